import type { IsoDay } from "../rulebook/model.js";

const jakarta = 7 * 3_600_000; // UTC+7 all year: no daylight saving

/** The day it is in Jakarta, whatever the zone of the machine. */
export function todayInJakarta(now: Date): IsoDay {
  return new Date(now.getTime() + jakarta).toISOString().slice(0, 10);
}
