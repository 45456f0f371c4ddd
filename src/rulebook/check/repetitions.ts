import type { Condition } from "../model.js";
import { problem } from "../problems.js";
import { bare } from "./condition-logic.js";
import type { Lint } from "./context.js";

/** A branch or element that says the same as another of its list, and a choice that every value meets. */
export const repetitions: Lint = ({ rulebook, sites, at }) => [
  ...rulebook.provisions.flatMap((provision) =>
    provision.versions.flatMap(({ elements, elements_as }, index) =>
      elements_as === undefined
        ? same(elements).map(([first, second, position]) =>
            problem("condition-repeated", { first, second }, at(provision, ["versions", index, "elements", position])),
          )
        : [],
    ),
  ),
  ...sites.flatMap(({ entity, condition, path }) =>
    lists(condition, path).flatMap(({ branches, path: where, key }) => [
      ...same(branches).map(([first, second, position]) =>
        problem("condition-repeated", { first, second }, at(entity, [...where, position])),
      ),
      ...(key === "any"
        ? bothTruths(branches).map((fact) => problem("condition-always", { fact }, at(entity, where)))
        : []),
    ]),
  ),
];

type Named = Condition & { readonly id: string };

function same(list: readonly Named[]): (readonly [string, string, number])[] {
  const seen = new Map<string, string>();
  return list.flatMap((part, index) => {
    const content = JSON.stringify(bare(part));
    const first = seen.get(content);
    if (first !== undefined) return [[first, part.id, index] as const];
    seen.set(content, part.id);
    return [];
  });
}

interface List {
  readonly key: "any" | "all";
  readonly branches: readonly Named[];
  readonly path: readonly (string | number)[];
}

function lists(condition: Condition, path: readonly (string | number)[]): List[] {
  if ("not" in condition) return lists(condition.not, [...path, "not"]);
  if (!("any" in condition) && !("all" in condition)) return [];
  const key = "any" in condition ? "any" : "all";
  const branches = "any" in condition ? condition.any : condition.all;
  const here = [...path, key];
  return [{ key, branches, path: here }, ...branches.flatMap((branch, index) => lists(branch, [...here, index]))];
}

function bothTruths(branches: readonly Condition[]): string[] {
  const asked = branches.flatMap((branch) =>
    "when" in branch && !("not" in branch.when) && "is" in branch.when && typeof branch.when.is === "boolean"
      ? [{ fact: branch.when.fact, is: branch.when.is }]
      : [],
  );
  return asked
    .filter(({ fact, is }) => is && asked.some((other) => other.fact === fact && !other.is))
    .map(({ fact }) => fact);
}
