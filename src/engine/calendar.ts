/** The calendar of one contest: pack, office, region, then what the incident states. */
import type { CalendarOverride, Contest, Scalar } from "../incident/model.js";
import type { Calendar, CalendarDate, CalendarDates, CalendarPeriod, Certainty, Regime } from "../rulebook/model.js";
import { weakest } from "./certainty.js";
import { DATES, datesOf, daysOf, ofPartiesOnly } from "./contest-dates.js";
import { dayOf, exactly, hull, type DayRange } from "./day.js";

export interface DatedPeriod {
  readonly from: DayRange;
  readonly to: DayRange;
}

/** Days of one contest. A date that is missing is not known; `none`: there was no such period. */
export interface ContestCalendar {
  readonly dates: Readonly<Record<string, DayRange>>;
  readonly periods: Readonly<Record<string, DatedPeriod | "none">>;
  /** How sure a date or period is; what the incident states is as sure as the incident. */
  readonly certainties: Readonly<Record<string, Certainty>>;
}

const PERIODS = ["campaign", "quiet_period"] as const;

const LOCAL_OFFICES: ReadonlySet<string> = new Set(["gubernur", "bupati", "wali-kota"]);

/** Offices decide the regime; the cycle does where no office is stated. */
export function regimeOf(offices: readonly string[], calendar: Calendar | undefined): Regime | undefined {
  if (offices.length === 0) return calendar?.regime;
  const regimes = new Set(offices.map((office): Regime => (LOCAL_OFFICES.has(office) ? "pilkada" : "pemilu")));
  const [only] = regimes;
  return regimes.size === 1 ? only : calendar?.regime;
}

export function calendarOf(calendars: readonly Calendar[], contest: Contest): Calendar | undefined {
  const cycle = contest.facts.get("election.cycle");
  return cycle?.state === "known" ? calendarNamed(calendars, cycle.value) : undefined;
}

export function calendarNamed(calendars: readonly Calendar[], name: Scalar): Calendar | undefined {
  return calendars.find((each) => each.id === name || each.aliases?.includes(String(name)) === true);
}

export function contestCalendar(
  calendar: Calendar | undefined,
  contest: Contest,
  offices: readonly string[],
  targetKinds: readonly string[],
): ContestCalendar {
  const merged = calendar === undefined ? {} : datesOf(calendar, contest, offices, targetKinds);
  return overridden(merged, ofParties(contest.calendar, targetKinds));
}

function ofParties(
  override: CalendarOverride | undefined,
  targetKinds: readonly string[],
): CalendarOverride | undefined {
  const determination = override?.dates["determination"];
  if (determination === undefined || !ofPartiesOnly(targetKinds)) return override;
  return { ...override, dates: { party_determination: determination, ...override?.dates } };
}

function overridden(dates: CalendarDates, override: CalendarOverride | undefined): ContestCalendar {
  const days: Record<string, DayRange> = {};
  const periods: Record<string, DatedPeriod | "none"> = {};
  const certainties: Record<string, Certainty> = {};
  for (const name of DATES) {
    const date = dates[name];
    const range = date && rangeOf(date);
    if (!range) continue;
    days[name] = range;
    certainties[name] = date.certainty;
  }
  for (const name of PERIODS) {
    const period = dates[name];
    const dated = period && periodOf(period);
    if (!dated) continue;
    periods[name] = dated;
    if (period !== "none") certainties[name] = weakest([period.from.certainty, period.to.certainty]);
  }
  for (const [name, stated] of Object.entries(override?.dates ?? {})) {
    certainties[name] = "confirmed";
    if (stated === "none") periods[name] = "none";
    else if (typeof stated === "string") days[name] = exactly(dayOf(stated));
    else periods[name] = { from: exactly(dayOf(stated.from)), to: exactly(dayOf(stated.to)) };
  }
  const voting = days["voting_day"];
  if (voting) periods["voting_day"] = { from: voting, to: voting };
  return { dates: days, periods, certainties };
}

function rangeOf(date: CalendarDate): DayRange | undefined {
  const [first, ...others] = daysOf(date).map((day) => exactly(dayOf(day)));
  return first && others.reduce(hull, first);
}

function periodOf(period: CalendarPeriod | "none"): DatedPeriod | "none" | undefined {
  if (period === "none") return "none";
  const from = rangeOf(period.from);
  const to = rangeOf(period.to);
  return from && to ? { from, to } : undefined;
}
