import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";

/** Puts compiled validators in the place of `src/rulebook/validators.ts`, so that the bundle compiles no schema. */
export function compiledValidators({ AJV_OPTIONS, FILE_KINDS, RULE_DEFINITIONS, rootOf }) {
  const ajv = new Ajv({ ...AJV_OPTIONS, code: { source: true, esm: true } }).addSchema(RULE_DEFINITIONS);
  const names = Object.fromEntries(
    FILE_KINDS.map((kind) => [kind, `${RULE_DEFINITIONS.$id}#/definitions/${rootOf(kind)}`]),
  );
  const contents =
    standaloneCode.default(ajv, names) +
    `\nexport function validatorOf(kind) { return { ${FILE_KINDS.map((kind) => `${kind}: ${kind}`).join(", ")} }[kind]; }\n`;
  return {
    name: "compiled-validators",
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]rulebook[\\/]validators\.ts$/ }, () => ({
        contents,
        loader: "js",
        resolveDir: import.meta.dirname,
      }));
    },
  };
}
