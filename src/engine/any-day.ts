/** Whether it matters which of several days an act was done on. */
import { concatMap } from "../concat-map.js";
import type { Decisive, JudgedOutcome } from "./outcome.js";
import { inForceGate } from "./status.js";

/**
 * Whatever the unknown day was, one of the wordings was the law: where each comes out alike inside its days and
 * threatens the same, the day decides nothing and is not asked for.
 */
export function onAnyDay(outcomes: readonly JudgedOutcome[]): readonly JudgedOutcome[] {
  if (outcomes.length < 2 || !coverAllDays(outcomes)) return outcomes;
  const inside = concatMap(outcomes, insideItsDays);
  const [first] = inside;
  if (inside.length !== outcomes.length || inside.some(({ status }) => status !== first?.status)) return outcomes;
  return new Set(inside.map(essence)).size === 1 ? inside : outcomes;
}

/** The wordings follow each other without a gap, from before the first possible day until after the last. */
function coverAllDays(outcomes: readonly JudgedOutcome[]): boolean {
  const windows = outcomes.map(({ wording }) => wording.window).sort((a, b) => a.lo - b.lo);
  return outcomes.every(({ gates: { assignment } }) => {
    let covered = assignment.lawDay.lo - 1;
    for (const { lo, hi } of windows) if (lo <= covered + 1) covered = Math.max(covered, hi);
    return covered >= assignment.lawDay.hi;
  });
}

/** What must agree for the day not to matter: the status, every element, and what is threatened. */
function essence({ wording, status, because, decided }: Decisive): string {
  return JSON.stringify([
    status,
    because,
    decided.elements.map(({ compiled, effective }) => [compiled.element.id, effective]),
    wording.links.map(({ version }) => version.sanction).at(-1),
  ]);
}

/** The outcome as if the day certainly lay inside the wording; only where nothing but the day is open about the gate. */
function insideItsDays(outcome: JudgedOutcome): readonly JudgedOutcome[] {
  const { dayOpen, transition } = inForceGate(outcome.wording, outcome.gates, true);
  return transition === undefined && dayOpen ? [outcome.inside()] : [];
}
