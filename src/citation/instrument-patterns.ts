/** How instruments are named: by kind, number and year, by the number of a court's decision, or by a name. */
import { DIGIT } from "./patterns.js";
import { Sign } from "./sign.js";

const WORD = "(?<![A-Za-z0-9])";
const YEAR = "[12][0-9OolILZS]{3}";

/** With what some of it must contain, in small letters: a pattern is costly to prepare. */
const TYPES: readonly (readonly [type: string, words: string, hints: readonly string[]])[] = [
  [
    "perppu",
    String.raw`peraturan\s+pemerinta[hb]\s+pengganti\s+undang\s*(?:-\s*)?undang|perppu|perpu`,
    ["pengganti", "perppu", "perpu"],
  ],
  ["uu", String.raw`undang\s*(?:[-–]\s*)?undan[gq]|uu(?:\s?ri)?|u\.\s?u\.|law`, ["undan", "uu", "u.", "law"]],
  ["pp", String.raw`peraturan\s+pemerinta[hb]|pp|government\s+regulation`, ["pemerinta", "pp", "government"]],
  ["perpres", String.raw`peraturan\s+presiden|perpres|presidential\s+regulation`, ["presiden", "perpres"]],
  ["keppres", String.raw`keputusan\s+presiden|keppres`, ["presiden", "keppres"]],
  ["pkpu", String.raw`peraturan\s+(?:kpu|komisi\s+pemilihan\s+umum)|pkpu`, ["kpu", "umum"]],
  [
    "perbawaslu",
    String.raw`peraturan\s+(?:bawaslu|badan\s+pengawas\s+pemilihan\s+umum)|perbawaslu`,
    ["bawaslu", "umum"],
  ],
  ["permendagri", String.raw`peraturan\s+menteri\s+dalam\s+negeri|permendagri`, ["negeri", "permendagri"]],
  ["permenpan", String.raw`permenpan(?:\s*-?\s*rb)?|permenpanrb`, ["permenpan"]],
  [
    "peraturan-bkn",
    String.raw`peraturan\s+(?:kepala\s+)?(?:bkn|badan\s+kepegawaian\s+negara)|perka\s+bkn|per\s?bkn`,
    ["bkn", "kepegawaian"],
  ],
  ["peraturan-dkpp", String.raw`peraturan\s+dkpp`, ["dkpp"]],
  ["perma", String.raw`peraturan\s+mahkamah\s+agung|perma`, ["mahkamah", "perma"]],
  [
    "perpol",
    String.raw`peraturan\s+(?:kapolri|kepolisian(?:\s+negara(?:\s+republik\s+indonesia)?)?)|perpol|perkap`,
    ["polri", "polisi", "perpol", "perkap"],
  ],
  ["inpres", String.raw`instruksi\s+presiden|inpres`, ["presiden", "inpres"]],
  ["sema", String.raw`surat\s+edaran\s+mahkamah\s+agung|sema`, ["mahkamah", "sema"]],
  ["perda", String.raw`peraturan\s+daerah|perda`, ["daerah", "perda"]],
  ["skb", String.raw`(?:surat\s+)?keputusan\s+bersama|skb|joint\s+(?:decision|decree)`, ["bersama", "skb", "joint"]],
  ["se", String.raw`surat\s+edaran|se|circular(?:\s+letter)?`, ["se", "surat", "circular"]],
];

/** Words between the kind and the number: `UU Pilkada Nomor`, `SE Menteri PANRB Nomor`; never the start of another citation. */
const between = (most: number): string =>
  String.raw`(?:[\s(,]+(?!(?:pasal|ayat|huruf|angka|jo|juncto|tentang|uu|pp|perppu|undang|skb|se|dan\/atau)(?![A-Za-z])|dan\s+(?:uu|pp|undang)|(?:no|nomor|number|nr)(?![A-Za-z]))(?:[A-Za-z'-]+[.)]?|(?:[A-Za-z]\.){2,3})){0,${most}}?`;

const NUMERAL = String.raw`(?:nomor|number|no\s?\.?|nr\.?)(?:\s*:)?`;
/** No law or regulation of the government has reached a number of four digits: `PP Pemuda 2019/2024` is none. */
const NUMBER = String.raw`(${DIGIT}{1,4}(?:-[0-9]{1,5})?)`;
const SHORT_NUMBER = String.raw`(${DIGIT}{1,3})`;
const SHORT = new Set(["perppu", "uu", "pp", "perpres", "keppres"]);
const TO_YEAR = String.raw`(?:\s*\/\s*(?:ta[hb]un\s+)?|[\s.]+(?:(?:ta[hb]un|of)[\s.:]+|ta[hb]un(?=(?:19|20)[0-9]{2})|thn?\.?\s*)|\s(?=(?:19|20)[0-9]{2}\s+pasal))`;

/** A joint decision bears one number for each who signed it: the others follow. */
const OTHER_NUMBERS = String.raw`(?:\s*[,;]?\s*(?:dan\s+)?${NUMERAL}\s*[A-Za-z0-9./-]+(?:\s+tahun\s+[0-9]{4})?)*`;

const compiled = new Map<string, RegExp>();

/** What the number and the year of an instrument are parted by. */
const PARTED = /\/|ta[hb]un|th|of|pasal/i;

/** The kinds that may be named in the text by number and year, each with what finds them. */
export function numberedIn(text: string): readonly (readonly [type: string, pattern: RegExp])[] {
  if (!PARTED.test(text)) return [];
  const lower = text.toLowerCase();
  return TYPES.filter(([, , hints]) => hints.some((hint) => lower.includes(hint))).map(([type, words]) => {
    const pattern = compiled.get(type) ?? numbered(type, words);
    compiled.set(type, pattern);
    return [type, pattern];
  });
}

function numbered(type: string, words: string): RegExp {
  const most = type === "skb" ? 45 : type === "se" ? 12 : 4;
  const rest = type === "skb" ? OTHER_NUMBERS : "";
  return new RegExp(
    String.raw`${WORD}(?:${words})(?:(${between(most)})[\s.]*${NUMERAL}\s*|(\s+[A-Za-z()]{2,14}(?:[\s-][A-Za-z]{2,6})?)??\s+|\s*[-–]?\s*)${SHORT.has(type) ? SHORT_NUMBER : NUMBER}${TO_YEAR}(${YEAR}|[0-9]{2})(?![0-9]|(?!pasal)[A-Za-z])${rest}`,
    "gi",
  );
}

/** Another number and year behind a law: `UU 1/2015 jo. 10/2016`. */
export const ANOTHER = new Sign(
  String.raw`(?<=(?:jo\.?|juncto|,|dan)\s{1,3})(?:${NUMERAL}\s*)?(${DIGIT}{1,3})${TO_YEAR}(${YEAR})(?![A-Za-z0-9/])`,
  "gi",
  ["jo", "uncto", ",", "dan"],
);

/** Decisions of the Constitutional Court; the middle of the number is misread often, its shape is not. */
export const COURT = new Sign(
  String.raw`${WORD}(?:(?:putusan\s+)?(?:mahkamah\s+konstitusi|mk)(?:\s+(?:ri|republik\s+indonesia))?\s*(?:nomor|no\.?)?\s*|putusan\s+(?:nomor|no\.?)?\s*)?([0-9]{1,3})\s*\/\s*(P[UP]{2}|PHPU?[A-Z.]*)\s*-\s*([XVILC0-9l]{1,8})\s*\/\s*([0-9OolI]{4})(?![A-Za-z0-9])`,
  "gi",
  ["puu", "ppu", "pup", "ppp", "phpu"],
);

/** Letters of ministries: `B/71/M.SM.00.00/2017`. */
export const LETTER_NUMBER = new Sign(
  String.raw`(?<![A-Za-z0-9/])(?:B|SE)[/-][0-9]{1,5}\/[A-Z][A-Za-z0-9.]*(?:\/[0-9]{1,2})?\/[0-9]{4}(?![A-Za-z0-9])`,
  "g",
  ["b/", "b-", "se/", "se-"],
);

/** A joint decision by its year alone: `SKB Netralitas ASN 2020`. */
export const JOINT_OF_YEAR = new Sign(
  String.raw`${WORD}(?:skb|keputusan\s+bersama)(?!\s+(?:dua|tiga|empat|enam)(?![A-Za-z]))(?:(?:\s+(?!(?:no|nomor|dan|pp|uu)(?![A-Za-z]))(?:5|[A-Za-z/()]+)){0,5}?(?:\s+tahun)?|(?:\s+(?:ber)?tanggal)?\s+[0-9]{1,2}\s+[A-Z][a-z]{2,8})\s+(20[0-9]{2})(?![A-Za-z0-9/])`,
  "gi",
  ["skb", "bersama"],
);

const RULE_ISSUER = String.raw`(?:bupati|wali\s?kota|gubernur|desa|menteri|men[a-z]{2,10}|kepala|ketua|panglima|kepolisian|kapolri|polri|jaksa|kejaksaan|sekretaris|direktur|rektor|dewan|komisi|kpu|kip|badan|bkn|bawaslu|kasn|lan|lembaga|bersama)`;
const RULE_NUMBER = String.raw`[A-Za-z0-9./-]{0,24}[0-9][A-Za-z0-9./-]{0,24}(?<![./-])(?:\s*\/?\s*tahun\s*[0-9]{4})?`;

/**
 * Rules of regions, villages, ministries and agencies, which the pack has none of: `Peraturan Bupati Nomor 71 Tahun 2016`.
 * Their articles would be taken for those of the law that stands next to them.
 */
export const OTHER_RULE = new Sign(
  String.raw`${WORD}(?:(?:(?:peraturan|keputusan|instruksi)\s+${RULE_ISSUER}|qanun|perbup|perwali?|perwako|pergub|perdes|kepmen[a-z]{0,8}|permen[a-z]{0,8})(?![A-Za-z])${between(9)}[\s.]*${NUMERAL}\s*${RULE_NUMBER}` +
    String.raw`|(?:qanun|perbup|perwali?|perwako|pergub|perdes|kepmen[a-z]{0,8}|permen[a-z]{0,8})(?![A-Za-z])${between(4)}\s+[0-9]{1,4}(?:\s*\/\s*|\s+tahun\s+)[0-9]{4}(?![0-9]))`,
  "gi",
  ["peraturan", "keputusan", "instruksi", "qanun", "perbup", "perwa", "pergub", "perdes", "kepmen", "permen"],
);

/** Laws that go by a name which the pack may not know: `UU Tipikor`, `UUD 1945`, `KUHAP`. */
export const OTHER_NAME = new Sign(
  String.raw`(?<![A-Za-z0-9])(?:(?:UUD|Undang-Undang\s+Dasar(?:\s+Negara\s+Republik\s+Indonesia)?(?:\s+Tahun)?(?=\s+1945))(?:\s+NRI)?(?:\s+(?:Tahun\s+)?1945)?|KUHAP|KUHP(?:idana|erdata)?|(?:UU|Undang-Undang)\s+(?!(?:No|Nomor|RI|Republik|Pasal|Psl|Tahun|Dasar)(?![A-Za-z]))[A-Z][A-Za-z]{2,}(?:\s+(?!Pasal|Nomor|No\b|Tahun)[A-Z][A-Za-z]{3,})?)(?![A-Za-z0-9/])`,
  "g",
  ["uu", "kuh", "undang"],
);
