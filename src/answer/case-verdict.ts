/** A verdict in two parts: whose it is, and what cases that agree in everything it reads have in common. */
import type { Verdict } from "./model.js";

/** Everything but whose verdict it is. */
export type VerdictCore = Omit<Verdict, "actor" | "act" | "contest">;

/** The fields are declared only: they are set in the order in which an answer shows them. */
export class CaseVerdict implements Verdict {
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

  constructor(
    { actor, act, contest }: Pick<Verdict, "actor" | "act" | "contest">,
    core: VerdictCore,
    elements: Verdict["elements"],
  ) {
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
    if (core.sanction) this.sanction = core.sanction;
    this.notes = core.notes;
    this.cited = core.cited;
    this.general = core.general;
    this.near_miss = core.near_miss;
  }

  /** Of the class, so that no copy has it: whoever changes something is never told of the core. */
  get core(): VerdictCore {
    return this.#core;
  }
}

/** The same but for whose it is, and for elements, which may show another day. The parts of the program have copies of the class. */
export function coreOf(verdict: Verdict & Partial<Pick<CaseVerdict, "core">>): VerdictCore | undefined {
  return verdict.core;
}
