/** Words, days, sources and how sure something is: what all parts of the pack are made of. */

/** Text in both languages of the product. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** `2024-10-05`. */
export type IsoDay = string;

export type Certainty = "confirmed" | "single_source" | "derived" | "unconfirmed";

export interface Source {
  readonly title: string;
  readonly url?: string;
}
