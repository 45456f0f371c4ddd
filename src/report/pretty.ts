import type { Answer, AnswerDocument } from "../answer/model.js";
import { Tally } from "../answer/totals.js";
import { batchWords } from "../messages/batch.js";
import { reportWords } from "../messages/report-words.js";
import { hidesSomething, plainLine } from "../text/plain.js";
import type { Lexicon } from "./lexicon.js";
import { mapStrings, someString } from "./map-strings.js";
import type { Paint } from "./paint.js";
import { incidentLines } from "./pretty/incident.js";
import { closingLines } from "./pretty/limits.js";
import { addRow, addUnread, emptyTable, tableLines } from "./pretty/table.js";
import { totalsLines } from "./pretty/totals.js";
import type { View } from "./pretty/view.js";
import type { Report } from "./report.js";

export interface PrettyOptions {
  /** Columns of the terminal; 80 where there is none. */
  readonly width: number;
  /** Carries the one decision about colour. */
  readonly paint: Paint;
  readonly lexicon: Lexicon;
  /** Details although there are several actors: one was chosen, or everything is listed. */
  readonly details: boolean;
  /** List what is otherwise counted. */
  readonly verbose: boolean;
  /** Only the summaries. */
  readonly quiet: boolean;
  /** Totals by track, region and so on. */
  readonly totals?: boolean;
}

/** What every report tells beside the answers: the rules, and the day. */
export type DocumentHead = Pick<AnswerDocument, "pack" | "evaluated_on" | "language">;

const narrowest = 40;
const widest = 120;

function detailsOf({ quiet, details, verbose }: PrettyOptions): "none" | "single" | "all" {
  if (quiet) return "none";
  return details || verbose ? "all" : "single";
}

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line.trimEnd()}\n`).join("");

/**
 * The terminal view: all of one incident; of several a table with totals, and with `verbose` each of them before it.
 * Nothing in it can move the cursor: every text of an answer is made plain first, on one line.
 */
export function prettyReport(head: DocumentHead, options: PrettyOptions): Report {
  const { language, evaluated_on } = head;
  const view: View = {
    language,
    words: reportWords[language],
    lexicon: options.lexicon,
    paint: options.paint,
    width: Math.max(narrowest, Math.min(widest, options.width)),
    on: evaluated_on,
    verbose: options.verbose,
  };
  const table = emptyTable();
  let first: Answer | undefined;
  let answers = 0;
  let unreviewed: Answer | undefined;
  const details = (answer: Answer, which: ReturnType<typeof detailsOf>): string =>
    textOf(incidentLines(head, answer, which, view));

  return {
    head: () => "",
    answer: (raw) => {
      const answer = someString(raw, hidesSomething) ? mapStrings(raw, plainLine) : raw;
      answers += 1;
      const { reviewed, of } = answer.limits.legal_review;
      if (reviewed < of) unreviewed ??= answer;
      addRow(table, answer, view);
      if (answers === 1) {
        first = answer;
        return "";
      }
      const before = first;
      first = undefined;
      if (!options.verbose) return "";
      return (before === undefined ? "" : details(before, "all")) + details(answer, "all");
    },
    problem: (problems) => {
      addUnread(table, problems);
      return "";
    },
    foot: ({ totals, interrupted }) => {
      if (answers === 0) return "";
      const closing = closingLines(unreviewed === undefined ? [] : [unreviewed], view);
      return (
        (first === undefined ? textOf(tableLines(table, totals, view)) : details(first, detailsOf(options))) +
        (options.totals === true || (options.verbose && answers > 1) ? textOf(totalsLines(totals, view)) : "") +
        (interrupted ? textOf([batchWords[language].interrupted, ""]) : "") +
        textOf(closing)
      );
    },
  };
}

/** The terminal view of a whole document. */
export function pretty(document: AnswerDocument, options: PrettyOptions): string {
  const report = prettyReport(document, options);
  const tally = new Tally();
  const parts = document.answers.map((answer) => {
    tally.answer(answer);
    return report.answer(answer, { file: answer.incident.file, text: "" });
  });
  report.problem(document.errors, { file: "", text: "" });
  const end = { exitCode: document.summary.exit_code, totals: tally.totals(), interrupted: false };
  return [report.head(), ...parts, report.foot(end)].join("");
}
