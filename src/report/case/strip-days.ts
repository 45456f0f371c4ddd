/** What every drawing of a time line shares, whatever it is drawn with. */
import type { Timeline, TimelineAct, TimelinePeriod } from "../../answer/timeline.js";
import { longDay, spellDays } from "../../messages/day.js";
import type { IsoDay } from "../../rulebook/model.js";
import type { CaseView } from "./source.js";

/** Acts with a mark of their own; the table has all. */
export const mostActs = 8;

const dayMs = 86_400_000;

/** A day as a number that can be reckoned with. */
export const at = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`) / dayMs;

/** The first and the last day that a drawing shows: those that are known, with room before and after. */
export function drawnSpan({ periods, acts }: Timeline): { readonly first: number; readonly last: number } | undefined {
  const days = [...periods, ...acts].flatMap(({ from, to }) =>
    [from, to].flatMap((day) => (day === null ? [] : [at(day)])),
  );
  if (days.length === 0) return undefined;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = Math.max(14, (last - first) * 0.06);
  return { first: first - margin, last: last + margin };
}

/** `masa kampanye: 25 September 2024 – 23 November 2024`. */
export function periodText({ name, from, to, exact }: TimelinePeriod, { says, language }: CaseView): string {
  const days =
    from === null
      ? `≤ ${to === null ? "" : longDay(to, language)}`
      : from === to || to === null
        ? longDay(from, language)
        : `${longDay(from, language)} – ${longDay(to, language)}`;
  return `${says.periods[name]}: ${days}${exact ? "" : ` (${says.approximate})`}`;
}

/** `perbuatan unggahan: 5 Oktober 2024`. */
export function actText({ act, from, to, days: stated }: TimelineAct, { says, language }: CaseView): string {
  const days = stated?.join("|") ?? (from === to && from !== null ? from : `${from ?? ""}..${to ?? ""}`);
  return `${says.conduct(act.length > 40 ? `${act.slice(0, 39)}…` : act)}: ${spellDays(days, language)}`;
}
