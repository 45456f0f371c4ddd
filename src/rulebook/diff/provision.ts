import type { Provision, ProvisionVersion } from "../model.js";
import type { PackChange } from "./packs.js";

/** Differences of one provision: what it is, its versions by their first day, and inside them its parts by name. */
export function provisionChanges(what: string, before: Provision, after: Provision): PackChange[] {
  const { id } = after;
  const changed = (part: string, old: unknown, new_: unknown): PackChange[] => valueChange(what, id, part, old, new_);
  const versionOf = (provision: Provision, from: string): ProvisionVersion | undefined =>
    provision.versions.find((version) => version.in_force.from === from);
  const days = [...new Set([...before.versions, ...after.versions].map(({ in_force }) => in_force.from))].sort();
  return [
    ...(
      ["kind", "title", "regime", "track", "breach_of", "no_sanction", "cites", "prints", "succeeds"] as const
    ).flatMap((key) => changed(key, before[key], after[key])),
    ...days.flatMap((day) => {
      const [old, new_] = [versionOf(before, day), versionOf(after, day)];
      if (old === undefined || new_ === undefined)
        return changed(day, old === undefined ? undefined : day, new_ === undefined ? undefined : day);
      return versionChanges(what, id, day, old, new_);
    }),
    ...changed("notes", before.notes, after.notes),
    ...changed("review", before.review, after.review),
  ];
}

function versionChanges(
  what: string,
  id: string,
  day: string,
  before: ProvisionVersion,
  after: ProvisionVersion,
): PackChange[] {
  const changed = (part: string, old: unknown, new_: unknown): PackChange[] =>
    valueChange(what, id, `${day} · ${part}`, old, new_);
  return [
    ...changed("until", before.in_force.until, after.in_force.until),
    ...(["wording_by", "basis", "norm", "certainty", "procedure"] as const).flatMap((key) =>
      changed(key, before[key], after[key]),
    ),
    ...namedParts(before.elements, after.elements, (name, old, new_) => changed(`element ${name}`, old, new_)),
    ...namedParts(before.exceptions ?? [], after.exceptions ?? [], (name, old, new_) =>
      changed(`exception ${name}`, old, new_),
    ),
    ...(sameOrder(before, after) ? [] : changed("elements", idsOf(before), idsOf(after))),
    ...changed("sanction", before.sanction, after.sanction),
    ...changed("sources", before.sources, after.sources),
    ...changed("notes", before.notes, after.notes),
  ];
}

interface Named {
  readonly id: string;
}

function namedParts(
  before: readonly Named[],
  after: readonly Named[],
  changed: (name: string, old: unknown, new_: unknown) => PackChange[],
): PackChange[] {
  const names = [...new Set([...before, ...after].map(({ id }) => id))];
  return names.flatMap((name) =>
    changed(
      name,
      before.find(({ id }) => id === name),
      after.find(({ id }) => id === name),
    ),
  );
}

/** Whether the elements that both have stand in the same order. */
function sameOrder(before: ProvisionVersion, after: ProvisionVersion): boolean {
  const [old, new_] = [idsOf(before), idsOf(after)];
  const shared = (ids: readonly string[], others: readonly string[]): string =>
    ids.filter((id) => others.includes(id)).join();
  return shared(old, new_) === shared(new_, old);
}

function idsOf({ elements }: ProvisionVersion): readonly string[] {
  return elements.map(({ id }) => id);
}

/** Values longer than this are named, not shown. */
const SHOWN = 160;

function valueChange(what: string, id: string, part: string, old: unknown, new_: unknown): PackChange[] {
  const written = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value));
  const [before, after] = [written(old), written(new_)];
  if (before === after) return [];
  const change = old === undefined ? "added" : new_ === undefined ? "removed" : "changed";
  const shown = (key: "before" | "after", text: string | undefined): Pick<PackChange, "before" | "after"> =>
    text !== undefined && text.length <= SHOWN ? { [key]: text } : {};
  return [
    {
      what,
      id,
      part,
      change,
      ...shown("before", before),
      ...shown("after", after),
    },
  ];
}
