/** The sections of the overview above its list: numbers, each drawn and as a table. */
import { grouped } from "../../messages/amount.js";
import { longDay, shortDay } from "../../messages/day.js";
import { outcomeMark, outcomeWord } from "../../messages/status.js";
import { overviewWords, type OverviewWords } from "../../messages/overview.js";
import { tableHtml } from "../case/html.js";
import type { Table } from "../case/model.js";
import type { CaseView } from "../case/source.js";
import { html } from "../design/page.js";
import type { Calendars } from "./calendar.js";
import { barChart, type Bar } from "./chart.js";
import type { OverviewRecord } from "./record.js";
import { AGES, ageing, conductByTrack, countedBy, inNameOrder, missingMost, mostFirst, type Counted } from "./tally.js";

/** Rows of a chart, and of the table beside it; what is left is counted. */
const mostBars = 20;
const mostRows = 60;

interface Outline {
  readonly title: string;
  readonly help?: string;
  readonly bars: readonly Bar[];
  readonly table: Omit<Table, "kind" | "caption" | "rowHeads">;
}

function section({ title, help, bars, table }: Outline, id: string, says: OverviewWords): string {
  const chart = barChart(
    title,
    says.chart(title, bars.map(({ label, text }) => `${label} ${text}`).join("; ")),
    bars,
    id,
  );
  const twin = tableHtml({ kind: "table", caption: title, rowHeads: true, ...table }, true);
  return `<section><h2 id="${id}">${html(title)}</h2>${help === undefined ? "" : `<p class="q">${html(help)}</p>`}${chart}${twin}</section>`;
}

function outcomeBar({ name, counts }: Counted, { language }: CaseView): Bar {
  const { fulfilled, open, not_fulfilled: neither } = counts;
  const number = (value: number): string => grouped(value, language);
  return {
    label: name,
    parts: [
      { tone: "settled", value: fulfilled },
      { tone: "open", value: open },
      { tone: "quiet", value: neither },
    ],
    text: `● ${number(fulfilled)}  ◐ ${number(open)}  ○ ${number(neither)}`,
  };
}

function outcomeHeads({ language }: CaseView, says: OverviewWords): readonly string[] {
  const word = outcomeWord[language];
  return [`${outcomeMark.fulfilled} ${word.fulfilled}`, `${outcomeMark.open} ${word.open}`, `○ ${says.neither}`];
}

function outcomeCells({ counts }: Counted, { language }: CaseView): readonly string[] {
  return [counts.fulfilled, counts.open, counts.not_fulfilled].map((value) => grouped(value, language));
}

export function overviewParts(
  records: readonly OverviewRecord[],
  calendars: Calendars,
  view: CaseView,
): readonly string[] {
  const says = overviewWords[view.language];
  const heads = outcomeHeads(view, says);
  const all = countedBy(records, () => [says.incidents], says.unsaid);
  const months = inNameOrder(countedBy(records, ({ months: own }) => own, says.unsaid));
  const regions = mostFirst(countedBy(records, ({ regions: own }) => own, says.unsaid));
  const ages = ageing(records, view.on);
  const missing = missingMost(records);
  const matrix = conductByTrack(records, says.unsaid);
  const left = (count: number, columns: number): readonly (readonly string[])[] =>
    count <= mostRows ? [] : [[says.others(count - mostRows), ...Array.from({ length: columns - 1 }, () => "")]];
  const period = (month: string): string =>
    calendars
      .touching(month)
      .map(
        ({ name, voting }) =>
          `${view.says.periods[name]}${voting === null ? "" : ` (${shortDay(voting, view.language)})`}`,
      )
      .join("; ");
  const outlines: readonly Outline[] = [
    {
      title: says.totals,
      bars: all.map((each) => outcomeBar(each, view)),
      table: {
        head: [says.incidents, ...heads],
        rows: all.map((each) => [says.totals, ...outcomeCells(each, view)]),
        widths: [40, 20, 20, 20],
      },
    },
    {
      title: says.matrix,
      help: says.matrixHelp,
      bars: [],
      table: {
        head: [says.conduct, ...matrix.columns],
        rows: [
          ...matrix.rows.slice(0, mostRows).map((name) => [
            name,
            ...matrix.columns.map((column) => {
              const { fulfilled, open } = matrix.cell(name, column);
              return fulfilled + open === 0 ? "–" : says.cellText(fulfilled, open);
            }),
          ]),
          ...left(matrix.rows.length, matrix.columns.length + 1),
        ],
        widths: [],
      },
    },
    {
      title: says.months,
      help: says.monthsHelp,
      bars: months.slice(-36).map((each) => outcomeBar(each, view)),
      table: {
        head: [says.month, ...heads, says.calendar],
        rows: months.map((each) => [each.name, ...outcomeCells(each, view), period(each.name)]),
        widths: [],
      },
    },
    {
      title: says.regions,
      bars: regions.slice(0, mostBars).map((each) => outcomeBar(each, view)),
      table: {
        head: [says.region, ...heads],
        rows: [
          ...regions.slice(0, mostRows).map((each) => [each.name, ...outcomeCells(each, view)]),
          ...left(regions.length, 4),
        ],
        widths: [],
      },
    },
    {
      title: says.ageing,
      help: says.ageingHelp(longDay(view.on, view.language)),
      bars: AGES.map((age) => ({
        label: says.age[age],
        parts: [{ tone: "quiet", value: ages[age] }],
        text: grouped(ages[age], view.language),
      })),
      table: {
        head: [says.due, says.count],
        rows: AGES.map((age) => [says.age[age], grouped(ages[age], view.language)]),
        widths: [],
      },
    },
    {
      title: says.missing,
      bars: missing.slice(0, mostBars).map(([path, count]) => ({
        label: view.lexicon.named(path),
        parts: [{ tone: "open", value: count }],
        text: grouped(count, view.language),
      })),
      table: {
        head: [says.lacking, says.incidents],
        rows: [
          ...missing
            .slice(0, mostRows)
            .map(([path, count]) => [view.lexicon.named(path), grouped(count, view.language)]),
          ...left(missing.length, 2),
        ],
        widths: [],
      },
    },
  ];
  return outlines.map((outline, index) => section(outline, `s${index + 1}`, says));
}
