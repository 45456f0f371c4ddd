import { byType, closed, exclusive, listOf, oneOf, ref, setOf, someOf, type JsonSchema } from "./build.js";
import { stringOr } from "./common.js";

/** The kinds of condition; exactly one stands in each place that takes a condition. */
export const CONDITION_KEYS = ["when", "any", "all", "not", "meets", "reads", "finding", "provision"] as const;

/** The closed set of operators of a fact test. */
export const OPERATORS = ["is", "in", "not_in", "at_least", "at_most", "before", "after", "within"] as const;

const scalar: JsonSchema = { type: ["boolean", "string", "number"] };

const CONDITION_PROPERTIES: Readonly<Record<string, JsonSchema>> = {
  when: {
    description: "One fact, one operator · Satu fakta, satu operator",
    type: "object",
    if: { required: ["not"] },
    then: ref("negatedTest"),
    else: ref("factTest"),
  },
  any: { description: "One branch suffices · Satu cabang cukup", type: "array", items: ref("branch"), minItems: 1 },
  all: { description: "Every branch is needed · Semua cabang", type: "array", items: ref("branch"), minItems: 1 },
  not: ref("condition"),
  meets: { description: "Id of a definition · Pengertian", type: "string", pattern: "\\S" },
  reads: { description: "Id of a question of interpretation · Pertanyaan tafsir", type: "string", pattern: "\\S" },
  choice: { description: "Choice fixed where the question is used", type: "string", pattern: "\\S" },
  finding: { description: "Evaluation that a body records · Penilaian", type: "string", pattern: "\\S" },
  named: {
    description: "Only a record that names the provision settles it · Hanya catatan yang menyebut ketentuannya",
    const: true,
  },
  is: { type: ["boolean", "string"] },
  in: byType("string", oneOf("incident"), setOf(ref("nonEmpty"))),
  provision: ref("provisionId"),
};

/** A closed object that carries one condition beside its own keys. */
export function withCondition(
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
  extra: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  const keys = [...CONDITION_KEYS, ...Object.keys(extra)];
  return closed(description, { ...properties, ...CONDITION_PROPERTIES, ...extra }, required, [
    ...exclusive(keys, { reads: ["choice"], finding: ["is", "in", "named"], provision: ["in"] }),
    { if: { required: ["finding", "is"] }, then: { properties: { in: false } } },
    { if: { required: ["finding", "in"] }, then: { properties: { in: { type: "array" } } } },
    { if: { required: ["provision", "in"] }, then: { properties: { in: { type: "string" } } } },
  ]);
}

export const CONDITION: Readonly<Record<string, JsonSchema>> = {
  condition: withCondition("Exactly one kind of condition · Tepat satu macam syarat", {}, []),
  choiceCondition: withCondition("A condition, or always: true|false", {}, [], { always: { type: "boolean" } }),
  branch: withCondition(
    "A named condition inside any or all · Cabang bernama",
    { id: ref("slug"), text: ref("bilingual"), ref: ref("nonEmpty"), certainty: ref("certainty") },
    ["id"],
  ),
  negatedTest: closed("The test must fail", { not: ref("factTest") }, ["not"]),
  factTest: closed(
    "One fact, one operator · Satu fakta, satu operator",
    {
      fact: ref("factPath"),
      is: scalar,
      in: setOf(ref("nonEmpty")),
      not_in: setOf(ref("nonEmpty")),
      at_least: { type: "number" },
      at_most: { type: "number" },
      before: stringOr(ref("isoDay"), ref("dayExpression")),
      after: stringOr(ref("isoDay"), ref("dayExpression")),
      within: stringOr(oneOf("campaign", "quiet_period", "voting_day"), ref("periodExpression")),
    },
    ["fact"],
    exclusive(OPERATORS, {}),
  ),
  dayExpression: closed(
    "A day of the calendar or of a fact, moved by whole months or days",
    { date: ref("nonEmpty"), minus: ref("shift"), plus: ref("shift") },
    ["date"],
    [{ if: { required: ["minus"] }, then: { properties: { plus: false } } }],
  ),
  shift: someOf("Whole months, days", { months: ref("count"), days: ref("count") }),
  periodExpression: someOf("Both ends belong to it · Kedua ujung termasuk", {
    from: ref("dayExpression"),
    to: ref("dayExpression"),
  }),
  conditions: listOf(ref("condition")),
};
