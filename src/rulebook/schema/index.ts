import { closed, listOf, ref, type JsonSchema } from "./build.js";
import { COMMON } from "./common.js";
import { CONCEPTS } from "./concepts.js";
import { CONDITION } from "./condition.js";
import { KEEPING } from "./keeping.js";
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
  "holidays",
  "tracks",
  "ladder",
  "provision",
  "precedent",
  "test",
  "structure",
  "survivors",
] as const;

export type FileKind = (typeof FILE_KINDS)[number];

const DEFINITIONS: Readonly<Record<string, JsonSchema>> = {
  ...COMMON,
  ...CONDITION,
  ...PROVISION,
  ...CONCEPTS,
  ...VOCABULARY,
  ...PRECEDENT,
  ...TESTS,
  ...KEEPING,
  provisionList: closed("Letters of one list", { provisions: listOf(ref("provision")) }, ["provisions"]),
  provisionFile: { if: { required: ["provisions"] }, then: ref("provisionList"), else: ref("provision") },
};

/** Name of the definition that a file of this kind as a whole must meet. */
export function rootOf(kind: FileKind): string {
  if (kind === "provision") return "provisionFile";
  return kind === "test" ? "testFile" : kind;
}

/** Every definition, for validators that share them. */
export const RULE_DEFINITIONS = { $id: "asn-check-rules", definitions: DEFINITIONS } as const;

/** The JSON Schema (draft-07) of one kind of rule file, complete in itself. */
export function ruleSchema(kind: FileKind): { readonly [keyword: string]: unknown } {
  const definitions = reached(rootOf(kind));
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: `asn-check ${kind}`,
    allOf: [ref(rootOf(kind))],
    definitions: Object.fromEntries(Object.entries(DEFINITIONS).filter(([name]) => definitions.has(name))),
  };
}

/** The definitions that one needs, itself included. */
function reached(root: string): ReadonlySet<string> {
  const found = new Set([root]);
  for (const name of found)
    for (const [, next = ""] of JSON.stringify(DEFINITIONS[name]).matchAll(/"#\/definitions\/(\w+)"/g)) found.add(next);
  return found;
}
