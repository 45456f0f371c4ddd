import { problem } from "../problems.js";
import type { Lint } from "./context.js";

/** What still fits a column of the summary beside another. */
const LIMIT = 40;

/** Every fact and finding has a short noun phrase in both languages: reports have no room for its question. */
export const labels: Lint = ({ rulebook, at }) =>
  rulebook.facts.flatMap((fact) => {
    const { label: stated } = fact;
    if (stated === undefined) return [problem("label-missing", { fact: fact.path }, at(fact, ["path"]))];
    return (["id", "en"] as const).flatMap((language) => {
      const label = stated[language];
      const place = at(fact, ["label", language]);
      return [
        ...(label.length > LIMIT ? [problem("label-long", { label, limit: LIMIT }, place)] : []),
        ...(/[?!:]$/u.test(label) ? [problem("label-sentence", { label }, place)] : []),
      ];
    });
  });
