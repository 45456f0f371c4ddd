/** A verdict in two parts: whose it is, and what cases that agree in everything it reads have in common. */
import type { Verdict } from "./model.js";

/** Everything but whose verdict it is. */
export type VerdictCore = Omit<Verdict, "actor" | "act" | "contest">;

/**
 * Remembers what a verdict has in common with others. It belongs to the class, so that no copy of a verdict has it:
 * whoever changes something is never told.
 */
class Sharing {
  readonly #core: VerdictCore;

  constructor(core: VerdictCore) {
    this.#core = core;
  }

  get core(): VerdictCore {
    return this.#core;
  }
}

/** `elements` are those of the core, or the same with another day of the act. */
export function caseVerdict(
  whose: Pick<Verdict, "actor" | "act" | "contest">,
  core: VerdictCore,
  elements: Verdict["elements"],
): Verdict {
  return Object.assign(new Sharing(core), whose, core, { elements });
}

/**
 * The same but for whose it is, and for elements. The parts of the program have copies of the class each, so it is asked
 * for by name.
 */
export function coreOf(verdict: Verdict & Partial<Pick<Sharing, "core">>): VerdictCore | undefined {
  return verdict.core;
}
