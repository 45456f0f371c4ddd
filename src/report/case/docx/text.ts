/** Measures and runs of text, as the format counts them. */
import { type IRunOptions, TextRun } from "docx";
import { light, type as text } from "../../design/tokens.js";
import { toneOfMark } from "../../design/tone.js";
import { plainLine } from "../../../text/plain.js";
import { xmlText } from "../../../text/xml.js";
import type { Cell } from "../model.js";

/** Half points, as the format counts sizes. */
export const half = (points: number): number => Math.round(points * 2);
export const colour = (hex: string): string => hex.slice(1).toUpperCase();
export const safe = (value: string): string => xmlText(plainLine(value));

/** Twentieths of a point: A4 with margins of 20 mm, and what is left between them. */
export const page = { width: 11906, height: 16838, margin: 1134 };
export const room = page.width - 2 * page.margin;

export const small = half(text.small);

/** Options only: of a bare text the library would take something else for the same names. */
export const run = (options: IRunOptions): TextRun => new TextRun(options);

/** A mark and its words in the colour of the tone; plain text in ink. */
export function runs(cell: Cell, size: number, quiet: boolean): TextRun[] {
  if (typeof cell === "string")
    return [run({ text: safe(cell), size, ...(quiet ? { color: colour(light.quiet) } : {}) })];
  const tone = toneOfMark(cell.mark);
  return [
    run({
      text: safe(`${cell.mark} ${cell.text}`),
      size,
      color: colour(light.tone[tone]),
      bold: tone !== "quiet",
    }),
  ];
}
