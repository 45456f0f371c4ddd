/** From the words of a citation to the instrument and provision of the pack. */
import type { Instrument, Provision, Rulebook } from "../rulebook/model.js";
import type { CitedInstrument, CitedPlace, FoundCitation } from "./model.js";
import { parseCitations } from "./parse.js";
import { namesPattern } from "./tokens.js";

export interface Resolved {
  readonly found: FoundCitation;
  /** Instruments that the words can mean, the codified act first. */
  readonly instruments: readonly Instrument[];
  readonly provision?: Provision;
  /** Encoded provisions of the same article, where the citation itself names none of them. */
  readonly siblings: readonly Provision[];
  /** A known wrong citation and what is meant. */
  readonly misquotation?: { readonly right: string; readonly why: { readonly id: string; readonly en: string } };
}

const patterns = new WeakMap<Rulebook, { readonly names: RegExp | undefined }>();

/** Finds names that stand for an instrument without its number and year. */
export function instrumentNames(rulebook: Rulebook): RegExp | undefined {
  const existing = patterns.get(rulebook);
  if (existing) return existing.names;
  const names = namesPattern(
    rulebook.instruments.flatMap((instrument) =>
      (instrument.aliases ?? []).filter((alias) => !/[0-9]\s*(?:\/|tahun)\s*[0-9]/iu.test(alias)),
    ),
  );
  patterns.set(rulebook, { names });
  return names;
}

const REMEMBERED = 2048;
const remembered = new WeakMap<Rulebook, Map<string, readonly Resolved[]>>();

/** The citations of a text, resolved; what is cited again and again in a batch is worked out once. */
export function resolveCitations(rulebook: Rulebook, text: string): readonly Resolved[] {
  const known = remembered.get(rulebook) ?? new Map<string, readonly Resolved[]>();
  remembered.set(rulebook, known);
  const existing = known.get(text);
  if (existing) return existing;
  const names = instrumentNames(rulebook);
  const resolved = parseCitations(text, names).map((found) => resolveOne(rulebook, found, names));
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, resolved);
  return resolved;
}

function resolveOne(rulebook: Rulebook, found: FoundCitation, names: RegExp | undefined): Resolved {
  const instruments = found.instrument ? instrumentsFor(rulebook, found.instrument) : rulebook.instruments;
  const misquotation = misquotationFor(rulebook, found, names);
  const base = { found, instruments: found.instrument ? instruments : [], ...(misquotation ? { misquotation } : {}) };
  const { place } = found;
  if (!place) return { ...base, siblings: [] };
  const own = rulebook.provisions.filter((provision) =>
    instruments.some(({ id }) => provision.id.startsWith(`${id}:`)),
  );
  const siblings = own.filter((provision) => segments(provision.id)[0]?.toLowerCase() === place.article.toLowerCase());
  const provision = siblings.find((each) => matches(each.id, place)) ?? coarser(siblings, place);
  return { ...base, siblings, ...(provision && found.instrument ? { provision } : {}) };
}

export function instrumentsFor(rulebook: Rulebook, cited: CitedInstrument): Instrument[] {
  const key = instrumentKey(cited);
  const aliases = (instrument: Instrument): string[] => (instrument.aliases ?? []).map(aliasKey);
  const own = rulebook.instruments.filter((instrument) => ownKey(instrument) === key);
  const codified = rulebook.instruments.filter((instrument) => aliases(instrument).includes(key));
  return [...new Set([...codified, ...own])];
}

function instrumentKey(cited: CitedInstrument): string {
  return cited.kind === "numbered" ? `${cited.type} ${cited.number}/${cited.year}` : aliasKey(cited.name);
}

function ownKey(instrument: Instrument): string {
  return instrument.type === "mk"
    ? aliasKey(`Putusan MK ${instrument.number}`)
    : `${instrument.type} ${instrument.number}/${instrument.year}`;
}

/** `UU Nomor 10 Tahun 2016`, `UU No. 10/2016` and `UU 10/2016` are one name. */
function aliasKey(alias: string): string {
  return alias
    .toLowerCase()
    .replace(/\b(?:nomor|no\.?)\s*/gu, "")
    .replace(/\s+tahun\s+/gu, "/")
    .replace(/^perpu\b/u, "perppu")
    .replace(/\s+/gu, " ")
    .trim();
}

function segments(id: string): string[] {
  return id.slice(id.indexOf(":") + 1).split(".");
}

/** Paragraph, letter and number in the order in which the id writes them. */
function matches(id: string, place: CitedPlace): boolean {
  const [, ...deeper] = segments(id);
  const written = [place.paragraph, place.letter, place.number].filter((part) => part !== undefined);
  return deeper.length === written.length && sameParts(deeper, written);
}

function sameParts(deeper: readonly string[], written: readonly string[]): boolean {
  return [...deeper].sort().join(".") === [...written].sort().join(".");
}

/** `Pasal 70 ayat (1) huruf b` where the paragraph is encoded whole and the letter is one of its branches. */
function coarser(siblings: readonly Provision[], place: CitedPlace): Provision | undefined {
  const parts = [place.paragraph, place.letter, place.number].filter((part) => part !== undefined);
  for (let length = parts.length - 1; length >= 0; length -= 1) {
    const kept = parts.slice(0, length);
    const found = siblings.find((each) => {
      const [, ...deeper] = segments(each.id);
      return deeper.length === kept.length && sameParts(deeper, kept);
    });
    if (found && namesDeeper(found, place)) return found;
  }
  return undefined;
}

/** Does the encoding itself name that letter or number, in a reference of an element or branch? */
function namesDeeper(provision: Provision, place: CitedPlace): boolean {
  const text = JSON.stringify(provision.versions);
  const letter = place.letter === undefined || new RegExp(`huruf ${place.letter}\\b`, "u").test(text);
  const number = place.number === undefined || new RegExp(`angka ${place.number}\\b`, "u").test(text);
  return letter && number;
}

function misquotationFor(
  rulebook: Rulebook,
  found: FoundCitation,
  names: RegExp | undefined,
): Resolved["misquotation"] {
  const key = citationKey(found);
  const whole = found.instrument ? citationKey({ ...found, place: undefined }) : undefined;
  for (const instrument of rulebook.instruments) {
    for (const misquotation of instrument.misquotations ?? []) {
      const named = found.place === undefined || misquotation.given.includes(found.place.article);
      if (!named && /pasal/i.test(misquotation.given)) continue;
      const [only, ...more] = parseCitations(misquotation.given, names);
      if (!only || more.length > 0) continue;
      const wrong = citationKey(only);
      if (wrong !== key && (only.place !== undefined || wrong !== whole)) continue;
      if (parseCitations(misquotation.right, names).some((each) => citationKey(each) === key)) continue;
      return { right: misquotation.right, why: misquotation.why };
    }
  }
  return undefined;
}

function citationKey(found: Pick<FoundCitation, "instrument"> & { readonly place?: CitedPlace | undefined }): string {
  const { place, instrument } = found;
  return JSON.stringify([
    instrument ? instrumentKey(instrument) : null,
    place ? [place.article, place.paragraph ?? null, place.letter ?? null, place.number ?? null] : null,
  ]);
}
