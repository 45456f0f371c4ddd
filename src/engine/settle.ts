/**
 * Which answers would settle a chain. Decided by restriction: open facts, findings and questions are given values,
 * conditions that read the same fact move together. Smallest sets first.
 */
import { OPEN, SATISFIED } from "./kleene.js";
import type { Outcome } from "./judge.js";
import { reduce, truthOf, type Reduced } from "./reduce.js";

/** One open thing and the value it is given. */
export interface Answered {
  /** Fact path, `findings.<id>`, or `reading:<id>`. */
  readonly asks: string;
  readonly value: string;
}

export interface Settlement {
  readonly fulfilledIf: readonly (readonly Answered[])[];
  readonly notFulfilledIf: readonly (readonly Answered[])[];
  /** More sets exist than are listed. */
  readonly more: boolean;
}

export interface SettleLimits {
  /** Sets listed in each direction. */
  readonly sets: number;
  /** Assignments tried at most; beyond it the lists end with `more`. */
  readonly tries: number;
}

const LIMITS: SettleLimits = { sets: 8, tries: 1_000 };

export function settle(outcome: Outcome, transitions: boolean, limits: SettleLimits = LIMITS): Settlement {
  if (!outcome.wording || outcome.status !== "open") return { fulfilledIf: [], notFulfilledIf: [], more: false };
  return new Search(reduce(outcome, transitions), limits).run();
}

/** Chosen options as pairs of variable and option. */
type Chosen = readonly (readonly [number, number])[];

class Search {
  private readonly fulfilled: Chosen[] = [];
  private readonly failed: Chosen[] = [];
  private readonly assumption: (number | undefined)[];
  private tries = 0;
  private more = false;

  constructor(
    private readonly reduced: Reduced,
    private readonly limits: SettleLimits,
  ) {
    this.assumption = reduced.variables.map(() => undefined);
  }

  run(): Settlement {
    const count = this.reduced.variables.length;
    for (let size = 1; size <= count && !this.finished(); size += 1) this.choose(0, size, []);
    return {
      fulfilledIf: this.fulfilled.map((set) => this.named(set)),
      notFulfilledIf: this.failed.map((set) => this.named(set)),
      more: this.more,
    };
  }

  private finished(): boolean {
    const listed = this.more && Math.min(this.fulfilled.length, this.failed.length) >= this.limits.sets;
    return listed || this.tries > this.limits.tries;
  }

  private choose(from: number, left: number, chosen: Chosen): void {
    if (this.finished()) return;
    if (left === 0) {
      this.attempt(chosen);
      return;
    }
    for (let variable = from; variable <= this.reduced.variables.length - left; variable += 1) {
      const options = this.reduced.variables[variable]?.options.length ?? 0;
      for (let option = 0; option < options; option += 1) {
        this.assumption[variable] = option;
        if (!this.covered()) this.choose(variable + 1, left - 1, [...chosen, [variable, option]]);
        this.assumption[variable] = undefined;
      }
    }
  }

  /** A smaller set within what is assumed settles already. */
  private covered(): boolean {
    const assumed = (set: Chosen): boolean => set.every(([variable, option]) => this.assumption[variable] === option);
    return this.fulfilled.some(assumed) || this.failed.some(assumed);
  }

  private attempt(chosen: Chosen): void {
    this.tries += 1;
    if (this.finished()) {
      this.more = true;
      return;
    }
    const truth = truthOf(this.reduced.formula, this.assumption);
    if (truth === OPEN) return;
    const sets = truth === SATISFIED ? this.fulfilled : this.failed;
    if (sets.length >= this.limits.sets) this.more = true;
    else sets.push(chosen);
  }

  private named(chosen: Chosen): Answered[] {
    return chosen.map(([index, option]) => {
      const variable = this.reduced.variables[index];
      return { asks: variable?.asks ?? "", value: variable?.options[option] ?? "" };
    });
  }
}
