import { describe, expect, it } from "vitest";
import { actFact, actorFact, codesOf, firstActor, incidentOf, read, type JsonObject } from "./reading.js";

describe("the states of a fact", () => {
  it("reads plain values", () => {
    expect(actorFact("actor.on_unpaid_leave", false)).toEqual({ state: "known", value: false });
    expect(actorFact("actor.position", "pengawas")).toEqual({ state: "known", value: "pengawas" });
    expect(actorFact("actor.service_years", 12.5)).toEqual({ state: "known", value: 12.5 });
    expect(actorFact("actor.job_title", "Kepala Dinas")).toEqual({ state: "known", value: "Kepala Dinas" });
  });

  it("leaves an absent fact absent", () => {
    expect(firstActor({}).facts.has("actor.on_unpaid_leave")).toBe(false);
  });

  it("reads what is unknown, partly known or not applicable", () => {
    expect(actorFact("actor.on_unpaid_leave", { unknown: "menunggu SK" })).toEqual({
      state: "unknown",
      why: "menunggu SK",
    });
    expect(actorFact("actor.position", { one_of: ["pengawas", "administrator"], unknown: "SK belum ada" })).toEqual({
      state: "one_of",
      values: ["pengawas", "administrator"],
      why: "SK belum ada",
    });
    expect(actorFact("actor.on_unpaid_leave", { not_applicable: true })).toEqual({ state: "not_applicable" });
  });

  it("reads a value that is stated several times once", () => {
    const days = { value: "2025-01-01", contested: ["2025-02-01", "2025-01-01", "2025-02-01"] };
    expect(actorFact("actor.term_end", days)).toEqual({ state: "contested", values: ["2025-01-01", "2025-02-01"] });
    const position = { one_of: ["pengawas", "administrator", "pengawas"], unknown: "SK belum ada" };
    expect(actorFact("actor.position", position)).toMatchObject({ values: ["pengawas", "administrator"] });
  });

  it("reads contested values, the stated one first", () => {
    expect(actorFact("actor.on_unpaid_leave", { value: false, contested: true, evidence: ["foto-3"] })).toEqual({
      state: "contested",
      values: [false, true],
    });
    expect(actorFact("actor.position", { value: "pengawas", contested: ["administrator"] })).toEqual({
      state: "contested",
      values: ["pengawas", "administrator"],
    });
    expect(actorFact("actor.on_unpaid_leave", { value: true, evidence: ["sk"] })).toEqual({
      state: "known",
      value: true,
    });
  });

  it("reads dates as days, months, years, bounds or unknown", () => {
    const between = (from: string, to: string) => ({ state: "day", day: { kind: "between", from, to } });
    expect(actorFact("actor.term_end", "2025-02-20")).toEqual({ state: "day", day: { kind: "on", day: "2025-02-20" } });
    expect(actorFact("actor.term_end", "2024-02")).toEqual(between("2024-02-01", "2024-02-29"));
    expect(actorFact("actor.term_end", "2025")).toEqual(between("2025-01-01", "2025-12-31"));
    expect(actorFact("actor.term_end", { between: ["2025-01-01", "2025-02-01"] })).toEqual(
      between("2025-01-01", "2025-02-01"),
    );
    expect(actorFact("actor.term_end", { unknown: "SK belum ada" })).toEqual({ state: "unknown", why: "SK belum ada" });
    expect(actorFact("actor.term_end", { value: "2025-01-01", contested: ["2025-02-01"] })).toEqual({
      state: "contested",
      values: ["2025-01-01", "2025-02-01"],
    });
  });

  it.each([
    [{ value: true, not_applicable: true }, "incident.conflicting_states actors[0].on_unpaid_leave"],
    [{ contested: true }, "incident.missing_key actors[0].on_unpaid_leave"],
    [{}, "incident.wrong_type actors[0].on_unpaid_leave"],
    [{ not_applicable: false }, "incident.wrong_type actors[0].on_unpaid_leave.not_applicable"],
    [{ unknown: true }, "incident.wrong_type actors[0].on_unpaid_leave.unknown"],
    [{ value: true, contested: [] }, "incident.empty_array actors[0].on_unpaid_leave.contested"],
    [{ one_of: true }, "incident.wrong_type actors[0].on_unpaid_leave.one_of"],
    [[true], "incident.wrong_type actors[0].on_unpaid_leave"],
    [1, "incident.wrong_type actors[0].on_unpaid_leave"],
  ])("refuses %j", (value, code) => {
    expect(codesOf({ actor: { on_unpaid_leave: value } })).toEqual([code]);
  });

  it("takes from and to only for acts", () => {
    expect(codesOf({ actor: { term_end: { from: "2024-01-01", to: "2024-02-01" } } })).toEqual([
      "incident.wrong_type actors[0].term_end",
    ]);
  });
});

describe("lists of slugs", () => {
  it("reads conduct, each item with its own state", () => {
    const conduct = [
      "membagikan",
      { kind: "menyukai", contested: true, evidence: ["foto-3"] },
      { kind: "simbol-jari", unknown: "foto buram" },
      { kind: "lainnya", text: "membawa spanduk" },
      { kind: "lainnya", text: "menyanyi" },
    ];
    expect(actFact("act.conduct", conduct)).toEqual({
      state: "list",
      items: [
        { value: "membagikan", state: "stated" },
        { value: "menyukai", state: "contested" },
        { value: "simbol-jari", state: "unknown", why: "foto buram" },
        { value: "lainnya", state: "stated", text: "membawa spanduk" },
        { value: "lainnya", state: "stated", text: "menyanyi" },
      ],
    });
  });

  it("reads one slug as a list of one, and an empty list as none", () => {
    expect(actFact("act.conduct", "membagikan")).toEqual({
      state: "list",
      items: [{ value: "membagikan", state: "stated" }],
    });
    expect(actFact("act.persons_involved", [])).toEqual({ state: "list", items: [] });
    expect(actFact("act.persons_involved", { unknown: "belum ditanya" })).toEqual({
      state: "unknown",
      why: "belum ditanya",
    });
    expect(actFact("act.persons_involved", { not_applicable: true })).toEqual({ state: "not_applicable" });
  });

  it("disputes every item of a contested list", () => {
    expect(actFact("act.persons_involved", { value: ["pns"], contested: ["tni"] })).toEqual({
      state: "list",
      items: [
        { value: "pns", state: "contested" },
        { value: "tni", state: "contested" },
      ],
    });
    expect(actFact("act.conduct", { value: ["membagikan"], contested: true })).toEqual({
      state: "list",
      items: [{ value: "membagikan", state: "contested" }],
    });
  });

  it("refuses items that say two things at once, and reports every bad item", () => {
    expect(codesOf({ act: { conduct: [{ kind: "menyukai", contested: true, unknown: "?" }] } })).toEqual([
      "incident.conflicting_states acts[0].conduct[0]",
    ]);
    expect(codesOf({ act: { conduct: ["menyukaai", 3, { kind: "lainnya" }, { kinds: "menyukai" }] } })).toEqual([
      "incident.unknown_slug acts[0].conduct[0]",
      "incident.wrong_type acts[0].conduct[1]",
      "incident.other_needs_text acts[0].conduct[2]",
      "incident.unknown_key acts[0].conduct[3].kinds",
    ]);
  });
});

describe("a fact that is read only of some persons", () => {
  const codes = (actor: JsonObject): readonly string[] =>
    read(JSON.stringify(incidentOf({ actor: { civil_servant: true, ...actor } }))).problems.map(({ code }) => code);

  it("is warned of where the person is surely none of them and it would say something", () => {
    const told = ["incident.fact_of_other_status"];
    expect(codes({ status: "kepala-desa" })).toEqual(told);
    expect(codes({ status: { one_of: ["pns", "pppk"] } })).toEqual(told);
    expect(codes({ status: "kepala-desa", also: [{ status: "warga", to: "2023-12-31" }] })).toEqual(told);
    expect(codes({ status: "tni" })).toEqual([]);
    expect(codes({ status: "pns", also: [{ status: "tni" }] })).toEqual([]);
    expect(codes({ status: { one_of: ["pns", "tni"] } })).toEqual([]);
    expect(codes({ status: { unknown: "belum jelas" } })).toEqual([]);
    expect(codes({ status: "kepala-desa", civil_servant: false })).toEqual([]);
    expect(codes({ status: "kepala-desa", civil_servant: { unknown: "belum ditanya" } })).toEqual([]);
  });
});

describe("capacities", () => {
  const status = (value: Parameters<typeof actorFact>[1], also: Parameters<typeof actorFact>[1] = []) =>
    actorFact("actor.status", value, { also });

  it("adds the others to the main one, with their days", () => {
    expect(
      status("pns", [{ status: "kepala-desa", from: "2022-01-01", to: "2024-12-31" }, { status: "warga" }]),
    ).toEqual({
      state: "list",
      items: [
        { value: "pns", state: "stated" },
        { value: "kepala-desa", state: "stated", from: "2022-01-01", to: "2024-12-31" },
        { value: "warga", state: "stated" },
      ],
    });
  });

  it("reads asn as civil servant or contract employee", () => {
    expect(status("asn")).toEqual({
      state: "list",
      items: [{ value: "pns", state: "stated", one_of: ["pns", "pppk"] }],
    });
    expect(status({ one_of: ["asn", "tni"], unknown: "belum jelas" })).toEqual({
      state: "list",
      items: [{ value: "pns", state: "stated", one_of: ["pns", "pppk", "tni"], why: "belum jelas" }],
    });
  });

  it("keeps a contested or unknown main capacity beside others", () => {
    expect(status({ value: "pns", contested: ["pppk"] })).toEqual({ state: "contested", values: ["pns", "pppk"] });
    expect(status({ value: "pns", contested: ["pppk"] }, [{ status: "warga" }])).toEqual({
      state: "list",
      items: [
        { value: "pns", state: "contested", one_of: ["pns", "pppk"] },
        { value: "warga", state: "stated" },
      ],
    });
    expect(status({ unknown: "?" }, [{ status: "warga" }])).toEqual({
      state: "list",
      items: [
        { value: "pns", state: "stated", one_of: ["pns", "pppk", "kepala-desa", "tni", "warga"], why: "?" },
        { value: "warga", state: "stated" },
      ],
    });
  });

  it("wants a main capacity, and days in order", () => {
    expect(codesOf({ root: { actors: [{ id: "terlapor", also: [{ status: "warga" }] }] } })).toEqual([
      "incident.missing_key actors[0].also",
    ]);
    expect(codesOf({ actor: { also: [{ status: "warga", from: "2024-02-01", to: "2024-01-01" }] } })).toEqual([
      "incident.range_reversed actors[0].also[0]",
    ]);
  });
});

describe("the disciplinary examination", () => {
  it.each([
    [{ on: "2021-09-01" }, { state: "examined", value: { kind: "on", day: "2021-09-01" } }],
    [
      { before: "2021-08-31", value: false },
      { state: "examined", value: { kind: "before", day: "2021-08-31", value: false } },
    ],
    [{ unknown: "berkas hilang" }, { state: "unknown", why: "berkas hilang" }],
    [{ not_applicable: true }, { state: "not_applicable" }],
  ])("reads %j", (examined, fact) => {
    expect(firstActor({ actor: { discipline: { examined } } }).facts.get("actor.discipline.examined")).toEqual(fact);
  });

  it.each([
    ["2021-09-01", "incident.wrong_type actors[0].discipline.examined"],
    [{}, "incident.wrong_type actors[0].discipline.examined"],
    [{ value: true }, "incident.wrong_type actors[0].discipline.examined"],
    [{ before: "2021-08-31" }, "incident.missing_key actors[0].discipline.examined"],
    [{ on: "2021-08-31", unknown: "?" }, "incident.conflicting_states actors[0].discipline.examined"],
    [{ on: "2021-08-31", value: true }, "incident.conflicting_states actors[0].discipline.examined"],
    [{ no: "2021-08-31" }, "incident.unknown_key actors[0].discipline.examined.no"],
  ])("refuses %j", (examined, code) => {
    expect(codesOf({ actor: { discipline: { examined } } })).toEqual([code]);
  });

  it("reads the alias in the report for actors without an examination of their own", () => {
    const report = { examined_on: { unknown: "?" } };
    expect(codesOf({ report })).toEqual(["incident.examined_on_alias report.examined_on"]);
    expect(codesOf({ report, actor: { discipline: { examined: { on: "2021-09-01" } } } })).toEqual([
      "incident.examined_on_alias report.examined_on",
    ]);
  });
});
