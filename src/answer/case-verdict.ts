/** A verdict in two parts: whose it is, and what cases that agree in everything it reads have in common. */
import type { Verdict } from "./model.js";

/** Everything but whose verdict it is. */
export type VerdictCore = Omit<Verdict, "actor" | "act" | "contest">;

type Whose = Pick<Verdict, "actor" | "act" | "contest">;

/**
 * A verdict that remembers what it has in common with others. It belongs to the class, so that no copy of a verdict has
 * it: whoever changes something is never told.
 *
 * Member by member, in the order in which they are written: V8 makes a table of hashes of what `Object.assign` or a
 * spread behind another one puts together from so many, which is slow to make and slow to read. Only declared, as
 * fields would be there, and in another order, before they are given.
 */
class CaseVerdict implements Verdict {
  readonly #core: VerdictCore;
  declare readonly actor: Verdict["actor"];
  declare readonly act: Verdict["act"];
  declare readonly contest: Verdict["contest"];
  declare readonly provision: Verdict["provision"];
  declare readonly title: Verdict["title"];
  declare readonly cite: Verdict["cite"];
  declare readonly chain: Verdict["chain"];
  declare readonly kind: Verdict["kind"];
  declare readonly track: Verdict["track"];
  declare readonly law: Verdict["law"];
  declare readonly status: Verdict["status"];
  declare readonly because: Verdict["because"];
  declare readonly rests_on: Verdict["rests_on"];
  declare readonly elements: Verdict["elements"];
  declare readonly exceptions: Verdict["exceptions"];
  declare readonly readings: Verdict["readings"];
  declare readonly contested: Verdict["contested"];
  declare readonly assumptions: Verdict["assumptions"];
  declare readonly needs: Verdict["needs"];
  declare readonly settles: Verdict["settles"];
  declare readonly sanction?: NonNullable<Verdict["sanction"]>;
  declare readonly notes: Verdict["notes"];
  declare readonly cited: Verdict["cited"];
  declare readonly general: Verdict["general"];
  declare readonly near_miss: Verdict["near_miss"];
  declare readonly turns_on?: NonNullable<Verdict["turns_on"]>;

  constructor({ actor, act, contest }: Whose, core: VerdictCore, elements: Verdict["elements"]) {
    this.#core = core;
    this.actor = actor;
    this.act = act;
    this.contest = contest;
    this.provision = core.provision;
    this.title = core.title;
    this.cite = core.cite;
    this.chain = core.chain;
    this.kind = core.kind;
    this.track = core.track;
    this.law = core.law;
    this.status = core.status;
    this.because = core.because;
    this.rests_on = core.rests_on;
    this.elements = elements;
    this.exceptions = core.exceptions;
    this.readings = core.readings;
    this.contested = core.contested;
    this.assumptions = core.assumptions;
    this.needs = core.needs;
    this.settles = core.settles;
    if (core.sanction !== undefined) this.sanction = core.sanction;
    this.notes = core.notes;
    this.cited = core.cited;
    this.general = core.general;
    this.near_miss = core.near_miss;
    if (core.turns_on !== undefined) this.turns_on = core.turns_on;
  }

  get core(): VerdictCore {
    return this.#core;
  }
}

/** `elements` are those of the core, or the same with another day of the act. */
export function caseVerdict(whose: Whose, core: VerdictCore, elements: Verdict["elements"]): Verdict {
  return new CaseVerdict(whose, core, elements);
}

/** A verdict that is nobody else's. */
export function ownVerdict({ actor, act, contest }: Whose, core: VerdictCore): Verdict {
  // Named one by one, as above.
  return { actor, act, contest, ...core };
}

/**
 * The same but for whose it is, and for elements. The parts of the program have copies of the class each, so it is asked
 * for by name.
 */
export function coreOf(verdict: Verdict & Partial<Pick<CaseVerdict, "core">>): VerdictCore | undefined {
  return verdict.core;
}
