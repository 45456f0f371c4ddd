import { checkPack } from "../../../rulebook/check/check.js";
import { findingFormats } from "../../../report/problems/formats.js";
import type { Findings } from "../../../report/problems/model.js";
import { plainPaint } from "../../../report/paint.js";
import { version } from "../../../version.js";
import { unknownName } from "../../check-options.js";
import { exitCode, gravestCode, type ExitCode } from "../../exit-code.js";
import { deliver, namedOutputs } from "../../named-outputs.js";
import { paintFor, tell, widthOf, type Invocation, type SharedOptions } from "../../invocation.js";
import { todayInJakarta } from "../../today.js";
import { isError, packFor } from "./pack.js";

/** Options of `rules check` as the parser hands them over. */
export interface RulesCheckOptions extends SharedOptions {
  readonly format?: readonly string[];
  readonly output?: string;
  readonly failOn?: string;
  readonly explain?: string;
}

const FORMATS = ["pretty", "json", "sarif", "github", "junit"] as const;
const SEVERITIES = ["error", "warning"] as const;

/** `asn-check rules check [folder]`: everything that is wrong with a pack; the same exit code in every format. */
export async function checkRules(
  folder: string | undefined,
  raw: RulesCheckOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  if (raw.explain !== undefined) return explain(raw.explain, invocation);
  const { outputs, problems: wrong } = namedOutputs(raw.format, raw.output, FORMATS);
  const failOn = SEVERITIES.find((each) => each === (raw.failOn ?? "error"));
  const usage = [...wrong, ...(failOn === undefined ? [unknownName("severity", raw.failOn ?? "", SEVERITIES)] : [])];
  if (usage.length > 0 || failOn === undefined) {
    await tell(invocation, usage);
    return exitCode.usage;
  }
  const pack = packFor(folder, raw, invocation);
  const all = checkPack(pack, todayInJakarta(invocation.io.now()));
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

/** The page of a code, or of every code that a lint reports. */
async function explain(name: string, invocation: Invocation): Promise<ExitCode> {
  const [{ explainedCodes, explanation }, { LINTS }] = await Promise.all([
    import("../../../messages/explain/explanation.js"),
    import("../../../rulebook/check/lints.js"),
  ]);
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
