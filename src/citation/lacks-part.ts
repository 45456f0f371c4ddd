import type { Instrument, LeftOut, Rulebook } from "../rulebook/model.js";
import { allParts } from "../rulebook/structure.js";
import type { CitedPlace } from "./model.js";
import { partsOf, sameParts } from "./place.js";
import { covers, placesIn } from "./references.js";

/** All parts of the article are written down, and this is none of them; what the pack lists as left out is there. */
export function lacksPart(
  rulebook: Pick<Rulebook, "structure">,
  place: CitedPlace,
  instruments: readonly Instrument[],
): boolean {
  return !listed(place, instruments) && isNone(rulebook, place, instruments);
}

/** What the pack says of a place that it leaves out, unless no part of that name is written down. */
export function leftOut(
  rulebook: Pick<Rulebook, "structure">,
  place: CitedPlace,
  instruments: readonly Instrument[],
): LeftOut | undefined {
  const left = listed(place, instruments);
  return left && !isNone(rulebook, place, instruments) ? left : undefined;
}

function listed(place: CitedPlace, instruments: readonly Instrument[]): LeftOut | undefined {
  return instruments
    .flatMap(({ not_encoded = [] }) => not_encoded)
    .find(({ at }) => placesIn(at).some((each) => covers(each, place)));
}

function isNone(
  { structure }: Pick<Rulebook, "structure">,
  place: CitedPlace,
  instruments: readonly Instrument[],
): boolean {
  // The whole article: it is there, or nothing of it would be written down.
  if (partsOf(place).length === 0) return false;
  const written = instruments.flatMap(({ id }) => {
    const parts = allParts(structure, id, place.article);
    return parts === undefined ? [] : [parts.map((part) => part.split("."))];
  });
  return written.length > 0 && !written.some((parts) => mayHave(parts, partsOf(place)));
}

/** It is one of the parts, or holds some; or it lies below the smallest that are written down, for which nobody vouches. */
function mayHave(parts: readonly (readonly string[])[], cited: readonly string[]): boolean {
  return parts.some((part) => {
    const depth = Math.min(part.length, cited.length);
    return sameParts(part.slice(0, depth), cited.slice(0, depth));
  });
}
