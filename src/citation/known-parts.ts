/** How the pack stands to a part of an article that it does not encode. */
import type { Instrument, Rulebook } from "../rulebook/model.js";
import { allParts } from "../rulebook/structure.js";
import type { CitedPlace } from "./model.js";
import { partsOf, sameParts } from "./place.js";
import { covers, placesIn } from "./references.js";

/** `absent`: all parts of the article are written down, and this is none of them. `left_out`: listed, with a reason. */
export type Known = "left_out" | "absent" | "unknown";

export function knownPart(
  { structure }: Pick<Rulebook, "structure">,
  place: CitedPlace,
  instruments: readonly Instrument[],
): Known {
  const listed = instruments.flatMap(({ not_encoded = [] }) => not_encoded);
  if (listed.some(({ at }) => placesIn(at).some((each) => covers(each, place)))) return "left_out";
  const written = instruments.flatMap(({ id }) => {
    const parts = allParts(structure, id, place.article);
    return parts === undefined ? [] : [parts.map((part) => part.split("."))];
  });
  return written.length > 0 && !written.some((parts) => mayHave(parts, partsOf(place))) ? "absent" : "unknown";
}

/** It is one of the parts, or holds some; or it lies below the smallest that are written down, for which nobody vouches. */
function mayHave(parts: readonly (readonly string[])[], cited: readonly string[]): boolean {
  return parts.some((part) => {
    const depth = Math.min(part.length, cited.length);
    return sameParts(part.slice(0, depth), cited.slice(0, depth));
  });
}
