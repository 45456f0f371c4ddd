/** Laws, regulations, circulars and decisions. */
import type { Condition } from "./condition.js";
import type { Bilingual, Certainty, IsoDay, Source } from "./text.js";

/** A part that is left out, and why. */
export interface LeftOut {
  readonly at: string;
  readonly reason: Bilingual;
  /** From when it was repealed, while its law stands. */
  readonly repealed?: IsoDay;
}

export interface Instrument {
  readonly id: string; // uu-20-2023
  readonly title: Bilingual;
  readonly type: string; // uu, pp, skb, mk, perppu, ...
  readonly number: string;
  readonly year: number;
  readonly gazette?: { readonly ln?: string; readonly tln?: string };
  readonly in_force: { readonly from: IsoDay; readonly certainty?: Certainty };
  readonly repealed?: {
    readonly on: IsoDay;
    readonly by: string;
    readonly savings?: Bilingual;
    readonly certainty?: Certainty;
  };
  readonly amended_by?: readonly { readonly instrument: string; readonly on: IsoDay }[];
  /** Of an amending law: all places of the law it amends that it words, inserts or repeals, or of which it changes the elucidation. */
  readonly amends?: string;
  /** The number of its last article, as amended; inserted articles (`205A`) do not count. */
  readonly last_article?: { readonly number: number; readonly certainty: Certainty };
  readonly transition?: readonly {
    readonly acts_before: IsoDay;
    readonly when: Condition;
    readonly displaces: string;
    /** What keeps an earlier act under the displaced law where the condition is not met. */
    readonly otherwise?: string;
    readonly ref: string;
    readonly text: Bilingual;
  }[];
  readonly aliases?: readonly string[];
  readonly misquotations?: readonly {
    readonly given: string;
    readonly right: string;
    readonly why: Bilingual;
    /** Before it was wrong, it was right: the words of an older wording. */
    readonly since?: IsoDay;
  }[];
  readonly not_encoded?: readonly LeftOut[];
  readonly notes?: readonly Bilingual[];
  readonly sources: readonly Source[];
  readonly file: string;
}
