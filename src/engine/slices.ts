/** The days of an act, in parts within which nothing turns. */
import type { DayValue, FactMap } from "../incident/model.js";
import { rangeOfDay, type Context } from "./context.js";
import { ANY_DAY, dayOf, type Day, type DayRange } from "./day.js";
import type { Engine } from "./model.js";
import type { Unit } from "./unit.js";

/**
 * One slice for one day; a period is cut wherever law, stage or a time window turns. `report`: what is known of the
 * report. `on`: what is known of the unit on a day.
 */
export function slicesOf(engine: Engine, unit: Unit, report: FactMap, on: (day: Day) => Context): readonly DayRange[] {
  const days = daysOf(unit.act.day, report);
  if (unit.act.day?.kind !== "period") return [days];
  const cuts = new Set<Day>([days.lo]);
  const cut = (at: Day): void => {
    if (at > days.lo && at <= days.hi) cuts.add(at);
  };
  engine.turningDays.forEach(cut);
  engine.fixedDays().forEach(cut);
  for (const transition of engine.transitions) cut(transition.before);
  for (const date of Object.values(unit.calendar.dates)) [date.lo, date.hi, date.hi + 1].forEach(cut);
  for (const period of Object.values(unit.calendar.periods))
    if (period !== "none") [period.from.lo, period.from.hi, period.to.lo + 1, period.to.hi + 1].forEach(cut);
  capacityDays(unit).forEach(cut);
  const probe = on(days.lo);
  for (const expression of engine.dayExpressions()) {
    const { lo, hi } = probe.resolveDay(expression);
    [lo, hi, lo + 1, hi + 1].forEach(cut);
  }
  const starts = [...cuts].sort((a, b) => a - b);
  return starts.map((lo, index) => ({ lo, hi: (starts[index + 1] ?? days.hi + 1) - 1 }));
}

function capacityDays({ actor }: Unit): readonly Day[] {
  const status = actor.facts.get("actor.status");
  if (status?.state !== "list") return [];
  return status.items.flatMap(({ from, to }) => [
    ...(from === undefined ? [] : [dayOf(from)]),
    ...(to === undefined ? [] : [dayOf(to) + 1]),
  ]);
}

/** Nobody knows of an act before it: where nothing is said of its day, it lies before the report. */
function daysOf(day: DayValue | undefined, report: FactMap): DayRange {
  if (day !== undefined && (day.kind !== "between" || day.from !== undefined || day.to !== undefined))
    return rangeOfDay(day);
  const known = report.get("report.known_on");
  return known?.state === "day" && known.day.kind === "on" ? { lo: -Infinity, hi: dayOf(known.day.day) } : ANY_DAY;
}
