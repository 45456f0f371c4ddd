import type { Problem } from "../problem.js";
import { assemble } from "./assemble.js";
import { readPackFiles, type PackFile } from "./files.js";
import type { Keeping, Survivor } from "./keeping.js";
import type { Rulebook } from "./model.js";
import { Places } from "./places.js";
import { problem } from "./problems.js";
import type { FileKind } from "./schema/index.js";
import type { TestFile } from "./test/model.js";
import { shapeProblems } from "./validate.js";
import { dialectProblems } from "./yaml/dialect.js";
import { parseYaml, type YamlFile } from "./yaml/document.js";
import { nestsTooDeep } from "./yaml/nesting.js";
import { LIMITS, PACK_LIMITS, type Allowance } from "./yaml/limits.js";

/** A pack as read. `rulebook` is there when nothing is wrong with the form of any file. */
export interface LoadedPack {
  readonly rulebook?: Rulebook;
  /** What the well-formed files hold, for checks that need not wait until every file is well-formed. */
  readonly partial: Rulebook;
  /** Kinds of file of which at least one is not well-formed, so that `partial` may lack what it holds. */
  readonly malformed: ReadonlySet<FileKind>;
  readonly tests: readonly TestFile[];
  /** What is written down beside the law. */
  readonly keeping: Keeping;
  readonly problems: readonly Problem[];
  /** Text of each file by the name that problems give it, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  readonly places: Places;
}

/** A well-formed file and its value. */
export interface ReadFile extends PackFile {
  readonly yaml: YamlFile;
  readonly value: unknown;
}

/**
 * Reads the pack in `folder`, which problems name as `shownAs` (a path from where the user stands). Everything
 * wrong with it comes back as problems; nothing is thrown.
 */
export function loadPack(folder: string, shownAs: string = folder): LoadedPack {
  const { files, problems } = readPackFiles(folder, shownAs);
  return loadFiles(files, problems);
}

/** The same from files already in memory, of which no more is read than is allowed. */
export function loadFiles(
  files: readonly PackFile[],
  found: readonly Problem[] = [],
  allowance: Allowance = { nodes: PACK_LIMITS.nodes },
): LoadedPack {
  const problems = [...found];
  const places = new Places();
  const malformed = new Set<FileKind>();
  const read = files.flatMap((file) => {
    if (allowance.nodes < 0) {
      malformed.add(file.kind);
      return [];
    }
    const result = readRuleFile(file, allowance);
    problems.push(...result.problems);
    if (result.file === undefined) malformed.add(file.kind);
    return result.file === undefined ? [] : [result.file];
  });
  if (allowance.nodes < 0) problems.push(problem("pack-too-large", { of: "nodes", limit: PACK_LIMITS.nodes }));
  const assembled = assemble(read, malformed, places);
  problems.push(...assembled.problems);
  const sound = !problems.some(({ severity }) => severity === "error");
  return {
    ...(sound ? { rulebook: assembled.rulebook } : {}),
    partial: assembled.rulebook,
    malformed,
    tests: assembled.tests,
    keeping: keepingOf(read, places),
    problems,
    sources: new Map(files.map(({ file, text }) => [file, text])),
    places,
  };
}

/** The schemas have vouched for the shapes that are cast here. */
function keepingOf(files: readonly ReadFile[], places: Places): Keeping {
  const survivors = files
    .filter(({ kind }) => kind === "survivors")
    .flatMap(({ value, yaml }) => {
      const { survivors: own } = value as { readonly survivors: readonly Survivor[] };
      for (const [index, survivor] of own.entries()) places.add(survivor, yaml, ["survivors", index]);
      return own;
    });
  return { survivors };
}

function readRuleFile(
  file: PackFile,
  allowance: Allowance,
): { readonly file?: ReadFile; readonly problems: readonly Problem[] } {
  const start = { file: file.file, line: 1, column: 1 };
  if (file.text.length > LIMITS.bytes)
    return { problems: [problem("file-too-large", { bytes: file.text.length, limit: LIMITS.bytes }, start)] };
  if (nestsTooDeep(file.text, LIMITS.depth))
    return { problems: [problem("yaml-too-deep", { limit: LIMITS.depth }, start)] };
  const yaml = parseYaml(file.file, file.text);
  const dialect = dialectProblems(yaml, "refused", allowance);
  if (dialect.length > 0) return { problems: dialect };
  const value: unknown = yaml.document.toJS({ maxAliasCount: 0 });
  const shape = shapeProblems(file.kind, yaml, value);
  return shape.length > 0 ? { problems: shape } : { problems: [], file: { ...file, yaml, value } };
}
