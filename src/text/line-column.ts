import { existing } from "../existing.js";

/** 1-based, as people and editors count; columns in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Offsets at which lines begin. CR LF, LF and CR end a line. */
export function lineStarts(source: string): number[] {
  const starts = [0];
  for (let offset = 0; offset < source.length; offset++) {
    const unit = source.charCodeAt(offset);
    if (unit === 10 || (unit === 13 && source.charCodeAt(offset + 1) !== 10)) starts.push(offset + 1);
  }
  return starts;
}

/** Line and column of an offset; one beyond the end counts as the end. `starts` spares the scan when asked often. */
export function lineColumn(source: string, offset: number, starts: readonly number[] = lineStarts(source)): LineColumn {
  const at = Math.max(0, Math.min(offset, source.length));
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (existing(starts[middle], middle) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - existing(starts[low], low) + 1 };
}
