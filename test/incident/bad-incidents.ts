import { BODIES } from "../../src/incident/body.js";
import type { IncidentProblemCode } from "../../src/incident/problems.js";
import { incidentOf, type Parts } from "./reading.js";

/** One way to get an incident wrong. */
export interface Bad {
  readonly code: IncidentProblemCode;
  /** The file, or what a valid incident is changed by. */
  readonly text?: string;
  readonly parts?: Parts;
  /** Where, between ⟦ and ⟧, with enough around it to occur once. */
  readonly at: string;
  readonly path?: string;
  readonly args?: Readonly<Record<string, unknown>>;
  readonly severity?: "warning";
  /** A schema cannot see it: it lies in the text, between ids, or between days. */
  readonly beyondSchema?: true;
}

const person = { id: "terlapor", status: "pns" };

/** One bad incident per code. */
export const bad: readonly Bad[] = [
  { code: "incident.empty", beyondSchema: true, text: " \n", at: "⟦ ⟧" },
  {
    code: "incident.syntax",
    beyondSchema: true,
    text: '{\n  "id": "a",\n}',
    at: '"id": "a"⟦,⟧',
    args: { reason: "trailing_comma", found: ",", line: 0 },
  },
  { code: "incident.not_an_object", text: '"a"', at: '⟦"a"⟧', args: { found: "text" } },
  { code: "incident.not_an_object", text: "[1]", at: "[⟦1⟧]", path: "[0]", args: { found: "number" } },
  {
    code: "incident.half_character",
    beyondSchema: true,
    text: '[{"id": "a", "title": "\\ud83d\\ude42 \\ud83d"}]',
    at: '⟦"\\ud83d\\ude42 \\ud83d"⟧',
    path: "[0]",
  },
  { code: "incident.empty_list", text: " []", at: "⟦[]⟧" },
  {
    code: "incident.too_large",
    beyondSchema: true,
    text: JSON.stringify(incidentOf({ root: { narrative: "x".repeat(1024 * 1024) } })),
    at: '⟦{⟧"id":"uji"',
  },
  { code: "incident.too_deep", text: `{"id":${"[".repeat(32)}1${"]".repeat(32)}}`, at: "[⟦[⟧1", args: { limit: 32 } },
  {
    code: "incident.duplicate_key",
    beyondSchema: true,
    text: '{\n "id": "a",\n "id": "b",\n "actors": [{"id":"x"}], "acts": [{"id":"y","by":"x"}]}',
    at: '⟦"id"⟧: "b"',
    path: "id",
    args: { key: "id", first_line: 2 },
  },
  {
    code: "incident.unknown_key",
    parts: { root: { actors: [{ ...person, convictions: [{ finall: true }] }] } },
    at: '⟦"finall"⟧',
    path: "actors[0].convictions[0].finall",
    args: { key: "finall", suggestion: "final", known: ["on", "offence", "final", "imprisonment_months"] },
  },
  {
    code: "incident.misplaced_key",
    parts: { actor: { medium: "luring" } },
    at: '⟦"medium"⟧',
    path: "actors[0].medium",
    args: { key: "medium", belongs: "acts[].medium" },
  },
  { code: "incident.personal_key", parts: { actor: { nama: "Budi" } }, at: '⟦"nama"⟧', args: { key: "nama" } },
  {
    code: "incident.derived_fact",
    parts: { election: { cycle: "pilkada-2024", round: 2 } },
    at: '"round": ⟦2⟧',
    path: "election.round",
    args: { key: "election.round" },
  },
  {
    code: "incident.missing_key",
    text: '{"id":"a","acts":[{"id":"y","by":"x"}]}',
    at: '⟦{⟧"id":"a"',
    args: { key: "actors" },
  },
  {
    code: "incident.wrong_type",
    parts: { actor: { on_unpaid_leave: "ya" } },
    at: '⟦"ya"⟧',
    path: "actors[0].on_unpaid_leave",
    args: { expected: "boolean", found: "text" },
  },
  { code: "incident.null", parts: { actor: { on_unpaid_leave: null } }, at: "⟦null⟧" },
  { code: "incident.empty_text", parts: { root: { id: " " } }, at: '⟦" "⟧', path: "id" },
  { code: "incident.empty_array", parts: { root: { actors: [] } }, at: '"actors": ⟦[]⟧', path: "actors" },
  {
    code: "incident.unknown_slug",
    parts: { actor: { status: "kepala-dessa" } },
    at: '⟦"kepala-dessa"⟧',
    args: { value: "kepala-dessa", suggestion: "kepala-desa", known: ["pns", "pppk", "kepala-desa", "tni", "warga"] },
  },
  {
    code: "incident.alias",
    parts: { actor: { status: "camat" } },
    at: '⟦"camat"⟧',
    args: { value: "camat", key: "status", suggestion: "pns", others: ['"position": "administrator"'] },
  },
  {
    code: "incident.number_range",
    parts: { actor: { service_years: -1 } },
    at: '"service_years": ⟦-1⟧',
    args: { value: "-1" },
  },
  {
    code: "incident.conflicting_states",
    parts: { actor: { on_unpaid_leave: { value: true, unknown: "?" } } },
    at: '"on_unpaid_leave": ⟦{⟧',
    args: { keys: ["value", "unknown"] },
  },
  { code: "incident.one_of_too_short", parts: { actor: { status: { one_of: ["pns"] } } }, at: '"one_of": ⟦[⟧' },
  {
    code: "incident.contested_needs_values",
    parts: { actor: { position: { value: "pengawas", contested: true } } },
    at: '⟦"pengawas"⟧',
  },
  { code: "incident.other_needs_text", parts: { act: { conduct: ["lainnya"] } }, at: '⟦"lainnya"⟧' },
  {
    code: "incident.repeated_item",
    parts: { act: { conduct: ["menyukai", "menyukai"] } },
    at: '"menyukai",\n        ⟦"menyukai"⟧',
    severity: "warning",
  },
  {
    code: "incident.stage_contradicts_kind",
    parts: { target: { kind: "bakal-calon", stage: "calon" } },
    at: '⟦"bakal-calon"⟧',
    args: { kind: "bakal-calon", stage: "calon" },
  },
  {
    code: "incident.regime_contradicts_cycle",
    parts: { election: { cycle: "pilkada-2024", regime: "pemilu" } },
    at: '⟦"pemilu"⟧',
    args: { regime: "pemilu", cycle: "pilkada-2024" },
  },
  {
    code: "incident.office_not_in_cycle",
    parts: { election: { cycle: "pilkada-2024", office: "dpr" } },
    at: '⟦"dpr"⟧',
    args: { office: "dpr", cycle: "pilkada-2024", known: ["gubernur", "bupati"] },
  },
  {
    code: "incident.date_format",
    parts: { act: { on: "5 Oktober 2024" } },
    at: '⟦"5 Oktober 2024"⟧',
    args: { value: "5 Oktober 2024", suggestion: "2024-10-05" },
  },
  {
    code: "incident.impossible_date",
    parts: { act: { on: "2024-02-30" } },
    at: '⟦"2024-02-30"⟧',
    args: { value: "2024-02-30", suggestion: "2024-02-29" },
  },
  {
    code: "incident.range_reversed",
    beyondSchema: true,
    parts: { act: { on: { from: "2024-10-05", to: "2024-10-01" } } },
    at: '"on": ⟦{⟧',
    args: { from: "2024-10-05", to: "2024-10-01" },
  },
  {
    code: "incident.duplicate_id",
    beyondSchema: true,
    parts: { root: { actors: [person, person] } },
    at: '},\n    {\n      "id": ⟦"terlapor"⟧',
    path: "actors[1].id",
    args: { id: "terlapor", first_line: 5 },
  },
  {
    code: "incident.unknown_actor",
    beyondSchema: true,
    parts: { act: { by: ["terlapro"] } },
    at: '⟦"terlapro"⟧',
    path: "acts[0].by[0]",
    args: { value: "terlapro", suggestion: "terlapor", known: ["terlapor"] },
  },
  {
    code: "incident.idle_actor",
    beyondSchema: true,
    parts: { root: { actors: [person, { id: "ajudan" }] } },
    at: '⟦"ajudan"⟧',
    path: "actors[1].id",
    args: { actor: "ajudan" },
  },
  {
    code: "incident.unknown_cycle",
    parts: { election: { cycle: "Pemilihan Serentak 2024" } },
    at: '⟦"Pemilihan Serentak 2024"⟧',
    args: { value: "Pemilihan Serentak 2024", suggestion: "pilkada-2024", known: ["pilkada-2024", "pemilu-2024"] },
  },
  {
    code: "incident.unknown_contest",
    beyondSchema: true,
    parts: { target: { election: "pilkada-2020" }, election: { cycle: "pilkada-2024" } },
    at: '⟦"pilkada-2020"⟧',
    args: { value: "pilkada-2020", suggestion: "pilkada-2024", known: ["pilkada-2024"] },
  },
  {
    code: "incident.ambiguous_contest",
    beyondSchema: true,
    parts: { target: { election: "pilkada-2024" }, election: [{ cycle: "pilkada-2024" }, { cycle: "pilkada-2024" }] },
    at: '"election": ⟦"pilkada-2024"⟧',
  },
  {
    code: "incident.unknown_reading",
    parts: { root: { readings_taken: [{ reading: "pejabat-ans", choice: "luas", by: "bawaslu" }] } },
    at: '⟦"pejabat-ans"⟧',
    args: { value: "pejabat-ans", suggestion: "pejabat-asn", known: ["pejabat-asn"] },
  },
  {
    code: "incident.unknown_choice",
    parts: { root: { readings_taken: [{ reading: "pejabat-asn", choice: "luass", by: "bawaslu" }] } },
    at: '⟦"luass"⟧',
    args: { value: "luass", suggestion: "luas", known: ["luas", "sempit"], reading: "pejabat-asn" },
  },
  {
    code: "incident.unknown_provision",
    parts: {
      findings: {
        intent: { value: true, by: "bawaslu", reasons: "…", for: { provision: "uu-1-2015:189" } },
      },
    },
    at: '⟦"uu-1-2015:189"⟧',
    args: { value: "uu-1-2015:189", suggestion: "uu-1-2015:188", known: [] },
  },
  {
    code: "incident.unknown_track",
    parts: { root: { decisions: [{ body: "bawaslu", track: "disipline", outcome: "diteruskan" }] } },
    at: '⟦"disipline"⟧',
    args: { value: "disipline", suggestion: "discipline", known: ["discipline", "criminal"] },
  },
  {
    code: "incident.unknown_tier",
    parts: { actor: { prior_sanctions: [{ tier: "pns:sedan" }] } },
    at: '⟦"pns:sedan"⟧',
    args: { value: "pns:sedan", suggestion: "pns:sedang", known: ["pns:ringan", "pns:sedang", "pns:berat"] },
  },
  {
    code: "incident.unknown_evidence",
    parts: { act: { evidence: ["foto-2"] }, root: { evidence: [{ id: "foto-1" }] } },
    at: '⟦"foto-2"⟧',
    args: { value: "foto-2", suggestion: "foto-1", known: ["foto-1"] },
    severity: "warning",
  },
  {
    code: "incident.bare_finding",
    parts: { findings: { intent: true } },
    at: '"intent": ⟦true⟧',
    path: "acts[0].findings.intent",
    args: { finding: "intent", value: "true" },
  },
  {
    code: "incident.finding_without_reasons",
    parts: { findings: { intent: { value: true, by: "bawaslu" } } },
    at: '"intent": ⟦{⟧',
    args: { finding: "intent", body: "bawaslu" },
  },
  {
    code: "incident.party_decides",
    parts: { root: { decisions: [{ body: { body: "pelapor" }, track: "discipline", outcome: "terbukti" }] } },
    at: '"body": ⟦{⟧',
    path: "decisions[0].body",
    args: { value: "pelapor", known: BODIES },
  },
  {
    code: "incident.plain_text_body",
    parts: { findings: { intent: { value: true, by: "Bawaslu RI", reasons: "…" } } },
    at: '⟦"Bawaslu RI"⟧',
    args: { value: "Bawaslu RI", suggestion: "bawaslu" },
    severity: "warning",
  },
  {
    code: "incident.known_before_conduct",
    parts: { report: { known_on: "2024-10-01" } },
    at: '⟦"2024-10-01"⟧',
    path: "report.known_on",
    args: { known: "2024-10-01", conduct: "2024-10-05", act: "perbuatan" },
    severity: "warning",
  },
  {
    code: "incident.found_before_conduct",
    parts: { findings: { intent: { value: true, by: { body: "kasn" }, reasons: "…", on: "2024-10-01" } } },
    at: '⟦"2024-10-01"⟧',
    args: { finding: "intent", found: "2024-10-01", conduct: "2024-10-05" },
    severity: "warning",
  },
  {
    code: "incident.decided_before_conduct",
    parts: {
      root: { decisions: [{ body: "bawaslu", track: "discipline", outcome: "diteruskan", on: "2024-10-04" }] },
    },
    at: '⟦"2024-10-04"⟧',
    path: "decisions[0].on",
    args: { decided: "2024-10-04", conduct: "2024-10-05" },
    severity: "warning",
  },
  {
    code: "incident.role_not_encoded",
    parts: { act: { by: [{ actor: "terlapor", role: "menyuruh" }] } },
    at: '⟦"menyuruh"⟧',
    args: { role: "menyuruh", actor: "terlapor" },
    severity: "warning",
  },
  {
    code: "incident.fact_of_other_status",
    parts: { actor: { status: "kepala-desa", civil_servant: true } },
    at: '"civil_servant": ⟦true⟧',
    path: "actors[0].civil_servant",
    args: { key: "civil_servant", of: ["tni"] },
    severity: "warning",
  },
  {
    code: "incident.reported_before_known",
    parts: { report: { known_on: "2024-10-07", reported_on: "2024-10-06" } },
    at: '⟦"2024-10-06"⟧',
    path: "report.reported_on",
    args: { known: "2024-10-07", reported: "2024-10-06" },
    severity: "warning",
  },
  {
    code: "incident.examined_on_alias",
    parts: { report: { examined_on: "2024-11-05" } },
    at: '⟦"2024-11-05"⟧',
    args: { actors: ["terlapor"] },
    severity: "warning",
  },
];
