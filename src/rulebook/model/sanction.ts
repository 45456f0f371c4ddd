/** What a provision threatens. Durations are whole months or days, money is whole rupiah. */
import type { Bilingual, Certainty } from "./text.js";

export interface Duration {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
}

/** As printed: `or` is *paling singkat … atau paling lama …*, `and` the same with *dan*. */
export interface Custody {
  readonly kind: "penjara" | "kurungan" | "none";
  readonly min?: Duration;
  readonly max?: Duration;
  readonly range?: "or" | "and";
  readonly certainty?: Certainty;
}

export interface FineRange {
  readonly min?: number;
  readonly max?: number;
  readonly range?: "or" | "and";
  readonly certainty?: Certainty;
}

export interface Fine extends FineRange {
  /** Different ceilings by kind of offender (person, corporation). */
  readonly by_subject?: readonly (FineRange & { readonly subject: string; readonly text: Bilingual })[];
  /** Rival ceilings that the law sheet leaves open. */
  readonly alternatives?: readonly (FineRange & { readonly text: Bilingual })[];
  /** A fine that is a multiple of something, in words. */
  readonly multiple?: Bilingual;
}

export type Sanction =
  | {
      readonly ladder: string;
      readonly tier: string;
      /** Where one provision names several rungs (*teguran lisan dan/atau tertulis*): the gravest; `tier` is the mildest. */
      readonly up_to?: string;
      readonly certainty?: Certainty;
      readonly ref?: string;
    }
  | {
      readonly custody?: Custody;
      readonly fine?: Fine;
      readonly connector?: "and" | "or" | "and_or";
      readonly certainty?: Certainty;
      readonly ref?: string;
    };
