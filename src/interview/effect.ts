/** What a reply does: members that it sets, questions that follow from it. */
import { existing } from "../existing.js";
import { OTHER_KIND } from "../incident/several.js";
import type { Condition, Rulebook } from "../rulebook/model.js";
import type { Json } from "../text/canonical-json.js";
import { at, isList, isObject } from "./json.js";
import type { Edit, Question, Reply } from "./model.js";

export interface Effect {
  readonly edits: readonly Edit[];
  readonly follow: readonly Question[];
}

const NOTHING: Effect = { edits: [], follow: [] };

export function effectOf(question: Question, reply: Reply, json: Json, rulebook: Pick<Rulebook, "provisions">): Effect {
  if (reply.kind === "skip") return NOTHING;
  if (reply.kind === "unknown") return set(question, { unknown: reply.why });
  const { value } = reply;
  switch (question.topic) {
    case "fact":
      return question.fact === "actor.status" ? capacities(question, value) : fact(question, value);
    case "finding":
      // Written when it is known who evaluated, and why.
      return {
        edits: [],
        follow: [{ ...rest(question, "finding_by"), input: { kind: "body" }, required: true, recorded: { value } }],
      };
    case "finding_by": {
      const recorded: Json = { ...(isObject(question.recorded) ? question.recorded : {}), by: bodyOf(value) };
      return {
        edits: [],
        follow: [{ ...rest(question, "finding_reasons"), input: { kind: "text" }, required: true, recorded }],
      };
    }
    case "finding_reasons": {
      const record = { ...(isObject(question.recorded) ? question.recorded : {}), reasons: value };
      const named = recordsAt(json, question.at).filter((each) => at(each, ["for"]) !== undefined);
      const written = named.length === 0 ? record : [...named, record];
      return { edits: [{ path: question.at, value: written }], follow: whichProvisions(question, record, rulebook) };
    }
    case "finding_for":
      return { edits: [{ path: question.at, value: recordsFor(question, value, json) }], follow: [] };
    case "reading":
      return {
        edits: [],
        follow: [{ ...rest(question, "reading_by"), input: { kind: "body" }, required: true, recorded: value }],
      };
    case "reading_by":
      return readingTaken(question, value, json);
    case "more_actors":
      return value === true ? added("actors", { id: nextId("terlapor", at(json, ["actors"])) }, json) : NOTHING;
    case "more_acts":
      return value === true ? added("acts", newAct(json), json) : NOTHING;
    case "conduct_text":
      return { edits: [{ path: question.at, value: withText(question.recorded, value) }], follow: [] };
    case "conduct_contested":
      return { edits: [{ path: question.at, value: withContested(at(json, question.at), value) }], follow: [] };
    case "received_by":
      return {
        edits: [{ path: question.at, value: bodyOf(value) }],
        follow: [{ ...rest(question, "body_name"), input: { kind: "text" } }],
      };
    case "body_name":
      return { edits: [{ path: [...question.at, "name"], value }], follow: [] };
    case "extra":
      return NOTHING; // the interview asks it next
    case "campaign":
      return set(question, typeof value === "string" && value !== "none" ? { from: value, to: value } : value);
    case "cycle":
    case "by":
    case "determination":
    case "voting_day":
    case "title":
    case "narrative":
    case "cites":
      return set(question, value);
  }
}

/** Several provisions ask for the finding, each for a content of its own: which of them it is about. */
function whichProvisions(
  question: Question,
  record: { readonly [key: string]: Json },
  { provisions }: Pick<Rulebook, "provisions">,
): Question[] {
  if (record["value"] !== true) return [];
  const finding = existing(question.fact, question.id).slice("findings.".length);
  const links = new Set(question.decides.flatMap((chain) => chain.split("+")));
  const options = provisions
    .filter(
      ({ id, versions }) => links.has(id) && versions.some((version) => version.elements.some(asksByName(finding))),
    )
    .map(({ id, title }) => ({ slug: id, label: { id: `${title.id} (${id})`, en: `${title.en} (${id})` } }));
  if (options.length === 0) return [];
  return [{ ...rest(question, "finding_for"), input: { kind: "choices", options }, recorded: record }];
}

function asksByName(finding: string): (condition: Condition) => boolean {
  return (condition) => "finding" in condition && condition.finding === finding && condition.named === true;
}

/** What was found without a name stays; beside it what was found for each chosen provision. Of any other nothing was found. */
function recordsFor({ recorded, at: path }: Question, value: Json, json: Json): Json {
  const chosen = isList(value) ? value : [value];
  const record = isObject(recorded) ? recorded : {};
  return [...recordsAt(json, path), ...chosen.map((provision): Json => ({ ...record, for: { provision } }))];
}

/** The findings that are recorded at a place. */
function recordsAt(json: Json, path: Question["at"]): readonly Json[] {
  const found = at(json, path);
  const records = isList(found) ? found : found === undefined ? [] : [found];
  return records.filter((record) => at(record, ["value"]) !== undefined);
}

function set({ at: path }: Question, value: Json): Effect {
  return { edits: [{ path, value }], follow: [] };
}

/** A question that goes on with another. */
function rest(question: Question, topic: Question["topic"]): Question {
  const { id, at: place, input, fact: path, actor, act, decides, tracks } = question;
  return {
    id: `${id.replace(/:.*/s, "")}:${topic}`,
    topic,
    at: place,
    input,
    ...(path === undefined ? {} : { fact: path }),
    ...(actor === undefined ? {} : { actor }),
    ...(act === undefined ? {} : { act }),
    decides,
    tracks,
  };
}

function fact(question: Question, value: Json): Effect {
  if (question.fact === "act.conduct" && isList(value) && value.includes(OTHER_KIND)) {
    // Written when it is said what it was.
    const follow: Question = {
      ...rest(question, "conduct_text"),
      input: { kind: "text" },
      required: true,
      recorded: value,
    };
    return { edits: [], follow: [follow] };
  }
  // One of several possible is written plainly.
  const single = question.fact === "target.kind" && isList(value) && value.length === 1 ? value[0] : undefined;
  return set(question, single ?? value);
}

/** The first capacity is the main one. */
function capacities({ at: path }: Question, value: Json): Effect {
  const [main, ...others] = isList(value) ? value : [value];
  const actor = path.slice(0, -1);
  return {
    edits: [
      ...(main === undefined ? [] : [{ path, value: main }]),
      ...(others.length === 0 ? [] : [{ path: [...actor, "also"], value: others.map((status) => ({ status })) }]),
    ],
    follow: [],
  };
}

function bodyOf(value: Json): Json {
  return isObject(value) ? value : { body: value };
}

function readingTaken(question: Question, by: Json, json: Json): Effect {
  const taken = at(json, ["readings_taken"]);
  const count = isList(taken) ? taken.length : 0;
  const reading = existing(question.fact, question.id).slice("reading:".length);
  const record: Json = { reading, choice: existing(question.recorded, question.id), by: bodyOf(by) };
  return { edits: [{ path: ["readings_taken", count], value: record }], follow: [] };
}

function added(list: "actors" | "acts", record: Json, json: Json): Effect {
  const before = at(json, [list]);
  return { edits: [{ path: [list, isList(before) ? before.length : 0], value: record }], follow: [] };
}

function nextId(name: string, records: Json | undefined): string {
  const count = isList(records) ? records.length : 0;
  return count === 0 ? name : `${name}-${count + 1}`;
}

export function newAct(json: Json): Json {
  const actor = at(json, ["actors", 0, "id"]);
  return { id: nextId("perbuatan", at(json, ["acts"])), by: typeof actor === "string" ? [actor] : [] };
}

function withText(conduct: Json | undefined, text: Json): Json {
  return (isList(conduct) ? conduct : []).map((item) => (item === OTHER_KIND ? { kind: item, text } : item));
}

function withContested(conduct: Json | undefined, contested: Json): Json {
  const slugs = isList(contested) ? contested : [contested];
  return (isList(conduct) ? conduct : []).map((item) => {
    const kind = isObject(item) ? item["kind"] : item;
    if (kind === undefined || !slugs.includes(kind)) return item;
    return { ...(isObject(item) ? item : { kind }), contested: true };
  });
}
