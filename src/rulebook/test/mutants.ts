import type { Element, Provision, ProvisionVersion, Rulebook } from "../model.js";
import { dayAfter, dayBefore } from "../window.js";
import type { YamlPath } from "../yaml/document.js";
import { conditionMutants } from "./condition-mutants.js";

/** One small error put into one version of a provision. */
export interface Mutant {
  /**
   * drop-element, drop-branch, drop-value, other-value, flip, negate, shift, drop-exception, begin-later, end-earlier
   * or other-tier.
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
export function mutantsOf(provision: Provision, rulebook: Rulebook, boundaries: ReadonlySet<string>): Mutant[] {
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
      ...versionMutants(version, rulebook, boundaries).map(({ kind, part, path, version: changed }) => ({
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
  rulebook: Rulebook,
  boundaries: ReadonlySet<string>,
): VersionMutant[] {
  const { exceptions = [], in_force } = version;
  const { from, until } = in_force;
  const moved = (kind: string, key: "from" | "until", day: string): VersionMutant => ({
    kind,
    part: "in_force",
    path: ["in_force", key],
    version: { ...version, in_force: { ...in_force, [key]: day } },
  });
  return [
    ...exceptions.map((exception, index) => ({
      kind: "drop-exception",
      part: exception.id,
      path: ["exceptions", index],
      version: { ...version, exceptions: exceptions.filter((each) => each !== exception) },
    })),
    ...(boundaries.has(from) ? [moved("begin-later", "from", dayAfter(from))] : []),
    ...(until === undefined || !boundaries.has(until) ? [] : [moved("end-earlier", "until", dayBefore(until))]),
    ...tierMutants(version, rulebook),
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
