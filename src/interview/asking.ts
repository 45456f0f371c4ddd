/** Questions about facts and findings, from the dictionary. */
import { slugsOf, takesSeveral } from "../incident/dictionary.js";
import type { Calendar, FactEntry, Rulebook, SlugEntry } from "../rulebook/model.js";
import type { JsonPath } from "../text/json-edit.js";
import { at, isList, isObject, pathText } from "./json.js";
import type { Json } from "../text/canonical-json.js";
import type { Input, Option, Question, Topic } from "./model.js";

/** Whom and what a fact is asked of, by position in the file. */
export interface Subject {
  readonly actor: number;
  readonly act: number;
  /** Absent where the file has one contest or none. */
  readonly contest?: number;
}

/** Where the incident writes the fact; `undefined` where it cannot be stated by itself. */
export function placeOf(path: string, subject: Subject, json: Json): JsonPath | undefined {
  const [scope = "", ...keys] = path.split(".");
  switch (scope) {
    case "actor":
      return keys[0] === "conviction" ? conviction(keys, subject, json) : ["actors", subject.actor, ...keys];
    case "act":
      return ["acts", subject.act, ...keys];
    case "findings":
      return ["acts", subject.act, "findings", ...keys];
    case "target":
      return [...targetIn(["acts", subject.act, "target"], keys, json), ...keys];
    case "election":
      return [...(isList(at(json, ["election"])) ? ["election", subject.contest ?? 0] : ["election"]), ...keys];
    case "report":
      return ["report", ...keys];
    default:
      return undefined;
  }
}

/** The first record that does not say it yet; where none is recorded, nothing is alleged. */
function conviction([, ...keys]: readonly string[], { actor }: Subject, json: Json): JsonPath | undefined {
  const records = at(json, ["actors", actor, "convictions"]);
  if (!isList(records)) return undefined;
  const index = records.findIndex((record) => isOpen(at(record, keys)));
  return index < 0 ? undefined : ["actors", actor, "convictions", index, ...keys];
}

/** The first of several that does not say it yet. */
function targetIn(place: JsonPath, keys: readonly string[], json: Json): JsonPath {
  const targets = at(json, place);
  if (!isList(targets)) return place;
  return [
    ...place,
    Math.max(
      0,
      targets.findIndex((target) => isOpen(at(target, keys))),
    ),
  ];
}

/** Not stated, not known, or contested. */
export function isOpen(value: Json | undefined): boolean {
  if (value === undefined) return true;
  if (isList(value)) return value.some((item) => isObject(item) && isOpen(item));
  return isObject(value) && ("unknown" in value || "one_of" in value || "contested" in value || "between" in value);
}

export function optionsOf(rulebook: Pick<Rulebook, "value_sets">, entry: FactEntry): readonly Option[] {
  const option = ({ slug, label, help, aliases }: SlugEntry): Option => ({
    slug,
    label,
    ...(help ? { help } : {}),
    ...(aliases ? { aliases } : {}),
  });
  const slugs = slugsOf(rulebook, entry);
  // What people tell comes before what statutes call it.
  const legal = slugs.filter(({ level }) => level === "legal");
  return [...slugs.filter(({ level }) => level !== "legal"), ...legal].map(option);
}

/** The latest first; only those in which a stated office is elected. */
function cycles(rulebook: Rulebook, office: Json | undefined): readonly Option[] {
  const votes = ({ dates: { voting_day: day } }: Calendar): string => day?.day ?? day?.one_of?.[0] ?? "";
  return rulebook.calendars
    .filter(({ offices: elected }) => typeof office !== "string" || elected.includes(office))
    .toSorted((a, b) => (votes(a) < votes(b) ? 1 : votes(a) > votes(b) ? -1 : 0))
    .map(({ id, title, aliases }) => ({ slug: id, label: title, ...(aliases ? { aliases } : {}) }));
}

/** Only offices that are elected in the cycle. */
function offices(rulebook: Rulebook, entry: FactEntry, cycle: Json | undefined): readonly Option[] {
  const elected = rulebook.calendars.find(({ id }) => id === cycle)?.offices;
  const options = optionsOf(rulebook, entry);
  return elected ? options.filter(({ slug }) => elected.includes(slug)) : options;
}

function inputOf(rulebook: Rulebook, entry: FactEntry, place: JsonPath, json: Json): Input {
  const contest = place.slice(0, -1);
  if (entry.path === "election.cycle") {
    return { kind: "choice", options: cycles(rulebook, at(json, [...contest, "office"])) };
  }
  if (entry.path === "election.office") {
    return { kind: "choice", options: offices(rulebook, entry, at(json, [...contest, "cycle"])) };
  }
  if (entry.path === "report.received_by") return { kind: "body" };
  switch (entry.type) {
    case "boolean":
      return { kind: "yes_no" };
    case "number":
      return { kind: "number", ...(entry.unit ? { unit: entry.unit } : {}) };
    case "date":
      return { kind: "day", period: entry.path === "act.on" };
    case "examined":
      return {
        kind: "examined",
        before: rulebook.instruments.flatMap(({ transition }) => transition ?? [])[0]?.acts_before ?? "",
      };
    case "text":
      return { kind: "text" };
    case "enum":
    case "list":
      return { kind: takesSeveral(entry) ? "choices" : "choice", options: optionsOf(rulebook, entry) };
  }
}

export interface Weighed {
  readonly decides: readonly string[];
  readonly tracks: readonly string[];
}

/** The question of a fact or finding; `undefined` where nobody can state it by itself. */
export function factQuestion(
  rulebook: Rulebook,
  path: string,
  subject: Subject,
  json: Json,
  { decides, tracks }: Weighed = { decides: [], tracks: [] },
): Question | undefined {
  const entry = rulebook.facts.find((fact) => fact.path === path);
  const place = placeOf(path, subject, json);
  if (!entry || entry.derived || !place) return undefined;
  const topic: Topic = topicOf(path, entry);
  const stands = at(json, place);
  const recorded = isOpen(stands) ? stands : undefined;
  const actor = at(json, ["actors", subject.actor, "id"]);
  const act = at(json, ["acts", subject.act, "id"]);
  const ofAct = /^(?:act|target|findings)\./.test(path);
  return {
    id: pathText(place),
    topic,
    at: place,
    input: inputOf(rulebook, entry, place, json),
    fact: path,
    ...(typeof actor === "string" && path.startsWith("actor.") ? { actor } : {}),
    ...(typeof act === "string" && ofAct ? { act } : {}),
    ...(entry.allegation ? {} : { unknown: true }),
    ...(recorded === undefined ? {} : { recorded }),
    decides,
    tracks,
  };
}

function topicOf(path: string, entry: FactEntry): Topic {
  if (entry.kind === "finding") return "finding";
  if (path === "election.cycle") return "cycle";
  return path === "report.received_by" ? "received_by" : "fact";
}
