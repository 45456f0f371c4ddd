/** The days on which something turns for one actor, act and contest: only on these can moving the act change its answer. */
import type { Context } from "./context.js";
import { dayOf, type Day, type DayRange } from "./day.js";
import type { Unit } from "./unit.js";

/** Something that turns on a day. */
export interface Turn {
  readonly kind: "version_begins" | "version_ends" | "definition" | "transition" | "calendar" | "capacity" | "other";
  /** Provision, definition, instrument, or the calendar date (`campaign.from`); empty for a capacity. */
  readonly id: string;
}

/** By day, first days of what is new. `context` is that of the unit on any day. */
export function turnsOf(unit: Unit, context: Context): ReadonlyMap<Day, readonly Turn[]> {
  const turns = new Map<Day, Turn[]>();
  const add = (day: Day, kind: Turn["kind"], id: string): void => {
    if (!Number.isFinite(day)) return;
    const list = turns.get(day) ?? [];
    if (!list.some((each) => each.kind === kind && each.id === id)) list.push({ kind, id });
    turns.set(day, list);
  };
  const { engine } = context;
  for (const chain of engine.chains) {
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
  for (const expression of engine.dayExpressions()) around(context.resolveDay(expression), "other", expression.date);
  return turns;
}
