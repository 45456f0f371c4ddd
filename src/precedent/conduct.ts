/** Kinds of conduct with everything that they are a kind of. */
import { OTHER_KIND } from "../incident/several.js";
import type { Rulebook, SlugEntry } from "../rulebook/model.js";
import { slugEntries } from "../rulebook/slug-entries.js";
import { holds, type FlatFacts } from "./facts.js";

const CONDUCT = "act.conduct";

/** The two broadest kinds: everything is one of them, so that sharing one says little; `manner` compares them. */
const ACTIVE = "tindakan-aktif";
const WEAK = "tindakan-lemah";

export type Manner = "active" | "weak" | "neither";

export interface Conduct {
  /** The stated kinds and all wider ones but the two broadest; empty where nothing is described. */
  readonly kinds: ReadonlySet<string>;
  /** Whether there is an active act, only weak ones (a like, presence), or neither. */
  readonly manner: Manner;
}

export function conductOf(rulebook: Rulebook, facts: FlatFacts): Conduct | undefined {
  const stated = (facts.slugs.get(CONDUCT) ?? []).filter((each) => each.length === 1).flat();
  const described = stated.filter((slug) => slug !== OTHER_KIND);
  if (described.length === 0) return undefined;
  const entries = slugsOf(rulebook);
  const all = new Set<string>();
  const add = (slug: string): void => {
    if (all.has(slug)) return;
    all.add(slug);
    for (const edge of entries.get(slug)?.is_a ?? []) {
      if (typeof edge === "string") add(edge);
      else if (holds(edge.when, facts)) add(edge.kind);
    }
  };
  described.forEach(add);
  const manner = all.has(ACTIVE) ? "active" : all.has(WEAK) ? "weak" : "neither";
  all.delete(ACTIVE);
  all.delete(WEAK);
  return { kinds: all, manner };
}

function slugsOf(rulebook: Rulebook): ReadonlyMap<string, SlugEntry> {
  const fact = rulebook.facts.find(({ path }) => path === CONDUCT);
  return new Map(slugEntries(rulebook, fact).map((entry) => [entry.slug, entry]));
}
