import type { Problem } from "../../problem.js";
import type { Bilingual } from "../model.js";
import { problem } from "../problems.js";
import { isEmpty, type Window } from "../window.js";
import type { YamlPath } from "../yaml/document.js";
import type { CheckContext, Lint } from "./context.js";

type GapWindow = Window & { readonly gap?: Bilingual };

/** Versions stand in order of time, hold at least a day, do not overlap, and explain the time between them. */
export const windows: Lint = (context) => {
  const { rulebook } = context;
  return [
    ...rulebook.provisions.flatMap((provision) =>
      sequence(
        context,
        provision,
        provision.versions.map(({ in_force }) => in_force),
        (index) => ["versions", index, "in_force"],
      ),
    ),
    ...rulebook.definitions.flatMap((definition) =>
      sequence(
        context,
        definition,
        definition.versions.map(({ in_force }) => in_force),
        (index) => ["versions", index, "in_force"],
      ),
    ),
    ...rulebook.ladders.flatMap((ladder) => {
      const ids = [...new Set(ladder.tiers.map(({ id }) => id))];
      return ids.flatMap((id) => {
        const rungs = ladder.tiers.flatMap((tier, index) => (tier.id === id ? [{ tier, index }] : []));
        const list = rungs.map(({ tier }) => tier.in_force ?? { from: "0000-01-01" });
        return sequence(context, ladder, list, (at) => ["tiers", rungs[at]?.index ?? 0]).filter(
          ({ code }) => code !== "window-gap",
        );
      });
    }),
  ];
};

function sequence(
  { at }: CheckContext,
  entity: object,
  list: readonly GapWindow[],
  pathOf: (index: number) => YamlPath,
): Problem[] {
  return list.flatMap((window, index): Problem[] => {
    const here = at(entity, pathOf(index));
    const { from, until } = window;
    if (isEmpty(window) && until !== undefined) return [problem("window-empty", { from, until }, here)];
    const next = list[index + 1];
    if (next === undefined)
      return window.gap === undefined ? [] : [problem("gap-without-gap", { until: until ?? "" }, here)];
    const after = at(entity, pathOf(index + 1));
    if (next.from <= from) return [problem("window-order", { from: next.from, before: from }, after)];
    if (until === undefined || next.from < until)
      return [problem("window-overlap", { from: next.from, until: until ?? "" }, after)];
    if (next.from > until)
      return window.gap === undefined ? [problem("window-gap", { from: until, until: next.from }, here)] : [];
    return window.gap === undefined ? [] : [problem("gap-without-gap", { until }, here)];
  });
}
