import type { Condition, FactTest, Rulebook } from "../model.js";
import type { YamlPath } from "../yaml/document.js";

/** The same condition with one error in what it asks. */
export interface ConditionMutant<C> {
  readonly kind: string;
  /** Element and branches down to what was changed, a value behind a colon. */
  readonly part: string;
  readonly path: YamlPath;
  readonly condition: C;
}

/** Errors in one element, branch or condition; of a subject's single value also the mistaken addressee. */
export function conditionMutants<C extends Condition>(
  condition: C,
  part: string,
  rulebook: Rulebook,
  subject: boolean,
): ConditionMutant<C>[] {
  if ("any" in condition || "all" in condition) return listMutants(condition, part, rulebook, subject);
  if ("finding" in condition && typeof condition.is !== "string" && condition.in === undefined)
    return [{ kind: "negate", part, path: ["finding"], condition: { ...condition, is: condition.is === false } }];
  if (!("when" in condition) || "not" in condition.when) return [];
  return testMutants(condition.when, part, rulebook, subject).map(({ kind, part: inner, path, condition: when }) => ({
    kind,
    part: inner,
    path: ["when", ...path],
    condition: { ...condition, when },
  }));
}

function listMutants<C extends Condition>(
  condition: C,
  part: string,
  rulebook: Rulebook,
  subject: boolean,
): ConditionMutant<C>[] {
  const [key, other] = "any" in condition ? (["any", "all"] as const) : (["all", "any"] as const);
  const branches = "any" in condition ? condition.any : "all" in condition ? condition.all : [];
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

function testMutants(test: FactTest, part: string, rulebook: Rulebook, subject: boolean): ConditionMutant<FactTest>[] {
  if ("is" in test && typeof test.is === "boolean")
    return [{ kind: "negate", part, path: ["is"], condition: { ...test, is: !test.is } }];
  if ("at_least" in test)
    return [{ kind: "shift", part, path: ["at_least"], condition: { ...test, at_least: test.at_least + 1 } }];
  if ("at_most" in test)
    return [{ kind: "shift", part, path: ["at_most"], condition: { ...test, at_most: test.at_most - 1 } }];
  if (!("in" in test)) return [];
  const [only] = test.in;
  if (test.in.length === 1 && only !== undefined && subject) {
    const stranger = strangerTo(test.fact, only, rulebook);
    if (stranger === undefined) return [];
    return [{ kind: "other-value", part: `${part}:${only}`, path: ["in", 0], condition: { ...test, in: [stranger] } }];
  }
  if (test.in.length < 2) return [];
  return test.in.map((slug, index) => ({
    kind: "drop-value",
    part: `${part}:${slug}`,
    path: ["in", index],
    condition: { ...test, in: test.in.filter((each) => each !== slug) },
  }));
}

/** A value of the same fact that is no kind of this one. */
function strangerTo(fact: string, slug: string, { facts, value_sets }: Rulebook): string | undefined {
  const entry = facts.find(({ path }) => path === fact);
  const entries = entry?.values ?? value_sets[entry?.values_from ?? ""] ?? [];
  return entries.find((each) => each.slug !== slug && each.is_a === undefined)?.slug;
}
