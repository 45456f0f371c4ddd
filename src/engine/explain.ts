/** Why a condition came out as it did: the facts that decided it, or what is missing. Asked only for what is printed. */
import type { FactValue, ListItem } from "../incident/model.js";
import type { Certainty } from "../rulebook/model.js";
import { bearingChains, bearingParts, isDefeatedInPart } from "./absorbed.js";
import { calendarNamed } from "./calendar.js";
import type { Context } from "./context.js";
import { existing } from "../existing.js";
import { NOT_SATISFIED, OPEN, SATISFIED, type Truth } from "./kleene.js";
import type { ManyNode, NamedNode, Node, TestNode } from "./node.js";
import { inForceGate } from "./status.js";

export interface Explanation {
  /** Fact paths that took part, in the order of reading. */
  readonly facts: readonly string[];
  readonly findings: readonly string[];
  /** Questions answered on the way, by id, with the choice that was used. */
  readonly readings: readonly { readonly question: string; readonly choice?: string }[];
  readonly provisions: readonly string[];
  /** How sure the branches, definitions, choices and calendar dates are that took part. */
  readonly certainties: readonly Certainty[];
  readonly needs: MutableNeeds;
}

/** Each once, in the order of reading. They are few, so that lists are lighter than sets. */
export interface MutableNeeds {
  readonly facts: string[];
  readonly contested: string[];
  readonly findings: string[];
  readonly readings: string[];
}

export function noNeeds(): MutableNeeds {
  return { facts: [], contested: [], findings: [], readings: [] };
}

export function addOnce<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}

export function addNeeds(to: MutableNeeds, { facts, contested, findings, readings }: MutableNeeds): void {
  for (const path of facts) addOnce(to.facts, path);
  for (const path of contested) addOnce(to.contested, path);
  for (const finding of findings) addOnce(to.findings, finding);
  for (const question of readings) addOnce(to.readings, question);
}

/** What is left of an explanation where nobody wants the facts of a condition that turns on nothing else, once it is settled. */
export const BY_FACTS: Explanation = {
  facts: [],
  findings: [],
  readings: [],
  provisions: [],
  certainties: [],
  needs: noNeeds(),
};

const factual = new WeakMap<Node, boolean>();

/** Whatever the case, no finding, reading, other provision or doubt about the law takes part. */
export function turnsOnFactsAlone(node: Node): boolean {
  const known = factual.get(node);
  if (known !== undefined) return known;
  const found = isFactual(node);
  factual.set(node, found);
  return found;
}

function isFactual(node: Node): boolean {
  switch (node.kind) {
    case "test":
      // A day of a calendar may be unsure; a kind may turn on other conditions.
      return (
        findingOf(node.path) === undefined &&
        node.path !== "target.stage" &&
        node.operand.kind !== "days" &&
        node.expand === undefined
      );
    case "not":
      return turnsOnFactsAlone(node.part);
    case "any":
    case "all":
      return node.parts.every(
        ({ certainty = "confirmed", node: part }) => certainty === "confirmed" && turnsOnFactsAlone(part),
      );
    case "definition":
      return node.versions.every(
        ({ certainty, node: version }) => certainty === "confirmed" && turnsOnFactsAlone(version),
      );
    case "reading":
    case "provision":
    // A choice of a reading that always or never holds.
    case "constant":
      return false;
  }
}

/** `inPart`: exceptions may defeat alternatives of the condition one by one. */
export function explain(node: Node, context: Context, transitions: boolean, inPart = false): Explanation {
  const walk = new Walk(context, transitions);
  walk.visit(node, inPart);
  return walk.explanation();
}

class Walk {
  private readonly facts: string[] = [];
  private readonly findings: string[] = [];
  private readonly readings: { readonly question: string; readonly choice?: string }[] = [];
  private readonly provisions: string[] = [];
  private readonly certainties: Certainty[] = [];
  private readonly needs = noNeeds();
  private readonly seen: number[] = [];

  constructor(
    private readonly context: Context,
    private readonly transitions: boolean,
  ) {}

  explanation(): Explanation {
    const { facts, findings, readings, provisions, certainties, needs } = this;
    return { facts, findings, readings, provisions, certainties, needs };
  }

  visit(node: Node, inPart = false): void {
    if (this.seen.includes(node.index)) return;
    this.seen.push(node.index);
    if (this.context.eachDay.length > 0) {
      this.onEachDay(node, inPart);
      return;
    }
    const result = this.context.evaluate(node);
    switch (node.kind) {
      case "constant":
        return;
      case "test":
        this.test(node, result);
        return;
      case "not":
        this.visit(node.part);
        return;
      case "any":
      case "all":
        for (const part of this.bearing(node, result, inPart)) {
          if (part.certainty) addOnce(this.certainties, part.certainty);
          this.visit(part.node);
        }
        return;
      case "definition":
        for (const version of node.versions) {
          const { lawDay } = this.context.assignment;
          if (lawDay.hi < version.window.lo || lawDay.lo > version.window.hi) continue;
          addOnce(this.certainties, version.certainty);
          this.visit(version.node);
        }
        return;
      case "reading":
        this.reading(node.question, node.choice, result);
        return;
      case "provision":
        addOnce(this.provisions, node.provision);
        if (result === OPEN) this.breach(node.provision);
        return;
    }
  }

  /** Why it came out on each day that is stated; where they differ, the day is what is missing. */
  private onEachDay(node: Node, inPart: boolean): void {
    const { eachDay } = this.context;
    const [first, ...others] = eachDay.map((on) => on.evaluate(node));
    if (others.some((each) => each !== first)) {
      addOnce(this.facts, "act.on");
      addOnce(this.needs[neededDay(this.context)], "act.on");
    }
    for (const on of eachDay) this.join(explain(node, on, this.transitions, inPart));
  }

  private bearing({ kind, parts }: ManyNode, whole: Truth, inPart: boolean): readonly NamedNode[] {
    const { context, transitions } = this;
    const found = parts.filter((part) => bears(kind, whole, context.evaluate(part.node)));
    return kind === "any" && whole === OPEN && !inPart ? bearingParts(found, context, transitions) : found;
  }

  private test(node: TestNode, result: Truth): void {
    const finding = findingOf(node.path);
    if (finding === undefined) addOnce(this.facts, node.path);
    else addOnce(this.findings, finding);
    const dates =
      node.path === "target.stage" ? ["determination"] : node.operand.kind === "days" ? node.operand.dates : [];
    for (const date of dates) {
      const certainty = this.context.assignment.calendar.certainties[date];
      if (certainty) addOnce(this.certainties, certainty);
    }
    if (result !== OPEN) return;
    const value = this.context.value(node.fact);
    const waitsOn = value && node.expand?.(value, this.context);
    if (waitsOn) {
      for (const each of waitsOn.flat()) if (this.context.evaluate(each) === OPEN) this.visit(each);
      return;
    }
    if (isContested(value)) {
      addOnce(this.needs.contested, node.path);
      if (turnsOnDay(value)) addOnce(this.needs.facts, "act.on");
    } else if (finding !== undefined) addOnce(this.needs.findings, finding);
    else for (const path of missing(node, value, this.context)) addOnce(this.needs.facts, path);
  }

  private reading(question: number, fixed: number | undefined, result: Truth): void {
    const asked = existing(this.context.engine.questions[question], question);
    const chosen = fixed ?? this.context.choiceOf(question)?.choice;
    const choice = chosen === undefined ? undefined : asked.choices[chosen];
    this.read(asked.id, choice?.id);
    if (choice) {
      addOnce(this.certainties, choice.certainty);
      this.visit(choice.node);
      return;
    }
    const results = asked.choices.map((each) => this.context.evaluate(each.node));
    if (result === OPEN && results.some((each) => each !== results[0])) addOnce(this.needs.readings, asked.id);
    asked.choices.forEach((each, index) => {
      if (result !== OPEN || results[index] === OPEN) this.visit(each.node);
    });
  }

  /** The last choice that was used counts; the question stands where it was first read. */
  private read(question: string, choice: string | undefined): void {
    const used = choice === undefined ? { question } : { question, choice };
    const at = this.readings.findIndex((each) => each.question === question);
    if (at < 0) this.readings.push(used);
    else this.readings[at] = used;
  }

  private join({ facts, findings, readings, provisions, certainties, needs }: Explanation): void {
    for (const path of facts) addOnce(this.facts, path);
    for (const finding of findings) addOnce(this.findings, finding);
    for (const { question, choice } of readings) this.read(question, choice);
    for (const provision of provisions) addOnce(this.provisions, provision);
    for (const certainty of certainties) addOnce(this.certainties, certainty);
    addNeeds(this.needs, needs);
  }

  private breach(provision: string): void {
    for (const { chain, here: context } of bearingChains(provision, this.context, this.transitions)) {
      const walk = context === this.context ? this : new Walk(context, this.transitions);
      for (const wording of chain.wordings) {
        if (inForceGate(wording, context, this.transitions).truth === NOT_SATISFIED) continue;
        const { elements, exceptions } = wording;
        if (elements.some(({ node }) => context.evaluate(node) === NOT_SATISFIED)) continue;
        for (const each of elements)
          if (context.evaluate(each.node) === OPEN) walk.visit(each.node, isDefeatedInPart(each, exceptions, context));
      }
      if (walk !== this) this.join(walk.explanation());
    }
  }
}

/** A part bears on the whole if it decided it, or keeps it open. */
export function bears(kind: "any" | "all", whole: Truth, part: Truth): boolean {
  if (whole === OPEN) return part === OPEN;
  if (kind === "any") return whole === SATISFIED ? part === SATISFIED : true;
  return whole === NOT_SATISFIED ? part === NOT_SATISFIED : true;
}

export function findingOf(path: string): string | undefined {
  return path.startsWith("findings.") ? path.slice("findings.".length) : undefined;
}

export function isContested(value: FactValue | undefined): boolean {
  if (value?.state === "contested") return true;
  return value?.state === "list" && value.items.some(isContestedItem);
}

/** Where a day that is not settled stands among what is needed: contested, or not known. */
export function neededDay(context: Context): "contested" | "facts" {
  return isContested(context.stated("act.on")) ? "contested" : "facts";
}

export function isContestedItem({ state, some_days }: ListItem): boolean {
  return state === "contested" || some_days === "contested";
}

/** A capacity was held on some only of the days on which the act may have been done. */
function turnsOnDay(value: FactValue | undefined): boolean {
  return value?.state === "list" && value.items.some(({ some_days }) => some_days !== undefined);
}

/** The facts somebody would state to close an open test: what the user writes, not what is derived from it. */
export function missing(node: TestNode, value: FactValue | undefined, context: Context): readonly string[] {
  if (node.path === "target.stage") {
    const sure = context.assignment.day.lo === context.assignment.day.hi;
    return value === undefined || sure ? [calendarNeed(context)] : ["act.on"];
  }
  if (node.path === "election.regime") return ["election.office"];
  if (node.path === "actor.status") return missingOfCapacities(value);
  if (node.operand.kind !== "days") return [node.path];
  const dayKnown = context.assignment.day.lo === context.assignment.day.hi;
  if (node.path === "act.on" && dayKnown) {
    return node.operand.dates
      .filter((name) => !isExact(name, context))
      .map((name) => (name.includes(".") ? name : calendarNeed(context)));
  }
  return [node.path];
}

/** A capacity with days of which only some may be that of the act is asked for by that day; which it was, if that is open. */
function missingOfCapacities(value: FactValue | undefined): readonly string[] {
  if (value?.state !== "list") return ["actor.status"];
  const open = value.items.filter(({ state, one_of }) => state !== "stated" || one_of !== undefined);
  const named = open.every(({ some_days, one_of }) => some_days === "stated" && one_of === undefined);
  return [...(named ? [] : ["actor.status"]), ...(turnsOnDay(value) ? ["act.on"] : [])];
}

/** What would give the missing day: the cycle, the region where regions have days of their own, else a calendar. */
function calendarNeed(context: Context): string {
  const cycle = context.stated("election.cycle");
  if (cycle?.state !== "known") return "election.cycle";
  const regional = calendarNamed(context.engine.rulebook.calendars, cycle.value)?.regions !== undefined;
  return regional && context.stated("election.region")?.state !== "known" ? "election.region" : "election.calendar";
}

/** Does the calendar, or the dated fact, give one day? */
function isExact(name: string, context: Context): boolean {
  const day = context.resolveDay({ date: name });
  return day.lo === day.hi;
}
