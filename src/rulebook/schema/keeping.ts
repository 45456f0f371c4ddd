import { closed, listOf, ref, setOf, type JsonSchema } from "./build.js";

const text = ref("nonEmpty");

const parts: JsonSchema = {
  description: "Instrument, article, and the smallest parts of the article: numbers and letters, no words",
  type: "object",
  propertyNames: ref("slug"),
  additionalProperties: {
    type: "object",
    propertyNames: { pattern: "^[0-9]+[A-Z]?$" },
    additionalProperties: setOf({ type: "string", pattern: "^[0-9a-z]+(?:\\.[0-9a-z]+)*$" }, 0),
  },
};

/** What the keepers of a pack write down beside the law: how statutes are divided, which planted errors go unnoticed. */
export const KEEPING: Readonly<Record<string, JsonSchema>> = {
  structure: closed(
    "How the articles of the encoded instruments are divided · Pembagian pasal",
    { read: parts, stated: parts, partial: parts },
    [],
  ),
  survivors: closed(
    "Planted errors that no test notices, and why · Kesalahan yang ditanam dan tidak terdeteksi uji",
    {
      survivors: listOf(
        closed(
          "One of them",
          { provision: ref("provisionId"), kind: ref("slug"), part: text, reason: ref("bilingual") },
          ["provision", "kind", "part", "reason"],
        ),
        0,
      ),
    },
    ["survivors"],
  ),
};
