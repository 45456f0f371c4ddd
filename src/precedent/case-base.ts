/** The decided cases of a rulebook with their features, computed once for each rulebook. */
import { Recent } from "../recent.js";
import type { Precedent, Rulebook } from "../rulebook/model.js";
import { dimensionIds } from "./dimensions.js";
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
export function alike(rulebook: Rulebook, features: Features, without: string): readonly Compared[] {
  const found = alikeAll(rulebook, features);
  return found.some(({ precedent }) => precedent.id === without)
    ? found.filter(({ precedent }) => precedent.id !== without)
    : found;
}

/** Acts with the same features come back in a batch more often than not. */
const REMEMBERED = 500;
const compared = new WeakMap<Rulebook, Recent<readonly Compared[]>>();

function alikeAll(rulebook: Rulebook, features: Features): readonly Compared[] {
  const remembered = compared.get(rulebook) ?? new Recent<readonly Compared[]>(REMEMBERED);
  compared.set(rulebook, remembered);
  const key = dimensionIds.map((dimension) => [...(features[dimension] ?? ["?"])].join(" ")).join("|");
  const known = remembered.get(key);
  if (known) return known;
  const found = caseBase(rulebook)
    .map(({ precedent, features: theirs }) => ({ precedent, likeness: likeness(features, theirs) }))
    .filter((each) => isAlike(each.likeness))
    .sort(byLikeness);
  remembered.set(key, found);
  return found;
}
