import { elements } from "../conditions.js";
import { PROHIBITION, READING, SANCTION, TRACKS, added, edit, type PlantedError } from "../planted.js";
import { procedureWith, STEP } from "../procedure.js";

export const errors: readonly PlantedError[] = [
  {
    code: "reference-unknown",
    error: "a definition that is not there",
    plant: edit(PROHIBITION, "meets: pegawai", "meets: pegawaii"),
    at: [PROHIBITION, "pegawaii"],
    args: { what: "definition", id: "pegawaii", suggestion: "pegawai" },
  },
  {
    code: "reference-unknown",
    error: "a choice that the question does not have",
    plant: edit(PROHIBITION, "reads: tindakan-lemah", "reads: tindakan-lemah, choice: umun"),
    at: [PROHIBITION, "umun"],
    args: { what: "choice", id: "umun", suggestion: "umum" },
  },
  {
    code: "reference-unknown",
    error: "an undeclared fact",
    plant: edit(READING, "fact: act.publicly_accessible", "fact: act.publicly_acessible"),
    at: [READING, "act.publicly_acessible"],
    args: { what: "fact", id: "act.publicly_acessible", suggestion: "act.publicly_accessible" },
  },
  {
    code: "reference-unknown",
    error: "an undeclared finding",
    plant: edit(PROHIBITION, "finding: favours_or_harms", "finding: favours_or_harm"),
    at: [PROHIBITION, "favours_or_harm"],
    args: { what: "finding", id: "favours_or_harm", suggestion: "favours_or_harms" },
  },
  {
    code: "reference-unknown",
    error: "a rung that the ladder does not have",
    plant: edit(SANCTION, "tier: sedang", "tier: berat"),
    at: [SANCTION, "berat"],
    args: { what: "tier", id: "pns:berat", suggestion: "" },
  },
  {
    code: "reference-unknown",
    error: "a track that is not there",
    plant: edit(SANCTION, "track: discipline", "track: disciplin"),
    at: [SANCTION, "disciplin\n"],
    args: { what: "track", id: "disciplin", suggestion: "discipline" },
  },
  {
    code: "reference-unknown",
    error: "an instrument that is not there",
    plant: edit(SANCTION, "instrument: pp-0-2099", "instrument: pp-0-2098"),
    at: [SANCTION, "pp-0-2098"],
    args: { what: "instrument", id: "pp-0-2098", suggestion: "pp-0-2099" },
  },
  {
    code: "reference-unknown",
    error: "a time limit from a day that no fact tells",
    plant: procedureWith("from: act.on", "from: act.off"),
    at: [STEP, "act.off"],
    args: { what: "fact", id: "act.off", suggestion: "act.on" },
  },
  {
    code: "reference-unknown",
    error: "a time limit from a step that is none",
    plant: procedureWith("from: act.on", 'from: "pp-0-2099:10"'),
    at: [STEP, '"pp-0-2099:10"'],
    args: { what: "provision", id: "pp-0-2099:10", suggestion: "pp-0-2099:26" },
  },
  {
    code: "reference-unknown",
    error: "a time limit that another step sets going, which is none",
    plant: procedureWith("from: act.on", 'from: act.on, or_from: ["pp-0-2099:10"]'),
    at: [STEP, '"pp-0-2099:10"'],
    args: { what: "provision", id: "pp-0-2099:10", suggestion: "pp-0-2099:26" },
  },
  {
    code: "reference-unknown",
    error: "a forum for a provision that is not there",
    plant: edit(TRACKS, "        ref: Pasal 12\n", '        for: ["pp-0-2099:11"]\n        ref: Pasal 12\n'),
    at: [TRACKS, '"pp-0-2099:11"'],
    args: { what: "provision", id: "pp-0-2099:11", suggestion: "pp-0-2099:10" },
  },
  {
    code: "reference-unknown",
    error: "a step on a track that is not there",
    plant: procedureWith("tracks: [discipline]", "tracks: [disciplin]"),
    at: [STEP, "disciplin]"],
    args: { what: "track", id: "disciplin", suggestion: "discipline" },
  },
  {
    code: "reference-unknown",
    error: "a range of rungs whose upper end the ladder does not have",
    plant: edit(SANCTION, "tier: sedang", "tier: sedang, up_to: sedan"),
    at: [SANCTION, "sedan }"],
    args: { what: "tier", id: "pns:sedan", suggestion: "sedang" },
  },
  {
    code: "reference-unknown",
    error: "a range of rungs of a ladder that is not there",
    plant: edit(SANCTION, "ladder: pns, tier: sedang", "ladder: pnss, tier: sedang, up_to: berat"),
    at: [SANCTION, "pnss"],
    args: { what: "ladder", id: "pnss", suggestion: "pns" },
  },
  {
    code: "reference-unknown",
    error: "a step that is met on a day that no fact tells",
    plant: procedureWith("      order: 1\n", "      order: 1\n      met_by: act.off\n"),
    at: [STEP, "act.off"],
    args: { what: "fact", id: "act.off", suggestion: "act.on" },
  },
  {
    code: "reference-unknown",
    error: "a step that a body decides which is not there",
    plant: procedureWith("      order: 1\n", "      order: 1\n      bodies: [atasan]\n"),
    at: [STEP, "atasan]"],
    args: { what: "slug", id: "atasan", suggestion: "" },
  },
  {
    code: "reference-unknown",
    error: "a question that is not there",
    plant: edit(PROHIBITION, "reads: tindakan-lemah", "reads: tindakan-lema"),
    at: [PROHIBITION, "tindakan-lema "],
    args: { what: "reading", id: "tindakan-lema", suggestion: "tindakan-lemah" },
  },
  {
    code: "reference-unknown",
    error: "a period from a day that no fact tells",
    plant: elements("when: { fact: act.on, within: { from: { date: act.off } } }"),
    at: [PROHIBITION, "act.off"],
    args: { what: "date", id: "act.off", suggestion: "act.on" },
    beside: ["test-element-missing"],
  },
  {
    code: "reference-unknown",
    error: "a provision of an instrument that is not there",
    plant: added(
      "provisions/pp-1-2099/pasal-1.yaml",
      `id: pp-1-2099:1
kind: duty
title: { id: Kewajiban, en: A duty }
no_sanction: { id: tidak ada, en: none }
versions:
  - in_force: { from: "2099-08-31" }
    basis: [{ instrument: pp-0-2099, at: "Pasal 1" }]
    norm: { id: "Asas.", en: "Principle." }
    elements: [{ id: pelaku, role: subject, text: { id: x, en: x }, ref: "Pasal 1", meets: pegawai }]
    certainty: confirmed
    sources: [{ title: rekaan }]
review: { encoded_on: "2099-11-01", checked_against: text, by: [] }
`,
    ),
    at: ["provisions/pp-1-2099/pasal-1.yaml", "pp-1-2099:1"],
    args: { what: "instrument", id: "pp-1-2099", suggestion: "pp-0-2099" },
  },
];
