import type { Problem } from "../../problem.js";
import type { Calendar } from "../model.js";
import { problem } from "../problems.js";
import type { CheckContext, Lint } from "./context.js";

/** An office is voted for in one regime, two whole cycles do not campaign for it at once, and a region stands once in a calendar. */
export const calendarsApart: Lint = (context) => [
  ...offices(context),
  ...overlaps(context),
  ...context.rulebook.calendars.flatMap((calendar) => regions(context, calendar)),
];

function offices({ rulebook, at }: CheckContext): Problem[] {
  const first = new Map<string, Calendar>();
  return rulebook.calendars.flatMap((calendar) =>
    calendar.offices.flatMap((office, index) => {
      const other = first.get(office);
      if (other === undefined) first.set(office, calendar);
      if (other === undefined || other.regime === calendar.regime) return [];
      const args = { office, regime: calendar.regime, other: other.id };
      return [problem("office-regime", args, at(calendar, ["offices", index]))];
    }),
  );
}

function overlaps({ rulebook, at }: CheckContext): Problem[] {
  const { calendars } = rulebook;
  return calendars.flatMap((calendar, index) => {
    const own = campaignOf(calendar);
    const other = calendars.slice(0, index).find((each) => {
      const theirs = campaignOf(each);
      const shared = each.offices.some((office) => calendar.offices.includes(office));
      return shared && own !== undefined && theirs !== undefined && own.from <= theirs.to && theirs.from <= own.to;
    });
    if (other === undefined) return [];
    return [problem("calendar-overlap", { other: other.id }, at(calendar, ["dates", "campaign"]), "warning")];
  });
}

/** Certain days only: where sources differ, nothing is known to overlap. */
function campaignOf({ dates: { campaign } }: Calendar): { readonly from: string; readonly to: string } | undefined {
  if (campaign === undefined || campaign === "none") return undefined;
  const { from, to } = campaign;
  return from.day === undefined || to.day === undefined ? undefined : { from: from.day, to: to.day };
}

function regions({ at }: CheckContext, calendar: Calendar): Problem[] {
  const seen = new Set<string>();
  return (calendar.regions ?? []).flatMap(({ names }, index) =>
    names.flatMap((name, position) => {
      const key = name.toLowerCase().replace(/\s+/g, " ").trim();
      const again = seen.has(key);
      seen.add(key);
      return again
        ? [problem("region-repeated", { region: name }, at(calendar, ["regions", index, "names", position]))]
        : [];
    }),
  );
}
