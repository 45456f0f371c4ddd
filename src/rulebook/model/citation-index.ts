/** What reading citations asks of the instruments. */
import type { Bilingual, IsoDay } from "./text.js";

/** What reading citations asks of the instruments. */
export interface CitationIndex {
  /** Names that stand for an instrument without its number and year. */
  readonly names: readonly string[];
  readonly misquotations: readonly ListedMisquotation[];
}

/** A known wrong citation, resolved: keys say the law and the place in it, as `keyOf` of the citations writes them. */
export interface ListedMisquotation {
  readonly wrong: string;
  /** Only the instrument is wrong, whatever the place. */
  readonly whole: boolean;
  readonly rights: readonly string[];
  /** The right citation in words. */
  readonly right: string;
  readonly why: Bilingual;
  /** The citation is wrong only with these words behind it: `tanggal 17 Desember 2017`. */
  readonly dated?: string;
  /** The same with these words in quotes right behind it. */
  readonly quoted?: string;
  /** It is wrong of wordings from this day on only. */
  readonly since?: IsoDay;
}
