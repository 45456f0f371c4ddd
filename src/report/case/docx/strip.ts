/** The strip of a contest as rows of shaded cells, which every word processor draws and prints alike. */
import { existing } from "../../../existing.js";
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import { spansOf, type Timeline, type TimelinePeriod } from "../../../answer/timeline.js";
import { light, type as text } from "../../design/tokens.js";
import type { CaseView } from "../source.js";
import { actText, at, drawnSpan, mostActs, periodText } from "../strip-days.js";
import { noBorders } from "./signature.js";
import { gap } from "./table.js";
import { colour, half, room, run, safe, small } from "./text.js";

/** Days from `first` to before `end`, in which nothing changes. */
interface Segment {
  readonly days: number;
  readonly period: TimelinePeriod | undefined;
  readonly act: boolean;
  /** An act begins on its first day: each of the days that are stated has a sign, also beside another. */
  readonly begins: boolean;
}

/** A day by itself still shows, and holds the sign of an act. */
const least = 230;

/** Empty where no day is known. */
export function strip(timeline: Timeline, view: CaseView): (Paragraph | Table)[] {
  const segments = segmentsOf(timeline);
  if (segments.length === 0) return [];
  const drawn = widened(segments);
  const acts = timeline.acts.slice(0, mostActs).filter(({ from, to }) => from !== null || to !== null);
  const conduct = { size: small, bold: true, color: colour(light.conduct) };
  return [
    ...acts.map(
      (act) =>
        new Paragraph({ keepNext: true, children: [run({ text: safe(`▼ ${actText(act, view)}`), ...conduct })] }),
    ),
    layout(
      drawn.map(({ width }) => width),
      [
        drawn.map(({ act, begins, width }) => {
          const sign = begins ? [run({ text: "▼", size: half(7), color: colour(light.paper) })] : [];
          return filled(width, act ? light.conduct : undefined, sign);
        }),
        drawn.map(({ period, width }) => filled(width, fillOf(period), [])),
      ],
    ),
    gap(),
    legend(timeline.periods, view),
    gap(),
  ];
}

function segmentsOf(timeline: Timeline): readonly Segment[] {
  const span = drawnSpan(timeline);
  if (span === undefined) return [];
  const [first, last] = [Math.floor(span.first), Math.ceil(span.last)];
  const periods = timeline.periods.map((period) => ({ period, ...spanOf(period, first) }));
  const acts = timeline.acts.slice(0, mostActs).flatMap((act) => {
    if (act.from === null && act.to === null) return [];
    return spansOf(act).map(({ from, to }) => ({
      from: from === null ? first : at(from),
      end: to === null ? last : at(to) + 1,
    }));
  });
  const edges = [...new Set([first, last, ...[...periods, ...acts].flatMap(({ from, end }) => [from, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(1).map((end, index) => {
    const from = existing(edges[index], "a day before each edge");
    const within = (each: { readonly from: number; readonly end: number }): boolean =>
      each.from <= from && from < each.end;
    return {
      days: end - from,
      // A decisive day shows, also where a period goes over it.
      period: periods.filter(within).toSorted((a, b) => a.end - a.from - (b.end - b.from))[0]?.period,
      act: acts.some(within),
      begins: acts.some((act) => act.from === from),
    };
  });
}

function spanOf({ from, to }: TimelinePeriod, first: number): { readonly from: number; readonly end: number } {
  const begin = from === null ? first : at(from);
  return { from: begin, end: to === null ? begin + 1 : at(to) + 1 };
}

function widened(segments: readonly Segment[]): readonly (Segment & { readonly width: number })[] {
  const days = segments.reduce((sum, segment) => sum + segment.days, 0);
  const floor = Math.min(least, Math.floor(room / segments.length));
  const spare = room - floor * segments.length;
  return segments.map((segment) => ({ ...segment, width: floor + Math.floor((segment.days / days) * spare) }));
}

/** Decisive days in ink, periods in their ground. */
function fillOf(period: TimelinePeriod | undefined): string | undefined {
  if (period === undefined) return undefined;
  const { name } = period;
  return name === "determination" || name === "voting_day" ? light.ink : light.period[name];
}

function legend(periods: readonly TimelinePeriod[], view: CaseView): Table {
  const width = Math.floor(room / Math.max(1, periods.length));
  const size = half(text.small - 1);
  const cells = periods.map((period) => {
    const fill = fillOf(period);
    const color = colour(fill === light.ink ? light.paper : light.ink);
    return filled(width, fill, [run({ text: safe(periodText(period, view)), size, color })]);
  });
  return layout(
    periods.map(() => width),
    [cells],
  );
}

function filled(width: number, fill: string | undefined, children: ReturnType<typeof run>[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 20, bottom: 20, left: 20, right: 20 },
    borders: noBorders,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill: colour(fill), color: "auto" } }),
    children: [new Paragraph({ keepNext: true, alignment: AlignmentType.CENTER, children })],
  });
}

function layout(columns: readonly number[], rows: readonly TableCell[][]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  return new Table({
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (children) => new TableRow({ cantSplit: true, height: { value: 260, rule: HeightRule.ATLEAST }, children }),
    ),
  });
}
