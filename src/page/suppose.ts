/** What is supposed for a moment: the incident with other facts, findings, readings or law, beside itself. */
import type { WhatIfAnswer, WhatIfChange } from "../answer/what-if/model.js";
import { whatIf } from "../answer/what-if/what-if.js";
import { existing } from "../existing.js";
import { edited, type Edit } from "../incident/edit.js";
import { editValue } from "../incident/edit-value.js";
import type { Incident } from "../incident/model.js";
import { jsonOf } from "../incident/node.js";
import { readIncidents } from "../incident/read.js";
import type { Problem } from "../problem.js";
import type { Json } from "../text/canonical-json.js";
import type { Desk, Judged, Wanted } from "./desk.js";

/** By `path of`, `reading:id` or `law_on`: the value as typed on a command line. */
export type Supposed = Readonly<Record<string, string>>;

export const LAW_ON = "law_on";
/** Fact path of the day of an act. */
export const ACT_DAY = "act.on";

const READING = "reading:";

/** Body to which a supposed finding is ascribed. */
const BODY = "bawaslu";

/** Is a day supposed by this key? */
export function isDayKey(key: string): boolean {
  return key === LAW_ON || key.startsWith(`${ACT_DAY} `);
}

export function keyOf(path: string, of: string | undefined): string {
  return of === undefined ? path : `${path} ${of}`;
}

/** One thing that is supposed; nothing is taken out of an incident here. */
type Supposition = Edit & { readonly value: Json };

function editsOf({ dictionary }: Desk, supposed: Supposed): readonly Supposition[] {
  return Object.entries(supposed).flatMap(([key, text]): Supposition[] => {
    if (key === LAW_ON || key.startsWith(READING)) return [];
    const [path = "", ...rest] = key.split(" ");
    const of = rest.length === 0 ? {} : { of: rest.join(" ") };
    const entry = dictionary.facts.get(path);
    const value = existing(editValue(text, entry), key);
    const stated = entry?.kind === "finding" && typeof value !== "object" ? assumed(value) : value;
    return [{ path, ...of, value: stated }];
  });
}

/** A finding counts only as a record; this one says that it is a supposition. */
function assumed(value: Json): Json {
  return { value, by: { body: BODY }, reasons: "what-if" };
}

function changed(desk: Desk, json: Json, edits: readonly Edit[]): Json {
  return edits.reduce((before, edit) => {
    const after = edited(before, edit, desk.dictionary, {});
    return "json" in after ? after.json : before;
  }, json);
}

export interface Compared {
  /** Absent: what is supposed makes no incident that can be judged. */
  readonly found?: WhatIfAnswer;
  readonly problems: readonly Problem[];
}

/** The answer beside the answer under what is supposed. */
export function compared(desk: Desk, { incident, written }: Judged, supposed: Supposed, wanted: Wanted): Compared {
  const edits = editsOf(desk, supposed);
  const text = JSON.stringify(changed(desk, jsonOf(written.root), edits), null, 2);
  const { incidents, problems } = readIncidents(text, incident.file, desk.dictionary);
  const [other] = incidents;
  if (other === undefined) return { problems };
  return { found: beside(desk, incident, other, edits, supposed, wanted), problems: [] };
}

function beside(
  { engine }: Desk,
  incident: Incident,
  other: Incident,
  edits: readonly Supposition[],
  supposed: Supposed,
  { language, on }: Wanted,
): WhatIfAnswer {
  const lawOn = supposed[LAW_ON];
  const readings = Object.fromEntries(
    Object.entries(supposed).flatMap(([key, choice]) =>
      key.startsWith(READING) ? [[key.slice(READING.length), choice]] : [],
    ),
  );
  const changes = edits.map(({ path, of, value }): WhatIfChange => ({
    kind: "set",
    path,
    ...(of === undefined ? {} : { of }),
    value,
  }));
  return whatIf(engine, incident, other, {
    language,
    on,
    before: {},
    after: { readings, ...(lawOn === undefined ? {} : { lawOn }) },
    changes,
  });
}

/** Supposed facts that may be written into the file: a finding has to be recorded with who made it and why. */
export function adoptable({ dictionary }: Desk, supposed: Supposed): Supposed {
  return Object.fromEntries(
    Object.entries(supposed).filter(
      ([key]) =>
        key !== LAW_ON && !key.startsWith(READING) && dictionary.facts.get(key.split(" ")[0] ?? "")?.kind !== "finding",
    ),
  );
}

/** The file with the supposed facts in the incident at this place of a list, or in the only one. */
export function adopted(desk: Desk, text: string, index: number | undefined, supposed: Supposed): string {
  // The text was read as strict JSON before.
  const json = JSON.parse(text) as Json;
  const edits = editsOf(desk, adoptable(desk, supposed));
  const after = Array.isArray(json)
    ? json.map((each: Json, at) => (at === index ? changed(desk, each, edits) : each))
    : changed(desk, json, edits);
  return `${JSON.stringify(after, null, 2)}\n`;
}
