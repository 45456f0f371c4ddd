import type { IsoDay } from "./model.js";

/** Half-open: `from` included, `until` excluded; without `until` it has no end. */
export interface Window {
  readonly from: IsoDay;
  readonly until?: IsoDay;
}

/** ISO days compare as text. */
export function isEmpty({ from, until }: Window): boolean {
  return until !== undefined && until <= from;
}

export function holds({ from, until }: Window, day: IsoDay): boolean {
  return from <= day && (until === undefined || day < until);
}

/** The days that both hold, if any. */
export function intersect(a: Window, b: Window): Window | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const until = earlier(a.until, b.until);
  const both = until === undefined ? { from } : { from, until };
  return isEmpty(both) ? undefined : both;
}

/** First day of `window` that none of `cover` holds; undefined where they cover it all. */
export function firstUncovered(window: Window, cover: readonly Window[]): IsoDay | undefined {
  let day = window.from;
  for (;;) {
    if (window.until !== undefined && day >= window.until) return undefined;
    const here = cover.find((each) => holds(each, day));
    if (here === undefined) return day;
    if (here.until === undefined) return undefined;
    day = here.until;
  }
}

function earlier(a: IsoDay | undefined, b: IsoDay | undefined): IsoDay | undefined {
  if (a === undefined) return b;
  if (b === undefined) return a;
  return a < b ? a : b;
}

/** Whether an ISO day exists in the calendar. */
export function isRealDay(day: IsoDay): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day;
}

export function dayBefore(day: IsoDay): IsoDay {
  return shifted(day, -1);
}

export function dayAfter(day: IsoDay): IsoDay {
  return shifted(day, 1);
}

/** A day that is not in the calendar stays as it is; the lint on dates tells it. */
function shifted(day: IsoDay, by: number): IsoDay {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
