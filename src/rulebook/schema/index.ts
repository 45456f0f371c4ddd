import { listOf, ref, type JsonSchema } from "./build.js";
import { COMMON } from "./common.js";
import { CONCEPTS } from "./concepts.js";
import { CONDITION } from "./condition.js";
import { PRECEDENT } from "./precedent.js";
import { PROVISION } from "./provision.js";
import { TESTS } from "./tests.js";
import { VOCABULARY } from "./vocabulary.js";

/** What a file of the pack can be; each has a schema of its own name. */
export const FILE_KINDS = [
  "pack",
  "instrument",
  "vocabulary",
  "definition",
  "reading",
  "calendar",
  "tracks",
  "ladder",
  "provision",
  "precedent",
  "test",
] as const;

export type FileKind = (typeof FILE_KINDS)[number];

export const DEFINITIONS: Readonly<Record<string, JsonSchema>> = {
  ...COMMON,
  ...CONDITION,
  ...PROVISION,
  ...CONCEPTS,
  ...VOCABULARY,
  ...PRECEDENT,
  ...TESTS,
  provisionList: {
    type: "object",
    properties: { provisions: listOf(ref("provision")) },
    required: ["provisions"],
    additionalProperties: false,
  },
};

const ROOTS: Readonly<Record<FileKind, JsonSchema>> = {
  pack: ref("pack"),
  instrument: ref("instrument"),
  vocabulary: ref("vocabulary"),
  definition: ref("definition"),
  reading: ref("reading"),
  calendar: ref("calendar"),
  tracks: ref("tracks"),
  ladder: ref("ladder"),
  provision: { if: { required: ["provisions"] }, then: ref("provisionList"), else: ref("provision") },
  precedent: ref("precedent"),
  test: ref("testFile"),
};

/** The JSON Schema (draft-07) of one kind of rule file, complete in itself. */
export function ruleSchema(kind: FileKind): { readonly [keyword: string]: unknown } {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: `asn-check ${kind}`,
    allOf: [ROOTS[kind]],
    definitions: DEFINITIONS,
  };
}
