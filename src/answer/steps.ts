/** The encoded procedure as far as it concerns certain facts on the days of its steps. */
import type { CompiledElement, Chain, Engine, Wording } from "../engine/compile.js";
import type { Context } from "../engine/context.js";
import { dayOf, isoOrNull } from "../engine/day.js";
import { explain } from "../engine/explain.js";
import type { Outcome } from "../engine/judge.js";
import { and, NOT_SATISFIED, OPEN, SATISFIED, type Truth } from "../engine/kleene.js";
import type { Incident } from "../incident/model.js";
import type { IsoDay, Procedure, Provision, ProvisionVersion, Rulebook } from "../rulebook/model.js";
import { shortTitle } from "./cite.js";
import { instrumentOf } from "../engine/status.js";
import { dayKey, stepDay } from "./step-day.js";

/** A step in the wording of its day. */
export interface Step {
  readonly chain: Chain;
  readonly provision: Provision;
  readonly version: ProvisionVersion;
  readonly procedure: Procedure;
  /** Its conditions, compiled when they are first asked for. */
  readonly conditions: Pick<Wording, "elements" | "window">;
  readonly window: ProvisionVersion["in_force"];
}

/** Steps that are the law on the day on which they are taken, in the order of procedure. */
export function stepsInForce(engine: Engine, incident: Incident, on: IsoDay): readonly Step[] {
  return datedSteps(engine, incident, on).inForce;
}

/** Every wording of every step whose day is not on record: which of them is the law turns on that day. */
export function undatedSteps(engine: Engine, incident: Incident, on: IsoDay): readonly Step[] {
  return datedSteps(engine, incident, on).undated;
}

interface DatedSteps {
  readonly engine: Engine;
  readonly on: IsoDay;
  readonly inForce: readonly Step[];
  readonly undated: readonly Step[];
}

/** Every track of an answer asks for the same. */
const found = new WeakMap<Incident, DatedSteps>();

function datedSteps(engine: Engine, incident: Incident, on: IsoDay): DatedSteps {
  const known = found.get(incident);
  if (known?.engine === engine && known.on === on) return known;
  const inForce: Step[] = [];
  const undated: Step[] = [];
  for (const { steps, procedure } of stepsOf(engine)) {
    const { day, by } = stepDay(incident, procedure, on, engine.rulebook.tracks);
    const number = dayOf(day);
    if (by === "evaluation") undated.push(...steps);
    inForce.push(...steps.filter(({ conditions: { window } }) => number >= window.lo && number <= window.hi));
  }
  const dated = { engine, on, inForce: inForce.sort(byOrder), undated: undated.sort(byOrder) };
  found.set(incident, dated);
  return dated;
}

/** Wordings of steps that are taken on the same day, whatever the incident. */
interface SameDay {
  readonly procedure: Procedure;
  readonly steps: readonly Step[];
}

const everyStep = new WeakMap<Engine, readonly SameDay[]>();

function stepsOf(engine: Engine): readonly SameDay[] {
  const known = everyStep.get(engine);
  if (known) return known;
  const groups = new Map<string, { readonly procedure: Procedure; readonly steps: Step[] }>();
  for (const chain of engine.chains) {
    if (chain.kind !== "procedure") continue;
    for (const wording of chain.wordings) {
      const step = stepOf(chain, wording);
      if (!step) continue;
      const key = dayKey(step.procedure);
      const group = groups.get(key);
      if (group) group.steps.push(step);
      else groups.set(key, { procedure: step.procedure, steps: [step] });
    }
  }
  const all = [...groups.values()];
  everyStep.set(engine, all);
  return all;
}

function byOrder(a: Step, b: Step): number {
  return (
    a.procedure.order - b.procedure.order ||
    a.chain.index - b.chain.index ||
    a.conditions.window.lo - b.conditions.window.lo
  );
}

function stepOf(chain: Chain, wording: Wording): Step | undefined {
  const [link] = wording.links;
  const procedure = link?.version.procedure;
  if (!link || !procedure) return undefined;
  const { provision, version } = link;
  const until = isoOrNull(wording.window.hi + 1);
  const window = { from: version.in_force.from, ...(until === null ? {} : { until }) };
  return { chain, provision, version, procedure, conditions: wording, window };
}

/** Elements of these roles say to whom and when a step applies; the others say what a requirement asks. */
const WHEN: ReadonlySet<string> = new Set(["subject", "circumstance", "time"]);

export interface Applies {
  readonly truth: Truth;
  /** What keeps it open. */
  readonly needs: readonly string[];
}

/** One outcome for each assignment of facts: steps ask nothing else of an outcome. */
export function oneEach(outcomes: readonly Outcome[]): Outcome[] {
  return [...new Map(outcomes.map((outcome) => [outcome.context, outcome])).values()];
}

export const NEVER: Applies = { truth: NOT_SATISFIED, needs: [] };

/** Whether the step comes into play for one of these outcomes: for the one for which it is surest. */
export function appliesTo(step: Step, outcomes: readonly Outcome[]): Applies {
  let best = NEVER;
  for (const { unit, context } of outcomes) {
    if (step.chain.regime && (!unit.regime || !step.chain.regime.has(unit.regime))) continue;
    const here = allOf(
      step.conditions.elements.filter(({ element }) => WHEN.has(element.role)),
      context,
    );
    if (here.truth > best.truth) best = here;
    if (best.truth === SATISFIED) break;
  }
  return best;
}

/** What a formal requirement asks beside its time limit. */
export function askedBy(step: Step, context: Context): Applies {
  return allOf(
    step.conditions.elements.filter(({ element }) => !WHEN.has(element.role)),
    context,
  );
}

function allOf(elements: readonly CompiledElement[], context: Context): Applies {
  const truths = elements.map(({ node }) => context.evaluate(node));
  const truth = truths.reduce(and, SATISFIED);
  if (truth !== OPEN) return { truth, needs: [] };
  const needs = elements.flatMap(({ node }, index) =>
    truths[index] === OPEN ? needsOf(explain(node, context, true).needs) : [],
  );
  return { truth, needs: [...new Set(needs)] };
}

function needsOf(needs: ReturnType<typeof explain>["needs"]): string[] {
  return [
    ...needs.facts,
    ...needs.contested,
    ...[...needs.findings].map((id) => `findings.${id}`),
    ...[...needs.readings].map((id) => `reading:${id}`),
  ];
}

/** `Pasal 134 ayat (5) UU 1/2015`, as the wording of that day numbers it. */
export function citeOfStep(rulebook: Rulebook, { provision, version }: Step): string {
  const id = instrumentOf(provision.id);
  const title = shortTitle(
    rulebook.instruments.find((instrument) => instrument.id === id),
    id,
  );
  return `${version.basis[0]?.at ?? ""} ${title}`.trim();
}
