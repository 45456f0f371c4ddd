import type { FactEntry, IsoDay } from "../rulebook/model.js";
import { readAuthor } from "./author.js";
import { readDay } from "./date.js";
import { readScalar } from "./fact.js";
import { members, membersOf, type Members } from "./members.js";
import type { FindingRecord, FindingState } from "./model.js";
import { keyOf, openingOf, spanOf, type ObjectNode, type ValueNode } from "./node.js";
import { readProvision, readReference } from "./names.js";
import { report, under, type Reading } from "./reading.js";
import { readEach, readName, readText, wrongType } from "./scalars.js";

/** The act that is judged. */
export interface FoundAct {
  /** Ids; `undefined` when the list of actors could not be read. */
  readonly actors: ReadonlySet<string> | undefined;
  /** The first day on which it may have been done. */
  readonly actFrom: IsoDay | undefined;
}

/** The findings of one act, by id. */
export function readFindings(
  reading: Reading,
  node: ValueNode | undefined,
  path: string,
  act: FoundAct,
): ReadonlyMap<string, FindingState> {
  const states = new Map<string, FindingState>();
  const found = node && members(reading, node, path, "findings");
  for (const [id, value] of found ?? []) {
    const entry = reading.dictionary.findings.get(id);
    const state = entry && readFinding(reading, id, entry, value, under(path, id), act);
    if (state) states.set(id, state);
  }
  return states;
}

function readFinding(
  reading: Reading,
  id: string,
  entry: FactEntry,
  node: ValueNode,
  path: string,
  act: FoundAct,
): FindingState | undefined {
  if (node.type === "Object" && node.members.some((member) => keyOf(member) === "unknown")) {
    return readUnknown(reading, node, path);
  }
  if (node.type === "Array" && node.elements.length === 0) {
    report(reading, "incident.empty_array", node, path, {});
    return undefined;
  }
  const records = readEach(node, path, (item, at) => readRecord(reading, id, entry, item, at, act));
  return records.length === 0 ? undefined : { state: "recorded", records };
}

function readUnknown(reading: Reading, node: ObjectNode, path: string): FindingState | undefined {
  const { known } = reading.dictionary.keys.finding;
  const found = membersOf(reading, node, path, { known: new Set(["unknown", ...known]), required: [] });
  if (found.size > 1) {
    report(reading, "incident.conflicting_states", openingOf(node), path, { keys: [...found.keys()] });
    return undefined;
  }
  const why = readText(reading, found.get("unknown"), under(path, "unknown"));
  return why === undefined ? undefined : { state: "unknown", why };
}

/** A legal evaluation counts only with its author and reasons; a bare value would be the user's own. */
function readRecord(
  reading: Reading,
  id: string,
  entry: FactEntry,
  node: ValueNode,
  path: string,
  { actors, actFrom }: FoundAct,
): FindingRecord | undefined {
  if (node.type === "Boolean" || node.type === "String" || node.type === "Number") {
    report(reading, "incident.bare_finding", node, path, { finding: id, value: String(node.value) });
    return undefined;
  }
  if (node.type === "Array") {
    wrongType(reading, node, path, "finding");
    return undefined;
  }
  const found = members(reading, node, path, "finding", "finding");
  if (!found) return undefined;
  const valueNode = found.get("value");
  const value = valueNode && readScalar(reading, entry, valueNode, under(path, "value"));
  const author = readAuthor(reading, found.get("by"), under(path, "by"));
  const reasons = readName(reading, found.get("reasons"), under(path, "reasons"));
  const onNode = found.get("on");
  const on = readDay(reading, onNode, under(path, "on"));
  if (onNode && on !== undefined && actFrom !== undefined && on < actFrom)
    report(reading, "incident.found_before_conduct", onNode, under(path, "on"), {
      finding: id,
      found: on,
      conduct: actFrom,
    });
  const scope = readScope(reading, found, path, actors);
  if (author && !author.position && !found.has("reasons")) {
    report(reading, "incident.finding_without_reasons", spanOf(node), path, { finding: id, body: author.body });
    return undefined;
  }
  if (value === undefined || !author) return undefined;
  return {
    value,
    body: author.body,
    ...(author.name === undefined ? {} : { name: author.name }),
    position: author.position,
    ...(reasons === undefined ? {} : { reasons }),
    ...(on === undefined ? {} : { on }),
    ...scope,
  };
}

/** `for`: a record for one actor or one provision goes before a general one. */
function readScope(
  reading: Reading,
  found: Members,
  path: string,
  actors: ReadonlySet<string> | undefined,
): Pick<FindingRecord, "for_actor" | "for_provision"> {
  const node = found.get("for");
  const at = under(path, "for");
  const inner = node && members(reading, node, at, "finding_scope");
  const actor = readReference(reading, inner?.get("actor"), under(at, "actor"), "incident.unknown_actor", actors);
  const provision = readProvision(reading, inner?.get("provision"), under(at, "provision"));
  return {
    ...(actor === undefined ? {} : { for_actor: actor }),
    ...(provision === undefined ? {} : { for_provision: provision }),
  };
}
