import type { Cell, Cells, Part } from "./model.js";

/** The lines of a cell. */
export function linesOf(cells: Cells): readonly Cell[] {
  return typeof cells === "string" || "mark" in cells ? [cells] : cells;
}

/** `● terpenuhi`. */
export function cellText(cell: Cell): string {
  return typeof cell === "string" ? cell : `${cell.mark} ${cell.text}`;
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
