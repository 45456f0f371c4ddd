import type { Question } from "../../answer/model.js";
import { questionText } from "../question-text.js";
import { dotted, hanging, headingLines, paragraph, type View } from "./view.js";

const most = 8;

/** Questions whose answer would still change something, most decisive first: asked in full, with whom to ask. */
export function undeterminedLines(questions: readonly Question[], view: View): string[] {
  if (questions.length === 0) return [];
  const { words, paint } = view;
  const shown = view.verbose ? questions : questions.slice(0, most);
  const width = String(shown.length).length + 2;
  const textOf = questionText(questions, false);
  return [
    ...headingLines(words.undetermined, view),
    ...shown.flatMap((question, index) => {
      const whom = question.ask_whom === null ? undefined : words.askWhom(question.ask_whom);
      const behind = dotted(question.why, whom, words.decides(question.decides.length), question.asks);
      return [
        ...hanging(`${index + 1}.`.padEnd(width), width, textOf(question), 2, view),
        ...paragraph(behind, 2 + width, view, paint.dim),
      ];
    }),
    ...(shown.length < questions.length
      ? paragraph(words.moreQuestions(questions.length - shown.length), 2, view, paint.dim)
      : []),
    "",
  ];
}
