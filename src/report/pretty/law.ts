import type { ElementAnswer, Verdict } from "../../answer/model.js";
import { longDay } from "../../messages/day.js";
import { dotted, type View } from "./view.js";

function inForce(verdict: Verdict): ElementAnswer | undefined {
  return verdict.elements.find(({ id, role }) => role === "gate" && id === "in_force");
}

/** The rule of a transition that decides which regulation applies; nothing where the day of the conduct does. */
function transitionOf({ law }: Verdict): string | undefined {
  return law === null || law.applies === "conduct_date" || law.applies === "law_on" ? undefined : law.applies;
}

/** Facts beside the day of the conduct on which the transition turns. */
function turnsOn(gate: ElementAnswer, { lexicon }: View): string {
  const paths = gate.facts.map(({ path }) => path).filter((path) => path !== "act.on");
  return [...new Set(paths)].map((path) => lexicon.named(path)).join(", ");
}

/** Which regulation applies depends on a fact that is not known: said as such, so that nobody takes it for a choice. */
export function openTransition(verdict: Verdict, view: View): string | undefined {
  const rule = transitionOf(verdict);
  const gate = inForce(verdict);
  if (rule === undefined || gate?.status !== "open") return undefined;
  const what = turnsOn(gate, view);
  return what === "" ? undefined : view.words.appliesTurnsOn(what, rule);
}

/** Since when and until when this wording holds, whose it is, and why it is the one that was applied. */
export function lawText(verdict: Verdict, view: View): string | undefined {
  const { law } = verdict;
  if (law === null) return undefined;
  const { words, language, lexicon } = view;
  const until = law.version_until === null ? null : longDay(law.version_until, language);
  const rule = transitionOf(verdict);
  return dotted(
    words.law(longDay(law.version_from, language), until),
    law.wording_by === null ? undefined : words.wordingBy(lexicon.instrument(law.wording_by)),
    law.applies === "law_on" ? words.lawOn : undefined,
    rule === undefined || openTransition(verdict, view) !== undefined ? undefined : words.appliesBy(rule),
    law.days === undefined
      ? undefined
      : words.judgedDays(longDay(law.days.from, language), longDay(law.days.to, language)),
  );
}
