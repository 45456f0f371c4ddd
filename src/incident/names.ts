/** References to things that have a name elsewhere: in the incident, or in the rule pack. */
import { suggest } from "../text/suggest.js";
import type { ValueNode } from "./node.js";
import { named, report, type Reading } from "./reading.js";
import { readName } from "./scalars.js";

type NameCode =
  | "incident.unknown_actor"
  | "incident.unknown_contest"
  | "incident.unknown_reading"
  | "incident.unknown_provision"
  | "incident.unknown_track"
  | "incident.unknown_tier";

/** A name out of those that exist. With nothing known (the list itself could not be read) every name passes. */
export function readReference(
  reading: Reading,
  node: ValueNode | undefined,
  path: string,
  code: NameCode,
  known: ReadonlySet<string> | undefined,
): string | undefined {
  const value = readName(reading, node, path);
  if (value === undefined || node === undefined || !known || known.has(value)) return value;
  report(reading, code, node, path, {
    value,
    suggestion: reading.source.crowded ? "" : (suggest(value, known) ?? ""),
    known: named(alike(value, known)),
  });
  return undefined;
}

/** Names of the same group (`pns:…`) where the name has one that exists; else all of them. */
function alike(value: string, known: ReadonlySet<string>): Iterable<string> {
  const group = value.slice(0, value.indexOf(":") + 1);
  const own = group === "" ? [] : [...known].filter((name) => name.startsWith(group));
  return own.length === 0 ? known : own;
}

/** A provision, or a chain `prohibition+offence`. */
export function readProvision(reading: Reading, node: ValueNode | undefined, path: string): string | undefined {
  const value = readName(reading, node, path);
  if (value === undefined || node === undefined) return undefined;
  const { provisions } = reading.dictionary;
  const wrong = value.split("+").find((part) => !provisions.has(part));
  if (wrong === undefined) return value;
  const suggestion = reading.source.crowded ? "" : (suggest(wrong, provisions) ?? "");
  report(reading, "incident.unknown_provision", node, path, { value: wrong, suggestion, known: [] });
  return undefined;
}
