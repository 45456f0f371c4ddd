/** Days as people type them, in the notation of the incident. */
import { dayMeant, isoDay, lastDayOfMonth, monthNamed } from "../incident/date.js";
import type { Json } from "../text/canonical-json.js";

const PERIOD =
  /^(.+?)\s*(?:\ss\.?d\.?\s|\bsampai(?: dengan)?\b|\bhingga\b|\bto\b|\buntil\b|\s[-–—]\s|\.\.|–|—)\s*(.+)$/iu;
const BETWEEN = /^(?:antara|between)\s+(.+?)\s+(?:dan|and|-|–|sampai)\s+(.+)$/iu;

/** `5 Oktober 2024`, `05-10-2024`, `2024-10-05`: day before month, as in Indonesia. */
export function dayTyped(text: string): string | undefined {
  const day = dayMeant(text);
  return /^\d{4}/.test(text.trim()) && /\s/.test(text.trim()) ? undefined : day;
}

/** Nobody writes a day, or two, at greater length. */
const LONGEST = 120;

/** A day, a period (`25 September 2024 - 5 Oktober 2024`), one day not known exactly (`antara … dan …`, `Oktober 2024`, `2024`). */
export function daysTyped(text: string): Json | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return undefined;
  const day = dayTyped(trimmed);
  if (day !== undefined) return day;
  const between = BETWEEN.exec(trimmed);
  if (between) {
    const [from, to] = endsOf(between);
    return from !== undefined && to !== undefined && from <= to ? { between: [from, to] } : undefined;
  }
  if (/^\d{4}$/.test(trimmed)) return trimmed;
  const month = monthTyped(trimmed);
  if (month) return `${month.year}-${String(month.month).padStart(2, "0")}`;
  const period = PERIOD.exec(trimmed);
  if (!period) return undefined;
  const [from, to] = endsOf(period);
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
}

function monthTyped(text: string): { readonly year: number; readonly month: number } | undefined {
  const words = /^(\p{L}+)\s+(\d{4})$/u.exec(text.trim());
  const numbers = /^(\d{4})-(\d{2})$/.exec(text.trim());
  const month = words ? monthNamed(words[1] ?? "") : Number(numbers?.[2] ?? 0);
  const year = Number(words?.[2] ?? numbers?.[1] ?? 0);
  return month >= 1 && month <= 12 && year > 0 ? { year, month } : undefined;
}

/** Both ends; `25 September - 5 Oktober 2024` and `1 - 5 Oktober 2024` take what is missing from the second. */
function endsOf([, first = "", second = ""]: readonly string[]): readonly [string | undefined, string | undefined] {
  const to = dayTyped(second) ?? lastOf(second);
  const [, month = "", year = ""] = /(?<!\p{L})(\p{L}+)\s+(\d{4})$/u.exec(second.trim()) ?? [];
  const from =
    dayTyped(first) ??
    dayTyped(`${first.trim()} ${year}`) ??
    dayTyped(`${first.trim()} ${month} ${year}`) ??
    firstOf(first);
  return [from, to];
}

function firstOf(text: string): string | undefined {
  const month = monthTyped(text);
  return month && isoDay(month.year, month.month, 1);
}

function lastOf(text: string): string | undefined {
  const month = monthTyped(text);
  return month && isoDay(month.year, month.month, lastDayOfMonth(month.year, month.month));
}
