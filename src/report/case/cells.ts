import type { Cell, Cells } from "./model.js";

/** The lines of a cell. */
export function linesOf(cells: Cells): readonly Cell[] {
  return typeof cells === "string" || "mark" in cells ? [cells] : cells;
}

/** `● terpenuhi`. */
export function cellText(cell: Cell): string {
  return typeof cell === "string" ? cell : `${cell.mark} ${cell.text}`;
}
