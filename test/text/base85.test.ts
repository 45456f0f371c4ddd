import fc from "fast-check";
import { expect, it } from "vitest";
import { fromBase85, toBase85 } from "../../src/text/base85.js";

it("gives back the bytes that were written, of any number", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = toBase85(bytes);
      expect(text).toMatch(/^[(-;=-}]*$/);
      expect(text).toHaveLength(Math.ceil((bytes.length * 5) / 4));
      expect(fromBase85(text)).toEqual(Uint8Array.from(bytes));
    }),
  );
});

it("writes each of its signs, and never the one that opens an element", () => {
  const all = Array.from({ length: 85 }, (_, digit) => toBase85(Uint8Array.of(0, 0, 0, digit)).slice(-1));
  expect(new Set(all).size).toBe(85);
  expect(all.join("")).toBe("()*+,-./0123456789:;}=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|");
});
