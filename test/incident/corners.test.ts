/** What few incidents and few packs have. */
import { describe, expect, it } from "vitest";
import { dictionaryOf, slugsOf } from "../../src/incident/dictionary.js";
import { pasteLine } from "../../src/incident/paste-line.js";
import { readIncidents } from "../../src/incident/read.js";
import { incidentSchema } from "../../src/incident/schema.js";
import { statedAt } from "../../src/incident/stated.js";
import type { FactEntry, Rulebook } from "../../src/rulebook/model.js";
import {
  actFact,
  actorFact,
  codes,
  codesOf,
  dictionary,
  firstAct,
  incident,
  incidentOf,
  read,
  readParts,
  type JsonObject,
  type Parts,
} from "./reading.js";
import { smallRulebook } from "./small-rulebook.js";

describe("an incident with very many mistakes", () => {
  const wrong: Parts = {
    act: { conduct: Array.from({ length: 101 }, (_, index) => `tidak-ada-${index}`), evidence: ["fota"] },
    root: {
      evidence: [{ id: "foto" }],
      decisions: [{ body: "bawaslu", track: "disciplin", outcome: "diteruskan" }],
    },
    findings: {
      intent: { value: true, by: "bawaslu", reasons: "…", for: { actor: "terlapar", provision: "uu-1-2015:189" } },
    },
  };

  it("is told all of them, but not what each was meant to be", () => {
    const { problems } = readParts(wrong);
    const suggested = problems.filter(({ code }) => code !== "incident.unknown_slug");
    expect(suggested.map(({ code, args }) => [code, args["suggestion"]])).toEqual([
      ["incident.unknown_actor", ""],
      ["incident.unknown_provision", ""],
      ["incident.unknown_evidence", ""],
      ["incident.unknown_track", ""],
    ]);
  });

  it("is told what each was meant to be while they are few", () => {
    const { problems } = readParts({ ...wrong, act: { evidence: ["fota"] } });
    expect(problems.map(({ code, args }) => [code, args["suggestion"]])).toEqual([
      ["incident.unknown_actor", "terlapor"],
      ["incident.unknown_provision", "uu-1-2015:188"],
      ["incident.unknown_evidence", "foto"],
      ["incident.unknown_track", "discipline"],
    ]);
    const unlike = readParts({ findings: { intent: { ...record, for: { provision: "pasal seratus" } } } });
    expect(unlike.problems.map(({ args }) => args["suggestion"])).toEqual([""]);
  });
});

const record = { value: true, by: "bawaslu", reasons: "…" };

describe("what is said of a fact", () => {
  it.each<[string, Parts, readonly string[]]>([
    [
      "a list without its value",
      { actor: { status: { value: 7, contested: ["pppk"] } } },
      ["incident.wrong_type actors[0].status.value"],
    ],
    [
      "a rival that is no slug",
      { actor: { status: { value: "pns", contested: [true] } } },
      ["incident.wrong_type actors[0].status.contested[0]"],
    ],
    ["a year that is no text", { election: { cycle: 2024 } }, ["incident.wrong_type election.cycle"]],
    [
      "an examination on a day that does not exist",
      { report: { examined_on: "2024-02-31" } },
      ["incident.impossible_date report.examined_on"],
    ],
    [
      "years of service that are no number",
      { actor: { service_years: "12" } },
      ["incident.wrong_type actors[0].service_years"],
    ],
    [
      "a day neither exact nor within bounds",
      { actor: { term_end: { from: "2024-01-01", to: "2024-02-01" } } },
      ["incident.wrong_type actors[0].term_end"],
    ],
    [
      "rivals for a day that are no days",
      { act: { on: { value: "2024-10-05", contested: ["kemarin"] } } },
      ["incident.date_format acts[0].on.contested[0]"],
    ],
    [
      "a finding about several",
      { findings: { intent: [[record]] } },
      ["incident.wrong_type acts[0].findings.intent[0]"],
    ],
    [
      "a finding without a body",
      { findings: { intent: { ...record, by: null } } },
      ["incident.null acts[0].findings.intent.by"],
    ],
    [
      "findings in the place of a finding",
      { findings: { intent: { unknown: "?", value: true } } },
      ["incident.conflicting_states acts[0].findings.intent"],
    ],
  ])("%s is told where it stands", (_, parts, told) => {
    expect(codesOf(parts)).toEqual(told);
  });

  it("has an unlimited number in words about people nowhere", () => {
    const text = JSON.stringify(incidentOf({ root: { people: { terlapor: { nip: "@" } } } })).replace('"@"', "1e999");
    expect(codes(read(text).problems)).toEqual(["incident.number_range people.terlapor.nip"]);
  });

  it("may take more room than a small text, as long as it is no larger than an incident may be", () => {
    expect(incident({ root: { narrative: "x".repeat(900_000) } }).narrative).toHaveLength(900_000);
  });

  it("names another body by its name", () => {
    const { incidents, problems } = readParts({
      root: {
        decisions: [{ body: { body: "Panwas", name: "Kecamatan Contoh" }, track: "discipline", outcome: "diteruskan" }],
      },
    });
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([["incident.plain_text_body", "warning"]]);
    expect(incidents[0]?.decisions[0]?.body).toBe("Panwas, Kecamatan Contoh");
  });

  it("leaves the status unknown where further capacities stand beside it", () => {
    const also = [{ status: "kepala-desa", from: "2022-01-01" }, { status: { not_applicable: true } }];
    expect(actorFact("actor.status", { unknown: "belum ada SK" }, { also })).toEqual({
      state: "list",
      items: [
        {
          value: "pns",
          state: "stated",
          one_of: ["pns", "pppk", "kepala-desa", "tni", "warga"],
          why: "belum ada SK",
        },
        { value: "kepala-desa", state: "stated", from: "2022-01-01" },
      ],
    });
  });

  it("keeps what is stated as a value, and rivals beside it", () => {
    expect(firstAct({ act: { on: { value: "2024-10-05", contested: ["2024-10-02"] } } }).day).toEqual({
      kind: "between",
      from: "2024-10-02",
      to: "2024-10-05",
      stated: ["2024-10-05", "2024-10-02"],
    });
    expect(actFact("act.persons_involved", { value: ["pns"] })).toEqual({
      state: "list",
      items: [{ value: "pns", state: "stated" }],
    });
    expect(actFact("act.persons_involved", { value: ["pns"], contested: true })).toEqual({
      state: "list",
      items: [{ value: "pns", state: "contested" }],
    });
    expect(actFact("act.persons_involved", { value: ["pns"], contested: ["pns", "warga", "warga"] })).toEqual({
      state: "list",
      items: [
        { value: "pns", state: "contested" },
        { value: "warga", state: "contested" },
      ],
    });
  });
});

describe("where an incident states a fact", () => {
  const text = JSON.stringify(
    incidentOf({
      report: { kind: "temuan", examined_on: "2024-11-01" },
      election: [{ cycle: "pilkada-2024" }, { cycle: "pemilu-2024" }],
      target: [{ kind: "bakal-calon" }, { kind: { unknown: "?" } }],
    }),
    null,
    1,
  );
  const { written } = readIncidents(text, "a.json", dictionary);
  const whose = { actor: "terlapor", act: "perbuatan" };
  const stated = (path: string, contest?: number): readonly string[] => {
    const entry = dictionary.facts.get(path);
    if (!written || !entry) throw new Error(path);
    const places = statedAt(written, entry, contest === undefined ? whose : { ...whose, contest });
    return places.map(({ line, length }) => (text.split("\n")[line - 1] ?? "").trim().slice(-(length ?? 0) - 1));
  };

  it.each<[string, number | undefined, readonly string[]]>([
    ["report.kind", undefined, ['"temuan",']],
    ["election.cycle", undefined, ['"pilkada-2024"', '"pemilu-2024"']],
    ["election.cycle", 1, ['"pemilu-2024"']],
    ["actor.discipline.examined", undefined, ['"2024-11-01"']],
    ["target.stage", undefined, ['"bakal-calon"']],
    ["actor.position", undefined, []],
    ["findings.intent", undefined, []],
    ["actor.conviction.final", undefined, []],
  ])("%s (contest %s)", (path, contest, values) => {
    expect(stated(path, contest).map((each) => each.trim())).toEqual(values);
  });

  it("nowhere, where neither the actor nor the report tells of an examination", () => {
    const bare = readIncidents(JSON.stringify(incidentOf()), "a.json", dictionary).written;
    const entry = dictionary.facts.get("actor.discipline.examined");
    expect(bare && entry && statedAt(bare, entry, whose)).toEqual([]);
  });
});

describe("a pack with little vocabulary", () => {
  const bare: Rulebook = { ...smallRulebook, facts: [], readings: [], calendars: [] };
  const fact = (path: string, more: Partial<FactEntry> = {}): FactEntry => ({
    path,
    kind: "fact",
    type: "enum",
    question: { id: "…", en: "…" },
    help: { id: "…", en: "…" },
    ...more,
  });

  it("has a schema all the same", () => {
    const { definitions } = incidentSchema(bare) as { readonly definitions: Readonly<Record<string, JsonObject>> };
    expect(Object.keys(definitions["reading_taken"] ?? {})).not.toContain("allOf");
    expect(Object.keys(definitions["contest"] ?? {})).not.toContain("allOf");
    expect(definitions["capacity"]?.["properties"]).toMatchObject({ status: { type: "string", pattern: "\\S" } });
  });

  it("reads no capacities where it knows no status", () => {
    const actors = [{ id: "a", also: [{ status: "pns" }] }];
    const text = JSON.stringify({ id: "x", actors, acts: [{ id: "y", by: ["a"] }] });
    const { incidents, problems } = readIncidents(text, "a.json", dictionaryOf(bare));
    expect(codes(problems)).toEqual([]);
    expect(incidents[0]?.actors[0]?.facts.size).toBe(0);
  });

  it("has no facts outside the records of an incident", () => {
    expect(() => dictionaryOf({ ...bare, facts: [fact("cuaca.hujan")] })).toThrow("no such scope: cuaca.hujan");
  });

  it("offers a line to paste without calendars and slugs", () => {
    expect(slugsOf({ value_sets: {} }, fact("act.medium", { values_from: "tiada" }))).toEqual([]);
    expect(pasteLine({ value_sets: {}, calendars: [] }, fact("act.medium"))).toBe('"medium": "…"');
    expect(pasteLine({ value_sets: {}, calendars: [] }, fact("election.cycle", { type: "text" }))).toBe('"cycle": "…"');
    expect(pasteLine(smallRulebook, fact("election.cycle", { type: "text" }))).toBe('"cycle": "pemilu-2024"');
  });

  it("leaves a word to a kind of its own", () => {
    const kind = fact("target.kind", {
      values: [{ slug: "bakal-calon", label: { id: "Bakal calon", en: "Prospective candidate" } }],
    });
    const slugs = JSON.stringify(incidentSchema({ ...bare, facts: [kind] }));
    expect(slugs).toContain(
      '"enum":["bakal-calon","bakal-calon-perseorangan"],"enumDescriptions":["Bakal calon","pasangan-calon, tahap bakal-calon"]',
    );
  });

  it("suggests a calendar by its title where it has no other names", () => {
    const { aliases, ...unnamed } = smallRulebook.calendars[0] ?? expect.fail("no calendar");
    expect(aliases).toContain("pemilihan serentak 2024");
    const text = JSON.stringify(incidentOf({ election: { cycle: "pilkada 2024" } }));
    const { problems } = readIncidents(text, "a.json", dictionaryOf({ ...smallRulebook, calendars: [unnamed] }));
    expect(problems.map(({ code, args }) => [code, args["suggestion"]])).toEqual([
      ["incident.unknown_cycle", "pilkada-2024"],
    ]);
  });
});
