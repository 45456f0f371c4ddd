/** For every chain of the pack: the day before and the day on which one of its wordings begins or ends. */
import { expect, it } from "vitest";
import { dayOf, isoOf, type Day } from "../../src/engine/day.js";
import { judge, type Outcome } from "../../src/engine/judge.js";
import { chainsTested, preparedCases, type PreparedCase } from "../../src/rulebook/test/cases.js";
import { chainsOf, type Chain } from "../../src/rulebook/chains.js";
import { incidentOf } from "../../src/rulebook/test/incident-of.js";
import { engine, incidentIn, pack, rules } from "../engine/thinned.js";

interface Window {
  readonly from: Day;
  /** The first day no longer in it. */
  readonly until: Day;
}

const chains = chainsOf(rules.provisions);

const based: readonly { readonly chain: Chain; readonly base: PreparedCase }[] = pack.tests.flatMap((file) =>
  file.tests.flatMap((test) => {
    const [base] = preparedCases(test);
    return base === undefined ? [] : chainsTested(file, test, chains).map((chain) => ({ chain, base }));
  }),
);

function windowsOf(chain: Chain): readonly Window[] {
  return chain.wordings.map(({ window: { from, until } }) => ({
    from: dayOf(from),
    until: until === undefined ? Infinity : dayOf(until),
  }));
}

function outcomesOn(day: Day, chain: Chain, { name, given, otherActs }: PreparedCase): readonly Outcome[] {
  const facts = Object.fromEntries(
    Object.entries({ ...given, "act.on": isoOf(day) }).filter(([path]) => !path.startsWith("readings.")),
  );
  const incident = incidentIn(JSON.stringify(incidentOf(name, facts, otherActs)));
  // The other acts of a case have days of their own.
  const [act] = incident.acts;
  return judge(engine, incident, {}).inPlay.filter(
    (outcome) => outcome.chain.id === chain.id && outcome.unit.act.id === act?.id,
  );
}

/** An older law may go on for what was begun under it, and the newer stand back: the transition says so, not the window. */
const moved = new Set(engine.transitions.flatMap(({ instrument, displaces }) => [instrument, displaces]));

function isMoved(chain: Chain): boolean {
  return chain.links.some(({ id }) => moved.has(id.split(":")[0] ?? ""));
}

function wrong(day: Day, chain: Chain, base: PreparedCase): string[] {
  const expected = windowsOf(chain).filter(({ from, until }) => from <= day && day < until);
  const found = outcomesOn(day, chain, base);
  const strays = found.filter(
    ({ wording }) => wording !== undefined && !(wording.window.lo <= day && day <= wording.window.hi),
  );
  const lacks = expected.length > 0 && found.length === 0;
  return [
    ...strays.map(({ status }) => `${chain.id} on ${isoOf(day)}: ${status} under a wording of other days`),
    ...(lacks ? [`${chain.id} on ${isoOf(day)}: a wording is in force, and none was applied`] : []),
  ];
}

it("every chain has a base to be moved over its boundaries", () => {
  expect(based.length).toBeGreaterThan(300);
});

/** A step of procedure has a day of its own. */
const judgedByAct = based.filter(
  ({ chain }) => !isMoved(chain) && chain.links.every(({ kind }) => kind !== "procedure"),
);

it.each(judgedByAct)("$chain.id: the wording of the day, on each side", (each) => {
  const days = windowsOf(each.chain)
    .flatMap(({ from, until }) => [from - 1, from, until - 1, until])
    .filter(Number.isFinite);
  expect(days.length).toBeGreaterThan(0);
  expect([...new Set(days)].flatMap((day) => wrong(day, each.chain, each.base))).toEqual([]);
});
