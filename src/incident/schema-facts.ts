/** The schema of facts and findings, derived from the fact dictionary. */
import type { FactEntry, Rulebook, SlugEntry } from "../rulebook/model.js";
import { BODIES, OTHER_BODY, POSITIONS } from "./body.js";
import { keyOfFact, scopeOfFact, slugsOf, takesSeveral, type DictionaryScope } from "./dictionary.js";
import {
  applicableStates,
  between,
  described,
  either,
  enumOf,
  flag,
  isoDay,
  listOf,
  looseDay,
  name,
  notApplicableState,
  object,
  period,
  ref,
  statesOf,
  text,
  unknownState,
  type JsonSchema,
  type Properties,
} from "./schema-parts.js";
import { OTHER_KIND, STAGED_KINDS } from "./several.js";

/** The properties of one kind of record that are facts. */
export function factProperties(rulebook: Rulebook, scope: DictionaryScope): Properties {
  const properties: Record<string, JsonSchema> = {};
  const groups: Record<string, Record<string, JsonSchema>> = {};
  for (const entry of rulebook.facts) {
    if (scopeOfFact(entry) !== scope || !isStatable(entry)) continue;
    const schema = entrySchema(rulebook, entry);
    const [head = "", member] = keyOfFact(entry).split(".");
    if (member === undefined) properties[head] = schema;
    else (groups[head] ??= {})[member] = schema;
  }
  for (const [group, members] of Object.entries(groups)) properties[group] = object(members);
  return properties;
}

/** Computed facts are not written, but for the stage and the regime. */
function isStatable(entry: FactEntry): boolean {
  return !entry.derived || entry.path === "target.stage" || entry.path === "election.regime";
}

function entrySchema(rulebook: Rulebook, entry: FactEntry): JsonSchema {
  const schema = entry.kind === "finding" ? findingSchema(rulebook, entry) : factSchema(rulebook, entry);
  return described(schema, entry.question.en, `${entry.question.id}\n${entry.help.id}`);
}

function factSchema(rulebook: Rulebook, entry: FactEntry): JsonSchema {
  if (entry.path === "act.on") return ref("actDay");
  if (entry.path === "report.received_by") return either(ref("author"), unknownState, notApplicableState);
  switch (entry.type) {
    case "boolean":
      return ref("boolean");
    case "number":
      return ref("number");
    case "date":
      return ref("day");
    case "examined":
      return ref("examined");
    case "text":
      return entry.path === "election.cycle" ? stated(ref("cycle")) : ref("text");
    case "enum":
    case "list":
      return takesSeveral(entry)
        ? severalSchema(slugSchema(rulebook, entry), entry.path === "act.conduct")
        : stated(slugSchema(rulebook, entry));
  }
}

function stated(value: JsonSchema): JsonSchema {
  return either(value, ...statesOf(value, false));
}

/** One slug or a list, each plain or as an item with its own state. `lainnya` as conduct needs words. */
function severalSchema(slug: JsonSchema, conduct: boolean): JsonSchema {
  const plain: JsonSchema = conduct ? { allOf: [slug, { not: { const: OTHER_KIND } }] } : slug;
  const evidence = ref("evidenceIds");
  const described: JsonSchema = {
    ...object({ kind: slug, contested: flag, unknown: text, evidence, text: name }, ["kind"]),
    not: { required: ["contested", "unknown"] },
    if: { properties: { kind: { const: OTHER_KIND } }, required: ["kind"] },
    then: { required: ["text"] },
  };
  const item = either(plain, described);
  const value = either(item, listOf(item));
  return either(item, listOf(item), ...statesOf(value, true, slug));
}

function slugSchema(rulebook: Rulebook, entry: FactEntry): JsonSchema {
  const slugs = slugsOf(rulebook, entry).map((slug) => ({ slug: slug.slug, text: slugText(slug) }));
  const has = (wanted: string): boolean => slugs.some(({ slug }) => slug === wanted);
  if (takesSeveral(entry) && !has("asn") && has("pns") && has("pppk")) {
    slugs.push({ slug: "asn", text: "PNS atau PPPK, belum diketahui yang mana" });
  }
  if (entry.path === "target.kind") {
    for (const [word, { stage }] of STAGED_KINDS) {
      if (!has(word)) slugs.push({ slug: word, text: `pasangan-calon, tahap ${stage}` });
    }
  }
  return enumOf(slugs);
}

function slugText({ label, help }: SlugEntry): string {
  return help ? `${label.id}: ${help.id}` : label.id;
}

/** `{ unknown }`, or a record or list of records; never a bare value. */
function findingSchema(rulebook: Rulebook, entry: FactEntry): JsonSchema {
  const value: JsonSchema = entry.type === "enum" ? slugSchema(rulebook, entry) : { type: "boolean" };
  const record: JsonSchema = {
    ...object({ value, by: ref("author"), reasons: name, on: isoDay, for: ref("findingScope") }, ["value", "by"]),
    if: { properties: { by: ref("party") }, required: ["by"] },
    else: { required: ["reasons"] },
  };
  return either(object({ unknown: text }, ["unknown"]), record, listOf(record, 1));
}

/** Definitions that facts refer to. */
export function factDefinitions(rulebook: Rulebook): Properties {
  return {
    boolean: either({ type: "boolean" }, ...statesOf({ type: "boolean" }, true)),
    number: stated({ type: "number", minimum: 0 }),
    text: stated(text),
    day: either(looseDay, between, ...statesOf(isoDay, false)),
    actDay: either(looseDay, period, between, ...applicableStates(isoDay, false)),
    examined: either(
      object({ on: isoDay }, ["on"]),
      object({ before: isoDay, value: { type: "boolean" } }, ["before", "value"]),
      object({ unknown: text }, ["unknown"]),
      object({ not_applicable: flag }, ["not_applicable"]),
    ),
    cycle: enumOf(rulebook.calendars.map(({ id, title }) => ({ slug: id, text: title.id }))),
    evidenceIds: listOf(text),
    bodyName: either({ enum: [...BODIES, OTHER_BODY, ...POSITIONS] }, name),
    author: either(ref("bodyName"), object({ body: ref("bodyName"), name }, ["body"])),
    party: either(
      { enum: POSITIONS },
      { type: "object", properties: { body: { enum: POSITIONS } }, required: ["body"] },
    ),
    provision: either({ enum: rulebook.provisions.map(({ id }) => id) }, { type: "string", pattern: "\\S\\+\\S" }),
    findingScope: object({ actor: name, provision: ref("provision") }),
  };
}
