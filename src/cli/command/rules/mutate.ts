import type { Language } from "../../../messages/language.js";
import { rulesWords } from "../../../messages/rules.js";
import { mutationScore, type MutationScore } from "../../../rulebook/test/mutation.js";
import { unknownName } from "../../check-options.js";
import { exitCode, type ExitCode } from "../../exit-code.js";
import { tell, type Invocation } from "../../invocation.js";
import { cliProblem } from "../../problems.js";
import { DATA_FORMATS, type DataOptions } from "./coverage.js";
import { isError, packFor } from "./pack.js";

/** Options of `rules mutate` as the parser hands them over. */
export interface RulesMutateOptions extends DataOptions {
  readonly min?: string;
  readonly only?: readonly string[];
}

/** `asn-check rules mutate [folder]`: plants errors and counts those that a test notices; 1 below `--min` per cent, or without any. */
export async function mutateRules(
  folder: string | undefined,
  raw: RulesMutateOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  const { min } = raw;
  const least = min === undefined ? undefined : Number(min);
  const usage = [
    ...(raw.format === undefined || DATA_FORMATS.includes(raw.format)
      ? []
      : [unknownName("format", raw.format, DATA_FORMATS)]),
    ...(least === undefined || (least >= 0 && least <= 100)
      ? []
      : [cliProblem("cli.usage", { detail: `--min ${min}` })]),
  ];
  if (usage.length > 0) {
    await tell(invocation, usage);
    return exitCode.usage;
  }
  const pack = packFor(folder, raw, invocation);
  await tell(invocation, pack.problems.filter(isError), pack.sources);
  if (pack.rulebook === undefined) return exitCode.pack;
  const wanted = raw.only;
  const tests = wanted === undefined ? pack.tests : pack.tests.filter(({ file }) => wanted.some((name) => file.includes(name)));
  const score = mutationScore(pack.rulebook, tests, pack.places, pack.keeping.survivors);
  if (raw.format === "json") {
    const document = { schema: "asn-check/mutation@1", ...score };
    await invocation.io.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    if (raw.verbose === true) await tell(invocation, score.survivors, pack.sources);
    const lines = scoreLines(score, invocation.language, wanted === undefined);
    await invocation.io.stdout.write(lines.map((line) => `${line}\n`).join(""));
  }
  if (score.mutants === 0) return exitCode.gate;
  const reached = (100 * (score.killed + score.excused)) / score.mutants;
  return least !== undefined && reached < least ? exitCode.gate : exitCode.evaluated;
}

/** Provisions with unnoticed errors, the worst first; those that a reason excuses, with it; the score of the whole. */
function scoreLines(score: MutationScore, language: Language, whole: boolean): string[] {
  const words = rulesWords[language].mutation;
  const left = score.provisions
    .map((each) => ({ ...each, left: each.mutants - each.killed - each.excused }))
    .filter((each) => each.left > 0)
    .sort((a, b) => b.left - a.left);
  return [
    ...(left.length === 0 ? [] : [words.worst]),
    ...left.map(({ provision, mutants, killed, excused }) => `${killed}\t${mutants}\t${excused}\t${provision}`),
    ...score.excuses.map(({ provision, kind, part, reason }) => `${provision}\t${kind}\t${part}\t${reason[language]}`),
    ...(whole ? score.idle.map((reason) => words.idle(reason)) : []),
    words.score(score),
  ];
}
