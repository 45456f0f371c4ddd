import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hidesSomething, plain, plainLine, plainUnits } from "../../src/text/plain.js";

describe("plain", () => {
  it.each([
    ["\u001b[31mmerah\u001b[0m", "merah"],
    ["\u001b]0;judul\u0007teks", "teks"],
    ["\u001b]8;;https://example.org\u001b\\tautan\u001b]8;;\u001b\\", "tautan"],
    ["\u009b2Jbersih", "bersih"],
    ["a\u001bcb", "ab"],
    ["a\u0000\u0007\u007fb", "ab"],
    ["\u202ekebalik\u202c", "kebalik"],
    ["a\u2066b\u2069c\u200bd\ufeff", "abcd"],
    ["a\ud800b\udc00c\ud83d\ude42", "abc🙂"],
    ["baris\r\nbaru\tkolom\rsisa", "baris\nbaru\tkolom\nsisa"],
    ["Ä 日本 🙂 e\u0301", "Ä 日本 🙂 e\u0301"],
  ])("%j → %j", (text, safe) => {
    expect(plain(text)).toBe(safe);
  });

  it("puts everything on one line when asked", () => {
    expect(plainLine("a\n\tb\u001b[1mc")).toBe("a bc");
  });

  it("keeps the number of units when asked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(plainUnits(text)).toHaveLength(text.length);
      }),
    );
  });

  it("has nothing to do where nothing is hidden", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(hidesSomething(text) || plainLine(text) === text).toBe(true);
      }),
    );
    expect(hidesSomething("Pasal 71 ayat (1) “tindakan” – Ä 日本 🙂 baris")).toBe(false);
    for (const text of ["a\nb", "a\tb", "a\u{e0041}", "a\ud800b", "a\udc00b"]) expect(hidesSomething(text)).toBe(true);
  });

  it("never lets a control character through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(plain(`${text}\u001b[${text}`)).not.toMatch(
          /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
        );
      }),
    );
  });
});
