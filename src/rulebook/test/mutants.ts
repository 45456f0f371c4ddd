import type { Condition, Element, FactTest, Provision, ProvisionVersion, Rulebook } from "../model.js";
import { dayAfter, dayBefore } from "../window.js";
import type { YamlPath } from "../yaml/document.js";

/** One small error put into one version of a provision. */
export interface Mutant {
  /** drop-element, drop-branch, drop-value, negate, shift, drop-exception, begin-later, end-earlier or other-tier. */
  readonly kind: string;
  readonly path: YamlPath;
  readonly provision: Provision;
}

/**
 * Every provision with one error in it: what a slip of the encoder would look like. Days are only moved where a
 * wording of a chain begins or ends with them; elsewhere another link decides, and nothing would change.
 */
export function mutantsOf(provision: Provision, rulebook: Rulebook, boundaries: ReadonlySet<string>): Mutant[] {
  return provision.versions.flatMap((version, index) =>
    versionMutants(version, rulebook, boundaries).map(({ kind, path, version: changed }) => ({
      kind,
      path: ["versions", index, ...path],
      provision: { ...provision, versions: provision.versions.map((each) => (each === version ? changed : each)) },
    })),
  );
}

interface VersionMutant {
  readonly kind: string;
  readonly path: YamlPath;
  readonly version: ProvisionVersion;
}

function versionMutants(
  version: ProvisionVersion,
  rulebook: Rulebook,
  boundaries: ReadonlySet<string>,
): VersionMutant[] {
  const { elements, exceptions = [], in_force, sanction } = version;
  const { from, until } = in_force;
  const ladder = sanction !== undefined && "ladder" in sanction ? sanction : undefined;
  const other = rulebook.ladders.find(({ id }) => id === ladder?.ladder)?.tiers.find(({ id }) => id !== ladder?.tier);
  return [
    ...elements.flatMap((element, index) => [
      {
        kind: "drop-element",
        path: ["elements", index],
        version: { ...version, elements: elements.filter((each) => each !== element) },
      },
      ...conditionMutants(element).map(({ kind, path, condition }) => ({
        kind,
        path: ["elements", index, ...path],
        version: { ...version, elements: elements.map((each) => (each === element ? condition : each)) },
      })),
    ]),
    ...exceptions.map((exception, index) => ({
      kind: "drop-exception",
      path: ["exceptions", index],
      version: { ...version, exceptions: exceptions.filter((each) => each !== exception) },
    })),
    ...(boundaries.has(from)
      ? [
          {
            kind: "begin-later",
            path: ["in_force", "from"],
            version: { ...version, in_force: { ...in_force, from: dayAfter(from) } },
          },
        ]
      : []),
    ...(until === undefined || !boundaries.has(until)
      ? []
      : [
          {
            kind: "end-earlier",
            path: ["in_force", "until"],
            version: { ...version, in_force: { ...in_force, until: dayBefore(until) } },
          },
        ]),
    ...(ladder === undefined || other === undefined
      ? []
      : [
          {
            kind: "other-tier",
            path: ["sanction", "tier"],
            version: { ...version, sanction: { ...ladder, tier: other.id } },
          },
        ]),
  ];
}

interface ConditionMutant<C> {
  readonly kind: string;
  readonly path: YamlPath;
  readonly condition: C;
}

/** The same element, branch or condition with one error in what it asks. */
function conditionMutants<C extends Condition | Element>(condition: C): ConditionMutant<C>[] {
  if ("any" in condition || "all" in condition) {
    const key = "any" in condition ? "any" : "all";
    const branches = "any" in condition ? condition.any : condition.all;
    return branches.flatMap((branch, index) => [
      ...(branches.length < 2
        ? []
        : [
            {
              kind: "drop-branch",
              path: [key, index],
              condition: { ...condition, [key]: branches.filter((each) => each !== branch) },
            },
          ]),
      ...conditionMutants(branch).map((inner) => ({
        kind: inner.kind,
        path: [key, index, ...inner.path],
        condition: { ...condition, [key]: branches.map((each) => (each === branch ? inner.condition : each)) },
      })),
    ]);
  }
  if ("finding" in condition && typeof condition.is !== "string" && condition.in === undefined)
    return [{ kind: "negate", path: ["finding"], condition: { ...condition, is: condition.is === false } }];
  if (!("when" in condition) || "not" in condition.when) return [];
  return testMutants(condition.when).map(({ kind, path, condition: when }) => ({
    kind,
    path: ["when", ...path],
    condition: { ...condition, when },
  }));
}

function testMutants(test: FactTest): ConditionMutant<FactTest>[] {
  if ("is" in test && typeof test.is === "boolean")
    return [{ kind: "negate", path: ["is"], condition: { ...test, is: !test.is } }];
  if ("at_least" in test)
    return [{ kind: "shift", path: ["at_least"], condition: { ...test, at_least: test.at_least + 1 } }];
  if (!("in" in test) || test.in.length < 2) return [];
  return test.in.map((slug, index) => ({
    kind: "drop-value",
    path: ["in", index],
    condition: { ...test, in: test.in.filter((each) => each !== slug) },
  }));
}
