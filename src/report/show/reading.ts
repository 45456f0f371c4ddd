import { showWords } from "../../messages/show.js";
import type { Reading } from "../../rulebook/model.js";
import { dotted, hanging, paragraph } from "../pretty/view.js";
import { conditionLines, type PackView } from "./condition.js";
import { mentions, packView, pageOf, readBy, sourcesText, type ShowOptions } from "./view.js";

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
          words.authority[choice.authority],
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

/** One question of interpretation on a page of its own: its choices with their conditions, and who asks it. */
export function showReading(reading: Reading, options: ShowOptions): string {
  const view = packView(options, options.rulebook.pack.verified_on);
  const { language, paint, lexicon } = view;
  const show = showWords[language];
  const asked = readBy(options.rulebook, (condition) => "reads" in condition && condition.reads === reading.id);
  const definitions = options.rulebook.definitions.filter(({ versions }) =>
    versions.some(({ condition }) => mentions(condition, (each) => "reads" in each && each.reads === reading.id)),
  );
  return pageOf([
    ...readingLines(reading, view),
    ...reading.choices.flatMap(({ id, condition }) =>
      "always" in condition
        ? []
        : [...paragraph(show.meansHere(id), 0, view, paint.heading), ...conditionLines(condition, 2, view), ""],
    ),
    ...(asked.length === 0 ? [] : paragraph(`${show.askedBy}: ${lexicon.cite(asked)}`, 0, view)),
    ...(definitions.length === 0
      ? []
      : paragraph(`${show.definitions}: ${definitions.map(({ id }) => id).join(", ")}`, 0, view)),
    ...(reading.sources === undefined
      ? []
      : paragraph(`${show.sources}: ${sourcesText(reading.sources)}`, 0, view, paint.dim)),
  ]);
}
