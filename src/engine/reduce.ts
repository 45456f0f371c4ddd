/**
 * What is left of a chain once everything known is put in: a small formula over the open facts, findings and
 * questions. It is decided under an assignment without touching the facts again.
 */
import type { FactValue } from "../incident/model.js";
import { candidates, labelOf } from "./candidates.js";
import type { Context } from "./context.js";
import { intersection } from "./day.js";
import type { Outcome } from "./judge.js";
import { and, NOT_SATISFIED, not, OPEN, or, SATISFIED, type Truth } from "./kleene.js";
import type { Node, TestNode } from "./node.js";
import { inForceGate, movesOf, regimeGate, windowGate } from "./status.js";
import type { Chain, Wording } from "./compile.js";

/** One open thing: a fact, a finding or a question, with the values that make a difference. */
export interface Variable {
  /** Fact path, `findings.<id>`, or `reading:<id>`. */
  readonly asks: string;
  readonly options: readonly string[];
}

/** Index of the chosen option by variable; absent where nothing is assumed. */
export type Assumption = readonly (number | undefined)[];

export type Formula =
  | { readonly kind: "constant"; readonly truth: Truth }
  | { readonly kind: "leaf"; readonly variable: number; readonly table: readonly Truth[] }
  | { readonly kind: "all" | "any" | "agree"; readonly parts: readonly Formula[] }
  | { readonly kind: "not"; readonly part: Formula }
  | {
      readonly kind: "question";
      readonly variable: number;
      readonly choices: readonly Formula[];
      readonly prevails: readonly { readonly choice: number; readonly when: Formula }[];
    };

export interface Reduced {
  readonly variables: readonly Variable[];
  readonly formula: Formula;
}

const TRUE: Formula = { kind: "constant", truth: SATISFIED };
const FALSE: Formula = { kind: "constant", truth: NOT_SATISFIED };
const UNKNOWN: Formula = { kind: "constant", truth: OPEN };

export function truthOf(formula: Formula, assumption: Assumption): Truth {
  switch (formula.kind) {
    case "constant":
      return formula.truth;
    case "leaf": {
      const option = assumption[formula.variable];
      return option === undefined ? OPEN : (formula.table[option] ?? OPEN);
    }
    case "all": {
      let result: Truth = SATISFIED;
      for (const part of formula.parts) {
        result = and(result, truthOf(part, assumption));
        if (result === NOT_SATISFIED) break;
      }
      return result;
    }
    case "any": {
      let result: Truth = NOT_SATISFIED;
      for (const part of formula.parts) {
        result = or(result, truthOf(part, assumption));
        if (result === SATISFIED) break;
      }
      return result;
    }
    case "agree":
      return agreed(formula.parts, assumption);
    case "not":
      return not(truthOf(formula.part, assumption));
    case "question": {
      const chosen =
        assumption[formula.variable] ??
        formula.prevails.find(({ when }) => truthOf(when, assumption) === SATISFIED)?.choice;
      const choice = chosen === undefined ? undefined : formula.choices[chosen];
      return choice ? truthOf(choice, assumption) : agreed(formula.choices, assumption);
    }
  }
}

function agreed(parts: readonly Formula[], assumption: Assumption): Truth {
  const [first, ...others] = parts;
  if (!first) return OPEN;
  const result = truthOf(first, assumption);
  return others.every((part) => truthOf(part, assumption) === result) ? result : OPEN;
}

export function reduce(outcome: Outcome, transitions: boolean): Reduced {
  const reducer = new Reducer(outcome.chain, transitions);
  const formula = outcome.wording
    ? reducer.wording(outcome.chain, outcome.wording, outcome.context, outcome.gates)
    : FALSE;
  return { variables: reducer.variables, formula };
}

class Reducer {
  readonly variables: Variable[] = [];
  private readonly values = new Map<number, readonly FactValue[] | undefined>();
  private readonly factVariables = new Map<number, number>();
  private readonly questionVariables = new Map<number, number>();
  private readonly entered = new Set<string>();

  constructor(
    private readonly chain: Chain,
    private readonly transitions: boolean,
  ) {}

  wording(chain: Chain, wording: Wording, context: Context, gates: Context): Formula {
    const parts: Formula[] = [{ kind: "constant", truth: regimeGate(chain, gates) }, this.inForce(wording, gates)];
    for (const { element, node, of } of wording.elements) {
      const against = wording.exceptions.filter((each) => each.of === of);
      const defeatedBy = (target: string): Formula[] =>
        against
          .filter(({ exception }) => exception.defeats.includes(target))
          .map((each) => inverse(this.node(each.node, context)));
      let formula = this.node(node, context);
      if (node.kind === "any" || node.kind === "all") {
        const branches = node.parts.map((part) =>
          every([this.node(part.node, context), ...defeatedBy(`${element.id}.${part.id}`)]),
        );
        formula = node.kind === "any" ? some(branches) : every(branches);
      }
      parts.push(every([formula, ...defeatedBy(element.id)]));
    }
    for (const { exception, node } of wording.exceptions) {
      if (exception.defeats.includes("provision")) parts.push(inverse(this.node(node, context)));
    }
    return every(parts);
  }

  /** The gate as {@link inForceGate} decides it, with what is open about its transitions. */
  private inForce(wording: Wording, gates: Context): Formula {
    const gate = windowGate(wording.window, gates.assignment.lawDay);
    let formula: Formula = { kind: "constant", truth: gate.truth };
    for (const { transition, early, brings } of this.transitions ? movesOf(wording, gates) : []) {
      const moved = every([{ kind: "constant", truth: early }, this.node(transition.node, gates)]);
      formula = brings ? some([formula, moved]) : every([formula, inverse(moved)]);
    }
    return formula;
  }

  private node(node: Node, context: Context): Formula {
    const truth = context.evaluate(node);
    if (truth !== OPEN) return truth === SATISFIED ? TRUE : FALSE;
    switch (node.kind) {
      case "constant":
        return { kind: "constant", truth: node.truth };
      case "test":
        return this.test(node, context);
      case "any":
        return some(node.parts.map((part) => this.node(part.node, context)));
      case "all":
        return every(node.parts.map((part) => this.node(part.node, context)));
      case "not":
        return inverse(this.node(node.part, context));
      case "definition": {
        const { lawDay } = context.assignment;
        const read = node.versions.filter((version) => intersection(version.window, lawDay));
        return read.length
          ? { kind: "agree", parts: read.map((version) => this.node(version.node, context)) }
          : UNKNOWN;
      }
      case "reading":
        return this.reading(node.question, node.choice, context);
      case "provision":
        return this.breach(node.provision, context);
    }
  }

  private test(node: TestNode, context: Context): Formula {
    const value = context.value(node.fact);
    const conditional = value && node.expand?.(value, context);
    if (conditional) return some(conditional.map((path) => every(path.map((each) => this.node(each, context)))));
    const variable = this.factVariable(node, value, context);
    const values = this.values.get(node.fact);
    if (variable === undefined || !values) return UNKNOWN;
    return { kind: "leaf", variable, table: values.map((each) => node.decide(each, context)) };
  }

  private factVariable(node: TestNode, value: FactValue | undefined, context: Context): number | undefined {
    const existing = this.factVariables.get(node.fact);
    if (existing !== undefined || this.values.has(node.fact)) return existing;
    const tests = context.engine.nodesOf(this.chain).tests.filter((test) => test.fact === node.fact);
    const values = distinct(
      candidates(context.engine.rulebook, node.path, value),
      tests.length ? tests : [node],
      context,
    );
    this.values.set(node.fact, values.length > 1 ? values : undefined);
    if (values.length < 2) return undefined;
    const index = this.variables.push({ asks: node.path, options: values.map(labelOf) }) - 1;
    this.factVariables.set(node.fact, index);
    return index;
  }

  private reading(question: number, fixed: number | undefined, context: Context): Formula {
    const asked = context.engine.questions[question];
    if (!asked) return UNKNOWN;
    const chosen = fixed ?? context.choiceOf(question)?.choice;
    const choice = chosen === undefined ? undefined : asked.choices[chosen];
    if (choice) return this.node(choice.node, context);
    let variable = this.questionVariables.get(question);
    if (variable === undefined) {
      variable =
        this.variables.push({ asks: `reading:${asked.id}`, options: asked.choices.map((each) => each.id) }) - 1;
      this.questionVariables.set(question, variable);
    }
    return {
      kind: "question",
      variable,
      choices: asked.choices.map((each) => this.node(each.node, context)),
      prevails: asked.choices.flatMap((each, index) =>
        each.prevails ? [{ choice: index, when: this.node(each.prevails, context) }] : [],
      ),
    };
  }

  private breach(provision: string, context: Context): Formula {
    if (this.entered.has(provision)) return UNKNOWN;
    this.entered.add(provision);
    const chains = context.engine.chainsOf.get(provision) ?? [];
    const formulas = chains.map((chain): Formula => {
      const wordings = chain.wordings.filter(
        (wording) => inForceGate(wording, context, this.transitions).truth !== NOT_SATISFIED,
      );
      const parts = wordings.map((wording) => this.wording(chain, wording, context, context));
      return parts.length ? { kind: "agree", parts } : FALSE;
    });
    this.entered.delete(provision);
    return some(formulas);
  }
}

/** One candidate for each way in which the tests can come out. */
function distinct(values: readonly FactValue[], tests: readonly TestNode[], context: Context): FactValue[] {
  const seen = new Map<string, FactValue>();
  for (const value of values) {
    const signature = tests.map((test) => test.decide(value, context)).join("");
    if (!seen.has(signature)) seen.set(signature, value);
  }
  return [...seen.values()];
}

function every(parts: readonly Formula[]): Formula {
  const left = parts.filter((part) => part.kind !== "constant" || part.truth !== SATISFIED);
  if (left.some((part) => part.kind === "constant" && part.truth === NOT_SATISFIED)) return FALSE;
  const [only] = left;
  return left.length === 1 && only ? only : left.length === 0 ? TRUE : { kind: "all", parts: left };
}

function some(parts: readonly Formula[]): Formula {
  const left = parts.filter((part) => part.kind !== "constant" || part.truth !== NOT_SATISFIED);
  if (left.some((part) => part.kind === "constant" && part.truth === SATISFIED)) return TRUE;
  const [only] = left;
  return left.length === 1 && only ? only : left.length === 0 ? FALSE : { kind: "any", parts: left };
}

function inverse(part: Formula): Formula {
  return part.kind === "constant" ? { kind: "constant", truth: not(part.truth) } : { kind: "not", part };
}
