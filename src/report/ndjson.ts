import type { Answer, AnswerLine, ProblemLine, SummaryLine } from "../answer/model.js";
import { sha256 } from "../text/sha256.js";
import type { Piece } from "../text/shared-text.js";
import { answerPieces } from "./answer-json.js";
import type { OpenReport, RecordPlace } from "./report.js";

/** The line of one answer, without its line feed. */
export function answerLine(answer: Answer): string {
  const line: AnswerLine = { schema: "asn-check/answer@1", ...answer };
  return JSON.stringify(line);
}

/** The same with its line feed. */
export function linePieces(answer: Answer): readonly Piece[] {
  return [...answerPieces('"schema":"asn-check/answer@1"', answer), "\n"];
}

/** What tells a record that cannot be judged from any other: where it stands, and what stands there. */
export function recordOf({ file, line, text }: RecordPlace): ProblemLine["record"] {
  return { file, line: line ?? null, sha256: line === undefined ? null : sha256(text) };
}

/** `--format ndjson`: an answer a line, a record that cannot be judged in its place, the totals last on request. */
export const ndjsonReport: OpenReport = ({ totals: wanted }) => ({
  head: () => "",
  answer: (answer) => `${answerLine(answer)}\n`,
  pieces: linePieces,
  problem: (problems, place) => {
    const line: ProblemLine = { schema: "asn-check/problem@1", record: recordOf(place), problems };
    return `${JSON.stringify(line)}\n`;
  },
  foot: ({ exitCode, totals, interrupted }) => {
    if (!wanted) return "";
    const line: SummaryLine = { schema: "asn-check/summary@1", exit_code: exitCode, interrupted, totals };
    return `${JSON.stringify(line)}\n`;
  },
});
