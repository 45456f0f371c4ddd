/** A step of procedure goes by the law of its own day: for each wording of each step, the day before and the day. */
import { describe, expect, it } from "vitest";
import { stepsOfTrack, type Step } from "../../src/answer/steps.js";
import type { Incident } from "../../src/incident/model.js";
import type { IsoDay } from "../../src/rulebook/model.js";
import { engine, incidentIn, rules } from "../engine/thinned.js";
import { boundaryDays, chains, isProcedure, lawOf, named } from "./law-in-force.js";

const steps = chains.filter((chain) => isProcedure(chain) && chain.wordings.length > 0);

const LAST = "2030-01-01";

/** Every fact that may say when a step was taken or from when its limit runs. */
const DATED: readonly string[] = [
  ...new Set([
    ...["known_on", "reported_on", "registered_on", "judged_on", "decision_received_on"],
    ...rules.provisions.flatMap(({ versions }) =>
      versions.flatMap(({ procedure }) => /^report\.(.+)$/.exec(procedure?.limit?.from ?? "")?.[1] ?? []),
    ),
  ]),
];

/** An act of another day than any step, and a report with or without days on record. */
function incidentOf(act: IsoDay, report: Readonly<Record<string, IsoDay>>): Incident {
  return incidentIn(
    JSON.stringify({
      id: "uji",
      report,
      election: { cycle: "pilkada-2024", office: "bupati" },
      actors: [{ id: "terlapor", status: "pns" }],
      acts: [{ id: "perbuatan", by: ["terlapor"], on: act, conduct: ["pidato"] }],
    }),
  );
}

/** One walk over all steps for each day, however many chains ask for it. */
const walked = new Map<string, ReadonlyMap<string, readonly string[]>>();

function inForce(day: IsoDay, how: string): ReadonlyMap<string, readonly string[]> {
  const key = `${day} ${how}`;
  const known = walked.get(key);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const { chain, window } of stepsTaken(day, how)) {
    found.set(chain.id, [...(found.get(chain.id) ?? []), named(window)].sort());
  }
  walked.set(key, found);
  return found;
}

const RECORDED = "every day on record, the answer asked for later";
const EVALUATED = "no day on record, the answer asked for on that day";

function stepsTaken(day: IsoDay, how: string): readonly Step[] {
  if (how === EVALUATED) return stepsOfAllTracks(incidentOf("2013-01-01", {}), day);
  const report = Object.fromEntries(DATED.map((fact) => [fact, day]));
  return stepsOfAllTracks(incidentOf("2013-01-01", report), LAST);
}

function stepsOfAllTracks(incident: Incident, on: IsoDay): readonly Step[] {
  return [...new Set(rules.tracks.flatMap(({ id }) => stepsOfTrack(engine, incident, on, id).inForce))];
}

describe("the wording of the day of the step, on each side", () => {
  it("is looked at for every step of the pack", () => {
    expect(steps.length).toBeGreaterThan(200);
  });

  it.each(steps)("$id", (chain) => {
    const days = boundaryDays(chain);
    expect(days.length).toBeGreaterThan(1);
    for (const day of days) {
      const expected = lawOf(chain, day, false).map(named);
      for (const how of [RECORDED, EVALUATED])
        expect({ day, how, found: inForce(day, how).get(chain.id) ?? [] }).toEqual({ day, how, found: expected });
    }
  });
});

describe("the day of the act", () => {
  it("chooses no step, nor does what a transition asks about the act", () => {
    const on = "2021-08-30";
    const wordings = (incident: Incident): readonly string[] =>
      stepsOfAllTracks(incident, on).map(({ chain, window }) => `${chain.id} ${named(window)}`);
    const expected = wordings(incidentOf("2013-01-01", {}));
    expect(expected.length).toBeGreaterThan(100);
    for (const act of ["2021-08-30", "2021-08-31", "2026-01-02"])
      expect(wordings(incidentOf(act, {}))).toEqual(expected);
  });
});
