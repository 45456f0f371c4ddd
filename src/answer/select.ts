/** Which outcomes an answer shows, and which it only counts. */
import { concatMap } from "../concat-map.js";
import type { Judgment } from "../engine/judgment.js";
import { without } from "../engine/day.js";
import { graver, inPackOrder, isLive, onDays, type Outcome } from "../engine/outcome.js";
import type { ProvisionStatus } from "./model.js";
import { isNearMiss } from "./near-miss.js";

export interface Selection {
  readonly tracks?: readonly string[];
  readonly only?: readonly string[];
  readonly actor?: string;
  readonly act?: string;
  readonly cited: ReadonlySet<string>;
  readonly all: boolean;
}

export interface Selected {
  readonly shown: readonly Outcome[];
  readonly counted: readonly Outcome[];
  /** Chains that no wording puts in force, where they are not among the counted. */
  readonly idle: Judgment["idle"];
}

export function select(judgment: Judgment, selection: Selection): Selected {
  const { only = [], tracks = [], actor, act } = selection;
  const narrowed = only.length > 0 || tracks.length > 0 || actor !== undefined || act !== undefined;
  const everything = selection.all || narrowed;
  const beside = chainsBeside(judgment);
  const wanted = everything ? judgment.outcomes.filter((outcome) => isWanted(outcome, selection)) : judgment.inPlay;
  const cited = citedOutcomes(judgment, selection.cited);
  const asked = (outcome: Outcome): boolean =>
    cited.has(outcome) || (!isLive(outcome) && only.includes(outcome.chain.last.id));
  const counted = wanted.filter((outcome) => asked(outcome) || standingAlone(outcome, beside).length > 0);
  const idleCited = everything ? [] : [...cited].filter(({ wording }) => !wording);
  const shown = concatMap(wanted, (outcome): readonly Outcome[] => {
    if (asked(outcome)) return [outcome];
    if (!selection.all && !isLive(outcome)) {
      if (outcome.status !== "not_fulfilled" || outcome.chain.kind === "guideline" || !isNearMiss(outcome)) return [];
    }
    return standingAlone(outcome, beside);
  });
  return {
    shown: idleCited.length === 0 ? shown : inPackOrder([...shown, ...idleCited], judgment.units),
    counted,
    idle: everything ? NONE_IDLE : judgment.idle,
  };
}

function isWanted({ unit, chain }: Outcome, { actor, act, tracks, only }: Selection): boolean {
  return (
    (actor === undefined || unit.actor.id === actor) &&
    (act === undefined || unit.act.id === act) &&
    (!tracks?.length || tracks.some((track) => track === chain.track)) &&
    (!only?.length || only.some((id) => chain.links.includes(id)))
  );
}

const NONE_IDLE: Judgment["idle"] = { wrong_regime: 0, not_in_force: 0 };

/** Outcomes of a unit by chain: what punishes a prohibition stands beside it. */
type Beside = ReadonlyMap<Outcome["unit"], ReadonlyMap<number, readonly Outcome[]>>;

function chainsBeside(judgment: Judgment): Beside {
  const units = new Map<Outcome["unit"], Map<number, Outcome[]>>();
  for (const outcome of judgment.inPlay) {
    // What punishes a prohibition is longer than it.
    if (outcome.chain.links.length < 2) continue;
    let chains = units.get(outcome.unit);
    if (!chains) units.set(outcome.unit, (chains = new Map<number, Outcome[]>()));
    const list = chains.get(outcome.chain.index);
    if (list) list.push(outcome);
    else chains.set(outcome.chain.index, [outcome]);
  }
  return units;
}

/** A cited provision is shown where it comes out gravest, with what punishes it where that comes out the same. */
function citedOutcomes(judgment: Judgment, cited: ReadonlySet<string>): ReadonlySet<Outcome> {
  const chosen = new Set<Outcome>();
  if (cited.size === 0) return chosen;
  for (const id of cited) {
    const all = judgment.naming(id);
    for (const unit of judgment.units) {
      const naming = all.filter((each) => each.unit === unit);
      const status = naming.reduce<ProvisionStatus>((best, each) => graver(best, each.status), "wrong_regime");
      const gravest = naming.filter((each) => each.status === status);
      const longest = Math.max(...gravest.map((each) => each.chain.links.length));
      for (const each of gravest) if (each.chain.links.length === longest) chosen.add(each);
    }
  }
  return chosen;
}

/**
 * A prohibition is shown through what punishes it, as long as something that punishes it is in play for this person and
 * day: what is left of it are the days of a period on which nothing does.
 */
function standingAlone(outcome: Outcome, beside: Beside): readonly Outcome[] {
  const { chain, unit } = outcome;
  if (chain.punishedBy.length === 0) return [outcome];
  const chains = beside.get(unit);
  const hides = (other: Outcome): boolean => isLive(other) || (!isLive(outcome) && other.status === outcome.status);
  if (!chain.punishedBy.some((index) => chains?.get(index)?.some(hides))) return [outcome];
  if (unit.act.day?.kind !== "period") return [];
  const behind = concatMap(chain.punishedBy, (index) => (chains?.get(index) ?? []).filter(hides));
  const punished = concatMap(behind, ({ inPlayOn }) => inPlayOn);
  return without([outcome.days], punished).map((days) => onDays(outcome, days));
}
