/** The turning days of a sweep against judging day by day. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movedTo } from "../../src/answer/what-if/moved.js";
import { essenceOf, stateOn, sweep } from "../../src/answer/what-if/sweep.js";
import type { Sweep } from "../../src/answer/what-if/sweep-model.js";
import { judge } from "../../src/engine/judge.js";
import type { Incident } from "../../src/incident/model.js";
import { engine, fixture, read } from "../built-in.js";
import { readFixtures } from "../fixture.js";

const DAY = 86_400_000;
const next = (day: string, by = 1): string => new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);

function swept(incident: Incident, from: string, to: string): Sweep {
  const act = incident.acts[0]?.id ?? "";
  return sweep(engine, incident, { act, from, to, language: "id", on: "2025-01-01", law: {} });
}

/** First days of a new answer, found by judging every day. */
function dayByDay(incident: Incident, from: string, to: string): readonly string[] {
  const act = incident.acts[0]?.id ?? "";
  const found: string[] = [];
  let before: string | undefined;
  for (let day = from; day <= to; day = next(day)) {
    const essence = essenceOf(stateOn(judge(engine, movedTo(incident, act, day)), { act }));
    if (essence !== before) found.push(day);
    before = essence;
  }
  return found;
}

const fixtures = readFixtures().map(({ id }) => id);

describe("a sweep", () => {
  it("turns on the days on which judging day by day turns", () => {
    // Windows around a change of law, of stage, of a period.
    const windows = [
      "2014-09-20",
      "2016-06-15",
      "2020-09-10",
      "2021-08-20",
      "2023-10-20",
      "2024-09-10",
      "2024-11-01",
      "2025-12-20",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.constantFrom(...windows), (id, from) => {
        const { incident } = fixture(id);
        const to = next(from, 40);
        expect(swept(incident, from, to).spans.map((span) => span.from)).toEqual(dayByDay(incident, from, to));
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it("counts capacities that begin and end", () => {
    const { incident } = read(
      JSON.stringify({
        id: "uji",
        election: { cycle: "pilkada-2024", office: "bupati" },
        actors: [{ id: "a", status: "warga", also: [{ status: "kepala-desa", from: "2024-10-05", to: "2024-10-09" }] }],
        acts: [
          { id: "p", by: ["a"], on: "2024-10-05", conduct: ["ikut-kampanye"], target: { kind: "pasangan-calon" } },
        ],
      }),
    );
    const { spans } = swept(incident, "2024-10-01", "2024-10-20");
    expect(spans.map((span) => [span.from, span.why.map(({ kind }) => kind)])).toEqual([
      ["2024-10-01", []],
      ["2024-10-05", ["capacity"]],
      ["2024-10-10", ["capacity"]],
    ]);
  });

  it("has no turn where there is no campaign, and none by a capacity that nobody knows", () => {
    const { incident } = read(
      JSON.stringify({
        id: "uji",
        election: { cycle: "pilkada-2024", office: "bupati", calendar: { campaign: "none" } },
        actors: [{ id: "a", status: { unknown: "belum ditanyakan" } }],
        acts: [
          { id: "p", by: ["a"], on: "2024-09-24", conduct: ["ikut-kampanye"], target: { kind: "pasangan-calon" } },
        ],
      }),
    );
    const kinds = swept(incident, "2024-09-20", "2024-09-30").spans.flatMap(({ why }) => why.map(({ id }) => id));
    expect(kinds).not.toContain("campaign.from");
    expect(swept(incident, "2024-09-20", "2024-09-30").spans.map(({ from }) => from)).toEqual(
      dayByDay(incident, "2024-09-20", "2024-09-30"),
    );
  });

  it("says what turned: wording, calendar, transition", () => {
    const { incident } = fixture("kadis-ikut-akun");
    const { spans, tracks } = swept(incident, "2024-09-01", "2024-12-31");
    const on = (day: string): readonly string[] =>
      (spans.find(({ from }) => from === day)?.why ?? []).map(({ kind, id }) => `${kind} ${id}`);
    expect(on("2024-09-22")).toContain("calendar determination");
    expect(on("2024-11-14")).toEqual(["version_begins uu-1-2015:188"]);
    expect(tracks.find(({ id }) => id === "criminal")?.statuses[0]).toBe("not_fulfilled");
    expect(spans[0]?.to).toBe("2024-09-21");
    expect(spans.at(-1)?.to).toBe("2024-12-31");
  });
});
