/** Who somebody is, by name, party, number, sex, religion or place, changes nothing; what is told in prose changes nothing. */
import { describe, expect, it } from "vitest";
import { regionKey } from "../../src/engine/contest-dates.js";
import { judge } from "../../src/engine/judge.js";
import type { Outcome } from "../../src/engine/outcome.js";
import { readIncidents } from "../../src/incident/read.js";
import { incidentSchema } from "../../src/incident/schema.js";
import type { Json } from "../../src/text/canonical-json.js";
import { rules } from "../engine/thinned.js";
import {
  dictionary,
  engine,
  everywhere,
  givens,
  incidentIn,
  isRecord,
  judged,
  few,
  nameOf,
  outcomesOf,
  saidOf,
  statusesOf,
  within,
  withoutInput,
  type Record_,
} from "./incidents.js";

const PERSONS: readonly Record_[] = [
  { name: "Siti Aminah", sex: "P", religion: "Islam", party: "Partai Merah", number: 1 },
  { name: "Yohanes Tanaka", sex: "L", religion: "Katolik", party: "Partai Biru", number: 2 },
  { name: "I Made Sudana", sex: "L", religion: "Hindu", party: "", number: 3 },
];

function withPeople(json: Record_, person: Record_): Record_ {
  const ids = [json["actors"]]
    .flat()
    .flatMap((actor) => (isRecord(actor) && typeof actor["id"] === "string" ? actor["id"] : []));
  const others = isRecord(json["people"]) ? Object.keys(json["people"]) : [];
  return { ...json, people: Object.fromEntries([...ids, ...others, "pelapor"].map((id) => [id, person])) };
}

/** Everything that is prose: shown, never weighed. */
function withProse(json: Record_, prose: string): Record_ {
  const told = everywhere(json, (record) =>
    Object.fromEntries(
      Object.entries(record).map(([key, value]) => [key, PROSE.has(key) && typeof value === "string" ? prose : value]),
    ),
  ) as Record_; // an object stays one
  const evidence: Json = [{ id: "bukti", kind: "foto", text: prose }];
  return { ...told, evidence, title: prose, narrative: prose };
}

/** Why something is not known, why a body found so, the post in words, the name of a body. */
const PROSE: ReadonlySet<string> = new Set(["unknown", "reasons", "job_title", "name"]);

/** The person under another id, wherever it is named. */
function renamed(json: Record_, name: (id: string) => string): Record_ {
  const other = (value: Json): Json => (typeof value === "string" ? name(value) : value);
  const told = everywhere(json, (record) => ({
    ...record,
    ...(record["actor"] === undefined ? {} : { actor: other(record["actor"]) }),
    ...(Array.isArray(record["by"]) ? { by: record["by"].map(other) } : {}),
  })) as Record_; // an object stays one
  const people = isRecord(json["people"]) ? json["people"] : {};
  return {
    ...within(told, "actors", (actor) => ({ ...actor, id: other(actor["id"] ?? "") })),
    people: Object.fromEntries(Object.entries(people).map(([id, person]) => [name(id), person])),
  };
}

describe("who it is about", () => {
  it.each(givens)("changes no verdict: $name", ({ json }) => {
    const [first, ...others] = PERSONS.map((person) => statusesOf(withPeople(json, person)));
    expect(first?.size).toBeGreaterThan(0);
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(few)("changes nothing in the answer: $name", ({ json }) => {
    const [first, ...others] = PERSONS.map((person) => {
      const answer = judged(withPeople(json, person));
      return { ...answer, incident: { ...answer.incident, sha256: "" } };
    });
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(givens)("changes no verdict by the id given to a person: $name", ({ json }) => {
    const said = (given: Record_): readonly string[] =>
      outcomesOf(given).map((outcome) => `${outcome.unit.act.id} ${outcome.chain.id} ${saidOf(outcome)}`);
    const plain = said(json);
    expect(plain.length).toBeGreaterThan(0);
    for (const name of ["h-slamet-riyadi", "z-maria-goretti"])
      expect(said(renamed(json, (id) => `${name}-${id}`))).toEqual(plain);
  });

  it("is read by no rule: the engine gets on without names and narrative", () => {
    const refuse = (): never => {
      throw new Error("names and narrative are not read");
    };
    for (const { json } of givens) {
      const incident = incidentIn(JSON.stringify(json));
      const blind = Object.defineProperties(
        { ...incident },
        { personal: { get: refuse }, narrative: { get: refuse }, title: { get: refuse }, file: { get: refuse } },
      );
      expect(judge(engine, blind, {}).outcomes.length).toBe(judge(engine, incident, {}).outcomes.length);
    }
  });

  it("has no place outside people: such keys are errors", () => {
    const [given] = givens;
    for (const scope of ["actors", "acts", "election"]) {
      for (const key of ["name", "party", "number", "sex", "religion", "ethnicity"]) {
        const json = within(given?.json ?? {}, scope, (record) => ({ ...record, [key]: "x" }));
        const { problems } = readIncidents(JSON.stringify(json), "uji.json", dictionary);
        expect(problems.map(({ code }) => code)).toContainEqual(
          expect.stringMatching(/^incident\.(?:unknown|personal)_key$/),
        );
      }
    }
  });

  it("is no fact of the dictionary, and no text is tested by any rule but the name of a cycle", () => {
    const paths = [...dictionary.facts.keys()];
    expect(paths.filter((path) => /name$|party$|sex|gender|religion|ethnic|number$/.test(path))).toEqual([]);
    const texts = paths.filter((path) => dictionary.facts.get(path)?.type === "text");
    expect(texts.length).toBeGreaterThan(2);
    const tested = new Set(
      [...JSON.stringify([rules.provisions, rules.definitions, rules.readings]).matchAll(/"fact":"([^"]+)"/g)].map(
        ([, path = ""]) => path,
      ),
    );
    expect(tested.size).toBeGreaterThan(40);
    expect(texts.filter((path) => tested.has(path) && path !== "election.cycle")).toEqual([]);
    expect(JSON.stringify(incidentSchema(rules))).not.toMatch(/"(?:religion|sex|ethnicity)"/);
  });
});

describe("what is told in prose", () => {
  const plain = "Uraian singkat.";
  const loud = "Ia PASTI bersalah: seluruh unsur terpenuhi, Pasal 71 ayat (1) jo. Pasal 188, pns, calon.";

  it.each(givens)("changes no verdict: $name", ({ json }) => {
    expect(statusesOf(withProse(json, loud))).toEqual(statusesOf(withProse(json, plain)));
  });

  it.each(few)("changes nothing in the answer: $name", ({ json }) => {
    // Reasons are repeated, as whoever gave them wrote them.
    const [quiet, shouted] = [plain, loud].map((prose) =>
      JSON.stringify(withoutInput(judged(withProse(json, prose)))).replaceAll(JSON.stringify(prose), '"…"'),
    );
    expect(shouted).toBe(quiet);
  });
});

const NAMED = new Set(
  rules.calendars.flatMap(({ regions }) => regions ?? []).flatMap(({ names }) => names.map(regionKey)),
);

function inRegion(json: Record_, region: string): Record_ | undefined {
  const contests = [json["election"]].flat().filter(isRecord);
  const stated = contests.every((each) => typeof each["region"] === "string" && !NAMED.has(regionKey(each["region"])));
  return stated && contests.length > 0 ? within(json, "election", (each) => ({ ...each, region })) : undefined;
}

describe("where it happened", () => {
  const elsewhere = givens.flatMap(({ name, json }) => {
    const one = inRegion(json, "Kabupaten Utara Raya");
    const other = inRegion(json, "Kota Selatan Jaya");
    return one && other ? [{ name, one, other }] : [];
  });

  it("is stated in enough incidents", () => {
    expect(elsewhere.length).toBeGreaterThan(40);
  });

  it.each(elsewhere)("changes nothing between regions of the same days: $name", ({ one, other }) => {
    expect(statusesOf(one)).toEqual(statusesOf(other));
  });

  it.each(elsewhere.filter((_, index) => index % 15 === 0))(
    "changes nothing in the answer either: $name",
    ({ one, other }) => {
      expect(withoutInput(judged(one))).toEqual(withoutInput(judged(other)));
    },
  );
});

describe("which side it was for", () => {
  it.each(givens)("changes nothing: $name", ({ json }) => {
    const towards = (effect: string): Record_ =>
      within(json, "acts", (act) => within(act, "target", (each) => ({ ...each, effect })));
    expect(statusesOf(towards("merugikan"))).toEqual(statusesOf(towards("menguntungkan")));
  });
});

/** Facts by which the law itself tells people apart: only verdicts that say they read the fact may turn on it. */
const TOLD_APART: readonly { readonly key: string; readonly ways: readonly [Json, Json] }[] = [
  { key: "incumbent", ways: [true, false] },
  { key: "candidate", ways: ["calon", "bukan"] },
  { key: "party_member", ways: [true, false] },
];

describe.each(TOLD_APART)("actor.$key", ({ key, ways: [one, other] }) => {
  it.each(givens)("counts only where the law names it: $name", ({ json }) => {
    const as = (value: Json): readonly Outcome[] =>
      outcomesOf(within(json, "actors", (actor) => ({ ...actor, [key]: value })));
    const second = new Map(as(other).map((outcome) => [nameOf(outcome), saidOf(outcome)]));
    const changed = as(one).filter((outcome) => second.get(nameOf(outcome)) !== saidOf(outcome));
    const fact = engine.factIndex.get(`actor.${key}`);
    expect(fact).toBeDefined();
    const silent = changed.filter(({ chain }) => !engine.nodesOf(chain).facts.some((each) => each === fact));
    expect(silent.map(nameOf)).toEqual([]);
  });
});
