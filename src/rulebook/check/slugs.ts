import type { Place, Problem } from "../../problem.js";
import { suggestion } from "../../text/suggest.js";
import type { FactEntry, Rulebook } from "../model.js";
import { problem } from "../problems.js";
import { slugEntries } from "../slug-entries.js";

/** Slugs that a fact can have; none for facts that are not enumerated. */
export function slugsOf(rulebook: Rulebook, entry: FactEntry): readonly string[] {
  return slugEntries(rulebook, entry).map(({ slug }) => slug);
}

/** A problem where a fact that is enumerated cannot have the value; an everyday word suggests its slug. */
export function unknownSlug(rulebook: Rulebook, entry: FactEntry, slug: string, at: Place | undefined): Problem[] {
  const entries = slugEntries(rulebook, entry);
  const known = entries.map((each) => each.slug);
  if (known.length === 0 || known.includes(slug)) return [];
  const word = plain(slug);
  const meant = entries.find(({ aliases }) => aliases?.some((alias) => plain(alias) === word));
  return [problem("slug-unknown", { fact: entry.path, slug, suggestion: meant?.slug ?? suggestion(slug, known) }, at)];
}

/** A problem where a fact that is yes or no is given a word or a number. */
export function notYesOrNo({ path, type }: FactEntry, value: unknown, at: Place | undefined): Problem[] {
  if (type !== "boolean" || (typeof value !== "string" && typeof value !== "number")) return [];
  return [problem("operand-unfit", { fact: path, operator: path, expected: "boolean" }, at)];
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
}
