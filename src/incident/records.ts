/** What people and bodies said and did: never evaluated, only compared and shown. */
import { existing } from "../existing.js";
import { suggest } from "../text/suggest.js";
import { nameOf, readAuthor, type Author } from "./author.js";
import { BODIES } from "./body.js";
import { readDay } from "./date.js";
import { defined } from "./defined.js";
import { members, membersOf } from "./members.js";
import type { Act, Citation, Decision, ReadingTaken } from "./model.js";
import { readReference } from "./names.js";
import type { ValueNode } from "./node.js";
import { firstDayOfAny } from "./order-of-days.js";
import { report, under, type Reading } from "./reading.js";
import { readBoolean, readList, readName, readText } from "./scalars.js";

/** `"Pasal 71 ayat (1)"`, or `{ "text", "by" }`. */
export function readCitation(reading: Reading, node: ValueNode, path: string): Citation | undefined {
  if (node.type !== "Object") {
    const text = readName(reading, node, path);
    return text === undefined ? undefined : { text };
  }
  const found = membersOf(reading, node, path, "citation");
  const text = readName(reading, found.get("text"), under(path, "text"));
  const by = readName(reading, found.get("by"), under(path, "by"));
  return text === undefined ? undefined : defined({ text, by });
}

export function readReadingTaken(reading: Reading, node: ValueNode, path: string): ReadingTaken | undefined {
  const found = members(reading, node, path, "reading_taken");
  if (!found) return undefined;
  const { readings } = reading.dictionary;
  const known = new Set(readings.keys());
  const question = readReference(
    reading,
    found.get("reading"),
    under(path, "reading"),
    "incident.unknown_reading",
    known,
  );
  const choice =
    question === undefined ? undefined : readChoice(reading, question, found.get("choice"), under(path, "choice"));
  const by = readAuthor(reading, found.get("by"), under(path, "by"));
  return question === undefined || choice === undefined || !by
    ? undefined
    : { reading: question, choice, by: nameOf(by), ...(by.position ? { position: true } : {}) };
}

function readChoice(reading: Reading, question: string, node: ValueNode | undefined, path: string): string | undefined {
  const choice = readName(reading, node, path);
  const choices = existing(reading.dictionary.readings.get(question), question);
  if (choice === undefined || node === undefined || choices.includes(choice)) return choice;
  report(reading, "incident.unknown_choice", node, path, {
    reading: question,
    value: choice,
    suggestion: suggest(choice, choices) ?? "",
    known: choices,
  });
  return undefined;
}

export function readDecision(
  reading: Reading,
  node: ValueNode,
  path: string,
  actors: ReadonlySet<string> | undefined,
  acts: readonly Act[],
): Decision | undefined {
  const found = members(reading, node, path, "decision");
  if (!found) return undefined;
  const at = (key: string): string => under(path, key);
  const { tracks, tiers } = reading.dictionary;
  const body = readAuthor(reading, found.get("body"), at("body"));
  const track = readReference(reading, found.get("track"), at("track"), "incident.unknown_track", tracks);
  const outcome = readName(reading, found.get("outcome"), at("outcome"));
  const onNode = found.get("on");
  const rest = defined({
    on: readDay(reading, onNode, at("on")),
    actor: readReference(reading, found.get("actor"), at("actor"), "incident.unknown_actor", actors),
    tier: readReference(reading, found.get("tier"), at("tier"), "incident.unknown_tier", tiers),
    final: readBoolean(reading, found.get("final"), at("final")),
  });
  const sources = readList(reading, found.get("sources"), at("sources"), (item, path) => readName(reading, item, path));
  if (!body || track === undefined || outcome === undefined) return undefined;
  if (body.position) {
    const by = existing(found.get("body"), "body");
    report(reading, "incident.party_decides", by, at("body"), { value: body.body, known: BODIES });
    return undefined;
  }
  // Of somebody who is not there nothing is known.
  const stranger = found.has("actor") && rest.actor === undefined;
  const conduct = stranger ? undefined : firstDayOfAny(acts, rest.actor);
  if (onNode && rest.on !== undefined && conduct !== undefined && rest.on < conduct)
    report(reading, "incident.decided_before_conduct", onNode, at("on"), { decided: rest.on, conduct });
  return { body: bodyOf(body), track, outcome, ...rest, sources };
}

/** A decision keeps the slug of a listed body, and the name of any other. */
function bodyOf(author: Author): string {
  return author.body === "lain" ? nameOf(author) : author.body;
}

/** Ids of the evidence that is listed. */
export function readEvidence(reading: Reading, node: ValueNode, path: string): string | undefined {
  const found = members(reading, node, path, "evidence");
  if (!found) return undefined;
  readText(reading, found.get("kind"), under(path, "kind"));
  readText(reading, found.get("text"), under(path, "text"));
  return readName(reading, found.get("id"), under(path, "id"));
}
