import type { ElementAnswer, Verdict } from "../../answer/model.js";
import { outcomeMark, outcomeOf } from "../../messages/status.js";
import { wrap } from "../layout/wrap.js";
import { elementLines, elementName } from "./element.js";
import { lawText } from "./law.js";
import { readingsLines, waysLines } from "./readings.js";
import { sanctionLines } from "./sanction.js";
import { statusText } from "./status-line.js";
import { dotted, hanging, paragraph, type View } from "./view.js";

/** Gates that hold go without saying; the line of the law tells them. */
export function worthShowing(element: ElementAnswer, view: View): boolean {
  return element.role !== "gate" || element.status !== "satisfied" || view.verbose;
}

function exceptionLines(verdict: Verdict, view: View): string[] {
  const shown = verdict.exceptions.filter((exception) => exception.status !== "not_satisfied" || view.verbose);
  if (shown.length === 0) return [];
  const lines = shown.flatMap((exception) => {
    const text = exception.text === "" ? exception.id : exception.text;
    return elementLines(
      {
        id: exception.id,
        of: exception.of,
        role: "circumstance",
        text: `${text} (${view.words.exceptionType[exception.type]})`,
        status: exception.status,
        because: [],
        facts: [],
        ref: exception.ref,
        certainty: "confirmed",
      },
      view,
    );
  });
  return [...paragraph(`${view.words.exceptions}:`, 4, view, view.paint.dim), ...lines];
}

/** Uncertain sources that the verdict leans on; nothing to say while they are confirmed. */
function certaintyLines(verdict: Verdict, view: View): string[] {
  const { certainty } = verdict.rests_on;
  if (certainty === "confirmed") return [];
  return paragraph(`${view.words.restsOn}: ${view.words.certainty[certainty]}`, 4, view, view.paint.warning);
}

/** What the encoding remarks; many articles have a page of it, so it is counted until asked for. */
function noteLines({ notes }: Verdict, view: View): string[] {
  const { words, paint } = view;
  if (notes.length > 1 && !view.verbose) return paragraph(words.noteCount(notes.length), 4, view, paint.dim);
  return notes.flatMap((note) => paragraph(`${words.note}: ${note}`, 4, view, paint.dim));
}

/** The head of a chain: how it stands, how it is cited, what it is about, which law. */
function headLines(verdict: Verdict, where: string | undefined, view: View): string[] {
  const { paint } = view;
  const outcome = outcomeOf(verdict);
  const mark = paint.outcome(outcome)(outcomeMark[outcome]);
  return [
    ...wrap(verdict.cite, view.width - 4).map((line, row) => `  ${row === 0 ? mark : " "} ${paint.strong(line)}`),
    ...paragraph(dotted(verdict.title, where), 4, view),
  ];
}

/** A chain in brief: its citation, and the elements that are still open. */
export function briefLines(verdict: Verdict, where: string | undefined, view: View): string[] {
  const outcome = outcomeOf(verdict);
  const mark = `${view.paint.outcome(outcome)(outcomeMark[outcome])} `;
  const open = verdict.elements
    .filter(({ status }) => status === "open")
    .map((element) => `“${elementName(element, view)}”`);
  return [
    ...hanging(mark, 2, dotted(verdict.cite, where), 2, view),
    ...paragraph(
      open.length === 0 ? statusText(verdict, view) : view.words.lacking(open.join(", ")),
      4,
      view,
      view.paint.dim,
    ),
  ];
}

/** One chain in full: status and what it means, elements with their articles, then what stands behind the status. */
export function verdictLines(verdict: Verdict, where: string | undefined, view: View): string[] {
  const { paint } = view;
  const outcome = outcomeOf(verdict);
  const law = lawText(verdict, view);
  const behind = [
    ...sanctionLines(verdict, view),
    ...readingsLines(verdict, view),
    ...waysLines(verdict, view),
    ...certaintyLines(verdict, view),
    ...noteLines(verdict, view),
  ];
  const elements = [
    ...verdict.elements
      .filter((element) => worthShowing(element, view))
      .flatMap((element) => elementLines(element, view)),
    ...exceptionLines(verdict, view),
  ];
  return [
    ...headLines(verdict, where, view),
    ...paragraph(statusText(verdict, view), 4, view, paint.outcome(outcome)),
    ...(law === undefined ? [] : paragraph(law, 4, view, paint.dim)),
    // A short answer (`--detail summary`) holds no elements.
    ...(elements.length === 0 ? [] : ["", ...elements]),
    ...(behind.length === 0 ? [] : ["", ...behind]),
  ];
}
