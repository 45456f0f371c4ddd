import type { Problem } from "../../problem.js";
import type { Condition } from "../model.js";
import { problem } from "../problems.js";
import type { YamlPath } from "../yaml/document.js";
import { innerConditions } from "./condition-sites.js";
import type { CheckContext, Lint } from "./context.js";

/** Elements, branches, exceptions, choices, options and the like have ids of their own in their list. */
export const duplicates: Lint = (context) => {
  const { rulebook } = context;
  return [
    ...rulebook.provisions.flatMap((provision) =>
      provision.versions.flatMap((version, index) => [
        ...(version.elements_as === undefined
          ? repeated(context, provision, "element", version.elements, ["versions", index, "elements"])
          : []),
        ...repeated(context, provision, "exception", version.exceptions ?? [], ["versions", index, "exceptions"]),
      ]),
    ),
    ...context.sites.flatMap(({ entity, condition, path }) =>
      innerConditions(condition, path).flatMap((inner) => {
        const list = branchesOf(inner.condition);
        return list === undefined ? [] : repeated(context, entity, "branch", list.branches, [...inner.path, list.key]);
      }),
    ),
    ...rulebook.readings.flatMap((reading) => repeated(context, reading, "choice", reading.choices, ["choices"])),
    ...rulebook.ladders.flatMap((ladder) =>
      ladder.tiers.flatMap((tier, index) =>
        repeated(context, ladder, "option", tier.options, ["tiers", index, "options"]),
      ),
    ),
    ...rulebook.tracks.flatMap((track) => repeated(context, track, "forum", track.forums ?? [], ["forums"])),
  ];
};

function branchesOf(
  condition: Condition,
): { readonly key: string; readonly branches: readonly { readonly id: string }[] } | undefined {
  if ("any" in condition) return { key: "any", branches: condition.any };
  if ("all" in condition) return { key: "all", branches: condition.all };
  return undefined;
}

function repeated(
  { at }: CheckContext,
  entity: object,
  what: string,
  list: readonly { readonly id: string }[],
  path: YamlPath,
): Problem[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [problem("element-duplicate", { what, id }, at(entity, [...path, index, "id"]))];
  });
}
