import { problem } from "../problems.js";
import type { Lint } from "./context.js";

/** One hash locks one passage: the same hash at another place of the law was copied along with its lines. */
export const passages: Lint = ({ rulebook, at }) => {
  const seen = new Map<string, string>();
  return rulebook.provisions.flatMap((provision) =>
    provision.versions.flatMap(({ basis }, index) =>
      basis.flatMap(({ instrument, at: place, passage_sha256: hash }, position) => {
        if (hash === undefined) return [];
        const here = `${instrument} ${place}`;
        const first = seen.get(hash);
        seen.set(hash, first ?? here);
        if (first === undefined || first === here) return [];
        const path = ["versions", index, "basis", position, "passage_sha256"];
        return [problem("passage-copied", { first }, at(provision, path))];
      }),
    ),
  );
};
