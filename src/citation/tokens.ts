/** The pieces of Indonesian citations, found in running text in one pass. */
import type { CitedInstrument } from "./model.js";

export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: "article"; readonly values: readonly string[] }
  | { readonly kind: "paragraph"; readonly values: readonly string[] }
  | { readonly kind: "letter"; readonly values: readonly string[] }
  | { readonly kind: "number"; readonly values: readonly string[] }
  | { readonly kind: "with" }
  | { readonly kind: "instrument"; readonly instrument: CitedInstrument }
);

// Digits as scanners misread them: l, I and | for 1, O for 0.
const DIGITS = String.raw`[0-9OolI|]{1,4}`;
const YEAR = String.raw`[12][0-9OolI|]{3}`;
const LIST_GAP = String.raw`\s*(?:,|dan\/atau|dan|atau|serta|&)\s*`;
const RANGE_GAP = String.raw`\s*(?:-|–|s\.?\/?d\.?|sampai\s+dengan|hingga)\s*`;

const TYPES: readonly (readonly [string, string])[] = [
  ["uu", String.raw`undang\s*[-–]?\s*undang|uu`],
  ["perppu", String.raw`peraturan\s+pemerintah\s+pengganti\s+undang\s*[-–]?\s*undang|perppu|perpu`],
  ["pp", String.raw`peraturan\s+pemerintah|pp`],
  ["perpres", String.raw`peraturan\s+presiden|perpres`],
  ["pkpu", String.raw`peraturan\s+kpu|pkpu`],
  ["perbawaslu", String.raw`peraturan\s+bawaslu|perbawaslu`],
  ["permendagri", String.raw`peraturan\s+menteri\s+dalam\s+negeri|permendagri`],
  ["peraturan-bkn", String.raw`peraturan\s+bkn|perka\s+bkn`],
  ["skb", String.raw`keputusan\s+bersama|skb`],
];

const NUMBERED = TYPES.map(
  ([type, words]) =>
    [
      type,
      new RegExp(
        String.raw`(?<![A-Za-z0-9])(?:${words})(?:\s+(?:republik\s+indonesia|ri))?(?:\s+(?:[A-Za-z]{2,12})){0,1}?\s*(?:nomor|no\.?|nr\.?)?\s*(${DIGITS})\s*(?:\/|\s+tahun\s+|\s+thn\.?\s+|\s+th\.?\s+)\s*(${YEAR})(?![A-Za-z0-9])`,
        "gi",
      ),
    ] as const,
);

const COURT =
  /(?<![A-Za-z0-9])(?:putusan\s+)?(?:mahkamah\s+konstitusi|mk)\s*(?:nomor|no\.?)?\s*([0-9]{1,3}\s*\/\s*P[UP]{2}\s*-\s*[XVILC0-9]{1,8}\s*\/\s*[0-9]{4})/gi;

const ARTICLE = new RegExp(
  String.raw`(?<![A-Za-z0-9])(?:pasal|psl\.?|ps\.|article|art\.)\s*([0-9OolI|]{1,3}\s?[A-H]?(?:(?:${LIST_GAP}(?:pasal\s*)?|${RANGE_GAP})[0-9]{1,3}[A-H]?(?![\p{L}\p{N}\/)]))*)(?![A-Za-z0-9\/])`,
  "gi",
);
const ARTICLE_NUMBER = /(?<![A-Za-z0-9])(?=[OolI|]*[0-9])[0-9OolI|]{1,3}(?:\s?[A-H](?![A-Za-z]))?/g;
const PARAGRAPH = new RegExp(
  String.raw`(?<![A-Za-z0-9])ayat\s*(\(?\s*${DIGITS}\s*[)]?(?:(?:${LIST_GAP}|${RANGE_GAP})(?:ayat\s*)?\(\s*${DIGITS}\s*\))*)|\(\s*([0-9]{1,2})\s*\)`,
  "gi",
);
const LETTER = new RegExp(
  String.raw`(?<![A-Za-z0-9])(?:huruf|hrf\.?|letter)\s*([a-z](?![A-Za-z0-9])(?:(?:${LIST_GAP}|${RANGE_GAP})(?:huruf\s*)?[a-z](?![A-Za-z0-9]))*)|\(\s*([a-z])\s*\)`,
  "gi",
);
const NUMBER = new RegExp(
  String.raw`(?<![A-Za-z0-9])angka\s*(${DIGITS}(?![A-Za-z0-9])(?:(?:${LIST_GAP}|${RANGE_GAP})(?:angka\s*)?[0-9]{1,2}(?![A-Za-z0-9]))*)`,
  "gi",
);
const WITH = /(?<![A-Za-z0-9])(?:jo\.?|juncto|yuncto|jis\.?)(?![A-Za-z0-9])/gi;

export function digits(text: string): string {
  return text.replace(/[Oo]/g, "0").replace(/[lI|]/g, "1").replace(/\s/g, "");
}

/** One pattern for all names by which instruments are cited, the longest first. */
export function namesPattern(names: readonly string[]): RegExp | undefined {
  if (names.length === 0) return undefined;
  const words = [...names]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) =>
      name
        .split(/\s+/)
        .map(escaped)
        .join(String.raw`\s+`),
    );
  return new RegExp(String.raw`(?<![A-Za-z0-9])(?:${words.join("|")})(?![A-Za-z0-9\/])`, "gi");
}

/** Tokens in the order of the text; `names` finds the names and aliases of instruments. */
export function tokensOf(text: string, names: RegExp | undefined): Token[] {
  const tokens: Token[] = [];
  const taken: (readonly [number, number])[] = [];
  const free = (start: number, end: number): boolean => taken.every(([from, to]) => end <= from || start >= to);
  const add = (token: Token): void => {
    if (!free(token.start, token.end)) return;
    tokens.push(token);
    taken.push([token.start, token.end]);
  };
  for (const match of text.matchAll(COURT)) {
    const name = `Putusan MK ${(match[1] ?? "").replace(/\s/g, "").toUpperCase()}`;
    add({ ...span(match), kind: "instrument", instrument: { kind: "named", name } });
  }
  for (const [type, pattern] of NUMBERED) {
    for (const match of text.matchAll(pattern)) {
      const instrument = {
        kind: "numbered",
        type,
        number: digits(match[1] ?? ""),
        year: digits(match[2] ?? ""),
      } as const;
      add({ ...span(match), kind: "instrument", instrument });
    }
  }
  for (const match of text.matchAll(ARTICLE))
    add({ ...span(match), kind: "article", values: expanded(match[1] ?? "", ARTICLE_NUMBER) });
  for (const match of text.matchAll(PARAGRAPH))
    add({ ...span(match), kind: "paragraph", values: expanded(match[1] ?? match[2] ?? "", /[0-9OolI|]+/g) });
  for (const match of text.matchAll(LETTER)) {
    add({
      ...span(match),
      kind: "letter",
      values: expanded((match[1] ?? match[2] ?? "").toLowerCase(), /(?<![A-Za-z])[a-z](?![A-Za-z])/g),
    });
  }
  for (const match of text.matchAll(NUMBER))
    add({ ...span(match), kind: "number", values: expanded(match[1] ?? "", /[0-9OolI|]+/g) });
  for (const match of text.matchAll(WITH)) add({ ...span(match), kind: "with" });
  if (names) {
    for (const match of text.matchAll(names)) {
      const name = match[0].replace(/\s+/g, " ");
      add({ ...span(match), kind: "instrument", instrument: { kind: "named", name } });
    }
  }
  return tokens.sort((a, b) => a.start - b.start);
}

function span(match: RegExpMatchArray): { readonly start: number; readonly end: number } {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

/** Lists and ranges of numbers or letters, written out. */
function expanded(text: string, item: RegExp): string[] {
  const values: string[] = [];
  let last = 0;
  for (const match of text.matchAll(item)) {
    const value = /^[a-z]$/.test(match[0]) ? match[0] : digits(match[0]).toUpperCase();
    const between = text.slice(last, match.index);
    const previous = values[values.length - 1];
    if (previous !== undefined && new RegExp(`^[()\\s]*${RANGE_GAP}`, "i").test(between))
      values.push(...through(previous, value));
    else values.push(value);
    last = match.index + match[0].length;
  }
  return values;
}

function through(from: string, to: string): string[] {
  const letters = /^[a-z]$/.test(from) && /^[a-z]$/.test(to);
  const first = letters ? from.charCodeAt(0) : Number(from);
  const final = letters ? to.charCodeAt(0) : Number(to);
  if (!Number.isInteger(first) || !Number.isInteger(final) || final <= first || final - first > 30) return [to];
  return Array.from({ length: final - first }, (_, index) =>
    letters ? String.fromCharCode(first + index + 1) : String(first + index + 1),
  );
}
