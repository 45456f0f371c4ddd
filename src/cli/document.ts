import { version } from "../version.js";
import type { Answer, AnswerDocument } from "../answer/model.js";
import type { Language } from "../messages/language.js";
import type { Problem } from "../problem.js";
import type { IsoDay, Rulebook } from "../rulebook/model.js";
import type { ExitCode } from "./exit-code.js";

export interface Run {
  readonly rulebook: Rulebook;
  readonly on: IsoDay;
  readonly language: Language;
  readonly answers: readonly Answer[];
  readonly errors: readonly Problem[];
  readonly exitCode: ExitCode;
}

/** Verdicts by status over every answer, with the incidents and what went wrong. */
function countsOf({ answers, errors }: Run): Record<string, number> {
  const counts: Record<string, number> = { incidents: answers.length, errors: errors.length };
  for (const answer of answers)
    for (const [status, count] of Object.entries(answer.counts)) counts[status] = (counts[status] ?? 0) + count;
  return counts;
}

/** The one document that a run prints, whatever went wrong with single incidents. */
export function documentOf(run: Run): AnswerDocument {
  const { id, version: packVersion, sha256, verified_on } = run.rulebook.pack;
  return {
    schema: "asn-check/answers@1",
    engine: { version },
    pack: { id, version: packVersion, sha256, verified_on },
    evaluated_on: run.on,
    language: run.language,
    answers: run.answers,
    errors: run.errors,
    summary: { counts: countsOf(run), exit_code: run.exitCode },
  };
}
