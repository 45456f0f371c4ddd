import type { Answer, AnswerDocument, TrackAnswer } from "../../answer/model.js";
import type { Problem } from "../../problem.js";
import { shortDay } from "../../messages/day.js";
import { outcomeMark, outcomeWord } from "../../messages/status.js";
import { displayWidth } from "../../text/display-width.js";
import { cell, fit, rowLine } from "../layout/columns.js";
import { nearestDeadline } from "./deadline.js";
import { paragraph, type View } from "./view.js";

const gap = 2;
const columns = 4;
/** No incident takes more than this of the line for its name. */
const longestId = 36;

interface Row {
  readonly id: string;
  readonly fulfilled: readonly string[];
  readonly open: readonly string[];
  readonly due: string;
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
  const head = [words.incident, heading("fulfilled"), heading("open"), words.timeLimit];
  const widest = (texts: readonly string[]): number => Math.max(...texts.map(displayWidth));
  const id = Math.min(longestId, widest([words.incident, ...rows.map((row) => row.id)]));
  const due = widest([words.timeLimit, ...rows.map((row) => row.due)]);
  const middle = view.width - id - due - gap * (columns - 1);
  const wanted = [widest([head[1] ?? "", ...rows.map((row) => row.fulfilled.join(", "))]), middle];
  const [fulfilled = 0] = fit(wanted, [Math.floor(middle / 2), Math.floor(middle / 2)], middle);
  const widths = [id, fulfilled, middle - fulfilled, due];
  return [
    rowLine(
      head.map((text) => cell(text, paint.dim)),
      widths,
      gap,
    ),
    ...rows.map((row) =>
      rowLine(
        [
          cell(row.id),
          cell(named(row.fulfilled, fulfilled, view), paint.outcome("fulfilled")),
          cell(named(row.open, middle - fulfilled, view), paint.outcome("open")),
          cell(row.due),
        ],
        widths,
        gap,
      ),
    ),
  ];
}

/** Files with errors, so that a partial table does not pass for a complete one. */
function unreadLines(errors: readonly Problem[], view: View): string[] {
  const files = [...new Set(errors.map(fileOf))].filter((file) => file !== "");
  return files.flatMap((file) => {
    const count = errors.filter((problem) => fileOf(problem) === file).length;
    return paragraph(`${file}  ${view.words.unread(count)}`, 0, view, view.paint.error);
  });
}

function fileOf({ at, args }: Problem): string {
  return at?.file ?? String(args["path"] ?? args["pattern"] ?? "");
}

/** Several incidents: a row each, with the tracks that are fulfilled and open, then the totals. */
export function tableLines(document: AnswerDocument, view: View): string[] {
  const { words, paint } = view;
  const { answers, errors } = document;
  const fulfilled = answers.filter((answer) => answer.counts.fulfilled > 0).length;
  const open = answers.filter((answer) => answer.counts.fulfilled === 0 && answer.counts.open > 0).length;
  const unread = errors.filter(({ severity }) => severity === "error");
  const totals = words.totals({
    incidents: answers.length,
    fulfilled,
    open,
    neither: answers.length - fulfilled - open,
    errors: unread.length,
  });
  return [
    ...tableRows(
      answers.map((answer) => rowOf(answer, view)),
      view,
    ),
    ...unreadLines(unread, view),
    "",
    ...paragraph(totals, 0, view, paint.strong),
    "",
  ];
}
