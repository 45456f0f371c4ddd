/** What a provision asks of a case. */
import type { Bilingual, Certainty, IsoDay } from "./text.js";

/** A day named by the calendar of the contest or by a dated fact, moved by whole months or days. */
export interface DayExpression {
  readonly date: string; // determination, party_determination, determination_planned, voting_day, elected_determination, or a fact path
  readonly minus?: { readonly months?: number; readonly days?: number };
  readonly plus?: { readonly months?: number; readonly days?: number };
}

export type PeriodName = "campaign" | "quiet_period" | "voting_day";

/** Both ends belong to it. */
export interface PeriodExpression {
  readonly from?: DayExpression;
  readonly to?: DayExpression;
}

/** One fact, one operator. */
export type FactTest = { readonly fact: string } & (
  | { readonly is: boolean | string | number }
  | { readonly in: readonly string[] }
  | { readonly not_in: readonly string[] }
  | { readonly at_least: number }
  | { readonly at_most: number }
  | { readonly before: IsoDay | DayExpression }
  | { readonly after: IsoDay | DayExpression }
  | { readonly within: PeriodName | PeriodExpression }
);

/** Exactly one of the keys. */
export type Condition =
  | { readonly when: FactTest | { readonly not: FactTest } }
  | { readonly any: readonly Branch[] }
  | { readonly all: readonly Branch[] }
  | { readonly not: Condition }
  | { readonly meets: string }
  | { readonly reads: string; readonly choice?: string }
  | {
      readonly finding: string;
      readonly is?: boolean | string;
      readonly in?: readonly string[];
      /** Several provisions ask for it, each for a content of its own: a "yes" that names none leaves open which. */
      readonly named?: true;
    }
  | { readonly provision: string; readonly in?: "incident" };

/** A condition inside `any`/`all`, with its own name and, where the law gives them, text and reference. */
export type Branch = Condition & {
  readonly id: string;
  readonly text?: Bilingual;
  readonly ref?: string;
  readonly certainty?: Certainty;
};
