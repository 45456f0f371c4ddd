import { resolveCitations } from "../citation/resolve.js";
import type { Rulebook } from "../rulebook/model.js";

/** `71 (1)`, `pasal 71 ayat 1` and `71.1` are one place. */
function placeIn(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:pasal|ayat|huruf|angka)\b/gu, " ")
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((part) => part !== "")
    .join(".");
}

function placeOf(id: string): string {
  return id.slice(id.indexOf(":") + 1).toLowerCase();
}

/** Below that: `71` has `71.1`, and `D-9` the rows `D-9a` and `D-9b`. */
function isBelow(place: string, of: string): boolean {
  return (
    place.startsWith(`${of}.`) || (/\d$/.test(of) && place.startsWith(of) && /^[a-z]$/.test(place.slice(of.length)))
  );
}

/** Ids of what is at a place named without its law (`71.1`, `188`, `D-11`) and below it; of an article else what is encoded of it. */
export function provisionsAt(rulebook: Rulebook, text: string): readonly string[] {
  const place = placeIn(text);
  const begun = `${text.trim().toLowerCase()}.`;
  const ids = rulebook.provisions.map(({ id }) => id);
  const exact = ids.filter((id) => placeOf(id) === place);
  const below = ids.filter((id) => isBelow(placeOf(id), place) || id.toLowerCase().startsWith(begun));
  if (exact.length + below.length > 0) return [...exact, ...below];
  return [...new Set(resolveCitations(rulebook, text).flatMap((each) => each.siblings.map(({ id }) => id)))];
}
