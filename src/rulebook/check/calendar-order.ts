import type { Problem } from "../../problem.js";
import type { CalendarDate, CalendarDates } from "../model.js";
import { problem } from "../problems.js";
import type { YamlPath } from "../yaml/document.js";
import type { CheckContext, Lint } from "./context.js";

/** The dates of a contest follow each other: determination, campaign, quiet period, voting, result. */
export const calendarOrder: Lint = (context) =>
  context.rulebook.calendars.flatMap((calendar) => [
    ...inOrder(context, calendar, calendar.dates, ["dates"]),
    ...(calendar.by_office ?? []).flatMap(({ dates }, index) =>
      inOrder(context, calendar, dates, ["by_office", index, "dates"]),
    ),
    ...(calendar.regions ?? []).flatMap(({ dates }, index) =>
      inOrder(context, calendar, dates, ["regions", index, "dates"]),
    ),
  ]);

function inOrder({ at }: CheckContext, entity: object, dates: CalendarDates, path: YamlPath): Problem[] {
  const steps: (readonly [YamlPath, CalendarDate | undefined])[] = [
    [["determination"], dates.determination],
    ...(dates.campaign === undefined || dates.campaign === "none"
      ? []
      : ([
          [["campaign", "from"], dates.campaign.from],
          [["campaign", "to"], dates.campaign.to],
        ] as const)),
    [["quiet_period", "from"], dates.quiet_period?.from],
    [["quiet_period", "to"], dates.quiet_period?.to],
    [["voting_day"], dates.voting_day],
    [["elected_determination"], dates.elected_determination],
  ];
  const known = steps.flatMap(([step, date]) => (date === undefined ? [] : [{ step, date }]));
  return known.flatMap(({ step, date }, index): Problem[] => {
    const later = known[index + 1];
    if (later === undefined || earliest(date) <= latest(later.date)) return [];
    const args = { earlier: step.join("."), later: later.step.join(".") };
    return [problem("calendar-order", args, at(entity, [...path, ...later.step]))];
  });
}

/** The days that it can be. */
const daysOf = ({ day, one_of: days = [] }: CalendarDate): readonly string[] => (day === undefined ? days : [day]);
const earliest = (date: CalendarDate): string => daysOf(date).reduce((a, b) => (a < b ? a : b));
const latest = (date: CalendarDate): string => daysOf(date).reduce((a, b) => (a > b ? a : b));
