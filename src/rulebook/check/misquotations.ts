import { resolveCitations } from "../../citation/resolve.js";
import type { Problem } from "../../problem.js";
import type { Rulebook } from "../model.js";
import { problem } from "../problems.js";
import type { Lint } from "./context.js";

/** A known misquotation is listed once, is no right citation, and what is meant instead names something of the pack. */
export const misquotations: Lint = ({ rulebook, at }) => {
  const all = rulebook.instruments.flatMap((instrument) =>
    (instrument.misquotations ?? []).map((entry, index) => ({ instrument, index, ...entry })),
  );
  const rights = new Map(all.map(({ right, given }) => [folded(right), given]));
  const seen = new Set<string>();
  return all.flatMap(({ instrument, index, given, right }): Problem[] => {
    const path = ["misquotations", index];
    const key = folded(given);
    const again = seen.has(key);
    seen.add(key);
    if (again) return [problem("misquotation-repeated", { given }, at(instrument, [...path, "given"]))];
    if (rights.has(key)) return [problem("misquotation-right", { given }, at(instrument, [...path, "given"]))];
    if (isKnown(rulebook, right)) return [];
    return [problem("misquotation-lost", { right }, at(instrument, [...path, "right"]))];
  });
};

/** Ids of provisions are checked with the references; words must at least name an instrument of the pack. */
function isKnown(rulebook: Rulebook, right: string): boolean {
  if (/^[a-z0-9-]+:/.test(right)) return true;
  if (
    rulebook.instruments.some(({ number, year }) => right.includes(number.includes("/") ? number : `${number}/${year}`))
  )
    return true;
  return resolveCitations(rulebook, right).some(
    ({ found, instruments }) => found.instrument === undefined || instruments.length > 0,
  );
}

function folded(citation: string): string {
  return citation.toLowerCase().replace(/\s+/g, " ").trim();
}
