import type { Instrument, Rulebook } from "../rulebook/model.js";
import { allParts } from "../rulebook/structure.js";
import type { CitedPlace } from "./model.js";
import { partsOf, sameParts } from "./place.js";
import { covers, placesIn } from "./references.js";

/** All parts of the article are written down, and this is none of them; what the pack lists as left out is there. */
export function lacksPart(
  { structure }: Pick<Rulebook, "structure">,
  place: CitedPlace,
  instruments: readonly Instrument[],
): boolean {
  const leftOut = instruments.flatMap(({ not_encoded = [] }) => not_encoded);
  if (leftOut.some(({ at }) => placesIn(at).some((each) => covers(each, place)))) return false;
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
