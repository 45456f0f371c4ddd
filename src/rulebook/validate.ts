import { Ajv, type ValidateFunction } from "ajv";
import type { Problem } from "../problem.js";
import { ruleSchema, type FileKind } from "./schema/index.js";
import { schemaProblems } from "./schema-problems.js";
import type { YamlFile } from "./yaml/document.js";

const compiled = new Map<FileKind, ValidateFunction>();

function validatorOf(kind: FileKind): ValidateFunction {
  const known = compiled.get(kind);
  if (known !== undefined) return known;
  const ajv = new Ajv({ allErrors: true, verbose: true, strict: true, strictTypes: false, strictRequired: false });
  const made = ajv.compile(ruleSchema(kind));
  compiled.set(kind, made);
  return made;
}

/** Problems of form: what the schema of this kind of file does not allow. */
export function shapeProblems(kind: FileKind, yaml: YamlFile, value: unknown): Problem[] {
  const validate = validatorOf(kind);
  return validate(value) ? [] : schemaProblems(yaml, validate.errors ?? []);
}
