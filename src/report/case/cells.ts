import { existing } from "../../existing.js";
import type { Cell, Cells, Part } from "./model.js";

/** The lines of a cell. */
export function linesOf(cells: Cells): readonly Cell[] {
  return typeof cells === "string" || "mark" in cells ? [cells] : cells;
}

/** `● terpenuhi`. */
export function cellText(cell: Cell): string {
  return typeof cell === "string" ? cell : `${cell.mark} ${cell.text}`;
}

/** Letters of a line that goes from edge to edge of a page, and lines up to which a row stays on one page. */
const letters = 100;
const fewLines = 14;

/** Whether a row may be parted by the end of a page: kept whole, a long one would leave half a page empty. */
export function isLong(row: readonly Cells[], widths: readonly number[]): boolean {
  const sum = widths.reduce((all, width) => all + width, 0);
  return row.some((cells, index) => {
    const share = sum === 0 ? 1 / row.length : existing(widths[index], "a share of each column") / sum;
    const lines = linesOf(cells).map((line) => Math.max(1, Math.ceil(cellText(line).length / (letters * share))));
    return lines.reduce((all, count) => all + count, 0) > fewLines;
  });
}

/**
 * Whether the heading above a table has said its caption already, with nothing but paragraphs between: then the
 * caption is for those who go from table to table.
 */
export function repeatsHeading(parts: readonly Part[], index: number): boolean {
  const part = parts[index];
  const above = parts.slice(0, index).findLast(({ kind }) => kind !== "paragraph");
  if (part?.kind !== "table" || above?.kind !== "heading") return false;
  return above.text.includes(part.caption) || part.caption.includes(above.text);
}
