/** The instruments that a text names, with the other names that stand beside them. */
import {
  ANOTHER,
  COURT,
  JOINT_OF_YEAR,
  LETTER_NUMBER,
  numberedIn,
  OTHER_NAME,
  OTHER_RULE,
} from "./instrument-patterns.js";
import { digits } from "./figures.js";
import { spanOf, type InstrumentToken } from "./tokens.js";
import type { CitedInstrument } from "./model.js";
import type { Names } from "./names.js";

/** Is this name read without being listed: by kind, number and year? */
export function isNumbered(name: string): boolean {
  return numberedIn(name).some(([, pattern]) =>
    [...name.matchAll(pattern)].some((match) => match[0].length === name.length),
  );
}

/** Takes a name where no other was found yet. */
type Add = (start: number, end: number, instrument: CitedInstrument) => InstrumentToken | undefined;

export function instrumentTokens(text: string, names: Names): InstrumentToken[] {
  const found: InstrumentToken[] = [];
  const taken = new Uint8Array(text.length);
  const add: Add = (start, end, instrument) => {
    if (taken.subarray(start, end).includes(1)) return undefined;
    taken.fill(1, start, end);
    const token: InstrumentToken = { kind: "instrument", instrument, beside: [], start, end };
    found.push(token);
    return token;
  };
  const named = (match: RegExpExecArray): void => {
    const { start, end } = spanOf(match);
    const name = match[0].replace(/\s+/g, " ").trim();
    add(start, end, { kind: "named", name: CONSTITUTION.test(name) ? "UUD 1945" : name });
  };
  const lower = text.toLowerCase();
  for (const match of COURT.matchesIn(text, lower)) {
    const { start, end } = spanOf(match);
    const [, number = "", kind = "", roman = "", year = ""] = match;
    const name = `Putusan MK ${number}/${kind.toUpperCase()}-${roman.toUpperCase()}/${digits(year)}`;
    add(start, end, { kind: "named", name });
  }
  LETTER_NUMBER.matchesIn(text, lower).forEach(named);
  for (const [type, pattern] of numberedIn(text)) {
    for (const match of text.matchAll(pattern)) {
      const [, , behind = "", written = "", ofYear = ""] = match;
      const year = yearOf(ofYear, match[0]);
      if (year === undefined) continue;
      const { start, end } = spanOf(match);
      const number = written.includes("-") ? written : digits(written).replace(/^0+/, "");
      const title = TITLED.exec(text.slice(end, end + LONGEST_TITLE))?.[1];
      add(start, end, {
        kind: "numbered",
        type: issuedBy(type, match[1] ?? behind),
        number,
        year,
        ...(title === undefined ? {} : { title }),
      });
    }
  }
  for (const match of JOINT_OF_YEAR.matchesIn(text, lower)) {
    const { start, end } = spanOf(match);
    add(start, end, { kind: "named", name: `SKB ${match.slice(1).join("")}` });
  }
  const listed = names.patternFor(text);
  if (listed) [...text.matchAll(listed)].forEach(named);
  OTHER_RULE.matchesIn(text, lower).forEach(named);
  OTHER_NAME.matchesIn(text, lower).forEach(named);
  another(text, lower, found, add);
  return joined(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

function yearOf(year: string, whole: string): string | undefined {
  if (year.length === 4) return digits(year);
  return /\/\s*[0-9]{2}$/.test(whole) ? `20${year}` : undefined;
}

/** As far as a title is looked at. */
const LONGEST_TITLE = 120;
const TITLED = /^\s+tentang\s+([^.;()]+)/i;
const CONSTITUTION = /^undang-undang dasar\b/i;
const MINISTRY = /panrb|pan-?rb|pendayagunaan|pan\b/i;
const ISSUER =
  /menteri|men[a-z]+|bawaslu|kpu|kasn|bkn|bupati|wali|gubernur|jaksa|kapolri|mahkamah|sekretaris|sekda|kepala/i;

/** Circulars are numbered by whoever issues them; without an issuer the ministry's are meant. */
function issuedBy(type: string, words: string): string {
  const issuer = ISSUER.exec(words);
  if (type !== "se" || issuer === null || MINISTRY.test(words)) return type;
  return `se-${issuer[0].toLowerCase()}`;
}

/** `UU 1/2015 jo. 10/2016`: the kind is said once. */
function another(text: string, lower: string, found: readonly InstrumentToken[], add: Add): void {
  const others = found.toSorted((a, b) => a.start - b.start).values();
  let next = others.next();
  let before: InstrumentToken | undefined;
  for (const match of ANOTHER.matchesIn(text, lower)) {
    const { start, end } = spanOf(match);
    for (; !next.done && next.value.end <= start; next = others.next())
      if (before === undefined || next.value.end > before.end) before = next.value;
    if (before?.instrument.kind !== "numbered" || start - before.end > 24) continue;
    const { type } = before.instrument;
    const [, number = "", year = ""] = match;
    before = add(start, end, { kind: "numbered", type, number: digits(number), year: digits(year) }) ?? before;
  }
}

/** What may stand between two names of one law: its title, what amended it, a name in brackets. */
const TITLE = /^\s*(?:,\s*)?tentang\s[^.;]{0,160}?(?:atas|penetapan|pencabutan|menjadi)\s*$/i;
const AMENDED =
  /^\s*(?:[,(]\s*)?(?:sebagaimana\s+(?:telah\s+)?(?:beberapa\s+kali\s+)?(?:telah\s+)?(?:diubah|dirubah|ditetapkan)[^.;]{0,90}?(?:dengan|oleh|dalam|menjadi)|as\s+(?:last\s+)?amended\s+by)\s*$/i;
const ONE_ACT = /^\s*(?:jo\.?|juncto|jis\.?)\s*$/i;
const IN_BRACKETS = /^\s*[(/]\s*$/;

/** Names that belong to one act are one token, the first of them in front. */
function joined(text: string, found: readonly InstrumentToken[]): InstrumentToken[] {
  const result: InstrumentToken[] = [];
  for (const token of found) {
    const before = result[result.length - 1];
    const gap = before && text.slice(before.end, token.start);
    if (before && gap !== undefined && isOneAct(before, token, gap)) {
      result[result.length - 1] = {
        ...before,
        beside: [...before.beside, token.instrument],
        end: text[token.end] === ")" && gap.includes("(") ? token.end + 1 : token.end,
      };
    } else result.push(token);
  }
  return result;
}

function isOneAct(before: InstrumentToken, token: InstrumentToken, gap: string): boolean {
  if (TITLE.test(gap) || AMENDED.test(gap)) return true;
  // `UU 1/2023 tentang KUHP`: the title is a name too.
  if (/^\s*tentang\s*$/i.test(gap)) return before.instrument.kind === "numbered" && token.instrument.kind === "named";
  if (IN_BRACKETS.test(gap)) return sameKind(before.instrument, token.instrument);
  return ONE_ACT.test(gap) && isLaw(before.instrument) && isLaw(token.instrument);
}

/** `UU 10/2016 (UU Pilkada)`: one of them by number, the other by a name of the same kind. */
function sameKind(a: CitedInstrument, b: CitedInstrument): boolean {
  const [numbered, named] = a.kind === "numbered" ? [a, b] : [b, a];
  if (numbered.kind !== "numbered" || named.kind !== "named") return false;
  const name = named.name.toLowerCase();
  const { type } = numbered;
  if (type === "uu" || type === "perppu") return /^(?:uu|undang|per(?:p)?pu|kuhp)/.test(name);
  return (
    name.startsWith(type) || (type === "skb" && name.startsWith("keputusan")) || (type === "se" && /^[b-]/.test(name))
  );
}

function isLaw(instrument: CitedInstrument): boolean {
  return instrument.kind === "numbered" && (instrument.type === "uu" || instrument.type === "perppu");
}
