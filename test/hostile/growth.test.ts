/** Four times the text may not take sixteen times the work. Counted are steps, which are the same on every machine. */
import { describe, expect, it } from "vitest";
import type { InputFormat } from "../../src/incident/record.js";
import { Meter } from "../fuzz/meter.js";

const times = (text: string) => (count: number) => text.repeat(count);

function listed(count: number, each: (index: number) => string, between = ","): string {
  return Array.from({ length: count }, (_, index) => each(index)).join(between);
}

/** An incident in which so many names are wrong. */
function wrongNames(count: number): string {
  const actors = listed(count, (index) => `{"id":"a${index}","status":"pns"}`);
  const acts = listed(
    count,
    (index) => `{"id":"b${index}","by":["x${index}"],"on":"2024-01-01","conduct":["menyukai"]}`,
  );
  return `{"id":"a","actors":[${actors}],"acts":[${acts}]}`;
}

function wrongEvidence(count: number): string {
  const evidence = listed(count, (index) => `{"id":"e${index}"}`);
  const named = listed(count, (index) => `"z${index}"`);
  return `{"id":"a","actors":[],"evidence":[${evidence}],"acts":[{"id":"x","evidence":[${named}]}]}`;
}

type Grow = (count: number) => string;

const inputs: readonly (readonly [InputFormat, string, number, Grow])[] = [
  ["json", "brackets", 50_000, times("[")],
  ["json", "objects", 50_000, times('{"a":')],
  ["json", "keys", 5000, (count) => `{${listed(count, (index) => `"k${index}":1`)}}`],
  ["json", "one key again and again", 5000, (count) => `{${times('"id":1,')(count)}"x":1}`],
  ["json", "a broken list of deep things", 2500, (count) => `[${times(`${"[".repeat(40)}${"]".repeat(40)},`)(count)}`],
  ["json", "names that are wrong", 1000, wrongNames],
  ["json", "evidence that is not there", 1000, wrongEvidence],
  ["json", "a string that does not end", 500_000, (count) => `{"id":"${"x".repeat(count)}" "`],
  ["json", "backslashes", 200_000, (count) => `{"id":"${"\\\\".repeat(count)}`],
  ["json", "spaces", 200_000, (count) => `{"id":1${" ".repeat(count)}x`],
  ["json", "a long slug", 50_000, (count) => `{"id":"a","actors":[{"id":"a","status":"${"p".repeat(count)}"}]}`],
  [
    "json",
    "a long day",
    20_000,
    (count) => `{"id":"a","actors":[],"acts":[{"id":"x","on":"${"2024-".repeat(count)}"}]}`,
  ],
  ["ndjson", "lines", 2500, times('{"id":"a"}\n')],
  ["csv", "quotes that open and close on every line", 10_000, (count) => `id\n${'a","b\n'.repeat(count)}`],
  ["csv", "a quote that is never closed", 20_000, (count) => `id\n"a\n${"b\n".repeat(count)}`],
  ["csv", "columns", 1000, (count) => `${listed(count, (index) => `c${index}`)}\n`],
  ["yaml", "keys", 2500, (count) => listed(count, (index) => `k${index}: 1`, "\n")],
  ["yaml", "incidents in one list", 1000, times("- id: a\n")],
  ["yaml", "documents", 500, times("---\nid: a\n")],
  ["yaml", "aliases", 2000, (count) => `a: &a x\nb: [${"*a, ".repeat(count)}]`],
  ["yaml", "a flow that does not end", 5000, (count) => `[${"a, ".repeat(count)}`],
];

const citations: readonly (readonly [string, number, Grow])[] = [
  ["articles", 2500, times("Pasal 1 ")],
  ["paragraphs of one article", 1500, (count) => `Pasal 1 ${"ayat (1) ".repeat(count)}`],
  ["letters of one article", 1500, (count) => `Pasal 1 ${"huruf a ".repeat(count)}`],
  ["ranges", 1500, (count) => `Pasal 1 ${"s.d. 2 ".repeat(count)}`],
  ["a list of numbers", 1500, (count) => `Pasal 1${", 2".repeat(count)}`],
  ["laws", 2500, times("UU 1/2015 ")],
  ["laws in full", 2500, times("Undang-Undang Nomor 1 Tahun 2015 tentang ")],
  ["digits", 50_000, (count) => `Pasal ${"1".repeat(count)}`],
  ["spaces", 50_000, (count) => `Pasal${" ".repeat(count)}x`],
  ["laws of which the kind is said once", 1500, (count) => `UU 1/2015 ${"jo. 10/2016 ".repeat(count)}`],
  ["rows of a list", 1500, (count) => listed(count, (index) => `${index}. Pasal 1 UU 1/2015`, "\n")],
  ["juncto", 1500, (count) => `Pasal 1 ${"jo. Pasal 2 ".repeat(count)}`],
  ["prose", 20_000, times("kata ")],
];

const rules: readonly (readonly [string, number, Grow])[] = [
  ["keys", 2500, (count) => listed(count, (index) => `k${index}: 1`, "\n")],
  ["one key again and again", 2500, times("a: 1\n")],
  ["anchors", 1000, (count) => listed(count, (index) => `k${index}: &a${index} 1`, "\n")],
  ["elements", 500, (count) => `versions:\n - elements:\n${"   - {id: a}\n".repeat(count)}`],
];

/** What is counted of the work: our own code, and the parsers that it hands the text to. */
const COUNTED = /\/src\/|\/node_modules\/(?:yaml|csv-parse|@humanwhocodes\/momoa)\//;

// Counting begins before the code is there: what ran before is counted as a whole only.
const meter = new Meter((url) => COUNTED.test(url));
const { readBytes, readCitations, readRule } = await import("./inputs.js");
const { plain } = await import("../../src/text/plain.js");

/** How many times the steps there are for four times the text. */
async function growth(count: number, run: (count: number) => unknown): Promise<number> {
  // What is done once, whatever the text, is done by then.
  await run(1);
  meter.take();
  await run(count);
  const small = meter.take().steps;
  await run(4 * count);
  return meter.take().steps / small;
}

/** Of what is linear it is four, of what is quadratic sixteen; sorting and longer names cost a little more. */
const MOST = 6;

describe("four times the text takes about four times as long", () => {
  it.each(inputs)("%s: %s", async (format, _name, count, grow) => {
    const encoder = new TextEncoder();
    expect(await growth(count, (many) => readBytes(encoder.encode(grow(many)), format))).toBeLessThan(MOST);
  });

  it.each(citations)("citations: %s", async (_name, count, grow) => {
    expect(await growth(count, (many) => readCitations(grow(many)))).toBeLessThan(MOST);
  });

  it.each(rules)("a rule file: %s", async (_name, count, grow) => {
    expect(await growth(count, (many) => readRule(grow(many)))).toBeLessThan(MOST);
  });

  it.each(["\u001b[", "\u001b]", "\u001b]0;", "\u202e", "\r"])("text for a terminal: %j", async (piece) => {
    expect(await growth(20_000, (many) => plain(piece.repeat(many)))).toBeLessThan(MOST);
  });
});
