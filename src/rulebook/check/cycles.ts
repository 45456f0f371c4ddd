import type { Condition, Rulebook } from "../model.js";
import { problem } from "../problems.js";
import type { YamlPath } from "../yaml/document.js";
import { innerConditions, type ConditionSite } from "./condition-sites.js";
import type { Lint } from "./context.js";

/**
 * Definitions, questions, provisions and kinds under a condition read each other in one direction only; a choice asks
 * no other question.
 */
export const cycles: Lint = ({ rulebook, sites, at }) => {
  const edges = edgesOf(rulebook, sites);
  const entities = new Map<string, object>([
    ...rulebook.definitions.map((each): [string, object] => [`definition ${each.id}`, each]),
    ...rulebook.readings.map((each): [string, object] => [`reading ${each.id}`, each]),
    ...rulebook.provisions.map((each): [string, object] => [`provision ${each.id}`, each]),
    ...sites.flatMap(({ holder, entity }): [string, object][] =>
      holder.kind === "value" ? [[`value ${holder.id}`, entity]] : [],
    ),
  ]);
  const reported = new Set<string>();
  const circular = [...entities].flatMap(([name, entity]) => {
    const through = wayBack(name, edges);
    const key = [...new Set(through)].sort().join();
    if (through === undefined || reported.has(key)) return [];
    reported.add(key);
    const step = edges.get(name)?.find(({ target }) => target === through[1]);
    return [problem("cycle", { through }, at(entity, step?.path))];
  });
  const nested = rulebook.readings.flatMap((reading) => {
    // The step by which the question gets to another one, itself or through definitions.
    for (const { target, path } of edges.get(`reading ${reading.id}`) ?? []) {
      const other = [...reachable(target, edges)].find(
        (name) => name.startsWith("reading ") && name !== `reading ${reading.id}`,
      );
      if (other !== undefined)
        return [problem("reading-in-reading", { reading: reading.id, other: other.slice(8) }, at(reading, path))];
    }
    return [];
  });
  return [...circular, ...nested];
};

/** What an entity reads, and where it says so. */
interface Edge {
  readonly target: string;
  readonly path: YamlPath;
}

type Edges = ReadonlyMap<string, readonly Edge[]>;

function edgesOf({ provisions, facts }: Rulebook, sites: readonly ConditionSite[]): Edges {
  const edges = new Map<string, Edge[]>();
  const add = (from: string, found: readonly Edge[]): void => {
    edges.set(from, [...(edges.get(from) ?? []), ...found]);
  };
  for (const { id, breach_of: broken } of provisions)
    add(
      `provision ${id}`,
      (broken ?? []).map((other, index) => ({ target: `provision ${other}`, path: ["breach_of", index] })),
    );
  const lists = new Map(facts.map((fact) => [fact.path, `value ${fact.values_from ?? fact.path}`]));
  for (const { holder, condition, path } of sites) add(`${holder.kind} ${holder.id}`, targets(condition, path, lists));
  return edges;
}

/** `lists`: by fact the list of its values, which may be of a kind under a condition. */
function targets(condition: Condition, path: YamlPath, lists: ReadonlyMap<string, string>): Edge[] {
  return innerConditions(condition, path).flatMap(({ condition: inner, path: where }) => {
    if ("meets" in inner) return [{ target: `definition ${inner.meets}`, path: [...where, "meets"] }];
    if ("reads" in inner) return [{ target: `reading ${inner.reads}`, path: [...where, "reads"] }];
    if ("when" in inner) {
      const test = "not" in inner.when ? inner.when.not : inner.when;
      const list = lists.get(test.fact);
      return list === undefined ? [] : [{ target: list, path: [...where, "when"] }];
    }
    return "provision" in inner ? [{ target: `provision ${inner.provision}`, path: [...where, "provision"] }] : [];
  });
}

/** Everything that can be reached, nearest first; the start itself as well. */
function reachable(start: string, edges: Edges): ReadonlySet<string> {
  const found = new Set([start]);
  for (const next of found) for (const { target } of edges.get(next) ?? []) found.add(target);
  return found;
}

function wayBack(start: string, edges: Edges): string[] | undefined {
  const ways = new Map([[start, [start]]]);
  for (const [name, way] of ways)
    for (const { target } of edges.get(name) ?? []) {
      if (target === start) return [...way, start];
      if (!ways.has(target)) ways.set(target, [...way, target]);
    }
  return undefined;
}
