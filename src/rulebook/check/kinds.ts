import { suggestion } from "../../text/suggest.js";
import type { SlugEntry } from "../model.js";
import { problem } from "../problems.js";
import type { Lint } from "./context.js";

/** Slugs stand once in a value set, and `is_a` names wider slugs of the same set without going in circles. */
export const kinds: Lint = ({ rulebook, at }) => {
  const lists = [
    ...rulebook.facts.flatMap((fact) =>
      fact.values === undefined ? [] : [{ owner: fact, base: ["values"], entries: fact.values }],
    ),
    ...Object.values(rulebook.value_sets).map((entries) => ({ owner: entries, base: [], entries })),
  ];
  return lists.flatMap(({ owner, base, entries }) => {
    const slugs = entries.map(({ slug }) => slug);
    return entries.flatMap((entry, index) => [
      ...(slugs.indexOf(entry.slug) === index
        ? []
        : [problem("element-duplicate", { what: "slug", id: entry.slug }, at(owner, [...base, index, "slug"]))]),
      ...(entry.is_a ?? []).flatMap((wider, position) => {
        const kind = typeof wider === "string" ? wider : wider.kind;
        if (slugs.includes(kind)) return [];
        const args = { what: "slug", id: kind, suggestion: suggestion(kind, slugs) };
        return [problem("reference-unknown", args, at(owner, [...base, index, "is_a", position]))];
      }),
      ...(widerKinds(entry, entries).includes(entry.slug)
        ? [problem("cycle", { through: [entry.slug] }, at(owner, [...base, index, "is_a"]))]
        : []),
    ]);
  });
};

/** Every wider kind of a slug, near or far. */
export function widerKinds(entry: SlugEntry, entries: readonly SlugEntry[]): string[] {
  const found: string[] = [];
  const queue = [entry];
  for (let next = queue.pop(); next !== undefined; next = queue.pop())
    for (const wider of next.is_a ?? []) {
      const kind = typeof wider === "string" ? wider : wider.kind;
      if (found.includes(kind)) continue;
      found.push(kind);
      queue.push(...entries.filter(({ slug }) => slug === kind));
    }
  return found;
}
