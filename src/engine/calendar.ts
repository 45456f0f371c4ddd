/** The calendar of one contest: pack, office, region, then what the incident states. */
import type { CalendarOverride, Contest } from "../incident/model.js";
import type { Calendar, CalendarDate, CalendarDates, CalendarPeriod, Certainty, Regime } from "../rulebook/model.js";
import { weakest } from "./certainty.js";
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
const DATES = ["determination", "determination_planned", "voting_day", "elected_determination"] as const;

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
  if (cycle?.state !== "known") return undefined;
  return calendars.find((each) => each.id === cycle.value || each.aliases?.includes(String(cycle.value)) === true);
}

/** `Kab. Contoh` and `Kabupaten Contoh` are one region; `Kota Contoh` is another. */
export function regionKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\bkab(?:\.|upaten)?\s+/u, "kabupaten ")
    .replace(/\bprov(?:\.|insi)?\s+/u, "provinsi ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export function contestCalendar(
  calendar: Calendar | undefined,
  contest: Contest,
  offices: readonly string[],
  targetKinds: readonly string[],
): ContestCalendar {
  const merged = calendar === undefined ? {} : datesOf(calendar, contest, offices, targetKinds);
  return overridden(merged, contest.calendar);
}

/** A party has a day of its own, which says nothing about the persons it puts forward. */
const PARTY = "partai";

/** Where several kinds of persons are supported whose days differ, any of these days may be the one. */
function datesOf(
  calendar: Calendar,
  contest: Contest,
  offices: readonly string[],
  targetKinds: readonly string[],
): CalendarDates {
  const persons = targetKinds.filter((kind) => kind !== PARTY);
  const kinds = persons.length ? persons : targetKinds;
  const [first, ...others] = (kinds.length ? kinds : [undefined]).map((kind) =>
    datesForKind(calendar, contest, offices, kind),
  );
  return others.reduce<CalendarDates>((dates, other) => eitherOf(dates, other), first ?? {});
}

function datesForKind(
  calendar: Calendar,
  contest: Contest,
  offices: readonly string[],
  kind: string | undefined,
): CalendarDates {
  const layers: CalendarDates[] = [calendar.dates];
  for (const entry of calendar.by_office ?? []) {
    const officeFits = !entry.offices || offices.some((office) => entry.offices?.includes(office));
    const kindFits = !entry.target_kinds || (kind !== undefined && entry.target_kinds.includes(kind));
    if (officeFits && kindFits) layers.push(entry.dates);
  }
  const region = contest.facts.get("election.region");
  if (region?.state === "known") {
    const key = regionKey(String(region.value));
    for (const entry of calendar.regions ?? []) {
      if (entry.names.some((name) => regionKey(name) === key)) layers.push(entry.dates);
    }
  }
  return layers.reduce<CalendarDates>((dates, layer) => ({ ...dates, ...layer }), {});
}

function eitherOf(a: CalendarDates, b: CalendarDates): CalendarDates {
  const either: { -readonly [K in keyof CalendarDates]: CalendarDates[K] } = {};
  if (a.campaign) either.campaign = a.campaign;
  if (a.quiet_period) either.quiet_period = a.quiet_period;
  for (const name of DATES) {
    const [one, other] = [a[name], b[name]];
    if (!one || !other) continue;
    const days = [...new Set([one, other].flatMap(({ day, one_of }) => (day === undefined ? (one_of ?? []) : [day])))];
    const certainty = weakest([one.certainty, other.certainty]);
    either[name] = days.length === 1 ? { ...one, certainty } : { one_of: days, certainty };
  }
  return either;
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
  if (date.day !== undefined) return exactly(dayOf(date.day));
  const possible = date.one_of?.map((day) => exactly(dayOf(day)));
  return possible?.reduce((a, b) => hull(a, b));
}

function periodOf(period: CalendarPeriod | "none"): DatedPeriod | "none" | undefined {
  if (period === "none") return "none";
  const from = rangeOf(period.from);
  const to = rangeOf(period.to);
  return from && to ? { from, to } : undefined;
}
