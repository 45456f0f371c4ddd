import type { IsoDay } from "../rulebook/model.js";

const jakarta = 7 * 3_600_000; // UTC+7 all year: no daylight saving

/** The day it is in Jakarta, whatever the zone of the machine. */
export function todayInJakarta(now: Date): IsoDay {
  return new Date(now.getTime() + jakarta).toISOString().slice(0, 10);
}

/** A day that exists, written as `2024-10-05`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
