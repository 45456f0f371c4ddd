/** Re-votes, second rounds and repeated elections of a region, which have calendars of their own: told where an act lies after the vote of the one named. */
import { regionIn } from "../engine/contest-dates.js";
import { dayOf } from "../engine/day.js";
import type { Unit } from "../engine/unit.js";
import type { DayValue } from "../incident/model.js";
import type { Calendar, IsoDay } from "../rulebook/model.js";

type OfAct = Pick<Unit, "act" | "calendar" | "calendarId" | "contest">;

/** A later vote in the same region, on the day of the act or behind it. */
export interface LaterVote {
  readonly calendar: Calendar;
  readonly place: string;
  readonly on: IsoDay;
}

export function laterVotes(calendars: readonly Calendar[], unit: OfAct): readonly LaterVote[] {
  const { act, calendar: named, calendarId, contest } = unit;
  const voted = named.dates["voting_day"];
  const last = lastDay(act.day);
  // Who states days of their own has said which vote is meant.
  if (!calendarId || !contest || contest.calendar || !voted || last === undefined) return [];
  if (dayOf(last) <= voted.hi) return [];
  return calendars.flatMap((calendar) => {
    if (calendar === calendarId || calendar.regime !== calendarId.regime) return [];
    const region = regionIn(calendar, contest);
    const place = region?.names[0];
    const on = (region?.dates.voting_day ?? calendar.dates.voting_day)?.day;
    if (place === undefined || on === undefined) return [];
    return dayOf(on) > voted.hi && dayOf(on) >= dayOf(last) ? [{ calendar, place, on }] : [];
  });
}

function lastDay(day: DayValue | undefined): IsoDay | undefined {
  return day?.kind === "on" ? day.day : day?.to;
}
