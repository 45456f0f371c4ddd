import { parseCitations } from "../../citation/parse.js";
import type { Problem } from "../../problem.js";
import { instrumentOf } from "../instrument-of.js";
import type { Provision } from "../model.js";
import { problem } from "../problems.js";
import { partsStated } from "../structure.js";
import { liesIn, localPlaces, placeWords } from "../statute/places.js";
import type { YamlPath } from "../yaml/document.js";
import type { CheckContext, Lint } from "./context.js";
import { refsIn } from "./refs.js";

/** What a provision rests on and refers to exists: the article has such a paragraph, letter or number. */
export const citationsResolve: Lint = (context) =>
  context.rulebook.provisions.flatMap((provision) => {
    const own = instrumentOf(provision.id);
    return provision.versions.flatMap((version, index): Problem[] => {
      const base = ["versions", index];
      return [
        ...version.basis.flatMap(({ instrument, at }, each) =>
          lost(context, provision, instrument, at, [...base, "basis", each, "at"]),
        ),
        ...refsIn(version, base).flatMap(({ ref, path }) => lost(context, provision, own, ref, path)),
      ];
    });
  });

function lost(
  { rulebook, at }: CheckContext,
  provision: Provision,
  own: string,
  text: string,
  path: YamlPath,
): Problem[] {
  // An amending law numbers its own items; the articles it words are those of the law it amends.
  if (/\bPasal [IVX]+\b/.test(text)) return [];
  for (const { place, instrument } of parseCitations(text)) {
    if (place === undefined || instrument !== undefined) continue; // other laws are not this provision's to vouch for
    const last = rulebook.instruments.find(({ id }) => id === own)?.last_article?.number;
    if (last !== undefined && Number.parseInt(place.article, 10) > last) {
      const args = { place: placeWords(place.article, false), known: [`Pasal 1–${last}`] };
      return [problem("citation-unresolved", args, at(provision, path))];
    }
    const parts = partsStated(rulebook.structure, own, place.article);
    const locals = localPlaces(place);
    const [local = ""] = locals;
    if (parts === undefined || local === place.article) continue;
    const known = parts.map((part) => `${place.article}.${part}`);
    if (known.some((part) => locals.some((each) => liesIn(part, each) || liesIn(each, part)))) continue;
    const args = { place: placeWords(local, false), known: parts };
    return [problem("citation-unresolved", args, at(provision, path))];
  }
  return [];
}
