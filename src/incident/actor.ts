import type { Dictionary } from "./dictionary.js";
import { readDay } from "./date.js";
import { readFact } from "./fact.js";
import { readFacts } from "./facts.js";
import { members, membersOf, type Members } from "./members.js";
import type { Actor, Conviction, FactValue, ListItem } from "./model.js";
import { readReference } from "./names.js";
import { keyOf, spanOf, type ValueNode } from "./node.js";
import { report, under, type Reading } from "./reading.js";
import { readBoolean, readList, readName, readText } from "./scalars.js";
import { itemsOf } from "./several.js";

export function readActor(reading: Reading, node: ValueNode, path: string): Actor | undefined {
  const found = members(reading, node, path, "actor");
  if (!found) return undefined;
  const id = readName(reading, found.get("id"), under(path, "id"));
  const facts = readFacts(reading, "actor", found, path);
  if (isNone(facts.get("actor.status"))) facts.set("actor.status", { state: "unknown", why: "" });
  readCapacities(reading, found.get("also"), found.get("status"), under(path, "also"), facts);
  checkStatus(reading, found, path, facts);
  const convictions = readConvictions(reading, found.get("convictions"), under(path, "convictions"));
  const prior_sanctions = readList(reading, found.get("prior_sanctions"), under(path, "prior_sanctions"), (item, at) =>
    readPriorSanction(reading, item, at),
  );
  return id === undefined ? undefined : { id, facts, convictions, prior_sanctions };
}

/** `also`: capacities beside `status`, each with the days on which it was held. */
function readCapacities(
  reading: Reading,
  node: ValueNode | undefined,
  status: ValueNode | undefined,
  path: string,
  facts: Map<string, FactValue>,
): void {
  if (!node) return;
  const entry = statusEntry(reading.dictionary);
  const also = readList(reading, node, path, (item, at) => readCapacity(reading, item, at));
  if (!entry) return;
  if (!status) {
    report(reading, "incident.missing_key", [spanOf(node)[0], spanOf(node)[0] + 1], path, { key: "status" });
    return undefined;
  }
  const main = facts.get(entry.path);
  if (!main || also.length === 0) return;
  facts.set(entry.path, { state: "list", items: [...itemsOf(reading, entry, main), ...also.flat()] });
}

/** Everybody holds some capacity: a list without one, or that it does not apply, tells of none. */
function isNone(status: FactValue | undefined): boolean {
  return status?.state === "not_applicable" || (status?.state === "list" && status.items.length === 0);
}

/** What is said of somebody of whom it is not read would else pass for an answer. */
function checkStatus(reading: Reading, found: Members, path: string, facts: ReadonlyMap<string, FactValue>): void {
  const held = slugsHeld(facts.get("actor.status"));
  if (!held) return;
  for (const [key, node] of found) {
    const fact = `actor.${key}`;
    const of = reading.dictionary.facts.get(fact)?.of_status;
    const value = facts.get(fact);
    if (!of || of.some((slug) => held.includes(slug)) || value?.state !== "known" || value.value === false) continue;
    report(reading, "incident.fact_of_other_status", node, under(path, key), { key, of });
  }
}

/** Every capacity that may be held; nothing where it may be any. */
function slugsHeld(status: FactValue | undefined): readonly string[] | undefined {
  if (status?.state === "known") return [String(status.value)];
  if (status?.state === "one_of" || status?.state === "contested") return status.values.map(String);
  return status?.state === "list" ? status.items.flatMap(({ value, one_of }) => one_of ?? [value]) : undefined;
}

function statusEntry(dictionary: Dictionary): ReturnType<Dictionary["facts"]["get"]> {
  return dictionary.facts.get("actor.status");
}

function readCapacity(reading: Reading, node: ValueNode, path: string): readonly ListItem[] | undefined {
  const found = members(reading, node, path, "capacity");
  if (!found) return undefined;
  const entry = statusEntry(reading.dictionary);
  const status = found.get("status");
  const fact = entry && status && readFact(reading, entry, status, under(path, "status"));
  const from = readDay(reading, found.get("from"), under(path, "from"));
  const to = readDay(reading, found.get("to"), under(path, "to"));
  if (from !== undefined && to !== undefined && from > to) {
    report(reading, "incident.range_reversed", node, path, { from, to });
  }
  if (!entry || !fact) return undefined;
  return itemsOf(reading, entry, fact).map((item) => ({
    ...item,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }));
}

function readConvictions(reading: Reading, node: ValueNode | undefined, path: string): Actor["convictions"] {
  if (node?.type === "Object" && node.members.some((member) => keyOf(member) === "unknown")) {
    const found = membersOf(reading, node, path, { known: new Set(["unknown"]), required: [] });
    return { unknown: readText(reading, found.get("unknown"), under(path, "unknown")) ?? "" };
  }
  return readList(reading, node, path, (item, at) => readConviction(reading, item, at));
}

function readConviction(reading: Reading, node: ValueNode, path: string): Conviction | undefined {
  const found = members(reading, node, path, "conviction");
  if (!found) return undefined;
  const on = readDay(reading, found.get("on"), under(path, "on"));
  const offence = readText(reading, found.get("offence"), under(path, "offence"));
  return {
    facts: readFacts(reading, "conviction", found, path),
    ...(on === undefined ? {} : { on }),
    ...(offence === undefined ? {} : { offence }),
  };
}

function readPriorSanction(
  reading: Reading,
  node: ValueNode,
  path: string,
): Actor["prior_sanctions"][number] | undefined {
  const found = members(reading, node, path, "prior_sanction");
  if (!found) return undefined;
  const { tiers } = reading.dictionary;
  const tier = readReference(reading, found.get("tier"), under(path, "tier"), "incident.unknown_tier", tiers);
  const same_nature = readBoolean(reading, found.get("same_nature"), under(path, "same_nature"));
  const on = readDay(reading, found.get("on"), under(path, "on"));
  return tier === undefined ? undefined : { tier, same_nature, ...(on === undefined ? {} : { on }) };
}
