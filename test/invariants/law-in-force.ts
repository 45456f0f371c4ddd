/** Which wordings of a chain are the law on a day, worked out from the rule files alone: windows, repeals, transitions. */
import { chainsOf, type Chain } from "../../src/rulebook/chains.js";
import type { Instrument, IsoDay, Provision } from "../../src/rulebook/model.js";
import { chainsTested, preparedCases, type PreparedCase } from "../../src/rulebook/test/cases.js";
import { incidentOf } from "../../src/rulebook/test/incident-of.js";
import { dayAfter, dayBefore, holds, intersect, type Window } from "../../src/rulebook/window.js";
import type { Incident } from "../../src/incident/model.js";
import { incidentIn, pack, rules } from "../engine/thinned.js";

export type Transition = NonNullable<Instrument["transition"]>[number] & { readonly instrument: string };

export const chains = chainsOf(rules.provisions);

export const transitions: readonly Transition[] = rules.instruments.flatMap(({ id, transition = [] }) =>
  transition.map((each) => ({ ...each, instrument: id })),
);

/** A chain with the fulfilled case of the tests beside it. */
export interface Based {
  readonly chain: Chain;
  readonly base: PreparedCase;
}

export const based: readonly Based[] = pack.tests.flatMap((file) =>
  file.tests.flatMap((test) => {
    const [base] = preparedCases(test);
    return chainsTested(file, test, chains).map((chain) => ({ chain, base }));
  }),
);

export function isProcedure({ links }: Chain): boolean {
  return links.some(({ kind }) => kind === "procedure");
}

export function instrumentOf(provision: string): string {
  return provision.split(":")[0] ?? "";
}

/** Half-open; a wording without an end of its own ends with its instrument. */
function ownWindows({ id, versions }: Provision): readonly Window[] {
  const repealed = rules.instruments.find((each) => each.id === instrumentOf(id))?.repealed?.on;
  return versions.map(({ in_force: { from, until = repealed } }) => ({
    from,
    ...(until === undefined ? {} : { until }),
  }));
}

/** The days on which one wording of every link is in force. */
export function windowsOf({ links }: Pick<Chain, "links">): readonly Window[] {
  const [first = [], ...others] = links.map(ownWindows);
  return others.reduce(
    (windows, own) => windows.flatMap((window) => own.flatMap((each) => intersect(window, each) ?? [])),
    first,
  );
}

/** Both sides of every day on which a wording begins or ends, and of every day from which a transition asks no more. */
export function boundaryDays(chain: Chain): readonly IsoDay[] {
  const turns = windowsOf(chain).flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])]);
  const asked = transitionsOf(chain).map(({ acts_before }) => acts_before);
  return [...new Set([...turns, ...asked].flatMap((day) => [dayBefore(day), day]))].sort();
}

export function transitionsOf({ links }: Chain): readonly Transition[] {
  const own = new Set(links.map(({ id }) => instrumentOf(id)));
  return transitions.filter(({ instrument, displaces }) => own.has(instrument) || own.has(displaces));
}

/** The wordings that are the law for an act of that day, where the condition of every transition is met or none is. */
export function lawOf(chain: Chain, day: IsoDay, met: boolean): readonly Window[] {
  const own = new Set(chain.links.map(({ id }) => instrumentOf(id)));
  const moving = met && !isProcedure(chain) ? transitions.filter(({ acts_before }) => day < acts_before) : [];
  if (moving.some(({ displaces }) => own.has(displaces))) return [];
  const brought = moving.filter(({ instrument }) => own.has(instrument)).map(({ acts_before }) => acts_before);
  return windowsOf(chain).filter((window) => [day, ...brought].some((each) => holds(window, each)));
}

/** The case of a chain moved to another day, with other facts changed or left out (`undefined`). */
export function caseOn({ base }: Based, day: unknown, change: Readonly<Record<string, unknown>> = {}): Incident {
  const facts = Object.fromEntries(
    Object.entries({ ...base.given, ...change, "act.on": day }).filter(
      ([path, value]) => value !== undefined && !path.startsWith("readings."),
    ),
  );
  return incidentIn(JSON.stringify(incidentOf(base.name, facts, base.otherActs)));
}

export function readingsOf({ base: { given } }: Based): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(given)
      .filter(([path]) => path.startsWith("readings."))
      .map(([path, choice]) => [path.slice("readings.".length), String(choice)]),
  );
}

/** `2016-07-01..2024-11-14`, as far as it goes. */
export function named({ from, until }: Window): string {
  return `${from}..${until ?? ""}`;
}

export { dayAfter, dayBefore };
