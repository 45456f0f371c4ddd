/** What the pieces of a citation look like. Everything is matched on a cleaned text. */

import { Sign } from "./sign.js";

/** Digits as scanners misread them: l and I for 1, O for 0. */
export const DIGIT = "[0-9OolI]";
/** At least one real digit, so that a word of look-alikes is no number. */
const some = (most: number): string => String.raw`(?=[OolI]{0,3}[0-9])${DIGIT}{1,${most}}`;

export const LIST_GAP = String.raw`\s*(?:,\s*(?:dan\s*\/\s*atau|dan|atau|serta|maupun|and|or|&)?|dan\s*\/\s*atau|dan|atau|serta|maupun|and|or|&|\/)\s*`;
export const RANGE_GAP = String.raw`\s*(?:-|–|—|s\.?\s?\/?\s?d\.?(?![a-z])|sampai(?:\s+dengan)?|hingga|to|through)\s*`;
const GAP = `(?:${RANGE_GAP}|${LIST_GAP})`;

/** Start of a word; the signs before it may be anything else. */
const WORD = "(?<![A-Za-z0-9])";
/** The same behind a year that was written without a space: `UU No.7/2017Pasal 494`. */
const WORD_OR_YEAR = "(?:(?<![A-Za-z0-9])|(?<=[/ ](?:19|20)[0-9]{2}))";
/** After a number in a list: it counts something. */
const COUNTED = String.raw`(?!\s+(?:orang|kali|hari|tahun|bulan|minggu|jam|persen|rupiah|juta|ribu|miliar|pelaku|terlapor|saksi|kepala|desa|kelurahan|kabupaten|perkara|kasus|laporan|cases?|people|days?|months?|years?)(?![A-Za-z]))`;

const ARTICLE_WORD = String.raw`(?:[Pp][Aa][Ss][Aa][LlI1i!|]|[Pp] [Aa] [Ss] [Aa] [Ll]|[Pp]sl\.?|[Pp]s(?:\.|(?=\s{1,3}[0-9]{2,3}(?![0-9])))|[Aa]rticles?|[Aa]rt\.)`;
/** The criminal code of 1918 writes the letter small: `14a ayat (1)`. Otherwise a small letter is one of a list: `29j`. */
const ARTICLE_ITEM = String.raw`${some(3)}(?:-?[A-H]|S(?![A-Za-z0-9])|\s[A-Ha-h](?=\s*(?:ayat|\())|[a-h](?=\s*(?:ayat|\(|KUHP|Kitab)))?`;

export const ARTICLE = new Sign(
  String.raw`${WORD_OR_YEAR}${ARTICLE_WORD}\s*(${ARTICLE_ITEM}(?![A-Z0-9]|[a-z][A-Za-z0-9])(?:${GAP}(?:${ARTICLE_WORD}\s*)?(?:[0-9]{2,3}(?:-?[A-H])?|[0-9][A-H]?(?!\)))(?![A-Za-z\u00c0-\u024f0-9/]|\.[A-Za-z0-9])${COUNTED})*)(?!\/[0-9]{4})` +
    // The articles of an amending law: `Pasal I angka 45`.
    String.raw`|${WORD}(?:Pasal|PASAL)\s+(I{1,3}|I?[VX]|VI{1,3})(?![A-Za-z0-9])`,
  "g",
  ["pasa", "p a s a l", "psl", "ps", "article", "art."],
);
export const ARTICLE_NUMBER =
  /(?<![A-Za-z0-9])(?=[OolI]*[0-9])[0-9OolI]{1,3}(?:S(?![A-Za-z0-9])|[\s-]?[A-H](?![A-Za-z])|\s?[a-h](?![A-Za-z0-9]))?/g;

/** An article without the word: `71(1)`, `188` after *jo.*, `70 ayat (1)` in a list. */
export const BARE_ARTICLE = new Sign(
  String.raw`(?<![A-Za-z0-9./:#-])([0-9]{1,3}[A-H]?)(?=\([0-9l]{1,2}\))` +
    String.raw`|(?<=(?:[,;]|\bdan|\batau|\bserta|\b[JjYy][Oo]\.?|\b[JjYy]uncto)\s{1,3})([0-9]{1,3}[A-H]?)(?=\s*(?:(?:ayat\s*\(?|\()[0-9l]|huruf\s+[a-z](?![A-Za-z])|angka\s+[0-9]))` +
    String.raw`|(?<=(?:\b[JjYy][Oo]\.?|\b[JjYy]uncto|\b[Jj]is\.?)\s{1,3})([0-9]{1,3}[A-H]?)(?![A-Za-z0-9/.]*[A-Za-z0-9/])`,
  "g",
  ["(", ",", ";", "dan", "atau", "serta", "jo", "yo", "uncto", "jis"],
);

/** A number in a list of places: `Pasal 283 ayat (1), 490, dan 547 UU Pemilu`. Only behind another place. */
export const LISTED_ARTICLE = new Sign(
  String.raw`(?<=(?:,|\bdan|\batau|\bserta|&)\s{1,3}|\)\s?\/\s?)[0-9]{2,3}[A-H]?(?=\s*(?:,|;|\)|$|(?:dan|atau|serta|jo|juncto)\b|UU\b|PP\b|Undang|KUHP|Perp))`,
  "g",
  [",", "dan", "atau", "serta", "&", "/"],
);

/** Small numbers in words: `ayat satu`, `ayat kesatu`. */
export const COUNT_WORDS = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"] as const;
const COUNT_WORD = String.raw`(?:ke)?(?:${COUNT_WORDS.join("|")})(?![A-Za-z])(?!\s+(?:belas|puluh))${COUNTED}`;

/** Numbers from ten, in words: `Pasal seratus delapan puluh delapan`. */
const UNIT_WORD = `(?:${COUNT_WORDS.join("|")})`;
export const WORDED_ARTICLE = new Sign(
  String.raw`${WORD}pasal\s+(?=[a-z\s]{0,40}?(?:ratus|puluh|belas))((?:(?:seratus|${UNIT_WORD}\s+ratus)\s*)?(?:sepuluh|sebelas|${UNIT_WORD}\s+belas|${UNIT_WORD}\s+puluh(?:\s+${UNIT_WORD})?|${UNIT_WORD})?)(?![A-Za-z])${COUNTED}`,
  "gi",
  ["ratus", "puluh", "belas"],
);

const PARAGRAPH_ITEM = String.raw`\(\s*${DIGIT}{1,2}\s*\)`;
export const PARAGRAPH = new Sign(
  String.raw`${WORD}(?:ayat(?:\s*ke-)?|ay\.?(?=\s*\(?[0-9])|paragraphs?)\s*(\(?\s*${DIGIT}{1,2}\s*\)?(?![A-Za-z0-9])(?:${GAP}(?:ayat\s*)?(?:${PARAGRAPH_ITEM}|[0-9]{1,2}(?![A-Za-z0-9/])(?!\s*(?:ayat|\())${COUNTED}))*)` +
    // A bracket behind a bracketed letter is its number: `Pasal 5(n)(5)`; `angka (15)` is a number too.
    String.raw`|(?<!\([a-z]\)|(?:angka|butir|poin)\s{0,2})(${PARAGRAPH_ITEM}(?:${GAP}(?:ayat\s*)?${PARAGRAPH_ITEM})*)` +
    String.raw`|${WORD}ayat\s+(${COUNT_WORD}(?:${GAP}(?:ayat\s+)?${COUNT_WORD})*)`,
  "gi",
  ["ay", "paragraph", "("],
);

/** The last letter of the word is misread, or typed wrongly. */
export const LETTER_WORD = String.raw`(?:huru[fplt1]|hrf)\.?`;
const LETTER_ITEM = String.raw`[a-z](?![A-Za-z0-9'’])`;
export const LETTER = new Sign(
  String.raw`${WORD}(?:${LETTER_WORD}|poin|letters?)\s*["“'(]?\s*(${LETTER_ITEM}["”']?(?:${GAP}(?:${LETTER_WORD}\s*)?["“']?${LETTER_ITEM}["”']?)*)` +
    // A letter that is called a paragraph: `Pasal 29 ayat (j)`; i and l are misread figures, `ayat a quo` is none.
    String.raw`|${WORD}ayat\s{1,3}\(?([a-hj-km-np-z])\)?(?![A-Za-z0-9'’]|\.[A-Za-z]|\s*quo)` +
    String.raw`|(?<=[)0-9]\s?)\(\s*([a-z])\s*\)|(?<=\([0-9l]{1,2}\))([a-z])(?![A-Za-z0-9])` +
    String.raw`|(?<=pasal\s{0,3}[0-9]{1,3})([a-z])(?![A-Za-z0-9])`,
  "gi",
  ["huru", "hrf", "poin", "letter", "(", "pasal", "ayat"],
);

/** A letter that stands alone behind the article or the paragraph: `Ps 29 j`, `ayat 2 f`. */
export const LETTER_BEHIND = new Sign(
  String.raw`(?<=(?:[Pp]asal|PASAL|[Pp]sl\.?|[Pp]s\.?)\s{0,3}[0-9]{1,3}[. ]|[Aa]yat\s{0,3}\(?[0-9]{1,2}\)?\s|[Aa]ngka\s{1,3}[0-9]{1,2}\s?)[a-z](?![A-Za-z0-9'’]|\.?\s?\/|\.[A-Za-z]|\s*(?:ayat|\())`,
  "g",
  ["pasal", "psl", "ps", "ayat", "angka"],
);

export const NUMBER = new Sign(
  String.raw`${WORD}(?:angka|angk?\.|butir|poin|numbers?)\s*\(?((?:${DIGIT}{1,2}|S(?=\s))(?!(?![a-d](?![A-Za-z0-9]))[A-Za-z0-9/])\)?(?:${GAP}(?:angka\s*)?[0-9]{1,2}(?![A-Za-z0-9/(])(?:\)(?=${GAP}[0-9]{1,2}\)))?${COUNTED})*)` +
    // `ayat (1) ke-1`, as the criminal code counts.
    String.raw`|(?<=(?:[)0-9]|huruf\s[a-z])\s{1,3})ke-\s?([0-9]{1,2})(?![A-Za-z0-9/])${COUNTED}` +
    // `huruf n nomor 5`, not the number of a law.
    String.raw`|(?<=huruf\s\(?[a-z]\)?,?\s)(?:nomor|no\.?)\s?([0-9]{1,2})(?![A-Za-z0-9/]|\s*(?:\/|ta[hb]un|thn?(?![a-z])))` +
    String.raw`|(?<=\)\s{1,3})ke\s([0-9]{1,2})(?=\s+(?:KUHP|Kitab))|(?<=\([a-z]\))\(([0-9]{1,2})\)`,
  "gi",
  ["ang", "butir", "poin", "number", "ke", "(", "no"],
);

const ROW_ITEM = String.raw`(?:(?:KE|D|P|M)-[0-9]{1,2}[a-z]?|M-[a-g])(?![A-Za-z0-9])`;
export const ROW_NAME = /(?<![A-Z])[A-Z]+-[0-9a-z]+/g;

/** Rows of guidelines have names of their own. */
export const ROW = new Sign(String.raw`${WORD}(?:(?:baris|row)\s+)?(${ROW_ITEM}(?:${LIST_GAP}${ROW_ITEM})*)`, "g", [
  "-",
]);

export const WITH = new Sign(
  String.raw`(?<![A-Za-z0-9])(?:jo\.?|yo\.|juncto|junto|yuncto|jis\.?)(?![A-Za-z0-9])`,
  "gi",
  ["jo", "yo", "unct", "junto", "jis"],
);

/** *Undang-undang tersebut*: the one that was named last. */
export const AGAIN = new Sign(
  String.raw`${WORD}(?:undang\s*(?:-\s*)?undang|uu|peraturan\s+pemerintah|pp|perppu|perpu|skb|keputusan\s+bersama)\s+(?:ini|itu|tersebut|dimaksud|a\s*quo|yang\s+sama)(?![A-Za-z0-9])`,
  "gi",
  ["ini", "itu", "tersebut", "dimaksud", "quo", "sama"],
);

/** *Pasal tersebut*: the article that was named last. */
export const SAME_ARTICLE = new Sign(
  String.raw`${WORD}pasal\s+(?:itu|tersebut|a\s*quo|yang\s+sama)(?![A-Za-z0-9])`,
  "gi",
  ["itu", "tersebut", "quo", "sama"],
);

/** `uu-1-2015:71.1`, as the pack names its provisions. */
export const PACK_ID = new Sign(
  String.raw`(?<![A-Za-z0-9-])[a-z]+(?:-[a-z0-9]+)+:[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*`,
  "g",
  [":"],
);
