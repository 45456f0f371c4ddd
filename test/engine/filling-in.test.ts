/**
 * On the built-in rules: what is settled while something was not asked stays settled when it is answered, and moves only
 * towards the front. Complete incidents lose some of their facts and findings and are judged before and after.
 */
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProvisionStatus } from "../../src/answer/model.js";
import { compile } from "../../src/engine/compile.js";
import { judge } from "../../src/engine/judge.js";
import type { Judgment } from "../../src/engine/judgment.js";
import { graver } from "../../src/engine/outcome.js";
import { dictionaryOf } from "../../src/incident/dictionary.js";
import type { Incident } from "../../src/incident/model.js";
import { readIncidents } from "../../src/incident/read.js";
import { loadPack } from "../../src/rulebook/load.js";
import type { FactEntry } from "../../src/rulebook/model.js";
import type { Json } from "../../src/text/canonical-json.js";
import { readFixtures, STAGES } from "../fixture.js";
import { anyChoices, anyWorld } from "../second-encoding/generate.js";
import { incidentJson } from "../second-encoding/incident.js";
import { readingsOf } from "../second-encoding/readings.js";

const { partial: rulebook } = loadPack(join(import.meta.dirname, "../../rules"));
const dictionary = dictionaryOf(rulebook);
const engine = compile(rulebook);

type Place = readonly (string | number)[];

/** They correct what the calendar gives, like a calendar of the incident's own: nothing that was absent is filled in. */
const CORRECTIONS: ReadonlySet<string> = new Set(["target.stage", "target.never_determined"]);

/** Against what the status says, as that of a soldier who is said to be a civil servant: it corrects it, too. */
function isRuledOut({ not_of_status: by = [] }: Pick<FactEntry, "not_of_status">, record: Json): boolean {
  const held = JSON.stringify([member(record, "status") ?? null, member(record, "also") ?? null]);
  return by.some((slug) => held.includes(`"${slug}"`));
}

/** Where an answer stands that may be taken away: every fact and finding whose absence means "not asked yet". */
function answers(incident: Json): Place[] {
  const places: Place[] = [];
  const of = (scope: string, place: Place, record: Json | undefined): void => {
    if (record === null || typeof record !== "object" || Array.isArray(record)) return;
    for (const key of Object.keys(record)) {
      const entry = dictionary.facts.get(`${scope}.${key}`);
      // Further capacities stand beside a first one, never by themselves.
      if (key === "status" && member(record, "also") !== undefined) continue;
      if (entry && !entry.allegation && !CORRECTIONS.has(entry.path) && !isRuledOut(entry, record))
        places.push([...place, key]);
    }
  };
  const each = (value: Json | undefined, visit: (item: Json, key: readonly number[]) => void): void => {
    if (Array.isArray(value))
      value.forEach((item: Json, index) => {
        visit(item, [index]);
      });
    else if (value !== undefined) visit(value, []);
  };
  each(member(incident, "election"), (item, at) => {
    of("election", ["election", ...at], item);
  });
  each(member(incident, "actors"), (item, at) => {
    of("actor", ["actors", ...at], item);
    if (member(item, "discipline") !== undefined) places.push(["actors", ...at, "discipline"]);
  });
  each(member(incident, "acts"), (act, at) => {
    of("act", ["acts", ...at], act);
    of("findings", ["acts", ...at, "findings"], member(act, "findings"));
    each(member(act, "target"), (item, under) => {
      of("target", ["acts", ...at, "target", ...under], item);
    });
  });
  return places;
}

function member(value: Json | undefined, key: string): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Json>>)[key]
    : undefined;
}

/** The incident without what stands in these places; a day that is taken away was not known. */
function without(incident: Json, places: readonly Place[]): Json {
  const copy = structuredClone(incident);
  for (const place of places) {
    // Every place was found in this incident, and only members of records are taken away.
    let record = copy as Record<string | number, Json>;
    for (const key of place.slice(0, -1)) record = record[key] as Record<string | number, Json>;
    const key = place[place.length - 1] ?? "";
    if (key === "on") record[key] = { unknown: "belum ditanyakan" };
    else Reflect.deleteProperty(record, key);
  }
  return copy;
}

function read(incident: Json): Incident {
  const { incidents, problems } = readIncidents(JSON.stringify(incident), "berkas.json", dictionary);
  const [only] = incidents;
  if (!only) throw new Error(JSON.stringify(problems));
  return only;
}

/** The status of every chain in every act for every contest, whatever wording it came from. */
function statuses(judgment: Judgment): ReadonlyMap<string, ProvisionStatus> {
  const result = new Map<string, ProvisionStatus>();
  for (const { unit, chain, status } of judgment.outcomes) {
    const key = `${unit.actor.id} ${unit.act.id} ${unit.contest?.index ?? "-"} ${chain.id}`;
    const earlier = result.get(key);
    result.set(key, earlier === undefined ? status : graver(earlier, status));
  }
  return result;
}

const ORDER: readonly ProvisionStatus[] = ["wrong_regime", "not_in_force", "not_reached", "not_fulfilled", "excepted"];

function keepsTheOrder(before: ProvisionStatus, after: ProvisionStatus | undefined): boolean {
  if (before === "open") return true;
  if (before === "fulfilled") return after === "fulfilled";
  return after !== undefined && ORDER.includes(after) && ORDER.indexOf(after) <= ORDER.indexOf(before);
}

function broken(full: Json, places: readonly Place[], readings: Readonly<Record<string, string>>): string[] {
  const after = statuses(judge(engine, read(full), { readings }));
  return [...statuses(judge(engine, read(without(full, places)), { readings }))]
    .filter(([key, status]) => !keepsTheOrder(status, after.get(key)))
    .map(([key, status]) => `${key}: ${status}, then ${after.get(key) ?? "nothing"}`);
}

/** Some of the answers, seldom all. */
function someOf(places: readonly Place[]): fc.Arbitrary<readonly Place[]> {
  return fc.subarray([...places], { minLength: Math.min(1, places.length) });
}

describe("filling in what was not asked", () => {
  it("keeps the order of statuses, over invented incidents", () => {
    const anyCase = fc.tuple(anyWorld, anyChoices, fc.boolean()).chain(([world, choices, committed]) => {
      const full = incidentJson("dunia", world);
      return fc.record({
        full: fc.constant(full),
        places: someOf(answers(full)),
        readings: fc.constant(committed ? readingsOf(choices) : {}),
      });
    });
    fc.assert(
      fc.property(anyCase, ({ full, places, readings }) => {
        expect(broken(full, places, readings)).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it.each(readFixtures())("keeps the order of statuses: $id", ({ texts }) => {
    for (const stage of STAGES) {
      const full = JSON.parse(texts[stage]) as Json;
      const all = answers(full);
      expect(all.length).toBeGreaterThan(0);
      fc.assert(
        fc.property(someOf(all), (places) => {
          expect(broken(full, places, {})).toEqual([]);
        }),
        { numRuns: 3 },
      );
    }
  });
});
