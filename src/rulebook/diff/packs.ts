import type { Rulebook } from "../model.js";
import { provisionChanges } from "./provision.js";

/** One thing that differs between two packs. */
export interface PackChange {
  /** fact, value_set, instrument, definition, reading, calendar, track, ladder, provision, precedent. */
  readonly what: string;
  readonly id: string;
  /** Where in it: a key, or `2024-11-14 · element pelaku`; empty for the whole. */
  readonly part: string;
  readonly change: "added" | "removed" | "changed";
  /** Figures and short values, as JSON. */
  readonly before?: string;
  readonly after?: string;
}

type Entities<T extends object = object> = ReadonlyMap<string, T>;

/** What changed from one pack to another, in the order of the newer one, removed things last. */
export function packChanges(before: Rulebook, after: Rulebook): PackChange[] {
  const kinds: readonly (readonly [string, (pack: Rulebook) => Entities])[] = [
    ["fact", (pack) => new Map(pack.facts.map((each) => [each.path, each]))],
    ["value_set", (pack) => new Map(Object.entries(pack.value_sets))],
    ["instrument", (pack) => byId(pack.instruments)],
    ["definition", (pack) => byId(pack.definitions)],
    ["reading", (pack) => byId(pack.readings)],
    ["calendar", (pack) => byId(pack.calendars)],
    ["track", (pack) => byId(pack.tracks)],
    ["ladder", (pack) => byId(pack.ladders)],
    ["precedent", (pack) => byId(pack.precedents)],
  ];
  return [
    ...kinds.flatMap(([what, entitiesOf]) => entityChanges(what, entitiesOf(before), entitiesOf(after), keyChanges)),
    ...entityChanges("provision", byId(before.provisions), byId(after.provisions), (what, _id, old, new_) =>
      provisionChanges(what, old, new_),
    ),
  ];
}

function byId<T extends { readonly id: string }>(entities: readonly T[]): Entities<T> {
  return new Map(entities.map((each) => [each.id, each]));
}

function entityChanges<T extends object>(
  what: string,
  before: Entities<T>,
  after: Entities<T>,
  inside: (what: string, id: string, old: T, new_: T) => PackChange[],
): PackChange[] {
  return [
    ...[...after].flatMap(([id, new_]): PackChange[] => {
      const old = before.get(id);
      if (old === undefined) return [{ what, id, part: "", change: "added" }];
      return same(old, new_) ? [] : inside(what, id, old, new_);
    }),
    ...[...before.keys()]
      .filter((id) => !after.has(id))
      .map((id): PackChange => ({ what, id, part: "", change: "removed" })),
  ];
}

/** Which keys of a thing differ. */
function keyChanges(what: string, id: string, old: object, new_: object): PackChange[] {
  const [one, other] = [new Map(Object.entries(old)), new Map(Object.entries(new_))];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((part): PackChange[] => {
    if (part === "file" || same(one.get(part), other.get(part))) return [];
    const change = !one.has(part) ? "added" : other.has(part) ? "changed" : "removed";
    return [{ what, id, part, change }];
  });
}

/** Whether two values of a pack are the same data. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
