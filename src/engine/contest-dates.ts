/** The days that the pack gives a contest: by office, kind of target and region; what is not stated may be any of them. */
import type { Contest } from "../incident/model.js";
import type { Calendar, CalendarDate, CalendarDates, CalendarPeriod, IsoDay } from "../rulebook/model.js";
import { weakest } from "./certainty.js";

export const DATES = [
  "determination",
  "party_determination",
  "determination_planned",
  "voting_day",
  "elected_determination",
] as const;

/** A party has a day of its own, which says nothing about the persons it puts forward. */
const PARTY = "partai";

/** Days of some regions that differ from the calendar's own; `undefined`: a region that has none. */
type Region = CalendarDates | undefined;

/** Where offices, kinds or regions are possible whose days differ, any of these days may be the one. */
export function datesOf(
  calendar: Calendar,
  contest: Contest,
  offices: readonly string[],
  targetKinds: readonly string[],
): CalendarDates {
  const datesOfKinds = (kinds: readonly (string | undefined)[]): CalendarDates =>
    kinds
      .flatMap((kind) =>
        orNotStated(offices).flatMap((office) =>
          regionsOf(calendar, contest).map((region) => datesFor(calendar, office, kind, region)),
        ),
      )
      .reduce(eitherOf);
  const persons = targetKinds.filter((kind) => kind !== PARTY);
  const dates = datesOfKinds(orNotStated(persons.length ? persons : targetKinds));
  if (calendar.by_office?.some(({ target_kinds: kinds }) => kinds?.includes(PARTY)) !== true) return dates;
  const { determination: party } = datesOfKinds([PARTY]);
  return party ? { ...dates, party_determination: party } : dates;
}

/** Whether parties only are stood for: a day of determination that an incident states is then theirs. */
export function ofPartiesOnly(targetKinds: readonly string[]): boolean {
  return targetKinds.length > 0 && targetKinds.every((kind) => kind === PARTY);
}

function orNotStated(slugs: readonly string[]): readonly (string | undefined)[] {
  return slugs.length ? slugs : [undefined];
}

function regionsOf(calendar: Calendar, contest: Contest): readonly Region[] {
  const regions = calendar.regions ?? [];
  const stated = contest.facts.get("election.region");
  if (stated?.state !== "known") return [undefined, ...regions.map(({ dates }) => dates)];
  return [regionIn(calendar, contest)?.dates];
}

type CalendarRegion = NonNullable<Calendar["regions"]>[number];

/** What the calendar says of the region that is stated. */
export function regionIn(calendar: Calendar, contest: Contest): CalendarRegion | undefined {
  const stated = contest.facts.get("election.region");
  return stated?.state === "known" ? regionsByKey(calendar).get(regionKey(String(stated.value))) : undefined;
}

const byKey = new WeakMap<Calendar, ReadonlyMap<string, CalendarRegion>>();

/** The regions of a calendar by each of their names; the first of a name counts. */
function regionsByKey(calendar: Calendar): ReadonlyMap<string, CalendarRegion> {
  const known = byKey.get(calendar);
  if (known) return known;
  const found = new Map<string, CalendarRegion>();
  for (const region of (calendar.regions ?? []).toReversed())
    for (const name of region.names) found.set(regionKey(name), region);
  byKey.set(calendar, found);
  return found;
}

/**
 * `Kab. Contoh` and `Kabupaten Contoh` are one region, `Kota Pangkal Pinang` and `Kota Pangkalpinang` too; `Kota Contoh`
 * is another than `Kabupaten Contoh`.
 */
export function regionKey(name: string): string {
  const full = name
    .toLowerCase()
    .replace(/\bkab(?:\.|upaten\b|\b)/u, "kabupaten")
    .replace(/\bprov(?:\.|insi\b|\b)/u, "provinsi")
    .replace(/\b(kota|kabupaten) *adm(?:\.|inistrasi\b|\b)/u, "$1");
  // The classes of Unicode are much to prepare, and hardly a name needs them.
  return /[^ -~]/.test(full) ? full.replace(/[^\p{L}\p{N}]+/gu, "") : full.replace(/[^a-z0-9]+/g, "");
}

function datesFor(
  calendar: Calendar,
  office: string | undefined,
  kind: string | undefined,
  region: Region,
): CalendarDates {
  const fits = (named: readonly string[] | undefined, stated: string | undefined): boolean =>
    named === undefined || (stated !== undefined && named.includes(stated));
  const layers = (calendar.by_office ?? []).filter(
    (entry) => fits(entry.offices, office) && fits(entry.target_kinds, kind),
  );
  return Object.assign({}, calendar.dates, ...layers.map(({ dates }) => dates), region) as CalendarDates;
}

function eitherOf(a: CalendarDates, b: CalendarDates): CalendarDates {
  const either: { -readonly [K in keyof CalendarDates]: CalendarDates[K] } = {};
  const campaign = eitherPeriod(a.campaign, b.campaign);
  if (campaign) either.campaign = campaign;
  const quiet = eitherPeriod(a.quiet_period, b.quiet_period);
  if (quiet && quiet !== "none") either.quiet_period = quiet;
  for (const name of DATES) {
    const [one, other] = [a[name], b[name]];
    if (one && other) either[name] = eitherDate(one, other);
  }
  return either;
}

function eitherPeriod(
  a: CalendarPeriod | "none" | undefined,
  b: CalendarPeriod | "none" | undefined,
): CalendarPeriod | "none" | undefined {
  if (a === "none" || b === "none") return a === b ? "none" : undefined;
  return a && b && { from: eitherDate(a.from, b.from), to: eitherDate(a.to, b.to) };
}

function eitherDate(a: CalendarDate, b: CalendarDate): CalendarDate {
  const certainty = weakest([a.certainty, b.certainty]);
  const days = [...new Set([...daysOf(a), ...daysOf(b)])];
  return days.length === 1 ? { ...a, certainty } : { one_of: days, certainty };
}

/** The day, or the days on which sources differ; none for a date that says nothing. */
export function daysOf({ day, one_of }: CalendarDate): readonly IsoDay[] {
  return day === undefined ? (one_of ?? []) : [day];
}
