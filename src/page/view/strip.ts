/** The day of the conduct between the periods of the election: a drawing, and the same in words below it. */
import { spansOf, timelinesOf, type Timeline, type TimelineAct, type TimelinePeriod } from "../../answer/timeline.js";
import { caseWords, type CaseWords } from "../../messages/case.js";
import { longDay, spellDays } from "../../messages/day.js";
import type { Incident } from "../../incident/model.js";
import type { Language } from "../../messages/language.js";
import type { IsoDay } from "../../rulebook/model.js";
import type { App } from "../app.js";
import { el, svg, type Child } from "../dom.js";

const WIDTH = 900;
const TOP = 16;
const BAND = 28;
const DAY = 86_400_000;

const at = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`) / DAY;

export function stripView(incident: Incident, { desk, state, words }: App): Child {
  const timelines = timelinesOf(desk.engine, incident);
  if (timelines.length === 0) return undefined;
  return el(
    "section",
    { class: "strip" },
    el("h4", {}, words.timeline),
    timelines.map((timeline) => strip(timeline, caseWords[state.language], state.language)),
  );
}

type Span = Pick<TimelinePeriod, "from" | "to">;

function strip(timeline: Timeline, says: CaseWords, language: Language): HTMLElement {
  const x = scaleOf(timeline);
  const days = ({ from, to }: Span): string => {
    const known = [...new Set([from, to])].flatMap((day) => (day === null ? [] : [longDay(day, language)]));
    return known.length === 0 ? says.dayUnknown : `${from === null ? "≤ " : ""}${known.join(" – ")}`;
  };
  const actDays = (act: TimelineAct): string =>
    act.days === undefined ? days(act) : spellDays(act.days.join("|"), language);
  const reserve = (exact: boolean): string => (exact ? "" : ` (${says.approximate})`);
  const item = (kind: string, name: string, text: string): HTMLElement =>
    el("li", {}, swatch(kind), el("span", {}, `${name}: ${text}`));
  return el(
    "div",
    {},
    svg(
      "svg",
      { viewBox: `0 0 ${WIDTH} ${TOP + BAND + 4}`, "aria-hidden": "true", preserveAspectRatio: "none" },
      ...timeline.periods.map((period) => drawn(period, x)),
      ...timeline.acts.flatMap(spansOf).flatMap(({ from, to }) =>
        // The last day on which an act can have been is known, or nothing of its day is.
        to === null ? [] : [marker(from === null ? 0 : x(from), x(to))],
      ),
    ),
    el(
      "ul",
      { class: "legend" },
      timeline.acts.map((each) =>
        item("conduct", says.conduct(each.act), actDays(each) + reserve(each.kind !== "between" || each.to === null)),
      ),
      timeline.periods.map((each) => item(each.name, says.periods[each.name], days(each) + reserve(each.exact))),
    ),
  );
}

/** From the first to the last day that is known, with some room on both sides. */
function scaleOf({ periods, acts }: Timeline): (day: IsoDay) => number {
  const days = [...periods, ...acts].flatMap(({ from, to }) =>
    [from, to].flatMap((day) => (day === null ? [] : [at(day)])),
  );
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(14, (last - first) * 0.06);
  return (day) => Math.round(((at(day) - first + room) / (last - first + 2 * room)) * WIDTH);
}

function drawn({ name, from, to }: TimelinePeriod, x: (day: IsoDay) => number): SVGElement {
  const left = from === null ? 0 : x(from);
  const right = Math.max(left, ...[to].filter((day) => day !== null).map(x));
  if (name === "determination" || name === "voting_day")
    return svg("rect", { class: `mark-${name}`, x: left - 2, y: TOP - 4, width: 4, height: BAND + 8 });
  return svg("rect", { class: `mark-${name}`, x: left, y: TOP, width: Math.max(2, right - left), height: BAND });
}

/** The sign of an act where it begins, and above the periods how long it went on, or within which days it was. */
function marker(left: number, right: number): SVGElement {
  const sign = svg("path", { d: `M${left - 7} 0h14l-7 14V${TOP + BAND}h-1V14Z` });
  const span = right - left;
  const bar = span < 1 ? [] : [svg("rect", { x: left, y: 0, width: span, height: 6 })];
  return svg("g", { class: "mark-conduct" }, ...bar, sign);
}

function swatch(kind: string): SVGElement {
  return svg(
    "svg",
    { viewBox: "0 0 12 12", class: "swatch", "aria-hidden": "true" },
    kind === "conduct"
      ? svg("path", { class: "mark-conduct", d: "M0 0H12L6 11Z" })
      : kind === "determination" || kind === "voting_day"
        ? svg("rect", { class: `mark-${kind}`, x: 4, y: 0, width: 4, height: 12 })
        : svg("rect", { class: `mark-${kind}`, x: 0, y: 0, width: 12, height: 12 }),
  );
}
