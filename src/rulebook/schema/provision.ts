import { closed, listOf, oneOf, ref, setOf, type JsonSchema } from "./build.js";
import { withCondition } from "./condition.js";

const element = withCondition(
  "One named, quotable condition of the norm · Satu unsur",
  {
    id: ref("slug"),
    role: oneOf("subject", "conduct", "object", "circumstance", "time", "mental", "result"),
    text: ref("bilingual"),
    ref: ref("nonEmpty"),
    certainty: ref("certainty"),
    note: ref("bilingual"),
  },
  ["id", "role", "text", "ref"],
);

const exception = withCondition(
  "What takes the case out of the norm · Pengecualian",
  {
    id: ref("slug"),
    type: oneOf("carve_out", "defence"),
    defeats: setOf(ref("nonEmpty")),
    text: ref("bilingual"),
    ref: ref("nonEmpty"),
    certainty: ref("certainty"),
  },
  ["id", "type", "defeats", "ref"],
);

const fineRange: Readonly<Record<string, JsonSchema>> = {
  min: ref("rupiah"),
  max: ref("rupiah"),
  range: oneOf("or", "and"),
  certainty: ref("certainty"),
};

const SANCTION: Readonly<Record<string, JsonSchema>> = {
  sanction: closed(
    "A rung of a ladder, or a penal range as printed · Tingkat hukuman atau ancaman pidana",
    {
      ladder: ref("slug"),
      tier: ref("slug"),
      up_to: ref("slug"),
      custody: ref("custody"),
      fine: ref("fine"),
      connector: oneOf("and", "or", "and_or"),
      certainty: ref("certainty"),
      ref: ref("nonEmpty"),
    },
    [],
    [
      {
        if: { anyOf: [{ required: ["ladder"] }, { required: ["tier"] }] },
        then: { required: ["ladder", "tier"], properties: { custody: false, fine: false, connector: false } },
        else: {
          properties: { up_to: false },
          anyOf: [{ required: ["ladder"] }, { required: ["custody"] }, { required: ["fine"] }],
        },
      },
    ],
  ),
  custody: closed(
    "Deprivation of liberty as printed",
    {
      kind: oneOf("penjara", "kurungan", "none"),
      min: ref("duration"),
      max: ref("duration"),
      range: oneOf("or", "and"),
      certainty: ref("certainty"),
    },
    ["kind"],
  ),
  fine: closed(
    "Fine in whole rupiah",
    {
      ...fineRange,
      by_subject: listOf(
        closed("Ceiling for one kind of offender", { ...fineRange, subject: ref("slug"), text: ref("bilingual") }, [
          "subject",
          "text",
        ]),
      ),
      alternatives: listOf(closed("A rival ceiling", { ...fineRange, text: ref("bilingual") }, ["text"])),
      multiple: ref("bilingual"),
    },
    [],
  ),
};

/** What a procedure says: who does what, within which time. */
const PROCEDURE: Readonly<Record<string, JsonSchema>> = {
  procedure: closed(
    "One step: who does what within which time · Satu langkah",
    {
      tracks: setOf(ref("key")),
      step: oneOf("report", "register", "verify", "forward", "examine", "decide", "remedy", "authority", "execute"),
      order: ref("count"),
      what: ref("bilingual"),
      who: ref("bilingual"),
      requirement: { const: true },
      limit: ref("limit"),
      met_by: ref("factPath"),
      bodies: setOf(ref("slug")),
      effect_on: setOf(ref("key")),
      tiers: setOf(ref("tierRef")),
      for: setOf(ref("provisionId")),
    },
    ["tracks", "step", "order", "what"],
    [
      {
        if: { required: ["requirement"] },
        then: { required: ["effect_on"] },
        else: { properties: { effect_on: false } },
      },
    ],
  ),
  limit: closed(
    "Days of one kind, or hours, from a dated fact or from the end of another step · Batas waktu",
    {
      from: { if: { pattern: ":" }, then: ref("provisionId"), else: ref("factPath") },
      or_from: setOf(ref("provisionId")),
      event: ref("bilingual"),
      days: ref("count"),
      counting: oneOf("calendar", "working"),
      hours: ref("count"),
    },
    ["from"],
    [
      {
        if: { required: ["days"] },
        then: { required: ["counting"], properties: { hours: false } },
        else: { required: ["hours"], properties: { counting: false } },
      },
    ],
  ),
};

const version = closed(
  "The wording in force in a half-open window · Rumusan yang berlaku",
  {
    in_force: closed(
      "Half-open: from included, until excluded",
      { from: ref("isoDay"), until: ref("isoDay"), certainty: ref("certainty"), gap: ref("bilingual") },
      ["from"],
    ),
    wording_by: ref("slug"),
    numbered: ref("localPlace"),
    basis: listOf(
      closed(
        "Text, elucidation or decision it rests on",
        { instrument: ref("slug"), at: ref("nonEmpty"), passage_sha256: ref("sha256") },
        ["instrument", "at"],
      ),
    ),
    norm: ref("bilingual"),
    elements: { type: "array", items: ref("element") },
    elements_as: ref("isoDay"),
    exceptions: listOf(ref("exception")),
    sanction: ref("sanction"),
    procedure: ref("procedure"),
    certainty: ref("certainty"),
    sources: ref("sources"),
    notes: ref("bilinguals"),
  },
  ["in_force", "basis", "norm", "certainty", "sources"],
  [
    {
      if: { required: ["elements_as"] },
      then: { properties: { elements: false } },
      else: { required: ["elements"] },
    },
  ],
);

/** What a guideline row prints as punishment; it prices nothing by itself. */
const prints = closed(
  "Tier that the guideline prints",
  {
    tier: ref("tierRef"),
    or: setOf(ref("tierRef")),
    also_reported: setOf(ref("tierRef"), 0),
    text: ref("bilingual"),
    certainty: ref("certainty"),
    note: ref("bilingual"),
  },
  [],
  [
    {
      if: { required: ["tier"] },
      then: { properties: { text: false } },
      else: { required: ["text"], properties: { or: false, also_reported: false } },
    },
  ],
);

const cites = listOf(
  closed(
    "Provision that the row cites or matches",
    {
      provision: ref("provisionId"),
      how: oneOf("row", "match", "interpretation"),
      certainty: ref("certainty"),
      note: ref("bilingual"),
    },
    ["provision", "how", "certainty"],
  ),
);

const provision = closed(
  "One norm with its versions · Satu norma dengan rumusannya dari waktu ke waktu",
  {
    id: ref("provisionId"),
    kind: oneOf("principle", "duty", "prohibition", "offence", "sanction", "guideline", "procedure"),
    title: ref("bilingual"),
    regime: ref("regimes"),
    track: ref("key"),
    breach_of: setOf(ref("provisionId")),
    no_sanction: ref("bilingual"),
    unpriced_tier: closed("Ways out that the law lists", { ladder: ref("slug"), tier: ref("slug") }, [
      "ladder",
      "tier",
    ]),
    cites,
    prints,
    versions: listOf(ref("version")),
    succeeds: listOf(
      closed(
        "Earlier provision on the same matter",
        { id: ref("provisionId"), correspondence: oneOf("same", "wider", "narrower", "differs") },
        ["id", "correspondence"],
      ),
    ),
    aliases: ref("aliases"),
    notes: ref("bilinguals"),
    review: closed(
      "Who looked at it, against what",
      {
        encoded_on: ref("isoDay"),
        checked_against: oneOf("text", "sheet"),
        by: { type: "array", items: ref("nonEmpty") },
      },
      ["encoded_on", "checked_against", "by"],
    ),
  },
  ["id", "kind", "title", "versions", "review"],
);

export const PROVISION: Readonly<Record<string, JsonSchema>> = {
  ...SANCTION,
  ...PROCEDURE,
  element,
  exception,
  version,
  provision,
  tierRef: {
    description: "ladder:rung",
    type: "string",
    pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*:[a-z0-9]+(?:-[a-z0-9]+)*$",
  },
};
