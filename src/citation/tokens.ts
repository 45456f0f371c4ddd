/** The pieces of Indonesian citations, found in running text. */
import { cleaned } from "./clean.js";
import { instrumentTokens } from "./instrument-tokens.js";
import type { CitedInstrument } from "./model.js";
import type { Names } from "./names.js";
import {
  AGAIN,
  ARTICLE,
  ARTICLE_NUMBER,
  BARE_ARTICLE,
  COUNT_WORDS,
  LETTER,
  LISTED_ARTICLE,
  NUMBER,
  PACK_ID,
  PARAGRAPH,
  RANGE_GAP,
  ROW,
  ROW_NAME,
  SAME_ARTICLE,
  WITH,
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

export function digits(text: string): string {
  return text
    .replace(/[Oo]/g, "0")
    .replace(/[lI]/g, "1")
    .replace(/[\s()]/g, "");
}

/** Tokens in the order of the text; `names` finds the names and aliases of instruments. */
export function tokensOf(raw: string, names: Names): Token[] {
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
  for (const match of BARE_ARTICLE.matchesIn(text, lower)) {
    add({ ...spanOf(match), kind: "article", values: [match[1] ?? match[2] ?? match[3] ?? ""] });
  }
  for (const match of ROW.matchesIn(text, lower)) {
    add({
      ...spanOf(match),
      kind: "row",
      values: (match[1] ?? "").match(ROW_NAME) ?? [],
    });
  }
  for (const match of PARAGRAPH.matchesIn(text, lower)) {
    add({ ...spanOf(match), kind: "paragraph", values: paragraphsIn(match) });
  }
  for (const match of LETTER.matchesIn(text, lower)) {
    const listed = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? "").toLowerCase();
    add({ ...spanOf(match), kind: "letter", values: expanded(listed, /(?<![a-z])[a-z](?![a-z])/g) });
  }
  for (const match of NUMBER.matchesIn(text, lower)) {
    add({ ...spanOf(match), kind: "number", values: numbersIn(match[1] ?? match[2] ?? "", /[0-9OolI]+/g) });
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

const CONNECTOR = /^\s*(?:,\s*)?(?:(?:dan\/atau|dan|atau|serta|&)\s*)?$/i;

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

export function spanOf(match: RegExpMatchArray): { readonly start: number; readonly end: number } {
  const start = match.index ?? 0;
  return { start, end: start + match[0].trimEnd().length };
}

/** The first token that begins at an offset or behind it. */
export function firstFrom(tokens: readonly Token[], offset: number): Token | undefined {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return tokens[low];
}

const JOINED = /(?<![A-Za-z])(?:jo\.?|yo\.|juncto|junto|yuncto|jis\.?)\s*$/i;
const NEXT_ARTICLE = /,\s*(?=pasal)/gi;

/** A list of articles is one token; *jo.* binds closer than a comma: `UU 10/2016 jo. Pasal 188, Pasal 280 UU Pemilu`. */
function articleTokens(text: string, match: RegExpExecArray): readonly PlaceToken[] {
  const { start, end } = spanOf(match);
  const whole: PlaceToken = { kind: "article", start, end, values: articlesIn(match) };
  const from = [...match[0].matchAll(NEXT_ARTICLE)].map((comma) => start + comma.index + comma[0].length);
  if (from.length === 0 || !JOINED.test(text.slice(Math.max(0, start - 12), start))) return [whole];
  return [start, ...from].map((at, index) => {
    const until = from[index] ?? end;
    const words = text.slice(at, until);
    return {
      ...whole,
      start: at,
      end: at + words.trimEnd().replace(/,$/, "").length,
      values: numbersIn(words, ARTICLE_NUMBER),
    };
  });
}

function articlesIn([, listed = "", roman]: RegExpExecArray): readonly string[] {
  return roman === undefined ? numbersIn(listed, ARTICLE_NUMBER) : [roman];
}

/** A closing bracket that a scanner took for a figure: `ayat (21` is `ayat (2)`. */
const BRACKET_AS_FIGURE = /\(\s*([0-9OolI])[1lI](?![0-9OolI]|\s*\))/g;

function paragraphsIn([, worded, bare, counted]: RegExpExecArray): string[] {
  const inFigures = counted?.replace(/(?:ke)?([a-z]+)/gi, (whole, word: string) => {
    const count = COUNT_WORDS.findIndex((each) => each === word.toLowerCase()) + 1;
    return count > 0 ? String(count) : whole;
  });
  return numbersIn((inFigures ?? worded ?? bare ?? "").replace(BRACKET_AS_FIGURE, "($1)"), /[0-9OolI]+/g);
}

function numbersIn(text: string, item: RegExp): string[] {
  return expanded(text, item, (written) => digits(written).toUpperCase());
}

/** Lists and ranges of numbers or letters, written out. */
function expanded(text: string, item: RegExp, read: (written: string) => string = (written) => written): string[] {
  const values: string[] = [];
  let last = 0;
  for (const match of text.matchAll(item)) {
    const value = read(match[0]);
    const before = text.slice(last, match.index);
    const previous = values[values.length - 1];
    if (previous !== undefined && RANGE.test(before)) values.push(...through(previous, value));
    else values.push(value);
    last = match.index + match[0].length;
  }
  return values;
}

const RANGE = new RegExp(`^[()\\s"”']*${RANGE_GAP}`, "i");

function through(from: string, to: string): string[] {
  const letters = /^[a-z]$/.test(from) && /^[a-z]$/.test(to);
  const first = letters ? from.charCodeAt(0) : Number(from);
  const final = letters ? to.charCodeAt(0) : Number(to);
  if (!Number.isInteger(first) || !Number.isInteger(final) || final <= first || final - first > 30) return [to];
  return Array.from({ length: final - first }, (_, index) =>
    letters ? String.fromCharCode(first + index + 1) : String(first + index + 1),
  );
}
