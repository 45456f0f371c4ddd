import type { Answer, AnswerDocument, TrackAnswer } from "../../answer/model.js";
import { shortDay } from "../../messages/day.js";
import { outcomeMark, outcomeWord } from "../../messages/status.js";
import { cell, rowLines, tableWidths, type Cell } from "../layout/columns.js";
import { nearestDeadline } from "./deadline.js";
import { paragraph, type View } from "./view.js";

const gap = 2;
const least = [14, 12, 12, 11];

function titles(tracks: readonly TrackAnswer[], status: TrackAnswer["status"], view: View): string {
  const found = new Set(tracks.filter((track) => track.status === status).map((track) => track.title));
  return found.size === 0 ? view.words.none : [...found].join(", ");
}

function row(answer: Answer, view: View): Cell[] {
  const due = nearestDeadline(answer.tracks.flatMap((track) => track.deadlines))?.due;
  return [
    cell(answer.incident.id),
    cell(titles(answer.tracks, "fulfilled", view), view.paint.outcome("fulfilled")),
    cell(titles(answer.tracks, "open", view), view.paint.outcome("open")),
    cell(due === undefined || due === null ? view.words.none : shortDay(due, view.language)),
  ];
}

/** Several incidents: a row each, with the tracks that are fulfilled and open, then the totals. */
export function tableLines(document: AnswerDocument, view: View): string[] {
  const { words, paint, language } = view;
  const { answers, errors } = document;
  const heading = (outcome: "fulfilled" | "open"): string =>
    `${outcomeMark[outcome]} ${outcomeWord[language][outcome].toUpperCase()}`;
  const head = [words.incident, heading("fulfilled"), heading("open"), words.timeLimit].map((text) =>
    cell(text, paint.dim),
  );
  const rows = answers.map((answer) => row(answer, view));
  const widths = tableWidths([head, ...rows], least, view.width, gap);
  const fulfilled = answers.filter((answer) => answer.counts.fulfilled > 0).length;
  const open = answers.filter((answer) => answer.counts.fulfilled === 0 && answer.counts.open > 0).length;
  const totals = words.totals({
    incidents: answers.length,
    fulfilled,
    open,
    neither: answers.length - fulfilled - open,
    errors: errors.filter((problem) => problem.severity === "error").length,
  });
  return [
    ...[head, ...rows].flatMap((cells) => rowLines(cells, widths, gap)),
    "",
    ...paragraph(totals, 0, view, paint.strong),
    "",
  ];
}
