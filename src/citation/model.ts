/** A citation as found in a text. */

/** One place of one instrument, as deep as it was written. */
export interface CitedPlace {
  readonly article: string; // "71", "187A"
  readonly paragraph?: string;
  readonly letter?: string;
  readonly number?: string;
}

/** The instrument as it was written: by kind, number and year, or by a name. */
export type CitedInstrument =
  | { readonly kind: "numbered"; readonly type: string; readonly number: string; readonly year: string }
  | { readonly kind: "named"; readonly name: string };

export interface FoundCitation {
  /** The words that make up the citation, as they stand in the text. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly place?: CitedPlace;
  readonly instrument?: CitedInstrument;
}
