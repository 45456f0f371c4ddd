/** Which open things some chain still turns on, and how much each would settle. */
import { isFallback } from "./fallback.js";
import type { Outcome } from "./outcome.js";
import { slugsOf } from "./unit.js";
import { settle, type Settlement } from "./settle.js";

/** A fallback duty stands open in nearly every case and should not crowd out the specific norms. */
const GENERAL = 0.02;
/** What no small set of answers holds, or what no option names. */
const REMOTE = 0.1;

/** An open thing and the outcomes that turn on it. */
export interface Relevant {
  /** Fact path, `findings.<id>`, `election.calendar`, or `reading:<id>`. */
  readonly path: string;
  /** The first outcome that turns on it: whose actor, act and contest it is asked of. */
  readonly first: Outcome;
  readonly weight: number;
  /** Chains by id. */
  readonly decides: ReadonlySet<string>;
  readonly tracks: ReadonlySet<string>;
}

/** Facts of an act stand apart for each act, everything else for the whole of the outcomes given. */
export function relevantThings(
  outcomes: readonly Outcome[],
  transitions: boolean,
  keyOf: (path: string, outcome: Outcome) => string = keyByAct,
): readonly Relevant[] {
  const found = new Map<
    string,
    { path: string; first: Outcome; weight: number; decides: Set<string>; tracks: Set<string> }
  >();
  for (const outcome of outcomes) {
    if (outcome.status !== "open") continue;
    const { chain } = outcome;
    const general = isFallback(chain.first);
    for (const [path, weight] of weightsOf(settle(outcome, transitions))) {
      if (isOfOthers(path, outcome)) continue;
      const key = keyOf(path, outcome);
      const entry = found.get(key) ?? { path, first: outcome, weight: 0, decides: new Set(), tracks: new Set() };
      entry.weight += weight * (general ? GENERAL : 1);
      entry.decides.add(chain.id);
      if (chain.track !== null) entry.tracks.add(chain.track);
      found.set(key, entry);
    }
  }
  return inOrder([...found.values()]);
}

/** A fact of some persons is asked once the person may be one of them by what is written; until then the capacity is. */
function isOfOthers(path: string, { unit, context: { engine } }: Outcome): boolean {
  const of = engine.rulebook.facts[engine.factIndex.get(path) ?? -1]?.of_status;
  if (of === undefined) return false;
  const written = slugsOf(unit.actor.facts.get("actor.status"));
  return !of.some((slug) => written.includes(slug));
}

function keyByAct(path: string, { unit }: Outcome): string {
  if (/^(?:act|target|findings)\./.test(path)) return `${unit.act.id}|${path}`;
  if (path.startsWith("actor.")) return `${unit.actor.id}|${path}`;
  return path.startsWith("election.") ? `${unit.contest?.index ?? 0}|${path}` : path;
}

/** A fact that decides less than this share of the most decisive comes after the findings. */
const MINOR = 0.2;

/** Facts before findings, minor facts behind them, readings last; in each the most decisive first. */
function inOrder(things: readonly Relevant[]): readonly Relevant[] {
  const most = Math.max(0, ...things.map(({ weight }) => weight));
  const rank = ({ path, weight }: Relevant): number => {
    if (path.startsWith("reading:")) return 3;
    if (path.startsWith("findings.")) return 1;
    return weight >= most * MINOR ? 0 : 2;
  };
  return things.toSorted((a, b) => rank(a) - rank(b) || b.weight - a.weight || (a.path < b.path ? -1 : 1));
}

/** By what is asked: one over the size of the smallest set that it helps to settle. */
function weightsOf({ fulfilledIf, notFulfilledIf, matters }: Settlement): ReadonlyMap<string, number> {
  const inSets = new Map<string, number>();
  for (const set of [...fulfilledIf, ...notFulfilledIf])
    for (const { asks } of set) inSets.set(asks, Math.max(inSets.get(asks) ?? 0, 1 / set.length));
  const weights = new Map<string, number>();
  for (const { asks, paths } of matters)
    for (const path of paths) weights.set(path, Math.max(weights.get(path) ?? 0, inSets.get(asks) ?? REMOTE));
  return weights;
}
