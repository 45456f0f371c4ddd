import type { Problem } from "../../problem.js";
import type { FactEntry, FactTest, FactType } from "../model.js";
import { problem } from "../problems.js";
import { OPERATORS } from "../schema/condition.js";
import type { YamlPath } from "../yaml/document.js";
import { factTestOf, innerConditions } from "./condition-sites.js";
import type { CheckContext, Lint } from "./context.js";
import { unknownSlug } from "./slugs.js";

type Operator = (typeof OPERATORS)[number];

/** Operators that mean something for a type of fact. */
const FITTING: Readonly<Record<FactType, readonly Operator[]>> = {
  boolean: ["is"],
  enum: ["is", "in", "not_in"],
  list: ["is", "in", "not_in"],
  number: ["is", "at_least", "at_most"],
  date: ["is", "before", "after", "within"],
  examined: ["before", "after"],
  text: ["is", "in", "not_in"],
};

/** Each test uses an operator that its fact can take, and values that the fact can have. */
export const factTests: Lint = (context) =>
  context.sites.flatMap(({ entity, condition, path }) =>
    innerConditions(condition, path).flatMap(({ condition: inner, path: where }) => {
      if ("finding" in inner) {
        const operator = inner.in === undefined ? "is" : "in";
        const test = { fact: `findings.${inner.finding}`, [operator]: inner.in ?? inner.is ?? true } as FactTest;
        return testProblems(context, entity, test, where);
      }
      const found = factTestOf(inner, where);
      return found === undefined ? [] : testProblems(context, entity, found.test, found.path);
    }),
  );

function testProblems({ rulebook, at }: CheckContext, entity: object, test: FactTest, path: YamlPath): Problem[] {
  const entry = rulebook.facts.find((fact) => fact.path === test.fact);
  const operator = OPERATORS.find((key) => key in test);
  if (entry === undefined || operator === undefined) return [];
  const here = at(entity, [...path, operator]);
  if (!FITTING[entry.type].includes(operator))
    return [
      problem(
        "operator-unfit",
        { fact: entry.path, operator, type: entry.type },
        at(entity, [...path, operator], "key"),
      ),
    ];
  const operand: unknown = (test as unknown as Readonly<Record<string, unknown>>)[operator];
  const expected = wantedOperand(entry, operator);
  if (operator === "is" && typeof operand !== expected)
    return [problem("operand-unfit", { fact: entry.path, operator, expected }, here)];
  const named = Array.isArray(operand) ? operand.map(String) : typeof operand === "string" ? [operand] : [];
  return named.flatMap((slug, index) =>
    unknownSlug(rulebook, entry, slug, Array.isArray(operand) ? at(entity, [...path, operator, index]) : here),
  );
}

function wantedOperand(entry: FactEntry, operator: Operator): string {
  if (operator !== "is") return "";
  if (entry.type === "boolean" || entry.type === "number") return entry.type;
  return "string";
}
