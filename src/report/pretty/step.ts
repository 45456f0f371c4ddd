import type { StepAnswer } from "../../answer/model.js";
import { limitText } from "../../messages/counted.js";
import { dotted, type View } from "./view.js";

/** `penyidik: menyerahkan berkas · paling lama 14 hari kerja sejak … · Pasal 146 ayat (3) UU 1/2015`. */
export function stepLine(step: StepAnswer, view: View): string {
  const { lexicon, words, language } = view;
  // Who may punish is said with the punishments that he may impose.
  const shown = step.step === "authority" ? [] : (step.tiers ?? []);
  const tiers = shown.map((tier) => lexicon.tier("", tier)).join(", ");
  return dotted(
    step.who === undefined ? step.what : `${step.who}: ${step.what}`,
    tiers,
    step.limit && limitText(step.limit, language),
    step.cite,
    step.certainty === "confirmed" ? undefined : words.certainty[step.certainty],
    step.status === "open" && step.needs.length > 0
      ? words.dependsOn(step.needs.map(lexicon.named).join(", "))
      : undefined,
  );
}

const mostAuthorities = 2;

/** Who may punish: the tiers stand in the words of the step. Until asked for more, the first of them. */
export function authoritySteps(steps: readonly StepAnswer[], view: View): readonly string[] {
  return shortened(steps, view.verbose ? steps : steps.slice(0, mostAuthorities), view);
}

/** Until asked for more: what comes next, and how many steps follow. */
export function nextSteps(steps: readonly StepAnswer[], view: View): readonly string[] {
  const next = steps.filter(({ state }) => state === "next");
  return shortened(steps, view.verbose ? steps : next, view);
}

/** Until asked for more: the first. */
export function firstSteps(steps: readonly StepAnswer[], view: View): readonly string[] {
  return shortened(steps, view.verbose ? steps : steps.slice(0, 1), view);
}

function shortened(all: readonly StepAnswer[], shown: readonly StepAnswer[], view: View): readonly string[] {
  const left = all.length - shown.length;
  const more = left === 0 ? [] : [`${view.words.moreSteps(left)}; ${view.words.listWith}`];
  return [...shown.map((step) => stepLine(step, view)), ...more];
}
