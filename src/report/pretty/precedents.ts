import type { Answer, PrecedentAnswer } from "../../answer/model.js";
import { similarWords } from "../../messages/similar.js";
import { outcomesText } from "../similar/feature.js";
import { dotted, hanging, headingLines, paragraph, type View } from "./view.js";

/** Two lines a case: what it was and how it came out; how much agrees, and what differs. */
function caseLines(precedent: PrecedentAnswer, view: View): string[] {
  const words = similarWords[view.language];
  const { same, different, forum, outcome, certainty } = precedent;
  const uncertain = certainty === "confirmed" ? undefined : view.words.certainty[certainty];
  const differs = different.map(({ dimension, cuts }) =>
    cuts === "neither" ? words.dimension[dimension] : `${words.dimension[dimension]} (${words.cuts[cuts]})`,
  );
  return [
    ...hanging("– ", 2, dotted(precedent.title, forum, words.outcome[outcome], uncertain), 2, view),
    ...paragraph(
      dotted(
        words.agree(same.length, same.length + different.length),
        differs.length === 0 ? undefined : `${words.different}: ${differs.join(", ")}`,
      ),
      4,
      view,
      view.paint.dim,
    ),
  ];
}

/** Decided cases most like an act of the incident; nothing where the answer did not look for them. */
export function precedentLines(answer: Answer, view: View): string[] {
  const words = similarWords[view.language];
  const { precedents } = answer;
  const looked = precedents.length > 0 || answer.verdicts.some(({ elements }) => elements.length > 0);
  if (!looked) return [];
  if (precedents.length === 0) return [...paragraph(`${words.heading}: ${words.tooFew}`, 0, view, view.paint.dim), ""];
  return [
    ...headingLines(words.heading, view),
    ...precedents.flatMap((precedent) => caseLines(precedent, view)),
    ...paragraph(
      precedents.length === 1 ? words.onlyOne : dotted(outcomesText(precedents, view.language), words.more),
      2,
      view,
    ),
    "",
  ];
}
