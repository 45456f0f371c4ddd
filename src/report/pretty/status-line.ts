import type { ElementAnswer, Verdict } from "../../answer/model.js";
import { listed } from "../../messages/amount.js";
import { longDay } from "../../messages/day.js";
import { outcomeOf, outcomeMark, outcomeWord, statusSentence, type Outcome } from "../../messages/status.js";
import type { View } from "./view.js";

/** `● terpenuhi`, in the colour of the outcome. */
export function outcomeLabel(outcome: Outcome, view: View): string {
  return view.paint.outcome(outcome)(`${outcomeMark[outcome]} ${outcomeWord[view.language][outcome]}`);
}

/** Elements that are not satisfied, by their words. */
export function failing(verdict: Verdict): readonly ElementAnswer[] {
  return verdict.elements.filter((element) => element.status === "not_satisfied");
}

function missing(verdict: Verdict, view: View): string {
  const { needs } = verdict;
  const { words } = view;
  const kinds = ["contested", "findings", "facts", "readings"] as const;
  return listed(
    kinds.filter((kind) => needs[kind].length > 0).map((kind) => words.needs[kind](needs[kind].length)),
    view.language,
  );
}

const quoted = (texts: readonly string[], view: View): string =>
  listed(
    texts.map((text) => `“${text}”`),
    view.language,
  );

/** What an open verdict comes to where all that is lacking would settle it alike: no answer decides it any more. */
export function settledAnyway(
  { fulfilled_if, not_fulfilled_if }: Verdict["settles"],
  words: View["words"],
): string | undefined {
  const anyway = (sets: readonly (readonly string[])[]): boolean => sets.some((set) => set.length === 0);
  if (anyway(fulfilled_if)) return words.fulfilledWhatever;
  return anyway(not_fulfilled_if) ? words.notFulfilledWhatever : undefined;
}

const MOST_DAYS = 4;

function turningDays({ turns_on: days = [] }: Verdict, { words, language, verbose }: View): readonly string[] {
  if (days.length === 0) return [];
  const shown = verbose ? days : days.slice(0, MOST_DAYS);
  const left = days.length - shown.length;
  const named = shown.map((day) => longDay(day, language));
  return [words.turnsOn(left === 0 ? listed(named, language) : [...named, words.andOthers(left)].join(", "))];
}

/** What the status means for this verdict, in the fixed wording. */
export function statusText(verdict: Verdict, view: View): string {
  const sentences = statusSentence[view.language];
  const outcome = outcomeOf(verdict);
  switch (outcome) {
    case "open": {
      const whatever = settledAnyway(verdict.settles, view.words);
      return [
        sentences.open(missing(verdict, view)),
        ...(whatever === undefined ? [] : [whatever]),
        ...turningDays(verdict, view),
      ].join("; ");
    }
    case "not_fulfilled": {
      const names = failing(verdict).map((element) => element.text);
      return sentences.not_fulfilled(quoted(names.length > 0 ? names : verdict.because, view));
    }
    case "excepted": {
      const applied = verdict.exceptions.filter((exception) => exception.status === "satisfied");
      const names = applied.map((exception) => exception.text || exception.id);
      return sentences.excepted(quoted(names.length > 0 ? names : verdict.because, view));
    }
    case "not_in_force": {
      const why = (["before_first", "gap", "repealed", "displaced"] as const).find((code) =>
        verdict.because.includes(code),
      );
      return sentences.not_in_force[why ?? "unstated"];
    }
    case "fulfilled":
    case "not_alleged":
    case "not_reached":
    case "wrong_regime":
      return sentences[outcome];
  }
}
