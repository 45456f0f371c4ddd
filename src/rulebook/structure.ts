/** Instrument, article, and the smallest parts of the article: `{ "uu-1-2015": { "71": ["1", "2"] } }`. */
export type ArticleParts = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** `structure.yaml`: how the articles of the encoded instruments are divided. Numbers and letters only. */
export interface Structure {
  /** As a script read it from the official texts. */
  readonly read?: ArticleParts;
  /** As somebody states it where a text is damaged or quoted; this counts. */
  readonly stated?: ArticleParts;
  /** The parts that are known of articles whose text was not seen whole: there may be more. */
  readonly partial?: ArticleParts;
}

/** The known parts of an article, in any of its wordings; undefined where nobody read or stated them. */
export function partsStated(structure: Structure, instrument: string, article: string): readonly string[] | undefined {
  const { stated, partial, read } = structure;
  return stated?.[instrument]?.[article] ?? partial?.[instrument]?.[article] ?? read?.[instrument]?.[article];
}

/** All parts of an article, in any of its wordings; undefined where there may be more than anybody saw. */
export function allParts(structure: Structure, instrument: string, article: string): readonly string[] | undefined {
  if (structure.partial?.[instrument]?.[article] !== undefined) return undefined;
  return partsStated(structure, instrument, article);
}
