import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeFrame } from "../../src/text/code-frame.js";
import { displayWidth } from "../../src/text/display-width.js";

const at = (line: number, column: number, length?: number) => ({
  file: "a.json",
  line,
  column,
  ...(length === undefined ? {} : { length }),
});

describe("codeFrame", () => {
  it("shows the line before, the line, and marks the place", () => {
    const source = '{\n  "actors": [\n    { "statsu": "pns" }\n';
    expect(codeFrame(source, at(3, 7, 8), 80).split("\n")).toEqual([
      "  |",
      '2 |   "actors": [',
      '3 |     { "statsu": "pns" }',
      "  |       ^^^^^^^^",
    ]);
  });

  it("aligns the numbers, and marks one sign when no length is given", () => {
    const source = `${"\n".repeat(8)}sembilan\nsepuluh`;
    expect(codeFrame(source, at(10, 3), 80).split("\n")).toEqual(["   |", " 9 | sembilan", "10 | sepuluh", "   |   ^"]);
  });

  it("cuts long lines around the place", () => {
    const source = `{${"x".repeat(100)}SALAH${"y".repeat(100)}}`;
    const [, line = "", marks = ""] = codeFrame(source, at(1, 102, 5), 40).split("\n");
    expect(line).toBe(`1 | …${"x".repeat(11)}SALAH${"y".repeat(18)}…`);
    expect(line.slice(marks.indexOf("^"), marks.indexOf("^") + 5)).toBe("SALAH");
  });

  it("keeps the marks under wide characters, and nothing dangerous in the text", () => {
    expect(codeFrame("日本 x", at(1, 4), 80).split("\n")).toEqual(["  |", "1 | 日本 x", "  |      ^"]);
    expect(codeFrame("\u001b[31m\u202ea\tb", at(1, 7, 1), 80).split("\n")).toEqual([
      "  |",
      "1 | \ufffd[31m\ufffda b",
      "  |       ^",
    ]);
  });

  it("marks the end of the text, and is empty beyond it", () => {
    expect(codeFrame("ab", at(1, 3), 80)).toBe("  |\n1 | ab\n  |   ^");
    expect(codeFrame("ab", at(7, 1), 80)).toBe("");
  });

  it("is never wider than asked for, and always shows the mark", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.nat(220),
        fc.nat(30),
        fc.integer({ min: 30, max: 120 }),
        (text, column, length, width) => {
          const frame = codeFrame(text.replace(/[\r\n]/g, " "), at(1, column + 1, length), width);
          for (const line of frame.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          expect(frame).toContain("^");
        },
      ),
    );
  });
});
