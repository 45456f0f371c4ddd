import type { ReadingAnswer, Verdict } from "../../answer/model.js";
import { bodyName } from "../../messages/body.js";
import { outcomeWord, type Outcome } from "../../messages/status.js";
import { displayWidth } from "../../text/display-width.js";
import { outcomeLabel } from "./status-line.js";
import { hanging, paragraph, type View } from "./view.js";

/** `● terpenuhi  …`: an outcome and what it is the outcome of, the outcomes in one column. */
function outcomeRow(outcome: Outcome, text: string, indent: number, view: View): string[] {
  const labels = (["fulfilled", "open", "not_fulfilled"] as const).map((known) => outcomeWord[view.language][known]);
  const width = Math.max(...labels.map(displayWidth), displayWidth(outcomeWord[view.language][outcome])) + 4;
  const filling = " ".repeat(width - 2 - displayWidth(outcomeWord[view.language][outcome]));
  return hanging(outcomeLabel(outcome, view) + filling, width, text, indent, view);
}

function readingLines(reading: ReadingAnswer, view: View): string[] {
  const { words } = view;
  const chosen = reading.chosen;
  const why = (choice: string): readonly string[] =>
    chosen?.choice === choice ? [words.readingChosen[chosen.why]] : [];
  const [first] = reading.choices;
  const heading = paragraph(`${reading.text} (${reading.question})`, 6, view);
  if (first !== undefined && !view.verbose && reading.choices.every(({ status }) => status === first.status)) {
    const names = reading.choices.map(({ id }) => [id, ...why(id)].join(", ")).join(" | ");
    return [...heading, ...outcomeRow(first.status, words.allAgree(names), 6, view)];
  }
  return [
    ...heading,
    ...reading.choices.flatMap((choice) => {
      const authority = words.authority[choice.authority] ?? choice.authority;
      const text = `${choice.id}: ${choice.text} (${[authority, ...why(choice.id)].join(", ")})`;
      return outcomeRow(choice.status, text, 6, view);
    }),
  ];
}

/** Rival readings and how the provision comes out under each, the other questions unchanged. */
export function readingsLines(verdict: Verdict, view: View): string[] {
  if (verdict.readings.length === 0) return [];
  return [
    ...paragraph(`${view.words.readings}:`, 4, view, view.paint.dim),
    ...verdict.readings.flatMap((reading) => readingLines(reading, view)),
  ];
}

/** Contested facts and findings one way and the other, then what parties assume. */
export function waysLines(verdict: Verdict, view: View): string[] {
  const { words, lexicon, paint, language } = view;
  const names = (by: string): string =>
    by
      .split(", ")
      .map((body) => bodyName(body, language))
      .join(", ");
  const contested = verdict.contested.flatMap(({ path, ways }) => [
    ...paragraph(lexicon.question(path), 6, view),
    ...ways.flatMap((way) => {
      const by = way.by === undefined ? undefined : names(way.by);
      return outcomeRow(way.status, words.ifValue(lexicon.value(path, way.value), by), 6, view);
    }),
  ]);
  const assumed = verdict.assumptions.flatMap((assumption) => {
    const path = `findings.${assumption.finding}`;
    const by = bodyName(assumption.by, language);
    const text = words.assuming(lexicon.question(path), lexicon.value(path, assumption.value), by);
    return outcomeRow(assumption.status, text, 6, view);
  });
  return [
    ...(contested.length === 0 ? [] : paragraph(`${words.contestedFacts}:`, 4, view, paint.dim)),
    ...contested,
    ...(assumed.length === 0 ? [] : paragraph(`${words.assumptions}:`, 4, view, paint.dim)),
    ...assumed,
  ];
}
