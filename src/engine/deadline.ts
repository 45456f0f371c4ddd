/** Counts the days of a time limit. Pure: days, and a table of days off. */
import type { Holiday, HolidayTable, IsoDay } from "../rulebook/model.js";
import { dayOf, type Day } from "./day.js";

export type Counting = "calendar" | "working";

/** Days on which offices are closed beside the weekend. */
export type DaysOff = ReadonlyMap<Day, Holiday>;

export interface CountedDays {
  /** The first day that counts: the day after the one from which the limit runs. */
  readonly first: Day;
  readonly due: Day;
  /** Weekdays off that were passed over, in order. */
  readonly skipped: readonly Holiday[];
  /** Days of weekends that were passed over. */
  readonly weekend: number;
  /** Due day on the reading that the day from which it runs counts itself. */
  readonly ifFirstCounts: Day;
  /** Due day if joint leave counted as work; absent where none was passed over. */
  readonly ifJointLeaveCounts?: Day;
}

const tables = new WeakMap<HolidayTable, DaysOff>();

/** The first entry of a day is the one that counts for certain. */
export function daysOff(table: HolidayTable): DaysOff {
  const known = tables.get(table);
  if (known) return known;
  const off = new Map<Day, Holiday>();
  tables.set(table, off);
  for (const holiday of table.days) {
    const day = dayOf(holiday.day);
    if (!off.has(day)) off.set(day, holiday);
  }
  return off;
}

/** 1970-01-01 was a Thursday; Saturday and Sunday are no working days. */
export function isWeekend(day: Day): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

/** The last day of a limit of so many days from `start`. */
export function countDays(start: Day, days: number, counting: Counting, table: HolidayTable): CountedDays {
  const first = start + 1;
  if (counting === "calendar") {
    return { first, due: start + days, skipped: [], weekend: 0, ifFirstCounts: start + days - 1 };
  }
  const off = daysOff(table);
  const { due, skipped, weekend } = workingDay(first, days, off);
  const ifFirstCounts = workingDay(start, days, off).due;
  if (!skipped.some((holiday) => holiday.kind === "joint_leave"))
    return { first, due, skipped, weekend, ifFirstCounts };
  const withoutLeave = { get: (day: Day) => (off.get(day)?.kind === "joint_leave" ? undefined : off.get(day)) };
  const ifJointLeaveCounts = workingDay(first, days, withoutLeave).due;
  return { first, due, skipped, weekend, ifFirstCounts, ifJointLeaveCounts };
}

/** The so-manieth working day from `first` on, with what was passed over on the way. */
function workingDay(
  first: Day,
  days: number,
  off: Pick<DaysOff, "get">,
): { readonly due: Day; readonly skipped: readonly Holiday[]; readonly weekend: number } {
  const skipped: Holiday[] = [];
  let weekend = 0;
  let left = days;
  for (let day = first; ; day += 1) {
    const holiday = off.get(day);
    if (isWeekend(day)) weekend += 1;
    else if (holiday) skipped.push(holiday);
    else left -= 1;
    if (left <= 0) return { due: day, skipped, weekend };
  }
}

/** Whether the government has fixed the days off of both days, or they are computed only. */
export function isConfirmed(table: HolidayTable, from: IsoDay, to: IsoDay): boolean {
  const { confirmed } = table;
  return confirmed !== undefined && from >= confirmed.from && to < confirmed.until;
}
