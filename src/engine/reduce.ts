/**
 * What is left of a chain once everything known is put in: a function of the open facts, findings and questions.
 * What no option can name (a day, an amount, another act) takes part as a variable that can only be asked for.
 */
import type { FactValue } from "../incident/model.js";
import { takesSeveral } from "../incident/dictionary.js";
import { candidates, labelOf, together } from "./candidates.js";
import { chainsEnding, type Chain, type Wording } from "./model.js";
import type { Context } from "./context.js";
import { intersection, isoOf, type DayRange } from "./day.js";
import { Diagram, FALSE, TRUE, type Ref } from "./diagram.js";
import { existing } from "../existing.js";
import { missing } from "./explain.js";
import { onStatedDay, type Outcome } from "./outcome.js";
import { NOT_SATISFIED, OPEN, SATISFIED, type Truth } from "./kleene.js";
import { excludes, type Node, type Question, type TestNode } from "./node.js";
import { inForceGate, movesOn, regimeGate, stretchesOf, windowGate } from "./status.js";

/** One open thing. */
export interface Variable {
  /** Fact path, `findings.<id>`, or `reading:<id>`. */
  readonly asks: string;
  /** What somebody would state to close it: the path itself, or what it is derived from. */
  readonly paths: readonly string[];
  /** The values that make a difference; of what cannot be named, none. */
  readonly options: readonly string[];
  /** A question that some choice may come to prevail in: option 0 leaves it to that. */
  readonly left?: true;
}

export interface Reduced {
  readonly variables: readonly Variable[];
  readonly diagram: Diagram;
  readonly root: Ref;
}

export function reduce(outcome: Outcome, wording: Wording, transitions: boolean): Reduced {
  const { chain, context, gates } = outcome;
  const reducer = new Reducer(chain, transitions);
  const root = gates.eachDay.length > 0 ? reducer.onEachDay(outcome) : reducer.wording(chain, wording, context, gates);
  return { variables: reducer.variables, diagram: reducer.diagram, root };
}

class Reducer {
  readonly variables: Variable[] = [];
  readonly diagram = new Diagram();
  private readonly values = new Map<string, readonly FactValue[]>();
  private readonly index = new Map<string, number>();
  /** Where days are stated: the one whose turn it is, and the facts that are not the same on all of them. */
  private day = "";
  private dated: ReadonlySet<number> = new Set();
  private onDays: readonly Context[] = [];

  constructor(
    private readonly chain: Chain,
    private readonly transitions: boolean,
  ) {}

  wording(chain: Chain, wording: Wording, context: Context, gates: Context): Ref {
    const { diagram } = this;
    const parts: Ref[] = [this.regime(chain, gates), this.inForce(wording, gates)];
    for (const { element, node, of } of wording.elements) {
      const against = wording.exceptions.filter((each) => each.of === of);
      const undefeated = (target: string): Ref[] =>
        against
          .filter(({ exception }) => exception.defeats.includes(target))
          .map((each) => diagram.not(this.node(each.node, context)));
      let whole = this.node(node, context);
      if (node.kind === "any" || node.kind === "all") {
        const branches = node.parts.map((part) =>
          diagram.every([this.node(part.node, context), ...undefeated(`${element.id}.${part.id}`)]),
        );
        whole = node.kind === "any" ? diagram.some(branches) : diagram.every(branches);
      }
      parts.push(whole, ...undefeated(element.id));
    }
    for (const { exception, node } of wording.exceptions) {
      if (exception.defeats.includes("provision")) parts.push(diagram.not(this.node(node, context)));
    }
    return diagram.every(parts);
  }

  /** On one of the days that are stated. */
  onEachDay(outcome: Outcome): Ref {
    const { chain, gates } = outcome;
    const days = gates.eachDay.map(({ assignment }) => isoOf(assignment.day.lo));
    this.dated = new Set([...gates.assignment.values.keys()].filter((fact) => differs(fact, gates.eachDay)));
    const owns = days.map((day) => ({ day, own: onStatedDay(outcome, day)[0] }));
    this.onDays = owns.flatMap(({ own }) => own?.context ?? []);
    const turning = gates.engine.nodesOf(chain).questions.filter((question) => this.isOpenOnSome(question));
    const parts = owns.map(({ day, own }) => {
      this.day = `@${day}`;
      // Under no wording that this verdict is about.
      return own?.wording ? this.underChoices(turning, own.wording, own.context, own.gates) : FALSE;
    });
    this.day = "";
    const variable = this.variable("act.on", { asks: "act.on", paths: ["act.on"], options: days });
    return this.diagram.choose(variable, parts);
  }

  /** A choice prevails on some of the days that are stated, and none on another. */
  private isOpenOnSome(question: number): boolean {
    const open = this.onDays.filter((on) => on.choiceOf(question) === undefined);
    return open.length > 0 && open.length < this.onDays.length;
  }

  /** Each of the questions left to what prevails on that day, and under each choice: whoever makes one makes it for all days. */
  private underChoices(questions: readonly number[], wording: Wording, context: Context, gates: Context): Ref {
    const [question, ...others] = questions;
    if (question === undefined) return this.wording(this.chain, wording, context, gates);
    const asked = existing(context.engine.questions[question], question);
    const under = asked.choices.map((_, choice) => {
      const chosen = new Map([[question, choice]]);
      return this.underChoices(others, wording, context.with(new Map(), chosen), gates.with(new Map(), chosen));
    });
    return this.diagram.choose(this.left(asked), [this.underChoices(others, wording, context, gates), ...under]);
  }

  /** Asked together with the conditions that read the kind of election, where there are some. */
  private regime(chain: Chain, gates: Context): Ref {
    const truth = regimeGate(chain, gates);
    const { tests } = gates.engine.nodesOf(this.chain);
    const test = truth === OPEN ? tests.find(({ path }) => path === "election.regime") : undefined;
    if (!test) return this.settledOr(truth, "regime", ["election.office"]);
    const regimes: ReadonlySet<unknown> = existing(chain.regime, chain.id);
    const value = gates.value(test.fact);
    const values = this.valuesOf(test, value, gates);
    const options = values.map(labelOf);
    const variable = this.variable(test.path, { asks: test.path, paths: missing(test, value, gates), options });
    return this.diagram.choose(
      variable,
      values.map((each) => constant(each.state === "known" && regimes.has(each.value) ? SATISFIED : NOT_SATISFIED)),
    );
  }

  /** The gate as {@link inForceGate} decides it, with what is open about it left open. */
  private inForce(wording: Wording, gates: Context): Ref {
    const { lawDay } = gates.assignment;
    const stretches = this.transitions ? stretchesOf(wording, gates.engine, lawDay) : [lawDay];
    return this.oneOf(
      `days:${stretches.map(({ lo }) => lo).join(",")}`,
      ["act.on"],
      stretches.map((days) => this.inForceOn(days, wording, gates)),
    );
  }

  private inForceOn(days: DayRange, wording: Wording, gates: Context): Ref {
    const { diagram } = this;
    const { window } = wording;
    let result = this.settledOr(windowGate(window, days).truth, `window:${window.lo}:${window.hi}`, ["act.on"]);
    const moves = this.transitions ? movesOn(wording, gates.engine, days) : [];
    for (const { transition, early, brings } of moves) {
      const before = this.settledOr(early, `before:${transition.before}`, ["act.on"]);
      const moved = diagram.and(before, this.node(transition.node, gates));
      result = brings ? diagram.or(result, moved) : diagram.and(result, diagram.not(moved));
    }
    return result;
  }

  private node(node: Node, context: Context): Ref {
    const { diagram } = this;
    const truth = context.evaluate(node);
    if (node.kind === "constant" || truth !== OPEN) return constant(truth);
    switch (node.kind) {
      case "test":
        return this.test(node, context);
      case "any":
        return diagram.some(node.parts.map((part) => this.node(part.node, context)));
      case "all":
        return diagram.every(node.parts.map((part) => this.node(part.node, context)));
      case "not":
        return diagram.not(this.node(node.part, context));
      case "definition": {
        const { lawDay } = context.assignment;
        const read = node.versions.filter((version) => intersection(version.window, lawDay));
        return this.oneOf(
          `definition:${node.id}${this.day}`,
          ["act.on"],
          read.map((version) => this.node(version.node, context)),
        );
      }
      case "reading":
        return this.reading(node.question, node.choice, context);
      case "provision":
        return this.breach(node.provision, node.wide ? node : undefined, context);
    }
  }

  private test(node: TestNode, context: Context): Ref {
    const value = context.value(node.fact);
    const waits = value && this.waitsOn(node, value, context);
    if (waits !== undefined) return waits;
    const paths = missing(node, value, context);
    const values = this.valuesOf(node, value, context);
    const day = this.dayOf(node);
    if (values.length === 0) return this.unnamed(`test:${node.index}${day}`, paths);
    const parts = values.map((each) => {
      const truth = node.decide(each, context);
      if (truth !== OPEN) return constant(truth);
      return this.waitsOn(node, each, context) ?? this.unnamed(`test:${node.index}:${labelOf(each)}${day}`, paths);
    });
    const variable = this.variable(`${node.path}${day}`, { asks: node.path, paths, options: values.map(labelOf) });
    return this.diagram.choose(variable, parts);
  }

  /** A slug whose kind depends on other facts: what those leave. */
  private waitsOn(node: TestNode, value: FactValue, context: Context): Ref | undefined {
    const conditional = node.expand?.(value, context);
    if (!conditional) return undefined;
    const belongs = this.diagram.some(
      conditional.map((path) => this.diagram.every(path.map((each) => this.node(each, context)))),
    );
    return excludes(node) ? this.diagram.not(belongs) : belongs;
  }

  private valuesOf(node: TestNode, value: FactValue | undefined, context: Context): readonly FactValue[] {
    const key = `${node.fact}${this.dayOf(node)}`;
    const known = this.values.get(key);
    if (known) return known;
    const { rulebook } = context.engine;
    const tests = context.engine.nodesOf(this.chain).tests.filter((test) => test.fact === node.fact);
    const entry = existing(rulebook.facts[node.fact], node.path);
    // What is stated in part says itself how its parts go together.
    const many = takesSeveral(entry) && (value === undefined || value.state === "unknown");
    const values = distinct(candidates(rulebook, entry, value), tests, context, many);
    this.values.set(key, values);
    return values;
  }

  /** What is open about a fact on one day is not what is open about it on another where it differs. */
  private dayOf({ fact }: TestNode): string {
    return this.dated.has(fact) ? this.day : "";
  }

  private reading(question: number, fixed: number | undefined, context: Context): Ref {
    const asked = existing(context.engine.questions[question], question);
    const chosen = fixed ?? context.choiceOf(question)?.choice;
    const choice = chosen === undefined ? undefined : asked.choices[chosen];
    if (choice) return this.node(choice.node, context);
    const choices = asked.choices.map((each) => this.node(each.node, context));
    const mayPrevail = context.bodiesDiffer(question) ? [] : asked.choices;
    const prevailing = mayPrevail.flatMap(({ prevails }, index) =>
      prevails && context.evaluate(prevails) !== NOT_SATISFIED ? [{ index, when: this.node(prevails, context) }] : [],
    );
    // The question is one and the same on all days that are stated.
    const onOtherDays = mayPrevail.some(({ prevails }) => prevails && this.holdsOnSomeDay(prevails));
    const variable = questionAs(asked);
    const { asks, paths } = variable;
    if (prevailing.length === 0 && !onOtherDays) return this.diagram.choose(this.variable(asks, variable), choices);
    const open = this.variable(`${asks}:open`, { asks, paths, options: [] });
    const unfixed = prevailing.reduceRight(
      (rest, { index, when }) => this.diagram.if(when, existing(choices[index], index), rest),
      this.diagram.choose(open, choices),
    );
    return this.diagram.choose(this.left(asked), [unfixed, ...choices]);
  }

  /** A question that some choice may come to prevail in. */
  private left(asked: Question): number {
    const variable = questionAs(asked);
    return this.variable(`${variable.asks}:left`, { ...variable, left: true });
  }

  private holdsOnSomeDay(node: Node): boolean {
    return this.onDays.some((on) => on.evaluate(node) !== NOT_SATISFIED);
  }

  private breach(provision: string, wide: Node | undefined, context: Context): Ref {
    const chains = chainsEnding(context.engine, provision);
    const own = chains.map((chain) => {
      const here = context.withFindingsFor(chain);
      const wordings = chain.wordings.filter(
        (wording) => inForceGate(wording, here, this.transitions).truth !== NOT_SATISFIED,
      );
      return this.oneOf(
        `wording:${chain.id}${this.day}`,
        ["act.on"],
        wordings.map((wording) => this.wording(chain, wording, here, here)),
      );
    });
    return this.diagram.some(wide ? [...own, this.elsewhere(wide, provision, context)] : own);
  }

  /** What the other acts of the actor leave of a breach: as if nothing were alleged in this one. */
  private elsewhere(node: Node, provision: string, context: Context): Ref {
    const conduct = existing(context.engine.factIndex.get("act.conduct"), "act.conduct");
    const truth = context.with(new Map([[conduct, { state: "list", items: [] }]])).evaluate(node);
    return this.settledOr(truth, `elsewhere:${provision}`, []);
  }

  /** One of several wordings is the law, not known which. */
  private oneOf(name: string, paths: readonly string[], parts: readonly Ref[]): Ref {
    const [only] = parts;
    if (only === undefined) return FALSE;
    if (parts.every((part) => part === only)) return only;
    return this.diagram.choose(this.variable(name, { asks: name, paths, options: [] }), parts);
  }

  private settledOr(truth: Truth, name: string, paths: readonly string[]): Ref {
    return truth === OPEN ? this.unnamed(name, paths) : constant(truth);
  }

  /** Something that is yes or no, and that no option names. */
  private unnamed(name: string, paths: readonly string[]): Ref {
    return this.diagram.choose(this.variable(name, { asks: name, paths, options: [] }), [FALSE, TRUE]);
  }

  private variable(name: string, variable: Variable): number {
    const known = this.index.get(name);
    if (known !== undefined) return known;
    const index = this.variables.push(variable) - 1;
    this.index.set(name, index);
    return index;
  }
}

function questionAs({ id, choices }: Question): Variable {
  const asks = `reading:${id}`;
  return { asks, paths: [asks], options: choices.map((choice) => choice.id) };
}

function differs(fact: number, eachDay: readonly Context[]): boolean {
  const [first, ...others] = eachDay.map((on) => JSON.stringify(on.value(fact)));
  return others.some((each) => each !== first);
}

function constant(truth: Truth): Ref {
  return truth === SATISFIED ? TRUE : FALSE;
}

/** Ways in which the tests on a list can come out that are told apart; beyond them single values stand. */
const MOST_VALUES = 64;

/** One candidate for each way in which the tests can come out; of slugs that go together also several at once. */
function distinct(
  values: readonly FactValue[],
  tests: readonly TestNode[],
  context: Context,
  many: boolean,
): FactValue[] {
  const seen = new Map<string, FactValue>();
  const add = (value: FactValue): void => {
    const results = tests.map((test) => test.decide(value, context));
    const open = results.includes(OPEN) ? labelOf(value) : "";
    const signature = `${results.join("")}${open}`;
    if (!seen.has(signature)) seen.set(signature, value);
  };
  values.forEach(add);
  const single = [...seen.values()];
  for (let from = 0; many && from < seen.size && seen.size < MOST_VALUES; from += 1) {
    const value = [...seen.values()][from];
    for (const other of single) {
      const both = value && together(value, other);
      if (both) add(both);
    }
  }
  return [...seen.values()];
}
