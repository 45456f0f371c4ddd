import { NOT_SATISFIED } from "../engine/kleene.js";
import type { Outcome } from "../engine/outcome.js";
import { existing } from "../existing.js";

/** One element fails, the conduct is alleged, nothing else stands in the way. */
export function isNearMiss(outcome: Outcome): boolean {
  if (outcome.status !== "not_fulfilled") return false;
  // Nothing but the failing elements stand there, so that most need not be decided in detail.
  if (outcome.because.length !== 1 || outcome.because.includes("not_alleged")) return false;
  const failing = existing(outcome.decided, outcome.chain.id).elements.filter(({ raw }) => raw === NOT_SATISFIED);
  return failing.length === 1 && failing.every(({ compiled }) => compiled.element.role !== "conduct");
}
