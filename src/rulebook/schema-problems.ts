import type { ErrorObject } from "ajv";
import type { YAMLMap, YAMLSeq } from "yaml";
import type { Problem } from "../problem.js";
import { suggestion } from "../text/suggest.js";
import { problem } from "./problems.js";
import type { YamlPath } from "./yaml/document.js";
import { placeOfPath, type YamlFile } from "./yaml/document.js";

/** Beyond this nobody reads on; each has to be looked up in the file. */
const MOST_ERRORS = 1000;

/** Schema errors as problems at their place in the YAML: one typo, one problem. */
export function schemaProblems(yaml: YamlFile, all: readonly ErrorObject[]): Problem[] {
  const errors = all.slice(0, MOST_ERRORS);
  const unknownKeys = new Map<string, string[]>();
  for (const error of errors)
    if (error.keyword === "additionalProperties") {
      const { key, known } = unknownKey(error);
      const suggestions = unknownKeys.get(error.instancePath) ?? [];
      unknownKeys.set(error.instancePath, [...suggestions, suggestion(key, known)]);
    }
  const groups = errors.filter((error) => error.keyword === "anyOf");
  const problems = new Map<string, Problem>();
  for (const error of errors) {
    if (error.keyword === "if" || error.keyword === "propertyNames") continue;
    if (groups.some((group) => group !== error && isInside(error, group))) continue;
    const suggested = unknownKeys.get(error.instancePath);
    if (suggested !== undefined && error.keyword === "anyOf") continue;
    if (error.keyword === "required" && suggested?.includes(String(error.params["missingProperty"]))) continue;
    const made = toProblem(yaml, error);
    problems.set(JSON.stringify([error.instancePath, made.code, made.args]), made);
  }
  return [...problems.values()];
}

function isInside(error: ErrorObject, group: ErrorObject): boolean {
  return error.instancePath === group.instancePath && error.schemaPath.startsWith(`${group.schemaPath}/`);
}

function toProblem(yaml: YamlFile, error: ErrorObject): Problem {
  const path = pathOf(error.instancePath);
  const at = placeOfPath(yaml, path);
  switch (error.keyword) {
    case "additionalProperties": {
      const { key, known } = unknownKey(error);
      const args = { key, suggestion: suggestion(key, known), known };
      return problem("key-unknown", args, placeOfPath(yaml, [...path, key], "key"));
    }
    case "required":
      return problem("key-missing", { key: String(error.params["missingProperty"]) }, at);
    case "anyOf":
      return problem("key-one-of", { keys: requiredKeys(error.schema) }, at);
    case "minProperties":
      return problem("key-one-of", { keys: propertiesOf(error.parentSchema) }, at);
    case "false schema": {
      const key = String(path.at(-1));
      const beside = Object.keys(valueAt(yaml, path.slice(0, -1))).filter((other) => other !== key);
      return problem("key-not-here", { key, beside }, placeOfPath(yaml, path, "key"));
    }
    case "type":
      return problem(
        "value-type",
        { expected: [error.params["type"] as string | string[]].flat(), found: typeName(error.data) },
        at,
      );
    case "enum":
    case "const": {
      const allowed: readonly unknown[] = [error.params["allowedValues"] ?? error.params["allowedValue"]].flat();
      const [expected, found] = [[...new Set(allowed.map(typeName))], typeName(error.data)];
      if (!expected.includes(found)) return problem("value-type", { expected, found }, at);
      const known = allowed.map(String);
      const value = String(error.data);
      return problem("value-unknown", { value, suggestion: suggestion(value, known), known }, at);
    }
    case "pattern": {
      const format = /^#\/definitions\/(\w+)\/pattern$/.exec(error.schemaPath)?.[1] ?? "text";
      const value = error.propertyName ?? String(error.data);
      const place = error.propertyName === undefined ? at : placeOfPath(yaml, [...path, value], "key");
      return problem("value-format", { value, format }, place);
    }
    case "minimum":
    case "maximum":
      return problem(
        "value-range",
        { value: Number(error.data), limit: `${String(error.params["comparison"])} ${String(error.params["limit"])}` },
        at,
      );
    case "minItems":
      return problem("list-too-short", { minimum: Number(error.params["limit"]) }, at);
    case "uniqueItems": {
      const index = Number(error.params["i"]);
      const value = JSON.stringify((error.data as readonly unknown[])[index]);
      return problem("list-repeats", { value }, placeOfPath(yaml, [...path, index]));
    }
    default:
      return problem("value-format", { value: typeName(error.data), format: error.keyword }, at);
  }
}

function unknownKey(error: ErrorObject): { readonly key: string; readonly known: readonly string[] } {
  return { key: String(error.params["additionalProperty"]), known: propertiesOf(error.parentSchema) };
}

/** Only schemas with properties are closed to others, or ask for one of them. */
function propertiesOf(schema: unknown): readonly string[] {
  return Object.keys((schema as { readonly properties: object }).properties);
}

/** Alternatives of our schemas are keys of which one is required. */
function requiredKeys(schema: unknown): readonly string[] {
  return (schema as readonly { readonly required: readonly string[] }[]).flatMap((part) => part.required);
}

function pathOf(pointer: string): YamlPath {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The map or list of which the schema found a key wrong. */
function valueAt(yaml: YamlFile, path: YamlPath): object {
  const node = yaml.document.getIn(path.map((step) => (/^\d+$/.test(String(step)) ? Number(step) : step)));
  return (node as YAMLMap | YAMLSeq).toJSON() as object;
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
