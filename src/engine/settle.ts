/**
 * What would settle a chain, and what still matters to it. Decided by restriction: whatever the other open facts,
 * findings and questions turn out to be, conditions that read the same fact moving together.
 */
import { FALSE, TRUE, type Ref } from "./diagram.js";
import { existing } from "../existing.js";
import { Recent } from "../recent.js";
import type { Outcome } from "./outcome.js";
import { reduce, type Reduced, type Variable } from "./reduce.js";

/** One open thing and the value it is given. */
export interface Answered {
  /** Fact path, `findings.<id>`, or `reading:<id>`. */
  readonly asks: string;
  readonly value: string;
}

export interface Settlement {
  readonly fulfilledIf: readonly (readonly Answered[])[];
  readonly notFulfilledIf: readonly (readonly Answered[])[];
  /** More sets exist than are listed, or may. */
  readonly more: boolean;
  /** Open things on which the outcome still turns. */
  readonly matters: readonly Matter[];
}

/** An open thing, with what somebody would state to close it. */
export type Matter = Pick<Variable, "asks" | "paths">;

export interface SettleLimits {
  /** Sets listed in each direction. */
  readonly sets: number;
  /** Assignments tried at most; beyond it the lists end with `more`. */
  readonly tries: number;
}

const LIMITS: SettleLimits = { sets: 8, tries: 1_000 };

const NOTHING: Settlement = { fulfilledIf: [], notFulfilledIf: [], more: false, matters: [] };

const settled = new WeakMap<Outcome, Settlement>();

/** Chains that come down to the same function of the same open things are settled by the same sets. */
const alike = new Recent<Settlement>(2048);

export function settle(outcome: Outcome, transitions: boolean, limits: SettleLimits = LIMITS): Settlement {
  if (!outcome.wording || outcome.status !== "open") return NOTHING;
  if (limits !== LIMITS) return new Search(reduce(outcome, outcome.wording, transitions), limits).run();
  const known = settled.get(outcome);
  if (known) return known;
  const found = settlementOf(reduce(outcome, outcome.wording, transitions));
  settled.set(outcome, found);
  return found;
}

/** What was worked out for the outcome so far. */
export function settledBefore(outcome: Outcome): Settlement | undefined {
  return settled.get(outcome);
}

/** That of another outcome which comes out alike in everything. */
export function keepSettled(outcome: Outcome, settlement: Settlement): void {
  settled.set(outcome, settlement);
}

function settlementOf(reduced: Reduced): Settlement {
  const key = `${JSON.stringify(reduced.variables)} ${reduced.diagram.signature(reduced.root)}`;
  const known = alike.get(key);
  if (known) return known;
  const found = new Search(reduced, LIMITS).run();
  alike.set(key, found);
  return found;
}

/** Chosen options as pairs of variable and option. */
type Chosen = readonly (readonly [number, number])[];

class Search {
  private readonly fulfilled: Chosen[] = [];
  private readonly failed: Chosen[] = [];
  private readonly given: (number | undefined)[];
  private readonly supports = new Map<Ref, ReadonlySet<number>>();
  private tries = 0;
  private more = false;

  constructor(
    private readonly reduced: Reduced,
    private readonly limits: SettleLimits,
  ) {
    this.given = reduced.variables.map(() => undefined);
  }

  run(): Settlement {
    const { diagram, root, variables } = this.reduced;
    const named = diagram.support(root).filter((index) => existing(variables[index], index).options.length > 0);
    for (let size = 0; size <= named.length && !this.finished(); size += 1) this.choose(named, 0, size, [], root);
    return {
      fulfilledIf: this.fulfilled.map((set) => this.named(set)),
      notFulfilledIf: this.failed.map((set) => this.named(set)),
      more: this.more,
      matters: diagram.support(this.unfixed(root)).map((index) => existing(variables[index], index)),
    };
  }

  private finished(): boolean {
    const listed = this.more && Math.min(this.fulfilled.length, this.failed.length) >= this.limits.sets;
    return listed || this.tries > this.limits.tries;
  }

  /** `rest` is what the options given so far leave. */
  private choose(from: readonly number[], start: number, left: number, chosen: Chosen, rest: Ref): void {
    if (this.finished()) return;
    if (left === 0) {
      this.attempt(chosen, rest);
      return;
    }
    const turnsOn = this.supportOf(rest);
    for (let position = start; position <= from.length - left; position += 1) {
      const variable = existing(from[position], position);
      // Without it the same set would settle the same.
      if (!turnsOn.has(variable)) continue;
      const { options, left: isLeft } = existing(this.reduced.variables[variable], variable);
      options.forEach((_, index) => {
        const option = isLeft ? index + 1 : index;
        this.given[variable] = option;
        if (!this.covered()) {
          const restricted = this.reduced.diagram.restrict(rest, variable, option);
          this.choose(from, position + 1, left - 1, [...chosen, [variable, option]], restricted);
        }
      });
      this.given[variable] = undefined;
    }
  }

  private supportOf(ref: Ref): ReadonlySet<number> {
    const known = this.supports.get(ref);
    if (known) return known;
    const found = new Set(this.reduced.diagram.support(ref));
    this.supports.set(ref, found);
    return found;
  }

  /** Questions that nobody answered are left to the choice that may come to prevail. */
  private unfixed(ref: Ref): Ref {
    const { diagram, variables } = this.reduced;
    return variables.reduce((rest, { left }, index) => (left ? diagram.restrict(rest, index, 0) : rest), ref);
  }

  /** A smaller set within what is given settles already. */
  private covered(): boolean {
    const given = (set: Chosen): boolean => set.every(([variable, option]) => this.given[variable] === option);
    return this.fulfilled.some(given) || this.failed.some(given);
  }

  private attempt(chosen: Chosen, rest: Ref): void {
    this.tries += 1;
    if (this.finished()) {
      this.more = true;
      return;
    }
    const result = this.unfixed(rest);
    if (result !== TRUE && result !== FALSE) return;
    const sets = result === TRUE ? this.fulfilled : this.failed;
    if (sets.length >= this.limits.sets) this.more = true;
    else sets.push(chosen);
  }

  private named(chosen: Chosen): Answered[] {
    return chosen.map(([index, option]) => {
      const { asks, options, left } = existing(this.reduced.variables[index], index);
      return { asks, value: existing(options[left ? option - 1 : option], option) };
    });
  }
}
