import type { Answer } from "./model.js";

const MONTH = /^\d{4}-\d\d/;

/** The month in which an act took place or began; undefined where its day is not known and may lie in several months. */
export function monthOf({ days, one_day }: Answer["acts"][number]): string | undefined {
  const month = MONTH.exec(days)?.[0];
  if (one_day !== true) return month;
  return days.split("..").every((day) => MONTH.exec(day)?.[0] === month) ? month : undefined;
}
