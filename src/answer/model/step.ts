/** Steps of procedure and their time limits. */
import type { Certainty, Holiday, IsoDay, ProcedureStep } from "../../rulebook/model.js";

/** One step of a track's procedure under the law of its own day. */
export interface StepAnswer {
  readonly provision: string;
  readonly cite: string;
  readonly step: ProcedureStep;
  readonly what: string;
  readonly who?: string;
  /** Tiers to which it is confined. */
  readonly tiers?: readonly string[];
  readonly limit?: {
    readonly days?: number;
    readonly counting?: "calendar" | "working";
    readonly hours?: number;
    /** Fact path, or the provision whose step sets it going. */
    readonly from: string;
    readonly event?: string;
  };
  /** `open`: whether it comes into play turns on `needs`. */
  readonly status: "applies" | "open";
  readonly needs: readonly string[];
  /** `next`: the first that the recorded days do not show as taken. */
  readonly state: "done" | "next" | "later";
  readonly law: { readonly version_from: IsoDay; readonly version_until: IsoDay | null };
  readonly certainty: Certainty;
}

/** How a time limit was counted. */
export interface CountedAnswer {
  /** Fact from which it runs or the provision whose step sets it going, what happens then, and its day. */
  readonly from: string;
  readonly event?: string;
  readonly from_day: IsoDay | null;
  /** The day of knowledge, where it lies before the first day on which an act that went on can be a breach. */
  readonly known_on?: IsoDay;
  readonly days: number;
  readonly counting: "calendar" | "working";
  /** The first day that counts: the day after. */
  readonly first: IsoDay | null;
  /** Weekdays off that were passed over. */
  readonly skipped: readonly { readonly day: IsoDay; readonly name: string; readonly kind: Holiday["kind"] }[];
  /** Days of weekends that were passed over. */
  readonly weekend: number;
  /** Due day on the reading that the day from which it runs counts itself. */
  readonly if_first_counts: IsoDay | null;
  /** Due day if joint leave (*cuti bersama*) counted as work; absent where none was passed over. */
  readonly if_joint_leave_counts?: IsoDay;
  /** For working days: whether the government has fixed the days off of that time, or they are only computed. */
  readonly days_off?: "confirmed" | "computed";
}

export interface DeadlineAnswer {
  readonly provision: string;
  readonly what: string;
  readonly due: IsoDay | null;
  /** The recorded day on which the step was taken, where that is too late. */
  readonly taken_on?: IsoDay;
  readonly counted: CountedAnswer;
  readonly basis: string;
  readonly state: "due" | "today" | "past" | "met" | "unknown";
  readonly certainty: Certainty;
}
