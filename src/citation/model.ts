/** A citation as found in a text. */

/** One place of one instrument, as deep as it was written. */
export interface CitedPlace {
  /** `71`, `187A`, or the row of a guideline: `KE-4`. Empty for a letter of a circular that has no articles. */
  readonly article: string;
  readonly paragraph?: string;
  readonly letter?: string;
  readonly number?: string;
}

/** The instrument as it was written: by kind, number and year, or by a name. */
export type CitedInstrument =
  | {
      readonly kind: "numbered";
      readonly type: string;
      readonly number: string;
      readonly year: string;
      readonly title?: string;
    }
  | { readonly kind: "named"; readonly name: string };

export interface FoundCitation {
  /** The words that make up the citation, as they stand in the text; several places may share them. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** This place alone in words: `Pasal 282 UU Pemilu` of `Pasal 280 dan 282 UU Pemilu`. */
  readonly single: string;
  readonly place?: CitedPlace;
  readonly instrument?: CitedInstrument;
  /** Amending laws and other names written beside the instrument: `UU 1/2015 jo. UU 10/2016`. */
  readonly beside?: readonly CitedInstrument[];
  /** The instrument was not written with this place but with the one before it. */
  readonly inherited?: true;
  /** Other words stand between the parts of this place, or between it and its instrument: they may not belong together. */
  readonly apart?: true;
  /** What stands behind it, for dates and subjects that belong to it. */
  readonly after: string;
  /** The instrument that the text named last, where the citation itself names none. */
  readonly before?: CitedInstrument;
  /** The id of a provision of the pack, written as such. */
  readonly id?: string;
}
