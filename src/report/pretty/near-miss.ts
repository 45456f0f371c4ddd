import type { Answer, Verdict } from "../../answer/model.js";
import { outcomeOf, outcomeMark, outcomeWord, type Outcome } from "../../messages/status.js";
import { detailed } from "./order.js";
import { failing, statusText } from "./status-line.js";
import { dotted, hanging, paragraph, type View } from "./view.js";

function line(verdict: Verdict, text: string, view: View): string[] {
  const outcome = outcomeOf(verdict);
  const lead = `${view.paint.outcome(outcome)(outcomeMark[outcome])} `;
  return hanging(lead, 2, `${verdict.cite} · ${text}`, 2, view);
}

/** Near misses and cited provisions that are settled: one line each, with the element that fails. */
export function nearMissLines(verdicts: readonly Verdict[], view: View): string[] {
  const near = verdicts.filter((verdict) => !detailed(verdict) && (verdict.near_miss || verdict.cited));
  if (near.length === 0) return [];
  return [
    view.paint.heading(view.words.nearMisses),
    ...near.flatMap((verdict) => {
      const [element] = failing(verdict);
      const fails = verdict.near_miss && element !== undefined ? view.words.nearMiss(`“${element.text}”`) : undefined;
      return line(verdict, fails ?? statusText(verdict, view), view);
    }),
    "",
  ];
}

const settled: readonly Outcome[] = ["not_fulfilled", "not_alleged", "not_reached", "not_in_force", "wrong_regime"];

/** The citations of one outcome behind what the outcome means. */
function listLines(outcome: Outcome, verdicts: readonly Verdict[], view: View): string[] {
  const alike = verdicts.filter((verdict) => outcomeOf(verdict) === outcome);
  if (alike.length === 0) return [];
  const lead = `${view.paint.outcome(outcome)(outcomeMark[outcome])} `;
  const cites = [...new Set(alike.map(({ cite }) => cite))].join("; ");
  return hanging(lead, 2, `${outcomeWord[view.language][outcome]} (${alike.length}): ${cites}`, 2, view);
}

/** What is left: counted by outcome, listed when asked for. */
export function restLines(answer: Answer, verdicts: readonly Verdict[], view: View): string[] {
  const { words, paint, language } = view;
  const near = answer.verdicts.filter((verdict) => !detailed(verdict) && (verdict.near_miss || verdict.cited));
  const rest = verdicts.filter((verdict) => !detailed(verdict) && !verdict.near_miss && !verdict.cited);
  const counts = settled
    .map((outcome) => ({
      outcome,
      count: answer.counts[outcome] - near.filter((verdict) => outcomeOf(verdict) === outcome).length,
    }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return [];
  const counted = counts.map(({ outcome, count }) => `${count} ${outcomeWord[language][outcome]}`);
  const listing = view.verbose ? settled.flatMap((outcome) => listLines(outcome, rest, view)) : [];
  if (listing.length > 0) return [paint.heading(words.otherProvisions), ...listing, ""];
  return [...paragraph(`${words.notShown}: ${dotted(counted.join(", "), words.listWith)}`, 0, view, paint.dim), ""];
}
