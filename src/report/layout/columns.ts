import { existing } from "../../existing.js";
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
  const columns = wanted.map((width, index) => ({ width, least: existing(least[index], "a minimum of each column") }));
  let excess = wanted.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const loose = columns.filter((each) => each.width > each.least);
    if (loose.length === 0) break;
    loose.reduce((widest, each) => (each.width > widest.width ? each : widest)).width -= 1;
    excess -= 1;
  }
  return columns.map(({ width }) => width);
}

/** Widths that the cells of a table ask for, shared out over `room` columns with `gap` between. */
export function tableWidths(
  rows: readonly (readonly Cell[])[],
  least: readonly number[],
  room: number,
  gap: number,
): number[] {
  const wanted = least.map((_, index) =>
    Math.max(...rows.map((row) => displayWidth(existing(row[index], "a cell of each column").text))),
  );
  return fit(wanted, least, room - gap * (least.length - 1));
}

/** The cells of a row, each with the width of its column. */
function inColumns(row: readonly Cell[], widths: readonly number[]): readonly (Cell & { readonly width: number })[] {
  return row.map((part, index) => ({ ...part, width: existing(widths[index], "a width of each column") }));
}

/** One row on one line; what does not fit is cut with an ellipsis. */
export function rowLine(row: readonly Cell[], widths: readonly number[], gap: number): string {
  return inColumns(row, widths)
    .map(({ text, width, style }) => column(truncate(text, width), width, style))
    .join(" ".repeat(gap))
    .trimEnd();
}

/** One row on as many lines as its fullest cell needs. */
export function rowLines(row: readonly Cell[], widths: readonly number[], gap: number): string[] {
  const wrapped = inColumns(row, widths).map((part) => ({ ...part, lines: wrap(part.text, part.width) }));
  const height = Math.max(...wrapped.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map(({ lines, width, style }) => column(lines[line] ?? "", width, style))
      .join(" ".repeat(gap))
      .trimEnd(),
  );
}
