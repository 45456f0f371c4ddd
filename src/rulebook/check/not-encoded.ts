import type { Problem } from "../../problem.js";
import { problem } from "../problems.js";
import { isWithoutArticle, liesIn, placesNamed } from "../statute/places.js";
import type { Lint } from "./context.js";

/** Words that leave out a part of an article that has no number of its own. */
const REST = /\b(?:lain|lainnya|selebihnya|sisanya|selain)\b|\([^()\d]+\)/i;

/** Guidelines and letters have rows and headings in place of articles. */
const ARTICLES: ReadonlySet<string> = new Set(["uu", "perppu", "pp"]);

/** What is listed as left out can be read as places of the law, and is left out. */
export const notEncoded: Lint = ({ rulebook, at }) =>
  rulebook.instruments.flatMap((instrument) => {
    const own = rulebook.provisions.filter(({ id }) => id.startsWith(`${instrument.id}:`));
    return (instrument.not_encoded ?? []).flatMap(({ at: text }, index): Problem[] => {
      const place = at(instrument, ["not_encoded", index, "at"]);
      const places = placesNamed(text);
      if (places.length === 0)
        return isWithoutArticle(text) || !ARTICLES.has(instrument.type)
          ? []
          : [problem("not-encoded-unreadable", { text }, place)];
      if (REST.test(text)) return [];
      const encoded = own.find(({ id, kind }) => {
        const local = id.slice(id.indexOf(":") + 1);
        return kind !== "procedure" && places.some((left) => liesIn(local, left));
      });
      return encoded === undefined
        ? []
        : [problem("not-encoded-encoded", { place: text, provision: encoded.id }, place)];
    });
  });
