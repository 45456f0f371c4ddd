/** The status of one chain under one assignment: the first that is certain, in the order of the contract. */
import { concatMap } from "../concat-map.js";
import type { ProvisionStatus } from "../answer/model.js";
import type { Regime } from "../rulebook/model.js";
import { allegation } from "./allegation.js";
import type { Chain, CompiledElement, CompiledException, Engine, Transition, Wording } from "./model.js";
import type { Context } from "./context.js";
import { intersection, type DayRange } from "./day.js";
import { existing } from "../existing.js";
import { agreement, and, NOT_SATISFIED, not, OPEN, or, SATISFIED, truth, type Truth } from "./kleene.js";
import { instrumentOf } from "../rulebook/instrument-of.js";

export interface Decided {
  readonly status: ProvisionStatus;
  /** Failing elements, defeating exceptions, satisfied branches, or why no law applies. */
  readonly because: readonly string[];
  readonly regime: Truth;
  readonly inForce: Truth;
  readonly dayOpen: boolean;
  readonly elements: readonly { readonly compiled: CompiledElement; readonly raw: Truth; readonly effective: Truth }[];
  readonly exceptions: readonly { readonly compiled: CompiledException; readonly truth: Truth }[];
  /** Reference of the transition that the gate turns on. */
  readonly transition: string | undefined;
}

export type NoLaw = "before_first" | "gap" | "repealed" | "displaced";

export function regimeGate(chain: Chain, context: Context): Truth {
  if (!chain.regime) return SATISFIED;
  const value = context.stated("election.regime");
  // What is neither a general nor a regional-head election is certain.
  if (value?.state === "not_applicable") return NOT_SATISFIED;
  if (value?.state !== "known") return OPEN;
  const regimes: ReadonlySet<unknown> = chain.regime;
  return truth(regimes.has(value.value));
}

/** The kinds of election of a chain that belongs to some only. */
export function regimesOf({ id, regime }: Chain): readonly Regime[] {
  return [...existing(regime, id)];
}

export interface InForce {
  readonly truth: Truth;
  /** The days that the act may have lie partly outside the wording. */
  readonly dayOpen: boolean;
  readonly transition: string | undefined;
  /** A transition may bring the wording to acts before its own first day. */
  readonly reachesBack: boolean;
}

/** By the days alone. */
function byDays(truth: Truth, dayOpen: boolean): InForce {
  return { truth, dayOpen, transition: undefined, reachesBack: false };
}

/** A transition that may move acts of these days under a wording, or away from it. */
export interface Move {
  readonly transition: Transition;
  /** Whether the act lies before the day from which the transition no longer asks. */
  readonly early: Truth;
  readonly brings: boolean;
}

/** The moves that acts of these days may make. */
export function movesOn(wording: Wording, engine: Engine, day: DayRange): readonly Move[] {
  return concatMap(possibleMoves(wording, engine), ({ transition, brings }): Move[] => {
    const early = isEarly(transition, day);
    return early === NOT_SATISFIED ? [] : [{ transition, early, brings }];
  });
}

/** The gate of the days after these moves, as far as the case makes them. */
function gateAfter(gate: InForce, moves: readonly Move[], context: Context): InForce {
  let moved = gate;
  for (const move of moves) moved = afterMove(moved, move, context);
  return moved;
}

/** What may move acts under a wording or away from it, whatever their day: the same for every incident. */
const movable = new WeakMap<Wording, readonly Move[]>();

function possibleMoves(wording: Wording, engine: Engine): readonly Move[] {
  const known = movable.get(wording);
  if (known) return known;
  const instruments = wording.links.map((link) => instrumentOf(link.provision.id));
  const { lo, hi } = wording.window;
  const moves = engine.transitions.flatMap((transition): Move[] => {
    const reaches = lo <= transition.before && hi >= transition.before;
    return [
      ...(instruments.includes(transition.displaces) ? [{ transition, early: OPEN, brings: false }] : []),
      ...(instruments.includes(transition.instrument) && reaches ? [{ transition, early: OPEN, brings: true }] : []),
    ];
  });
  movable.set(wording, moves);
  return moves;
}

/** Whether a wording is the law for these days, through transitions where one says so: settled where all days agree. */
export function inForceGate(wording: Wording, context: Context, transitions: boolean): InForce {
  const { engine, assignment } = context;
  const { window } = wording;
  if (context.eachDay.length > 0) return agreed(context.eachDay.map((on) => inForceGate(wording, on, transitions)));
  if (!transitions) return windowGate(window, assignment.lawDay);
  return agreed(
    stretchesOf(wording, engine, assignment.lawDay).map((stretch) =>
      gateAfter(windowGate(window, stretch), movesOn(wording, engine, stretch), context),
    ),
  );
}

/** The gate on all of some days, from what it is on each. */
function agreed(gates: readonly InForce[]): InForce {
  const [first, ...others] = gates;
  if (first === undefined || others.length === 0) return existing(first, "a stretch of days");
  const same = others.every((gate) => gate.truth === first.truth);
  return {
    truth: same ? first.truth : OPEN,
    dayOpen: !same,
    transition: gates.find(({ transition }) => transition !== undefined)?.transition,
    reachesBack: gates.some(({ reachesBack }) => reachesBack),
  };
}

/** Days between which neither the wording begins or ends nor a transition that moves acts under it or away stops asking. */
export function stretchesOf(wording: Wording, engine: Engine, { lo, hi }: DayRange): readonly DayRange[] {
  const moves = possibleMoves(wording, engine);
  if (lo === hi || !moves.some(({ transition }) => lo < transition.before)) return [{ lo, hi }];
  const { window } = wording;
  const turns = [window.lo, window.hi + 1, ...moves.map(({ transition }) => transition.before)];
  const starts = [...new Set([lo, ...turns.filter((day) => day > lo && day <= hi)])].sort((a, b) => a - b);
  return starts.map((start, index) => ({ lo: start, hi: (starts[index + 1] ?? hi + 1) - 1 }));
}

function isEarly({ before }: Transition, day: DayRange): Truth {
  return day.hi < before ? SATISFIED : day.lo < before ? OPEN : NOT_SATISFIED;
}

function afterMove(gate: InForce, { transition, early, brings }: Move, context: Context): InForce {
  const moved = and(early, context.evaluate(transition.node));
  if (moved === NOT_SATISFIED) {
    const kept = !brings && early === SATISFIED ? transition.otherwise : undefined;
    return kept === undefined ? gate : { ...gate, transition: kept };
  }
  const { dayOpen, reachesBack } = gate;
  const { ref } = transition;
  if (brings) return { truth: or(gate.truth, moved), dayOpen, transition: ref, reachesBack: true };
  if (gate.truth === NOT_SATISFIED) return gate;
  return { truth: and(gate.truth, not(moved)), dayOpen, transition: ref, reachesBack };
}

/** The gate by the days alone. */
export function windowGate(window: DayRange, day: DayRange): InForce {
  if (day.lo >= window.lo && day.hi <= window.hi) return INSIDE;
  return intersection(window, day) ? PARTLY : OUTSIDE;
}

export const INSIDE = byDays(SATISFIED, false);
const PARTLY = byDays(OPEN, true);
const OUTSIDE = byDays(NOT_SATISFIED, false);

/** Why nothing of the chain is the law on these days. */
export function whyNoLaw(chain: Chain, day: DayRange, transitions: boolean): NoLaw {
  if (transitions && chain.wordings.some((wording) => intersection(wording.window, day))) return "displaced";
  const first = chain.wordings[0];
  const last = chain.wordings[chain.wordings.length - 1];
  if (!first || day.hi < first.window.lo) return "before_first";
  if (last && day.lo > last.window.hi) return "repealed";
  return "gap";
}

export interface Quick {
  readonly status: ProvisionStatus;
  readonly because: readonly string[];
}

/** Status and reason alone, for the many chains that are only counted; the regime is known to fit or to be open. */
export function quickStatus(chain: Chain, wording: Wording, context: Context, gate: InForce): Quick | Decided {
  let least: Truth = SATISFIED;
  let failing = false;
  let alleged = false;
  for (const { node, element } of wording.elements) {
    const truth = context.evaluate(node);
    if (truth < least) least = truth;
    if (truth !== NOT_SATISFIED) continue;
    // Whom a provision does not reach it does not reach, whatever else fails.
    if (element.role === "subject") return new Failed("not_reached", wording, context);
    failing = true;
    alleged ||= allegation(node, context) !== NOT_SATISFIED;
  }
  // What fails fails before any exception is asked.
  if (failing) return alleged ? new Failed("not_fulfilled", wording, context) : NOT_ALLEGED;
  for (const { node } of wording.exceptions) {
    if (context.evaluate(node) !== NOT_SATISFIED) return decide(chain, wording, context, gate);
  }
  return and(and(regimeGate(chain, context), gate.truth), least) === SATISFIED
    ? { status: "fulfilled", because: allSatisfiedBranches(wording, context) }
    : OPEN_ALL;
}

const NOT_ALLEGED: Quick = { status: "not_fulfilled", because: ["not_alleged"] };
const OPEN_ALL: Quick = { status: "open", because: [] };

/** Which elements fail is asked of few. */
class Failed implements Quick {
  constructor(
    readonly status: "not_reached" | "not_fulfilled",
    private readonly wording: Wording,
    private readonly context: Context,
  ) {}

  get because(): readonly string[] {
    const named = this.wording.elements.filter(
      ({ node, element }) =>
        this.context.evaluate(node) === NOT_SATISFIED &&
        (this.status === "not_fulfilled" || element.role === "subject"),
    );
    return named.map(({ element }) => element.id);
  }
}

/** `gate` is decided on all the days that the act may have, the rest on the days inside the wording. */
export function decide(chain: Chain, wording: Wording, context: Context, gate: InForce): Decided {
  const regime = regimeGate(chain, context);
  const exceptions = wording.exceptions.map((compiled) => ({ compiled, truth: context.evaluate(compiled.node) }));
  const elements = wording.elements.map((compiled) => {
    const raw = context.evaluate(compiled.node);
    return { compiled, raw, effective: effectiveTruth(compiled, raw, exceptions, context) };
  });
  const { truth: inForce, dayOpen, transition } = gate;
  const { status, because } = statusOf(chain, wording, context, { regime, inForce, elements, exceptions });
  return { status, because, regime, inForce, dayOpen, elements, exceptions, transition };
}

function statusOf(
  chain: Chain,
  wording: Wording,
  context: Context,
  { regime, inForce, elements, exceptions }: Pick<Decided, "regime" | "inForce" | "elements" | "exceptions">,
): Quick {
  if (regime === NOT_SATISFIED) return { status: "wrong_regime", because: regimesOf(chain) };
  if (inForce === NOT_SATISFIED) return { status: "not_in_force", because: ["displaced"] };
  const failing = elements.filter(({ raw }) => raw === NOT_SATISFIED);
  const subjects = failing.filter(({ compiled }) => compiled.element.role === "subject");
  if (subjects.length) return { status: "not_reached", because: subjects.map(idOf) };
  if (failing.length)
    return {
      status: "not_fulfilled",
      because: onlyNotAlleged(failing, context) ? ["not_alleged"] : failing.map(idOf),
    };
  const whole = exceptions
    .filter(({ compiled }) => compiled.exception.defeats.includes("provision"))
    .reduce((result: Truth, { truth }) => and(result, not(truth)), SATISFIED);
  if (whole === NOT_SATISFIED || elements.some(({ effective }) => effective === NOT_SATISFIED)) {
    const defeating = exceptions.filter(({ truth }) => truth === SATISFIED);
    return { status: "excepted", because: defeating.map(({ compiled }) => compiled.exception.id) };
  }
  const settled =
    regime === SATISFIED &&
    inForce === SATISFIED &&
    whole === SATISFIED &&
    elements.every(({ effective }) => effective === SATISFIED);
  if (settled) return { status: "fulfilled", because: allSatisfiedBranches(wording, context) };
  return { status: "open", because: [] };
}

function idOf(each: { readonly compiled: CompiledElement }): string {
  return each.compiled.element.id;
}

export function satisfiedBranches({ element, node }: CompiledElement, context: Context): string[] {
  if (node.kind !== "any") return [];
  return node.parts.filter((part) => context.evaluate(part.node) === SATISFIED).map(({ id }) => `${element.id}.${id}`);
}

function allSatisfiedBranches({ elements }: Wording, context: Context): string[] {
  return concatMap(elements, (each) => satisfiedBranches(each, context));
}

/** The element after the exceptions that defeat it or one of its branches. */
function effectiveTruth(
  compiled: CompiledElement,
  raw: Truth,
  exceptions: readonly { readonly compiled: CompiledException; readonly truth: Truth }[],
  context: Context,
): Truth {
  const { element, node, of } = compiled;
  const own = exceptions.filter((each) => each.compiled.of === of);
  if (own.length === 0) return raw;
  const against = (target: string): Truth =>
    own
      .filter((each) => each.compiled.exception.defeats.includes(target))
      .reduce((result: Truth, { truth }) => or(result, truth), NOT_SATISFIED);
  let result = raw;
  if (node.kind === "any" || node.kind === "all") {
    const touched = own.some((each) =>
      each.compiled.exception.defeats.some((target) => target.startsWith(`${element.id}.`)),
    );
    if (touched) {
      const parts = node.parts.map((part) =>
        and(context.evaluate(part.node), not(against(`${element.id}.${part.id}`))),
      );
      result = node.kind === "any" ? parts.reduce(or, NOT_SATISFIED) : parts.reduce(and, SATISFIED);
    }
  }
  return and(result, not(against(element.id)));
}

/** Every failing element fails by what is not alleged, whatever facts, findings or readings might say. */
function onlyNotAlleged(failing: readonly { readonly compiled: CompiledElement }[], context: Context): boolean {
  return failing.every(({ compiled }) => allegation(compiled.node, context) === NOT_SATISFIED);
}

/** Is a chain with this status breached? */
export function breachBy(status: ProvisionStatus): Truth {
  return status === "fulfilled" ? SATISFIED : status === "open" ? OPEN : NOT_SATISFIED;
}

/** Is the chain breached under this assignment? Several possible wordings must agree. */
export function breachTruth(chain: Chain, context: Context, transitions: boolean): Truth {
  const results = concatMap(chain.wordings, (wording): Truth[] => {
    const gate = inForceGate(wording, context, transitions);
    if (gate.truth === NOT_SATISFIED) return [];
    if (regimeGate(chain, context) === NOT_SATISFIED) return [NOT_SATISFIED];
    const { status } = quickStatus(chain, wording, context, gate);
    return [breachBy(status)];
  });
  return agreement(results, NOT_SATISFIED);
}
