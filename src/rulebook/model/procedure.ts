/** Who does what within which time. */
import type { Bilingual } from "./text.js";

export type ProcedureStep =
  "report" | "register" | "verify" | "forward" | "examine" | "decide" | "remedy" | "authority" | "execute";

/** How long a step may take: days of one kind, or hours. */
export interface Limit {
  /** The dated fact from which it runs, or the procedure whose end sets it going. */
  readonly from: string;
  /** Other procedures whose end sets it going too; the last that ended counts. */
  readonly or_from?: readonly string[];
  /** What happens on that day, where the fact's name does not say it. */
  readonly event?: Bilingual;
  readonly days?: number;
  readonly counting?: "calendar" | "working";
  readonly hours?: number;
}

/**
 * What a provision of kind `procedure` says: who does what within which time. Elements of role `subject`,
 * `circumstance` and `time` say to whom and when it applies; of the other roles, what a formal requirement asks.
 */
export interface Procedure {
  /** Tracks in whose course the step stands. */
  readonly tracks: readonly string[];
  readonly step: ProcedureStep;
  /** Place among the steps of its tracks. */
  readonly order: number;
  readonly what: Bilingual;
  /** Who does it, or may. */
  readonly who?: Bilingual;
  /** A formal requirement that decides whether a report is received. */
  readonly requirement?: true;
  readonly limit?: Limit;
  /** Dated fact that says when the step was taken. */
  readonly met_by?: string;
  /** Bodies whose recorded decision on the track ends the step. */
  readonly bodies?: readonly string[];
  /** Tracks that are closed while the requirement is not met. */
  readonly effect_on?: readonly string[];
  /** Tiers (`ladder:rung`) to which it is confined. */
  readonly tiers?: readonly string[];
  /** Only where one of these provisions, or something that punishes its breach, is in play. */
  readonly for?: readonly string[];
}
