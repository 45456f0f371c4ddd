import { existing } from "../existing.js";
import type { Rulebook } from "../rulebook/model.js";
import { SCOPE_OF_SHAPE } from "./keys.js";
import { tiersOf } from "./dictionary.js";
import { factDefinitions, factProperties } from "./schema-facts.js";
import {
  described,
  either,
  isoDay,
  listOf,
  name,
  object,
  period,
  ref,
  text,
  type JsonSchema,
  type Properties,
} from "./schema-parts.js";
import { STAGED_KINDS } from "./several.js";
import { SHAPES, type Shape, type ShapeName } from "./shapes.js";

/** Records that have a definition of their own, with the schema of every key. */
type Records = {
  readonly [S in Exclude<ShapeName, "item" | "state" | "day" | "examined" | "finding" | "finding_scope" | "body">]: {
    readonly [K in keyof (typeof SHAPES)[S]]: JsonSchema;
  };
};

function records(rulebook: Rulebook): Records {
  const tier: JsonSchema = { enum: [...tiersOf(rulebook)] };
  const oneOrMore = (schema: JsonSchema): JsonSchema => either(schema, listOf(schema));
  return {
    incident: {
      $schema: text,
      id: name,
      title: text,
      narrative: text,
      report: ref("report"),
      election: oneOrMore(ref("contest")),
      actors: listOf(ref("actor"), 1),
      acts: listOf(ref("act"), 1),
      cites: listOf(either(name, ref("citation"))),
      people: { type: "object" },
      evidence: listOf(ref("evidence")),
      readings_taken: listOf(ref("reading_taken")),
      decisions: listOf(ref("decision")),
    },
    report: { examined_on: either(isoDay, ref("examined")) },
    contest: { id: name, calendar: ref("calendar") },
    calendar: {
      determination: isoDay,
      party_determination: isoDay,
      determination_planned: isoDay,
      campaign: either({ const: "none" }, period),
      quiet_period: period,
      voting_day: isoDay,
      elected_determination: isoDay,
      source: text,
    },
    actor: {
      id: name,
      also: listOf(ref("capacity")),
      convictions: either(listOf(ref("conviction")), object({ unknown: text }, ["unknown"])),
      prior_sanctions: listOf(ref("prior_sanction")),
    },
    capacity: { status: factProperties(rulebook, "actor")["status"] ?? name, from: isoDay, to: isoDay },
    conviction: { on: isoDay, offence: text },
    prior_sanction: { tier, same_nature: { type: "boolean" }, on: isoDay },
    act: {
      id: name,
      by: either(name, listOf(either(name, ref("participant")), 1), ref("participant")),
      target: oneOrMore(ref("target")),
      findings: ref("findings"),
      evidence: ref("evidenceIds"),
    },
    participant: { actor: name, role: name },
    target: { election: name },
    citation: { text: name, by: name },
    evidence: { id: name, kind: text, text },
    reading_taken: { reading: { enum: rulebook.readings.map(({ id }) => id) }, choice: name, by: ref("author") },
    decision: {
      body: { allOf: [ref("author"), { not: ref("party") }] },
      on: isoDay,
      actor: name,
      track: { enum: rulebook.tracks.map(({ id }) => id) },
      outcome: name,
      tier,
      final: { type: "boolean" },
      sources: listOf(name),
    },
  };
}

/** A choice must be one of its reading's. */
function readingChoices(rulebook: Rulebook): readonly JsonSchema[] {
  return rulebook.readings.map(({ id, choices }) => ({
    if: { properties: { reading: { const: id } }, required: ["reading"] },
    then: { properties: { choice: { enum: choices.map((choice) => choice.id) } } },
  }));
}

/** Office and regime must be of the cycle. */
function contestsOfCycles(rulebook: Rulebook): readonly JsonSchema[] {
  const amongStrings = (values: readonly string[]): JsonSchema => ({ if: { type: "string" }, then: { enum: values } });
  return rulebook.calendars.map(({ id, offices, regime }) => ({
    if: { properties: { cycle: { const: id } }, required: ["cycle"] },
    then: { properties: { office: amongStrings(offices), regime: amongStrings([regime]) } },
  }));
}

/** A word for the stage rules out any other stage. */
const stageOfKind: JsonSchema = {
  if: { properties: { kind: { enum: [...STAGED_KINDS.keys()] } }, required: ["kind"] },
  then: { properties: { stage: { not: { const: "calon" } } } },
};

function recordSchema(rulebook: Rulebook, shapeName: ShapeName, schemas: Properties): JsonSchema {
  const shape: Shape = SHAPES[shapeName];
  const own = Object.entries(shape).map(([key, { text }]): [string, JsonSchema] => [
    key,
    described(existing(schemas[key], key), text.en, text.id),
  ]);
  const scope = SCOPE_OF_SHAPE[shapeName];
  const required = Object.keys(shape).filter((key) => shape[key]?.required);
  return object({ ...(scope ? factProperties(rulebook, scope) : {}), ...Object.fromEntries(own) }, required);
}

/**
 * JSON Schema (draft-07) of an incident file: one incident or an array of them. Derived from the fact dictionary;
 * titles are English, descriptions Indonesian. References between ids inside a file are the reader's to check.
 */
export function incidentSchema(rulebook: Rulebook): JsonSchema {
  const definitions: Record<string, JsonSchema> = { ...factDefinitions(rulebook) };
  for (const [shape, schemas] of Object.entries(records(rulebook))) {
    // Object.entries of Records: its keys are ShapeNames.
    definitions[shape] = recordSchema(rulebook, shape as ShapeName, schemas);
  }
  definitions["findings"] = object(factProperties(rulebook, "findings"));
  const rules: readonly (readonly [ShapeName, readonly JsonSchema[]])[] = [
    ["reading_taken", readingChoices(rulebook)],
    ["contest", contestsOfCycles(rulebook)],
    ["target", [stageOfKind]],
  ];
  for (const [shape, allOf] of rules) {
    if (allOf.length > 0) definitions[shape] = { ...definitions[shape], allOf };
  }
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "asn-check incident",
    description: "Peristiwa yang didalilkan: satu objek, atau larik berisi beberapa",
    anyOf: [ref("incident"), listOf(ref("incident"), 1)],
    definitions,
  };
}
