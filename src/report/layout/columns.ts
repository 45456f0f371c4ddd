import { displayWidth } from "../../text/display-width.js";
import { truncate } from "./truncate.js";
import { wrap } from "./wrap.js";

/** Colours a finished piece of text; it must not change what is read. */
export type Style = (text: string) => string;

/** What stands in one column of one row. The style is put on after measuring. */
export interface Cell {
  readonly text: string;
  readonly style?: Style;
}

export const cell = (text: string, style?: Style): Cell => (style === undefined ? { text } : { text, style });

/** Text in its column. The filling stays outside the style, so that it can be trimmed at the end of a line. */
function column(text: string, width: number, style: Style | undefined): string {
  const filling = " ".repeat(Math.max(0, width - displayWidth(text)));
  return (text === "" || style === undefined ? text : style(text)) + filling;
}

/** Columns that even a terminal too narrow for the minima leaves to each. */
const narrowest = 3;

/**
 * Widths for columns whose cells want `wanted` columns each: everything if it fits, otherwise the
 * widest give way first, none below its minimum unless the terminal is too narrow for the minima.
 */
export function fit(wanted: readonly number[], least: readonly number[], room: number): number[] {
  const shrunk = shrink(wanted, least, room);
  return shrink(
    shrunk,
    least.map(() => narrowest),
    room,
  );
}

function shrink(wanted: readonly number[], least: readonly number[], room: number): number[] {
  const widths = [...wanted];
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const slack = widths.map((width, index) => (width > (least[index] ?? 0) ? width : -1));
    const widest = slack.indexOf(Math.max(...slack));
    const width = widths[widest];
    if (width === undefined || slack[widest] === -1) break;
    widths[widest] = width - 1;
    excess -= 1;
  }
  return widths;
}

/** Widths that the cells of a table ask for, shared out over `room` columns with `gap` between. */
export function tableWidths(
  rows: readonly (readonly Cell[])[],
  least: readonly number[],
  room: number,
  gap: number,
): number[] {
  const wanted = least.map((_, index) => Math.max(...rows.map((row) => displayWidth(row[index]?.text ?? ""))));
  return fit(wanted, least, room - gap * (least.length - 1));
}

/** One row on one line; what does not fit is cut with an ellipsis. */
export function rowLine(row: readonly Cell[], widths: readonly number[], gap: number): string {
  return row
    .map((part, index) => column(truncate(part.text, widths[index] ?? 0), widths[index] ?? 0, part.style))
    .join(" ".repeat(gap))
    .trimEnd();
}

/** One row on as many lines as its fullest cell needs. */
export function rowLines(row: readonly Cell[], widths: readonly number[], gap: number): string[] {
  const wrapped = row.map((part, index) => wrap(part.text, widths[index] ?? 0));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    row
      .map((part, index) => column(wrapped[index]?.[line] ?? "", widths[index] ?? 0, part.style))
      .join(" ".repeat(gap))
      .trimEnd(),
  );
}
