import { conditionSites, factsRead, innerConditions } from "./check/condition-sites.js";
import type { Ladder, Rulebook, SlugEntry } from "./model.js";

/**
 * The part of a pack that can be compiled: everything that reads something missing is left out, and what
 * reads that, so that one broken provision does not keep the others from being tested.
 */
export function resolvable(rulebook: Rulebook): Rulebook {
  let rest = rulebook;
  for (;;) {
    const broken = brokenHolders(rest);
    if (broken.size === 0) return rest;
    rest = {
      ...rest,
      instruments: rest.instruments.map((each) => (broken.has(each) ? { ...each, transition: [] } : each)),
      tracks: rest.tracks.map((each) => (broken.has(each) ? { ...each, forums: [] } : each)),
      ladders: rest.ladders.map((each) => (broken.has(each) ? unbound(each) : each)),
      facts: rest.facts.filter((each) => !broken.has(each)),
      value_sets: Object.fromEntries(
        Object.entries(rest.value_sets).map(([name, entries]) => [
          name,
          broken.has(entries) ? entries.map(plain) : entries,
        ]),
      ),
      definitions: rest.definitions.filter((each) => !broken.has(each)),
      readings: rest.readings.filter((each) => !broken.has(each)),
      provisions: rest.provisions.filter((each) => !broken.has(each)),
    };
  }
}

/** A ladder that reaches everybody. */
function unbound({ id, title, rule, tiers, file }: Ladder): Ladder {
  return { id, title, rule, tiers, file };
}

/** A slug without the wider kinds that depend on a condition. */
function plain(entry: SlugEntry): SlugEntry {
  const { is_a: wider, ...rest } = entry;
  const certain = (wider ?? []).filter((each) => typeof each === "string");
  return certain.length === 0 ? rest : { ...rest, is_a: certain };
}

function brokenHolders(rulebook: Rulebook): ReadonlySet<object> {
  const facts = new Set(rulebook.facts.map(({ path }) => path));
  const definitions = new Set(rulebook.definitions.map(({ id }) => id));
  const choices = new Set(rulebook.readings.flatMap(({ id, choices: list }) => list.map((each) => `${id}:${each.id}`)));
  const readings = new Set(rulebook.readings.map(({ id }) => id));
  const provisions = new Set(rulebook.provisions.map(({ id }) => id));
  const broken = new Set<object>();
  for (const { entity, condition, path } of conditionSites(rulebook)) {
    const factsKnown = factsRead(condition, path).every(({ fact }) => facts.has(fact));
    const namesKnown = innerConditions(condition, path).every(({ condition: inner }) => {
      if ("meets" in inner) return definitions.has(inner.meets);
      if ("provision" in inner) return provisions.has(inner.provision);
      if (!("reads" in inner)) return true;
      return inner.choice === undefined ? readings.has(inner.reads) : choices.has(`${inner.reads}:${inner.choice}`);
    });
    if (!factsKnown || !namesKnown) broken.add(entity);
  }
  for (const provision of rulebook.provisions)
    if (provision.breach_of?.some((id) => !provisions.has(id)) === true) broken.add(provision);
  return broken;
}
