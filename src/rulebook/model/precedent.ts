/** Decided cases. */
import type { Bilingual, Certainty, Source } from "./text.js";

/** A decided case; its facts are what likeness compares. */
export interface Precedent {
  readonly id: string;
  readonly title: Bilingual;
  /** Calendar of the contest. */
  readonly cycle?: string;
  readonly region?: string;
  /** `2024-10-05`, `2024-10` or `2024`. */
  readonly conduct_on?: string;
  /** By fact path; several slugs of a fact that takes one are those of several persons or acts. */
  readonly facts: Readonly<Record<string, string | boolean | readonly string[]>>;
  /** Whether the act fell into the campaign period; absent where that is not known. */
  readonly in_campaign?: boolean;
  readonly summary?: Bilingual;
  /** Provisions invoked, as cited or by id; what the collection only infers is left out. */
  readonly cites?: readonly string[];
  readonly forum: string;
  /** Track on which that forum decided. */
  readonly track?: string;
  readonly case_no?: string;
  readonly outcome:
    | "convicted"
    | "acquitted"
    | "released"
    | "stopped"
    | "forwarded"
    | "ethics"
    | "discipline"
    | "dismissed"
    | "disqualified"
    | "no_violation"
    | "wrong_regime"
    | "pending";
  /** What the deciding body found, by finding. */
  readonly findings?: Readonly<Record<string, string | boolean>>;
  /** How it read questions of interpretation: the choice, by question. */
  readonly readings?: Readonly<Record<string, string>>;
  readonly sanction?: Bilingual;
  /** Each statement says whether it stands in the judgment, was reported, or is inferred. */
  readonly reasoning?: Bilingual;
  /** Another entry that tells of the same case: not to be counted twice. */
  readonly duplicate_of?: { readonly id: string; readonly certainty: Certainty };
  /** `T` judgment read, `A` two independent sources, `B` one, `C` unconfirmed. */
  readonly confidence: "T" | "A" | "B" | "C";
  readonly certainty: Certainty;
  readonly sources: readonly Source[];
  readonly file: string;
}
