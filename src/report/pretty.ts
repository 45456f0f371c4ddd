import type { AnswerDocument } from "../answer/model.js";
import { reportWords } from "../messages/report-words.js";
import { hidesSomething, plain } from "../text/plain.js";
import type { Lexicon } from "./lexicon.js";
import { mapStrings, someString } from "./map-strings.js";
import type { Paint } from "./paint.js";
import { incidentLines } from "./pretty/incident.js";
import { closingLines } from "./pretty/limits.js";
import { tableLines } from "./pretty/table.js";
import type { View } from "./pretty/view.js";

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
}

const narrowest = 40;
const widest = 120;

function detailsOf({ quiet, details, verbose }: PrettyOptions): "none" | "single" | "all" {
  if (quiet) return "none";
  return details || verbose ? "all" : "single";
}

/** The terminal view of a document. Nothing in it can move the cursor: every text of the answer is made plain first. */
export function pretty(raw: AnswerDocument, options: PrettyOptions): string {
  const document = someString(raw, hidesSomething) ? mapStrings(raw, plain) : raw;
  const view: View = {
    language: document.language,
    words: reportWords[document.language],
    lexicon: options.lexicon,
    paint: options.paint,
    width: Math.max(narrowest, Math.min(widest, options.width)),
    on: document.evaluated_on,
    verbose: options.verbose,
  };
  const { answers } = document;
  const [first] = answers;
  const table = answers.length > 1;
  const lines = [
    ...(table ? tableLines(document, view) : []),
    ...(first !== undefined && !table ? incidentLines(document, first, detailsOf(options), view) : []),
    ...(table && options.verbose ? answers.flatMap((answer) => incidentLines(document, answer, "all", view)) : []),
    ...(answers.length === 0 ? [] : closingLines(answers, view)),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}
