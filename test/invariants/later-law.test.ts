/** A more lenient later law never shows a harsher range, and never touches the printed one. */
import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.js";
import { directionOf, penalOf, type Penal } from "../../src/answer/later-law.js";
import type { LaterLaw, TrackAnswer } from "../../src/answer/model.js";
import type { Duration, IsoDay } from "../../src/rulebook/model.js";
import { rules } from "../engine/thinned.js";
import { engine, givens, incidentIn, isRecord, type Record_ } from "./incidents.js";
import { dayBefore } from "./law-in-force.js";

type Range = Pick<Penal, "custody" | "fine"> & { readonly connector?: string };
type Entry = TrackAnswer["penal"][number];

const days = ({ years = 0, months = 0, days: rest = 0 }: Duration): number => years * 365 + months * 30 + rest;

/** What a court may impose at the least and at the most, each by itself; the highest of rival ceilings. */
function weights({ custody, fine, connector }: Range): readonly number[] {
  const confined = custody !== undefined && custody.kind !== "none";
  const ceilings = [fine ?? {}, ...(fine?.alternatives ?? []), ...(fine?.by_subject ?? [])].map(({ max = 0 }) => max);
  return [
    confined ? ["kurungan", "penjara"].indexOf(custody.kind) + 1 : 0,
    confined && custody.min ? days(custody.min) : 0,
    confined && custody.max ? days(custody.max) : 0,
    fine?.min ?? 0,
    Math.max(...ceilings),
    confined && fine ? ["or", "and_or", "and"].indexOf(connector ?? "and") : -1,
  ];
}

const harsher = (before: Range, after: Range): boolean =>
  weights(after).some((weight, index) => weight > (weights(before)[index] ?? 0));

const milder = (before: Range, after: Range): boolean => harsher(after, before);

/** From which day of judgment courts weigh two laws. */
const WEIGHED: readonly IsoDay[] = [...new Set(rules.tracks.flatMap(({ later_law: law }) => law?.from ?? []))];

describe("two laws for one article", () => {
  const pairs = rules.provisions.flatMap(({ id, versions }) =>
    versions.flatMap((version, index) => {
      const [before, after] = [penalOf(versions[index - 1]), penalOf(version)];
      return before && after && WEIGHED.includes(version.in_force.from) ? [{ id, before, after }] : [];
    }),
  );

  it("are many", () => {
    expect(pairs.length).toBeGreaterThan(50);
  });

  it.each(pairs)("$id: the later is called lighter only where nothing in it is harsher", ({ before, after }) => {
    expect(directionOf(before, after)).toBe(harsher(before, after) ? "mixed" : "lighter");
    // One that is nowhere milder would have no place beside the printed range.
    expect(milder(before, after)).toBe(true);
  });
});

/** The penal ranges of an answer, of a matter judged on that day. */
function penalOn(json: Record_, day: IsoDay): readonly Entry[] {
  const report = isRecord(json["report"]) ? json["report"] : {};
  const incident = incidentIn(JSON.stringify({ ...json, report: { ...report, judged_on: day } }));
  const { tracks } = answer(engine, incident, { language: "id", on: day, detail: "full" });
  return tracks.flatMap(({ penal }) => penal);
}

/** The entry without what stands beside it. */
function printed(entry: Entry): object {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== "later_law"));
}

function wrong({ later_law: later, ...before }: Entry & { readonly later_law: LaterLaw }): string[] {
  const shown = later.direction === "lighter" ? harsher(before, later) : !harsher(before, later);
  return shown || !milder(before, later) ? [`${before.chain}: ${later.direction}`] : [];
}

describe("an answer, on both sides of the day from which courts weigh two laws", () => {
  const every = givens.filter((_, index) => index % 3 === 0);
  let seen = 0;

  it.each(every)("$name", ({ json }) => {
    for (const from of WEIGHED) {
      const before = penalOn(json, dayBefore(from));
      const on = penalOn(json, from);
      expect(before.filter(({ later_law: later }) => later)).toEqual([]);
      expect(on.map(printed)).toEqual(before);
      const beside = on.flatMap((each) => (each.later_law ? [{ ...each, later_law: each.later_law }] : []));
      expect(beside.flatMap(wrong)).toEqual([]);
      expect(beside.filter(({ version_from }) => version_from >= from)).toEqual([]);
      seen += beside.length;
    }
  });

  it("is met at all", () => {
    expect(seen).toBeGreaterThan(20);
  });
});
