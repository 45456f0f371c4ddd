/** Whatever is written, reading returns values: nothing is thrown, and everything said has a place in the text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../src/text/canonical-json.js";
import { lineStarts } from "../../src/text/line-column.js";
import { read } from "./reading.js";
import { replaced, waysInto, whole } from "./whole-incident.js";

function check(text: string): void {
  const { incidents, problems } = read(text);
  const starts = lineStarts(text);
  for (const { at, code } of problems) {
    const start = starts[(at?.line ?? 0) - 1];
    expect(start, code).toBeDefined();
    expect((start ?? 0) + (at?.column ?? 0) - 1).toBeLessThanOrEqual(text.length);
  }
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length === 0) expect(incidents.length).toBeGreaterThan(0);
  else if (!text.trimStart().startsWith("[")) expect(incidents).toEqual([]);
}

describe("reading never fails", () => {
  it("reads the whole incident", () => {
    expect(read(JSON.stringify(whole)).problems).toEqual([]);
  });

  it("with any JSON in any place", () => {
    const ways = waysInto(whole);
    // fast-check's jsonValue is what JSON can say.
    const values = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(null, "", [], {}, 0, true, { unknown: "?" }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ways), values, (way, value) => {
        check(JSON.stringify(replaced(whole, way, value as Json), null, 1));
      }),
      { numRuns: 600 },
    );
  });

  it("with any part of the text cut out or written twice", () => {
    const text = JSON.stringify(whole, null, 1);
    const offset = fc.nat(text.length);
    fc.assert(
      fc.property(
        offset,
        fc.nat(40),
        fc.constantFrom("", '"', "{", "[", "]", "}", ",", ":", "\\", "\n", "null", "1"),
        (at, length, put) => {
          check(text.slice(0, at) + put + text.slice(at + length));
          check(text.slice(0, at + length) + put + text.slice(at));
        },
      ),
      { numRuns: 400 },
    );
  });

  it("with any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), check));
  });
});
