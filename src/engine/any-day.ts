/** Whether it matters which of several days an act was done on. */
import { concatMap } from "../concat-map.js";
import { existing } from "../existing.js";
import type { DayRange } from "./day.js";
import type { Wording } from "./model.js";
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
  if (inside.length !== outcomes.length || !first) return outcomes;
  return inside.every((each) => each === first || comeOutAlike(first, each)) ? inside : outcomes;
}

/** The wordings follow each other without a gap, from before the first possible day until after the last. */
function coverAllDays(outcomes: readonly JudgedOutcome[]): boolean {
  const windows = outcomes.map(({ wording }) => wording.window).sort((a, b) => a.lo - b.lo);
  return outcomes.every(({ gates: { assignment, eachDay } }) => {
    if (eachDay.length > 0)
      return eachDay.every((on) => windows.some((window) => contains(window, on.assignment.lawDay)));
    let covered = assignment.lawDay.lo - 1;
    for (const { lo, hi } of windows) if (lo <= covered + 1) covered = Math.max(covered, hi);
    return covered >= assignment.lawDay.hi;
  });
}

function contains({ lo, hi }: DayRange, days: DayRange): boolean {
  return lo <= days.lo && days.hi <= hi;
}

/** For the day not to matter, the status must agree, every element, and what is threatened. Few get as far as the elements. */
function comeOutAlike(a: Decisive, b: Decisive): boolean {
  return (
    a.status === b.status &&
    threatOf(a.wording) === threatOf(b.wording) &&
    areAlike(a.because, b.because, (one, other) => one === other) &&
    areAlike(
      a.decided.elements,
      b.decided.elements,
      (one, other) => one.compiled.element.id === other.compiled.element.id && one.effective === other.effective,
    )
  );
}

function areAlike<T>(a: readonly T[], b: readonly T[], alike: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((one, index) => alike(one, existing(b[index], index)));
}

const threats = new WeakMap<Wording, string>();

/** What the last link threatens, as text. */
function threatOf(wording: Wording): string {
  const known = threats.get(wording);
  if (known !== undefined) return known;
  const text = JSON.stringify(wording.links.at(-1)?.version.sanction ?? null);
  threats.set(wording, text);
  return text;
}

/** The outcome as if the day certainly lay inside the wording; only where nothing but the day is open about the gate. */
function insideItsDays(outcome: JudgedOutcome): readonly JudgedOutcome[] {
  const { dayOpen, transition } = inForceGate(outcome.wording, outcome.gates, true);
  return transition === undefined && dayOpen ? [outcome.inside()] : [];
}
