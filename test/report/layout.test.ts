import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cell, fit, rowLine, rowLines } from "../../src/report/layout/columns.js";
import { truncate } from "../../src/report/layout/truncate.js";
import { wrap, wrapAtMost } from "../../src/report/layout/wrap.js";
import { displayWidth } from "../../src/text/display-width.js";

describe("wrap", () => {
  it("breaks at spaces", () => {
    expect(wrap("satu dua tiga empat", 9)).toEqual(["satu dua", "tiga", "empat"]);
  });

  it("keeps a citation together", () => {
    expect(wrap("melanggar Pasal 71 ayat (1) huruf b", 20)).toEqual(["melanggar Pasal 71", "ayat (1) huruf b"]);
  });

  it("cuts a word that is longer than a line", () => {
    expect(wrap("aaaaaaaaaaaaaaaaaaaa", 8)).toEqual(["aaaaaaaa", "aaaaaaaa", "aaaa"]);
  });

  it("cuts a long word behind a slash or hyphen first", () => {
    expect(wrap("menguntungkan/merugikan calon", 22)).toEqual(["menguntungkan/", "merugikan calon"]);
    expect(wrap("pemberhentian-pelanggaran-berat", 16)).toEqual(["pemberhentian-", "pelanggaran-", "berat"]);
    expect(wrap("-aaaaaaaaaaaa", 8)).toEqual(["-aaaaaaa", "aaaaa"]);
  });

  it("never exceeds the width, and loses nothing but spaces", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[a-c/-]{0,60}$/)),
        fc.integer({ min: 8, max: 40 }),
        (text, width) => {
          const lines = wrap(text, width);
          expect(lines.every((line) => displayWidth(line) <= width)).toBe(true);
          const bare = (value: string): string => value.replace(/[\s\u00a0]/g, "");
          expect(bare(lines.join(""))).toBe(bare(text));
        },
      ),
    );
  });

  it("ends in an ellipsis when lines run out", () => {
    expect(wrapAtMost("satu dua tiga empat", 9, 2)).toEqual(["satu dua", "tiga emp…"]);
  });
});

describe("truncate", () => {
  it("counts columns, not characters", () => {
    expect(truncate("漢字漢字", 5)).toBe("漢字…");
    expect(truncate("abc", 3)).toBe("abc");
    expect(truncate("abc", 0)).toBe("");
  });
});

describe("columns", () => {
  it("shrink the widest first and none below its minimum while there is room", () => {
    expect(fit([10, 40, 20], [10, 10, 20], 50)).toEqual([10, 20, 20]);
    expect(fit([10, 10], [10, 10], 12)).toEqual([6, 6]);
    expect(fit([5, 5], [1, 1], 80)).toEqual([5, 5]);
  });

  it("put the style on after measuring", () => {
    const bold = (text: string): string => `<${text}>`;
    expect(rowLine([cell("a", bold), cell("b")], [3, 3], 1)).toBe("<a>   b");
    expect(rowLines([cell("a b", bold), cell("c")], [8, 3], 1)).toEqual(["<a b>      c"]);
  });
});
