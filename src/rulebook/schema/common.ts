import { byType, closed, listOf, oneOf, ref, setOf, someOf, type JsonSchema } from "./build.js";

const SLUG = "^[a-z0-9]+(?:-[a-z0-9]+)*$";

/** Shapes that many rule files share, under `#/definitions/`. Formats are patterns, so that any editor knows them. */
export const COMMON: Readonly<Record<string, JsonSchema>> = {
  isoDay: {
    description: 'ISO day, in quotes: "2024-09-22" · Tanggal ISO di antara tanda kutip',
    type: "string",
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
  },
  slug: { description: "kebab-case", type: "string", pattern: SLUG },
  key: { description: "snake_case", type: "string", pattern: "^[a-z][a-z0-9_]*$" },
  factPath: {
    description: "scope.key of the fact dictionary: actor.status",
    type: "string",
    pattern: "^(?:actor|act|target|election|report)(?:\\.[a-z][a-z0-9_]*)+$",
  },
  localPlace: {
    description: "<pasal>[.<ayat>][.<huruf>][.<angka>]: the place without its instrument",
    type: "string",
    pattern: "^[0-9]+[A-Z]?(?:\\.[0-9a-z]+)*$",
  },
  provisionId: {
    description: "<instrument>:<pasal>[.<ayat>][.<huruf>][.<angka>]",
    type: "string",
    pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*:[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*$",
  },
  nonEmpty: { type: "string", pattern: "\\S" },
  sha256: { type: "string", pattern: "^[0-9a-f]{64}$" },
  url: { type: "string", pattern: "^https?://\\S+$" },
  bilingual: closed(
    "Text in Indonesian and English · Teks dalam bahasa Indonesia dan Inggris",
    { id: ref("nonEmpty"), en: ref("nonEmpty") },
    ["id", "en"],
  ),
  bilinguals: listOf(ref("bilingual")),
  certainty: {
    description: "How sure the encoding of this part is · Seberapa pasti bagian ini",
    type: "string",
    enum: ["confirmed", "single_source", "derived", "unconfirmed"],
  },
  regime: oneOf("pemilu", "pilkada"),
  regimes: setOf(ref("regime")),
  window: closed(
    "Half-open: from included, until excluded · Setengah terbuka",
    { from: ref("isoDay"), until: ref("isoDay") },
    ["from"],
  ),
  source: closed("Where it can be read", { title: ref("nonEmpty"), url: ref("url") }, ["title"]),
  sources: listOf(ref("source")),
  duration: someOf("Whole years, months, days", { years: ref("count"), months: ref("count"), days: ref("count") }),
  count: { type: "integer", minimum: 1 },
  rupiah: { description: "Whole rupiah", type: "integer", minimum: 1 },
  aliases: setOf(ref("nonEmpty")),
};

/** A string of `format`, or else the object shape. */
export const stringOr = (string: JsonSchema, otherwise: JsonSchema): JsonSchema => byType("string", string, otherwise);
