/** Where verdicts lead: tiers, forums, steps. */
import type { Certainty, Custody, Duration, Fine, IsoDay } from "../../rulebook/model.js";
import type { ProvisionStatus } from "./status.js";
import type { DeadlineAnswer, StepAnswer } from "./step.js";

export interface TierOption {
  readonly tier: string;
  readonly id: string;
  readonly text: string;
  readonly duration?: Duration;
  readonly state: "applied" | "suspended" | "reported";
  readonly ref: string;
  readonly certainty: Certainty;
}

/** The range of a law that came after the act: the court applies the more favourable of the two as a whole. */
export interface LaterLaw {
  readonly version_from: IsoDay;
  readonly custody?: Custody;
  readonly fine?: Fine;
  readonly connector?: string;
  readonly certainty: Certainty;
  /** `lighter` only where no bound is higher; anything else is `mixed`. */
  readonly direction: "lighter" | "mixed";
  /** What makes the court weigh the two laws. */
  readonly ref: string;
}

/** `short`: a few words for a table. */
export interface ForumAnswer {
  readonly text: string;
  readonly short: string;
  readonly ref: string;
  readonly certainty: Certainty;
}

export interface TrackAnswer {
  readonly actor: string;
  readonly track: string;
  readonly title: string;
  readonly status: ProvisionStatus;
  readonly provisions: readonly {
    readonly cite: string;
    readonly chain: readonly string[];
    readonly act: string;
    readonly contest: string | null;
    readonly status: ProvisionStatus;
  }[];
  readonly tier: {
    readonly ladder: string;
    /** Gravest fulfilled; null while nothing is. */
    readonly from: string | null;
    /** Gravest fulfilled or open. */
    readonly to: string;
    readonly options: readonly TierOption[];
    readonly decided_by: readonly string[];
    readonly rule: "heaviest_only" | "cumulative" | "one_of" | "stepwise" | "once";
    /** How the rungs go together, in the words of this ladder. */
    readonly rule_text?: string;
    readonly if_repeat?: string;
    /** Sanctions of this ladder that the person is recorded to have had; they change no verdict and no end of the interval. */
    readonly prior?: readonly {
      readonly tier: string;
      /** Absent: not recorded. */
      readonly same_nature?: boolean;
      readonly on?: IsoDay;
    }[];
  } | null;
  /** Rows of joint guidelines beside the statutes; they enter no interval and change no verdict. */
  readonly guideline_tiers: readonly {
    readonly row: string;
    readonly cite: string;
    readonly status: ProvisionStatus;
    /** Null: the row prints none, or none that reaches this person. */
    readonly tier: string | null;
    /** Other tiers that the row itself names as alternatives. */
    readonly or: readonly string[];
    /** Tiers that other reproductions of the row print instead. */
    readonly also_reported: readonly string[];
    /** What the row says where it prints no rung. */
    readonly text?: string;
    /** The ladder of that tier does not reach this person: what holds instead. */
    readonly not_reached?: string;
    /** It is not known whether that ladder reaches this person; these it does. */
    readonly only_for?: string;
    readonly cites: readonly {
      readonly provision: string;
      readonly how: "row" | "match" | "interpretation";
      readonly certainty: Certainty;
      readonly note?: string;
    }[];
    readonly certainty: Certainty;
    readonly note?: string;
  }[];
  readonly penal: readonly {
    readonly chain: string;
    readonly custody?: Custody;
    readonly fine?: Fine;
    readonly connector?: string;
    readonly certainty: Certainty;
    readonly version_from: IsoDay;
    readonly status: ProvisionStatus;
    /** Where the range changed after the act and before the judgment. */
    readonly later_law?: LaterLaw;
  }[];
  /** Who receives the case on `step_day`. */
  readonly forum: ForumAnswer | null;
  /** Who receives it on another day from the act on (both days included), while the day of receipt is not on record. */
  readonly other_forums: readonly (ForumAnswer & { readonly from: IsoDay | null; readonly to: IsoDay })[];
  /**
   * The day whose law of forum and procedure is shown: on record as received or decided, else the day of evaluation.
   * `changes`: days since the act on which the steps changed, so that another day of receipt may show others.
   */
  readonly step_day: {
    readonly day: IsoDay;
    readonly by: "received" | "decided" | "evaluation";
    readonly changes: readonly IsoDay[];
  };
  /** Who may punish this person, by tier. */
  readonly authority: readonly StepAnswer[];
  readonly procedure: readonly StepAnswer[];
  readonly remedies: readonly StepAnswer[];
  readonly deadlines: readonly DeadlineAnswer[];
  /** Of the track and of its steps. */
  readonly notes: readonly string[];
  readonly parallel_with: readonly string[];
}
