/** A batch that remembers earlier cases answers as if every case were the first. */
import { describe, expect, it } from "vitest";
import { answer, type AnswerOptions } from "../../src/answer/answer.js";
import { VerdictMemory, type Sizes } from "../../src/answer/verdict-memory.js";
import { readIncidents } from "../../src/incident/read.js";
import { answerLine, linePieces } from "../../src/report/ndjson.js";
import type { Json } from "../../src/text/canonical-json.js";
import { dictionary, engine, everywhere, givens, isRecord, within, type Record_ } from "./incidents.js";

const decoder = new TextDecoder();

function movedBy(days: number): (day: string) => string {
  return (day) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Every act on other days, written as before. */
function onOtherDays(json: Record_, days: number): Record_ {
  const move = movedBy(days);
  const moved = (value: Json): Json =>
    typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)
      ? move(value)
      : Array.isArray(value)
        ? value.map(moved)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moved(item)]))
          : value;
  return within(json, "acts", ({ on = null, ...act }) => (on === null ? act : { on: moved(on), ...act }));
}

/** Every act whose day is known, on another day as well. */
function onContestedDays(json: Record_, days: number): Record_ {
  const move = movedBy(days);
  return within(json, "acts", (act) => {
    const { on } = act;
    return typeof on === "string" && on.length === 10 ? { ...act, on: { value: on, contested: [move(on)] } } : act;
  });
}

function withoutOneFact(json: Record_, index: number): Record_ {
  return within(json, "acts", (act) => {
    const facts = Object.keys(act).filter((key) => !["id", "by", "on", "conduct"].includes(key));
    const left = facts[index % Math.max(facts.length, 1)];
    return Object.fromEntries(Object.entries(act).filter(([key]) => key !== left));
  });
}

function otherReasons(json: Record_): Record_ {
  const changed = everywhere(json, (record) =>
    "value" in record && "by" in record ? { ...record, reasons: "alasan lain" } : record,
  );
  return isRecord(changed) ? changed : json;
}

function listIn(json: Record_ | undefined, key: string): readonly Json[] {
  const list = json?.[key];
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}

/** The first actor has also done what another incident is about. */
function withActOf(json: Record_, index: number): Record_ {
  const [actor] = listIn(json, "actors");
  const [other] = listIn(givens[index % givens.length]?.json, "acts");
  if (!isRecord(actor) || !isRecord(other)) return json;
  return { ...json, acts: [...listIn(json, "acts"), { ...other, id: "lain", by: [actor["id"] ?? ""] }] };
}

/** The same case once more with one thing changed, in which a verdict or what it shows may differ. */
const CHANGES: readonly ((json: Record_, index: number) => Record_)[] = [
  (json) => json,
  // What came twice is kept.
  (json) => json,
  (json) => onOtherDays(json, 1),
  (json) => onOtherDays(json, 45),
  withoutOneFact,
  (json) => within(json, "election", (contest) => ({ ...contest, region: "Kabupaten Lain" })),
  otherReasons,
  (json) => within(json, "election", (contest) => ({ ...contest, calendar: { determination: "2024-09-23" } })),
  (json) => onOtherDays(json, -800),
  (json, index) => onContestedDays(json, index % 2 === 0 ? 45 : -800),
  (json, index) => withActOf(json, index + 1),
  (json, index) => withActOf(json, index + 2),
  (json) => json,
];

const OPTIONS: readonly { readonly chosen: Omit<AnswerOptions, "language" | "on">; readonly sizes?: Sizes }[] = [
  { chosen: { detail: "summary" } },
  { chosen: { detail: "full" } },
  { chosen: { detail: "full", lawOn: "2026-02-01" } },
  { chosen: { detail: "full" }, sizes: { summaries: 20, whole: 200, values: 300, tried: 400, left: 50 } },
];

/** Each incident takes a while, so that each way sees others of them. */
const APART = 4;
const FEW = 12;

describe("what a batch remembers", () => {
  it.each(OPTIONS.map((each, turn) => ({ ...each, turn })))("changes no answer: $chosen $sizes", (each) => {
    const { chosen, sizes, turn } = each;
    const options: AnswerOptions = { language: "id", on: "2026-11-21", ...chosen };
    let memory = new VerdictMemory(engine, sizes);
    let [verdicts, remembered] = [0, 0];
    const seen = new Set<unknown>();
    const different: string[] = [];
    const own = givens.filter((_, index) => index % APART === turn);
    for (const [index, { name, json }] of own.entries()) {
      // One that finds little leaves off looking.
      if (index % FEW === 0) memory = new VerdictMemory(engine, sizes);
      for (const [change, changed] of CHANGES.entries()) {
        const [incident] = readIncidents(JSON.stringify(changed(json, index)), "uji.json", dictionary).incidents;
        // An act on another day may lie behind the day of its report.
        if (!incident) continue;
        const alone = answer(engine, incident, options);
        const among = answer(engine, incident, options, memory);
        if (answerLine(among) !== answerLine(alone)) different.push(`${name}, change ${change}`);
        const pieces = linePieces(among).map((piece) => (typeof piece === "string" ? piece : decoder.decode(piece)));
        if (pieces.join("") !== `${answerLine(alone)}\n`) different.push(`${name}, change ${change}: pieces`);
        for (const { rests_on } of among.verdicts) {
          verdicts += 1;
          if (seen.has(rests_on)) remembered += 1;
          seen.add(rests_on);
        }
      }
    }
    expect(different).toEqual([]);
    // Or nothing was tried: most verdicts are of cases that were changed in what these provisions do not read.
    expect(remembered).toBeGreaterThan(sizes ? 0 : verdicts / 4);
  });
});
