import type { Problem } from "../../problem.js";
import type { Condition, FactEntry, FactTest, Rulebook } from "../model.js";
import { problem } from "../problems.js";
import type { Lint } from "./context.js";
import { widerKinds } from "./kinds.js";

/** Elements that no facts can satisfy together: the wording could never be fulfilled. */
export const contradictions: Lint = (context) =>
  context.chains.flatMap((chain) =>
    chain.wordings.flatMap(({ elements, versions }): Problem[] => {
      const demands = elements.flatMap((element) => always(element).map((test) => ({ element: element.id, test })));
      const [clash] = [...new Set(demands.map(({ test }) => test.fact))].flatMap((fact) => {
        const own = demands.filter(({ test }) => test.fact === fact);
        return clashes(
          context.rulebook,
          fact,
          own.map(({ test }) => test),
        )
          ? [{ fact, elements: [...new Set(own.map(({ element }) => element))] }]
          : [];
      });
      if (clash === undefined) return [];
      const last = chain.links.at(-1);
      const version = versions.at(-1);
      if (last === undefined || version === undefined) return [];
      return [
        problem("condition-contradiction", clash, context.at(last, ["versions", last.versions.indexOf(version)])),
      ];
    }),
  );

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

/** Tests that must hold for the condition to be satisfied. */
function always(condition: Condition): FactTest[] {
  if ("when" in condition) return "not" in condition.when ? [] : [condition.when];
  if ("all" in condition) return condition.all.flatMap(always);
  if ("any" in condition && condition.any.length === 1) return condition.any.flatMap(always);
  if ("finding" in condition && condition.in === undefined)
    return [{ fact: `findings.${condition.finding}`, is: condition.is ?? true }];
  return [];
}

function clashes(rulebook: Rulebook, fact: string, tests: readonly FactTest[]): boolean {
  const entry = rulebook.facts.find(({ path }) => path === fact);
  if (entry === undefined || tests.length < 2) return false;
  if (entry.type === "number") {
    const least = Math.max(...tests.map((test) => ("at_least" in test ? test.at_least : -Infinity)));
    return tests.some((test) => "at_most" in test && test.at_most < least);
  }
  const single = entry.type === "boolean" || (entry.type === "enum" && entry.many !== true);
  return (
    single && !valuesOf(rulebook, entry).some((value) => tests.every((test) => meets(rulebook, entry, test, value)))
  );
}

function valuesOf(rulebook: Rulebook, entry: FactEntry): readonly (string | boolean)[] {
  if (entry.type === "boolean") return [true, false];
  return (entry.values ?? rulebook.value_sets[entry.values_from ?? ""] ?? []).map(({ slug }) => slug);
}

function meets(rulebook: Rulebook, entry: FactEntry, test: FactTest, value: string | boolean): boolean {
  if (typeof value === "boolean") return !("is" in test) || test.is === value;
  const entries = entry.values ?? rulebook.value_sets[entry.values_from ?? ""] ?? [];
  const own = entries.find(({ slug }) => slug === value);
  const names = own === undefined ? [value] : [value, ...widerKinds(own, entries)];
  if ("in" in test) return test.in.some((slug) => names.includes(slug));
  if ("not_in" in test) return !test.not_in.some((slug) => names.includes(slug));
  return !("is" in test) || names.includes(String(test.is));
}

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

/** The condition alone, without names and words. */
function bare(condition: Condition): unknown {
  if ("any" in condition) return { any: condition.any.map(bare) };
  if ("all" in condition) return { all: condition.all.map(bare) };
  if ("not" in condition) return { not: bare(condition.not) };
  if ("when" in condition) return { when: condition.when };
  if ("meets" in condition) return { meets: condition.meets };
  if ("reads" in condition) return { reads: condition.reads, choice: condition.choice };
  if ("finding" in condition) return { finding: condition.finding, is: condition.is ?? true, in: condition.in };
  return { provision: condition.provision, in: condition.in };
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
