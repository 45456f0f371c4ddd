/** The encoded procedure as far as it concerns certain facts on the days of its steps. */
import type { Chain, CompiledElement, CompiledVersion, Engine, Wording } from "../engine/model.js";
import type { Context } from "../engine/context.js";
import { dayOf, isoOrNull, type Day } from "../engine/day.js";
import { existing } from "../existing.js";
import { weakest } from "../engine/certainty.js";
import { explain, turnsOnFactsAlone } from "../engine/explain.js";
import type { Outcome } from "../engine/outcome.js";
import { and, NOT_SATISFIED, OPEN, SATISFIED, type Truth } from "../engine/kleene.js";
import type { Incident } from "../incident/model.js";
import type { Certainty, IsoDay, Procedure, Provision, ProvisionVersion, Rulebook } from "../rulebook/model.js";
import { shortTitle } from "./cite.js";
import { instrumentOf } from "../rulebook/instrument-of.js";
import { dayKey, dayOfStep, stepDay, type DayOfStep } from "./step-day.js";

/** A step in the wording of its day. */
export interface Step {
  readonly chain: Chain;
  readonly provision: Provision;
  readonly version: ProvisionVersion;
  readonly procedure: Procedure;
  /** Its conditions, compiled when they are first asked for. */
  readonly conditions: Pick<Wording, "elements" | "window">;
  readonly window: ProvisionVersion["in_force"];
  /** To whom and when it applies. */
  readonly when: readonly CompiledElement[];
  /** What a formal requirement asks. */
  readonly asked: readonly CompiledElement[];
  /** `Pasal 134 ayat (5) UU 1/2015`, as the wording of that day numbers it. */
  readonly cite: string;
  /** Steps of one group are taken on the same day of any incident. */
  readonly group: number;
}

/** Formal requirements that are the law on the day on which they are to be met, in the order of procedure. */
export function requirementsInForce(engine: Engine, incident: Incident, on: IsoDay): readonly Step[] {
  const dated = datedSteps(engine, incident, on);
  return everyStep(engine).requirements.filter((step) => dated.isLaw(step));
}

/** What of the steps that belong to a track concerns an incident. */
export interface StepsOfTrack {
  /** Those that are the law on the day on which they are taken, in the order of procedure. */
  readonly inForce: readonly Step[];
  /** Every wording of every step whose day is not on record: which of them is the law turns on that day. */
  readonly undated: readonly Step[];
}

export function stepsOfTrack(engine: Engine, incident: Incident, on: IsoDay, track: string): StepsOfTrack {
  const dated = datedSteps(engine, incident, on);
  const known = dated.tracks.get(track);
  if (known) return known;
  const own = everyStep(engine).byTrack.get(track);
  const found = own ? datedAlike(own, dated) : NO_STEPS;
  dated.tracks.set(track, found);
  return found;
}

const NO_STEPS: StepsOfTrack = { inForce: [], undated: [] };

/** As many ways as the days of a track's steps fall in a batch; rarer ones are worked out again. */
const MOST_KEPT = 256;

/** Most incidents of a batch were received on no recorded day, so that their steps fall on the day of evaluation. */
function datedAlike({ steps, groups, kept }: OfTrack, dated: DatedSteps): StepsOfTrack {
  const key = groups.map((group) => dated.keyOf(group)).join(" ");
  const known = kept.get(key);
  if (known) return known;
  const found = {
    inForce: steps.filter((step) => dated.isLaw(step)),
    undated: steps.filter((step) => dated.isUndated(step)),
  };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, found);
  return found;
}

/** The days of the steps of one incident. */
class DatedSteps {
  readonly tracks = new Map<string, StepsOfTrack>();
  private readonly days: { readonly day: Day; readonly undated: boolean }[] = [];

  constructor(
    readonly engine: Engine,
    readonly incident: Incident,
    readonly on: IsoDay,
  ) {}

  isLaw({ group, conditions: { window } }: Step): boolean {
    const { day } = this.dayOfGroup(group);
    return day >= window.lo && day <= window.hi;
  }

  isUndated({ group }: Step): boolean {
    return this.dayOfGroup(group).undated;
  }

  /** Steps of groups with the same key are dated alike. */
  keyOf(group: number): string {
    const { day, undated } = this.dayOfGroup(group);
    return `${day}${undated ? "?" : ""}`;
  }

  /** Tracks that are not in play ask for none. */
  private dayOfGroup(group: number): { readonly day: Day; readonly undated: boolean } {
    const known = this.days[group];
    if (known) return known;
    const { engine, incident, on } = this;
    const { day, by } = stepDay(incident, existing(everyStep(engine).sameDay[group], group), on);
    return (this.days[group] = { day: dayOf(day), undated: by === "evaluation" });
  }
}

/** Every track of an answer asks for the same. Kept by incident, each would outlive its answer. */
let latest: DatedSteps | undefined;

function datedSteps(engine: Engine, incident: Incident, on: IsoDay): DatedSteps {
  if (latest?.engine === engine && latest.incident === incident && latest.on === on) return latest;
  return (latest = new DatedSteps(engine, incident, on));
}

/** The wordings of all steps, whatever the incident. */
interface EveryStep {
  /** Each list in the order of procedure. */
  readonly requirements: readonly Step[];
  readonly byTrack: ReadonlyMap<string, OfTrack>;
  /** For each group of steps that are taken on the same day. */
  readonly sameDay: readonly DayOfStep[];
}

/** The wordings of all steps of a track. */
interface OfTrack {
  readonly steps: readonly Step[];
  readonly groups: readonly number[];
  /** By the days on which its groups are taken. */
  readonly kept: Map<string, StepsOfTrack>;
}

const everySteps = new WeakMap<Engine, EveryStep>();

function everyStep(engine: Engine): EveryStep {
  const known = everySteps.get(engine);
  if (known) return known;
  const groups = new Map<string, number>();
  const sameDay: DayOfStep[] = [];
  const all: Step[] = [];
  for (const chain of engine.chains) {
    if (chain.kind !== "procedure") continue;
    for (const wording of chain.wordings) {
      const link = existing(wording.links[0], chain.id);
      const procedure = existing(link.version.procedure, chain.id);
      const key = dayKey(procedure);
      const group = groups.get(key) ?? sameDay.push(dayOfStep(procedure, engine.rulebook.tracks)) - 1;
      groups.set(key, group);
      all.push(stepOf(engine.rulebook, chain, wording, link, procedure, group));
    }
  }
  all.sort(byOrder);
  const tracks = new Set(all.flatMap(({ procedure }) => procedure.tracks));
  const byTrack = new Map(
    [...tracks].map((track): readonly [string, OfTrack] => {
      const steps = all.filter(({ procedure }) => procedure.tracks.includes(track));
      return [track, { steps, groups: [...new Set(steps.map(({ group }) => group))], kept: new Map() }];
    }),
  );
  const every = { requirements: all.filter(({ procedure }) => procedure.requirement), byTrack, sameDay };
  everySteps.set(engine, every);
  return every;
}

function byOrder(a: Step, b: Step): number {
  return (
    a.procedure.order - b.procedure.order ||
    a.chain.index - b.chain.index ||
    a.conditions.window.lo - b.conditions.window.lo
  );
}

function stepOf(
  rulebook: Rulebook,
  chain: Chain,
  wording: Wording,
  { provision, version }: CompiledVersion,
  procedure: Procedure,
  group: number,
): Step {
  const until = isoOrNull(wording.window.hi + 1);
  const window = { from: version.in_force.from, ...(until === null ? {} : { until }) };
  return new WordedStep(rulebook, chain, provision, version, procedure, wording, window, group);
}

/** What is said about it is worked out when it is first said, and not again for the next incident. */
class WordedStep implements Step {
  private ownWhen: readonly CompiledElement[] | undefined;
  private ownAsked: readonly CompiledElement[] | undefined;
  private ownCite: string | undefined;

  constructor(
    private readonly rulebook: Rulebook,
    readonly chain: Chain,
    readonly provision: Provision,
    readonly version: ProvisionVersion,
    readonly procedure: Procedure,
    readonly conditions: Pick<Wording, "elements" | "window">,
    readonly window: ProvisionVersion["in_force"],
    readonly group: number,
  ) {}

  get when(): readonly CompiledElement[] {
    return (this.ownWhen ??= this.conditions.elements.filter(({ element }) => WHEN.has(element.role)));
  }

  get asked(): readonly CompiledElement[] {
    return (this.ownAsked ??= this.conditions.elements.filter(({ element }) => !WHEN.has(element.role)));
  }

  get cite(): string {
    return (this.ownCite ??= citeOfStep(this.rulebook, this));
  }
}

/** Elements of these roles say to whom and when a step applies; the others say what a requirement asks. */
const WHEN: ReadonlySet<string> = new Set(["subject", "circumstance", "time"]);

export interface Applies {
  readonly truth: Truth;
  /** What keeps it open; worked out when somebody asks. */
  readonly needs: () => readonly string[];
}

/** One outcome for each assignment of facts: steps ask nothing else of an outcome. */
export function oneEach(outcomes: readonly Outcome[]): Outcome[] {
  return [...new Map(outcomes.map((outcome) => [outcome.context, outcome])).values()];
}

/** Of a step: also how sure the law is of what brings it into play, beside the step itself. */
export interface InPlay extends Applies {
  readonly certainty: Certainty;
}

const nothing = (): readonly string[] => [];
export const NEVER: InPlay = { truth: NOT_SATISFIED, needs: nothing, certainty: "confirmed" };
export const ALWAYS: InPlay = { truth: SATISFIED, needs: nothing, certainty: "confirmed" };

/**
 * Whether the step comes into play for one of these outcomes, and for one of the person's convictions, whichever it
 * is: for the one for which it is surest.
 */
export function appliesTo(step: Step, outcomes: readonly Outcome[]): InPlay {
  let best = NEVER;
  for (const { unit, context } of outcomes) {
    if (step.chain.regime && (!unit.regime || !step.chain.regime.has(unit.regime))) continue;
    for (const each of [context, ...unit.convictions.map((facts) => context.with(facts))]) {
      const here = allOf(step.when, each);
      if (here.truth > best.truth || here.truth === SATISFIED) best = surer(best, withCertainty(step.when, each, here));
      if (best === ALWAYS) return best;
    }
  }
  return best;
}

/** What a formal requirement asks beside its time limit. */
export function askedBy(step: Step, context: Context): Applies {
  return allOf(step.asked, context);
}

function allOf(elements: readonly CompiledElement[], context: Context): Applies {
  let truth: Truth = SATISFIED;
  for (const { node } of elements) truth = and(truth, context.evaluate(node));
  if (truth === NOT_SATISFIED) return NEVER;
  if (truth === SATISFIED) return ALWAYS;
  return { truth, needs: () => [...new Set(elements.flatMap(({ node }) => openIn(node, context)))] };
}

/** The first where both are as sure. */
function surer(one: InPlay, other: InPlay): InPlay {
  if (other.truth !== one.truth) return other.truth > one.truth ? other : one;
  return weakest([one.certainty, other.certainty]) === other.certainty ? one : other;
}

/** With the alternatives, definitions and readings that make it apply, or that keep it open. */
function withCertainty(elements: readonly CompiledElement[], context: Context, applies: Applies): InPlay {
  const unsure = elements.filter(({ element, node }) => element.certainty !== undefined || !turnsOnFactsAlone(node));
  const certainty = weakest(
    unsure.flatMap(({ element, node }) => [element.certainty, ...explain(node, context, true).certainties]),
  );
  return certainty === "confirmed" && applies === ALWAYS ? ALWAYS : { ...applies, certainty };
}

function openIn(node: CompiledElement["node"], context: Context): readonly string[] {
  return context.evaluate(node) === OPEN ? needsOf(explain(node, context, true).needs) : [];
}

function needsOf(needs: ReturnType<typeof explain>["needs"]): string[] {
  return [
    ...needs.facts,
    ...needs.contested,
    ...[...needs.findings].map((id) => `findings.${id}`),
    ...[...needs.readings].map((id) => `reading:${id}`),
  ];
}

function citeOfStep(rulebook: Rulebook, { provision, version }: Step): string {
  const id = instrumentOf(provision.id);
  const title = shortTitle(
    rulebook.instruments.find((instrument) => instrument.id === id),
    id,
  );
  return `${existing(version.basis[0], provision.id).at} ${title}`;
}
