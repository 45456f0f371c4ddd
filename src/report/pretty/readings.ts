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

type Choice = ReadingAnswer["choices"][number];

/** Which of the choices was taken, why, and by which bodies. */
export function chosenBecause(
  { chosen }: ReadingAnswer,
  { id, by = [] }: Choice,
  { words, language }: View,
): readonly string[] {
  const bodies = by.map((body) => bodyName(body, language)).join(", ");
  const isNamed = chosen?.why === "taken" && bodies !== "";
  return [
    ...(chosen?.choice === id && !isNamed ? [words.readingChosen[chosen.why]] : []),
    ...(bodies === "" ? [] : [words.takenBy(bodies)]),
  ];
}

/** A question that was put in full before: `tindakan-lemah: termasuk ◐ belum | tidak-termasuk ○ tidak terpenuhi`. */
function againLine(reading: ReadingAnswer, view: View): string[] {
  const choices = reading.choices.map((choice) => {
    const because = chosenBecause(reading, choice, view).map((why) => ` (${why})`);
    return `${choice.id}${because.join("")} ${outcomeLabel(choice.status, view)}`;
  });
  return paragraph(`${reading.question}: ${choices.join(" | ")}`, 6, view);
}

function readingLines(reading: ReadingAnswer, view: View): string[] {
  const { words } = view;
  if (view.explained?.has(reading.question) === true && !view.verbose) return againLine(reading, view);
  view.explained?.add(reading.question);
  return [
    ...paragraph(`${reading.text} (${reading.question})`, 6, view),
    ...reading.choices.flatMap((choice) => {
      const authority = words.authority[choice.authority];
      const text = `${choice.id}: ${choice.text} (${[authority, ...chosenBecause(reading, choice, view)].join(", ")})`;
      return outcomeRow(choice.status, text, 6, view);
    }),
  ];
}

/** Questions that by themselves change nothing here: their names and choices, until asked for. */
function agreeingLines(title: string, readings: readonly ReadingAnswer[], view: View): string[] {
  if (readings.length === 0) return [];
  const names = readings.map((reading) => {
    const choices = reading.choices.map((choice) => [choice.id, ...chosenBecause(reading, choice, view)].join(", "));
    return `${reading.question} (${choices.join(" | ")})`;
  });
  return paragraph(`${title}: ${names.join("; ")}`, 4, view, view.paint.dim);
}

/** Rival readings and how the provision comes out under each, the other questions unchanged. */
export function readingsLines(verdict: Verdict, view: View): string[] {
  if (verdict.readings.length === 0) return [];
  const agrees = ({ choices: [first, ...others] }: ReadingAnswer): boolean =>
    others.every(({ status }) => status === first?.status);
  const isMissing = ({ question }: ReadingAnswer): boolean => verdict.needs.readings.includes(question);
  const folded = view.verbose ? [] : verdict.readings.filter(agrees);
  const shown = verdict.readings.filter((reading) => !folded.includes(reading));
  return [
    ...(shown.length === 0 ? [] : paragraph(`${view.words.readings}:`, 4, view, view.paint.dim)),
    ...shown.flatMap((reading) => readingLines(reading, view)),
    ...agreeingLines(view.words.readingsAlone, folded.filter(isMissing), view),
    ...agreeingLines(
      view.words.readingsAgree,
      folded.filter((reading) => !isMissing(reading)),
      view,
    ),
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
    ...paragraph(lexicon.named(path), 6, view),
    ...ways.flatMap((way) => {
      const by = way.by === undefined ? undefined : names(way.by);
      return outcomeRow(way.status, words.ifValue(lexicon.value(path, way.value), by), 6, view);
    }),
  ]);
  const assumed = verdict.assumptions.flatMap((assumption) => {
    const { finding, reading } = assumption;
    const path = reading === undefined ? `findings.${finding}` : `reading:${reading}`;
    const by = bodyName(assumption.by, language);
    const text = words.assuming(lexicon.named(path), lexicon.value(path, assumption.value), by);
    return outcomeRow(assumption.status, text, 6, view);
  });
  return [
    ...(contested.length === 0 ? [] : paragraph(`${words.contestedFacts}:`, 4, view, paint.dim)),
    ...contested,
    ...(assumed.length === 0 ? [] : paragraph(`${words.assumptions}:`, 4, view, paint.dim)),
    ...assumed,
  ];
}
