/** Verdicts of earlier cases, for the many of a batch: what comes back is not written again. */
import { Alike } from "../engine/alike.js";
import type { Engine } from "../engine/model.js";
import type { Outcome } from "../engine/outcome.js";
import { keepSettled, settledBefore, type Settlement } from "../engine/settle.js";
import type { Incident } from "../incident/model.js";
import { Recent, Sightings } from "../recent.js";
import type { VerdictCore } from "./case-verdict.js";
import { factUses } from "./fact-use.js";
import type { ElementAnswer } from "./model.js";

/** A verdict of an earlier case. */
interface Kept {
  readonly core: VerdictCore;
  /** Positions of the elements that show the day of the act. */
  readonly dated: readonly number[];
  readonly day: string;
  readonly settlement: Settlement | undefined;
}

/** What cases have in common, and the elements of this one, which may show another day; or what no other case is known to share. */
export type Shared =
  | { readonly core: VerdictCore; readonly kept: true; readonly elements: VerdictCore["elements"] }
  | { readonly core: VerdictCore; readonly kept: false };

/** How much is kept, and how long it is tried. */
export interface Sizes {
  readonly summaries: number;
  readonly whole: number;
  /** Different values of facts. */
  readonly values?: number;
  /** Looking for what hardly ever comes back takes longer than it saves: after so many tries this is left for a while. */
  readonly tried: number;
  readonly left: number;
}

const SIZES: Sizes = { summaries: 5_000, whole: 3_000, tried: 20_000, left: 200_000 };

const DAY = "act.on";

export class VerdictMemory {
  private readonly alike: Alike;
  private readonly summaries: Recent<VerdictCore>;
  private readonly whole: Recent<Kept>;
  /** What is kept outlives its case, which costs more than writing once again what nobody asks for again. */
  private readonly met = new Sightings();
  private tried = 0;
  private found = 0;

  constructor(
    engine: Engine,
    private readonly sizes = SIZES,
  ) {
    this.alike = new Alike(engine, sizes.values);
    this.summaries = new Recent(sizes.summaries);
    this.whole = new Recent(sizes.whole);
  }

  /** Before each case. */
  begin(incident: Incident): void {
    if (this.alike.begin(incident)) this.whole.clear();
  }

  /** Of a summary little differs: what is written anew often says what an earlier one says. */
  summaryOf(outcome: Outcome, how: string, write: () => VerdictCore): Shared {
    const shared = this.wholeOf(outcome, how, () => this.saidBefore(outcome, write(), how));
    const { core } = shared;
    return shared.kept || core.law?.days ? shared : { core, kept: true, elements: core.elements };
  }

  private saidBefore(outcome: Outcome, core: VerdictCore, how: string): VerdictCore {
    const { law, status, because, rests_on, needs, near_miss } = core;
    if (law?.days) return core;
    const { readings, findings, certainty } = rests_on;
    let key = `${placeOf(outcome)} ${how} ${status} ${law?.applies ?? ""} ${certainty} ${near_miss}`;
    for (const list of [because, readings, findings, needs.facts, needs.contested, needs.findings, needs.readings]) {
      key += " ";
      for (const each of list) key += `,${each}`;
    }
    const known = this.summaries.get(key);
    if (known) return known;
    this.summaries.set(key, core);
    return core;
  }

  /** Not written where nothing that the provision reads is different. `how`: what beside the case decides what is written. */
  wholeOf(outcome: Outcome, how: string, write: () => VerdictCore): Shared {
    if (!this.isWorthwhile()) return { core: write(), kept: false };
    const key = `${placeOf(outcome)} ${how} ${this.alike.keyOf(outcome)}`;
    const known = this.whole.get(key);
    if (known === undefined) {
      const core = write();
      const kept = this.met.again(key);
      if (kept) this.whole.set(key, keptOf(outcome, core));
      return kept ? { core, kept, elements: core.elements } : { core, kept };
    }
    this.found += 1;
    const { core, settlement } = known;
    if (settlement) keepSettled(outcome, settlement);
    return { core, kept: true, elements: elementsOn(outcome, known) };
  }

  private isWorthwhile(): boolean {
    const { tried, left } = this.sizes;
    this.tried += 1;
    if (this.tried < tried) return true;
    if (this.tried < tried + left && this.found < tried / 2) return false;
    this.tried = 0;
    this.found = 0;
    return true;
  }
}

function placeOf({ chain, wording }: Outcome): string {
  return `${chain.index} ${wording?.index ?? ""}`;
}

function showsDay({ facts }: ElementAnswer): boolean {
  return facts.some(({ path }) => path === DAY);
}

function keptOf(outcome: Outcome, core: VerdictCore): Kept {
  const dated = core.elements.flatMap((element, index) => (showsDay(element) ? [index] : []));
  return { core, dated, day: dayIn(outcome), settlement: settledBefore(outcome) };
}

/** Which day it is, is no part of what outcomes must agree in, where it is one day. */
function dayIn({ context: { assignment } }: Outcome): string {
  return `${assignment.day.lo} ${assignment.day.hi}`;
}

function elementsOn(outcome: Outcome, { core, dated, day }: Kept): VerdictCore["elements"] {
  if (dated.length === 0 || dayIn(outcome) === day) return core.elements;
  const elements = [...core.elements];
  const uses = factUses(DAY, outcome.context.stated(DAY));
  for (const index of dated) {
    const element = elements[index];
    if (element)
      elements[index] = {
        ...element,
        facts: element.facts.flatMap((use) => (use.path === DAY ? uses : [use])),
      };
  }
  return elements;
}
