/** Every decided case taken out once and compared to the others: how often the nearest came out alike. */
import type { Precedent, Rulebook } from "../rulebook/model.js";
import { alike, caseBase } from "./case-base.js";

export interface LeftOut {
  readonly id: string;
  readonly outcome: Precedent["outcome"];
  /** The nearest cases, up to three, with their outcomes. */
  readonly nearest: readonly { readonly id: string; readonly outcome: Precedent["outcome"] }[];
}

export interface LeaveOneOut {
  readonly cases: readonly LeftOut[];
  /** Cases with at least one other that is alike. */
  readonly compared: number;
  /** Of those: the nearest one came out the same. */
  readonly nearestAgrees: number;
  /** Of those: one of the three nearest came out the same. */
  readonly oneOfThreeAgrees: number;
  /** Of those: the nearest one ended on the same side, with a penal or electoral consequence or without. */
  readonly nearestSameSide: number;
}

const CONSEQUENCE: ReadonlySet<Precedent["outcome"]> = new Set(["convicted", "disqualified"]);

export function leaveOneOut(rulebook: Rulebook): LeaveOneOut {
  const cases = caseBase(rulebook).map(({ precedent, features }): LeftOut => ({
    id: precedent.id,
    outcome: precedent.outcome,
    nearest: alike(rulebook, features, precedent.id)
      .slice(0, 3)
      .map((other) => ({ id: other.precedent.id, outcome: other.precedent.outcome })),
  }));
  const compared = cases.filter(({ nearest }) => nearest.length > 0);
  return {
    cases,
    compared: compared.length,
    nearestAgrees: compared.filter(({ outcome, nearest }) => nearest[0]?.outcome === outcome).length,
    oneOfThreeAgrees: compared.filter(({ outcome, nearest }) => nearest.some((each) => each.outcome === outcome))
      .length,
    nearestSameSide: compared.filter(
      ({ outcome, nearest: [first] }) =>
        first !== undefined && CONSEQUENCE.has(first.outcome) === CONSEQUENCE.has(outcome),
    ).length,
  };
}
