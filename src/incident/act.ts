import type { IsoDay } from "../rulebook/model.js";
import { readActDay } from "./act-day.js";
import { defined } from "./defined.js";
import { readFacts } from "./facts.js";
import { readFindings } from "./finding.js";
import { members, membersOf } from "./members.js";
import type { Act, Contest } from "./model.js";
import { readReference } from "./names.js";
import type { ValueNode } from "./node.js";
import { firstDay } from "./order-of-days.js";
import { report, under, type Reading } from "./reading.js";
import { readEach, readName } from "./scalars.js";
import { readEvidenceIds } from "./state.js";
import { readTargets } from "./target.js";

/** What an act refers to outside itself. */
export interface ActContext {
  /** Ids; `undefined` when the list of actors could not be read. */
  readonly actors: ReadonlySet<string> | undefined;
  readonly contests: readonly Contest[];
  readonly knownOn: IsoDay | undefined;
  /** Set when an act names somebody who cannot be made out. */
  readonly doubt: { unknownActor: boolean };
}

type Participant = Act["by"][number];

export function readAct(reading: Reading, node: ValueNode, path: string, context: ActContext): Act | undefined {
  const found = members(reading, node, path, "act");
  if (!found) return undefined;
  const id = readName(reading, found.get("id"), under(path, "id"));
  const by = readParticipants(reading, found.get("by"), under(path, "by"), context);
  const on = found.get("on");
  const day = on && readActDay(reading, on, under(path, "on"), context.knownOn);
  const facts = readFacts(reading, "act", found, path, ["on"]);
  if (day) facts.set("act.on", day.fact);
  const targets = readTargets(reading, found.get("target"), under(path, "target"), context.contests);
  const findings = readFindings(reading, found.get("findings"), under(path, "findings"), {
    actors: context.actors,
    actFrom: firstDay(day?.day),
  });
  readEvidenceIds(reading, found.get("evidence"), under(path, "evidence"));
  return id === undefined ? undefined : { id, by, day: day?.day, facts, targets, findings };
}

/** Every actor named is judged for the act. */
function readParticipants(
  reading: Reading,
  node: ValueNode | undefined,
  path: string,
  { actors, doubt }: ActContext,
): readonly Participant[] {
  if (!node || (node.type === "Array" && node.elements.length === 0)) {
    doubt.unknownActor = true;
    if (node) report(reading, "incident.empty_array", node, path, {});
    return [];
  }
  const seen = new Set<string>();
  return readEach(node, path, (item, at) => {
    const participant = readParticipant(reading, item, at, actors);
    if (!participant) {
      doubt.unknownActor = true;
      return undefined;
    }
    if (!seen.has(participant.actor)) {
      seen.add(participant.actor);
      return participant;
    }
    report(reading, "incident.repeated_item", item, at, { value: participant.actor });
    return undefined;
  });
}

/** `"terlapor"`, or `{ "actor": "camat", "role": "menyuruh" }`. */
function readParticipant(
  reading: Reading,
  node: ValueNode,
  path: string,
  actors: ReadonlySet<string> | undefined,
): Participant | undefined {
  if (node.type !== "Object") {
    const actor = readReference(reading, node, path, "incident.unknown_actor", actors);
    return actor === undefined ? undefined : { actor };
  }
  const found = membersOf(reading, node, path, "participant");
  const actor = readReference(reading, found.get("actor"), under(path, "actor"), "incident.unknown_actor", actors);
  const roleNode = found.get("role");
  const role = readName(reading, roleNode, under(path, "role"));
  if (roleNode && role !== undefined && actor !== undefined)
    report(reading, "incident.role_not_encoded", roleNode, under(path, "role"), { role, actor });
  return actor === undefined ? undefined : defined({ actor, role });
}
