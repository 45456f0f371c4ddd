/** Which parts of an article the pack knows of: encoded, named in a reference, or listed as left out. */
import { existing } from "../existing.js";
import type { Instrument, Provision } from "../rulebook/model.js";
import type { CitedPlace } from "./model.js";
import { parseCitations } from "./parse.js";
import { PARTS, segments, type Part } from "./place.js";

/** `absent`: the article is known down to there and has no such part. `left_out`: listed, with a reason. */
export type Known = "left_out" | "absent" | "unknown";

/** How the pack stands to a place that it does not encode. */
export function knownPart(
  place: CitedPlace,
  siblings: readonly Provision[],
  instruments: readonly Instrument[],
): { readonly known: Known; readonly reason?: { readonly id: string; readonly en: string } } {
  const listed = instruments.flatMap(({ not_encoded }) => not_encoded ?? []);
  const reason = listed.find(({ at }) => placesIn(at).some((each) => covers(each, place)))?.reason;
  if (reason) return { known: "left_out", reason };
  const named = [
    ...siblings.map(placeOfId),
    ...siblings.flatMap(({ versions }) =>
      versions.flatMap(({ basis, elements }) => [
        ...basis.flatMap(({ at }) => placesIn(at)),
        ...elements.flatMap(({ ref }) => placesIn(ref)),
      ]),
    ),
    ...listed.flatMap(({ at }) => placesIn(at)),
  ].filter((each) => each.article === place.article);
  return { known: isPastEnd(place, named) ? "absent" : "unknown" };
}

const remembered = new Map<string, readonly CitedPlace[]>();

function placesIn(text: string): readonly CitedPlace[] {
  const known = remembered.get(text);
  if (known) return known;
  const places = ranged(
    text,
    parseCitations(text).flatMap(({ place }) => place ?? []),
  );
  if (remembered.size > 4096) remembered.clear();
  remembered.set(text, places);
  return places;
}

/** `Pasal 16 sampai Pasal 23`: the articles between, without their parts. */
function ranged(text: string, places: readonly CitedPlace[]): readonly CitedPlace[] {
  const between = [...text.matchAll(/Pasal (\d+) (?:sampai|s\.d\.|-) (?:Pasal )?(\d+)/g)].flatMap(([, from, to]) =>
    Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, index) => ({
      article: String(Number(from) + index),
    })),
  );
  return [...places, ...between];
}

/** A place that was left out takes everything below it along. */
function covers(left: CitedPlace, place: CitedPlace): boolean {
  return (
    left.article === place.article && PARTS.every((part) => left[part] === undefined || left[part] === place[part])
  );
}

function placeOfId({ id }: Provision): CitedPlace {
  const [article = "", ...deeper] = segments(id);
  const place: { -readonly [K in keyof CitedPlace]: CitedPlace[K] } = { article: article.toUpperCase() };
  for (const part of deeper) {
    if (/^[a-z]$/.test(part)) place.letter = part;
    else if (place.paragraph === undefined && place.letter === undefined) place.paragraph = part;
    else place.number = part;
  }
  return place;
}

/**
 * The parts of one kind at one level run from the first without a gap, and this one lies behind the last. A list of
 * numbers has no paragraph of that number (`Pasal 4 ayat (15)`).
 */
function isPastEnd(place: CitedPlace, named: readonly CitedPlace[]): boolean {
  const written = PARTS.filter((part) => place[part] !== undefined);
  return written.some((part, index) => {
    const above = written.slice(0, index);
    const level = named.filter((each) => above.every((other) => each[other] === place[other]));
    const values = new Set(level.flatMap((each) => each[part] ?? []));
    const value = ordinal(existing(place[part], part), part);
    const known = [...values].map((each) => ordinal(each, part));
    const last = Math.max(0, ...known);
    return last > 1 && known.length === last && value > last;
  });
}

function ordinal(value: string, part: Part): number {
  return part === "letter" ? value.charCodeAt(0) - 96 : Number(value);
}
