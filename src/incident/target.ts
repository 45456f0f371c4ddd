import { existing } from "../existing.js";
import { contestsByName } from "./contest.js";
import { readFacts } from "./facts.js";
import { members } from "./members.js";
import type { Contest, FactValue, Target } from "./model.js";
import { readReference } from "./names.js";
import { keyOf, type ValueNode } from "./node.js";
import { report, under, type Reading } from "./reading.js";
import { readEach } from "./scalars.js";
import { STAGED_KINDS } from "./several.js";

/** `target`: who is favoured or harmed, one or a list. */
export function readTargets(
  reading: Reading,
  node: ValueNode | undefined,
  path: string,
  contests: readonly Contest[],
): readonly Target[] {
  if (!node) return [];
  return readEach(node, path, (item, at) => readTarget(reading, item, at, contests));
}

function readTarget(reading: Reading, node: ValueNode, path: string, contests: readonly Contest[]): Target | undefined {
  const found = members(reading, node, path, "target");
  if (!found) return undefined;
  const facts = readFacts(reading, "target", found, path);
  const kind = found.get("kind");
  if (kind) stateStage(reading, kind, facts, under(path, "kind"));
  const contest = readContestName(reading, found.get("election"), under(path, "election"), contests);
  return { facts, ...(contest === undefined ? {} : { contest }) };
}

/** `bakal-calon` says the kind and the stage in one word. */
function stateStage(reading: Reading, node: ValueNode, facts: Map<string, FactValue>, path: string): void {
  const word = wordsIn(node).find((each) => STAGED_KINDS.has(each));
  const stage = word === undefined ? undefined : STAGED_KINDS.get(word)?.stage;
  if (word === undefined || stage === undefined || !reading.dictionary.facts.has("target.stage")) return;
  const stated = facts.get("target.stage");
  if (stated?.state === "known" && stated.value !== stage) {
    report(reading, "incident.stage_contradicts_kind", node, path, { kind: word, stage: String(stated.value) });
  }
  if (!stated) facts.set("target.stage", { state: "known", value: stage });
}

/** Slugs that are stated as such: not those of a rival or an unknown state. */
function wordsIn(node: ValueNode): readonly string[] {
  if (node.type === "String") return [node.value];
  if (node.type === "Array") return node.elements.flatMap((each) => wordsIn(each.value));
  if (node.type !== "Object") return [];
  return node.members
    .filter((member) => keyOf(member) === "value" || keyOf(member) === "kind")
    .flatMap((member) => wordsIn(member.value));
}

/** A contest by id or cycle, as index. */
function readContestName(
  reading: Reading,
  node: ValueNode | undefined,
  path: string,
  contests: readonly Contest[],
): number | undefined {
  if (!node) return undefined;
  const names = contestsByName(contests);
  const known = new Set(names.keys());
  const name = readReference(reading, node, path, "incident.unknown_contest", known);
  if (name === undefined) return undefined;
  const [index, ...others] = existing(names.get(name), name);
  if (others.length > 0) {
    report(reading, "incident.ambiguous_contest", node, path, { value: name });
    return undefined;
  }
  return index;
}
