import { membersOf } from "./members.js";
import { openingOf, type ObjectNode, type ValueNode } from "./node.js";
import { report, under, type Reading } from "./reading.js";
import { readList, readText, wrongType } from "./scalars.js";

/** The states that a fact may be written in, with the values still unread. */
export type State =
  | { readonly state: "value"; readonly value: ValueNode; readonly contested?: true | readonly ValueNode[] }
  | { readonly state: "one_of"; readonly values: readonly ValueNode[]; readonly why: string }
  | { readonly state: "unknown"; readonly why: string }
  | { readonly state: "not_applicable" };

const exclusive = ["value", "one_of", "not_applicable"] as const;

/** `{"value"}`, `{"one_of"}`, `{"unknown"}` or `{"not_applicable": true}`. */
export function readState(reading: Reading, node: ObjectNode, path: string): State | undefined {
  const found = membersOf(reading, node, path, "state");
  readEvidenceIds(reading, found.get("evidence"), under(path, "evidence"));
  const main = exclusive.filter((key) => found.has(key));
  const withUnknown = found.has("unknown") && main[0] !== "one_of" ? [...main, "unknown"] : main;
  if (withUnknown.length > 1) {
    report(reading, "incident.conflicting_states", openingOf(node), path, { keys: withUnknown });
    return undefined;
  }
  if (found.has("contested") && !found.has("value")) {
    report(reading, "incident.missing_key", openingOf(node), path, { key: "value" });
    return undefined;
  }
  const why = readText(reading, found.get("unknown"), under(path, "unknown"));
  const value = found.get("value");
  const values = found.get("one_of");
  const notApplicable = found.get("not_applicable");
  if (value) {
    const contested = readContested(reading, found.get("contested"), under(path, "contested"));
    return { state: "value", value, ...(contested ? { contested } : {}) };
  }
  if (values) {
    if (values.type !== "Array") {
      wrongType(reading, values, under(path, "one_of"), "list");
      return undefined;
    }
    if (values.elements.length < 2) {
      report(reading, "incident.one_of_too_short", values, path, {});
      return undefined;
    }
    return { state: "one_of", values: values.elements.map((each) => each.value), why: why ?? "" };
  }
  if (notApplicable) {
    return readTrue(reading, notApplicable, under(path, "not_applicable")) && { state: "not_applicable" };
  }
  if (found.has("unknown")) return why === undefined ? undefined : { state: "unknown", why };
  // Nothing but keys that were reported already, or an empty object.
  if (node.members.length === 0) wrongType(reading, node, path, "state");
  return undefined;
}

/** `true`, or the rival values. */
function readContested(
  reading: Reading,
  node: ValueNode | undefined,
  path: string,
): true | readonly ValueNode[] | undefined {
  if (!node) return undefined;
  if (node.type === "Array") {
    if (node.elements.length === 0) {
      report(reading, "incident.empty_array", node, path, {});
      return undefined;
    }
    return node.elements.map((each) => each.value);
  }
  return readTrue(reading, node, path);
}

/** Flags that are written only when they hold. */
export function readTrue(reading: Reading, node: ValueNode, path: string): true | undefined {
  if (node.type === "Boolean" && node.value) return true;
  wrongType(reading, node, path, "true");
  return undefined;
}

/** Ids of evidence; never evaluated, only looked up. */
export function readEvidenceIds(reading: Reading, node: ValueNode | undefined, path: string): void {
  readList(reading, node, path, (item, at) => {
    const id = readText(reading, item, at);
    if (id !== undefined) reading.evidence.push({ id, at: item, path: at });
    return id;
  });
}
