import type { Problem } from "../../problem.js";
import type { Bilingual, Ladder } from "../model.js";
import { problem } from "../problems.js";
import { isEmpty, type Window } from "../window.js";
import type { YamlPath } from "../yaml/document.js";
import type { CheckContext, Lint } from "./context.js";

type GapWindow = Window & { readonly gap?: Bilingual };

/** Versions stand in order of time, hold at least a day, do not overlap, and explain the time between them. */
export const windows: Lint = (context) => {
  const { rulebook } = context;
  return [
    ...rulebook.provisions.flatMap((provision) => sequence(context, provision, provision.versions.map(inForce))),
    ...rulebook.definitions.flatMap((definition) => sequence(context, definition, definition.versions.map(inForce))),
    ...rulebook.ladders.flatMap((ladder) => {
      const ids = [...new Set(ladder.tiers.map(({ id }) => id))];
      return ids.flatMap((id) => rungs(context, ladder, id).filter(({ code }) => code !== "window-gap"));
    }),
  ];
};

/** Of several rungs of one name each says when it holds. */
function rungs(context: CheckContext, ladder: Ladder, id: string): Problem[] {
  const named = ladder.tiers.flatMap((tier, index) => (tier.id === id ? [{ tier, path: ["tiers", index] }] : []));
  const always = named.filter(({ tier }) => tier.in_force === undefined);
  if (named.length > 1 && always.length > 0)
    return always.map(({ path }) => problem("key-missing", { key: "in_force" }, context.at(ladder, path)));
  return sequence(
    context,
    ladder,
    named.flatMap(({ tier: { in_force: window }, path }) => (window === undefined ? [] : [{ window, path }])),
  );
}

/** A window and where it stands. */
interface Dated {
  readonly window: GapWindow;
  readonly path: YamlPath;
}

function inForce({ in_force: window }: { readonly in_force: GapWindow }, index: number): Dated {
  return { window, path: ["versions", index, "in_force"] };
}

function sequence({ at }: CheckContext, entity: object, list: readonly Dated[]): Problem[] {
  return list.flatMap(({ window, path }, index): Problem[] => {
    const here = at(entity, path);
    const { from, until } = window;
    if (isEmpty(window) && until !== undefined) return [problem("window-empty", { from, until }, here)];
    const following = list[index + 1];
    if (following === undefined)
      return window.gap === undefined ? [] : [problem("gap-without-gap", { until: until ?? "" }, here)];
    const next = following.window;
    const after = at(entity, following.path);
    if (next.from <= from) return [problem("window-order", { from: next.from, before: from }, after)];
    if (until === undefined || next.from < until)
      return [problem("window-overlap", { from: next.from, until: until ?? "" }, after)];
    if (next.from > until)
      return window.gap === undefined ? [problem("window-gap", { from: until, until: next.from }, here)] : [];
    return window.gap === undefined ? [] : [problem("gap-without-gap", { until }, here)];
  });
}
