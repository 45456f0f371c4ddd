import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { existing } from "../../../existing.js";
import type { Problem } from "../../../problem.js";
import type { LoadedPack } from "../../../rulebook/load.js";
import { checkPack, inReadingOrder } from "../../../rulebook/check/check.js";
import { LINTS } from "../../../rulebook/check/lints.js";
import { findingFormats } from "../../../report/problems/formats.js";
import type { Findings } from "../../../report/problems/model.js";
import { plainPaint } from "../../../report/paint.js";
import { version } from "../../../version.js";
import { unknownName } from "../../check-options.js";
import { exitCode, gravestCode, type ExitCode } from "../../exit-code.js";
import { deliver, namedOutputs } from "../../named-outputs.js";
import { paintFor, tell, widthOf, type Invocation, type SharedOptions } from "../../invocation.js";
import { cliProblem } from "../../problems.js";
import { todayInJakarta } from "../../today.js";
import { isError, packFor } from "./pack.js";

/** Options of `rules check` as the parser hands them over. */
export interface RulesCheckOptions extends SharedOptions {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly failOn?: string;
  readonly explain?: string;
  readonly texts?: string;
  /** False: the tests are looked at, but not run. */
  readonly tests?: boolean;
}

export const FORMATS = ["pretty", "json", "sarif", "github", "junit"] as const;
export const SEVERITIES = ["error", "warning"] as const;

/** `asn-check rules check [folder]`: everything that is wrong with a pack; the same exit code in every format. */
export async function checkRules(
  folder: string | undefined,
  raw: RulesCheckOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  if (raw.explain !== undefined) return explain(raw.explain, invocation);
  const { outputs, problems: wrong } = namedOutputs(raw.format, raw.output, FORMATS);
  const { failOn: gate = "error" } = raw;
  const failOn = SEVERITIES.find((each) => each === gate);
  const usage = [...wrong, ...(failOn === undefined ? [unknownName("severity", gate, SEVERITIES)] : [])];
  if (usage.length > 0 || failOn === undefined) {
    await tell(invocation, usage);
    return exitCode.usage;
  }
  const pack = packFor(folder, raw, invocation);
  const compared = raw.texts === undefined ? [] : await passagesIn(raw.texts, pack, invocation);
  if (compared === undefined) return exitCode.usage;
  const seen = [...checkPack(pack, todayInJakarta(invocation.io.now())), ...compared];
  const tested = raw.tests === false || seen.some(forbidsTests) ? [] : await failedTests(pack);
  const all = inReadingOrder([...seen, ...tested]);
  const fails = all.some(({ severity }) => severity === "error" || severity === failOn);
  const code = fails ? exitCode.gate : exitCode.evaluated;
  const { pack: identity, provisions, facts } = pack.partial;
  const findings: Findings = {
    language: invocation.language,
    version,
    pack: { id: identity.id, version: identity.version },
    counts: { provisions: provisions.length, facts: facts.length, tests: pack.tests.length },
    problems: raw.quiet === true ? all.filter(isError) : all,
    sources: pack.sources,
    exitCode: code,
    failOn,
  };
  const codes: ExitCode[] = [code];
  for (const { format, path } of outputs) {
    const render = await findingFormats[format]();
    const paint = path === undefined ? await paintFor(invocation, invocation.io.stdout) : plainPaint;
    const text = render(findings, paint, path === undefined ? widthOf(invocation.io.stdout) : 100);
    if (!(await deliver(path, text, invocation))) codes.push(exitCode.usage);
  }
  return gravestCode(codes);
}

const tooFewTests: ReadonlySet<string> = new Set(LINTS.find(({ name }) => name === "tests-minimum")?.codes);

/** What is wrong with a rule shows in its tests; that a test lacks does not, and may come from one that expects amiss. */
function forbidsTests(problem: Problem): boolean {
  return isError(problem) && !tooFewTests.has(problem.code);
}

/** The tests beside the rules are run once nothing else is wrong: what they show would follow from it. */
async function failedTests(pack: LoadedPack): Promise<readonly Problem[]> {
  const { runRuleTests } = await import("../../../rulebook/test/run.js");
  return runRuleTests(existing(pack.rulebook, "the rulebook"), pack.tests, pack.places).problems;
}

/** Locked passages against the texts in a folder; undefined after it was told that the folder cannot be read. */
async function passagesIn(
  folder: string,
  pack: LoadedPack,
  invocation: Invocation,
): Promise<readonly Problem[] | undefined> {
  const [{ textFolder }, { Library }, { passageProblems }] = await Promise.all([
    import("../../../rulebook/law-text/folder.js"),
    import("../../../rulebook/law-text/library.js"),
    import("../../../rulebook/law-text/compare.js"),
  ]);
  const path = resolve(invocation.io.cwd, folder);
  if (!existsSync(path)) {
    await tell(invocation, [cliProblem("cli.part_missing", { path: folder })]);
    return undefined;
  }
  return passageProblems(pack.partial, new Library(textFolder(path)), pack.places);
}

/** The page of a code, or of every code that a lint reports. */
async function explain(name: string, invocation: Invocation): Promise<ExitCode> {
  const { explainedCodes, explanation } = await import("../../../messages/explain/explanation.js");
  const lint = LINTS.find((each) => each.name === name && !explainedCodes.includes(name));
  const codes: readonly string[] = lint?.codes ?? [name];
  const texts = codes.flatMap((code) => {
    const by = LINTS.filter((each) => each.codes.some((own) => own === code)).map((each) => each.name);
    return explanation(code, invocation.language, by) ?? [];
  });
  if (texts.length === 0) {
    const known = [...explainedCodes, ...LINTS.map((each) => each.name)];
    await tell(invocation, [unknownName("finding", name, known)]);
    return exitCode.usage;
  }
  await invocation.io.stdout.write(texts.join("\n"));
  return exitCode.evaluated;
}
