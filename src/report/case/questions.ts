import { noQuestion } from "../no-question.js";
import { questionText } from "../question-text.js";
import type { Part } from "./model.js";
import type { CaseSource, CaseView } from "./source.js";

/** What is open: the questions in the order in which they settle most, why each is asked, and whom it is for. */
export function questionParts({ answer }: CaseSource, view: CaseView): readonly Part[] {
  const { says, words, lexicon } = view;
  const { questions } = answer;
  if (questions.length === 0) return [{ kind: "paragraph", text: noQuestion(answer.verdicts, words) }];
  const textOf = questionText(questions, answer.actors.length > 1);
  return [
    { kind: "paragraph", text: says.openLead },
    {
      kind: "table",
      caption: says.section.open,
      head: ["#", says.question, says.whom, says.bearsOn],
      rows: questions.map((question, index) => [
        String(index + 1),
        [textOf(question), ...(question.why === "" ? [] : [question.why])],
        question.ask_whom ?? says.noWhom,
        [words.decides(question.decides.length), question.tracks.map(lexicon.track).join(", ")],
      ]),
      widths: [5, 50, 22, 23],
    },
  ];
}
