import type { Answer, AnswerDocument, TrackAnswer } from "../../answer/model.js";
import type { Problem } from "../../problem.js";
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
  const unread = errors.filter(({ severity }) => severity === "error");
  const totals = words.totals({
    incidents: answers.length,
    fulfilled,
    open,
    neither: answers.length - fulfilled - open,
    errors: unread.length,
  });
  return [
    ...[head, ...rows].flatMap((cells) => rowLines(cells, widths, gap)),
    ...unreadLines(unread, view),
    "",
    ...paragraph(totals, 0, view, paint.strong),
    "",
  ];
}
