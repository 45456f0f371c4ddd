import type { Answer, Verdict } from "../../answer/model.js";
import { outcomeOf, outcomeMark, outcomeWord, type Outcome } from "../../messages/status.js";
import { detailed, isNear } from "./order.js";
import { failing, statusText } from "./status-line.js";
import { dotted, hanging, headingLines, paragraph, type View } from "./view.js";

function line(verdict: Verdict, texts: readonly string[], view: View): string[] {
  const outcome = outcomeOf(verdict);
  const lead = `${view.paint.outcome(outcome)(outcomeMark[outcome])} `;
  return hanging(lead, 2, dotted(verdict.cite, ...texts), 2, view);
}

/** Readings on which the failing element rests: what was chosen, and how the rival choices come out. */
function rivals(verdict: Verdict, view: View): string[] {
  const { words, language } = view;
  return verdict.readings.flatMap(({ question, chosen, choices }) => {
    const others = choices.filter(({ id, status }) => status !== verdict.status && id !== chosen?.choice);
    if (chosen === undefined || others.length === 0) return [];
    const grounds = `${chosen.choice} (${words.readingChosen[chosen.why]})`;
    const turned = others.map(({ id, status }) =>
      words.underChoice(id, `${outcomeMark[status]} ${outcomeWord[language][status]}`),
    );
    return [[words.underReading(question, grounds), ...turned].join("; ")];
  });
}

/** A near miss on one line: the element that fails, the reading it rests on, and how it comes out on the rival one. */
export function nearMissLine(verdict: Verdict, where: string | undefined, view: View): string[] {
  const [element] = failing(verdict);
  const fails = element === undefined ? statusText(verdict, view) : view.words.nearMiss(`“${element.text}”`);
  return line(verdict, [[dotted(where, fails), ...rivals(verdict, view)].join(", ")], view);
}

/** Near misses of no track, and settled provisions that somebody cited: one line each. */
export function nearMissLines(verdicts: readonly Verdict[], view: View): string[] {
  if (verdicts.length === 0) return [];
  return [
    ...headingLines(view.words.nearMisses, view),
    ...verdicts.flatMap((verdict) =>
      isNear(verdict) ? nearMissLine(verdict, undefined, view) : line(verdict, [statusText(verdict, view)], view),
    ),
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

/** What is left: counted by outcome, listed when asked for. `shown` are settled provisions that already have a line. */
export function restLines(answer: Answer, shown: ReadonlySet<Verdict>, view: View): string[] {
  const { words, paint, language } = view;
  const rest = answer.verdicts.filter((verdict) => !detailed(verdict) && !shown.has(verdict));
  const counts = settled
    .map((outcome) => ({
      outcome,
      count: answer.counts[outcome] - [...shown].filter((verdict) => outcomeOf(verdict) === outcome).length,
    }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return [];
  const counted = counts.map(({ outcome, count }) => `${count} ${outcomeWord[language][outcome]}`);
  const listing = view.verbose ? settled.flatMap((outcome) => listLines(outcome, rest, view)) : [];
  if (listing.length > 0) return [...headingLines(words.otherProvisions, view), ...listing, ""];
  return [...paragraph(`${words.notShown}: ${dotted(counted.join(", "), words.listWith)}`, 0, view, paint.dim), ""];
}
