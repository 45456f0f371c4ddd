import type { Answer } from "../answer/model.js";
import { Tally } from "../answer/totals.js";
import type { WhyAnswer } from "../answer/why/model.js";
import type { Language } from "../messages/language.js";
import { formats, type FormatName } from "../report/formats.js";
import { plainPaint } from "../report/paint.js";
import { PLAIN } from "../report/report.js";
import { packView } from "../report/show/view.js";
import { whyMarkdown } from "../report/why/markdown.js";
import { whyText } from "../report/why/pretty.js";
import type { IsoDay, Rulebook } from "../rulebook/model.js";
import { usable } from "./usable.js";

/** What a document is written for. */
export interface RenderOptions {
  readonly rulebook: Rulebook;
  readonly language: Language;
  /** Columns of text; 80 unless something else is said. */
  readonly width?: number;
}

export interface RenderAnswersOptions extends RenderOptions {
  /** As `-f` of the command line names it. */
  readonly format: FormatName;
  /** The day of evaluation that the answers were given for. */
  readonly on: IsoDay;
}

/**
 * Answers as a document in a format of the command line, without colours. Names are masked by nobody here: see `redactAnswer`.
 * Throws a `RangeError` where `on` is no day.
 */
export async function render(
  answers: readonly { readonly answer: Answer; readonly file: string }[],
  { format, rulebook, language, on, width = 80 }: RenderAnswersOptions,
): Promise<string> {
  usable(rulebook, { language, on });
  const open = await formats[format].open();
  const report = open({ ...PLAIN, rulebook, language, on, width });
  const tally = new Tally();
  const parts = answers.map(({ answer, file }) => {
    tally.answer(answer);
    return report.answer(answer, { file, text: "" });
  });
  const end = { exitCode: 0, totals: tally.totals(), interrupted: false };
  return [report.head(), ...parts, report.foot(end)].join("");
}

/** An explanation as text for people, or as Markdown. */
export function renderExplanation(
  explanation: WhyAnswer,
  { format, rulebook, language, width = 80 }: RenderOptions & { readonly format: "pretty" | "markdown" },
): string {
  const view = packView({ rulebook, language, paint: plainPaint, width, tests: undefined }, rulebook.pack.verified_on);
  return format === "pretty" ? whyText(explanation, view) : whyMarkdown(explanation, view);
}
