import { articlesNamed } from "../law-text/passage.js";
import { problem } from "../problems.js";
import type { Lint } from "./context.js";

/** One hash locks whole articles: the same hash at another article was copied along with its lines. */
export const passages: Lint = ({ rulebook, at }) => {
  const seen = new Map<string, { readonly key: string; readonly place: string }>();
  return rulebook.provisions.flatMap((provision) =>
    provision.versions.flatMap(({ basis }, index) =>
      basis.flatMap(({ instrument, at: place, passage_sha256: hash }, position) => {
        if (hash === undefined) return [];
        const key = `${instrument} ${articlesNamed(place).join()}`;
        const first = seen.get(hash);
        if (first === undefined) seen.set(hash, { key, place: `${instrument} ${place}` });
        if (first === undefined || first.key === key) return [];
        const path = ["versions", index, "basis", position, "passage_sha256"];
        return [problem("passage-copied", { first: first.place }, at(provision, path))];
      }),
    ),
  );
};
