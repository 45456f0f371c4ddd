/** What the tests of the reader share: incidents as JSON, and what came of reading them. */
import { dictionaryOf } from "../../src/incident/dictionary.js";
import type { Act, Actor, FactValue, Incident } from "../../src/incident/model.js";
import { readIncidents, type IncidentsRead } from "../../src/incident/read.js";
import type { Place, Problem } from "../../src/problem.js";
import type { Json } from "../../src/text/canonical-json.js";
import { smallRulebook } from "./small-rulebook.js";

export type JsonObject = Readonly<Record<string, Json>>;

export const dictionary = dictionaryOf(smallRulebook);

const FILE = "peristiwa.json";

export function read(text: string): IncidentsRead {
  return readIncidents(text, FILE, dictionary);
}

export interface Parts {
  readonly actor?: JsonObject;
  readonly act?: JsonObject;
  readonly target?: Json;
  readonly findings?: JsonObject;
  readonly election?: Json;
  readonly report?: JsonObject;
  readonly root?: JsonObject;
}

/** A valid incident of one actor and one act, with what a test adds. */
export function incidentOf({
  actor = {},
  act = {},
  target,
  findings,
  election,
  report,
  root = {},
}: Parts = {}): JsonObject {
  return {
    id: "uji",
    actors: [{ id: "terlapor", status: "pns", ...actor }],
    acts: [
      {
        id: "perbuatan",
        by: ["terlapor"],
        on: "2024-10-05",
        conduct: ["membagikan"],
        ...(target === undefined ? {} : { target }),
        ...(findings === undefined ? {} : { findings }),
        ...act,
      },
    ],
    ...(election === undefined ? {} : { election }),
    ...(report === undefined ? {} : { report }),
    ...root,
  };
}

export function readParts(parts: Parts = {}): IncidentsRead {
  return read(JSON.stringify(incidentOf(parts)));
}

/** The incident, which must have been read without any problem. */
export function incident(parts: Parts = {}): Incident {
  const { incidents, problems } = readParts(parts);
  const [first] = incidents;
  if (!first || problems.length > 0) throw new Error(`not read: ${JSON.stringify(problems)}`);
  return first;
}

export function firstActor(parts: Parts): Actor {
  const [actor] = incident(parts).actors;
  if (!actor) throw new Error("no actor");
  return actor;
}

export function firstAct(parts: Parts): Act {
  const [act] = incident(parts).acts;
  if (!act) throw new Error("no act");
  return act;
}

export function actorFact(path: string, value: Json, more: JsonObject = {}): FactValue | undefined {
  return firstActor({ actor: { [path.slice(path.indexOf(".") + 1)]: value, ...more } }).facts.get(path);
}

export function actFact(path: string, value: Json): FactValue | undefined {
  return firstAct({ act: { [path.slice(path.indexOf(".") + 1)]: value } }).facts.get(path);
}

/** Codes with their paths, in the order of the text. */
export function codes(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, path }) => (path === undefined ? code : `${code} ${path}`));
}

export function codesOf(parts: Parts): readonly string[] {
  return codes(readParts(parts).problems);
}

/** The place between ⟦ and ⟧ in a context that occurs once in the text. */
export function markedPlace(text: string, marked: string): Place {
  const context = marked.replace(/[⟦⟧]/g, "");
  const start = text.indexOf(context);
  if (start < 0 || text.includes(context, start + 1)) throw new Error(`not once in the text: ${context}`);
  const before = text.slice(0, start + marked.indexOf("⟦"));
  const lines = before.split("\n");
  return {
    file: FILE,
    line: lines.length,
    column: (lines.at(-1) ?? "").length + 1,
    length: marked.indexOf("⟧") - marked.indexOf("⟦") - 1,
  };
}
