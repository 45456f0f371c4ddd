/** The numbers and letters of places: in figures and words, lists and ranges, as scanners misread them. */
import { ARTICLE_NUMBER, COUNT_WORDS, LETTER_WORD, RANGE_GAP } from "./patterns.js";

export function digits(text: string): string {
  return text
    .replace(/[Oo]/g, "0")
    .replace(/[lLIi]/g, "1")
    .replace(/[Zz]/g, "2")
    .replace(/[Ss]/g, "5")
    .replace(/[\s()]/g, "");
}

export function articlesIn([, listed = "", roman]: RegExpExecArray): readonly string[] {
  return roman === undefined ? numbersIn(listed, ARTICLE_NUMBER) : [roman];
}

/** A closing bracket that a scanner took for a figure: `ayat (21` is `ayat (2)`. */
const BRACKET_AS_FIGURE = /\(\s*([0-9OolI])[1lI](?![0-9OolI]|\s*\))/g;

/** `seratus delapan puluh delapan` */
export function inFigures(words: string): number {
  let sum = 0;
  let unit = 0;
  for (const word of words
    .toLowerCase()
    .replace(/\bse(?=ratus|puluh|belas)/g, "satu ")
    .split(/\s+/)) {
    if (word === "ratus") [sum, unit] = [sum + unit * 100, 0];
    else if (word === "puluh") [sum, unit] = [sum + unit * 10, 0];
    else if (word === "belas") [sum, unit] = [sum + unit + 10, 0];
    else unit = COUNT_WORDS.findIndex((each) => each === word) + 1;
  }
  return sum + unit;
}

export function paragraphsIn([, worded, bare, counted]: RegExpExecArray): string[] {
  const asFigures = counted?.replace(/(?:ke)?([a-z]+)/gi, (whole, word: string) => {
    const count = COUNT_WORDS.findIndex((each) => each === word.toLowerCase()) + 1;
    return count > 0 ? String(count) : whole;
  });
  const listed = (asFigures ?? worded ?? bare ?? "").replace(BRACKET_AS_FIGURE, "($1)");
  return numbersIn(
    listed.replace(ROMAN, ({ length }) => String(length)),
    /[0-9OolI]+/g,
  );
}

/** `ayat (II)` */
const ROMAN = /(?<=\(\s{0,2})I{2,3}(?=\s{0,2}\))/g;

export function lettersIn(listed: string): string[] {
  const plain = listed.toLowerCase().replace(LETTER_WORDS, " ").replace(UP_TO, "-");
  return expanded(plain, /(?<![a-z])[a-z](?![a-z])/g);
}

const LETTER_WORDS = new RegExp(LETTER_WORD, "g");
/** *s.d.* is made of letters too. */
const UP_TO = /(?<![a-z])s\s?[./]\s?d(?![a-z])\.?/g;

export function numbersIn(text: string, item: RegExp): string[] {
  return expanded(text, item, (written) => digits(written.replace("-", "")).toUpperCase());
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
  const inserted = /^([0-9]+)([A-H])$/.exec(from);
  // `187A-187D`: articles inserted behind one.
  if (inserted?.[1] !== undefined && to.startsWith(inserted[1]) && /^[A-H]$/.test(to.slice(inserted[1].length)))
    return through((inserted[2] ?? "").toLowerCase(), to.slice(-1).toLowerCase()).map(
      (letter) => `${inserted[1] ?? ""}${letter.toUpperCase()}`,
    );
  const first = letters ? from.charCodeAt(0) : Number(from);
  const final = letters ? to.charCodeAt(0) : Number(to);
  if (!Number.isInteger(first) || !Number.isInteger(final) || final <= first || final - first > 30) return [to];
  return Array.from({ length: final - first }, (_, index) =>
    letters ? String.fromCharCode(first + index + 1) : String(first + index + 1),
  );
}
