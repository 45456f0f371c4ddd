/** Small makers of draft-07 JSON Schema, so that each rule file's schema reads like its documentation. */

export type JsonSchema = boolean | { readonly [keyword: string]: unknown };

export const ref = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` });

/** A closed object: keys in `required` must be there, keys that are not listed are errors. */
export function closed(
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
  rules: readonly JsonSchema[] = [],
): JsonSchema {
  return {
    description,
    type: "object",
    properties,
    required,
    additionalProperties: false,
    ...(rules.length === 0 ? {} : { allOf: rules }),
  };
}

/** A closed object of which any key may be missing, but not all. */
export function someOf(description: string, properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { description, type: "object", properties, minProperties: 1, additionalProperties: false };
}

export const listOf = (items: JsonSchema, minItems = 1): JsonSchema => ({ type: "array", items, minItems });

/** A list of distinct strings. */
export const setOf = (items: JsonSchema, minItems = 1): JsonSchema => ({
  type: "array",
  items,
  minItems,
  uniqueItems: true,
});

export const oneOf = (...values: readonly string[]): JsonSchema => ({ type: "string", enum: values });

/** Keys that exclude each other and keys that belong to only one of them: one error, at the key that is wrong. */
export function exclusive(
  keys: readonly string[],
  companions: Readonly<Record<string, readonly string[]>>,
): readonly JsonSchema[] {
  const all = [...new Set([...keys, ...Object.values(companions).flat()])];
  const chain = keys.reduceRight<JsonSchema>(
    (otherwise, key) => ({
      if: { required: [key] },
      then: {
        properties: Object.fromEntries(
          all
            .filter((other) => other !== key && !(companions[key] ?? []).includes(other))
            .map((other) => [other, false]),
        ),
      },
      else: otherwise,
    }),
    { anyOf: keys.map((key) => ({ required: [key] })) },
  );
  return [chain];
}

/** Different shapes by JSON type, so that an error is reported for the shape that was meant. */
export const byType = (type: string, then: JsonSchema, otherwise: JsonSchema): JsonSchema => ({
  if: { type },
  then,
  else: otherwise,
});
