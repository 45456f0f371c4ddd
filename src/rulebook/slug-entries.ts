import type { FactEntry, Rulebook, SlugEntry } from "./model.js";

/** Values that a fact can have, its own or those of the set that it names; none where it is not enumerated or not there. */
export function slugEntries(
  { value_sets: sets }: Pick<Rulebook, "value_sets">,
  fact: FactEntry | undefined,
): readonly SlugEntry[] {
  if (fact?.values !== undefined) return fact.values;
  return fact?.values_from === undefined ? [] : (sets[fact.values_from] ?? []);
}
