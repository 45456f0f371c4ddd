import type { Unit } from "../engine/unit.js";

/** Name or id of the contest, or its cycle; null where no election is stated. */
export function contestName({ unit: { contest } }: { readonly unit: Pick<Unit, "contest"> }): string | null {
  if (!contest) return null;
  const cycle = contest.facts.get("election.cycle");
  return contest.name ?? contest.id ?? (cycle?.state === "known" ? String(cycle.value) : null);
}
