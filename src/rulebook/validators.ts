import { Ajv } from "ajv";
import { existing } from "../existing.js";
import { AJV_OPTIONS, type Validator } from "./schema/ajv-options.js";
import { RULE_DEFINITIONS, rootOf, type FileKind } from "./schema/index.js";

let ajv: Ajv | undefined;

/** Compiles on first use. The bundle has these functions compiled beforehand instead of this module. */
export function validatorOf(kind: FileKind): Validator {
  if (ajv === undefined) {
    ajv = new Ajv(AJV_OPTIONS);
    ajv.addSchema(RULE_DEFINITIONS);
  }
  return existing(ajv.getSchema(`${RULE_DEFINITIONS.$id}#/definitions/${rootOf(kind)}`), kind) as Validator;
}
