import { existing } from "../../existing.js";

/** Articles of an Indonesian statute, found in a machine transcription by their headings. */

/** Number of an article (`71`, `187A`, `II`) and its words, without the heading. */
export type Articles = ReadonlyMap<string, string>;

interface Heading {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The articles of the longest body in the text: a transcription may hold an enacting law, the text that it enacts,
 * and the elucidations of both, each numbered from 1.
 */
export function articlesOf(text: string): Articles {
  const bodies = bodiesOf(text).map(articlesOfBody);
  return bodies.reduce((best, each) => (each.size > best.size ? each : best), new Map<string, string>());
}

/** What stands between a "MEMUTUSKAN" (or the beginning) and the next elucidation. */
function bodiesOf(text: string): string[] {
  return text.split(/(?=MEMUTUSKAN|M E M U T U S K A N)/).map((part) => part.replace(/PENJELASAN\s+ATAS[\s\S]*$/, ""));
}

function articlesOfBody(body: string): Map<string, string> {
  const headings = withInline(body, ascending(lineHeadings(body)));
  return new Map(
    headings.map(({ article, end }, index) => [
      article,
      cut(body.slice(end, headings[index + 1]?.start ?? body.length)),
    ]),
  );
}

/** `Pasal 71` alone on its line, also as a Markdown heading with a note behind it. */
function lineHeadings(body: string): Heading[] {
  const pattern = /^(?:#+ *)?Pasal +([0-9OolI]{1,3} ?[A-Z]?|[IVX]+)(?: *$| *\[.*$| +ayat \(\d\).*$)/gm;
  return [...body.matchAll(pattern)].map((match) => ({
    article: numbered(existing(match[1], "the number of the article")),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** `7l`, `2O`: digits as scanners misread them. */
function numbered(text: string): string {
  if (/^[IVX]+$/.test(text)) return text;
  return text.replace(/^([0-9OolI]+) ?([A-Z]?)$/, (_, digits: string, letter: string) => {
    const number = digits.replace(/[Oo]/g, "0").replace(/[lI]/g, "1");
    return `${Number(number)}${letter}`;
  });
}

/** Articles follow each other; a heading that does not fit the longest ascending row is a reference or a slip. */
function ascending(headings: readonly Heading[]): Heading[] {
  const rows: Row[] = [];
  for (const heading of headings) {
    let own: Row = { last: heading, length: 1, before: undefined };
    for (const before of rows)
      if (order(before.last.article) < order(heading.article) && before.length >= own.length)
        own = { last: heading, length: before.length + 1, before };
    rows.push(own);
  }
  const longest = Math.max(0, ...rows.map(({ length }) => length));
  const headingsOfRow: Heading[] = [];
  for (let row = rows.find(({ length }) => length === longest); row !== undefined; row = row.before)
    headingsOfRow.unshift(row.last);
  return headingsOfRow;
}

/** The longest ascending row that ends with a heading. */
interface Row {
  readonly last: Heading;
  readonly length: number;
  readonly before: Row | undefined;
}

/** 187 < 187A < 188. */
function order(article: string): number {
  if (/^[IVX]+$/.test(article)) return roman(article);
  const letter = /[A-Z]$/.test(article) ? article.charCodeAt(article.length - 1) - 64 : 0;
  return Number.parseInt(article, 10) * 100 + letter;
}

/** Up to thirty-nine. */
function roman(number: string): number {
  const signs = number.replace("IV", "IIII").replace("IX", "VIIII");
  return Array.from(signs).reduce((sum, sign) => sum + (sign === "X" ? 10 : sign === "V" ? 5 : 1), 0);
}

/** Headings that the transcription ran into the line before, where the next number is missing: `… BAB IV Pasal 7 Dalam …`. */
function withInline(body: string, headings: readonly Heading[]): Heading[] {
  const found: Heading[] = [];
  const limits = [...headings, { article: "", start: body.length, end: body.length }];
  let from = 0;
  let last = 0;
  for (const limit of limits) {
    const next = limit.article === "" ? Infinity : Math.floor(order(limit.article) / 100);
    for (let number = last + 1; number < next; number += 1) {
      const inline = inlineHeading(body, number, from, limit.start);
      if (inline === undefined) break;
      found.push(inline);
      from = inline.end;
    }
    if (limit.article !== "") found.push(limit);
    from = limit.end;
    last = Math.floor(order(found.at(-1)?.article ?? "0") / 100);
  }
  return found;
}

function inlineHeading(body: string, number: number, from: number, to: number): Heading | undefined {
  const pattern = new RegExp(
    String.raw`(?<=[.;:A-Z)…\n]\s*|^|[a-z]\s+)Pasal ${number}\s+(?=\(1\)|[A-Z])(?!Undang|Peraturan|UUD|Ayat)`,
    "g",
  );
  pattern.lastIndex = from;
  const match = pattern.exec(body);
  if (match === null || match.index >= to) return undefined;
  return { article: String(number), start: match.index, end: match.index + match[0].length };
}

const CHAPTER = /\s+(?:BAB\s+[IVXLC]+|Bagian\s+(?:Ke\w+|Pertama)|Paragraf\s+\d+)\b[^.;:]*$/;
/** An amending law goes on with its next item. */
const ITEM = /\n\d+\. (?:Ketentuan|Di antara|Diantara|Pasal|Judul|Penjelasan|Bagian|Setelah|Sebelum|Antara)\b/;

function cut(text: string): string {
  const item = ITEM.exec(text);
  let rest = item === null ? text : text.slice(0, item.index);
  while (CHAPTER.test(rest)) rest = rest.replace(CHAPTER, "");
  return rest.trim();
}
