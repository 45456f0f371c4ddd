/** Which recorded findings count for an actor and a chain, and what they come to. */
import type { FactValue, FindingRecord } from "../incident/model.js";
import type { Chain } from "./model.js";

/** Records that count for this actor and these provisions: the most specific ones, positions left out. */
export function mostSpecific(
  records: readonly FindingRecord[],
  actor: string,
  provisions: readonly string[],
): readonly FindingRecord[] {
  const fitting = records.filter(
    (record) =>
      !record.position &&
      (record.for_actor === undefined || record.for_actor === actor) &&
      (record.for_provision === undefined || provisions.includes(record.for_provision)),
  );
  const weight = (record: FindingRecord): number =>
    (record.for_provision === undefined ? 0 : 2) + (record.for_actor === undefined ? 0 : 1);
  const heaviest = Math.max(...fitting.map(weight));
  return fitting.filter((record) => weight(record) === heaviest);
}

/** Findings that contradict each other are contested; none is not asked yet. */
export function findingValue(records: readonly FindingRecord[]): FactValue | undefined {
  const values = [...new Set(records.map((record) => record.value))];
  const [only] = values;
  if (only === undefined) return undefined;
  return values.length === 1 ? { state: "known", value: only } : { state: "contested", values };
}

/** A "yes" that names no provision, where only one that does says which of several is meant. */
export function isUnnamed({ byName }: Pick<Chain, "byName">, id: string, counted: readonly FindingRecord[]): boolean {
  if (counted.length === 0 || !byName().has(id)) return false;
  return counted.every(({ value, for_provision: of }) => value === true && of === undefined);
}
