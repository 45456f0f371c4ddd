/** Where a breach leads: tracks with their forums, ladders with their rungs. */
import type { Regime } from "./calendar.js";
import type { Condition } from "./condition.js";
import type { Duration } from "./sanction.js";
import type { Bilingual, Certainty, IsoDay } from "./text.js";

export interface Track {
  readonly id: string;
  readonly title: Bilingual;
  readonly order: number;
  /** Who receives it, by date; the first entry whose window and condition fit. */
  readonly forums?: readonly {
    readonly id: string;
    readonly text: Bilingual;
    /** A few words for a table: `Bawaslu → Gakkumdu`. */
    readonly short: Bilingual;
    readonly from?: IsoDay;
    readonly until?: IsoDay;
    readonly regime?: readonly Regime[];
    readonly when?: Condition;
    /** Only where nothing but these provisions is in play on the track. */
    readonly for?: readonly string[];
    readonly ref: string;
    readonly certainty: Certainty;
  }[];
  /** From which day of judgment a later, milder law is weighed against the law of the act, and why. */
  readonly later_law?: { readonly from: IsoDay; readonly ref: string; readonly certainty: Certainty };
  readonly notes?: readonly Bilingual[];
}

export interface LadderOption {
  readonly id: string;
  readonly text: Bilingual;
  readonly duration?: Duration;
  readonly state: "applied" | "suspended" | "reported";
  readonly ref: string;
  readonly certainty: Certainty;
}

export interface LadderTier {
  readonly id: string;
  readonly title: Bilingual;
  /** Gravity inside this ladder; absent for a rung that is its own answer (unpriced). */
  readonly rank?: number;
  readonly in_force?: { readonly from: IsoDay; readonly until?: IsoDay };
  readonly options: readonly LadderOption[];
  readonly notes?: readonly Bilingual[];
}

export interface Ladder {
  readonly id: string;
  readonly title: Bilingual;
  /**
   * How its rungs go together. `one_of`: alternatives without an order; `stepwise`: a later rung only where an earlier
   * one went unheeded; `once`: one rung whatever the number of grounds, named by the article that is applied.
   */
  readonly rule: "heaviest_only" | "cumulative" | "one_of" | "stepwise" | "once";
  /** The same in the words of this ladder, where the general ones would say too little. */
  readonly rule_text?: Bilingual;
  readonly rule_ref?: string;
  /** Whom its rungs reach (a definition), and what is said to anybody else in place of a rung that a guideline prints. */
  readonly reaches?: { readonly meets: string; readonly otherwise: Bilingual };
  readonly if_repeat?: Bilingual;
  /** Options differ by the regulation in force on the conduct day: windows on the tiers. */
  readonly tiers: readonly LadderTier[];
  readonly file: string;
}
