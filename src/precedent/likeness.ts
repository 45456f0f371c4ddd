/** Likeness of an act to a decided case, dimension by dimension: what agrees, what differs and which way that cuts. */
import type { Precedent } from "../rulebook/model.js";
import { cutOf, dimensionIds, WEIGHTS, type Cut, type DimensionId } from "./dimensions.js";
import type { Features } from "./features.js";

export interface Agreement {
  readonly dimension: DimensionId;
  /** What both have. */
  readonly values: readonly string[];
}

export interface Difference {
  readonly dimension: DimensionId;
  readonly here: readonly string[];
  readonly there: readonly string[];
  readonly cuts: Cut;
}

export interface Likeness {
  readonly same: readonly Agreement[];
  readonly different: readonly Difference[];
  /** Not known on one side or both; they count neither way. */
  readonly unknown: readonly DimensionId[];
  /** Weight that agrees, and weight of everything that could be compared. */
  readonly weight: { readonly same: number; readonly of: number };
}

/** Kinds of conduct count by the share that both have; every other dimension agrees or differs. */
export function likeness(here: Features, there: Features): Likeness {
  const same: Agreement[] = [];
  const different: Difference[] = [];
  const unknown: DimensionId[] = [];
  let [agreeing, of] = [0, 0];
  for (const dimension of dimensionIds) {
    const [a, b] = [here[dimension], there[dimension]];
    if (a === undefined || b === undefined) {
      unknown.push(dimension);
      continue;
    }
    const shared = [...a].filter((value) => b.has(value)).sort();
    of += WEIGHTS[dimension];
    if (shared.length === 0) {
      different.push({ dimension, here: [...a].sort(), there: [...b].sort(), cuts: cutOf(dimension, a, b) });
      continue;
    }
    same.push({ dimension, values: shared });
    agreeing += WEIGHTS[dimension] * (dimension === "conduct" ? (2 * shared.length) / (a.size + b.size) : 1);
  }
  return { same, different, unknown, weight: { same: Math.round(agreeing * 100) / 100, of } };
}

export interface Compared {
  readonly precedent: Precedent;
  readonly likeness: Likeness;
}

const total = dimensionIds.reduce((sum, dimension) => sum + WEIGHTS[dimension], 0);

/** Half of all weight must be known on both sides, and half of what is known agree; without common conduct no case is alike. */
export function isAlike({ same, weight }: Likeness): boolean {
  return (
    weight.of * 2 >= total && weight.same * 2 >= weight.of && same.some(({ dimension }) => dimension === "conduct")
  );
}

/** Cases that somebody decided, each once. */
export function isDecided({ outcome, duplicate_of }: Precedent): boolean {
  return outcome !== "pending" && outcome !== "wrong_regime" && duplicate_of === undefined;
}

/** How much of what could be compared agrees; of cases that are alike, that is never nothing. */
export function share({ weight }: Likeness): number {
  return weight.same / weight.of;
}

/** Nearest first: by the share that agrees, then by how much could be compared, then by id. */
export function byLikeness(a: Compared, b: Compared): number {
  return (
    share(b.likeness) - share(a.likeness) ||
    b.likeness.weight.of - a.likeness.weight.of ||
    byId(a.precedent, b.precedent)
  );
}

function byId(a: Precedent, b: Precedent): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
