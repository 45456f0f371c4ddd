import type { Element, Exception, Provision, ProvisionVersion, Rulebook } from "../model.js";
import { dayAfter, dayBefore } from "../window.js";
import type { YamlPath } from "../yaml/document.js";
import { widerAddressee } from "./addressee-mutants.js";
import type { Boundaries } from "./boundaries.js";
import { conditionMutants } from "./condition-mutants.js";

/** One small error put into one version of a provision. */
export interface Mutant {
  /**
   * drop-element, drop-branch, drop-value, other-value, wider-addressee, flip, negate, shift, other-period,
   * drop-exception, begin-earlier, begin-later, end-earlier, end-later or other-tier.
   */
  readonly kind: string;
  /** What was changed: `pelaku`, `pelaku.tni`, `pelaku:polri`, an exception, `in_force`, `sanction`. */
  readonly part: string;
  readonly path: YamlPath;
  readonly provision: Provision;
}

/**
 * Every provision with one error in it: what a slip of the encoder would look like. Elements that a later version
 * takes over are wrong there too, as they stand in the file once. Days are only moved where a wording of a chain
 * begins or ends with them; elsewhere another link decides, and nothing would change.
 */
export function mutantsOf(provision: Provision, rulebook: Rulebook, boundaries: Boundaries): Mutant[] {
  return provision.versions.flatMap((version, index) => {
    const withElements = (elements: readonly Element[]): Provision => ({
      ...provision,
      versions: provision.versions.map((each) =>
        each === version || each.elements_as === version.in_force.from ? { ...each, elements } : each,
      ),
    });
    const withVersion = (changed: ProvisionVersion): Provision => ({
      ...provision,
      versions: provision.versions.map((each) => (each === version ? changed : each)),
    });
    const own = version.elements_as === undefined ? elementMutants(version, rulebook) : [];
    return [
      ...own.map(({ kind, part, path, elements }) => ({ kind, part, path, provision: withElements(elements) })),
      ...versionMutants(version, provision, rulebook, boundaries).map(({ kind, part, path, version: changed }) => ({
        kind,
        part,
        path,
        provision: withVersion(changed),
      })),
    ].map((mutant) => ({ ...mutant, path: ["versions", index, ...mutant.path] }));
  });
}

interface ElementMutant extends Pick<Mutant, "kind" | "part" | "path"> {
  readonly elements: readonly Element[];
}

function elementMutants({ elements }: ProvisionVersion, rulebook: Rulebook): ElementMutant[] {
  return elements.flatMap((element, index) => [
    {
      kind: "drop-element",
      part: element.id,
      path: ["elements", index],
      elements: elements.filter((each) => each !== element),
    },
    ...widerAddressee(element, rulebook).map(({ part, path, element: wider }) => ({
      kind: "wider-addressee",
      part,
      path: ["elements", index, ...path],
      elements: elements.map((each) => (each === element ? wider : each)),
    })),
    ...conditionMutants(element, element.id, rulebook, element.role === "subject").map(
      ({ kind, part, path, condition }) => ({
        kind,
        part,
        path: ["elements", index, ...path],
        elements: elements.map((each) => (each === element ? condition : each)),
      }),
    ),
  ]);
}

interface VersionMutant extends Pick<Mutant, "kind" | "part" | "path"> {
  readonly version: ProvisionVersion;
}

function versionMutants(
  version: ProvisionVersion,
  { versions }: Provision,
  rulebook: Rulebook,
  boundaries: Boundaries,
): VersionMutant[] {
  const { exceptions = [], in_force } = version;
  const { from, until } = in_force;
  const moved = (kind: string, key: "from" | "until", day: string): VersionMutant => ({
    kind,
    part: "in_force",
    path: ["in_force", key],
    version: { ...version, in_force: { ...in_force, [key]: day } },
  });
  // Where the wording before ends, or the one after begins, that edge moves with its own version.
  const first = !versions.some((each) => each.in_force.until === from);
  const last = !versions.some((each) => each.in_force.from === until);
  return [
    ...exceptions.flatMap((exception, index) => exceptionMutants(exception, index, version, rulebook)),
    ...(boundaries.tight(version, "from") ? [moved("begin-later", "from", dayAfter(from))] : []),
    ...(first && boundaries.alone(version, "from") ? [moved("begin-earlier", "from", dayBefore(from))] : []),
    ...(until !== undefined && boundaries.tight(version, "until")
      ? [moved("end-earlier", "until", dayBefore(until))]
      : []),
    ...(until !== undefined && last && boundaries.alone(version, "until")
      ? [moved("end-later", "until", dayAfter(until))]
      : []),
    ...tierMutants(version, rulebook),
  ];
}

function exceptionMutants(
  exception: Exception,
  index: number,
  version: ProvisionVersion,
  rulebook: Rulebook,
): VersionMutant[] {
  const { exceptions = [] } = version;
  return [
    {
      kind: "drop-exception",
      part: exception.id,
      path: ["exceptions", index],
      version: { ...version, exceptions: exceptions.filter((each) => each !== exception) },
    },
    ...conditionMutants(exception, exception.id, rulebook, false).map(({ kind, part, path, condition }) => ({
      kind,
      part,
      path: ["exceptions", index, ...path],
      version: { ...version, exceptions: exceptions.map((each) => (each === exception ? condition : each)) },
    })),
  ];
}

function tierMutants(version: ProvisionVersion, { ladders }: Rulebook): VersionMutant[] {
  const { sanction } = version;
  if (sanction === undefined || !("ladder" in sanction)) return [];
  const other = ladders.find(({ id }) => id === sanction.ladder)?.tiers.find(({ id }) => id !== sanction.tier);
  if (other === undefined) return [];
  return [
    {
      kind: "other-tier",
      part: "sanction",
      path: ["sanction", "tier"],
      version: { ...version, sanction: { ...sanction, tier: other.id } },
    },
  ];
}
