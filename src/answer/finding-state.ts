import type { Outcome } from "../engine/outcome.js";
import { findingValue, isUnnamed, mostSpecific } from "../engine/findings.js";
import type { ElementAnswer } from "./model.js";

/** How a finding stands for this actor and provision, by which bodies and for which reasons. */
export function findingState(
  id: string,
  { unit, chain }: Pick<Outcome, "unit" | "chain">,
): NonNullable<ElementAnswer["finding"]> {
  const state = unit.act.findings.get(id);
  if (!state) return { id, state: "absent" };
  if (state.state === "unknown") return { id, state: "unknown", reasons: [state.why] };
  const records = mostSpecific(state.records, unit.actor.id, chain.links);
  const value = findingValue(records);
  const settled =
    value === undefined ? "position_only" : value.state === "known" ? `recorded:${String(value.value)}` : "contested";
  return {
    id,
    state: isUnnamed(chain, id, records) ? "unnamed" : settled,
    by: records.map((record) => (record.body === "lain" ? (record.name ?? record.body) : record.body)),
    reasons: records.flatMap((record) => (record.reasons === undefined ? [] : [record.reasons])),
  };
}
