import type { Branch, Condition, Rulebook } from "../model.js";
import type { YamlPath } from "../yaml/document.js";
import { testMutants } from "./fact-test-mutants.js";

/** The same condition with one error in what it asks. */
export interface ConditionMutant<C> {
  readonly kind: string;
  /** Element and branches down to what was changed, a value behind a colon. */
  readonly part: string;
  readonly path: YamlPath;
  readonly condition: C;
}

/** Errors in one element, branch or condition; of a subject also the mistaken addressee. */
export function conditionMutants<C extends Condition>(
  condition: C,
  part: string,
  rulebook: Rulebook,
  subject: boolean,
): ConditionMutant<C>[] {
  if ("any" in condition) return listMutants(condition, "any", condition.any, part, rulebook, subject);
  if ("all" in condition) return listMutants(condition, "all", condition.all, part, rulebook, subject);
  if ("finding" in condition && typeof condition.is !== "string" && condition.in === undefined)
    return [{ kind: "negate", part, path: ["finding"], condition: { ...condition, is: condition.is === false } }];
  if ("not" in condition)
    return conditionMutants(condition.not, part, rulebook, subject).map(({ condition: not, path, ...mutant }) => ({
      ...mutant,
      path: ["not", ...path],
      condition: { ...condition, not },
    }));
  if (!("when" in condition)) return [];
  const { when } = condition;
  if (!("not" in when))
    return testMutants(when, part, rulebook, subject).map(({ condition: test, path, ...mutant }) => ({
      ...mutant,
      path: ["when", ...path],
      condition: { ...condition, when: test },
    }));
  return [
    { kind: "negate", part, path: ["when", "not"], condition: { ...condition, when: when.not } },
    ...testMutants(when.not, part, rulebook, false).map(({ condition: not, path, ...mutant }) => ({
      ...mutant,
      path: ["when", "not", ...path],
      condition: { ...condition, when: { not } },
    })),
  ];
}

function listMutants<C extends Condition>(
  condition: C,
  key: "any" | "all",
  branches: readonly Branch[],
  part: string,
  rulebook: Rulebook,
  subject: boolean,
): ConditionMutant<C>[] {
  const other = key === "any" ? "all" : "any";
  const rest = Object.entries(condition).filter(([name]) => name !== key);
  // The same object with the other connective.
  const flipped = Object.fromEntries([...rest, [other, branches]]) as unknown as C;
  return [
    ...(branches.length < 2 ? [] : [{ kind: "flip", part, path: [key], condition: flipped }]),
    ...branches.flatMap((branch, index) => [
      ...(branches.length < 2
        ? []
        : [
            {
              kind: "drop-branch",
              part: `${part}.${branch.id}`,
              path: [key, index],
              condition: { ...condition, [key]: branches.filter((each) => each !== branch) },
            },
          ]),
      ...conditionMutants(branch, `${part}.${branch.id}`, rulebook, subject).map((inner) => ({
        kind: inner.kind,
        part: inner.part,
        path: [key, index, ...inner.path],
        condition: { ...condition, [key]: branches.map((each) => (each === branch ? inner.condition : each)) },
      })),
    ]),
  ];
}
