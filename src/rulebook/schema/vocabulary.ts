import { closed, listOf, oneOf, ref, setOf, type JsonSchema } from "./build.js";
import { stringOr } from "./common.js";

export const VOCABULARY: Readonly<Record<string, JsonSchema>> = {
  vocabulary: closed(
    "A part of the fact dictionary · Bagian kamus fakta",
    {
      facts: listOf(ref("fact")),
      value_sets: {
        description: "Slugs that several facts share, by name",
        type: "object",
        additionalProperties: listOf(ref("slugEntry")),
        propertyNames: { pattern: "^[a-z][a-z0-9_-]*$" },
      },
    },
    [],
    [{ anyOf: [{ required: ["facts"] }, { required: ["value_sets"] }] }],
  ),
  fact: closed(
    "One fact or finding · Satu fakta atau penilaian",
    {
      path: { type: "string", pattern: "^(?:actor|act|target|election|report|findings)(?:\\.[a-z][a-z0-9_]*)+$" },
      kind: oneOf("fact", "finding"),
      type: oneOf("boolean", "enum", "list", "number", "date", "examined", "text"),
      values: listOf(ref("slugEntry")),
      values_from: ref("nonEmpty"),
      many: { type: "boolean" },
      allegation: { type: "boolean" },
      derived: { type: "boolean" },
      display_only: { type: "boolean" },
      of_status: listOf(ref("slug")),
      not_of_status: listOf(ref("slug")),
      alleges: ref("slug"),
      unit: oneOf("months", "years", "rupiah"),
      label: ref("bilingual"),
      question: ref("bilingual"),
      help: ref("bilingual"),
      aliases: ref("aliases"),
      ask_whom: ref("bilingual"),
    },
    ["path", "kind", "type", "question", "help"],
    [
      {
        if: { properties: { type: { enum: ["enum", "list"] } }, required: ["type"] },
        then: {
          if: { required: ["values"] },
          then: { properties: { values_from: false } },
          else: { anyOf: [{ required: ["values"] }, { required: ["values_from"] }] },
        },
        else: { properties: { values: false, values_from: false, many: false } },
      },
    ],
  ),
  slugEntry: closed(
    "One value, its label, and everyday words that suggest it",
    {
      slug: ref("slug"),
      label: ref("bilingual"),
      help: ref("bilingual"),
      aliases: ref("aliases"),
      is_a: setOf(stringOr(ref("slug"), ref("kindOf"))),
      level: oneOf("concrete", "legal"),
    },
    ["slug", "label"],
  ),
  kindOf: closed("A wider kind under a condition", { kind: ref("slug"), when: ref("condition") }, ["kind", "when"]),
};
