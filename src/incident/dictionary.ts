import type { Calendar, FactEntry, FactScope, Rulebook, SlugEntry } from "../rulebook/model.js";
import { keyTables, type KeyTables } from "./keys.js";

/** Facts of one kind of record by the key that the incident uses. `discipline.examined` stands in the group `discipline`. */
export interface ScopeFacts {
  readonly keys: ReadonlyMap<string, FactEntry>;
  readonly groups: ReadonlyMap<string, ReadonlyMap<string, FactEntry>>;
}

/** Convictions are records of an actor, each with the facts under `actor.conviction.`. */
export type DictionaryScope = FactScope | "conviction";

/** What an incident may say, indexed for reading. */
export interface Dictionary {
  /** By path: `actor.status`. */
  readonly facts: ReadonlyMap<string, FactEntry>;
  readonly scopes: Readonly<Record<DictionaryScope, ScopeFacts>>;
  /** Slugs of every enumerated fact, by path. */
  readonly slugs: ReadonlyMap<string, ReadonlyMap<string, SlugEntry>>;
  /** Findings by id: `favours_or_harms`. */
  readonly findings: ReadonlyMap<string, FactEntry>;
  /** Election cycles by id: `pilkada-2024`. */
  readonly calendars: ReadonlyMap<string, Calendar>;
  /** Choices by reading. */
  readonly readings: ReadonlyMap<string, readonly string[]>;
  readonly provisions: ReadonlySet<string>;
  readonly tracks: ReadonlySet<string>;
  /** `ladder:rung`. */
  readonly tiers: ReadonlySet<string>;
  /** What each record may hold. */
  readonly keys: KeyTables;
}

const CONVICTION = "actor.conviction.";

interface MutableScope {
  readonly keys: Map<string, FactEntry>;
  readonly groups: Map<string, Map<string, FactEntry>>;
}

/** The key under which an incident writes a fact, without scope: `status`, `discipline.examined`, `final`. */
export function keyOfFact({ path }: FactEntry): string {
  return path.startsWith(CONVICTION) ? path.slice(CONVICTION.length) : path.slice(path.indexOf(".") + 1);
}

export function scopeOfFact({ path, kind }: FactEntry): DictionaryScope {
  if (kind === "finding") return "findings";
  if (path.startsWith(CONVICTION)) return "conviction";
  const scope = path.slice(0, path.indexOf("."));
  switch (scope) {
    case "actor":
    case "act":
    case "target":
    case "election":
    case "report":
    case "findings":
      return scope;
    default:
      throw new RangeError(`no such scope: ${path}`);
  }
}

/** The slugs of a fact, its own or those of the shared value set that it names. */
export function slugsOf(rulebook: Pick<Rulebook, "value_sets">, entry: FactEntry): readonly SlugEntry[] {
  return entry.values ?? (entry.values_from === undefined ? [] : (rulebook.value_sets[entry.values_from] ?? []));
}

/** Several slugs may be written: a list, or an enum of a person or target that can be several things. */
export function takesSeveral(entry: FactEntry): boolean {
  return entry.type === "list" || (entry.type === "enum" && entry.many === true);
}

/** `ladder:rung` of every ladder; a rung may stand in the pack once for each regulation. */
export function tiersOf({ ladders }: Pick<Rulebook, "ladders">): ReadonlySet<string> {
  return new Set(ladders.flatMap(({ id, tiers }) => tiers.map((tier) => `${id}:${tier.id}`)));
}

export function dictionaryOf(rulebook: Rulebook): Dictionary {
  const scope = (): MutableScope => ({ keys: new Map(), groups: new Map() });
  const scopes = {
    actor: scope(),
    act: scope(),
    target: scope(),
    election: scope(),
    report: scope(),
    findings: scope(),
    conviction: scope(),
  };
  const facts = new Map<string, FactEntry>();
  const slugs = new Map<string, ReadonlyMap<string, SlugEntry>>();
  const shared = new Map<string, ReadonlyMap<string, SlugEntry>>();
  const bySlug = (entries: readonly SlugEntry[]): ReadonlyMap<string, SlugEntry> =>
    new Map(entries.map((each) => [each.slug, each]));
  for (const [name, entries] of Object.entries(rulebook.value_sets)) shared.set(name, bySlug(entries));

  for (const entry of rulebook.facts) {
    facts.set(entry.path, entry);
    const set = entry.values ? bySlug(entry.values) : shared.get(entry.values_from ?? "");
    if (set) slugs.set(entry.path, set);
    const { keys, groups } = scopes[scopeOfFact(entry)];
    const key = keyOfFact(entry);
    const dot = key.indexOf(".");
    if (dot < 0) keys.set(key, entry);
    else {
      const group = key.slice(0, dot);
      const members = groups.get(group) ?? new Map<string, FactEntry>();
      groups.set(group, members.set(key.slice(dot + 1), entry));
    }
  }
  return {
    facts,
    scopes,
    slugs,
    findings: scopes.findings.keys,
    calendars: new Map(rulebook.calendars.map((calendar) => [calendar.id, calendar])),
    readings: new Map(rulebook.readings.map((reading) => [reading.id, reading.choices.map((choice) => choice.id)])),
    provisions: new Set(rulebook.provisions.map((provision) => provision.id)),
    tracks: new Set(rulebook.tracks.map((track) => track.id)),
    keys: keyTables(scopes),
    tiers: tiersOf(rulebook),
  };
}
