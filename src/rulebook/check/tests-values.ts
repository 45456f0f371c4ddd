import type { Problem } from "../../problem.js";
import { standsForSlugs } from "../../incident/several.js";
import { suggestion } from "../../text/suggest.js";
import type { Rulebook } from "../model.js";
import { problem } from "../problems.js";
import { preparedCases, valuePath } from "../test/cases.js";
import type { YamlPath } from "../yaml/document.js";
import type { CheckContext, Lint } from "./context.js";
import { notYesOrNo, slugsOf, unknownSlug } from "./slugs.js";

/** What a case gives can be given: slugs of the dictionary, yes or no, an election that the pack knows, a choice of the question. */
export const testsValues: Lint = (context) =>
  context.tests.flatMap((file) =>
    file.tests.flatMap((test) => [
      ...preparedCases(test).flatMap(({ given, change, path }, index) =>
        Object.entries(index === 0 ? given : change).flatMap(([key, value]) =>
          inValue(context, key, value, test, valuePath(path, index, key)),
        ),
      ),
    ]),
  );

function inValue(context: CheckContext, key: string, value: unknown, test: object, path: YamlPath): Problem[] {
  const { rulebook, at } = context;
  if (value === "absent") return [];
  if (key.startsWith("readings.")) return inChoice(context, key.slice(9), value, test, path);
  if (key === "election.cycle" && typeof value === "string") return inCycle(rulebook, value, at(test, path));
  const entry = rulebook.facts.find((fact) => fact.path === key);
  if (entry === undefined) return []; // told by the lint on names
  const known = slugsOf(rulebook, entry);
  return [
    ...notYesOrNo(entry, value, at(test, path)),
    ...slugsIn(value, path).flatMap(({ slug, path: where }) =>
      standsForSlugs(slug, known) ? [] : unknownSlug(rulebook, entry, slug, at(test, where)),
    ),
  ];
}

/** Slugs as they are given: one, a list, or `{ kind, text }` in a list. */
function slugsIn(value: unknown, path: YamlPath): { readonly slug: string; readonly path: YamlPath }[] {
  if (typeof value === "string") return [{ slug: value, path }];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) => {
    if (typeof item === "string") return [{ slug: item, path: [...path, index] }];
    const kind = typeof item === "object" && item !== null && "kind" in item ? item.kind : undefined;
    return typeof kind === "string" ? [{ slug: kind, path: [...path, index, "kind"] }] : [];
  });
}

function inCycle({ calendars }: Rulebook, cycle: string, at: Problem["at"]): Problem[] {
  const ids = calendars.map(({ id }) => id);
  if (ids.includes(cycle)) return [];
  return [problem("reference-unknown", { what: "calendar", id: cycle, suggestion: suggestion(cycle, ids) }, at)];
}

function inChoice(
  { rulebook, at }: CheckContext,
  question: string,
  value: unknown,
  test: object,
  path: YamlPath,
): Problem[] {
  const choices = rulebook.readings.find(({ id }) => id === question)?.choices.map(({ id }) => id);
  if (choices === undefined || typeof value !== "string" || choices.includes(value)) return [];
  return [
    problem("reference-unknown", { what: "choice", id: value, suggestion: suggestion(value, choices) }, at(test, path)),
  ];
}
