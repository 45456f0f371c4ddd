import type { Problem } from "../../problem.js";
import type { Rulebook } from "../model.js";
import type { Places } from "../places.js";
import { problem } from "../problems.js";
import type { Library } from "./library.js";
import { passageHash } from "./passage.js";

/** Locked passages that read otherwise in the texts at hand, or are not in them; texts that are not at hand say nothing. */
export function passageProblems(rulebook: Rulebook, library: Library, places: Places): Problem[] {
  return rulebook.provisions.flatMap((provision) =>
    provision.versions.flatMap(({ basis }, index) =>
      basis.flatMap(({ instrument: id, at, passage_sha256: locked }, position): Problem[] => {
        const instrument = rulebook.instruments.find((each) => each.id === id);
        const text = instrument === undefined ? undefined : library.textOf(instrument);
        if (locked === undefined || text === undefined) return [];
        const found = passageHash(text.articles, at);
        if (found === locked) return [];
        const place = places.of(provision, ["versions", index, "basis", position, "passage_sha256"]);
        return [
          problem(found === undefined ? "passage-lost" : "passage-differs", { place: at, text: text.name }, place),
        ];
      }),
    ),
  );
}
