/** Wrong citations that are known, each with what is meant. */
import type { Bilingual, IsoDay, ListedMisquotation, Rulebook } from "../rulebook/model.js";
import { instrumentKey, instrumentsFor } from "./instrument-key.js";
import type { CitedPlace, FoundCitation } from "./model.js";
import type { Names } from "./names.js";
import { parseCitations } from "./parse.js";
import { sharesTitle, titleOf } from "./title.js";

export interface Misquotation {
  /** The right citation in words. */
  readonly right: string;
  readonly why: Bilingual;
  /** The words of an older wording: wrong of those from this day on. */
  readonly since?: IsoDay;
}

const lists = new WeakMap<Rulebook, readonly ListedMisquotation[]>();

function listOf(rulebook: Rulebook, names: Names): readonly ListedMisquotation[] {
  const existing = rulebook.citation_index?.misquotations ?? lists.get(rulebook);
  if (existing) return existing;
  const list = listedMisquotations(rulebook, names);
  lists.set(rulebook, list);
  return list;
}

/** The wrong citations that the instruments know, each resolved. */
export function listedMisquotations(rulebook: Rulebook, names: Names): readonly ListedMisquotation[] {
  return rulebook.instruments.flatMap((instrument) =>
    (instrument.misquotations ?? []).flatMap(({ given, right, why, since }): ListedMisquotation[] => {
      const [only, ...more] = parseCitations(given, names);
      if (!only || more.length > 0) return [];
      const rights = [...new Set(parseCitations(right, names).map((each) => keyOf(rulebook, each)))];
      const dated = /^\W*(tanggal\s.+)$/i.exec(given.slice(only.end))?.[1]?.toLowerCase();
      const quoted = /^\s*"([^"]+)"$/.exec(given.slice(only.end))?.[1]?.toLowerCase();
      return [
        {
          wrong: keyOf(rulebook, only),
          whole: only.place === undefined,
          rights,
          right,
          why,
          ...(dated === undefined ? {} : { dated }),
          ...(quoted === undefined ? {} : { quoted }),
          ...(since === undefined ? {} : { since }),
        },
      ];
    }),
  );
}

export function misquotationFor(rulebook: Rulebook, found: FoundCitation, names: Names): Misquotation | undefined {
  // A law that was named for another place only is not claimed for this one.
  if (found.id !== undefined || found.inherited) return undefined;
  const key = keyOf(rulebook, found);
  const whole = found.instrument ? keyOf(rulebook, { instrument: found.instrument }) : undefined;
  const after = found.after.toLowerCase().replace(/\s+/g, " ");
  const listed = listOf(rulebook, names).find((each) => {
    if (each.wrong !== key && !(each.whole && each.wrong === whole)) return false;
    if (each.quoted !== undefined) return quotes(after, each.quoted);
    if (each.dated !== undefined) return after.includes(each.dated);
    if (each.whole && bearsAnotherTitle(rulebook, found, each.right, names)) return false;
    if (each.rights.includes(key) || (whole !== undefined && each.whole && each.rights.includes(whole))) return false;
    // `Pasal 188 UU 10/2016 jo. UU 1/2015` names the right law too.
    return !(found.beside ?? []).some((beside) =>
      each.rights.includes(keyOf(rulebook, { ...found, instrument: beside })),
    );
  });
  if (!listed) return undefined;
  const { right, why, since } = listed;
  return { right, why, ...(since === undefined ? {} : { since }) };
}

/** `PP 53/2020 tentang Penyertaan Modal` is not the misprint of another law: it says itself what it is about. */
function bearsAnotherTitle(rulebook: Rulebook, found: FoundCitation, right: string, names: Names): boolean {
  const title = titleOf(found);
  if (title === undefined) return false;
  const meant = parseCitations(right, names).flatMap(({ instrument }) =>
    instrument ? instrumentsFor(rulebook, instrument) : [],
  );
  return !sharesTitle(title, meant);
}

/** The words stand right behind the citation, in quotes: `Pasal 71 ayat (1): "salah satu calon …"`. */
function quotes(after: string, words: string): boolean {
  return /^[\s,:(]*["“'‘](?:…|\.{3})?\s*(.*)/.exec(after)?.[1]?.startsWith(words) ?? false;
}

type Cited = Pick<FoundCitation, "instrument"> & { readonly place?: CitedPlace };

/** Laws that the pack has are the same by whatever name; of others only the name is known. */
function keyOf(rulebook: Rulebook, { place, instrument }: Cited): string {
  const meant = instrument && instrumentsFor(rulebook, instrument).map(({ id }) => id);
  const law = meant?.length ? meant.join("|") : instrument ? instrumentKey(instrument) : null;
  return JSON.stringify([
    law,
    place ? [place.article, place.paragraph ?? null, place.letter ?? null, place.number ?? null] : null,
  ]);
}
