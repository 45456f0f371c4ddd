import { showWords } from "../../messages/show.js";
import type { Reading } from "../../rulebook/model.js";
import { dotted, hanging, paragraph } from "../pretty/view.js";
import { conditionLines, type PackView } from "./condition.js";

/** A question of interpretation with its rival choices, each with its authority. */
export function readingLines(reading: Reading, view: PackView): string[] {
  const { language, paint, words } = view;
  return [
    ...paragraph(`${words.reading}: ${reading.question[language]} (${reading.id})`, 0, view, paint.heading),
    ...paragraph(reading.scope[language], 2, view, paint.dim),
    ...reading.choices.flatMap((choice) => [
      ...hanging("– ", 2, `${choice.id}: ${choice.text[language]}`, 2, view),
      ...paragraph(
        dotted(
          words.authority[choice.authority] ?? choice.authority,
          choice.prevails === true ? showWords[language].prevails : undefined,
          choice.certainty === "confirmed" ? undefined : words.certainty[choice.certainty],
          choice.refs.join("; "),
        ),
        4,
        view,
        paint.dim,
      ),
      ...(choice.prevails === undefined || choice.prevails === true
        ? []
        : [
            ...paragraph(`${showWords[language].prevails}:`, 4, view, paint.dim),
            ...conditionLines(choice.prevails, 6, view),
          ]),
    ]),
    "",
  ];
}
