/** Whatever is written, reading returns values: nothing is thrown, and everything said has a place in the text. */
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incidentSchema } from "../../src/incident/schema.js";
import type { Json } from "../../src/text/canonical-json.js";
import { lineStarts } from "../../src/text/line-column.js";
import { incidentOf, read, type JsonObject } from "./reading.js";
import { smallRulebook } from "./small-rulebook.js";

const whole = incidentOf({
  actor: {
    position: "pengawas",
    discipline: { examined: { on: "2024-11-01" } },
    also: [{ status: "warga", from: "2020-01-01" }],
    convictions: [{ final: true }],
    prior_sanctions: [{ tier: "pns:berat" }],
  },
  act: { medium: { one_of: ["luring", "media-sosial"], unknown: "?" }, evidence: ["a"] },
  target: [{ kind: "bakal-calon", election: "pilkada-2024" }],
  findings: { intent: [{ value: true, by: { body: "bawaslu" }, reasons: "…", for: { actor: "terlapor" } }] },
  election: { cycle: "pilkada-2024", calendar: { campaign: "none" } },
  report: { known_on: "2024-10-07", received_by: "bawaslu" },
  root: {
    people: { terlapor: { name: "Budi" } },
    cites: ["Pasal 71"],
    readings_taken: [{ reading: "pejabat-asn", choice: "luas", by: "mk" }],
    decisions: [{ body: "kpu", track: "discipline", outcome: "…", sources: [] }],
    evidence: [{ id: "a" }],
  },
});

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

/** Every way from the root to a value inside. */
function waysInto(value: Json, way: readonly string[] = []): readonly (readonly string[])[] {
  if (value === null || typeof value !== "object") return [way];
  return [way, ...Object.entries(value).flatMap(([key, inner]) => waysInto(inner, [...way, key]))];
}

function replaced(value: Json, [key, ...rest]: readonly string[], by: Json): Json {
  if (key === undefined || value === null || typeof value !== "object") return by;
  const inner = (value as JsonObject)[key] ?? null;
  if (Array.isArray(value))
    return value.map((each: Json, index) => (String(index) === key ? replaced(inner, rest, by) : each));
  return { ...(value as JsonObject), [key]: replaced(inner, rest, by) };
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

  it("and what it reads without error, the schema accepts", () => {
    const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false });
    const accepts = ajv.addVocabulary(["enumDescriptions"]).compile(incidentSchema(smallRulebook));
    const values = fc.constantFrom<Json>(
      ...[
        null,
        "",
        "x",
        [],
        {},
        0,
        -1,
        3,
        true,
        false,
        "2024-10-05",
        "2024",
        "pns",
        "asn",
        "luring",
        "lainnya",
        "bakal-calon",
      ],
      ...[
        { unknown: "?" },
        { unknown: 1 },
        { not_applicable: true },
        { value: true },
        { value: "pns", contested: ["pppk"] },
      ],
      ...[
        { value: true, contested: true },
        { one_of: ["pns", "tni"] },
        { kind: "membagikan" },
        { kind: "lainnya", text: "x" },
      ],
      ...[
        { from: "2024-10-01", to: "2024-10-02" },
        { between: ["2024-10-01", "2024-10-02"] },
        ["pns", "pns"],
        ["terlapor"],
      ],
      ...[
        { value: "2024-10-05", evidence: ["a"] },
        { one_of: [true, false] },
        { body: "kpu" },
        { value: false, by: "pelapor" },
      ],
    );
    fc.assert(
      fc.property(fc.constantFrom(...waysInto(whole)), values, (way, value) => {
        const incident = replaced(whole, way, value);
        const { problems } = read(JSON.stringify(incident));
        if (problems.some(({ severity }) => severity === "error")) return;
        expect(accepts(incident), JSON.stringify([way, value, accepts.errors])).toBe(true);
      }),
      { numRuns: 2000 },
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
