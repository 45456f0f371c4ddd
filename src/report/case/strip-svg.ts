/** The strip of a contest as a drawing: periods as bands, decisive days as lines, the conduct above them. */
import { spansOf, type Timeline, type TimelineAct, type TimelinePeriod } from "../../answer/timeline.js";
import type { IsoDay } from "../../rulebook/model.js";
import { byCode } from "../../text/code-order.js";
import { boldWidth, drawnWidth, fittingBold, labelStart } from "../design/drawn-width.js";
import { html } from "../design/page.js";
import type { CaseView } from "./source.js";
import { actText, at, drawnSpan, mostActs, periodText } from "./strip-days.js";

const width = 800;
const edge = 12;
const row = 19;
const END = ' text-anchor="end"';
const band = 34;
/** Of the words of an act. */
const baseline = (index: number): number => 16 + index * row;
const round = (value: number): number => Math.round(value * 10) / 10;

export const stripStyle = `.strip .p{stroke:var(--line)}.strip .p-candidacy{fill:var(--candidacy)}.strip .p-campaign{fill:var(--campaign)}.strip .p-quiet_period{fill:var(--quiet-period)}
.strip .un{stroke-dasharray:5 3}.strip .ax,.strip .ld{stroke:var(--line);fill:none}.strip .d{stroke:var(--ink);stroke-width:2.5}.strip .c{fill:var(--conduct);stroke:var(--conduct)}.strip text.b{font-weight:600}.strip svg{min-width:46rem}`;

interface Scale {
  readonly x: (day: IsoDay) => number;
}

function scaleOf(timeline: Timeline): Scale | undefined {
  const span = drawnSpan(timeline);
  if (span === undefined) return undefined;
  const { first, last } = span;
  return { x: (day) => round(edge + ((at(day) - first) / (last - first)) * (width - 2 * edge)) };
}

interface Drawn {
  readonly shapes: string;
  readonly label: { readonly x: number; readonly text: string };
  /** For the order in which the days are told. */
  readonly day: string;
}

function period(drawn: TimelinePeriod, { x }: Scale, top: number, view: CaseView): Drawn {
  const { name, from, to, exact } = drawn;
  const unsure = exact ? "" : " un";
  const left = from === null ? edge : x(from);
  const right = to === null ? left : Math.max(left + 2, x(to));
  const shapes =
    name === "determination" || name === "voting_day"
      ? `<line class="d${unsure}" x1="${left}" y1="${top - 6}" x2="${left}" y2="${top + band + 6}"/>`
      : `<rect class="p p-${name}${unsure}" x="${left}" y="${top}" width="${round(right - left)}" height="${band}"/>`;
  const middle = name === "candidacy" ? round((left + right) / 2) : left;
  return {
    shapes,
    label: { x: middle, text: periodText(drawn, view) },
    day: from ?? to ?? "",
  };
}

function actShapes(drawn: TimelineAct, index: number, { x }: Scale, top: number): string {
  const { from, to, kind } = drawn;
  if (from === null && to === null) return "";
  const y = baseline(index);
  const shapes = spansOf(drawn).map((each, nth) => {
    const left = each.from === null ? edge : x(each.from);
    const right = each.to === null ? width - edge : x(each.to);
    // The words begin at the first stem; the others stay below them.
    const stem = `<line class="c" x1="${left}" y1="${nth === 0 ? y - 4 : y + 5}" x2="${left}" y2="${top}"/>`;
    const head = `<path class="c" d="M${left - 6} ${top - 9}h12l-6 9z"/>`;
    const span =
      right - left < 1
        ? ""
        : `<rect class="c${kind === "between" ? " un" : ""}" x="${left}" y="${top - 4}" width="${round(right - left)}" height="4"/>`;
    return stem + head + span;
  });
  return shapes.join("");
}

/** Many stated days may be wider than the drawing; the table has all. */
function actLabel(drawn: TimelineAct, index: number, { x }: Scale, view: CaseView): string {
  const { from, to } = drawn;
  if (from === null && to === null) return "";
  const text = fittingBold(actText(drawn, view), width);
  const start = labelStart({ x: from === null ? edge : x(from), gap: 10, units: boldWidth(text) }, width);
  return `<text class="b" x="${start.x}" y="${baseline(index)}"${start.left ? END : ""}>${html(text)}</text>`;
}

/** An image that a screen reader can follow: its title, and the days in words; the table stands beside it. */
export function stripSvg(timeline: Timeline, title: string, id: string, view: CaseView): string {
  const scale = scaleOf(timeline);
  if (scale === undefined) return "";
  const acts = timeline.acts.slice(0, mostActs);
  const top = 24 + acts.length * row;
  const drawn = timeline.periods.map((each) => period(each, scale, top, view));
  const labels = drawn.map(({ label }) => label);
  const below = top + band + 8;
  const height = below + labels.length * row + 8;
  // All lines before all texts, which are edged in the ground: no line goes through a word.
  const starts = labels.map(({ x, text }) => labelStart({ x, gap: 9, units: drawnWidth(text) }, width));
  const leaders = labels.map(({ x }, index) => {
    const y = below + (index + 1) * row;
    return `<path class="ld" d="M${x} ${top + band}V${y - 4}${starts[index]?.left === true ? "h-6" : "h6"}"/>`;
  });
  const texts = labels.map(({ text }, index) => {
    const { x, left } = starts[index] ?? { x: 0, left: false };
    return `<text x="${x}" y="${below + (index + 1) * row}"${left ? END : ""}>${html(text)}</text>`;
  });
  const order = [
    ...drawn.map(({ day, label: { text } }) => ({ day, text })),
    ...timeline.acts.map((act) => ({ day: act.from ?? act.to ?? "", text: actText(act, view) })),
  ].toSorted((a, b) => byCode(a.day, b.day));
  return [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-t ${id}-d">`,
    `<title id="${id}-t">${html(title)}</title>`,
    `<desc id="${id}-d">${html(view.says.stripText(order.map(({ text }) => text).join("; ")))}</desc>`,
    `<line class="ax" x1="${edge}" y1="${top + band}" x2="${width - edge}" y2="${top + band}"/>`,
    ...drawn.map(({ shapes }) => shapes),
    ...acts.map((each, index) => actShapes(each, index, scale, top)),
    ...leaders,
    ...acts.map((each, index) => actLabel(each, index, scale, view)),
    ...texts,
    "</svg>",
  ].join("");
}
