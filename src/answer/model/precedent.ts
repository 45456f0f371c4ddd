/** Decided cases beside an incident. */
import type { Certainty, Precedent, Source } from "../../rulebook/model.js";
import type { DimensionId } from "../../precedent/dimensions.js";
import type { Agreement, Difference, Likeness } from "../../precedent/likeness.js";

/** A decided case beside an act of the incident. */
export interface PrecedentAnswer {
  readonly id: string;
  readonly title: string;
  /** The actor and act that it is like. */
  readonly actor: string;
  readonly act: string;
  readonly same: readonly Agreement[];
  /** What differs; whether here the elements are met under more readings than there, under fewer, or by other law. */
  readonly different: readonly Difference[];
  /** Not known on one side or both. */
  readonly unknown: readonly DimensionId[];
  /** Weight of the features that agree, and of all that could be compared. */
  readonly weight: Likeness["weight"];
  /** Day, month or year. */
  readonly conduct_on: string | null;
  readonly region: string | null;
  readonly forum: string;
  readonly case_no: string | null;
  readonly track: string | null;
  readonly outcome: Precedent["outcome"];
  readonly sanction: string | null;
  readonly reasoning: string | null;
  readonly certainty: Certainty;
  readonly sources: readonly Source[];
}
