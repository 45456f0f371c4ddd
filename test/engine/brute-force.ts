/** Settling sets the long way: every completion of the open things is put in and the chain is judged anew. */
import type { Engine } from "../../src/engine/compile.js";
import type { Outcome } from "../../src/engine/judge.js";
import type { Variable } from "../../src/engine/reduce.js";
import { decide, inForceGate } from "../../src/engine/status.js";
import type { FactValue } from "../../src/incident/model.js";

export interface Table {
  /** Options of each variable. */
  readonly sizes: readonly number[];
  /** By completion, the first variable turning fastest: fulfilled, settled otherwise, or still open. */
  readonly results: readonly ("yes" | "no" | "open")[];
}

function valueOf(engine: Engine, path: string, label: string): FactValue {
  const entry = engine.rulebook.facts.find((fact) => fact.path === path);
  if (!entry) throw new Error(`no such fact: ${path}`);
  if (label === "not_applicable") return { state: "not_applicable" };
  if (entry.type === "boolean") return { state: "known", value: label === "true" };
  if (entry.type === "number") return { state: "known", value: Number(label) };
  if (entry.type === "examined") {
    const [kind, day = ""] = label.split(":");
    return { state: "examined", value: { kind: "before", day, value: kind === "before" } };
  }
  if (entry.type === "list" || entry.many === true) {
    const slugs = label === "-" ? [] : label.split("+");
    return { state: "list", items: slugs.map((value) => ({ value, state: "stated" })) };
  }
  return { state: "known", value: label };
}

function judged(outcome: Outcome, variables: readonly Variable[], chosen: readonly number[]): "yes" | "no" | "open" {
  const { engine } = outcome.context;
  const facts = new Map<number, FactValue>();
  const choices = new Map<number, number>();
  variables.forEach(({ asks, options }, index) => {
    const option = chosen[index] ?? 0;
    if (asks.startsWith("reading:")) {
      const question = engine.questionIndex.get(asks.slice("reading:".length));
      if (question !== undefined) choices.set(question, option);
      return;
    }
    const fact = engine.factIndex.get(asks);
    if (fact !== undefined) facts.set(fact, valueOf(engine, asks, options[option] ?? ""));
  });
  const { chain, wording } = outcome;
  if (!wording) throw new Error("nothing to judge");
  const context = outcome.context.with(facts, choices);
  const gates = outcome.gates === outcome.context ? context : outcome.gates.with(facts, choices);
  const { status } = decide(chain, wording, context, inForceGate(wording, gates, true));
  return status === "fulfilled" ? "yes" : status === "open" ? "open" : "no";
}

export function tableOf(outcome: Outcome, variables: readonly Variable[]): Table {
  const sizes = variables.map(({ options }) => options.length);
  const count = sizes.reduce((product, size) => product * size, 1);
  const results = Array.from({ length: count }, (_, completion) => {
    let rest = completion;
    const chosen = sizes.map((size) => {
      const option = rest % size;
      rest = Math.floor(rest / size);
      return option;
    });
    return judged(outcome, variables, chosen);
  });
  return { sizes, results };
}

/** Given options by variable; `undefined` where nothing is given. */
type Given = readonly (number | undefined)[];

function* givens(sizes: readonly number[], size: number): Generator<Given> {
  const [first, ...rest] = sizes;
  if (first === undefined) {
    if (size === 0) yield [];
    return;
  }
  for (const given of givens(rest, size)) yield [undefined, ...given];
  if (size === 0) return;
  for (let option = 0; option < first; option += 1) {
    for (const given of givens(rest, size - 1)) yield [option, ...given];
  }
}

/** What all completions that fit agree on. */
function settledBy({ sizes, results }: Table, given: Given): "yes" | "no" | undefined {
  let seen: "yes" | "no" | undefined;
  for (let completion = 0; completion < results.length; completion += 1) {
    let rest = completion;
    const fits = sizes.every((size, variable) => {
      const option = rest % size;
      rest = Math.floor(rest / size);
      return given[variable] === undefined || given[variable] === option;
    });
    if (!fits) continue;
    const result = results[completion];
    if (result === undefined || result === "open" || (seen !== undefined && seen !== result)) return undefined;
    seen = result;
  }
  return seen;
}

/** The smallest sets of at most so many answers, as written in an answer, in each direction. */
export function smallestSets(
  table: Table,
  variables: readonly Variable[],
  most: number,
): { yes: string[]; no: string[] } {
  const found: { given: Given; result: "yes" | "no" }[] = [];
  for (let size = 0; size <= most; size += 1) {
    for (const given of givens(table.sizes, size)) {
      const contains = (set: Given): boolean =>
        set.every((option, index) => option === undefined || option === given[index]);
      if (found.some((each) => contains(each.given))) continue;
      const result = settledBy(table, given);
      if (result) found.push({ given, result });
    }
  }
  const written = (wanted: "yes" | "no"): string[] =>
    found
      .filter(({ result }) => result === wanted)
      .map(({ given }) =>
        given
          .flatMap((option, index) => {
            const variable = variables[index];
            return option === undefined || !variable ? [] : [`${variable.asks}=${variable.options[option] ?? ""}`];
          })
          .sort()
          .join(" & "),
      )
      .sort();
  return { yes: written("yes"), no: written("no") };
}

/** Variables whose value alone can change the result, the others being equal. */
export function turning({ sizes, results }: Table): readonly number[] {
  let step = 1;
  return sizes.flatMap((size, variable) => {
    const here = step;
    step *= size;
    const turns = results.some((result, completion) => {
      const option = Math.floor(completion / here) % size;
      return option + 1 < size && results[completion + here] !== result;
    });
    return turns ? [variable] : [];
  });
}
