/**
 * The interview as a state machine: what stands, what comes next, what a reply makes of it. Every state is kept, so
 * that going back is giving back the one before.
 */
import { select } from "../answer/select.js";
import type { Engine } from "../engine/model.js";
import { judge } from "../engine/judge.js";
import type { Judgment } from "../engine/judgment.js";
import { relevantThings, type Relevant } from "../engine/relevance.js";
import type { Dictionary } from "../incident/dictionary.js";
import type { Incident } from "../incident/model.js";
import { readIncidents } from "../incident/read.js";
import type { Problem } from "../problem.js";
import type { Json } from "../text/canonical-json.js";
import { factQuestion, isOpen, type Subject } from "./asking.js";
import { effectOf } from "./effect.js";
import { extraQuestion, closingQuestions } from "./closing.js";
import { frameQuestions } from "./frame.js";
import { SHAPES } from "../incident/shapes.js";
import { at, edited, isList, isObject, pathText } from "./json.js";
import type { Edit, Option, Question, Reply } from "./model.js";

export interface Rules {
  readonly engine: Engine;
  readonly dictionary: Dictionary;
}

/** From nothing to an incident, or what an incident still lacks. */
export type Purpose = "new" | "ask";

/** One reply, by the question it was given to. */
export interface Entry {
  readonly id: string;
  readonly reply: Reply;
}

export interface Interview {
  readonly purpose: Purpose;
  readonly json: Json;
  readonly entries: readonly Entry[];
  /** Members set so far, in order. */
  readonly edits: readonly Edit[];
  /** Questions that follow from a reply. */
  readonly waiting: readonly Question[];
  readonly before?: Interview;
}

export function beginNew(id: string): Interview {
  const json: Json = { id, actors: [{ id: "terlapor" }], acts: [{ id: "perbuatan", by: ["terlapor"] }] };
  return { purpose: "new", json, entries: [], edits: [], waiting: [] };
}

export function beginAsk(json: Json): Interview {
  return { purpose: "ask", json, entries: [], edits: [], waiting: [] };
}

export function back(interview: Interview): Interview {
  return interview.before ?? interview;
}

/** The interview after a reply, or why it cannot be taken. */
export function replied(
  rules: Rules,
  interview: Interview,
  question: Question,
  reply: Reply,
): { readonly interview: Interview } | { readonly problems: readonly Problem[] } {
  const { edits, follow } = effectOf(question, reply, interview.json, rules.engine.rulebook);
  const json = edits.reduce<Json>((value, edit) => edited(value, edit), interview.json);
  if (edits.length > 0 && isWhole(json)) {
    const problems = errorsIn(rules, json);
    if (problems.length > 0) return { problems };
  }
  const chosen =
    reply.kind === "value" && question.topic === "extra"
      ? extraQuestion(rules.engine.rulebook, json, reply.value)
      : undefined;
  return {
    interview: {
      ...interview,
      json,
      entries: [...interview.entries, { id: question.id, reply }],
      edits: [...interview.edits, ...edits],
      waiting: [
        ...follow,
        ...(chosen ? [chosen] : []),
        ...interview.waiting.slice(interview.waiting[0]?.id === question.id ? 1 : 0),
      ],
      before: interview,
    },
  };
}

/** What is asked next; nothing when there is nothing left to ask. */
export function nextQuestion(rules: Rules, interview: Interview): Question | undefined {
  const [waiting] = interview.waiting;
  if (waiting) return waiting;
  const asked = new Set(interview.entries.map(({ id }) => id));
  const { rulebook } = rules.engine;
  if (interview.purpose === "new") {
    for (const question of frameQuestions(rulebook, interview.json)) if (!asked.has(question.id)) return question;
  }
  const left = openQuestions(rules, interview).filter(({ id }) => !asked.has(id));
  // Whoever begins knows facts; what bodies found comes after all of them.
  const fact = interview.purpose === "new" ? left.find(({ topic }) => topic !== "finding") : undefined;
  const open = fact ?? left[0];
  if (open || interview.purpose === "ask") return open;
  for (const question of closingQuestions(rulebook, interview)) if (!asked.has(question.id)) return question;
  return undefined;
}

/** Any question that can be answered now, by its key: an open one, another fact, the title. */
export function questionNamed(rules: Rules, interview: Interview, key: string): Question | undefined {
  const { json, purpose } = interview;
  if (!isWhole(json) || !/^[a-z_]+(?:[.[:]|$)/.test(key)) return undefined;
  const open = openQuestions(rules, interview).find(({ id }) => id === key);
  if (open || purpose === "ask") return open;
  const closing = [...closingQuestions(rules.engine.rulebook, interview)].find(({ id }) => id === key);
  return closing ?? extraQuestion(rules.engine.rulebook, json, key);
}

/** What an answer could still change, most decisive first. */
export function openQuestions(rules: Rules, interview: Interview): readonly Question[] {
  const { json } = interview;
  if (!isWhole(json)) return [];
  const [incident] = read(rules, json).incidents;
  return incident ? questionsAbout(rules, judge(rules.engine, incident), incident, json, interview.purpose) : [];
}

/** The same for an incident as read; `json` is its file, for what is recorded as open there. */
export function questionsAbout(
  rules: Rules,
  judgment: Judgment,
  incident: Incident,
  json: Json,
  purpose: Purpose,
): readonly Question[] {
  // A prohibition that is shown through what punishes it is asked about through that, as in the answer.
  const { shown } = select(judgment, { cited: new Set(), all: false });
  const questions = relevantThings(shown, judgment.transitions).flatMap((thing) =>
    questionsFor(rules, incident, json, thing, purpose),
  );
  const seen = new Set<string>();
  return questions.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function questionsFor(rules: Rules, incident: Incident, json: Json, thing: Relevant, purpose: Purpose): Question[] {
  const { unit } = thing.first;
  const subject: Subject = {
    actor: incident.actors.indexOf(unit.actor),
    act: incident.acts.indexOf(unit.act),
    ...(unit.contest ? { contest: unit.contest.index } : {}),
  };
  const weighed = { decides: [...thing.decides], tracks: [...thing.tracks] };
  const { rulebook } = rules.engine;
  if (thing.path === "election.calendar") return calendarQuestions(subject, json, weighed);
  if (thing.path.startsWith("reading:")) {
    return purpose === "ask" ? readingQuestions(rules, thing.path, weighed) : [];
  }
  const question = factQuestion(rulebook, thing.path, subject, json, weighed);
  return question ? [question] : [];
}

/** Dates that the incident can state itself. */
function calendarQuestions(
  { contest = 0 }: Subject,
  json: Json,
  weighed: Pick<Question, "decides" | "tracks">,
): Question[] {
  const election = isList(at(json, ["election"])) ? ["election", contest] : ["election"];
  return (["determination", "campaign", "voting_day"] as const)
    .map((date): Question => {
      const place = [...election, "calendar", date];
      return {
        id: pathText(place),
        topic: date,
        at: place,
        input: { kind: "day", period: date === "campaign" },
        ...weighed,
      };
    })
    .filter((question) => isOpen(at(json, question.at)));
}

function readingQuestions({ engine }: Rules, path: string, weighed: Pick<Question, "decides" | "tracks">): Question[] {
  const reading = engine.rulebook.readings.find(({ id }) => `reading:${id}` === path);
  if (!reading) return [];
  const options = reading.choices.map(({ id, text }): Option => ({ slug: id, label: text }));
  return [{ id: path, topic: "reading", at: [], input: { kind: "choice", options }, fact: path, ...weighed }];
}

/** The frame stands: there is something to judge. */
export function isWhole(json: Json): boolean {
  const [actors, acts] = [at(json, ["actors"]), at(json, ["acts"])];
  if (!isList(actors) || !isList(acts)) return false;
  return (
    actors.every((actor) => at(actor, ["status"]) !== undefined) &&
    acts.every((act) => at(act, ["conduct"]) !== undefined && at(act, ["by", 0]) !== undefined)
  );
}

/** The incident as it is written: the members in the order of the file form. */
export function incidentJson({ json }: Interview): Json {
  if (!isObject(json)) return json;
  const order = Object.keys(SHAPES.incident);
  const keys = Object.keys(json).toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(keys.map((key) => [key, json[key] ?? null]));
}

function read({ dictionary }: Rules, json: Json): ReturnType<typeof readIncidents> {
  return readIncidents(JSON.stringify(json), "", dictionary);
}

export function errorsIn(rules: Rules, json: Json): readonly Problem[] {
  return read(rules, json).problems.filter(({ severity }) => severity === "error");
}

/** A draft taken up again: replies to questions that are still asked. */
export function resumed(rules: Rules, start: Interview, entries: readonly Entry[]): Interview {
  let interview = start;
  for (const { id, reply } of entries) {
    const question = nextQuestion(rules, interview);
    if (question?.id !== id) continue;
    const next = replied(rules, interview, question, reply);
    if ("interview" in next) interview = next.interview;
  }
  return interview;
}
