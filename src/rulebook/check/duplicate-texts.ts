import { instrumentOf } from "../instrument-of.js";
import { problem } from "../problems.js";
import type { Lint } from "./context.js";

/** Two provisions of one instrument say the same norm in the same words: one of them was copied and not finished. */
export const duplicateTexts: Lint = ({ rulebook, at }) => {
  const seen = new Map<string, string>();
  return rulebook.provisions.flatMap((provision) => {
    const own = new Set<string>();
    return provision.versions.flatMap(({ norm }, index) => {
      const key = `${instrumentOf(provision.id)} ${norm.id.trim().toLowerCase()}`;
      if (own.has(key)) return [];
      own.add(key);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, provision.id);
        return [];
      }
      return [problem("text-repeated", { first }, at(provision, ["versions", index, "norm", "id"]), "warning")];
    });
  });
};
