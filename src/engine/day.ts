/** Days as whole numbers since 1970-01-01, and days known only within bounds. No clock, no time zone. */
import { existing } from "../existing.js";
import type { IsoDay } from "../rulebook/model.js";

export type Day = number;

/** Some day from `lo` to `hi`, both possible; infinite where nothing bounds it. A known day has `lo === hi`. */
export interface DayRange {
  readonly lo: Day;
  readonly hi: Day;
}

const MILLISECONDS_A_DAY = 86_400_000;

export const ANY_DAY: DayRange = { lo: -Infinity, hi: Infinity };

/** Days come back again and again: what was worked out is kept, up to so many of them. */
const KEPT = 20_000;
const numbers = new Map<IsoDay, Day>();
const names = new Map<Day, IsoDay>();

function kept<K, V>(map: Map<K, V>, key: K, work: (key: K) => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  if (map.size >= KEPT) map.clear();
  const value = work(key);
  map.set(key, value);
  return value;
}

export function dayOf(iso: IsoDay): Day {
  return kept(numbers, iso, numbered);
}

function numbered(iso: IsoDay): Day {
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8, 10));
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

export function isoOf(day: Day): IsoDay {
  return kept(names, day, named);
}

function named(day: Day): IsoDay {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

export function isoOrNull(day: Day): IsoDay | null {
  return Number.isFinite(day) ? isoOf(day) : null;
}

/** What of some days is left without others, in the order of the days given. */
export function without(days: readonly DayRange[], others: readonly DayRange[]): readonly DayRange[] {
  return others.reduce<readonly DayRange[]>(
    (left, other) =>
      left.flatMap(({ lo, hi }) =>
        [
          { lo, hi: Math.min(hi, other.lo - 1) },
          { lo: Math.max(lo, other.hi + 1), hi },
        ].filter((each) => each.lo <= each.hi),
      ),
    days,
  );
}

export function exactly(day: Day): DayRange {
  return { lo: day, hi: day };
}

/** Moves by whole months; a day that the month lacks becomes the month's last (31 August minus 6 months is 28/29 February). */
export function addMonths(day: Day, months: number): Day {
  if (!Number.isFinite(day)) return day;
  const date = new Date(day * MILLISECONDS_A_DAY);
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / MILLISECONDS_A_DAY;
}

export function shift(range: DayRange, months: number, days: number): DayRange {
  return { lo: addMonths(range.lo, months) + days, hi: addMonths(range.hi, months) + days };
}

/** The days that both allow, or `undefined`. */
export function intersection(a: DayRange, b: DayRange): DayRange | undefined {
  const lo = Math.max(a.lo, b.lo);
  const hi = Math.min(a.hi, b.hi);
  return lo <= hi ? { lo, hi } : undefined;
}

/** The smallest range that holds both. */
export function hull(a: DayRange, b: DayRange): DayRange {
  return { lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) };
}

/** How many of these days, in ascending order, lie on the day or before it. */
export function stretchOf(day: Day, turns: readonly Day[]): number {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (existing(turns[middle], middle) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
