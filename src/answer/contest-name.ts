import type { Outcome } from "../engine/outcome.js";

/** Id or cycle of the contest; null where no election is stated. */
export function contestName(outcome: Pick<Outcome, "unit">): string | null {
  const { contest } = outcome.unit;
  if (!contest) return null;
  const cycle = contest.facts.get("election.cycle");
  return contest.id ?? (cycle?.state === "known" ? String(cycle.value) : null);
}
