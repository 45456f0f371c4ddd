import { longDay } from "../../messages/day.js";
import { showWords } from "../../messages/show.js";
import { existing } from "../../existing.js";
import type { Calendar, CalendarDate, CalendarDates, CalendarPeriod } from "../../rulebook/model.js";
import { displayWidth } from "../../text/display-width.js";
import { dotted, hanging, paragraph } from "../pretty/view.js";
import type { PackView } from "./condition.js";
import { packView, pageOf, sourcesText, type ShowOptions } from "./view.js";

function daysText({ day, one_of }: CalendarDate, { language }: PackView): string {
  const days = day === undefined ? existing(one_of, "a day, or several") : [day];
  return days.map((each) => longDay(each, language)).join(` ${showWords[language].or} `);
}

function groundsText({ certainty, ref }: CalendarDate, { words }: PackView): string {
  return dotted(certainty === "confirmed" ? undefined : words.certainty[certainty], ref);
}

function dateText(date: CalendarDate, view: PackView): string {
  return dotted(daysText(date, view), groundsText(date, view));
}

function periodText(period: CalendarPeriod | "none", view: PackView): string {
  if (period === "none") return showWords[view.language].noPeriod;
  const { from, to } = period;
  if (groundsText(from, view) !== groundsText(to, view)) return `${dateText(from, view)} – ${dateText(to, view)}`;
  return dotted(`${daysText(from, view)} – ${daysText(to, view)}`, groundsText(to, view));
}

function dateRows(dates: CalendarDates, indent: number, view: PackView): string[] {
  const { dates: names } = showWords[view.language];
  const width = Math.max(...Object.values(names).map(displayWidth)) + 2;
  return (
    [
      "determination_planned",
      "determination",
      "campaign",
      "quiet_period",
      "voting_day",
      "elected_determination",
    ] as const
  ).flatMap((name) => {
    const value = dates[name];
    if (value === undefined) return [];
    const text = value === "none" || "from" in value ? periodText(value, view) : dateText(value, view);
    return hanging(names[name].padEnd(width), width, text, indent, view);
  });
}

/** An election cycle: its dates, what differs by office and by region, where they come from. */
export function showCalendar(calendar: Calendar, options: ShowOptions): string {
  const view = packView(options, options.rulebook.pack.verified_on);
  const { language, paint, lexicon, words } = view;
  const show = showWords[language];
  const offices = (ids: readonly string[]): string => ids.map((id) => lexicon.value("election.office", id)).join(", ");
  return pageOf([
    ...paragraph(`${calendar.title[language]} (${calendar.id})`, 0, view, paint.title),
    ...paragraph(
      dotted(show.regime[calendar.regime], show.calendarStatus[calendar.status], offices(calendar.offices)),
      0,
      view,
      paint.dim,
    ),
    "",
    ...dateRows(calendar.dates, 0, view),
    ...(calendar.by_office ?? []).flatMap((each) => [
      "",
      ...paragraph(
        dotted(
          each.offices === undefined ? undefined : offices(each.offices),
          each.target_kinds?.map((kind) => lexicon.value("target.kind", kind)).join(", "),
        ),
        0,
        view,
        paint.heading,
      ),
      ...dateRows(each.dates, 2, view),
    ]),
    ...(calendar.regions ?? []).flatMap((region) => [
      "",
      ...paragraph(
        dotted(
          region.names.join(", "),
          region.certainty === "confirmed" ? undefined : words.certainty[region.certainty],
        ),
        0,
        view,
        paint.heading,
      ),
      ...dateRows(region.dates, 2, view),
      ...(region.note === undefined ? [] : paragraph(region.note[language], 2, view, paint.dim)),
    ]),
    "",
    ...(calendar.notes ?? []).flatMap((note) => paragraph(`${words.note}: ${note[language]}`, 0, view)),
    ...(calendar.aliases === undefined ? [] : paragraph(`${show.aliases}: ${calendar.aliases.join(", ")}`, 0, view)),
    ...paragraph(`${show.sources}: ${sourcesText(calendar.sources)}`, 0, view, paint.dim),
  ]);
}
