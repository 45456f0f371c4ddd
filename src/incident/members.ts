import { existing } from "../existing.js";
import { fold } from "../text/fold.js";
import { suggest } from "../text/suggest.js";
import type { Dictionary, DictionaryScope } from "./dictionary.js";
import type { Keys, KeyTables } from "./keys.js";
import { keyOf, kindOf, openingOf, spanOf, type MemberNode, type ObjectNode, type ValueNode } from "./node.js";
import type { ValueKind } from "./problems.js";
import { named, report, under, type Reading } from "./reading.js";

/** The values of an object by key; keys that do not belong there are reported and left out. */
export type Members = ReadonlyMap<string, ValueNode>;

/** Keys under which people write names and numbers of persons. */
const personalKeys = new Set(["name", "nama", "nip", "nik", "nrp", "address", "alamat", "phone", "telepon", "email"]);

/** Where the incident writes the facts of a scope. */
const homes: Readonly<Record<DictionaryScope, string>> = {
  actor: "actors[].",
  conviction: "actors[].convictions[].",
  act: "acts[].",
  target: "acts[].target.",
  findings: "acts[].findings.",
  election: "election.",
  report: "report.",
};

export function members(
  reading: Reading,
  node: ValueNode,
  path: string,
  shape: keyof KeyTables | Keys,
  expected: ValueKind = "object",
): Members | undefined {
  if (node.type === "Null") {
    report(reading, "incident.null", node, path, {});
    return undefined;
  }
  if (node.type !== "Object") {
    report(reading, "incident.wrong_type", node, path, { expected, found: kindOf(node) });
    return undefined;
  }
  return membersOf(reading, node, path, shape);
}

/** The same of what is known to be an object. */
export function membersOf(reading: Reading, node: ObjectNode, path: string, shape: keyof KeyTables | Keys): Members {
  const keys = typeof shape === "string" ? reading.dictionary.keys[shape] : shape;
  const found = new Map<string, ValueNode>();
  const excused = new Set<string>();
  for (const member of node.members) {
    const key = keyOf(member);
    if (!keys.known.has(key)) {
      const meant = reportUnknownKey(reading, member, key, path, keys);
      if (meant !== undefined) excused.add(meant);
    } else if (found.has(key)) {
      reportDuplicate(reading, node.members, member, key, path);
    } else {
      found.set(key, member.value);
    }
  }
  for (const key of keys.required) {
    if (!found.has(key) && !excused.has(key)) {
      report(reading, "incident.missing_key", openingOf(node), path, { key });
    }
  }
  return found;
}

function reportDuplicate(
  reading: Reading,
  all: readonly MemberNode[],
  member: MemberNode,
  key: string,
  path: string,
): void {
  const first = existing(
    all.find((each) => keyOf(each) === key),
    key,
  );
  const first_line = reading.source.place(spanOf(first.name)).line;
  report(reading, "incident.duplicate_key", spanOf(member.name), under(path, key), { key, first_line });
}

/** Returns the key that was probably meant, so that it is not missed a second time. */
function reportUnknownKey(
  reading: Reading,
  { name }: MemberNode,
  key: string,
  path: string,
  keys: Keys,
): string | undefined {
  const at = spanOf(name);
  const here = under(path, key);
  const { dictionary } = reading;
  const alias = keys.scope && keyByAlias(dictionary, keys.scope, key);
  const elsewhere = alias === undefined ? homeOf(dictionary, key, keys.scope) : undefined;
  const near = alias ?? (elsewhere === undefined ? suggest(key, keys.known) : undefined);
  if (near === undefined && personalKeys.has(fold(key))) {
    report(reading, "incident.personal_key", at, here, { key });
    return undefined;
  }
  if (elsewhere !== undefined) {
    report(reading, "incident.misplaced_key", at, here, { key, belongs: elsewhere });
    return undefined;
  }
  const known = named([...keys.known].filter((each) => each !== "$schema"));
  report(reading, "incident.unknown_key", at, here, { key, suggestion: near ?? "", known });
  return near;
}

/** The key of a fact that goes by this everyday word. */
function keyByAlias(dictionary: Dictionary, scope: DictionaryScope, word: string): string | undefined {
  const wanted = fold(word).replaceAll("_", " ");
  for (const [key, entry] of dictionary.scopes[scope].keys) {
    if (entry.aliases?.some((alias) => fold(alias) === wanted)) return key;
  }
  return undefined;
}

/** Where a key of that name does belong. */
function homeOf(dictionary: Dictionary, key: string, except: DictionaryScope | undefined): string | undefined {
  for (const [scope, facts] of Object.entries(dictionary.scopes)) {
    // Object.entries of a record keyed by DictionaryScope.
    if (scope !== except && facts.keys.has(key)) return homes[scope as DictionaryScope] + key;
  }
  return undefined;
}
