/** The facts that likeness looks at, flat: slugs by path, yes or no. What is unknown or contested is left out. */
import { withinTest } from "../engine/operators.js";
import type { Engine } from "../engine/model.js";
import { rangeOfDay } from "../engine/context.js";
import { ANY_DAY } from "../engine/day.js";
import { OPEN, SATISFIED } from "../engine/kleene.js";
import { vectorOn, type Unit } from "../engine/unit.js";
import type { FactValue, ListItem } from "../incident/model.js";
import type { Condition, FactTest, Precedent, Regime, Rulebook } from "../rulebook/model.js";

export interface FlatFacts {
  /** Each entry is one capacity or kind; several slugs in it mean "one of these, not known which". */
  readonly slugs: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly flags: ReadonlyMap<string, boolean>;
  readonly regime: Regime | undefined;
  readonly in_campaign: boolean | undefined;
}

export function factsOfPrecedent(precedent: Precedent, { calendars }: Rulebook): FlatFacts {
  const slugs = new Map<string, readonly (readonly string[])[]>();
  const flags = new Map<string, boolean>();
  for (const [path, value] of Object.entries(precedent.facts)) {
    if (typeof value === "boolean") flags.set(path, value);
    else
      slugs.set(
        path,
        (typeof value === "string" ? [value] : value).map((slug) => [slug]),
      );
  }
  return {
    slugs,
    flags,
    regime: calendars.find(({ id }) => id === precedent.cycle)?.regime,
    in_campaign: precedent.in_campaign,
  };
}

/** What the incident states about one actor in one act for one contest, with the stage that the calendar gives. */
export function factsOfUnit(engine: Engine, unit: Unit): FlatFacts {
  const day = unit.act.day === undefined ? ANY_DAY : rangeOfDay(unit.act.day);
  const values = vectorOn(engine, unit, day);
  const slugs = new Map<string, readonly (readonly string[])[]>();
  const flags = new Map<string, boolean>();
  for (const [path, index] of engine.factIndex) {
    const value = values[index];
    if (value === undefined) continue;
    if (value.state === "known" && typeof value.value === "boolean") flags.set(path, value.value);
    else {
      const stated = statedSlugs(value);
      if (stated.length > 0) slugs.set(path, stated);
    }
  }
  const period = unit.calendar.periods["campaign"];
  const inside = period === undefined ? OPEN : period === "none" ? undefined : withinTest(day, period.from, period.to);
  return {
    slugs,
    flags,
    regime: unit.regime,
    in_campaign: inside === undefined ? false : inside === OPEN ? undefined : inside === SATISFIED,
  };
}

function statedSlugs(value: FactValue): (readonly string[])[] {
  switch (value.state) {
    case "known":
      return [[String(value.value)]];
    case "one_of":
      return [value.values.map(String)];
    case "list":
      return value.items.filter(({ state }) => state === "stated").map((item: ListItem) => item.one_of ?? [item.value]);
    case "contested":
    case "unknown":
    case "not_applicable":
    case "day":
    case "examined":
      return [];
  }
}

/** Whether the condition of an `is_a` edge holds on what is stated; what is not stated does not hold. */
export function holds(condition: Condition, facts: FlatFacts): boolean {
  if ("when" in condition)
    return "not" in condition.when ? !test(condition.when.not, facts) : test(condition.when, facts);
  if ("any" in condition) return condition.any.some((branch) => holds(branch, facts));
  if ("all" in condition) return condition.all.every((branch) => holds(branch, facts));
  if ("not" in condition) return !holds(condition.not, facts);
  return false;
}

/** Edges test slugs and yes/no facts. A test of a day (an edge that began on some day) counts as not before it. */
function test(fact: FactTest, facts: FlatFacts): boolean {
  const stated = (facts.slugs.get(fact.fact) ?? []).filter((each) => each.length === 1).flat();
  if ("in" in fact) return stated.some((slug) => fact.in.includes(slug));
  if ("not_in" in fact) return stated.length > 0 && !stated.some((slug) => fact.not_in.includes(slug));
  if ("is" in fact)
    return typeof fact.is === "boolean" ? facts.flags.get(fact.fact) === fact.is : stated.includes(String(fact.is));
  return false;
}
