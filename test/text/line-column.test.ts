import { expect, it } from "vitest";
import { lineColumn, lineStarts } from "../../src/text/line-column.js";

it("counts lines and columns from 1, whatever ends a line", () => {
  const text = "a\nbc\r\n\rd";
  expect(lineStarts(text)).toEqual([0, 2, 6, 7]);
  expect([0, 1, 2, 3, 5, 6, 7, 8, 99, -1].map((offset) => lineColumn(text, offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 2, column: 1 },
    { line: 2, column: 2 },
    { line: 2, column: 4 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
    { line: 4, column: 2 },
    { line: 4, column: 2 },
    { line: 1, column: 1 },
  ]);
});
