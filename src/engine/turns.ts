/** The days on which something turns for one actor, act and contest: only on these can moving the act change its answer. */
import type { DayExpression, FactTest, Rulebook, SlugEntry } from "../rulebook/model.js";
import type { Chain } from "./model.js";
import type { Context } from "./context.js";
import { dayOf, type Day, type DayRange } from "./day.js";
import { existing } from "../existing.js";
import { fixedDaysOf } from "./fact-test.js";
import type { Unit } from "./unit.js";

/** Something that turns on a day. */
export interface Turn {
  readonly kind: "version_begins" | "version_ends" | "definition" | "transition" | "calendar" | "capacity" | "other";
  /** Provision, definition, instrument, or the calendar date (`campaign.from`); empty for a capacity and a fixed day. */
  readonly id: string;
}

/**
 * By day, first days of what is new. `context` is that of the unit on any day. With a chain only the days within
 * provisions that it reads count, so that the others need not be compiled.
 */
export function turnsOf(unit: Unit, context: Context, only?: Chain): ReadonlyMap<Day, readonly Turn[]> {
  const turns = new Map<Day, Turn[]>();
  const add = (day: Day, kind: Turn["kind"], id: string): void => {
    if (!Number.isFinite(day)) return;
    const list = turns.get(day) ?? [];
    if (!list.some((each) => each.kind === kind && each.id === id)) list.push({ kind, id });
    turns.set(day, list);
  };
  const { engine } = context;
  for (const chain of only === undefined ? engine.chains : [only]) {
    if (chain.kind === "procedure") continue;
    for (const { links } of chain.wordings)
      for (const { provision, window } of links) {
        add(window.lo, "version_begins", provision.id);
        add(window.hi + 1, "version_ends", provision.id);
      }
  }
  for (const { id, versions } of engine.rulebook.definitions)
    for (const { in_force } of versions) {
      add(dayOf(in_force.from), "definition", id);
      if (in_force.until !== undefined) add(dayOf(in_force.until), "definition", id);
    }
  for (const { before, instrument } of engine.transitions) add(before, "transition", instrument);
  const around = (range: DayRange, kind: Turn["kind"], id: string): void => {
    // A day that is not known for sure opens what it decides on its first possible day, and closes it on its last.
    for (const day of [range.lo, range.hi, range.lo + 1, range.hi + 1]) add(day, kind, id);
  };
  for (const [name, range] of Object.entries(unit.calendar.dates)) around(range, "calendar", name);
  for (const [name, period] of Object.entries(unit.calendar.periods)) {
    if (period === "none") continue;
    around(period.from, "calendar", `${name}.from`);
    around(period.to, "calendar", `${name}.to`);
  }
  const status = unit.actor.facts.get("actor.status");
  for (const { from, to } of status?.state === "list" ? status.items : []) {
    if (from !== undefined) add(dayOf(from), "capacity", "");
    if (to !== undefined) add(dayOf(to) + 1, "capacity", "");
  }
  const named =
    only === undefined
      ? { expressions: engine.dayExpressions(), fixed: engine.fixedDays() }
      : namedIn(only, engine.rulebook);
  for (const day of named.fixed) add(day, "other", "");
  for (const expression of named.expressions) around(context.resolveDay(expression), "other", expression.date);
  return turns;
}

/** Days that conditions name. */
interface Named {
  readonly expressions: readonly DayExpression[];
  readonly fixed: Iterable<Day>;
}

const namedBy = new WeakMap<Chain, Named>();

function namedIn(chain: Chain, rulebook: Rulebook): Named {
  const known = namedBy.get(chain);
  if (known) return known;
  const found = namedByConditions(chain, rulebook);
  namedBy.set(chain, found);
  return found;
}

/** Through the definitions, questions and kinds of values that they read. */
function namedByConditions(chain: Chain, rulebook: Rulebook): Named {
  const found: DayExpression[] = [];
  const fixed: Day[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if ("date" in value && typeof value.date === "string") found.push(value as DayExpression); // nothing else has a date
    if ("fact" in value) {
      const test = value as FactTest; // nor a fact
      fixed.push(...fixedDaysOf(test));
      for (const { is_a } of valuesOf(rulebook, test.fact)) visit(is_a);
    }
    if ("meets" in value) visit(rulebook.definitions.find(({ id }) => id === value.meets));
    if ("reads" in value) visit(rulebook.readings.find(({ id }) => id === value.reads));
    for (const inner of Object.values(value)) visit(inner);
  };
  for (const { links } of chain.wordings)
    for (const { version } of links) {
      visit(version.elements);
      visit(version.exceptions);
    }
  return { expressions: found, fixed };
}

/** The values that a fact may have, where they are listed: one may be of another's kind from a day on. */
function valuesOf({ facts, value_sets }: Rulebook, path: string): readonly SlugEntry[] {
  const { values, values_from } = existing(
    facts.find((entry) => entry.path === path),
    path,
  );
  return values ?? (values_from === undefined ? [] : existing(value_sets[values_from], values_from));
}
