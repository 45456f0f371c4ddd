/** What the build derives from the sources: the snapshot of the rules, schemas, validators. Entry for `build.mjs`. */
export { citationIndex } from "../src/citation/resolve.js";
export { definitionOf } from "../src/cli/definition.js";
export { everySample } from "./executable/every-sample.js";
export { packed } from "../src/cli/packed.js";
export { incidentSchema } from "../src/incident/schema.js";
export { lookVariables } from "../src/page/look.js";
export { manualPage } from "../src/report/completion/manual.js";
export { checkPack } from "../src/rulebook/check/check.js";
export { isUnsound } from "../src/rulebook/check/unsound.js";
export { loadPack } from "../src/rulebook/load.js";
export { AJV_OPTIONS } from "../src/rulebook/schema/ajv-options.js";
export { FILE_KINDS, RULE_DEFINITIONS, rootOf, ruleSchema } from "../src/rulebook/schema/index.js";
export { isIntact, openSnapshot, readSnapshot, snapshotOf } from "../src/rulebook/snapshot.js";
export { version } from "../src/version.js";
export { codeFrame } from "../src/text/code-frame.js";
