import { describe, expect, it } from "vitest";
import { canonicalJson, type Json } from "../../src/text/canonical-json.js";
import { sha256 } from "../../src/text/sha256.js";
import { codes, codesOf, firstAct, firstActor, incident, incidentOf, read, readParts } from "./reading.js";

describe("the day of an act", () => {
  const day = (on: Json, known_on?: string) =>
    firstAct({ act: { on }, ...(known_on ? { report: { known_on } } : {}) }).day;

  it("is a day, a period, or bounds", () => {
    expect(day("2024-10-05")).toEqual({ kind: "on", day: "2024-10-05" });
    expect(day({ from: "2024-10-01", to: "2024-10-05" })).toEqual({
      kind: "period",
      from: "2024-10-01",
      to: "2024-10-05",
    });
    expect(day({ between: ["2024-10-01", "2024-10-05"] })).toEqual({
      kind: "between",
      from: "2024-10-01",
      to: "2024-10-05",
    });
    expect(day("2024-10")).toEqual({ kind: "between", from: "2024-10-01", to: "2024-10-31" });
  });

  it("lies before the day it became known when it is unknown", () => {
    expect(day({ unknown: "tidak diingat" })).toEqual({ kind: "between", why: "tidak diingat" });
    expect(day({ unknown: "?" }, "2024-10-07")).toEqual({ kind: "between", to: "2024-10-07", why: "?" });
    expect(day({ unknown: "?" }, "2024-10")).toEqual({ kind: "between", to: "2024-10-31", why: "?" });
  });

  it("is one of the days that are contested or possible", () => {
    expect(day({ value: "2024-10-05", contested: ["2024-10-03"] })).toEqual({
      kind: "between",
      from: "2024-10-03",
      to: "2024-10-05",
      stated: ["2024-10-05", "2024-10-03"],
    });
    expect(day({ one_of: ["2024-10-05", "2024-10-08"] })).toEqual({
      kind: "between",
      from: "2024-10-05",
      to: "2024-10-08",
      stated: ["2024-10-05", "2024-10-08"],
    });
    expect(day({ value: "2024-10-05", contested: ["2024-10-05"] })).toEqual({ kind: "on", day: "2024-10-05" });
    expect(day({ value: "2024-10-05", evidence: ["foto"] })).toEqual({ kind: "on", day: "2024-10-05" });
  });

  it("is also the fact act.on, and may be absent", () => {
    expect(firstAct({}).facts.get("act.on")).toEqual({ state: "day", day: { kind: "on", day: "2024-10-05" } });
    const text = JSON.stringify({ id: "a", actors: [{ id: "x" }], acts: [{ id: "y", by: "x" }] });
    expect(read(text).incidents[0]?.acts[0]?.day).toBeUndefined();
  });

  it.each([
    [{ from: "2024-10-01" }, "incident.missing_key acts[0].on"],
    [{ from: "2024-10-01", between: ["2024-10-01", "2024-10-02"] }, "incident.conflicting_states acts[0].on"],
    [{ between: ["2024-10-01"] }, "incident.wrong_type acts[0].on.between"],
    [{ between: ["2024-10", "2024-11"] }, "incident.date_format acts[0].on.between[0]"],
    [{ not_applicable: true }, "incident.wrong_type acts[0].on"],
    ["2024-13", "incident.impossible_date acts[0].on"],
    ["0204-10-05", "incident.impossible_date acts[0].on"],
    ["05/10/2024", "incident.date_format acts[0].on"],
    [20241005, "incident.wrong_type acts[0].on"],
  ])("refuses %j", (on, code) => {
    expect(codesOf({ act: { on } })[0]).toBe(code);
  });

  it.each([
    ["2024-11", ""],
    ["2024-1-5", "2024-01-05"],
    ["2024/11/5", "2024-11-05"],
    ["20241105", "2024-11-05"],
    ["2024111", ""],
  ])("takes %s for a day only where it names one", (day, suggestion) => {
    const { problems } = readParts({ act: { on: { between: [day, "2024-12-01"] } } });
    expect(problems.map(({ args }) => args["suggestion"])).toEqual([suggestion]);
  });
});

it.each([
  ["2024-09-31", "2024-09-30"],
  ["2024-25-10", "2024-10-25"],
  ["0204-10-05", ""],
])("suggests for %s what may be meant", (on, suggestion) => {
  const text = JSON.stringify({ id: "a", actors: [{ id: "x" }], acts: [{ id: "y", by: "x", on }] });
  expect(read(text).problems.map(({ args }) => args)).toContainEqual({ value: on, suggestion });
});

describe("who did it", () => {
  it("takes ids, one or several, and roles", () => {
    expect(firstAct({ act: { by: "terlapor" } }).by).toEqual([{ actor: "terlapor" }]);
    const { incidents, problems } = readParts({ act: { by: [{ actor: "terlapor", role: "menyuruh" }] } });
    expect(incidents[0]?.acts[0]?.by).toEqual([{ actor: "terlapor", role: "menyuruh" }]);
    expect(problems).toMatchObject([{ code: "incident.role_not_encoded", severity: "warning" }]);
  });

  it("reports one root, not its consequences", () => {
    expect(codesOf({ root: { actors: [{ id: "terlapr" }] } })).toEqual(["incident.unknown_actor acts[0].by[0]"]);
    expect(codesOf({ root: { actors: "terlapor" } })).toEqual(["incident.wrong_type actors"]);
    expect(codesOf({ root: { actors: [{ status: "pns" }] } })).toEqual(["incident.missing_key actors[0]"]);
    expect(codesOf({ act: { by: [] } })).toEqual(["incident.empty_array acts[0].by"]);
    const renamed = { id: "a", actor: [{ id: "x" }], acts: [{ id: "y", by: "x" }] };
    expect(codes(read(JSON.stringify(renamed)).problems)).toEqual(["incident.unknown_key actor"]);
  });

  it("warns when an act names somebody twice", () => {
    expect(codesOf({ act: { by: ["terlapor", "terlapor"] } })).toEqual(["incident.repeated_item acts[0].by[1]"]);
  });
});

describe("contests and targets", () => {
  it("numbers contests and lets a target name one by id or cycle", () => {
    const election = [{ id: "provinsi", cycle: "pilkada-2024", office: "gubernur" }, { cycle: "pemilu-2024" }];
    const target = [{ kind: "pasangan-calon", election: "provinsi" }, { election: "pemilu-2024" }, {}];
    const { contests, acts } = incident({ election, target });
    expect(contests.map(({ index, id }) => [index, id])).toEqual([
      [0, "provinsi"],
      [1, undefined],
    ]);
    expect(acts[0]?.targets.map(({ contest }) => contest)).toEqual([0, 1, undefined]);
  });

  it("reads a candidate-to-be as a pair at that stage", () => {
    for (const kind of ["bakal-calon", "bakal-calon-perseorangan"]) {
      const facts = firstAct({ target: { kind } }).targets[0]?.facts;
      expect(facts?.get("target.kind")).toEqual({
        state: "list",
        items: [{ value: "pasangan-calon", state: "stated" }],
      });
      expect(facts?.get("target.stage")).toEqual({ state: "known", value: "bakal-calon" });
    }
    expect(firstAct({ target: { kind: ["partai", "pasangan-calon"] } }).targets[0]?.facts.has("target.stage")).toBe(
      false,
    );
  });

  it("reads the dates that replace the calendar", () => {
    const calendar = {
      determination: "2024-09-23",
      campaign: { from: "2024-09-25", to: "2024-11-23" },
      source: "Keputusan KPU",
    };
    expect(incident({ election: { calendar } }).contests[0]?.calendar).toEqual({
      dates: { determination: "2024-09-23", campaign: { from: "2024-09-25", to: "2024-11-23" } },
      source: "Keputusan KPU",
    });
    expect(incident({ election: { calendar: { campaign: "none" } } }).contests[0]?.calendar?.dates).toEqual({
      campaign: "none",
    });
    expect(codesOf({ election: { calendar: { determination: "none", quiet_period: "2024-11-24" } } })).toEqual([
      "incident.date_format election.calendar.determination",
      "incident.wrong_type election.calendar.quiet_period",
    ]);
  });

  it("reads a cycle that is not certain", () => {
    const { facts } = incident({ election: { cycle: { one_of: ["pilkada-2024", "pemilu-2024"] } } }).contests[0] ?? {};
    expect(facts?.get("election.cycle")).toEqual({ state: "one_of", values: ["pilkada-2024", "pemilu-2024"], why: "" });
    expect(codesOf({ election: { id: "a", cycle: 2024 } })).toEqual(["incident.wrong_type election.cycle"]);
    expect(codesOf({ election: [{ id: "a" }, { id: "a" }] })).toEqual(["incident.duplicate_id election[1].id"]);
  });

  it("gives each contest a name of its own, by as little as tells it from the others", () => {
    const namesOf = (...election: readonly Json[]): readonly (string | undefined)[] =>
      incident({ election }).contests.map(({ name }) => name);
    const cycle = "pilkada-2024";
    expect(namesOf({ cycle, office: "bupati" })).toEqual([cycle]);
    expect(namesOf({ office: "bupati" })).toEqual([undefined]);
    expect(namesOf({ cycle, office: "gubernur" }, { cycle, office: "bupati" })).toEqual([
      "pilkada-2024:gubernur",
      "pilkada-2024:bupati",
    ]);
    expect(namesOf({ cycle, office: "bupati", region: "A" }, { cycle, office: "bupati", region: "B" })).toEqual([
      "pilkada-2024:bupati:A",
      "pilkada-2024:bupati:B",
    ]);
    expect(namesOf({ cycle }, { cycle })).toEqual(["pilkada-2024:1", "pilkada-2024:2"]);
    expect(namesOf({ id: cycle, office: "gubernur" }, { cycle, office: "bupati" })).toEqual([
      cycle,
      "pilkada-2024:bupati",
    ]);
    expect(namesOf({ office: "gubernur" }, { office: "bupati" })).toEqual(["gubernur", "bupati"]);
    expect(namesOf({ office: "gubernur" }, { cycle }, {})).toEqual(["gubernur", cycle, "3"]);
  });

  it("lets an act name a contest as the answer does", () => {
    const election = [
      { cycle: "pilkada-2024", office: "gubernur" },
      { cycle: "pilkada-2024", office: "bupati" },
    ];
    const { acts } = incident({ election, target: { election: "pilkada-2024:bupati" } });
    expect(acts[0]?.targets.map(({ contest }) => contest)).toEqual([1]);
  });
});

describe("findings", () => {
  const record = { value: true, by: { body: "bawaslu", name: "Bawaslu Contoh" }, reasons: "Ajakan memilih." };
  const finding = (value: Json) => firstAct({ findings: { favours_or_harms: value } }).findings.get("favours_or_harms");

  it("counts with author and reasons, one or several", () => {
    const counted = {
      value: true,
      body: "bawaslu",
      name: "Bawaslu Contoh",
      position: false,
      reasons: "Ajakan memilih.",
    };
    expect(finding(record)).toEqual({ state: "recorded", records: [counted] });
    const scoped = {
      ...record,
      on: "2024-10-10",
      for: { actor: "terlapor", provision: "uu-1-2015:71.1+uu-1-2015:188" },
    };
    expect(finding([record, scoped])).toEqual({
      state: "recorded",
      records: [
        counted,
        { ...counted, on: "2024-10-10", for_actor: "terlapor", for_provision: "uu-1-2015:71.1+uu-1-2015:188" },
      ],
    });
  });

  it("marks what parties say as a position, without need of reasons", () => {
    expect(finding({ value: false, by: "penasihat-hukum" })).toEqual({
      state: "recorded",
      records: [{ value: false, body: "penasihat-hukum", position: true }],
    });
  });

  it("takes a body that is not listed under its own name, with a hint", () => {
    const { incidents, problems } = readParts({
      findings: { intent: { value: true, by: "Inspektorat", reasons: "…" } },
    });
    expect(codes(problems)).toEqual(["incident.plain_text_body acts[0].findings.intent.by"]);
    expect(incidents[0]?.acts[0]?.findings.get("intent")).toMatchObject({
      records: [{ body: "lain", name: "Inspektorat", position: false }],
    });
  });

  it("reads what is unknown, and slugs", () => {
    expect(finding({ unknown: "belum diperiksa" })).toEqual({ state: "unknown", why: "belum diperiksa" });
    expect(
      firstAct({ findings: { negative_impact: { ...record, value: "unit" } } }).findings.get("negative_impact"),
    ).toMatchObject({
      records: [{ value: "unit" }],
    });
  });

  it.each([
    ["ya", "incident.bare_finding acts[0].findings.intent"],
    [null, "incident.null acts[0].findings.intent"],
    [[], "incident.empty_array acts[0].findings.intent"],
    [[[record]], "incident.wrong_type acts[0].findings.intent[0]"],
    [{ ...record, value: "ya" }, "incident.wrong_type acts[0].findings.intent.value"],
    [{ ...record, unknown: "?" }, "incident.conflicting_states acts[0].findings.intent"],
    [{ ...record, by: 3 }, "incident.wrong_type acts[0].findings.intent.by"],
    [{ ...record, contested: true }, "incident.unknown_key acts[0].findings.intent.contested"],
    [{ ...record, for: { actor: "lain" } }, "incident.unknown_actor acts[0].findings.intent.for.actor"],
    [
      { ...record, for: { provision: "uu-1-2015:71.1+uu-1-2015:18" } },
      "incident.unknown_provision acts[0].findings.intent.for.provision",
    ],
    [{ value: true }, "incident.missing_key acts[0].findings.intent"],
  ])("refuses %j", (value, code) => {
    expect(codesOf({ findings: { intent: value } })).toEqual([code]);
  });

  it("sends a finding that stands among the facts to its place, and knows everyday names", () => {
    expect(readParts({ act: { intent: true } }).problems[0]?.args).toEqual({
      key: "intent",
      belongs: "acts[].findings.intent",
    });
    expect(readParts({ findings: { niat: true } }).problems[0]?.args).toMatchObject({ suggestion: "intent" });
    expect(readParts({ actor: { cltn: true } }).problems[0]?.args).toMatchObject({ suggestion: "on_unpaid_leave" });
  });
});

describe("what people and bodies did", () => {
  it("reads citations, readings, decisions, convictions and earlier sanctions", () => {
    const read = incident({
      actor: {
        convictions: [{ on: "2020-11-13", offence: "Pasal 188", imprisonment_months: 3, final: true }],
        prior_sanctions: [{ tier: "pns:sedang", same_nature: true, on: "2020-01-01" }, { tier: "pns:ringan" }],
      },
      report: { received_by: { body: "bawaslu", name: "Bawaslu Contoh" } },
      root: {
        cites: ["Pasal 71", { text: "Pasal 188", by: "pelapor" }],
        readings_taken: [{ reading: "pejabat-asn", choice: "sempit", by: { body: "mk", name: "Mahkamah Konstitusi" } }],
        decisions: [
          {
            body: "pengadilan-negeri",
            on: "2024-12-13",
            actor: "terlapor",
            track: "criminal",
            outcome: "terbukti",
            tier: "pns:berat",
            final: true,
            sources: ["398/Pid.Sus/2020"],
          },
        ],
        evidence: [{ id: "foto-1", kind: "foto", text: "Tangkapan layar" }],
      },
    });
    expect(read.cites).toEqual([{ text: "Pasal 71" }, { text: "Pasal 188", by: "pelapor" }]);
    expect(read.readings_taken).toEqual([{ reading: "pejabat-asn", choice: "sempit", by: "Mahkamah Konstitusi" }]);
    expect(read.decisions).toEqual([
      {
        body: "pengadilan-negeri",
        on: "2024-12-13",
        actor: "terlapor",
        track: "criminal",
        outcome: "terbukti",
        tier: "pns:berat",
        final: true,
        sources: ["398/Pid.Sus/2020"],
      },
    ]);
    const [actor] = read.actors;
    expect(actor?.convictions).toEqual([
      {
        on: "2020-11-13",
        offence: "Pasal 188",
        facts: new Map([
          ["actor.conviction.imprisonment_months", { state: "known", value: 3 }],
          ["actor.conviction.final", { state: "known", value: true }],
        ]),
      },
    ]);
    expect(actor?.prior_sanctions).toEqual([
      { tier: "pns:sedang", same_nature: true, on: "2020-01-01" },
      { tier: "pns:ringan", same_nature: undefined },
    ]);
    expect(read.report.get("report.received_by")).toEqual({ state: "known", value: "Bawaslu Contoh" });
  });

  it("reads convictions that are unknown", () => {
    expect(firstActor({ actor: { convictions: { unknown: "SKCK belum ada" } } }).convictions).toEqual({
      unknown: "SKCK belum ada",
    });
    expect(firstActor({}).convictions).toEqual([]);
  });

  it("collects personal words and numbers as written, longest first", () => {
    const people = {
      terlapor: { name: "Budi Santoso", nip: 198001012005011001, sex: "L" },
      pelapor: ["Ani"],
      lain: null,
    };
    const text = JSON.stringify(incidentOf({ root: { people } })).replace("198001012005011000", "198001012005011001");
    expect(read(text).incidents[0]?.personal).toEqual(["198001012005011001", "Budi Santoso", "Ani"]);
    expect(codesOf({ root: { people: "Budi" } })).toEqual(["incident.wrong_type people"]);
  });
});

describe("a file", () => {
  it("may hold several incidents; bad ones do not stop the others", () => {
    const { incidents, problems } = read(
      JSON.stringify([incidentOf(), { id: "b" }, 3, { ...incidentOf(), id: "d" }, incidentOf()]),
    );
    expect(incidents.map(({ id, index }) => [id, index])).toEqual([
      ["uji", 0],
      ["d", 3],
    ]);
    expect(codes(problems)).toEqual([
      "incident.missing_key [1]",
      "incident.missing_key [1]",
      "incident.not_an_object [2]",
      "incident.duplicate_id [4].id",
    ]);
  });

  it("passes over an incident over a limit and reads the rest at their places", () => {
    const large = { ...incidentOf(), narrative: "ü".repeat(600_000) };
    const deep = `{"id":${"[".repeat(40)}${"]".repeat(40)}}`;
    const text = `[${JSON.stringify(large)},\n${deep},\n${JSON.stringify({ ...incidentOf(), id: 3 })},\n${JSON.stringify(incidentOf())}]`;
    const { incidents, problems } = read(text);
    expect(problems.map(({ code, at }) => [code, at?.line, at?.column])).toEqual([
      ["incident.too_large", 1, 2],
      ["incident.too_deep", 2, 38],
      ["incident.wrong_type", 3, 7],
    ]);
    expect(problems[0]?.args["bytes"]).toBeGreaterThan(1_200_000);
    expect(incidents.map(({ index }) => index)).toEqual([3]);
  });

  it("says everything at once, in the order of the text", () => {
    const text = JSON.stringify(
      incidentOf({
        actor: { status: "pnss" },
        act: { conduct: ["like"], on: "besok" },
        findings: { intent: false },
        root: { titel: "x" },
      }),
    );
    expect(codes(read(text).problems)).toEqual([
      "incident.unknown_slug actors[0].status",
      "incident.date_format acts[0].on",
      "incident.alias acts[0].conduct[0]",
      "incident.bare_finding acts[0].findings.intent",
      "incident.unknown_key titel",
    ]);
  });

  it("suggests for an everyday word what can stand in its place", () => {
    const keys = (conduct: Json): readonly unknown[] =>
      read(JSON.stringify(incidentOf({ act: { conduct } }))).problems.flatMap(({ args }) => args["key"] ?? []);
    expect(keys(["like"])).toEqual([""]);
    expect(keys([{ kind: "like" }])).toEqual(["kind"]);
  });

  it("hashes the canonical JSON, however it is written", () => {
    const parts = incidentOf({ root: { title: "Ä" } });
    const [one] = read(JSON.stringify(parts)).incidents;
    const [other] = read(
      `\ufeff${JSON.stringify(Object.fromEntries(Object.entries(parts).reverse()), null, 4).replace("Ä", "\\u00c4")}`,
    ).incidents;
    expect(one?.sha256).toBe(sha256(canonicalJson(parts)));
    expect(other?.sha256).toBe(one?.sha256);
  });

  it("is not harmed by __proto__", () => {
    const text = JSON.stringify(incidentOf()).replace(
      '"id":"uji"',
      '"id":"uji","__proto__":{"polluted":1},"constructor":{}',
    );
    const { problems } = read(text);
    expect(problems.map(({ args }) => args["key"])).toEqual(["__proto__", "constructor"]);
    expect("polluted" in {}).toBe(false);
    const people = read(
      JSON.stringify(incidentOf()).replace('"id":"uji"', '"id":"uji","people":{"__proto__":{"name":"Budi"}}'),
    );
    expect(people.incidents[0]?.personal).toEqual(["Budi"]);
    expect(codesOf({ actor: { status: "toString" } })).toEqual(["incident.unknown_slug actors[0].status"]);
  });
});

describe("the order of days", () => {
  it("is quiet where it may be right", () => {
    expect(codesOf({ report: { known_on: "2024-10-05", reported_on: "2024-10-05" } })).toEqual([]);
    expect(codesOf({ act: { on: "2024-10" }, report: { known_on: "2024-10-07" } })).toEqual([]);
    expect(
      codesOf({ act: { on: { from: "2024-10-08", to: "2024-10-09" } }, report: { known_on: "2024-10-07" } }),
    ).toEqual(["incident.known_before_conduct report.known_on"]);
  });

  it("holds a decision against the first act that it may be about", () => {
    const decided = (acts: readonly object[], decision: object): readonly string[] =>
      codesOf({
        root: {
          actors: ["a", "b"].map((id) => ({ id, status: "pns" })),
          acts: acts.map((act, index) => ({ id: `p${index}`, conduct: ["membagikan"], ...act })),
          decisions: [{ body: "bawaslu", track: "discipline", outcome: "diteruskan", on: "2024-10-07", ...decision }],
        },
      });
    const before = ["incident.decided_before_conduct decisions[0].on"];
    const acts = [
      { by: ["a"], on: "2024-10-05" },
      { by: ["b"], on: "2024-10-08" },
    ];
    expect(decided(acts, {})).toEqual([]);
    expect(decided(acts, { actor: "a" })).toEqual([]);
    expect(decided(acts, { actor: "b" })).toEqual(before);
    expect(decided(acts, { on: "2024-10-04" })).toEqual(before);
    expect(decided(acts, { on: "2024-10-05" })).toEqual([]);
    // A day that nobody knows may lie before; of a month its first day.
    expect(decided([...acts, { by: ["b"], on: { unknown: "?" } }], { actor: "b" })).toEqual([]);
    expect(decided([{ by: ["a", "b"], on: "2024-10" }], {})).toEqual([]);
    expect(decided([{ by: ["a", "b"], on: "2024-11" }], {})).toEqual(before);
    expect(decided([{ by: ["a", "b"], on: { from: "2024-10-07", to: "2024-10-09" } }], {})).toEqual([]);
    // Of somebody who is not among the actors nothing is known.
    expect(decided(acts, { on: "2024-10-04", actor: "c" })).toEqual(["incident.unknown_actor decisions[0].actor"]);
  });
});
