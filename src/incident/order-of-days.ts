import type { IsoDay } from "../rulebook/model.js";
import type { Act, FactMap } from "./model.js";
import type { Span } from "./node.js";
import { report, under, type Reading } from "./reading.js";

/** Days that cannot stand in this order: warnings, each naming both days; evaluation goes on. */
export function checkOrderOfDays(
  reading: Reading,
  facts: FactMap,
  at: (key: string) => Span | undefined,
  path: string,
  acts: readonly Act[],
): void {
  const known = onlyDay(facts, "report.known_on");
  const knownAt = at("known_on");
  if (known === undefined || !knownAt) return;
  const reported = onlyDay(facts, "report.reported_on");
  const reportedAt = at("reported_on");
  if (reported !== undefined && reportedAt && reported < known) {
    report(reading, "incident.reported_before_known", reportedAt, under(path, "reported_on"), { reported, known });
  }
  for (const act of acts) {
    const conduct = firstDay(act.day);
    if (conduct !== undefined && known < conduct) {
      report(reading, "incident.known_before_conduct", knownAt, under(path, "known_on"), {
        known,
        conduct,
        act: act.id,
      });
    }
  }
}

/** The first day on which anything that may be decided of an actor, or of anybody, may have been done. */
export function firstDayOfAny(acts: readonly Act[], actor: string | undefined): IsoDay | undefined {
  const theirs = acts.filter(({ by }) => actor === undefined || by.some((each) => each.actor === actor));
  const days = theirs.map(({ day }) => firstDay(day));
  return days.includes(undefined) ? undefined : days.toSorted()[0];
}

function onlyDay(facts: FactMap, path: string): IsoDay | undefined {
  const fact = facts.get(path);
  return fact?.state === "day" && fact.day.kind === "on" ? fact.day.day : undefined;
}

/** The first day on which the act may have been done. */
export function firstDay(day: Act["day"]): IsoDay | undefined {
  return day?.kind === "on" ? day.day : day?.from;
}
