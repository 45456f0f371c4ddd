/**
 * Which answers would settle a chain. Decided by restriction: open facts, findings and questions are given values,
 * conditions that read the same fact move together. Smallest sets first.
 */
import type { FactValue, Scalar } from "../incident/model.js";
import type { ProvisionStatus } from "../answer/model.js";
import type { Outcome } from "./judge.js";
import type { Context } from "./context.js";
import { decide, inForceGate } from "./status.js";
import type { TestNode } from "./node.js";

export interface Settlement {
  readonly fulfilledIf: readonly (readonly Answered[])[];
  readonly notFulfilledIf: readonly (readonly Answered[])[];
  readonly more: boolean;
}

/** One open thing and the value it is given. */
export interface Answered {
  /** Fact path, `findings.<id>`, or `reading:<id>`. */
  readonly asks: string;
  readonly value: string;
}

interface Variable {
  readonly asks: string;
  readonly options: readonly Option[];
}

interface Option {
  readonly label: string;
  readonly apply: (facts: Map<number, FactValue>, choices: Map<number, number>) => void;
}

const LARGEST = 8;

export interface SettleLimits {
  /** Sets listed in each direction. */
  readonly sets: number;
  /** Assignments tried at most; beyond it the lists end with `more`. */
  readonly tries: number;
}

export function settle(
  outcome: Outcome,
  transitions: boolean,
  limits: SettleLimits = { sets: LARGEST, tries: 4000 },
): Settlement {
  const { wording, context, gates, chain } = outcome;
  if (!wording || outcome.status !== "open") return { fulfilledIf: [], notFulfilledIf: [], more: false };
  const variables = openVariables(outcome, context);
  const search = new Search(variables, limits, (facts, choices) => {
    const assumedGates = gates === context ? undefined : gates.with(facts, choices);
    const assumed = context.with(facts, choices);
    return decide(chain, wording, assumed, inForceGate(wording, assumedGates ?? assumed, transitions)).status;
  });
  return search.run();
}

class Search {
  private readonly fulfilledIf: Answered[][] = [];
  private readonly notFulfilledIf: Answered[][] = [];
  private tries = 0;
  private more = false;

  constructor(
    private readonly variables: readonly Variable[],
    private readonly limits: SettleLimits,
    private readonly status: (facts: Map<number, FactValue>, choices: Map<number, number>) => ProvisionStatus,
  ) {}

  run(): Settlement {
    for (let size = 1; size <= this.variables.length && !this.more; size += 1) this.choose(0, size, []);
    return { fulfilledIf: this.fulfilledIf, notFulfilledIf: this.notFulfilledIf, more: this.more };
  }

  private choose(from: number, left: number, chosen: readonly (readonly [Variable, Option])[]): void {
    if (this.more) return;
    if (left === 0) {
      this.attempt(chosen);
      return;
    }
    for (let index = from; index <= this.variables.length - left; index += 1) {
      const variable = this.variables[index];
      if (!variable) continue;
      for (const option of variable.options) {
        const next = [...chosen, [variable, option] as const];
        if (!this.covered(next)) this.choose(index + 1, left - 1, next);
      }
    }
  }

  /** A smaller set within this one settles already. */
  private covered(chosen: readonly (readonly [Variable, Option])[]): boolean {
    const has = (answered: Answered): boolean =>
      chosen.some(([variable, option]) => variable.asks === answered.asks && option.label === answered.value);
    return [...this.fulfilledIf, ...this.notFulfilledIf].some((set) => set.every(has));
  }

  private attempt(chosen: readonly (readonly [Variable, Option])[]): void {
    this.tries += 1;
    if (this.tries > this.limits.tries) {
      this.more = true;
      return;
    }
    const facts = new Map<number, FactValue>();
    const choices = new Map<number, number>();
    for (const [, option] of chosen) option.apply(facts, choices);
    const status = this.status(facts, choices);
    if (status === "open") return;
    const sets = status === "fulfilled" ? this.fulfilledIf : this.notFulfilledIf;
    if (sets.length >= this.limits.sets) {
      this.more = this.fulfilledIf.length >= this.limits.sets && this.notFulfilledIf.length >= this.limits.sets;
      return;
    }
    sets.push(chosen.map(([variable, option]) => ({ asks: variable.asks, value: option.label })));
  }
}

function openVariables(outcome: Outcome, context: Context): Variable[] {
  const { chain } = outcome;
  const variables: Variable[] = [];
  for (const fact of chain.nodes.facts) {
    const tests = chain.nodes.tests.filter((test) => test.fact === fact);
    const path = tests[0]?.path;
    if (path === undefined) continue;
    const value = context.value(fact);
    if (!isOpen(value, tests, context)) continue;
    const options = distinct(candidates(context, path, value), tests, context).map((candidate): Option => ({
      label: labelOf(candidate),
      apply: (facts) => facts.set(fact, candidate),
    }));
    if (options.length > 1) variables.push({ asks: path, options });
  }
  for (const question of chain.nodes.questions) {
    if (context.choiceOf(question)) continue;
    const asked = context.engine.questions[question];
    if (!asked) continue;
    const options = asked.choices.map((choice, index): Option => ({
      label: choice.id,
      apply: (_facts, choices) => choices.set(question, index),
    }));
    variables.push({ asks: `reading:${asked.id}`, options });
  }
  return variables;
}

function isOpen(value: FactValue | undefined, tests: readonly TestNode[], context: Context): boolean {
  if (value === undefined) return tests.some((test) => test.absent === 1);
  if (value.state === "known" || value.state === "not_applicable") return false;
  return tests.some((test) => context.evaluate(test) === 1);
}

/** Values that the fact could turn out to have, as the dictionary and the tests on it suggest. */
export function candidates(context: Context, path: string, value: FactValue | undefined): FactValue[] {
  const { rulebook } = context.engine;
  const entry = rulebook.facts.find((fact) => fact.path === path);
  if (!entry) return [];
  if (value?.state === "one_of" || value?.state === "contested") return value.values.map(known);
  if (value?.state === "list") return listCompletions(value);
  switch (entry.type) {
    case "boolean":
      return [known(true), known(false)];
    case "enum": {
      const slugs = entry.values ?? rulebook.value_sets[entry.values_from ?? ""] ?? [];
      return slugs.map((slug) => known(slug.slug));
    }
    case "list": {
      const slugs = entry.values ?? rulebook.value_sets[entry.values_from ?? ""] ?? [];
      return [
        ...slugs.map((slug): FactValue => ({ state: "list", items: [{ value: slug.slug, state: "stated" }] })),
        { state: "list", items: [] },
      ];
    }
    case "examined":
      return rulebook.instruments
        .flatMap((instrument) => instrument.transition ?? [])
        .flatMap(({ acts_before: day }): FactValue[] => [
          { state: "examined", value: { kind: "before", day, value: true } },
          { state: "examined", value: { kind: "before", day, value: false } },
        ]);
    case "number":
    case "date":
    case "text":
      return [];
  }
}

function listCompletions(value: Extract<FactValue, { state: "list" }>): FactValue[] {
  let lists: Extract<FactValue, { state: "list" }>["items"][] = [[]];
  for (const item of value.items) {
    const ways =
      item.state === "stated" && !item.one_of
        ? [[item]]
        : [
            ...(item.one_of ?? [item.value]).map((slug) => [{ value: slug, state: "stated" as const }]),
            ...(item.state === "stated" ? [] : [[]]),
          ];
    lists = lists.flatMap((list) => ways.map((way) => [...list, ...way]));
  }
  return lists.map((items) => ({ state: "list", items }));
}

function known(value: Scalar): FactValue {
  return { state: "known", value };
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

export function labelOf(value: FactValue): string {
  switch (value.state) {
    case "known":
      return String(value.value);
    case "list":
      return value.items.length ? value.items.map((item) => item.value).join("+") : "-";
    case "examined":
      return value.value.kind === "before"
        ? `${value.value.value ? "before" : "not-before"}:${value.value.day}`
        : value.value.day;
    case "one_of":
    case "contested":
      return value.values.join("|");
    case "day":
    case "unknown":
    case "not_applicable":
      return value.state;
  }
}
