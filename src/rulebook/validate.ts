import type { ErrorObject } from "ajv";
import { existing } from "../existing.js";
import type { Problem } from "../problem.js";
import type { FileKind } from "./schema/index.js";
import { schemaProblems } from "./schema-problems.js";
import { validatorOf } from "./validators.js";
import type { YamlFile } from "./yaml/document.js";

/** Problems of form: what the schema of this kind of file does not allow. */
export function shapeProblems(kind: FileKind, yaml: YamlFile, value: unknown): Problem[] {
  const validate = validatorOf(kind);
  return validate(value) ? [] : schemaProblems(yaml, existing(validate.errors, "errors") as readonly ErrorObject[]);
}
