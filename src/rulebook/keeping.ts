import type { Bilingual } from "./model.js";

/** Instrument, article, and the smallest parts of the article: `{ "uu-1-2015": { "71": ["1", "2"] } }`. */
export type ArticleParts = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** `structure.yaml`: how the articles of the encoded instruments are divided. Numbers and letters only. */
export interface Structure {
  /** As a script read it from the official texts. */
  readonly read?: ArticleParts;
  /** As somebody states it where a text is damaged or not at hand; this counts. */
  readonly stated?: ArticleParts;
}

/** A planted error that no test notices, with the reason why none can or need. */
export interface Survivor {
  readonly provision: string;
  readonly kind: string;
  readonly part: string;
  readonly reason: Bilingual;
}

/** What keepers of a pack write beside the law; no answer depends on it. */
export interface Keeping {
  readonly structure: Structure;
  readonly survivors: readonly Survivor[];
}

/** Parts of an article; undefined where nobody read or stated them. */
export function partsStated(structure: Structure, instrument: string, article: string): readonly string[] | undefined {
  return structure.stated?.[instrument]?.[article] ?? structure.read?.[instrument]?.[article];
}
