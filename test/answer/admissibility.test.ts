import { describe, expect, it } from "vitest";
import { asked, PEMILU, PILKADA, type Told } from "./asked.js";

const WHOLE = {
  kind: "laporan",
  reporter_kind: "warga-pemilih",
  known_on: "2024-10-07",
  reported_on: "2024-10-09",
  written: true,
  complete: true,
};

/** The report with one thing not told. */
function without(key: keyof typeof WHOLE): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(WHOLE).filter(([each]) => each !== key));
}

const ELECTION = ["criminal", "election_administrative"];

function requirement(provision: string, told: Told) {
  return asked(told).admissibility.find((each) => each.provision === provision);
}

describe("a report in a Pilkada", () => {
  const made = (report: Readonly<Record<string, unknown>>) => ({ report: { ...WHOLE, ...report } });

  it("that meets all requirements", () => {
    const found = asked(made({})).admissibility;
    expect(found.map(({ provision, status }) => [provision, status])).toEqual([
      ["uu-1-2015:134.2", "satisfied"],
      ["uu-1-2015:134.3", "satisfied"],
      ["uu-1-2015:134.4", "satisfied"],
    ]);
  });

  it("closes the election tracks when it is late, never ethics, discipline or the village track", () => {
    const late = requirement("uu-1-2015:134.4", made({ reported_on: "2024-10-15" }));
    expect(late).toMatchObject({ status: "not_satisfied", because: [], effect_on: ELECTION });
    const { tracks } = asked(made({ reported_on: "2024-10-15" }));
    expect(tracks.find(({ track }) => track === "discipline")?.status).not.toBe("not_fulfilled");
  });

  it("is open on the day of knowledge while that is missing", () => {
    const rest = without("known_on");
    expect(requirement("uu-1-2015:134.4", { report: rest })).toMatchObject({
      status: "open",
      because: ["report.known_on"],
    });
  });

  it("is settled by bounds where every day within them comes out the same", () => {
    const between = (known: unknown) => requirement("uu-1-2015:134.4", made({ known_on: known }))?.status;
    expect(between({ between: ["2024-10-03", "2024-10-08"] })).toBe("satisfied");
    expect(between({ between: ["2024-09-20", "2024-10-01"] })).toBe("not_satisfied");
    expect(between({ between: ["2024-09-20", "2024-10-08"] })).toBe("open");
  });

  it("is not received from anybody else", () => {
    expect(requirement("uu-1-2015:134.2", made({ reporter_kind: "lainnya" }))?.status).toBe("not_satisfied");
    expect(requirement("uu-1-2015:134.2", made({ reporter_kind: { unknown: "belum ditanya" } }))).toMatchObject({
      status: "open",
      because: ["report.reporter_kind"],
    });
  });

  it("is made in writing with its content", () => {
    expect(requirement("uu-1-2015:134.3", made({ written: false }))?.status).toBe("not_satisfied");
    const rest = without("complete");
    expect(requirement("uu-1-2015:134.3", { report: rest })?.because).toEqual(["report.complete"]);
  });

  it("of which it is not known whether it is one closes nothing", () => {
    const rest = without("kind");
    const late = requirement("uu-1-2015:134.4", { report: { ...rest, reported_on: "2024-10-15" } });
    expect(late).toMatchObject({ status: "open", because: ["report.kind"] });
    expect(requirement("uu-1-2015:134.4", { report: rest })?.status).toBe("satisfied");
  });

  it("had working days until a day became a calendar day on 18 March 2015", () => {
    const told = (known_on: string, reported_on: string) => ({
      election: { ...PILKADA, cycle: "pilkada-2015" },
      act: { on: "2015-03-10" },
      report: { ...WHOLE, known_on, reported_on },
    });
    expect(requirement("uu-1-2015:134.4", told("2015-03-13", "2015-03-24"))?.status).toBe("satisfied");
    expect(requirement("uu-1-2015:134.4", told("2015-03-13", "2015-03-25"))?.status).toBe("not_satisfied");
    expect(requirement("uu-1-2015:134.4", told("2015-03-18", "2015-03-25"))?.status).toBe("satisfied");
    expect(requirement("uu-1-2015:134.4", told("2015-03-18", "2015-03-26"))?.status).toBe("not_satisfied");
  });

  it("is something else than a finding of the supervisor", () => {
    expect(asked(made({ kind: "temuan" })).admissibility).toEqual([]);
  });
});

describe("a general election", () => {
  const told = { election: PEMILU, actor: { status: "kepala-desa" }, act: { on: "2024-01-20" } };
  const made = (report: Readonly<Record<string, unknown>>) => ({
    ...told,
    report: { ...WHOLE, known_on: "2024-02-06", ...report },
  });

  it("counts working days", () => {
    expect(requirement("uu-7-2017:454.6", made({ reported_on: "2024-02-20" }))?.status).toBe("satisfied");
    expect(requirement("uu-7-2017:454.6", made({ reported_on: "2024-02-21" }))?.status).toBe("not_satisfied");
  });

  it("has a limit of its own for the supervisor's finding", () => {
    const finding = made({ kind: "temuan", registered_on: "2024-02-13" });
    expect(asked(finding).admissibility.map(({ provision, status }) => [provision, status])).toEqual([
      ["uu-7-2017:454.5", "satisfied"],
    ]);
    const late = made({ kind: "temuan", registered_on: "2024-02-14" });
    expect(requirement("uu-7-2017:454.5", late)?.status).toBe("not_satisfied");
  });
});

describe("no contest", () => {
  it("no requirement of an election law", () => {
    expect(asked({ election: { office: { unknown: "tidak disebut" } } }).admissibility).toEqual([]);
    expect(asked({ election: PILKADA }).admissibility).toHaveLength(3);
  });
});
