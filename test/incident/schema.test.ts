import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { incidentSchema } from "../../src/incident/schema.js";
import type { Json } from "../../src/text/canonical-json.js";
import { bad } from "./bad-incidents.js";
import { incidentOf, read, type Parts } from "./reading.js";
import { smallRulebook } from "./small-rulebook.js";
import { replaced, waysInto, whole } from "./whole-incident.js";

const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: false });
ajv.addVocabulary(["enumDescriptions"]);
const accepts = ajv.compile(incidentSchema(smallRulebook));

const record = { value: true, by: { body: "bawaslu", name: "Bawaslu" }, reasons: "…" };

const good: readonly Parts[] = [
  {},
  { root: { $schema: "incident.schema.json", title: "a", narrative: "b", people: { terlapor: { name: "Budi" } } } },
  {
    actor: {
      status: "asn",
      also: [{ status: "kepala-desa", from: "2022-01-01" }],
      discipline: { examined: { not_applicable: true } },
    },
  },
  {
    actor: {
      status: { value: "pns", contested: ["pppk"] },
      position: { one_of: ["pengawas", "administrator"], unknown: "?" },
    },
  },
  {
    actor: {
      on_unpaid_leave: { value: true, contested: true, evidence: ["sk"] },
      term_end: "2024",
      service_years: { unknown: "?" },
    },
  },
  {
    actor: { convictions: [{ on: "2020-11-13", offence: "…", final: true }], prior_sanctions: [{ tier: "pns:berat" }] },
  },
  { actor: { convictions: { unknown: "?" } } },
  { act: { on: { from: "2024-10-01", to: "2024-10-05" }, by: [{ actor: "terlapor", role: "menyuruh" }] } },
  { act: { on: { between: ["2024-10-01", "2024-10-05"] }, by: "terlapor" } },
  {
    act: {
      on: { unknown: "?" },
      conduct: [
        { kind: "membagikan", contested: true },
        { kind: "lainnya", text: "…" },
      ],
    },
  },
  { act: { conduct: "menyukai", persons_involved: { not_applicable: true } } },
  { target: { kind: "bakal-calon", is_actor: false } },
  {
    target: [{ kind: ["pasangan-calon", "partai"], stage: "calon" }, {}],
    election: [{ id: "a", cycle: "pilkada-2024" }],
  },
  { election: { cycle: { unknown: "?" }, calendar: { campaign: "none", voting_day: "2024-11-27", source: "KPU" } } },
  {
    findings: {
      intent: record,
      favours_or_harms: { unknown: "?" },
      negative_impact: [{ ...record, value: "unit", for: { actor: "terlapor" } }],
    },
  },
  { findings: { intent: { value: false, by: { body: "terlapor" } } } },
  { report: { received_by: { unknown: "belum ditanyakan" } } },
  { report: { kind: "laporan", known_on: "2024-10", received_by: { body: "kpu" }, reported_on: { unknown: "?" } } },
  {
    root: {
      cites: ["Pasal 71", { text: "Pasal 188", by: "pelapor" }],
      readings_taken: [{ reading: "pejabat-asn", choice: "luas", by: "bawaslu" }],
      decisions: [
        {
          body: "pengadilan-negeri",
          track: "criminal",
          outcome: "terbukti",
          tier: "pns:berat",
          final: true,
          sources: ["…"],
        },
      ],
      evidence: [{ id: "foto-1", kind: "foto", text: "…" }],
    },
  },
];

/** Names that the schema cannot know. */
const namesInside = new Set(["incident.unknown_actor", "incident.unknown_contest", "incident.idle_actor"]);

const values: readonly Json[] = [
  ...[
    null,
    "",
    "x",
    [],
    {},
    0,
    -1,
    3,
    true,
    false,
    "2024-10-05",
    "2024",
    "pns",
    "asn",
    "luring",
    "lainnya",
    "bakal-calon",
  ],
  ...[
    { unknown: "?" },
    { unknown: 1 },
    { not_applicable: true },
    { value: true },
    { value: "pns", contested: ["pppk"] },
  ],
  ...[
    { value: true, contested: true },
    { one_of: ["pns", "tni"] },
    { kind: "membagikan" },
    { kind: "lainnya", text: "x" },
  ],
  ...[
    { from: "2024-10-01", to: "2024-10-02" },
    { between: ["2024-10-01", "2024-10-02"] },
    ["pns", "pns"],
    ["terlapor"],
  ],
  ...[
    { value: "2024-10-05", evidence: ["a"] },
    { one_of: [true, false] },
    { body: "kpu" },
    { value: false, by: "pelapor" },
  ],
  ...[
    { value: true, by: "bawaslu" },
    { on: "2024-01-01", value: true },
    { before: "2024-01-01", value: true },
  ],
];

/** Lies in the text itself, between two places, or is only a warning: a schema cannot see it. */
const beyond = new Set(bad.filter(({ beyondSchema, severity }) => beyondSchema ?? severity).map(({ code }) => code));

describe("the schema of incidents", () => {
  it.each(good.map((parts) => JSON.stringify(incidentOf(parts))))("accepts what the reader reads: %s", (text) => {
    expect(read(text).problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(accepts(JSON.parse(text)), JSON.stringify(accepts.errors)).toBe(true);
  });

  it.each(bad.filter(({ code }) => !beyond.has(code)))("refuses what the reader refuses: $code", ({ text, parts }) => {
    const value: unknown = JSON.parse(text ?? JSON.stringify(incidentOf(parts)));
    expect(accepts(value)).toBe(false);
  });

  it("agrees with the reader on any value in any place, but for names that the incident itself gives", () => {
    for (const way of waysInto(whole)) {
      for (const value of values) {
        const incident = replaced(whole, way, value);
        const errors = read(JSON.stringify(incident)).problems.filter(({ severity }) => severity === "error");
        const refused = errors.filter(({ code }) => !namesInside.has(code));
        const context = JSON.stringify([way, value, errors.map(({ code }) => code), accepts.errors]);
        if (refused.length > 0) expect(accepts(incident), context).toBe(false);
        else if (errors.length === 0) expect(accepts(incident), context).toBe(true);
      }
    }
  });

  it("accepts an array, and knows impossible days", () => {
    expect(accepts([incidentOf(), incidentOf()])).toBe(true);
    for (const on of ["2024-02-30", "2024-04-31", "2024-13", "24-10-05", "05/10/2024"] satisfies Json[]) {
      expect(accepts(incidentOf({ act: { on } })), on).toBe(false);
    }
  });

  it("describes every fact with its question, Indonesian first", () => {
    const schema = JSON.stringify(incidentSchema(smallRulebook));
    for (const { path, derived, question } of smallRulebook.facts) {
      if (derived && path !== "target.stage" && path !== "election.regime") continue;
      expect(schema).toContain(JSON.stringify(`${question.id}\n…`).slice(1, -1));
      expect(schema).toContain(`"title":${JSON.stringify(question.en)}`);
    }
  });
});
