import type { Language } from "../messages/language.js";
import { sentenceOf } from "../messages/problem/say.js";
import { severityWord } from "../messages/problem/severity.js";
import type { Problem } from "../problem.js";
import { codeFrame } from "../text/code-frame.js";
import { displayWidth } from "../text/display-width.js";
import { plainLine } from "../text/plain.js";
import type { Style } from "./layout/columns.js";
import { wrap } from "./layout/wrap.js";
import type { Paint } from "./paint.js";

export interface ProblemView {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
  /** Somebody reads it on a terminal: no sentence runs past `width`. Elsewhere a problem begins with one whole line. */
  readonly terminal?: boolean;
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
  const { language, width, sources, paint } = view;
  const sentence = sentenceOf(problem, language);
  const { at } = problem;
  const place = at === undefined ? "" : plainLine(`${at.file}:${at.line}:${at.column} `);
  const severity = severityWord[language][problem.severity];
  const source = at === undefined ? undefined : sources.get(at.file);
  const frame = source === undefined || at === undefined ? "" : codeFrame(source, at, width);
  const hints = [sentence.expected, sentence.suggestion].filter((text) => text !== undefined);
  return [
    ...firstLines({ place, severity: `${severity}:`, what: plainLine(sentence.what) }, styleOf(problem, paint), view),
    ...(frame === "" ? [] : frame.split("\n").map((line) => paint.dim(line))),
    ...hints.flatMap((hint) => wrap(plainLine(hint), width - 2).map((line) => `  ${line}`)),
  ];
}

interface First {
  readonly place: string;
  readonly severity: string;
  readonly what: string;
}

/** A place that is longer than a line stays whole on its own, since editors open what it names. */
function firstLines({ place, severity, what }: First, style: Style, { paint, width, terminal }: ProblemView): string[] {
  const whole = `${paint.dim(place)}${style(severity)} ${what}`;
  if (terminal !== true || displayWidth(`${place}${severity} ${what}`) <= width) return [whole];
  const indent = 2;
  const alone = displayWidth(`${place}${severity}`) > width - indent;
  const lead = `${alone ? "" : place}${severity}`;
  const [first = "", ...rest] = wrap(`${lead} ${what}`, width - indent);
  // A name with odd spaces comes out of wrapping otherwise.
  const styled = first.startsWith(lead)
    ? `${alone ? "" : paint.dim(place)}${style(severity)}${first.slice(lead.length)}`
    : first;
  return [...(alone ? [paint.dim(place.trimEnd())] : []), styled, ...rest.map((line) => " ".repeat(indent) + line)];
}

/** The same on one line, for tables and lists. */
export function problemLine(problem: Problem, language: Language): string {
  const { at } = problem;
  const place = at === undefined ? "" : `${at.file}:${at.line}:${at.column} `;
  return plainLine(`${place}${sentenceOf(problem, language).what}`);
}
