import { existing } from "../existing.js";
import type { FactEntry } from "../rulebook/model.js";
import type { DictionaryScope } from "./dictionary.js";
import { readFact } from "./fact.js";
import { members, type Members } from "./members.js";
import type { FactValue } from "./model.js";
import type { ValueNode } from "./node.js";
import { report, under, type Reading } from "./reading.js";

/** Facts that the product computes and that may be stated all the same. */
const statable: ReadonlySet<string> = new Set(["target.stage", "election.regime"]);

/** The facts among the keys of a record, by path. Keys in `except` are read elsewhere. */
export function readFacts(
  reading: Reading,
  scope: DictionaryScope,
  found: Members,
  path: string,
  except: readonly string[] = [],
): Map<string, FactValue> {
  const facts = new Map<string, FactValue>();
  const { keys, groups } = reading.dictionary.scopes[scope];
  for (const [key, node] of found) {
    if (except.includes(key)) continue;
    const entry = keys.get(key);
    if (entry) readInto(facts, reading, entry, node, under(path, key));
    const group = groups.get(key);
    if (!group) continue;
    const inner = members(reading, node, under(path, key), { known: new Set(group.keys()), required: [] });
    for (const [name, value] of inner ?? []) {
      readInto(facts, reading, existing(group.get(name), name), value, under(under(path, key), name));
    }
  }
  return facts;
}

function readInto(
  facts: Map<string, FactValue>,
  reading: Reading,
  entry: FactEntry,
  node: ValueNode,
  path: string,
): void {
  if (entry.derived && !statable.has(entry.path)) {
    report(reading, "incident.derived_fact", node, path, { key: entry.path });
    return undefined;
  }
  const value = readFact(reading, entry, node, path);
  if (value) facts.set(entry.path, value);
}
