import { canonicalJson } from "../text/canonical-json.js";
import { sha256 } from "../text/sha256.js";
import { suggest } from "../text/suggest.js";
import { readAct } from "./act.js";
import { latestDay } from "./act-day.js";
import { readActor } from "./actor.js";
import { readContests } from "./contest.js";
import { defined } from "./defined.js";
import { membersOf } from "./members.js";
import type { Act, Actor, Incident } from "./model.js";
import { jsonOf, type ObjectNode, type ValueNode } from "./node.js";
import { checkOrderOfDays } from "./order-of-days.js";
import { readPeople } from "./people.js";
import { named, report, under, type Reading } from "./reading.js";
import { readCitation, readDecision, readEvidence, readReadingTaken } from "./records.js";
import { readReport, type ReportRead } from "./report.js";
import { readList, readName, readText } from "./scalars.js";
import { allIds, readUnique, writtenIds } from "./unique.js";

const EXAMINED = "actor.discipline.examined";

/** One incident, or `undefined` when something in it is wrong; what is wrong stands in the source. */
export function readIncident(
  reading: Reading,
  node: ObjectNode,
  path: string,
  index: number | undefined,
): Incident | undefined {
  const { source } = reading;
  const before = source.errors;
  const found = membersOf(reading, node, path, "incident");
  const at = (key: string): string => under(path, key);
  const id = readName(reading, found.get("id"), at("id"));
  const reported = readReport(reading, found.get("report"), at("report"));
  const contests = readContests(reading, found.get("election"), at("election"));

  const actorsNode = found.get("actors");
  const read = readUnique(reading, actorsNode, at("actors"), (item, here) => readActor(reading, item, here));
  const ids = allIds(actorsNode);
  const actors = withExamination(reading, read, reported);
  const doubt = { unknownActor: false };
  const context = { actors: ids, contests, knownOn: latestDay(reported.facts, "report.known_on"), doubt };
  const actsNode = found.get("acts");
  const acts = readUnique(reading, actsNode, at("acts"), (item, here) => readAct(reading, item, here, context));
  const allActs = actsNode?.type === "Array" && acts.length === actsNode.elements.length;
  if (allActs && !doubt.unknownActor) checkIdleActors(reading, actorsNode, at("actors"), actors, acts);

  const list = <T>(key: string, each: (item: ValueNode, here: string) => T | undefined): readonly T[] =>
    readList(reading, found.get(key), at(key), each);
  const cites = list("cites", (item, here) => readCitation(reading, item, here));
  const readings_taken = list("readings_taken", (item, here) => readReadingTaken(reading, item, here));
  const decisions = list("decisions", (item, here) => readDecision(reading, item, here, ids, allActs ? acts : []));
  const evidence = list("evidence", (item, here) => readEvidence(reading, item, here));
  const personal = readPeople(reading, found.get("people"), at("people"));
  const title = readText(reading, found.get("title"), at("title"));
  const narrative = readText(reading, found.get("narrative"), at("narrative"));
  readText(reading, found.get("$schema"), at("$schema"));
  if (found.has("evidence")) checkEvidence(reading, new Set(evidence));
  checkOrderOfDays(reading, reported.facts, reported.at, at("report"), acts);

  if (source.errors > before || id === undefined) return undefined;
  return {
    id,
    ...defined({ title, narrative }),
    file: source.file,
    ...defined({ index }),
    sha256: sha256(canonicalJson(jsonOf(node))),
    report: reported.facts,
    contests,
    actors,
    acts,
    cites,
    readings_taken,
    decisions,
    personal,
  };
}

/** `report.examined_on` counts for every actor that has no examination of its own. */
function withExamination(reading: Reading, actors: readonly Actor[], { examined }: ReportRead): readonly Actor[] {
  if (!examined || !reading.dictionary.facts.has(EXAMINED)) return actors;
  const without = actors.filter((actor) => !actor.facts.has(EXAMINED));
  report(reading, "incident.examined_on_alias", examined.at, examined.path, { actors: without.map(({ id }) => id) });
  return actors.map((actor) =>
    without.includes(actor) ? { ...actor, facts: new Map([...actor.facts, [EXAMINED, examined.value]]) } : actor,
  );
}

/** An actor in no act is judged for nothing. Not said while it is unclear whom the acts name. */
function checkIdleActors(
  reading: Reading,
  node: ValueNode | undefined,
  path: string,
  actors: readonly Actor[],
  acts: readonly Act[],
): void {
  const busy = new Set(acts.flatMap((act) => act.by.map((each) => each.actor)));
  const idle = new Set(actors.map((actor) => actor.id).filter((id) => !busy.has(id)));
  for (const { id, index } of writtenIds(node)) {
    if (idle.has(id.value)) report(reading, "incident.idle_actor", id, `${path}[${index}].id`, { actor: id.value });
  }
}

function checkEvidence(reading: Reading, known: ReadonlySet<string>): void {
  for (const { id, at, path } of reading.evidence) {
    if (known.has(id)) continue;
    const suggestion = reading.source.crowded ? "" : (suggest(id, known) ?? "");
    report(reading, "incident.unknown_evidence", at, path, { value: id, suggestion, known: named(known) });
  }
}
