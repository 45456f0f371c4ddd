/** Wrong citations that are known, each with what is meant. */
import type { Bilingual, Rulebook } from "../rulebook/model.js";
import { instrumentKey, instrumentsFor } from "./instrument-key.js";
import type { CitedPlace, FoundCitation } from "./model.js";
import { parseCitations } from "./parse.js";

export interface Misquotation {
  /** The right citation in words. */
  readonly right: string;
  readonly why: Bilingual;
}

interface Listed extends Misquotation {
  readonly wrong: string;
  /** Only the instrument is wrong, whatever the place. */
  readonly whole: boolean;
  readonly rights: ReadonlySet<string>;
  /** The citation is wrong only with these words behind it: `tanggal 17 Desember 2017`. */
  readonly dated: string | undefined;
}

const lists = new WeakMap<Rulebook, readonly Listed[]>();

function listOf(rulebook: Rulebook, names: RegExp | undefined): readonly Listed[] {
  const existing = lists.get(rulebook);
  if (existing) return existing;
  const list = rulebook.instruments.flatMap((instrument) =>
    (instrument.misquotations ?? []).flatMap(({ given, right, why }): Listed[] => {
      const [only, ...more] = parseCitations(given, names);
      if (!only || more.length > 0) return [];
      const rights = new Set(parseCitations(right, names).map((each) => keyOf(rulebook, each)));
      const dated = /^\W*(tanggal\s.+)$/i.exec(given.slice(only.end))?.[1]?.toLowerCase();
      return [{ wrong: keyOf(rulebook, only), whole: only.place === undefined, rights, right, why, dated }];
    }),
  );
  lists.set(rulebook, list);
  return list;
}

export function misquotationFor(
  rulebook: Rulebook,
  found: FoundCitation,
  names: RegExp | undefined,
): Misquotation | undefined {
  // A law that was named for another place only is not claimed for this one.
  if (found.id !== undefined || found.inherited) return undefined;
  const key = keyOf(rulebook, found);
  const whole = found.instrument ? keyOf(rulebook, { instrument: found.instrument }) : undefined;
  const after = found.after.toLowerCase().replace(/\s+/g, " ");
  const listed = listOf(rulebook, names).find((each) => {
    if (each.wrong !== key && !(each.whole && each.wrong === whole)) return false;
    if (each.dated !== undefined) return after.includes(each.dated);
    return !each.rights.has(key) && !(whole !== undefined && each.whole && each.rights.has(whole));
  });
  return listed && { right: listed.right, why: listed.why };
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
