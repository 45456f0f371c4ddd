/** Which wordings are the law on certain days for one kind of election: the same for every incident of those days. */
import type { ProvisionStatus } from "../answer/model.js";
import type { Regime } from "../rulebook/model.js";
import type { Chain, Engine, Wording } from "./compile.js";
import { intersection, type DayRange } from "./day.js";
import { instrumentOf, regimesOf, windowGate, whyNoLaw, type InForce } from "./status.js";

export interface LiveChain {
  readonly chain: Chain;
  readonly wordings: readonly { readonly wording: Wording; readonly gate: InForce }[];
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
  /** Chains whose law turns on a transition, so on facts of the case. */
  readonly moved: readonly Chain[];
}

const CACHED_DAYS = 4096;
/** Without a cache for a few chains only, which differ from one question to the next. */
export function lawOfFew(
  engine: Engine,
  chains: readonly Chain[],
  regime: Regime | undefined,
  day: DayRange,
  transitions: boolean,
): LawOfDay {
  return workOut(engine, chains, regime, day, transitions);
}

const caches = new WeakMap<Engine, Map<string, LawOfDay>>();

export function lawOfDay(
  engine: Engine,
  chains: readonly Chain[],
  regime: Regime | undefined,
  day: DayRange,
  transitions: boolean,
): LawOfDay {
  const cache = caches.get(engine) ?? new Map<string, LawOfDay>();
  caches.set(engine, cache);
  const key = `${regime ?? ""}|${day.lo}|${day.hi}|${transitions}|${chains.length}`;
  const existing = cache.get(key);
  if (existing) return existing;
  if (cache.size >= CACHED_DAYS) cache.clear();
  const law = workOut(engine, chains, regime, day, transitions);
  cache.set(key, law);
  return law;
}

function workOut(
  engine: Engine,
  chains: readonly Chain[],
  regime: Regime | undefined,
  day: DayRange,
  transitions: boolean,
): LawOfDay {
  const live: LiveChain[] = [];
  const idle: IdleChain[] = [];
  const moved: Chain[] = [];
  const early = transitions ? engine.transitions.filter((each) => day.lo < each.before) : [];
  const touched = new Set(early.flatMap((each) => [each.instrument, each.displaces]));
  for (const chain of chains) {
    if (chain.regime && (regime ? !chain.regime.has(regime) : chain.regime.size === 0)) {
      idle.push({ chain, status: "wrong_regime", because: regimesOf(chain) });
    } else if (chain.links.some((id) => touched.has(instrumentOf(id)))) moved.push(chain);
    else {
      const wordings = chain.wordings
        .filter((wording) => intersection(wording.window, day))
        .map((wording) => ({ wording, gate: windowGate(wording.window, day) }));
      if (wordings.length) live.push({ chain, wordings });
      else idle.push({ chain, status: "not_in_force", because: [whyNoLaw(chain, day, false)] });
    }
  }
  return { live, idle, moved };
}
