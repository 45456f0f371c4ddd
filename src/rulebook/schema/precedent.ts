import { closed, oneOf, ref, setOf, type JsonSchema } from "./build.js";

const text = ref("nonEmpty");

/** How a case ended, as far as it is known. */
export const OUTCOMES = [
  "convicted",
  "acquitted",
  "released",
  "stopped",
  "forwarded",
  "ethics",
  "discipline",
  "dismissed",
  "disqualified",
  "no_violation",
  "wrong_regime",
  "pending",
] as const;

const CONFIDENCE = { type: "string", enum: ["T", "A", "B", "C"] } as const;

/** A decided case. Its features are facts of the dictionary, so that likeness compares what rules read. */
export const PRECEDENT: Readonly<Record<string, JsonSchema>> = {
  precedent: closed(
    "A decided case: features, forum, outcome, sources · Perkara yang sudah diputus",
    {
      id: ref("slug"),
      title: ref("bilingual"),
      cycle: ref("slug"),
      region: text,
      conduct_on: {
        description: "Day, month or year of the conduct",
        type: "string",
        pattern: "^\\d{4}(?:-\\d{2}){0,2}$",
      },
      facts: {
        description: "Fact path: slug, yes/no, or a list of slugs",
        type: "object",
        propertyNames: ref("factPath"),
        additionalProperties: { if: { type: "array" }, then: setOf(text), else: { type: ["string", "boolean"] } },
      },
      in_campaign: { description: "Did the act fall into the campaign period?", type: "boolean" },
      summary: ref("bilingual"),
      cites: setOf(text),
      forum: text,
      track: ref("key"),
      case_no: text,
      outcome: oneOf(...OUTCOMES),
      findings: {
        description: "What the deciding body found: finding and value",
        type: "object",
        propertyNames: ref("key"),
        additionalProperties: { type: ["string", "boolean"] },
      },
      readings: {
        description: "How it read questions of interpretation: question and choice",
        type: "object",
        propertyNames: ref("slug"),
        additionalProperties: ref("slug"),
      },
      sanction: ref("bilingual"),
      reasoning: ref("bilingual"),
      duplicate_of: closed(
        "Another entry that tells of the same case",
        { id: ref("slug"), certainty: ref("certainty") },
        ["id", "certainty"],
      ),
      confidence: {
        description: "T judgment read, A two independent sources, B one source, C unconfirmed",
        ...CONFIDENCE,
      },
      certainty: ref("certainty"),
      sources: ref("sources"),
    },
    ["id", "title", "facts", "forum", "outcome", "confidence", "certainty", "sources"],
  ),
};
