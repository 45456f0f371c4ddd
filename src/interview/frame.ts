/** What every incident needs before anything can be judged: the contest, the persons, what they are said to have done. */
import type { Rulebook } from "../rulebook/model.js";
import type { Json } from "../text/canonical-json.js";
import { factQuestion, type Subject } from "./asking.js";
import { at, isList, isObject, pathText } from "./json.js";
import type { Option, Question } from "./model.js";

const plain = { decides: [], tracks: [] } as const;

/** The questions of the frame in their order, as far as what was said so far tells. */
export function* frameQuestions(rulebook: Rulebook, json: Json): Generator<Question> {
  const ask = (path: string, subject: Subject): Question | undefined => factQuestion(rulebook, path, subject, json);
  const first: Subject = { actor: 0, act: 0 };
  const cycle = ask("election.cycle", first);
  if (cycle) yield cycle;
  const office = ask("election.office", first);
  if (office) yield office;
  const region = ask("election.region", first);
  if (region) yield region;

  const actors = at(json, ["actors"]);
  const people = isList(actors) ? actors.length : 0;
  for (let actor = 0; actor < Math.max(1, people); actor += 1) {
    const status = ask("actor.status", { actor, act: 0 });
    if (status) yield { ...status, required: true };
    const title = ask("actor.job_title", { actor, act: 0 });
    if (title) yield title;
    if (actor >= people - 1)
      yield { id: `more_actors:${actor}`, topic: "more_actors", at: [], input: { kind: "yes_no" }, ...plain };
  }
  const acts = at(json, ["acts"]);
  const count = isList(acts) ? acts.length : 0;
  for (let act = 0; act < Math.max(1, count); act += 1) yield* actQuestions(rulebook, json, act, act >= count - 1);

  for (const path of ["report.known_on", "report.reported_on", "report.received_by"]) {
    const question = ask(path, first);
    if (question) yield question;
  }
}

function* actQuestions(rulebook: Rulebook, json: Json, act: number, isLast: boolean): Generator<Question> {
  const id = at(json, ["acts", act, "id"]);
  const about = typeof id === "string" ? { act: id } : {};
  const people = idsOf(at(json, ["actors"]));
  if (people.length > 1) {
    const options = people.map((slug): Option => ({ slug, label: { id: slug, en: slug } }));
    const place = ["acts", act, "by"];
    yield {
      id: pathText(place),
      topic: "by",
      at: place,
      input: { kind: "choices", options },
      required: true,
      ...about,
      ...plain,
    };
  }
  const subject: Subject = { actor: 0, act };
  const conduct = factQuestion(rulebook, "act.conduct", subject, json);
  if (conduct) yield { ...conduct, required: true };
  const alleged = slugsIn(at(json, ["acts", act, "conduct"]));
  if (conduct && conduct.input.kind === "choices" && alleged.length > 0) {
    const options = conduct.input.options.filter(({ slug }) => alleged.includes(slug));
    yield {
      id: `${conduct.id}:contested`,
      topic: "conduct_contested",
      at: conduct.at,
      input: { kind: "choices", options },
      ...about,
      ...plain,
    };
  }
  for (const path of ["act.on", "target.kind"]) {
    const question = factQuestion(rulebook, path, subject, json);
    if (question) yield question;
  }
  if (isLast) yield { id: `more_acts:${act}`, topic: "more_acts", at: [], input: { kind: "yes_no" }, ...plain };
}

function idsOf(records: Json | undefined): readonly string[] {
  return isList(records)
    ? records.flatMap((record) => {
        const id = at(record, ["id"]);
        return typeof id === "string" ? [id] : [];
      })
    : [];
}

export function slugsIn(list: Json | undefined): readonly string[] {
  if (!isList(list)) return [];
  return list.flatMap((item) => {
    const slug = isObject(item) ? item["kind"] : item;
    return typeof slug === "string" ? [slug] : [];
  });
}
