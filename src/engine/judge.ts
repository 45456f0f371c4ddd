/** Judges every actor in every act for every contest under every chain of the rulebook. Pure; knows no law, prints nothing. */
import { concatMap } from "../concat-map.js";
import type { Incident } from "../incident/model.js";
import type { IsoDay } from "../rulebook/model.js";
import { chainsEnding, type Chain, type Engine, type Wording } from "./model.js";
import type { Context } from "./context.js";
import { Contexts, NO_CONVICTION } from "./contexts.js";
import { dayOf, exactly, intersection, type DayRange } from "./day.js";
import { existing } from "../existing.js";
import { fixedChoices } from "./fixed-choices.js";
import { NOT_SATISFIED, or, type Truth } from "./kleene.js";
import { lawOfDay, lawOfFew, type LawOfDay, type MovedChain } from "./law-of-day.js";
import { onAnyDay } from "./any-day.js";
import { WholeJudgment, type IdleOf, type Judgment } from "./judgment.js";
import { GRAVITY, isLive, JudgedOutcome, type AsOf, type Idle, type Outcome } from "./outcome.js";
import { addPart } from "./parts.js";
import { slicesOf } from "./slices.js";
import { statedDays } from "./stated-days.js";
import { breachBy, breachTruth, inForceGate, regimeGate, regimesOf, whyNoLaw, type InForce } from "./status.js";
import { unitsOf, type Unit } from "./unit.js";

export interface JudgeOptions {
  /** Judge under the law of another day; switches transitions off. */
  readonly lawOn?: IsoDay;
  /** Choices that the user commits to, by question. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Steps of procedure are no breaches and get no outcome, unless asked for: to test them. */
  readonly procedures?: true;
  /** Ids of the chains that get an outcome; absent: all. */
  readonly only?: ReadonlySet<string>;
}

export function judge(engine: Engine, incident: Incident, options: JudgeOptions = {}): Judgment {
  return new Judge(engine, incident, options).judgment();
}

/** What a chain comes to on some days: under each wording that may be the law, or under none. */
interface OnSlice {
  readonly judged: readonly JudgedOutcome[];
  readonly idle?: Idle;
}

/** Days that are judged at once: one, or some of which nobody knows which it was. */
interface Moment {
  readonly slice: DayRange;
  /** One of them decides for all, since nothing turns between them. */
  readonly certain: boolean;
  readonly days: DayRange;
  /** Whose law is read. */
  readonly law: DayRange;
  /** The facts of the unit on these days. */
  readonly plain: Context;
}

interface Gated {
  readonly wording: Wording;
  readonly gate: InForce;
}

function afterMoves(wordings: MovedChain["wordings"], plain: Context): readonly Gated[] {
  return wordings.map((wording) => ({ wording, gate: inForceGate(wording, plain, true) }));
}

function idleOutcome(
  unit: Unit,
  chain: Chain,
  context: Context,
  days: DayRange,
  status: Idle["status"],
  because: readonly string[],
): Idle {
  return { unit, chain, wording: undefined, status, because, context, gates: context, days, inPlayOn: [] };
}

/** The days of the law that lie in the window; its first one where a transition reaches back to them. */
function within(window: DayRange, law: DayRange): DayRange {
  if (law.lo >= window.lo && law.hi <= window.hi) return law;
  return intersection(window, law) ?? exactly(window.lo);
}

/** The days of those under the same wording that are in play, or come to the same status. */
function inPlayOn({ wording, status }: JudgedOutcome, all: readonly JudgedOutcome[]): DayRange[] {
  const own = all.filter((each) => each.wording === wording && (isLive(each) || each.status === status));
  return own.map(({ days }) => days);
}

const breaches = new WeakMap<Engine, readonly Chain[]>();

/** All chains but the steps of procedure. */
function breachesIn(engine: Engine): readonly Chain[] {
  const known = breaches.get(engine);
  if (known) return known;
  const found = engine.chains.filter(({ kind }) => kind !== "procedure");
  breaches.set(engine, found);
  return found;
}

class Judge {
  private readonly units: readonly Unit[];
  private readonly chains: readonly Chain[];
  /** Only some chains were asked for. */
  private readonly few: boolean;
  private readonly transitions: boolean;
  private readonly lawOn: DayRange | undefined;
  private readonly contexts: Contexts;
  private readonly asking = new Set<string>();

  constructor(
    private readonly engine: Engine,
    private readonly incident: Incident,
    options: JudgeOptions,
  ) {
    this.units = unitsOf(engine, incident);
    this.lawOn = options.lawOn === undefined ? undefined : exactly(dayOf(options.lawOn));
    this.transitions = this.lawOn === undefined;
    this.contexts = new Contexts(
      engine,
      fixedChoices(engine, incident, options.readings ?? {}),
      (unit, provision, wide, context) => this.breach(unit, provision, wide, context),
    );
    this.few = options.only !== undefined;
    const chains = options.procedures ? engine.chains : breachesIn(engine);
    this.chains = options.only === undefined ? chains : chains.filter(({ id }) => options.only?.has(id));
  }

  judgment(): Judgment {
    const inPlay: Outcome[] = [];
    const idle: IdleOf[] = [];
    const counts = { wrong_regime: 0, not_in_force: 0 };
    this.units.forEach((unit) => {
      const slices = this.slicesOf(unit);
      const [only] = slices;
      const law = slices.length === 1 && only && !statedDays(unit.act) ? this.lawFor(unit, only) : undefined;
      const judged = law && only ? this.underLaw(unit, law, only) : this.overSlices(unit, slices);
      for (const outcome of judged) {
        if (outcome.wording) inPlay.push(outcome);
        else if (outcome.status === "wrong_regime") counts.wrong_regime += 1;
        else counts.not_in_force += 1;
      }
      for (const each of law?.idle ?? []) counts[each.status] += 1;
      const made = new Map<Chain, Outcome>();
      idle.push((wanted) => [
        ...judged.filter(({ wording, chain }) => !wording && wanted(chain)),
        ...(law && only ? this.idleOutcomes(unit, law, only, wanted, made) : []),
      ]);
    });
    return new WholeJudgment(this.units, inPlay, counts, this.transitions, idle);
  }

  private lawFor(unit: Unit, slice: DayRange): LawOfDay {
    const look = this.few ? lawOfFew : lawOfDay;
    return look(this.engine, this.chains, unit.kind, this.lawOn ?? slice, this.transitions);
  }

  private overSlices(unit: Unit, slices: readonly DayRange[]): Outcome[] {
    return concatMap(this.chains, (chain) => this.outcomes(unit, chain, slices));
  }

  /** One day or one range of days: only what may be the law is judged. */
  private underLaw(unit: Unit, law: LawOfDay, slice: DayRange): Outcome[] {
    const moment = this.momentOf(unit, slice, this.isCertain(unit, slice));
    const { plain } = moment;
    const single =
      slice.lo === slice.hi && !this.lawOn && unit.convictions.length === 0 && !this.contexts.hasNamedFindings(unit);
    const judged: Outcome[] = [];
    for (const { chain, wordings } of law.live) {
      const [only] = wordings;
      if (single && only && !this.contexts.lacksName(unit, chain))
        judged.push(new JudgedOutcome(unit, chain, only.wording, plain, plain, slice, only.gate));
      else for (const outcome of this.onMoment(unit, chain, wordings, moment)) judged.push(outcome);
    }
    if (law.moved.length === 0) return judged;
    for (const { chain, wordings } of law.moved) {
      const outcomes =
        chain.kind === "procedure"
          ? this.outcomes(unit, chain, [slice])
          : this.onMoment(unit, chain, afterMoves(wordings, plain), moment);
      for (const outcome of outcomes) judged.push(outcome);
    }
    return judged.sort((a, b) => a.chain.index - b.chain.index);
  }

  private onMoment(unit: Unit, chain: Chain, gated: readonly Gated[], moment: Moment): readonly Outcome[] {
    const { judged, idle } = this.underGates(unit, chain, gated, moment);
    return judged.length > 0 ? onAnyDay(judged) : [existing(idle, chain.id)];
  }

  /** Those that were asked for before are the same again: a chain may be wanted for several of its links. */
  private idleOutcomes(
    unit: Unit,
    law: LawOfDay,
    slice: DayRange,
    wanted: (chain: Chain) => boolean,
    made: Map<Chain, Outcome>,
  ): readonly Outcome[] {
    const idle = law.idle.filter(({ chain }) => wanted(chain));
    if (idle.length === 0) return [];
    const context = this.contexts.on(unit, slice, this.lawOn ?? slice);
    return idle.map(({ chain, status, because }) => {
      const known = made.get(chain);
      if (known) return known;
      const outcome = idleOutcome(unit, chain, context, slice, status, because);
      made.set(chain, outcome);
      return outcome;
    });
  }

  private slicesOf(unit: Unit): readonly DayRange[] {
    return slicesOf(this.engine, unit, this.incident.report, (day) =>
      this.contexts.on(unit, exactly(day), exactly(day)),
    );
  }

  private outcomes(unit: Unit, chain: Chain, slices: readonly DayRange[]): Outcome[] {
    const [whole] = slices;
    if (whole && slices.length === 1) {
      const { judged, idle } = this.onSlice(unit, chain, whole, this.isCertain(unit, whole));
      return judged.length > 0 ? [...onAnyDay(judged)] : [existing(idle, chain.id)];
    }
    const parts = new Map<Wording, JudgedOutcome[]>();
    const all: JudgedOutcome[] = [];
    let idle: Idle | undefined;
    for (const slice of slices) {
      const found = this.onSlice(unit, chain, slice, this.isCertain(unit, slice));
      idle ??= found.idle;
      for (const outcome of found.judged) {
        all.push(outcome);
        const gravest = parts.get(outcome.wording);
        const [earlier] = gravest ?? [];
        if (!gravest || !earlier || GRAVITY[outcome.status] > GRAVITY[earlier.status])
          parts.set(outcome.wording, [outcome]);
        else if (outcome.status === earlier.status) addPart(gravest, outcome, this.transitions);
      }
    }
    if (parts.size > 0)
      return [...onAnyDay([...parts.values()].flat().map((part) => part.over(part.days, inPlayOn(part, all))))];
    return [existing(idle, chain.id)];
  }

  /** The day is known, or the slice is part of a period. */
  private isCertain({ act }: Unit, { lo, hi }: DayRange): boolean {
    return act.day?.kind === "period" || lo === hi;
  }

  private momentOf(unit: Unit, slice: DayRange, certain: boolean): Moment {
    const days = certain && slice.lo !== slice.hi ? exactly(slice.lo) : slice;
    const law = this.lawOn ?? days;
    const stated = certain ? undefined : statedDays(unit.act);
    const plain = stated
      ? this.contexts.onEachOf(
          unit,
          stated.map((day) => this.contexts.on(unit, exactly(day), this.lawOn ?? exactly(day))),
        )
      : this.contexts.on(unit, days, law);
    return { slice, certain, days, law, plain };
  }

  private onSlice(unit: Unit, chain: Chain, slice: DayRange, certain: boolean): OnSlice {
    const moment = this.momentOf(unit, slice, certain);
    const { plain } = moment;
    if (regimeGate(chain, plain) === NOT_SATISFIED)
      return { judged: [], idle: idleOutcome(unit, chain, plain, slice, "wrong_regime", regimesOf(chain)) };
    const transitions = this.goesBack(chain);
    const gated = chain.wordings.map((wording) => ({ wording, gate: inForceGate(wording, plain, transitions) }));
    return this.underGates(unit, chain, gated, moment);
  }

  /** A step goes by the law of its own day; transitions say which law the conduct is judged by. */
  private goesBack({ kind }: Chain): boolean {
    return this.transitions && kind !== "procedure";
  }

  /** Of a chain that the kind of election does not keep out. */
  private underGates(unit: Unit, chain: Chain, gated: readonly Gated[], moment: Moment): OnSlice {
    const { slice, certain, days, law, plain } = moment;
    const results: JudgedOutcome[] = [];
    const stated = plain.eachDay.length > 0;
    const asOf = stated ? this.asOfDays(unit, chain) : undefined;
    for (const { wording, gate } of gated) {
      if (gate.truth === NOT_SATISFIED) continue;
      const inside = within(wording.window, law);
      const day = certain ? days : this.daysUnder(wording, gate, slice);
      const on = (conviction: number): Context =>
        stated
          ? this.onStatedUnder(unit, chain, wording, plain, conviction)
          : this.contexts.on(unit, day, inside, conviction);
      const convicted = unit.convictions.length > 0 && this.engine.nodesOf(chain).readsConvictions;
      let gravest: JudgedOutcome | undefined;
      for (
        let conviction = convicted ? 0 : NO_CONVICTION;
        conviction < (convicted ? unit.convictions.length : 0);
        conviction += 1
      ) {
        const context = this.contexts.withFindingsFor(unit, chain, on(conviction));
        const outcome = new JudgedOutcome(unit, chain, wording, context, plain, slice, gate, [slice], asOf);
        if (!gravest || GRAVITY[outcome.status] > GRAVITY[gravest.status]) gravest = outcome;
      }
      results.push(existing(gravest, chain.id));
    }
    if (results.length > 0) return { judged: results };
    const laws = stated ? plain.eachDay.map(({ assignment }) => assignment.lawDay) : [law];
    const why = new Set(laws.map((each) => whyNoLaw(chain, each, this.goesBack(chain))));
    return { judged: [], idle: idleOutcome(unit, chain, plain, slice, "not_in_force", [...why]) };
  }

  /** The days of those stated on which the act may fall under the wording. */
  private onStatedUnder(unit: Unit, chain: Chain, wording: Wording, plain: Context, conviction: number): Context {
    const may = plain.eachDay.filter((on) => inForceGate(wording, on, this.goesBack(chain)).truth !== NOT_SATISFIED);
    return this.contexts.onEachOf(
      unit,
      may.map(({ assignment: { day, lawDay } }) =>
        this.contexts.on(unit, day, within(wording.window, lawDay), conviction),
      ),
    );
  }

  private asOfDays(unit: Unit, chain: Chain): AsOf {
    return (day) => this.onSlice(unit, chain, exactly(dayOf(day)), true).judged;
  }

  /** The days on which the act may fall under the wording; earlier ones too where a transition may bring it there. */
  private daysUnder({ window }: Wording, gate: InForce, slice: DayRange): DayRange {
    if (this.lawOn) return slice;
    const lo = gate.reachesBack ? slice.lo : Math.max(slice.lo, window.lo);
    return { lo, hi: Math.min(slice.hi, window.hi) };
  }

  private breach(unit: Unit, provision: string, wide: boolean, context: Context): Truth {
    const chains = chainsEnding(this.engine, provision);
    let result: Truth = NOT_SATISFIED;
    for (const chain of chains)
      result = or(result, breachTruth(chain, this.contexts.withFindingsFor(unit, chain, context), this.transitions));
    if (!wide || this.asking.has(provision)) return result;
    this.asking.add(provision);
    this.units.forEach((other) => {
      if (other.actor.id !== unit.actor.id || other === unit) return;
      for (const slice of this.slicesOf(other)) {
        for (const chain of chains) {
          for (const outcome of this.onSlice(other, chain, slice, slice.lo === slice.hi).judged) {
            result = or(result, breachBy(outcome.status));
          }
        }
      }
    });
    this.asking.delete(provision);
    return result;
  }
}
