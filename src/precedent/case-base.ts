/** The decided cases of a rulebook with their features, computed once for each rulebook. */
import type { Precedent, Rulebook } from "../rulebook/model.js";
import { factsOfPrecedent } from "./facts.js";
import { featuresOf, type Features } from "./features.js";
import { byLikeness, isAlike, isDecided, likeness, type Compared } from "./likeness.js";

export interface DecidedCase {
  readonly precedent: Precedent;
  readonly features: Features;
}

const bases = new WeakMap<Rulebook, readonly DecidedCase[]>();

export function caseBase(rulebook: Rulebook): readonly DecidedCase[] {
  const known = bases.get(rulebook);
  if (known) return known;
  const base = rulebook.precedents.filter(isDecided).map((precedent) => ({
    precedent,
    features: featuresOf(rulebook, factsOfPrecedent(precedent, rulebook)),
  }));
  bases.set(rulebook, base);
  return base;
}

/** The cases that are alike, nearest first; `without` names the case itself, where it stands in the pack. */
export function alike(rulebook: Rulebook, features: Features, without: string): Compared[] {
  return caseBase(rulebook)
    .filter(({ precedent }) => precedent.id !== without)
    .map(({ precedent, features: theirs }) => ({ precedent, likeness: likeness(features, theirs) }))
    .filter((compared) => isAlike(compared.likeness))
    .sort(byLikeness);
}
