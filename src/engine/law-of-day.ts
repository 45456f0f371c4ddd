/** Which wordings are the law on certain days for one kind of election: the same for every incident of those days. */
import type { ProvisionStatus } from "../answer/model.js";
import { instrumentOf } from "../rulebook/instrument-of.js";
import type { Regime } from "../rulebook/model.js";
import type { Chain, Engine, Wording } from "./model.js";
import { stretchOf, type Day, type DayRange } from "./day.js";
import { NOT_SATISFIED } from "./kleene.js";
import { movesOn, regimesOf, windowGate, whyNoLaw, type InForce } from "./status.js";

/** Null for a contest that is of neither kind (the election of a village head), undefined while it is not known. */
export type KindOfElection = Regime | null | undefined;

export interface LiveChain {
  readonly chain: Chain;
  readonly wordings: readonly { readonly wording: Wording; readonly gate: InForce }[];
}

/** A chain whose law turns on a transition, so on facts of the case. */
export interface MovedChain {
  readonly chain: Chain;
  /** Those that may be the law, by the days alone or by what the case may make of that. */
  readonly wordings: readonly Wording[];
}

/** A chain that no wording puts in force here, and why. */
export interface IdleChain {
  readonly chain: Chain;
  readonly status: Extract<ProvisionStatus, "wrong_regime" | "not_in_force">;
  readonly because: readonly string[];
}

export interface LawOfDay {
  readonly live: readonly LiveChain[];
  readonly idle: readonly IdleChain[];
  readonly moved: readonly MovedChain[];
}

/** Without a cache for a few chains only, which differ from one question to the next. */
export function lawOfFew(
  engine: Engine,
  chains: readonly Chain[],
  regime: KindOfElection,
  day: DayRange,
  transitions: boolean,
): LawOfDay {
  return workOut(engine, chains, regime, day, transitions);
}

/** Between two days on which a wording begins or ends, or a transition stops asking, the law is the same. */
interface Cache {
  readonly turns: readonly Day[];
  readonly laws: Map<string, LawOfDay>;
}

const caches = new WeakMap<Engine, Map<number, Cache>>();

function cacheFor(engine: Engine, chains: readonly Chain[]): Cache {
  const byCount = caches.get(engine) ?? new Map<number, Cache>();
  caches.set(engine, byCount);
  const known = byCount.get(chains.length);
  if (known) return known;
  const windows = chains.flatMap(({ wordings }) => wordings.map(({ window }) => window));
  const days = [...windows.flatMap(({ lo, hi }) => [lo, hi + 1]), ...engine.transitions.map(({ before }) => before)];
  const cache = { turns: [...new Set(days)].sort((a, b) => a - b), laws: new Map<string, LawOfDay>() };
  byCount.set(chains.length, cache);
  return cache;
}

const KEPT = 512;

/** `chains` are all of the engine, with or without the steps of procedure. */
export function lawOfDay(
  engine: Engine,
  chains: readonly Chain[],
  regime: KindOfElection,
  day: DayRange,
  transitions: boolean,
): LawOfDay {
  const { turns, laws } = cacheFor(engine, chains);
  const key = `${String(regime)}|${stretchOf(day.lo, turns)}|${stretchOf(day.hi, turns)}|${transitions}`;
  const known = laws.get(key);
  if (known) return known;
  if (laws.size >= KEPT) laws.clear();
  const law = workOut(engine, chains, regime, day, transitions);
  laws.set(key, law);
  return law;
}

function workOut(
  engine: Engine,
  chains: readonly Chain[],
  regime: KindOfElection,
  day: DayRange,
  transitions: boolean,
): LawOfDay {
  const live: LiveChain[] = [];
  const idle: IdleChain[] = [];
  const moved: MovedChain[] = [];
  const early = transitions ? engine.transitions.filter((each) => day.lo < each.before) : [];
  const touched = new Set(early.flatMap((each) => [each.instrument, each.displaces]));
  for (const chain of chains) {
    if (chain.regime && (regime ? !chain.regime.has(regime) : regime === null || chain.regime.size === 0)) {
      idle.push({ chain, status: "wrong_regime", because: regimesOf(chain) });
      continue;
    }
    const isTouched = chain.links.some((id) => touched.has(instrumentOf(id)));
    const wordings = chain.wordings
      .map((wording) => ({
        wording,
        gate: windowGate(wording.window, day),
        moves: isTouched ? movesOn(wording, engine, day) : [],
      }))
      .filter(({ gate, moves }) => gate.truth !== NOT_SATISFIED || moves.some(({ brings }) => brings));
    if (wordings.length === 0) idle.push({ chain, status: "not_in_force", because: [whyNoLaw(chain, day, false)] });
    else if (wordings.some(({ moves }) => moves.length > 0))
      moved.push({ chain, wordings: wordings.map(({ wording }) => wording) });
    else live.push({ chain, wordings });
  }
  return { live, idle, moved };
}
