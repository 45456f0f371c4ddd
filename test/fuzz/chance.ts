import { numbers } from "../numbers.js";

/** Choices that are the same for the same seed. */
export class Chance {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = numbers(seed);
  }

  /** From 0 to below `end`. */
  below(end: number): number {
    return Math.floor(this.#next() * end);
  }

  /** Once in so many. */
  oneIn(many: number): boolean {
    return this.below(many) === 0;
  }

  /** One of a list that is not empty. */
  of<T>(list: readonly T[]): T {
    const chosen = list[this.below(list.length)];
    if (chosen === undefined) throw new Error("nothing to choose from");
    return chosen;
  }

  /** Mostly small, now and then very large. */
  many(): number {
    return this.oneIn(200) ? this.below(5000) : this.oneIn(10) ? this.below(80) : 1 + this.below(4);
  }
}
