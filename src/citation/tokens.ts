/** The pieces of Indonesian citations, found in running text. */
import { existing } from "../existing.js";
import { cleaned } from "./clean.js";
import { instrumentTokens } from "./instrument-tokens.js";
import { articlesIn, inFigures, lettersIn, numbersIn, paragraphsIn } from "./figures.js";
import type { CitedInstrument } from "./model.js";
import type { Names } from "./names.js";
import { plainTokens } from "./plain.js";
import {
  AGAIN,
  ARTICLE,
  ARTICLE_NUMBER,
  BARE_ARTICLE,
  LETTER,
  LETTER_BEHIND,
  LISTED_ARTICLE,
  NUMBER,
  PACK_ID,
  PARAGRAPH,
  ROW,
  ROW_NAME,
  SAME_ARTICLE,
  WITH,
  WORDED_ARTICLE,
} from "./patterns.js";

export type PlaceToken = {
  readonly kind: "article" | "paragraph" | "letter" | "number" | "row";
  readonly values: readonly string[];
  readonly start: number;
  readonly end: number;
};

export type InstrumentToken = {
  readonly kind: "instrument";
  readonly instrument: CitedInstrument;
  /** Other names of the same law, written beside it. */
  readonly beside: readonly CitedInstrument[];
  readonly start: number;
  readonly end: number;
};

export type Token =
  | PlaceToken
  | InstrumentToken
  | {
      /** *juncto*, *undang-undang tersebut*, *pasal tersebut*, or an id of the pack. */
      readonly kind: "with" | "again" | "same" | "id";
      readonly start: number;
      readonly end: number;
    };

/** Tokens in the order of the text; `names` finds the names and aliases of instruments. */
export function tokensOf(raw: string, names: Names): Token[] {
  return plainTokens(raw) ?? allTokens(raw, names);
}

/** The same of any text. */
export function allTokens(raw: string, names: Names): Token[] {
  const text = cleaned(raw);
  const lower = text.toLowerCase();
  const tokens: Token[] = [];
  const taken = new Uint8Array(text.length);
  const add = (token: Token): void => {
    if (token.end <= token.start || taken.subarray(token.start, token.end).includes(1)) return;
    taken.fill(1, token.start, token.end);
    tokens.push(token);
  };
  for (const match of PACK_ID.matchesIn(text, lower)) add({ ...spanOf(match), kind: "id" });
  instrumentTokens(text, names).forEach(add);
  for (const match of AGAIN.matchesIn(text, lower)) add({ ...spanOf(match), kind: "again" });
  for (const match of SAME_ARTICLE.matchesIn(text, lower)) add({ ...spanOf(match), kind: "same" });
  for (const match of ARTICLE.matchesIn(text, lower)) articleTokens(text, match).forEach(add);
  for (const match of WORDED_ARTICLE.matchesIn(text, lower)) {
    add({ ...spanOf(match), kind: "article", values: [String(inFigures(written(match)))] });
  }
  for (const match of BARE_ARTICLE.matchesIn(text, lower)) {
    add({ ...spanOf(match), kind: "article", values: [written(match)] });
  }
  for (const match of ROW.matchesIn(text, lower)) {
    add({
      ...spanOf(match),
      kind: "row",
      values: Array.from(written(match).matchAll(ROW_NAME), ([name]) => name),
    });
  }
  for (const match of PARAGRAPH.matchesIn(text, lower)) {
    const values = paragraphsIn(match);
    // `(i)` is a letter.
    if (values.length > 0) add({ ...spanOf(match), kind: "paragraph", values });
  }
  for (const match of LETTER.matchesIn(text, lower)) {
    add({ ...spanOf(match), kind: "letter", values: lettersIn(written(match)) });
  }
  for (const match of LETTER_BEHIND.matchesIn(text, lower)) {
    add({ ...spanOf(match), kind: "letter", values: [match[0]] });
  }
  for (const match of NUMBER.matchesIn(text, lower)) {
    add({ ...spanOf(match), kind: "number", values: numbersIn(written(match), /[0-9OolIS]+/g) });
  }
  const ends = new Set(tokens.filter(isPlace).map((token) => token.end));
  for (const match of LISTED_ARTICLE.matchesIn(text, lower)) {
    const { start, end } = spanOf(match);
    if (!joins(text, start, ends)) continue;
    add({ start, end, kind: "article", values: [match[0]] });
    ends.add(end);
  }
  for (const match of WITH.matchesIn(text, lower)) add({ ...spanOf(match), kind: "with" });
  return tokens.sort((a, b) => a.start - b.start);
}

const CONNECTOR = /^\s*(?:,\s*)?(?:(?:dan\/atau|dan|atau|serta|&|\/)\s*)?$/i;

/** A comma, a small word and the spaces around them take no more than this. */
const LONGEST_CONNECTOR = 48;

/** Does a place end where nothing but a connector stands between? Looks back a fixed way, however long the list. */
function joins(text: string, start: number, ends: ReadonlySet<number>): boolean {
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_CONNECTOR); at -= 1)
    if (ends.has(at) && CONNECTOR.test(text.slice(at, start))) return true;
  return false;
}

function isPlace({ kind }: Token): boolean {
  return kind === "article" || kind === "paragraph" || kind === "letter" || kind === "number";
}

/** What stands in the one group of a pattern that took part; the others are left empty. */
function written(match: RegExpExecArray): string {
  return match.slice(1).join("");
}

export function spanOf(match: RegExpMatchArray): { readonly start: number; readonly end: number } {
  const start = existing(match.index, "index");
  return { start, end: start + match[0].trimEnd().length };
}

/** The first token that begins at an offset or behind it. */
export function firstFrom(tokens: readonly Token[], offset: number): Token | undefined {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (existing(tokens[middle], middle).start < offset) low = middle + 1;
    else high = middle;
  }
  return tokens[low];
}

const NEXT_ARTICLE = /(?:,|(?<![a-z])(?:dan|serta|atau|&))\s*(?=pasal)/gi;

/** Each *Pasal* of a list by itself: its law need not be that of the next, as in `UU 7/2017 Pasal 280 dan Pasal 71 UU 10/2016`. */
function articleTokens(text: string, match: RegExpExecArray): readonly PlaceToken[] {
  const { start, end } = spanOf(match);
  const whole: PlaceToken = { kind: "article", start, end, values: articlesIn(match) };
  const from = [...match[0].matchAll(NEXT_ARTICLE)].map((comma) => start + comma.index + comma[0].length);
  if (from.length === 0) return [whole];
  return [start, ...from].map((at, index) => {
    const words = text.slice(at, from[index] ?? end);
    return {
      ...whole,
      start: at,
      end: at + words.trimEnd().replace(/(?:,|[\s/](?:dan|serta|atau|&)){1,3}$/i, "").length,
      values: numbersIn(words, ARTICLE_NUMBER),
    };
  });
}
