/** For every chain of the pack, steps of procedure with them: the day before and the day of each of its boundaries. */
import { describe, expect, it } from "vitest";
import { isoOf } from "../../src/engine/day.js";
import { judge, type JudgeOptions } from "../../src/engine/judge.js";
import type { Outcome } from "../../src/engine/outcome.js";
import type { Incident } from "../../src/incident/model.js";
import type { IsoDay } from "../../src/rulebook/model.js";
import { engine } from "../engine/thinned.js";
import {
  based,
  boundaryDays,
  caseOn,
  chains,
  dayAfter,
  dayBefore,
  isProcedure,
  lawOf,
  named,
  readingsOf,
  transitions,
  transitionsOf,
  windowsOf,
  type Based,
  type Transition,
} from "./law-in-force.js";

/** What the chain comes to in the first act; the other acts of a case have days of their own. */
function outcomesOf(each: Based, incident: Incident, options: JudgeOptions = {}): readonly Outcome[] {
  const [act] = incident.acts;
  const asked: JudgeOptions = { readings: readingsOf(each), procedures: true, ...options };
  return judge(engine, incident, asked).inPlay.filter(
    ({ chain, unit }) => chain.id === each.chain.id && unit.act.id === act?.id,
  );
}

/** The windows of the wordings that were applied. */
function applied(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes
    .flatMap(({ wording }) => wording ?? [])
    .map(({ window: { lo, hi } }) =>
      named({ from: isoOf(lo), ...(Number.isFinite(hi) ? { until: isoOf(hi + 1) } : {}) }),
    )
    .sort();
}

function statuses(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.map(({ status }) => status).sort();
}

/** Facts under which the condition of a transition is met, is not met, and cannot be told. */
interface Sides {
  readonly ref: string;
  readonly fact: string;
  readonly met: (before: IsoDay) => readonly unknown[];
  readonly unmet: (before: IsoDay) => readonly unknown[];
  readonly untold: (before: IsoDay) => readonly unknown[];
}

const NEVER = { not_applicable: true };

const SIDES: readonly Sides[] = [
  {
    ref: "Pasal 40 ayat (3) PP 94/2021",
    fact: "actor.discipline.examined",
    // Examined on the day itself, or never: not examined before it.
    met: (day) => [{ on: day }, { before: day, value: false }, { before: dayAfter(day), value: false }, NEVER],
    unmet: (day) => [{ on: dayBefore(day) }, { before: day, value: true }, { before: dayBefore(day), value: true }],
    untold: (day) => [
      undefined,
      { unknown: "belum ditanyakan" },
      { before: dayAfter(day), value: true },
      { before: dayBefore(day), value: false },
    ],
  },
];

function sidesOf({ ref }: Transition): Sides {
  const sides = SIDES.find((each) => each.ref === ref);
  if (!sides) throw new Error(`no facts for the transition of ${ref}`);
  return sides;
}

it("every chain has a base to be moved over its boundaries, and every transition facts for its sides", () => {
  const complete = chains.filter((chain) => chain.complete && chain.wordings.length > 0).map(({ id }) => id);
  expect(complete.length).toBeGreaterThan(500);
  expect(complete.filter((id) => !based.some(({ chain }) => chain.id === id))).toEqual([]);
  expect(based.filter(({ chain }) => isProcedure(chain)).length).toBeGreaterThan(200);
  expect(transitions.map((each) => sidesOf(each).ref)).toEqual(SIDES.map(({ ref }) => ref));
});

const still = based.filter(({ chain }) => isProcedure(chain) || transitionsOf(chain).length === 0);
const moved = based.filter((each) => !still.includes(each));

describe("the wording of the day, on each side", () => {
  it.each(still)("$chain.id", (each) => {
    const days = boundaryDays(each.chain);
    expect(days.length).toBeGreaterThan(1);
    for (const day of days) {
      const expected = lawOf(each.chain, day, false).map(named);
      expect({ day, applied: applied(outcomesOf(each, caseOn(each, day))) }).toEqual({ day, applied: expected });
    }
  });
});

describe("a chain that a transition moves", () => {
  it("is met", () => {
    expect(moved.length).toBeGreaterThan(45);
  });

  it.each(moved)("$chain.id: the law that the transition names, on each side", (each) => {
    const days = boundaryDays(each.chain);
    for (const transition of transitionsOf(each.chain)) {
      const { fact, met, unmet } = sidesOf(transition);
      for (const day of days) {
        for (const [isMet, values] of [
          [true, met],
          [false, unmet],
        ] as const) {
          const expected = lawOf(each.chain, day, isMet).map(named);
          for (const value of values(transition.acts_before)) {
            const found = applied(outcomesOf(each, caseOn(each, day, { [fact]: value })));
            expect({ day, value, found }).toEqual({ day, value, found: expected });
          }
        }
      }
    }
  });

  it.each(moved)("$chain.id: as fulfilled where the transition brings it as on its own first day", (each) => {
    for (const transition of transitionsOf(each.chain)) {
      const { fact, met, unmet } = sidesOf(transition);
      const [before, on] = [dayBefore(transition.acts_before), transition.acts_before];
      for (const value of met(on)) {
        const brought = outcomesOf(each, caseOn(each, before, { [fact]: value }));
        if (each.chain.links.some(({ id }) => id.startsWith(`${transition.displaces}:`))) expect(brought).toEqual([]);
        else expect(statuses(brought)).toEqual(statuses(outcomesOf(each, caseOn(each, on, { [fact]: value }))));
      }
      for (const value of unmet(on))
        expect(statuses(outcomesOf(each, caseOn(each, on, { [fact]: value })))).toEqual(
          statuses(outcomesOf(each, caseOn(each, on))),
        );
    }
  });

  it.each(moved)("$chain.id: nothing is fulfilled while the fact that decides is not told", (each) => {
    for (const transition of transitionsOf(each.chain)) {
      const { fact, met, unmet, untold } = sidesOf(transition);
      const before = dayBefore(transition.acts_before);
      const told = [...met(transition.acts_before), ...unmet(transition.acts_before)].flatMap((value) =>
        outcomesOf(each, caseOn(each, before, { [fact]: value })),
      );
      const [wording, ...otherWordings] = new Set(applied(told));
      const [status, ...otherStatuses] = new Set(statuses(told));
      expect([...otherWordings, ...otherStatuses]).toEqual([]);
      for (const value of untold(transition.acts_before)) {
        const outcomes = outcomesOf(each, caseOn(each, before, { [fact]: value }));
        expect(applied(outcomes)).toEqual([wording]);
        expect(statuses(outcomes)).toEqual([status === "fulfilled" ? "open" : status]);
        expect(outcomes.map(({ decided }) => decided?.transition)).toEqual([transition.ref]);
      }
    }
  });

  it.each(moved)("$chain.id: fulfilled on a day not known only where it is on each of the days", (each) => {
    for (const transition of transitionsOf(each.chain)) {
      const { fact, met, unmet } = sidesOf(transition);
      const days = [dayBefore(transition.acts_before), transition.acts_before];
      for (const value of [...met(transition.acts_before), ...unmet(transition.acts_before)]) {
        const change = { [fact]: value };
        const sides = days.map((day) => statuses(outcomesOf(each, caseOn(each, day, change))));
        const found = statuses(outcomesOf(each, caseOn(each, { between: days }, change)));
        expect(found.length).toBe(sides.every((side) => side.length === 0) ? 0 : 1);
        if (sides.some((side) => !side.includes("fulfilled"))) expect(found).not.toContain("fulfilled");
        if (sides.some((side) => side.includes("fulfilled"))) expect(["fulfilled", "open"]).toContain(found[0]);
        if (sides.every((side) => side.includes("fulfilled"))) expect(found).toEqual(["fulfilled"]);
      }
    }
  });

  it.each(moved)("$chain.id: under the law of another day no transition asks", (each) => {
    for (const transition of transitionsOf(each.chain)) {
      const { fact, met, unmet } = sidesOf(transition);
      const on = transition.acts_before;
      for (const lawOn of [dayBefore(on), on]) {
        const expected = windowsOf(each.chain)
          .filter(({ from, until }) => from <= lawOn && (until === undefined || lawOn < until))
          .map(named);
        for (const value of [...met(on), ...unmet(on)])
          expect(applied(outcomesOf(each, caseOn(each, dayBefore(on), { [fact]: value }), { lawOn }))).toEqual(
            expected,
          );
      }
    }
  });
});
