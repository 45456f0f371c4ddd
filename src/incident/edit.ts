/** Changes to an incident as it is written, before it is read: what comes out goes through the same reader. */
import type { Json } from "../text/canonical-json.js";
import type { Dictionary } from "./dictionary.js";

/** One change. `path` is a fact path (`actor.status`, `findings.intent`); without a value what is stated is taken out. */
export interface Edit {
  readonly path: string;
  /** Id of the actor, act or contest that is meant; absent: the only one, or the one that is chosen. */
  readonly of?: string;
  readonly value?: Json;
}

/** What an edit cannot decide by itself. */
export type Unplaced =
  | { readonly reason: "no_scope"; readonly scope: string }
  | {
      readonly reason: "several" | "no_such";
      readonly what: "actor" | "act" | "contest";
      readonly known: readonly string[];
    };

export interface Chosen {
  readonly actor?: string;
  readonly act?: string;
}

type JsonObject = { [key: string]: Json };

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objects(value: Json | undefined): readonly JsonObject[] {
  return (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter(isObject);
}

/** The incident with one edit; the given one stays as it is. */
export function edited(
  json: Json,
  edit: Edit,
  dictionary: Dictionary,
  chosen: Chosen,
): { readonly json: Json } | { readonly unplaced: Unplaced } {
  const copy = structuredClone(json);
  if (!isObject(copy)) return { json: copy };
  const { home, key } = keyOf(edit.path, dictionary);
  const found = homesOf(copy, home, edit, chosen);
  if ("unplaced" in found) return found;
  for (const each of found.homes) put(each, key, edit.value);
  return { json: copy };
}

/** Where the incident writes a path, and under which keys: a group has two. */
function keyOf(path: string, { facts }: Dictionary): { readonly home: string; readonly key: readonly string[] } {
  const [scope = "", ...rest] = path.split(".");
  if (scope === "actor" && rest[0] === "conviction") return { home: "conviction", key: rest.slice(1) };
  const grouped = facts.has(path) && rest.length > 1;
  return { home: scope, key: grouped ? rest : [rest.join(".")] };
}

function put(home: JsonObject, [key = "", ...inner]: readonly string[], value: Json | undefined): void {
  if (inner.length > 0) {
    const group = home[key];
    if (isObject(group)) put(group, inner, value);
    else if (value !== undefined) put((home[key] = {}), inner, value);
    return;
  }
  if (value === undefined) Reflect.deleteProperty(home, key);
  else home[key] = value;
}

type Homes = { readonly homes: readonly JsonObject[] } | { readonly unplaced: Unplaced };

function homesOf(root: JsonObject, home: string, edit: Edit, chosen: Chosen): Homes {
  switch (home) {
    case "report":
      return { homes: within(root, "report", edit) };
    case "election": {
      const contests = objects(root["election"]);
      if (contests.length === 0) return { homes: within(root, "election", edit) };
      return pick(contests, edit.of, undefined, "contest");
    }
    case "actor":
      return pick(objects(root["actors"]), edit.of, chosen.actor, "actor");
    case "conviction": {
      const actors = pick(objects(root["actors"]), edit.of, chosen.actor, "actor");
      if ("unplaced" in actors) return actors;
      return { homes: actors.homes.flatMap((actor) => convictions(actor, edit)) };
    }
    case "act":
      return pick(objects(root["acts"]), edit.of, chosen.act, "act");
    case "target":
    case "findings": {
      const acts = pick(objects(root["acts"]), edit.of, chosen.act, "act");
      if ("unplaced" in acts) return acts;
      return { homes: acts.homes.flatMap((act) => within(act, home, edit)) };
    }
    default:
      return { unplaced: { reason: "no_scope", scope: home } };
  }
}

/** The objects under a key; one is begun where something is set and there is none. */
function within(parent: JsonObject, key: string, edit: Edit): readonly JsonObject[] {
  const there = objects(parent[key]);
  if (there.length > 0 || edit.value === undefined) return there;
  const begun: JsonObject = {};
  parent[key] = begun;
  return [begun];
}

/** Convictions are a list; what is not known of them makes room for the first. */
function convictions(actor: JsonObject, edit: Edit): readonly JsonObject[] {
  const there = Array.isArray(actor["convictions"]) ? objects(actor["convictions"]) : [];
  if (there.length > 0 || edit.value === undefined) return there;
  const begun: JsonObject = {};
  actor["convictions"] = [begun];
  return [begun];
}

function idOf(item: JsonObject): string {
  const id = item["id"] ?? item["cycle"];
  return typeof id === "string" ? id : "";
}

/** The one that is named, else the one that is chosen for the whole run, else the only one. */
function pick(
  items: readonly JsonObject[],
  named: string | undefined,
  chosen: string | undefined,
  what: "actor" | "act" | "contest",
): Homes {
  const known = items.map(idOf);
  const wanted = named ?? chosen;
  if (wanted !== undefined) {
    const found = items.filter((item) => idOf(item) === wanted);
    return found.length > 0 ? { homes: found } : { unplaced: { reason: "no_such", what, known } };
  }
  return items.length > 1 ? { unplaced: { reason: "several", what, known } } : { homes: items };
}
