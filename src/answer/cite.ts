/** How a chain is cited: `Pasal 71 ayat (1) jo. Pasal 188 UU 1/2015`. */
import type { Instrument, Provision, ProvisionVersion, Rulebook } from "../rulebook/model.js";
import type { Chain, Wording } from "../engine/model.js";
import type { Outcome } from "../engine/outcome.js";
import { instrumentOf } from "../rulebook/instrument-of.js";

export function shortTitle(instrument: Instrument | undefined, id: string): string {
  if (!instrument) return id;
  const type = typeName(instrument.type);
  if (instrument.type === "mk") return `Putusan MK ${instrument.number}`;
  return instrument.number === "" ? `${type} ${instrument.year}` : `${type} ${instrument.number}/${instrument.year}`;
}

/** `uu` is `UU`, `perppu` is `Perppu`, `peraturan-bkn` is `Peraturan BKN`: what is short is an abbreviation. */
function typeName(type: string): string {
  const [first = "", ...more] = type.split("-").map((word) => (word.length <= ABBREVIATED ? word.toUpperCase() : word));
  return [first.charAt(0).toUpperCase() + first.slice(1), ...more].join(" ");
}

const ABBREVIATED = 3;

/**
 * `87.4.c` is `Pasal 87 ayat (4) huruf c`. A number right below the article is a paragraph, unless the references of
 * the encoding call it *angka* there. A part that its instrument neither numbers nor letters goes by the words of its basis.
 * A wording that stood under another number goes by the number of its days.
 */
export function placeOf(provision: Provision, version?: Pick<ProvisionVersion, "numbered">): string {
  if (version?.numbered !== undefined) return placeNumbered(provision, version.numbered);
  const known = places.get(provision);
  if (known !== undefined) return known;
  const place = placeNumbered(provision, provision.id.slice(provision.id.indexOf(":") + 1));
  places.set(provision, place);
  return place;
}

const places = new WeakMap<Provision, string>();

function placeNumbered(provision: Provision, local: string): string {
  if (isWorded(provision)) return basisWords(provision);
  const [article = "", ...deeper] = local.split(".");
  if (!/^[0-9]+[A-Z]?$/u.test(article)) return local; // rows of guidelines: KE-4, D-6
  const parts = deeper.map((part, index) => {
    if (/^[a-z]$/u.test(part)) return `huruf ${part}`;
    const point = index > 0 || namesPoint(provision, article, part);
    return point ? `angka ${part}` : `ayat (${part})`;
  });
  return [`Pasal ${article}`, ...parts].join(" ");
}

/** A part of a circular that has no number and no letter: `se-18-2023:suami-istri.aktif`. */
export function isWorded({ id }: Provision): boolean {
  return /^[a-z]/u.test(id.slice(id.indexOf(":") + 1));
}

/** `keterlibatan aktif` of a basis `SE 18/2023, keterlibatan aktif`; nothing where the basis names the whole. */
function basisWords({ id, versions }: Provision): string {
  const instrument = instrumentOf(id);
  const basis = versions.flatMap((version) => version.basis).find((each) => each.instrument === instrument);
  return (basis?.at ?? "").replace(/^(?:SE|SKB|[Ss]urat)\s\S+(?:,\s*|$)/u, "");
}

/** `Pasal 71 ayat (1) UU 1/2015`, `SE 18/2023, keterlibatan aktif`. */
function ofInstrument(place: string, title: string, worded: boolean): string {
  if (!worded) return `${place} ${title}`;
  return place === "" ? title : `${title}, ${place}`;
}

function namesPoint(provision: Provision, article: string, part: string): boolean {
  const named = new RegExp(`Pasal ${article} angka ${part}(?![0-9])`, "u");
  return provision.versions.some(
    (version) => version.basis.some(({ at }) => named.test(at)) || version.elements.some(({ ref }) => named.test(ref)),
  );
}

/** `Pasal 3 huruf c, d; Pasal 4 huruf c PP 94/2021`: places of one instrument share its name, parts of one list its head. */
export function citeTogether(rulebook: Rulebook, provisions: readonly Provision[]): string {
  const instruments = [...new Set(provisions.map(({ id }) => instrumentOf(id)))];
  return instruments
    .map((instrument) => {
      const lists = new Map<string, string[]>();
      for (const provision of provisions.filter(({ id }) => instrumentOf(id) === instrument)) {
        const place = placeOf(provision);
        const cut = place.lastIndexOf(" ");
        const [head, last] = cut < 0 ? ["", place] : [place.slice(0, cut), place.slice(cut + 1)];
        const parts = lists.get(head) ?? [];
        if (!parts.includes(last)) lists.set(head, [...parts, last]);
      }
      const places = [...lists].map(([head, parts]) => `${head} ${parts.join(", ")}`.trim());
      const title = rulebook.instruments.find(({ id }) => id === instrument);
      const worded = provisions.some((each) => instrumentOf(each.id) === instrument && isWorded(each));
      return ofInstrument(places.join("; "), shortTitle(title, instrument), worded);
    })
    .join("; ");
}

const cited = new WeakMap<Wording | Chain, string>();

/** The links of the wording, else of the chain; the same for every incident. */
export function citeOfOutcome({ chain, wording, context }: Pick<Outcome, "chain" | "wording" | "context">): string {
  const known = cited.get(wording ?? chain);
  if (known !== undefined) return known;
  const { rulebook } = context.engine;
  const cite = citeOf(rulebook, wording?.links ?? provisionsOf(rulebook, chain));
  cited.set(wording ?? chain, cite);
  return cite;
}

/** The links of a chain, whatever their wording. */
export function provisionsOf({ provisions }: Rulebook, { links }: Chain): readonly { readonly provision: Provision }[] {
  return links.flatMap((id) => provisions.filter((each) => each.id === id)).map((provision) => ({ provision }));
}

/** A provision, and under which of its wordings where that is settled. */
interface Link {
  readonly provision: Provision;
  readonly version?: ProvisionVersion;
}

/** Links of one instrument share its name. */
export function citeOf(rulebook: Rulebook, links: readonly Link[]): string {
  const parts: string[] = [];
  links.forEach(({ provision, version }, index) => {
    const instrument = instrumentOf(provision.id);
    const next = links[index + 1];
    const place = placeOf(provision, version);
    const named = !next || instrumentOf(next.provision.id) !== instrument;
    const title = shortTitle(
      rulebook.instruments.find((each) => each.id === instrument),
      instrument,
    );
    parts.push(named ? ofInstrument(place, title, isWorded(provision)) : place);
  });
  return parts.join(" jo. ");
}
