/** Settling sets the long way: every completion of the open things is put in and the chain is judged anew. */
import type { Engine } from "../../src/engine/model.js";
import type { Outcome } from "../../src/engine/outcome.js";
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

const Settled = { Not: 0, Yes: 1, No: 2 } as const;

/**
 * By everything that can be given, in figures of one more than the options of each variable (the last: nothing is given):
 * what all completions that fit agree on. What leaves a variable out is what all its options agree on.
 */
function agreements({ sizes, results }: Table): Uint8Array {
  const table = new Uint8Array(sizes.reduce((product, size) => product * (size + 1), 1));
  results.forEach((result, completion) => {
    let [rest, at, step] = [completion, 0, 1];
    for (const size of sizes) {
      at += (rest % size) * step;
      rest = Math.floor(rest / size);
      step *= size + 1;
    }
    table[at] = result === "yes" ? Settled.Yes : result === "no" ? Settled.No : Settled.Not;
  });
  let step = 1;
  for (const size of sizes) {
    for (let at = 0; at < table.length; at += 1) {
      if (Math.floor(at / step) % (size + 1) !== size) continue;
      const first = table[at - size * step] ?? Settled.Not;
      let same = true;
      for (let option = 1; option < size; option += 1) same &&= table[at - option * step] === first;
      table[at] = same ? first : Settled.Not;
    }
    step *= size + 1;
  }
  return table;
}

/** The smallest sets of answers, as written in an answer, in each direction: every set that can be given is looked at. */
export function smallestSets(table: Table, variables: readonly Variable[]): { yes: string[]; no: string[] } {
  const settled = agreements(table);
  const found = { yes: [] as string[], no: [] as string[] };
  settled.forEach((result, at) => {
    if (result === Settled.Not) return;
    const answers: string[] = [];
    let [rest, step] = [at, 1];
    for (const [index, size] of table.sizes.entries()) {
      const option = rest % (size + 1);
      // Without this answer it is settled too: not the smallest.
      if (option < size && settled[at + (size - option) * step] !== Settled.Not) return;
      const variable = variables[index];
      if (option < size && variable) answers.push(`${variable.asks}=${variable.options[option] ?? ""}`);
      rest = Math.floor(rest / (size + 1));
      step *= size + 1;
    }
    (result === Settled.Yes ? found.yes : found.no).push(answers.sort().join(" & "));
  });
  return { yes: found.yes.sort(), no: found.no.sort() };
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
