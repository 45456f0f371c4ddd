import { factTestOf, innerConditions } from "../check/condition-sites.js";
import type { Condition, FactEntry, Provision, Rulebook } from "../model.js";
import type { PreparedCase } from "./cases.js";
import type { Given } from "./model.js";

/** At most so many pairs of facts are tried where one fact alone does not show an error. */
const PAIRS = 600;

/** Small changes of the base that bear on one element: each fact alone, then on top of the cases there are, then in pairs. */
export function* candidateChanges(
  pack: Rulebook,
  provision: Provision,
  element: string,
  cases: readonly PreparedCase[],
): Generator<Given> {
  const parts = provision.versions.flatMap(({ elements, exceptions = [] }) =>
    [...elements, ...exceptions].filter(({ id }) => id === element),
  );
  const conditions = reached(pack, parts);
  const singles = changesOf(pack, conditions);
  const [base, ...others] = cases;
  const differs = (change: Given): boolean =>
    Object.entries(change).every(([path, value]) =>
      value === "absent"
        ? base !== undefined && path in base.given
        : JSON.stringify(base?.given[path]) !== JSON.stringify(value),
    );
  for (const change of singles) if (differs(change)) yield change;
  for (const { change, otherActs } of others)
    if (otherActs === base?.otherActs)
      for (const single of singles) {
        const both = { ...change, ...single };
        if (differs(both)) yield both;
      }
  let tried = 0;
  for (const one of singles)
    for (const other of singles) {
      const [first = ""] = Object.keys(one);
      const [second = ""] = Object.keys(other);
      if (first >= second || !differs({ ...one, ...other })) continue;
      if ((tried += 1) > PAIRS) return;
      yield { ...one, ...other };
    }
}

/** The conditions of these parts, with those of the definitions and choices that they read. */
function reached(pack: Rulebook, parts: readonly Condition[]): readonly Condition[] {
  const found: Condition[] = [];
  const seen = new Set<string>();
  const visit = (condition: Condition): void => {
    for (const { condition: inner } of innerConditions(condition, [])) {
      found.push(inner);
      const key = "meets" in inner ? `meets ${inner.meets}` : "reads" in inner ? `reads ${inner.reads}` : "";
      if (key === "" || seen.has(key)) continue;
      seen.add(key);
      if ("meets" in inner)
        for (const { versions } of pack.definitions.filter(({ id }) => id === inner.meets))
          for (const version of versions) visit(version.condition);
      if ("reads" in inner)
        for (const { choices } of pack.readings.filter(({ id }) => id === inner.reads))
          for (const choice of choices) if (!("always" in choice.condition)) visit(choice.condition);
    }
  };
  parts.forEach(visit);
  return found;
}

function changesOf(pack: Rulebook, conditions: readonly Condition[]): Given[] {
  const changes = conditions.flatMap((condition): Given[] => {
    if ("reads" in condition) {
      const choices = pack.readings.find(({ id }) => id === condition.reads)?.choices ?? [];
      return choices.map(({ id }) => ({ [`readings.${condition.reads}`]: id }));
    }
    if ("finding" in condition) return valuesOf(pack, `findings.${condition.finding}`, []);
    const found = factTestOf(condition, []);
    if (found === undefined) return [];
    const { test } = found;
    const slugs = "in" in test ? test.in : "not_in" in test ? test.not_in : [];
    return valuesOf(pack, test.fact, slugs);
  });
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

function valuesOf(pack: Rulebook, path: string, slugs: readonly string[]): Given[] {
  const entry = pack.facts.find((fact) => fact.path === path);
  if (entry === undefined) return [];
  return [...possible(pack, entry, slugs), "absent"].map((value) => ({ [path]: value }));
}

function possible(pack: Rulebook, entry: FactEntry, slugs: readonly string[]): unknown[] {
  if (entry.type === "boolean") return [true, false];
  if (entry.type === "enum" || entry.type === "list") {
    const all = (entry.values ?? pack.value_sets[entry.values_from ?? ""] ?? []).map(({ slug }) => slug);
    const stranger = all.find((slug) => !slugs.includes(slug));
    const named = [...slugs, ...(stranger === undefined ? [] : [stranger])];
    return entry.type === "list" ? [...named.map((slug) => [slug]), []] : named;
  }
  return [];
}
