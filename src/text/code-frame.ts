import type { Place } from "../problem.js";
import { columnsOf, displayWidth } from "./display-width.js";
import { lineStarts } from "./line-column.js";
import { plainUnits } from "./plain.js";

const ELLIPSIS = "…";
const NARROWEST = 20;

interface Line {
  readonly number: number;
  readonly text: string;
}

function lineAt(source: string, starts: readonly number[], number: number): Line | undefined {
  const start = starts[number - 1];
  if (start === undefined) return undefined;
  const end = starts[number] ?? source.length;
  return { number, text: plainUnits(source.slice(start, end).replace(/(?<![\r\n])[\r\n]+$/, "")) };
}

/** The characters of `text` from column `from` on that fit; the cut ends show an ellipsis. */
function windowOf(text: string, from: number, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let at = 0;
  let kept = "";
  let used = 0;
  const cutLeft = from > 0;
  for (const character of text) {
    const size = columnsOf(character);
    if (at >= from + (cutLeft ? 1 : 0)) {
      if (used + size > columns - (cutLeft ? 1 : 0) - 1) return `${cutLeft ? ELLIPSIS : ""}${kept}${ELLIPSIS}`;
      kept += character;
      used += size;
    }
    at += size;
  }
  return `${cutLeft ? ELLIPSIS : ""}${kept}`;
}

/** Where the window begins, in columns, so that the marked part is seen with something before it. */
function windowStart(line: string, mark: number, columns: number): number {
  if (displayWidth(line) <= columns || mark < Math.floor(columns * 0.6)) return 0;
  return mark - Math.floor(columns / 3);
}

/**
 * The lines around a place, numbered, with the place underlined:
 *
 * ```text
 *   |
 * 4 |   "actors": [
 * 5 |     { "id": "terlapor", "statsu": "pns" }
 *   |                         ^^^^^^^^
 * ```
 *
 * No line is wider than `width` columns; long lines are cut around the place. Empty when the place is not in the text.
 */
export function codeFrame(source: string, place: Place, width: number): string {
  const starts = lineStarts(source);
  const line = lineAt(source, starts, place.line);
  if (!line) return "";
  const gutter = String(place.line).length;
  const columns = Math.max(NARROWEST, width - gutter - 3);
  const marked = Math.min(place.column - 1, line.text.length);
  const before = displayWidth(line.text.slice(0, marked));
  const length = displayWidth(line.text.slice(marked, marked + (place.length ?? 1)));
  const start = windowStart(line.text, before, columns);
  const indent = before - start;
  const marks = Math.max(1, Math.min(length, columns - indent - (displayWidth(line.text) - start > columns ? 1 : 0)));
  const numbered = (number: string, text: string): string => `${number.padStart(gutter)} | ${text}`.trimEnd();

  const previous = lineAt(source, starts, place.line - 1);
  return [
    numbered("", ""),
    ...(previous && previous.text.trim() !== ""
      ? [numbered(String(previous.number), windowOf(previous.text, start, columns))]
      : []),
    numbered(String(line.number), windowOf(line.text, start, columns)),
    numbered("", " ".repeat(indent) + "^".repeat(marks)),
  ].join("\n");
}
