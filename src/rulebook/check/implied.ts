import type { Problem } from "../../problem.js";
import type { Branch, Element } from "../model.js";
import { problem } from "../problems.js";
import type { YamlPath } from "../yaml/document.js";
import { bare, implies } from "./condition-logic.js";
import { innerConditions } from "./condition-sites.js";
import type { CheckContext, Lint } from "./context.js";

/**
 * An element that another one already demands, and a branch that another one already admits, can never matter.
 * Branches with words of their own are alternatives that the law names; they stay beside a wider one.
 */
export const implied: Lint = (context) => [
  ...context.rulebook.provisions.flatMap((provision) =>
    provision.versions.flatMap(({ elements, elements_as }, index) =>
      elements_as === undefined ? idleElements(context, provision, elements, ["versions", index, "elements"]) : [],
    ),
  ),
  ...context.sites.flatMap(({ entity, condition, path }) =>
    innerConditions(condition, path).flatMap(({ condition: inner, path: where }) =>
      "any" in inner ? idleBranches(context, entity, inner.any, [...where, "any"]) : [],
    ),
  ),
];

/**
 * Whether the norm reaches somebody is asked apart from whether it is fulfilled: only elements of one sort make each
 * other idle. The element of conduct stays: it says what nobody alleged.
 */
function idleElements(
  { rulebook, at }: CheckContext,
  provision: object,
  elements: readonly Element[],
  path: YamlPath,
): Problem[] {
  return elements.flatMap((element, index) => {
    if (element.role === "conduct") return [];
    const by = elements.find(
      (other) =>
        other !== element &&
        (other.role === "subject") === (element.role === "subject") &&
        !isSame(other, element) &&
        implies(rulebook, other, element),
    );
    if (by === undefined) return [];
    return [problem("element-implied", { element: element.id, by: by.id }, at(provision, [...path, index]))];
  });
}

function idleBranches(
  { rulebook, at }: CheckContext,
  entity: object,
  branches: readonly Branch[],
  path: YamlPath,
): Problem[] {
  return branches.flatMap((branch, index) => {
    if (branch.text !== undefined) return [];
    const by = branches.find((other) => other !== branch && !isSame(other, branch) && implies(rulebook, branch, other));
    if (by === undefined) return [];
    return [problem("branch-implied", { branch: branch.id, by: by.id }, at(entity, [...path, index]), "warning")];
  });
}

function isSame(a: Element | Branch, b: Element | Branch): boolean {
  return JSON.stringify(bare(a)) === JSON.stringify(bare(b));
}
