import { existing } from "../existing.js";
import type { Element, Exception, Provision, ProvisionVersion } from "./model.js";
import { intersect, type Window } from "./window.js";

/** One wording of every link during one window. */
export interface ChainWording {
  readonly window: Window;
  readonly versions: readonly ProvisionVersion[];
  readonly elements: readonly Element[];
  readonly exceptions: readonly Exception[];
}

/** A provision, or a prohibition *juncto* what punishes its breach. */
export interface Chain {
  /** Ids of the links joined by `+`, prohibition first. */
  readonly id: string;
  readonly links: readonly Provision[];
  readonly wordings: readonly ChainWording[];
  /** Nothing longer begins with it: its tests stand for the prohibition too. */
  readonly complete: boolean;
}

/** Every chain of the pack, in its order. Links that do not exist or go in circles are left out; lints report those. */
export function chainsOf(provisions: readonly Provision[]): Chain[] {
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const paths = provisions.flatMap((provision) => pathsTo(provision, byId, []));
  const ids = paths.map(chainId);
  return paths.map((links) => {
    const id = chainId(links);
    return { id, links, wordings: wordingsOf(links), complete: !ids.some((other) => other.startsWith(`${id}+`)) };
  });
}

export function chainId(links: readonly Provision[]): string {
  return links.map((provision) => provision.id).join("+");
}

function pathsTo(
  provision: Provision,
  byId: ReadonlyMap<string, Provision>,
  seen: readonly string[],
): (readonly Provision[])[] {
  if (provision.breach_of === undefined || seen.includes(provision.id)) return [[provision]];
  return provision.breach_of.flatMap((id) => {
    const broken = byId.get(id);
    if (broken === undefined || seen.includes(id)) return [];
    return pathsTo(broken, byId, [...seen, provision.id]).map((path) => [...path, provision]);
  });
}

function wordingsOf(links: readonly Provision[]): ChainWording[] {
  const [first, ...others] = links;
  let partial: readonly { readonly window: Window; readonly versions: readonly ProvisionVersion[] }[] = existing(
    first,
    "the first link",
  ).versions.map((version) => ({ window: version.in_force, versions: [version] }));
  for (const link of others)
    partial = partial.flatMap(({ window, versions }) =>
      link.versions.flatMap((version) => {
        const shared = intersect(window, version.in_force);
        return shared === undefined ? [] : [{ window: shared, versions: [...versions, version] }];
      }),
    );
  return partial.map(({ window, versions }) => ({
    window,
    versions,
    elements: versions.flatMap((version) => version.elements),
    exceptions: versions.flatMap((version) => version.exceptions ?? []),
  }));
}
