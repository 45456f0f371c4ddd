import type { Condition, Rulebook } from "../model.js";
import { problem } from "../problems.js";
import { innerConditions } from "./condition-sites.js";
import type { Lint } from "./context.js";

/** Definitions, questions and provisions read each other in one direction only; a choice asks no other question. */
export const cycles: Lint = ({ rulebook, at }) => {
  const edges = edgesOf(rulebook);
  const entities = new Map<string, object>([
    ...rulebook.definitions.map((each): [string, object] => [`definition ${each.id}`, each]),
    ...rulebook.readings.map((each): [string, object] => [`reading ${each.id}`, each]),
    ...rulebook.provisions.map((each): [string, object] => [`provision ${each.id}`, each]),
  ]);
  const reported = new Set<string>();
  const circular = [...entities].flatMap(([name, entity]) => {
    const through = wayBack(name, edges);
    const key = [...(through ?? [])].sort().join();
    if (through === undefined || reported.has(key)) return [];
    reported.add(key);
    return [problem("cycle", { through }, at(entity, ["id"]))];
  });
  const nested = rulebook.readings.flatMap((reading) => {
    const other = reachable(`reading ${reading.id}`, edges).find(
      (name) => name.startsWith("reading ") && name !== `reading ${reading.id}`,
    );
    if (other === undefined) return [];
    return [problem("reading-in-reading", { reading: reading.id, other: other.slice(8) }, at(reading, ["choices"]))];
  });
  return [...circular, ...nested];
};

type Edges = ReadonlyMap<string, readonly string[]>;

function edgesOf(rulebook: Rulebook): Edges {
  return new Map([
    ...rulebook.definitions.map(({ id, versions }): [string, string[]] => [
      `definition ${id}`,
      versions.flatMap(({ condition }) => targets(condition)),
    ]),
    ...rulebook.readings.map(({ id, choices }): [string, string[]] => [
      `reading ${id}`,
      choices.flatMap(({ condition, prevails }) => [
        ...("always" in condition ? [] : targets(condition)),
        ...(prevails === undefined || prevails === true ? [] : targets(prevails)),
      ]),
    ]),
    ...rulebook.provisions.map(({ id, breach_of, versions }): [string, string[]] => [
      `provision ${id}`,
      [
        ...(breach_of ?? []).map((other) => `provision ${other}`),
        ...versions.flatMap(({ elements, exceptions }) => [...elements, ...(exceptions ?? [])].flatMap(targets)),
      ],
    ]),
  ]);
}

function targets(condition: Condition): string[] {
  return innerConditions(condition, []).flatMap(({ condition: inner }) => {
    if ("meets" in inner) return [`definition ${inner.meets}`];
    if ("reads" in inner) return [`reading ${inner.reads}`];
    return "provision" in inner ? [`provision ${inner.provision}`] : [];
  });
}

function reachable(start: string, edges: Edges): string[] {
  const found: string[] = [];
  const queue = [start];
  for (let next = queue.pop(); next !== undefined; next = queue.pop())
    for (const target of edges.get(next) ?? [])
      if (!found.includes(target)) {
        found.push(target);
        queue.push(target);
      }
  return found;
}

function wayBack(start: string, edges: Edges): string[] | undefined {
  const queue: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = queue.shift(); way !== undefined; way = queue.shift())
    for (const target of edges.get(way.at(-1) ?? "") ?? []) {
      if (target === start) return [...way, start];
      if (seen.has(target)) continue;
      seen.add(target);
      queue.push([...way, target]);
    }
  return undefined;
}
