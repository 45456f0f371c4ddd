/** The periods of each contest of an incident, with the days of the acts between them: what a drawn strip shows. */
import { isoOrNull, type DayRange } from "../engine/day.js";
import type { Engine } from "../engine/model.js";
import { unitsOf, type Unit } from "../engine/unit.js";
import { defined } from "../incident/defined.js";
import type { Incident } from "../incident/model.js";
import type { Certainty, IsoDay } from "../rulebook/model.js";
import { contestName } from "./contest-name.js";

export type PeriodName = "candidacy" | "determination" | "campaign" | "quiet_period" | "voting_day";

/** Both days included. An end that is not known is null; `exact`: sources and offices agree on both days. */
export interface TimelinePeriod {
  readonly name: PeriodName;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly exact: boolean;
  /** Null: it follows from another day, whose certainty it shares. */
  readonly certainty: Certainty | null;
}

interface Span {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

export interface TimelineAct extends Span {
  readonly act: string;
  /** `on` a day, through a `period`, or on one unknown day `between` two. */
  readonly kind: "on" | "period" | "between";
  /** The days of which it is one, where nobody states any other: in the order of the file. */
  readonly days?: readonly IsoDay[];
}

export interface Timeline {
  /** As in `contests` of the answer. */
  readonly contest: string | null;
  readonly periods: readonly TimelinePeriod[];
  /** There was no campaign period of its own. */
  readonly without: readonly PeriodName[];
  readonly acts: readonly TimelineAct[];
}

/** What is drawn of an act: each of the days that are stated, or the whole between its first day and its last. */
export function spansOf({ from, to, days }: TimelineAct): readonly Span[] {
  return days === undefined ? [{ from, to }] : days.toSorted().map((day) => ({ from: day, to: day }));
}

/** One for every contest that an act of the incident is about and whose days are known. */
export function timelinesOf(engine: Engine, incident: Incident): readonly Timeline[] {
  // Offices and kinds of target may have days of their own, so that acts about one contest can part.
  const seen = new Map<string, Unit[]>();
  for (const unit of unitsOf(engine, incident)) {
    if (unit.contest === undefined) continue;
    const key = `${unit.contest.index} ${JSON.stringify(unit.calendar)}`;
    seen.set(key, [...(seen.get(key) ?? []), unit]);
  }
  return [...seen.values()].flatMap((units) => {
    const [first] = units;
    return first === undefined || (first.calendarId === undefined && first.contest?.calendar === undefined)
      ? []
      : [timelineOf(first, units)];
  });
}

function timelineOf(first: Unit, units: readonly Unit[]): Timeline {
  const { periods } = first.calendar;
  return {
    contest: contestName({ unit: first }),
    periods: periodsOf(first),
    without: (["campaign", "quiet_period"] as const).filter((name) => periods[name] === "none"),
    acts: actsOf(units),
  };
}

function periodsOf({ calendar }: Unit): readonly TimelinePeriod[] {
  const { dates, periods, certainties } = calendar;
  const span = (name: PeriodName, from: DayRange, to: DayRange): TimelinePeriod => ({
    name,
    from: isoOrNull(from.lo),
    to: isoOrNull(to.hi),
    exact: from.lo === from.hi && to.lo === to.hi,
    certainty: certainties[name] ?? null,
  });
  const named = (name: "campaign" | "quiet_period"): readonly TimelinePeriod[] => {
    const period = periods[name];
    return period === undefined || period === "none" ? [] : [span(name, period.from, period.to)];
  };
  const { determination, voting_day: voting } = dates;
  return [
    // Whoever stands is a would-be candidate up to the day before the determination.
    ...(determination === undefined
      ? []
      : [
          {
            name: "candidacy" as const,
            from: null,
            to: isoOrNull(determination.hi - 1),
            exact: determination.lo === determination.hi,
            certainty: null,
          },
          span("determination", determination, determination),
        ]),
    ...named("campaign"),
    ...named("quiet_period"),
    ...(voting === undefined ? [] : [span("voting_day", voting, voting)]),
  ];
}

function actsOf(units: readonly Unit[]): readonly TimelineAct[] {
  const acts = new Map<string, TimelineAct>();
  for (const { act } of units) {
    const { day } = act;
    if (day === undefined) continue;
    const [from, to] = day.kind === "on" ? [day.day, day.day] : [day.from ?? null, day.to ?? null];
    const days = day.kind === "between" ? day.stated : undefined;
    acts.set(act.id, defined({ act: act.id, from, to, kind: day.kind, days }));
  }
  return [...acts.values()];
}
