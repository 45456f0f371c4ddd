import { describe, expect, it } from "vitest";
import { asked, deadline, PEMILU, PILKADA, trackOf } from "./asked.js";

const REPORT = "uu-1-2015:134.4";
const criminal = (...told: Parameters<typeof asked>) => trackOf(asked(...told), "criminal");

describe("the report in a Pilkada", () => {
  it("has seven calendar days from knowledge, the day after being the first", () => {
    const found = deadline(criminal({ report: { known_on: "2024-10-07" } }, "2024-10-10"), REPORT);
    expect(found).toMatchObject({ due: "2024-10-14", state: "due", basis: "Pasal 134 ayat (4) UU 1/2015" });
    expect(found.counted).toEqual({
      from: "report.known_on",
      from_day: "2024-10-07",
      days: 7,
      counting: "calendar",
      first: "2024-10-08",
      skipped: [],
      weekend: 0,
      if_first_counts: "2024-10-13",
    });
  });

  it.each([
    ["2024-10-13", "due"],
    ["2024-10-14", "today"],
    ["2024-10-15", "past"],
  ])("on %s is %s", (on, state) => {
    expect(deadline(criminal({ report: { known_on: "2024-10-07" } }, on), REPORT).state).toBe(state);
  });

  it.each([
    ["2024-10-14", "met"],
    ["2024-10-15", "past"],
  ])("made on %s is %s, whatever the day of evaluation", (reported, state) => {
    const report = { kind: "laporan", known_on: "2024-10-07", reported_on: reported };
    const found = deadline(criminal({ report }, "2026-11-21"), REPORT);
    expect(found.state).toBe(state);
    expect(found.taken_on).toBe(state === "past" ? reported : undefined);
  });

  it("begins no earlier than the act that went on can be a breach, and says so", () => {
    const told = (from: string) => ({
      report: { known_on: "2024-09-16", reported_on: "2024-09-24", kind: "laporan" },
      actor: { status: "kepala-desa" },
      act: {
        on: { from, to: "2024-10-10" },
        conduct: ["memasang-alat-peraga"],
        findings: { intent: { value: true, by: { body: "gakkumdu" }, reasons: "keterangan" } },
      },
    });
    const banner = asked(told("2024-09-15"), "2024-10-12");
    const found = deadline(trackOf(banner, "criminal"), REPORT);
    expect(found).toMatchObject({ due: "2024-09-29", state: "met" });
    expect(found.counted).toMatchObject({ from_day: "2024-09-22", known_on: "2024-09-16", first: "2024-09-23" });
    const inTime = banner.admissibility.find(({ provision }) => provision === REPORT);
    expect(inTime?.status).not.toBe("not_satisfied");
    const other = { ...told("2024-09-15"), act: { on: "2024-09-15", conduct: ["memasang-alat-peraga"] } };
    expect(asked(other, "2024-10-12").admissibility.find(({ provision }) => provision === REPORT)?.status).toBe(
      "not_satisfied",
    );
  });

  it("cannot be computed while the day of knowledge is not known", () => {
    const found = deadline(criminal({}), REPORT);
    expect(found).toMatchObject({ due: null, state: "unknown" });
    expect(found.counted).toMatchObject({ from_day: null, first: null, if_first_counts: null });
  });
});

describe("the report in a general election", () => {
  it("has seven working days; holidays, a voting day and joint leave are named", () => {
    const told = {
      report: { known_on: "2024-02-06" },
      election: PEMILU,
      actor: { status: "kepala-desa" },
      act: { on: "2024-01-20" },
    };
    const found = deadline(criminal(told, "2024-02-07"), "uu-7-2017:454.6");
    expect(found).toMatchObject({ due: "2024-02-20", state: "due", certainty: "confirmed" });
    expect(found.counted).toMatchObject({
      first: "2024-02-07",
      weekend: 4,
      if_first_counts: "2024-02-19",
      if_joint_leave_counts: "2024-02-19",
      days_off: "confirmed",
    });
    expect(found.counted.skipped.map(({ day, name, kind }) => `${day} ${name} ${kind}`)).toEqual([
      "2024-02-08 Isra Mikraj Nabi Muhammad public",
      "2024-02-09 Cuti bersama Imlek joint_leave",
      "2024-02-14 Pemungutan suara Pemilu voting_day",
    ]);
  });

  it("says that days off which the government has not fixed yet are only computed", () => {
    const told = { report: { known_on: "2028-05-24" }, election: PEMILU, actor: { status: "kepala-desa" } };
    const found = deadline(criminal({ ...told, act: { on: "2028-05-20" } }, "2028-05-24"), "uu-7-2017:454.6");
    expect(found).toMatchObject({ certainty: "derived", counted: { days_off: "computed" } });
  });

  it("is three days from the conduct in the presidential election of 2014", () => {
    const found = criminal(
      {
        report: { known_on: "2014-06-12" },
        election: { cycle: "pemilu-2014", office: "presiden" },
        act: { on: "2014-06-10", conduct: ["menjadi-pelaksana-kampanye", "ikut-kampanye"] },
        actor: { campaign_executor: true },
      },
      "2014-06-12",
    );
    expect(deadline(found, "uu-42-2008:190.4")).toMatchObject({ due: "2014-06-13", state: "due" });
    expect(found.deadlines.map(({ provision }) => provision)).not.toContain("uu-8-2012:249.4");
  });
});

describe("later limits", () => {
  const report = { kind: "laporan", known_on: "2024-10-07", reported_on: "2024-10-09" };
  const decided = (body: string, on: string, track = "criminal") => ({
    decisions: [{ body, on, track, outcome: "terbukti", sources: ["uji"] }],
  });

  it("run from the day of the report", () => {
    expect(deadline(criminal({ report }, "2024-10-10"), "uu-1-2015:134.5")).toMatchObject({ due: "2024-10-12" });
  });

  it("are met by the recorded decision of the body that takes the step", () => {
    const found = criminal({ report, more: decided("bawaslu", "2024-10-12") });
    expect(deadline(found, "uu-1-2015:134.5").state).toBe("met");
    expect(deadline(found, "uu-1-2015:135.2")).toMatchObject({ due: "2024-10-13", state: "past" });
  });

  it("run from the recorded judgment; what must have come before it is left out", () => {
    const found = criminal({ report, more: decided("pengadilan-negeri", "2024-11-01") }, "2024-11-03");
    expect(deadline(found, "uu-1-2015:148.2")).toMatchObject({ due: "2024-11-04", state: "due" });
    expect(found.deadlines.map(({ provision }) => provision)).not.toContain("uu-1-2015:134.5");
  });

  it.each([
    ["uu-1-2015:149.1", "2024-10-20", PILKADA, "pns"],
    ["uu-7-2017:483.1", "2024-01-20", PEMILU, "kepala-desa"],
    ["uu-8-2012:264.1", "2014-03-20", { cycle: "pemilu-2014", office: "dpr" }, "pns"],
  ])("%s runs from the last of the judgments", (provision, day, election, status) => {
    const year = day.slice(0, 4);
    const judged = (body: string, on: string) => ({
      body,
      on: `${year}-${on}`,
      track: "criminal",
      outcome: "terbukti",
    });
    const courts = [judged("pengadilan-negeri", "11-05"), judged("pengadilan-tinggi", "11-18")];
    const due = (decisions: readonly object[]) => {
      const told = { election, actor: { status }, act: { on: day, medium: "luring" }, more: { decisions } };
      return deadline(criminal(told, `${year}-11-19`), provision).due;
    };
    expect(due(courts)).toBe(`${year}-11-21`);
    expect(due(courts.slice(0, 1))).toBe(`${year}-11-08`);
  });

  it("keep to their track: a decision on another one starts nothing", () => {
    const found = criminal({ report, more: decided("pengadilan-negeri", "2024-11-01", "discipline") });
    expect(found.deadlines.map(({ provision }) => provision)).toEqual([REPORT, "uu-1-2015:134.5"]);
  });

  it("of a personnel remedy run from the day on which the decision was received", () => {
    const told = { report: { decision_received_on: "2024-12-18" }, actor: { position: "pelaksana" } };
    const found = deadline(trackOf(asked(told, "2024-12-20"), "discipline"), "pp-79-2021:4.2");
    expect(found).toMatchObject({ due: "2025-01-10", state: "due" });
    expect(found.counted.skipped.map(({ name }) => name)).toEqual([
      "Hari Raya Natal",
      "Cuti bersama Natal",
      "Tahun Baru Masehi",
    ]);
  });
});
