/** Building blocks of the incident's JSON Schema (draft-07, which every editor reads). */

export type JsonSchema = Readonly<Record<string, unknown>>;

export type Properties = Readonly<Record<string, JsonSchema>>;

export function object(properties: Properties, required: readonly string[] = []): JsonSchema {
  return { type: "object", properties, ...(required.length > 0 ? { required } : {}), additionalProperties: false };
}

export function listOf(items: JsonSchema, minItems = 0): JsonSchema {
  return { type: "array", items, ...(minItems > 0 ? { minItems } : {}) };
}

export function either(...anyOf: readonly JsonSchema[]): JsonSchema {
  return { anyOf };
}

export function ref(definition: string): JsonSchema {
  return { $ref: `#/definitions/${definition}` };
}

/** A reference with words of its own; draft-07 ignores what stands beside `$ref`. */
export function described(schema: JsonSchema, title: string, description: string): JsonSchema {
  return { title, description, ...("$ref" in schema ? { allOf: [schema] } : schema) };
}

export const text: JsonSchema = { type: "string" };
export const name: JsonSchema = { type: "string", pattern: "\\S" };
export const flag: JsonSchema = { const: true };

const year = "(?:19|20|21)\\d\\d";
const monthAndDay =
  "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))";

export const isoDay: JsonSchema = { type: "string", pattern: `^${year}-${monthAndDay}$` };

/** A day, or a month or year in which the day lies. */
export const looseDay: JsonSchema = { type: "string", pattern: `^${year}(?:-(?:0[1-9]|1[0-2])|-${monthAndDay})?$` };

export const between: JsonSchema = object({ between: { ...listOf(isoDay, 2), maxItems: 2 } }, ["between"]);
export const period: JsonSchema = object({ from: isoDay, to: isoDay }, ["from", "to"]);

/** Values of an enumeration; `enumDescriptions` is what editors show beside them. */
export function enumOf(values: readonly { readonly slug: string; readonly text: string }[]): JsonSchema {
  return { enum: values.map(({ slug }) => slug), enumDescriptions: values.map((each) => each.text) };
}

/** The states of a fact that say nothing of its value. */
export const unknownState: JsonSchema = object({ unknown: text, evidence: ref("evidenceIds") }, ["unknown"]);
export const notApplicableState: JsonSchema = object({ not_applicable: flag, evidence: ref("evidenceIds") }, [
  "not_applicable",
]);

/** The states in which one value may be written as an object, of what always applies. `rival` is what `contested` lists. */
export function applicableStates(
  value: JsonSchema,
  yesOrNo: boolean,
  rival: JsonSchema = value,
): readonly JsonSchema[] {
  const evidence = ref("evidenceIds");
  const contested = yesOrNo ? either(flag, listOf(rival, 1)) : listOf(rival, 1);
  return [
    object({ value, contested, evidence }, ["value"]),
    object({ one_of: listOf(rival, 2), unknown: text, evidence }, ["one_of"]),
    unknownState,
  ];
}

/** The same of what may not apply. */
export function statesOf(value: JsonSchema, yesOrNo: boolean, rival: JsonSchema = value): readonly JsonSchema[] {
  return [...applicableStates(value, yesOrNo, rival), notApplicableState];
}
