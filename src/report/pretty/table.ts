import type { Answer, TrackAnswer } from "../../answer/model.js";
import type { Totals } from "../../answer/totals.js";
import { batchWords } from "../../messages/batch.js";
import type { Problem } from "../../problem.js";
import { shortDay } from "../../messages/day.js";
import { outcomeMark, outcomeWord } from "../../messages/status.js";
import { displayWidth } from "../../text/display-width.js";
import { plainLine } from "../../text/plain.js";
import { cell, fit, rowLine, type Cell } from "../layout/columns.js";
import { marksOf } from "../marks.js";
import { nearestDeadline } from "./deadline.js";
import { paragraph, type View } from "./view.js";

const gap = 2;
const columns = 4;
/** A table of more rows is for a spreadsheet. */
const mostRows = 1000;
/** No incident takes more than this of a line that it shares for its name. */
const longestId = 36;
/** With less room for what is fulfilled and open than for their headings and a word, names have lines of their own. */
const leastMiddle = 26;
const indent = 2;

interface Row {
  readonly id: string;
  readonly fulfilled: readonly string[];
  readonly open: readonly string[];
  readonly due: string;
}

/** What is kept of many incidents until their table is printed. */
export interface Table {
  readonly rows: Row[];
  /** Incidents that got no row any more. */
  more: number;
  /** What marks all of them: another day's law, chosen readings, a part that was asked for. */
  marks: readonly string[];
  /** Errors by file. */
  readonly unread: Map<string, number>;
}

export function emptyTable(): Table {
  return { rows: [], more: 0, marks: [], unread: new Map() };
}

export function addRow(table: Table, answer: Answer, view: View): void {
  table.marks = marksOf(answer, view.language);
  if (table.rows.length < mostRows) table.rows.push(rowOf(answer, view));
  else table.more += 1;
}

export function addUnread({ unread }: Table, problems: readonly Problem[]): void {
  for (const problem of problems) {
    const file = fileOf(problem);
    if (problem.severity === "error" && file !== "") unread.set(file, (unread.get(file) ?? 0) + 1);
  }
}

function titles(tracks: readonly TrackAnswer[], status: TrackAnswer["status"]): readonly string[] {
  return [...new Set(tracks.filter((track) => track.status === status).map((track) => track.title))];
}

function rowOf(answer: Answer, view: View): Row {
  const due = nearestDeadline(answer.tracks.flatMap((track) => track.deadlines))?.due;
  return {
    id: answer.incident.id,
    fulfilled: titles(answer.tracks, "fulfilled"),
    open: titles(answer.tracks, "open"),
    due: due === undefined || due === null ? view.words.none : shortDay(due, view.language),
  };
}

/** The titles of tracks where they fit on the line, else how many there are. */
function named(tracks: readonly string[], width: number, view: View): string {
  const text = tracks.join(", ");
  if (tracks.length === 0) return view.words.none;
  return tracks.length === 1 || displayWidth(text) <= width ? text : view.words.tracks(tracks.length);
}

function tableRows(rows: readonly Row[], view: View): string[] {
  const { words, paint, language } = view;
  const heading = (outcome: "fulfilled" | "open"): string =>
    `${outcomeMark[outcome]} ${outcomeWord[language][outcome].toUpperCase()}`;
  const done = heading("fulfilled");
  const widest = (texts: readonly string[]): number => Math.max(...texts.map(displayWidth));
  const id = Math.min(longestId, widest([words.incident, ...rows.map((row) => row.id)]));
  const due = widest([words.timeLimit, ...rows.map((row) => row.due)]);
  const beside = view.width - id - due - gap * (columns - 1);
  const stacked = beside < leastMiddle;
  const middle = stacked ? view.width - indent - due - gap * (columns - 2) : beside;
  const wanted = [widest([done, ...rows.map((row) => row.fulfilled.join(", "))]), middle];
  const [fulfilled = 0] = fit(wanted, [Math.floor(middle / 2), Math.floor(middle / 2)], middle);
  const rest = [fulfilled, middle - fulfilled, due];
  const line = (name: Cell, others: readonly Cell[]): readonly string[] =>
    stacked
      ? [rowLine([name], [view.width], gap), " ".repeat(indent) + rowLine(others, rest, gap)]
      : [rowLine([name, ...others], [id, ...rest], gap)];
  return [
    ...line(
      cell(words.incident, paint.dim),
      [done, heading("open"), words.timeLimit].map((text) => cell(text, paint.dim)),
    ),
    ...rows.flatMap((row) =>
      line(cell(row.id), [
        cell(named(row.fulfilled, fulfilled, view), paint.outcome("fulfilled")),
        cell(named(row.open, middle - fulfilled, view), paint.outcome("open")),
        cell(row.due),
      ]),
    ),
  ];
}

/** Files with errors, so that a partial table does not pass for a complete one. */
function unreadLines({ unread }: Table, view: View): string[] {
  return [...unread].flatMap(([file, count]) =>
    paragraph(`${plainLine(file)}  ${view.words.unread(count)}`, 0, view, view.paint.error),
  );
}

function fileOf({ at, args }: Problem): string {
  return at?.file ?? String(args["path"] ?? args["pattern"] ?? "");
}

/** Several incidents: a row each, with the tracks that are fulfilled and open, then the totals. */
export function tableLines(table: Table, totals: Totals, view: View): string[] {
  const { words, paint, language } = view;
  const errors = [...table.unread.values()].reduce((sum, count) => sum + count, 0);
  const { incidents, outcome } = totals;
  return [
    ...table.marks.flatMap((mark) => paragraph(mark, 0, view)),
    ...tableRows(table.rows, view),
    ...(table.more === 0 ? [] : paragraph(batchWords[language].moreRows(table.more), 0, view, paint.dim)),
    ...unreadLines(table, view),
    "",
    ...paragraph(words.totals({ incidents, ...outcome, errors }), 0, view, paint.strong),
    "",
  ];
}
