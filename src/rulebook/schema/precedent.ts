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
      summary: ref("bilingual"),
      cites: setOf(text),
      forum: text,
      case_no: text,
      outcome: oneOf(...OUTCOMES),
      sanction: ref("bilingual"),
      reasoning: ref("bilingual"),
      certainty: ref("certainty"),
      sources: ref("sources"),
    },
    ["id", "title", "facts", "forum", "outcome", "certainty", "sources"],
  ),
};
