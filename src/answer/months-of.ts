import { concatMap } from "../concat-map.js";
import type { Answer } from "./model.js";

const MONTH = /^\d{4}-\d\d/;

/** Nothing goes on for longer, and a slip in a year must not fill every count. */
const MOST = 600;

/**
 * The months in which an act took place, from the first to the last where it went on; of a period without an end, or
 * without a beginning, the month that is known. None where its day is not known and may lie in several months.
 */
export function monthsOf({ days, one_day }: Answer["acts"][number]): readonly string[] {
  const ends = days.split(/\.\.|\|/).map((day) => MONTH.exec(day)?.[0]);
  const [first, last] = ends;
  if (one_day === true) return first !== undefined && ends.every((end) => end === first) ? [first] : [];
  const [from, to] = [first ?? last, last ?? first];
  return from === undefined || to === undefined ? [] : monthsBetween(from, to);
}

function monthsBetween(from: string, to: string): readonly string[] {
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const length = Math.max(1, Math.min(MOST, number(to) - number(from) + 1));
  return Array.from({ length }, (_, index) => {
    const month = number(from) + index;
    return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}

/** The months of all acts, each once; `unsaid` for an act of which none is known. */
export function monthsOfActs(acts: Answer["acts"], unsaid?: string): readonly string[] {
  const months = concatMap(acts, (act): readonly string[] => {
    const known = monthsOf(act);
    return known.length > 0 || unsaid === undefined ? known : [unsaid];
  });
  return [...new Set(months)];
}
