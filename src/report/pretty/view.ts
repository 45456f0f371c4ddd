import type { Language } from "../../messages/language.js";
import type { ReportWords } from "../../messages/report.js";
import type { IsoDay } from "../../rulebook/model.js";
import type { Style } from "../layout/columns.js";
import { wrap } from "../layout/wrap.js";
import type { Lexicon } from "../lexicon.js";
import type { Paint } from "../paint.js";

/** Everything a part of the terminal view needs to know beside the answer. */
export interface View {
  readonly language: Language;
  readonly words: ReportWords;
  readonly lexicon: Lexicon;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
  /** Day for which time limits were computed. */
  readonly on: IsoDay;
  /** List what is otherwise only counted. */
  readonly verbose: boolean;
  /** Questions of interpretation that were put in full already: once for each person is enough. Absent: put each in full. */
  readonly explained?: Set<string>;
}

/** Wrapped lines behind an indent; the style is put on line by line. */
export function paragraph(text: string, indent: number, view: View, style?: Style): string[] {
  return wrap(text, view.width - indent).map((line) => " ".repeat(indent) + (style === undefined ? line : style(line)));
}

/** The heading of a section. */
export function headingLines(text: string, view: View): string[] {
  return paragraph(text, 0, view, view.paint.heading);
}

/** A lead and a text that hangs behind it: `Tafsir  pejabat ASN …`. */
export function hanging(lead: string, leadWidth: number, text: string, indent: number, view: View): string[] {
  const lines = wrap(text, view.width - indent - leadWidth);
  return lines.map((line, index) => " ".repeat(indent) + (index === 0 ? lead : " ".repeat(leadWidth)) + line);
}

/** Parts of a line that are there, with a middle dot between. */
export function dotted(...parts: readonly (string | undefined | null)[]): string {
  return parts.filter((part) => part !== undefined && part !== null && part !== "").join(" · ");
}
