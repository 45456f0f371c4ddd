/** One condition with everything below it: how each part came out, and whether it decided. */
import { existing } from "../../existing.js";
import type { FactValue } from "../../incident/model.js";
import type { Branch, Condition, FactTest } from "../../rulebook/model.js";
import type { Context } from "../../engine/context.js";
import { bears } from "../../engine/explain.js";
import { intersection, isoOf, isoOrNull } from "../../engine/day.js";
import { SATISFIED } from "../../engine/kleene.js";
import type { Node, TestNode } from "../../engine/node.js";
import type { Place } from "../../problem.js";
import { citeOf } from "../cite.js";
import { factUses } from "../fact-use.js";
import { elementStatus } from "../element-status.js";
import { findingState } from "../finding-state.js";
import type { Outcome } from "../../engine/outcome.js";
import type { WhyCondition, WhyGroup, WhyReading } from "./model.js";

/** Where the incident states a fact or finding; nowhere where it does not. */
export type PlacesOf = (path: string) => readonly Place[];

export interface Explained {
  readonly outcome: Outcome;
  readonly context: Context;
  readonly language: "id" | "en";
  readonly placesOf: PlacesOf;
}

/** A condition of the rule file beside what it was compiled to: both have the same parts. */
export function explainCondition(
  condition: Condition,
  node: Node,
  decides: boolean,
  by: Explained,
  named: Partial<Branch> = {},
): WhyCondition {
  const { context, language } = by;
  const truth = context.evaluate(node);
  const base = {
    status: elementStatus(truth),
    decides,
    ...(named.id === undefined ? {} : { id: named.id }),
    ...(named.text === undefined ? {} : { text: named.text[language] }),
    ...(named.ref === undefined ? {} : { ref: named.ref }),
  };
  const group = (kind: WhyGroup["kind"], parts: readonly WhyCondition[]): WhyGroup => ({ ...base, kind, parts });
  if ("when" in condition) {
    if ("not" in condition.when && node.kind === "not")
      return group("not", [explainCondition({ when: condition.when.not }, node.part, decides, by)]);
    if (!("not" in condition.when) && node.kind === "test") return { ...base, ...testOf(condition.when, node, by) };
  }
  if (("any" in condition || "all" in condition) && (node.kind === "any" || node.kind === "all")) {
    const { kind, parts } = node;
    const branches = "any" in condition ? condition.any : condition.all;
    const explained = branches.map((branch, index) => {
      const part = existing(parts[index], index).node;
      const own = decides && bears(kind, truth, context.evaluate(part));
      return explainCondition(branch, part, own, by, branch);
    });
    return group(kind, explained);
  }
  if ("not" in condition && node.kind === "not")
    return group("not", [explainCondition(condition.not, node.part, decides, by)]);
  if ("meets" in condition && node.kind === "definition") {
    const definition = existing(
      context.engine.rulebook.definitions.find(({ id }) => id === condition.meets),
      condition.meets,
    );
    const versions = node.versions.flatMap((compiled, index) => {
      const version = existing(definition.versions[index], index);
      if (!intersection(compiled.window, context.assignment.lawDay)) return [];
      return [
        {
          from: isoOf(compiled.window.lo),
          until: isoOrNull(compiled.window.hi + 1),
          ref: version.ref,
          certainty: version.certainty,
          condition: explainCondition(version.condition, compiled.node, decides, by),
        },
      ];
    });
    const title = definition.title[language];
    return { ...base, kind: "definition", definition: condition.meets, title, versions };
  }
  if ("reads" in condition && node.kind === "reading") return { ...base, ...readingOf(node, decides, by) };
  if ("finding" in condition && node.kind === "test") {
    const expects = condition.in ?? [condition.is ?? true];
    const path = `findings.${condition.finding}`;
    const { state, by: bodies = [], reasons = [] } = findingState(condition.finding, by.outcome);
    return {
      ...base,
      kind: "finding",
      finding: condition.finding,
      expects,
      ...(condition.named ? { by_name: true } : {}),
      state,
      by: bodies,
      reasons,
      places: by.placesOf(path),
    };
  }
  if ("provision" in condition && node.kind === "provision") {
    const { rulebook } = context.engine;
    const named = rulebook.provisions.find(({ id }) => id === condition.provision);
    const cite = citeOf(rulebook, [{ provision: existing(named, condition.provision) }]);
    return { ...base, kind: "breach", provision: condition.provision, cite, in_other_acts: node.wide };
  }
  throw new Error(`a condition and what it was compiled to differ: ${node.kind}`);
}

type Own<T> = Omit<T, "status" | "decides" | "id" | "text" | "ref">;

function testOf(test: FactTest, node: TestNode, by: Explained): Own<Extract<WhyCondition, { kind: "test" }>> {
  const { context } = by;
  const value = context.value(node.fact);
  return {
    kind: "test",
    test,
    facts: factUses(test.fact, value),
    met_by: metBy(node, value, context),
    places: by.placesOf(test.fact),
  };
}

/** Which of several slugs meet the test alone; for an alleged kind that is of a wider one, say which it was. */
function metBy(node: TestNode, value: FactValue | undefined, context: Context): readonly string[] {
  if (node.operand.kind !== "slugs" || node.operand.negated) return [];
  const items = value?.state === "list" ? value.items : [];
  return items
    .filter((item) => node.decide({ state: "list", items: [item] }, context) === SATISFIED)
    .map((item) => item.value);
}

function readingOf(node: Extract<Node, { kind: "reading" }>, decides: boolean, by: Explained): Own<WhyReading> {
  const { context, language } = by;
  const { engine } = context;
  const reading = existing(engine.rulebook.readings[node.question], node.question);
  const compiled = existing(engine.questions[node.question], node.question);
  const fixed = node.choice === undefined ? context.choiceOf(node.question) : undefined;
  const chosen = node.choice ?? fixed?.choice;
  const choice = chosen === undefined ? undefined : reading.choices[chosen]?.id;
  const because = node.choice === undefined ? fixed?.source : "fixed";
  return {
    kind: "reading",
    question: reading.id,
    title: reading.question[language],
    ...(choice === undefined ? {} : { choice }),
    ...(choice === undefined || because === undefined ? {} : { because }),
    ...(choice === undefined && context.bodiesDiffer(node.question) ? { contested: true } : {}),
    choices: reading.choices.map((each, index) => {
      const own = existing(compiled.choices[index], index);
      const taken = chosen === undefined || chosen === index;
      return {
        id: each.id,
        text: each.text[language],
        authority: each.authority,
        refs: each.refs,
        certainty: each.certainty,
        status: elementStatus(context.evaluate(own.node)),
        ...("always" in each.condition
          ? {}
          : { condition: explainCondition(each.condition, own.node, decides && taken, by) }),
      };
    }),
  };
}
