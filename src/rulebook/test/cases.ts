import type { Chain } from "../chains.js";
import type { YamlPath } from "../yaml/document.js";
import type { ChainTests, Expectation, Given, TestFile } from "./model.js";

/** A case with the base filled in: the facts it is judged on, and where it stands. */
export interface PreparedCase {
  readonly name: string;
  /** Fact paths, `findings.<id>` and `readings.<question>` with their values; what is absent is left out. */
  readonly given: Given;
  readonly otherActs: readonly Given[];
  readonly expect: Expectation;
  /** Path of the case inside the tests of its chain. */
  readonly path: YamlPath;
  /** What differs from the base, as written; nothing for the base. */
  readonly change: Given;
}

/** The base and every case of a chain, in order. */
export function preparedCases(tests: ChainTests): [PreparedCase, ...PreparedCase[]] {
  const { base, cases = [] } = tests;
  const start: Given = {
    ...base.given,
    ...prefixed("findings", base.findings),
    ...prefixed("readings", base.readings),
  };
  const otherActs = base.other_acts ?? [];
  return [
    { name: base.name, given: start, otherActs, expect: base.expect, path: ["base"], change: {} },
    ...cases.map(({ name, change, other_acts, expect }, index) => ({
      name,
      given: Object.fromEntries(Object.entries({ ...start, ...change }).filter(([, value]) => value !== "absent")),
      otherActs: other_acts ?? otherActs,
      expect,
      path: ["cases", index],
      change,
    })),
  ];
}

/** Where a case states a value, inside the tests of its chain; `index` is that of the case, the base being the first. */
export function valuePath(path: YamlPath, index: number, key: string): YamlPath {
  if (index > 0) return [...path, "change", key];
  const [scope = "", ...rest] = key.split(".");
  return scope === "findings" || scope === "readings" ? [...path, scope, rest.join(".")] : [...path, "given", key];
}

function prefixed(scope: string, values: Given | undefined): Given {
  return Object.fromEntries(Object.entries(values ?? {}).map(([key, value]) => [`${scope}.${key}`, value]));
}

/** The day of the conduct as a single day, if the case states one. */
export function conductDay({ given }: PreparedCase): string | undefined {
  const day = given["act.on"];
  return typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
}

/** The chain that tests are for: the one they name, or the only one that starts in the file beside them. */
export function chainsTested(file: TestFile, tests: ChainTests, chains: readonly Chain[]): readonly Chain[] {
  if (tests.provision !== undefined) return chains.filter(({ id }) => id === tests.provision);
  const beside = file.file.replace(/\.test\.yaml$/, ".yaml");
  return chains.filter(({ links, complete }) => complete && links.some((link) => link.file === beside));
}
