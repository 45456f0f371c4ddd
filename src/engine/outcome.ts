/** What one chain comes to for one unit: status and reasons, under one wording or under none. */
import type { ProvisionStatus } from "../answer/model.js";
import type { IsoDay } from "../rulebook/model.js";
import { existing } from "../existing.js";
import type { Chain, Wording } from "./model.js";
import { SATISFIED } from "./kleene.js";
import type { Context } from "./context.js";
import type { DayRange } from "./day.js";
import { decide, INSIDE, movesOn, quickStatus, type Decided, type InForce, type Move, type Quick } from "./status.js";
import type { Unit } from "./unit.js";

/** One chain for one unit under one wording (or under none). */
export interface Outcome {
  readonly unit: Unit;
  readonly chain: Chain;
  readonly wording: Wording | undefined;
  readonly status: ProvisionStatus;
  readonly because: readonly string[];
  /** Absent where no wording applies. */
  readonly decided?: Decided;
  readonly context: Context;
  /** The assignment on all the days that the act may have, where the gates are decided. */
  readonly gates: Context;
  /** The part of a period that decided, or the days that an unknown day may be. */
  readonly days: DayRange;
  /** All parts of the period on which the chain is in play under this wording, or comes to the same status. */
  readonly inPlayOn: readonly DayRange[];
  /** Where several days are stated: what the chain comes to as of one of them, under whatever wording. */
  readonly asOf?: AsOf | undefined;
}

export type AsOf = (day: IsoDay) => readonly Outcome[];

/** An outcome under some wording. */
export interface Decisive extends Outcome {
  readonly wording: Wording;
  readonly decided: Decided;
}

/** The grave above the mild. */
export const GRAVITY: Readonly<Record<ProvisionStatus, number>> = {
  wrong_regime: 0,
  not_in_force: 1,
  not_reached: 2,
  not_fulfilled: 3,
  excepted: 4,
  open: 5,
  fulfilled: 6,
};

/** Whether a provision with this status is in play: fulfilled, open, or fulfilled but for an exception. */
export function isLive({ status }: Pick<Outcome, "status">): boolean {
  return status === "fulfilled" || status === "open" || status === "excepted";
}

/** Fulfilled before open before the others, the latest of those first. */
export function graver(a: ProvisionStatus, b: ProvisionStatus): ProvisionStatus {
  return GRAVITY[a] >= GRAVITY[b] ? a : b;
}

/** An outcome under some wording; its reasons are worked out when they are asked for. */
export class JudgedOutcome implements Decisive {
  private readonly quick: Quick | Decided;
  private reasons: Decided | undefined;

  constructor(
    readonly unit: Unit,
    readonly chain: Chain,
    readonly wording: Wording,
    readonly context: Context,
    readonly gates: Context,
    readonly days: DayRange,
    private readonly gate: InForce,
    readonly inPlayOn: readonly DayRange[] = [days],
    readonly asOf?: AsOf,
  ) {
    this.quick = quickStatus(chain, wording, context, gate);
  }

  get status(): ProvisionStatus {
    return this.quick.status;
  }

  get because(): readonly string[] {
    return this.quick.because;
  }

  get decided(): Decided {
    const { quick } = this;
    return (this.reasons ??= "elements" in quick ? quick : decide(this.chain, this.wording, this.context, this.gate));
  }

  /** The same on more days. */
  over(days: DayRange, inPlayOn: readonly DayRange[] = [days]): JudgedOutcome {
    const { unit, chain, wording, context, gates, gate, asOf } = this;
    return new JudgedOutcome(unit, chain, wording, context, gates, days, gate, inPlayOn, asOf);
  }

  /** As if the act certainly fell under the wording. */
  inside(): JudgedOutcome {
    const { unit, chain, wording, context, gates, days, inPlayOn, asOf } = this;
    return new JudgedOutcome(unit, chain, wording, context, gates, days, INSIDE, inPlayOn, asOf);
  }
}

/** The same on other days that it holds for. */
export function onDays(outcome: Outcome, days: DayRange): Outcome {
  return outcome instanceof JudgedOutcome ? outcome.over(days) : outcome;
}

/** The moves that the gate of an outcome came to turn on; none where the days alone decided it. */
export function movesOf({ decided, wording, gates }: Outcome): readonly Move[] {
  if (decided?.transition === undefined || !wording) return [];
  return movesOn(wording, gates.engine, gates.assignment.lawDay);
}

/**
 * What an outcome would be on one of the days that are stated: nothing where another wording is the law then, unless it
 * stands for all of them, because they agree.
 */
export function onStatedDay({ asOf, wording, decided }: Outcome, day: IsoDay): readonly Outcome[] {
  const whatever = decided?.inForce === SATISFIED;
  return asOf?.(day).filter((each) => whatever || each.wording === wording) ?? [];
}

/** A chain that no wording puts in force. */
export interface Idle extends Outcome {
  readonly wording: undefined;
}

/** By unit in the order of the input, then by chain in the order of the pack. */
export function inPackOrder(outcomes: readonly Outcome[], order: readonly Unit[]): readonly Outcome[] {
  const position = new Map(order.map((unit, index) => [unit, index]));
  const of = ({ unit }: Outcome): number => existing(position.get(unit), unit.act.id);
  return [...outcomes].sort((a, b) => of(a) - of(b) || a.chain.index - b.chain.index);
}
