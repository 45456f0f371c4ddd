import type { Language } from "../messages/language.js";
import { sentenceOf } from "../messages/problem/say.js";
import { severityWord } from "../messages/problem/severity.js";
import type { Problem } from "../problem.js";
import { codeFrame } from "../text/code-frame.js";
import { plainLine } from "../text/plain.js";
import type { Style } from "./layout/columns.js";
import { wrap } from "./layout/wrap.js";
import type { Paint } from "./paint.js";

export interface ProblemView {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
  /** Texts by file, for code frames; a file that is missing here gets none. */
  readonly sources: ReadonlyMap<string, string>;
}

function styleOf(problem: Problem, paint: Paint): Style {
  return problem.severity === "error" ? paint.error : problem.severity === "warning" ? paint.warning : paint.dim;
}

/**
 * One problem for people: place, what is wrong, the lines around it, what was expected, what to do.
 *
 * ```text
 * kasus.json:5:25 kesalahan: Kunci “statsu” tidak dikenal di sini.
 *   |
 * 5 |     { "id": "terlapor", "statsu": "pns" }
 *   |                         ^^^^^^^^
 *   Maksudnya “status”?
 * ```
 */
export function problemLines(problem: Problem, view: ProblemView): string[] {
  const { paint, language, width, sources } = view;
  const sentence = sentenceOf(problem, language);
  const { at } = problem;
  const place = at === undefined ? "" : plainLine(`${at.file}:${at.line}:${at.column} `);
  const severity = severityWord[language][problem.severity];
  const source = at === undefined ? undefined : sources.get(at.file);
  const frame = source === undefined || at === undefined ? "" : codeFrame(source, at, width);
  const hints = [sentence.expected, sentence.suggestion].filter((text) => text !== undefined);
  return [
    `${paint.dim(place)}${styleOf(problem, paint)(`${severity}:`)} ${plainLine(sentence.what)}`,
    ...(frame === "" ? [] : frame.split("\n").map((line) => paint.dim(line))),
    ...hints.flatMap((hint) => wrap(plainLine(hint), width - 2).map((line) => `  ${line}`)),
  ];
}

/** The same on one line, for tables and lists. */
export function problemLine(problem: Problem, language: Language): string {
  const { at } = problem;
  const place = at === undefined ? "" : `${at.file}:${at.line}:${at.column} `;
  return plainLine(`${place}${sentenceOf(problem, language).what}`);
}
