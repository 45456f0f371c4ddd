/** From the words of a citation to the instrument and provision of the pack. */
import type { CitationIndex, Instrument, Provision, Rulebook } from "../rulebook/model.js";
import { shortTitle } from "../answer/cite.js";
import { neverWorded } from "./amending.js";
import { amendingLaw, instrumentsFor } from "./instrument-key.js";
import { isNumbered } from "./instrument-tokens.js";
import { listedMisquotations, misquotationFor, type Misquotation } from "./misquotations.js";
import type { CitedInstrument, CitedPlace, FoundCitation } from "./model.js";
import { Names } from "./names.js";
import { parseCitations } from "./parse.js";
import { spokenFor } from "./spoken-for.js";
import { isRow, names as namesPlace, PARTS, partsOf, sameParts, segments, wordsOf } from "./place.js";
import { covers, placesReferredTo } from "./references.js";
import { sharesTitle, titleOf } from "./title.js";

export interface Resolved {
  readonly found: FoundCitation;
  /** Instruments that the words can mean, the codified act first. */
  readonly instruments: readonly Instrument[];
  readonly provision?: Provision;
  /** Encoded provisions of the same article, where the citation itself names none of them. */
  readonly siblings: readonly Provision[];
  /** The instrument that bears the title written behind a number that is another's. */
  readonly titled?: Instrument;
  /** A known wrong citation and what is meant. */
  readonly misquotation?: Misquotation;
  /** The law stands elsewhere in the text, not with this place. */
  readonly lawElsewhere?: true;
}

const namesOf = new WeakMap<Rulebook, Names>();

/** Finds names that stand for an instrument without its number and year. */
export function instrumentNames(rulebook: Rulebook): Names {
  const existing = namesOf.get(rulebook);
  if (existing) return existing;
  const names = new Names(rulebook.citation_index?.names ?? listedNames(rulebook));
  namesOf.set(rulebook, names);
  return names;
}

function listedNames(rulebook: Rulebook): readonly string[] {
  return rulebook.instruments.flatMap(({ aliases, misquotations }) => [
    ...(aliases ?? []).filter((alias) => !isNumbered(alias)),
    // A wrong name is found by being listed as one.
    ...(misquotations ?? []).map(({ given }) => given).filter((given) => parseCitations(given).length === 0),
  ]);
}

/** What reading citations asks of the instruments, worked out beforehand. */
export function citationIndex(rulebook: Rulebook): CitationIndex {
  const names = listedNames(rulebook);
  return { names, misquotations: listedMisquotations(rulebook, new Names(names)) };
}

const REMEMBERED = 2048;
const remembered = new WeakMap<Rulebook, Map<string, readonly Resolved[]>>();

/** The citations of a text, resolved; what is cited again and again in a batch is worked out once. */
export function resolveCitations(rulebook: Rulebook, text: string): readonly Resolved[] {
  const known = remembered.get(rulebook) ?? new Map<string, readonly Resolved[]>();
  remembered.set(rulebook, known);
  const existing = known.get(text);
  if (existing) return existing;
  const resolved = citationsIn(rulebook, text);
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, resolved);
  return resolved;
}

function citationsIn(rulebook: Rulebook, text: string): readonly Resolved[] {
  const aliased = provisionByAlias(rulebook, text);
  if (aliased) return [aliased];
  const names = instrumentNames(rulebook);
  return spokenFor(
    text,
    parseCitations(text, names).flatMap((found) => resolveOne(rulebook, found, names) ?? []),
  );
}

/** Some provisions go by a name of their own: `D-9 sebelum penetapan`. */
function provisionByAlias(rulebook: Rulebook, text: string): Resolved | undefined {
  const wanted = folded(text);
  const provision = rulebook.provisions.find(({ aliases }) => aliases?.some((alias) => folded(alias) === wanted));
  if (!provision) return undefined;
  const found = { text, start: 0, end: text.length, single: text, id: provision.id, after: "" };
  return { found, instruments: instrumentsOf(rulebook, provision), provision, siblings: [provision] };
}

function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, " ").trim();
}

function instrumentsOf(rulebook: Rulebook, { id }: Provision): readonly Instrument[] {
  return rulebook.instruments.filter((instrument) => id.startsWith(`${instrument.id}:`));
}

/**
 * `Pasal 71 UU 10/2016 jo. Pasal 188`: what an amending law does not word is taken over from the law that it amends, of
 * which it was named.
 */
function carriedOver(rulebook: Rulebook, found: FoundCitation): FoundCitation {
  const { instrument, place, inherited } = found;
  const law = inherited && instrument && amendingLaw(rulebook, instrument);
  const [act] = law ? instrumentsFor(rulebook, instrument) : [];
  if (!law || !act || !place || !neverWorded([law], place)) return found;
  const { type, number, year } = act;
  return {
    ...found,
    single: `${wordsOf(place, PARTS)} ${shortTitle(act, act.id)}`,
    instrument: { kind: "numbered", type, number, year: String(year) },
  };
}

function resolveOne(rulebook: Rulebook, written: FoundCitation, names: Names): Resolved | undefined {
  const found = carriedOver(rulebook, written);
  if (found.id !== undefined) {
    // What only looks like an id (an address, a name in code) is no citation.
    const provision = rulebook.provisions.find(({ id }) => id === found.id);
    if (!provision) return undefined;
    return { found, instruments: instrumentsOf(rulebook, provision), provision, siblings: [provision] };
  }
  const cited = found.instrument ? [found.instrument, ...(found.beside ?? [])] : [];
  const misquotation = misquotationFor(rulebook, found, names);
  const instruments = [...new Set(cited.flatMap((each) => instrumentsFor(rulebook, each)))].filter(
    (each) => !isOfAnotherMatter(each, found),
  );
  const titled =
    instruments.length === 0
      ? titledInstead(rulebook, found.instrument, names)
      : amendmentInstead(rulebook, found, instruments);
  const base = { found, instruments, ...(misquotation ? { misquotation } : {}), ...(titled ? { titled } : {}) };
  const place = found.place && rowOf(found.place);
  if (!place) return { ...base, siblings: [] };
  const own = found.instrument
    ? rulebook.provisions.filter((provision) => instruments.some(({ id }) => provision.id.startsWith(`${id}:`)))
    : rulebook.provisions;
  const siblings = own.filter(({ id }) => isOfArticle(id, place.article));
  const provision = siblings.find((each) => namesPlace(each.id, place)) ?? coarser(siblings, place);
  // An article that the pack has not, away from its law: whether the two belong together nobody can tell.
  if (found.apart && instruments.length > 0 && siblings.length === 0) return { found, instruments, siblings };
  return { ...base, siblings, ...(provision && found.instrument ? { provision } : {}) };
}

/** Joint decisions and circulars bear numbers and names that others have too: `SKB Nomor 2 Tahun 2022 tentang Hari Libur`. */
function isOfAnotherMatter(instrument: Instrument, found: FoundCitation): boolean {
  if (instrument.type !== "skb" && instrument.type !== "se") return false;
  const title = titleOf(found);
  return title !== undefined && !sharesTitle(title, [instrument]);
}

/** `PP 94/2020 tentang Disiplin PNS`: of that title there is one with the same number or of the same year. */
function titledInstead(rulebook: Rulebook, cited: CitedInstrument | undefined, names: Names): Instrument | undefined {
  if (cited?.kind !== "numbered" || cited.title === undefined) return undefined;
  const text = `${cited.type} tentang ${cited.title}`;
  const pattern = names.patternFor(text);
  const [named] = pattern ? text.matchAll(pattern) : [];
  if (named?.index !== 0) return undefined;
  return instrumentsFor(rulebook, { kind: "named", name: named[0] }).find(
    ({ type, number, year }) => type === cited.type && (number === cited.number) !== (String(year) === cited.year),
  );
}

/** `UU 3/2014 tentang Perubahan Kedua atas UU 6/2014`: the amending law has that number, and another year. */
function amendmentInstead(
  rulebook: Rulebook,
  { instrument, beside = [], single }: FoundCitation,
  amended: readonly Instrument[],
): Instrument | undefined {
  if (instrument?.kind !== "numbered" || beside.length === 0 || !/tentang\s+perubahan/i.test(single)) return undefined;
  if (instrumentsFor(rulebook, instrument).length > 0) return undefined;
  const amending = new Set(amended.flatMap(({ amended_by = [] }) => amended_by.map((each) => each.instrument)));
  return rulebook.instruments.find(
    ({ id, type, number, year }) =>
      amending.has(id) && type === instrument.type && number === instrument.number && String(year) !== instrument.year,
  );
}

/** A letter of a circular without articles is a row of its own: `M-c`. */
function rowOf(place: CitedPlace): CitedPlace {
  return place.article === "" && place.letter !== undefined ? { article: `M-${place.letter}` } : place;
}

/** Rows of guidelines may be split: `D-9` is `D-9a` and `D-9b`. */
function isOfArticle(id: string, article: string): boolean {
  const own = (segments(id)[0] ?? "").toLowerCase();
  const cited = article.toLowerCase();
  return own === cited || (/^[a-z]+-[0-9]+$/.test(cited) && new RegExp(`^${cited}[a-z]$`).test(own));
}

/** `Pasal 70 ayat (1) huruf b` where the paragraph is encoded whole and the letter is one of its branches. */
function coarser(siblings: readonly Provision[], place: CitedPlace): Provision | undefined {
  const parts = partsOf(place);
  for (let length = parts.length - 1; length >= 0; length -= 1) {
    const kept = parts.slice(0, length);
    const found = siblings.find((each) => sameParts(segments(each.id).slice(1), kept));
    if (found && namesDeeper(found, place)) return found;
  }
  return undefined;
}

/** Does the encoding itself name what the id leaves out, in a reference of an element, branch or exception? */
function namesDeeper(provision: Provision, place: CitedPlace): boolean {
  if (!isRow(place.article)) return placesReferredTo(provision).some((each) => covers(place, each));
  const parts = provision.versions.map(({ elements, exceptions }) => [elements, exceptions]);
  const text = JSON.stringify(parts);
  const letter = place.letter === undefined || new RegExp(`huruf ${place.letter}\\b`, "u").test(text);
  const number = place.number === undefined || new RegExp(`angka ${place.number}\\b`, "u").test(text);
  return letter && number;
}
