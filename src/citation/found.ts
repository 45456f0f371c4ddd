/** From what was gathered along the text to the citations found in it. */
import type { Place } from "./depth.js";
import { AFTER, BEHIND_AT_ONCE, IN_FRONT_AT_ONCE } from "./gaps.js";
import type { CitedInstrument, FoundCitation } from "./model.js";
import { PARTS, wordsOf } from "./place.js";
import type { InstrumentToken, PlaceToken } from "./tokens.js";

/** A citation in the making. */
export interface Draft {
  places: readonly Place[];
  readonly start: number;
  /** Where the place itself begins, behind an instrument in front of it. */
  readonly from: number;
  /** Where the place ends, before an instrument behind it. */
  to: number;
  end: number;
  instrument: InstrumentToken | undefined;
  /** `inherited`: taken over from an instrument that stood farther in front. */
  side: "left" | "inherited" | "right" | undefined;
  /** The instrument was written for the place in front of this one. */
  readonly byTheWay: boolean;
  /** Parts in front of an article that has its paragraph behind it: `huruf h Pasal 280 ayat (1)`. */
  below?: readonly PlaceToken[] | undefined;
  /** Its parts stand in front of the article. */
  inFront?: boolean;
  readonly before: CitedInstrument | undefined;
  /** Other words stand between the article and its parts, or between these. */
  loose?: boolean;
}

/** An instrument as the text names it. */
export interface Named {
  readonly token: InstrumentToken;
  /** A place was cited of it, or it was named before. */
  used: boolean;
}

export function foundIn(
  text: string,
  drafts: readonly Draft[],
  named: readonly Named[],
  ids: readonly FoundCitation[],
): FoundCitation[] {
  const places = drafts.flatMap((draft) => {
    // Once for all its places: a list may be as long as the text.
    const words = wordsIn(text, draft.start, draft.end);
    return draft.places.map((each) => cited(text, draft, each, words));
  });
  // What spoke for a place until that found its own instrument is only named.
  const speaking = new Set(drafts.map(({ instrument }) => instrument));
  const instruments = named
    .filter(({ token }) => !speaking.has(token))
    .map(({ token }): FoundCitation => {
      const { start, end, instrument, beside } = token;
      const words = wordsIn(text, start, end);
      const after = text.slice(end, end + AFTER);
      return { text: words, start, end, single: words, instrument, after, ...(beside.length ? { beside } : {}) };
    });
  return [...places, ...instruments, ...ids].sort((a, b) => a.start - b.start);
}

function cited(text: string, draft: Draft, { place, order }: Place, words: string): FoundCitation {
  const { start, end, instrument, before } = draft;
  const name = instrument && wordsIn(text, instrument.start, instrument.end);
  const alone = [wordsOf(place, order.length ? order : PARTS), ...(name === undefined ? [] : [name])].join(" ");
  const whole = draft.places.length === 1 && (draft.side === undefined || words.includes(name ?? ""));
  return {
    text: words,
    start,
    end,
    single: whole ? words : alone,
    place,
    after: text.slice(end, end + AFTER),
    ...(draft.side === "inherited" && draft.byTheWay ? { inherited: true as const } : {}),
    ...(isApart(text, draft) ? { apart: true as const } : {}),
    ...(instrument ? { instrument: instrument.instrument } : before ? { before } : {}),
    ...(instrument?.beside.length ? { beside: instrument.beside } : {}),
  };
}

function isApart(text: string, { from, to, instrument, loose = false }: Draft): boolean {
  if (!instrument || loose) return loose;
  return instrument.start >= to
    ? !BEHIND_AT_ONCE.test(text.slice(to, instrument.start))
    : !IN_FRONT_AT_ONCE.test(text.slice(instrument.end, from));
}

function wordsIn(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/\s+/g, " ").trim();
}
