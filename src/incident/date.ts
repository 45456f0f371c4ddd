import type { IsoDay } from "../rulebook/model.js";
import { fold } from "../text/fold.js";
import type { ValueNode } from "./node.js";
import { report, type Reading } from "./reading.js";
import { wrongType } from "./scalars.js";

/** Years outside are taken for typing errors. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2199] as const;

const months = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb", "pebruari"],
  ["maret", "march", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["agustus", "august", "agu", "aug", "ags"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov", "nopember"],
  ["desember", "december", "des", "dec"],
] as const;

export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isoDay(year: number, month: number, day: number): IsoDay {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function isPossible(year: number, month: number, day: number): boolean {
  return (
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= lastDayOfMonth(year, month)
  );
}

/** An exact day, `2024-10-05`. */
export function readDay(reading: Reading, node: ValueNode | undefined, path: string): IsoDay | undefined {
  if (!node) return undefined;
  if (node.type !== "String") {
    wrongType(reading, node, path, "iso_day");
    return undefined;
  }
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(node.value);
  if (!match) {
    reportDateFormat(reading, node, node.value, path);
    return undefined;
  }
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (isPossible(year, month, day)) return node.value;
  const suggestion = nearestDay(year, month, day);
  report(reading, "incident.impossible_date", node, path, { value: node.value, suggestion });
  return undefined;
}

/** What an impossible day may have meant: the last of its month, or day and month exchanged. Only ever a suggestion. */
function nearestDay(year: number, month: number, day: number): string {
  const last = lastDayOfMonth(year, month);
  return possibleDay(year, day, month) ?? possibleDay(year, month, Math.min(day, last)) ?? "";
}

export function reportDateFormat(reading: Reading, at: ValueNode, value: string, path: string): void {
  report(reading, "incident.date_format", at, path, { value, suggestion: dayMeant(value) ?? "" });
}

/** The ISO day that another way of writing probably means; day before month, as in Indonesia. Only ever a suggestion. */
export function dayMeant(text: string): IsoDay | undefined {
  const numbers =
    /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text) ??
    /^\s*(\d{4})(\d\d)(\d\d)(?:[T ].*)?$/.exec(text);
  if (numbers) return possibleDay(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const reversed = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(text);
  if (reversed) return possibleDay(Number(reversed[3]), Number(reversed[2]), Number(reversed[1]));
  const [, day, month, year] = /^\s*(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})\s*$/u.exec(text) ?? [];
  return month === undefined ? undefined : possibleDay(Number(year), monthNamed(month), Number(day));
}

/** 1 to 12 for the name of a month in Indonesian or English; 0 for another word. */
export function monthNamed(word: string): number {
  const name = fold(word);
  return months.findIndex((names) => names.some((each) => each === name)) + 1;
}

function possibleDay(year: number, month: number, day: number): IsoDay | undefined {
  return isPossible(year, month, day) ? isoDay(year, month, day) : undefined;
}
