import { closeSync, fstatSync, openSync, readSync, truncateSync } from "node:fs";

const LINE_FEED = 10;
const SUMMARY = '{"schema":"asn-check/summary@1"';

/** Cuts off a line that was not finished, and a summary, which is written anew. */
export function cutToWholeLines(path: string): void {
  const file = openSync(path, "r");
  let end: number;
  try {
    end = lineStart(file, fstatSync(file).size);
    const before = end === 0 ? 0 : lineStart(file, end - 1);
    const head = Buffer.alloc(SUMMARY.length);
    readSync(file, head, 0, head.length, before);
    if (head.toString("latin1") === SUMMARY) end = before;
  } finally {
    closeSync(file);
  }
  truncateSync(path, end);
}

/** Where the line that ends at `end` begins: behind the line feed before it. */
function lineStart(file: number, end: number): number {
  const block = Buffer.alloc(64 * 1024);
  for (let stop = end; stop > 0;) {
    const start = Math.max(0, stop - block.length);
    const read = readSync(file, block, 0, stop - start, start);
    const at = block.subarray(0, read).lastIndexOf(LINE_FEED);
    if (at >= 0) return start + at + 1;
    stop = start;
  }
  return 0;
}
