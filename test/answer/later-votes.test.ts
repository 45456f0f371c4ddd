/** An act behind the vote of the cycle that was named, in a region that voted again. */
import { expect, it } from "vitest";
import { answer } from "../../src/answer/answer.js";
import { existing } from "../../src/existing.js";
import { dictionaryOf } from "../../src/incident/dictionary.js";
import { readIncidents } from "../../src/incident/read.js";
import { builtInEngine } from "../citation/rules.js";

const engine = builtInEngine();

function notes(election: object, on: unknown): readonly string[] {
  const incident = {
    id: "psu",
    election: { cycle: "pilkada-2024", office: "bupati", ...election },
    actors: [{ id: "pemilih", status: "pns" }],
    acts: [{ id: "memilih", by: ["pemilih"], on, conduct: ["memilih-lebih-dari-sekali"] }],
  };
  const { incidents } = readIncidents(JSON.stringify(incident), "psu.json", dictionaryOf(engine.rulebook));
  const given = existing(incidents[0], "an incident");
  return answer(engine, given, { language: "id", on: "2026-01-10", detail: "full" }).notes;
}

const SIAK = "Pemungutan suara ulang (PSU) Pilkada 2024, Kabupaten Siak: 2025-03-22 (pilkada-2024-psu-2025)";
const BARITO =
  "Pemungutan suara ulang Pilkada 2024, 6 Agustus 2025, Kabupaten Barito Utara: 2025-08-06 (pilkada-2024-psu-2025-08)";

it.each<[object, unknown, readonly string[]]>([
  [{ region: "Kabupaten Siak" }, "2025-03-22", [SIAK]],
  [{ region: "Kab. Siak" }, { from: "2024-11-20", to: "2025-03-20" }, [SIAK]],
  // Behind the last vote, before the vote of the cycle itself, or where nobody voted again.
  [{ region: "Kabupaten Siak" }, "2025-03-23", []],
  [{ region: "Kabupaten Siak" }, "2024-11-27", []],
  [{ region: "Kabupaten Contoh" }, "2025-03-22", []],
  // Of two re-votes the one that is still to come.
  [{ region: "Kabupaten Barito Utara" }, "2025-06-20", [BARITO]],
  // The day of the vote that is meant is stated.
  [{ region: "Kabupaten Siak", calendar: { voting_day: "2025-03-22", source: "KPU" } }, "2025-03-22", []],
])("names the later vote: %j on %j", (election, on, expected) => {
  expect(notes(election, on)).toEqual(expected);
});

it("names the second round of an election that had one, in its region alone", () => {
  const later = (region: string, on: string): readonly string[] =>
    notes({ cycle: "pilkada-2017", office: "gubernur", region }, on).filter((note) => note.includes("(pilkada-2017"));
  const round = "Pilkada DKI Jakarta 2017, putaran kedua, DKI Jakarta: 2017-04-19 (pilkada-2017-dki-r2)";
  expect(later("Provinsi DKI Jakarta", "2017-04-10")).toEqual([round]);
  expect(later("DKI Jakarta", "2017-02-15")).toEqual([]);
  expect(later("DKI Jakarta", "2017-04-20")).toEqual([]);
  expect(later("Provinsi Banten", "2017-04-10")).toEqual([]);
});

it("says nothing of a re-vote to whom has named it", () => {
  const said = notes({ cycle: "pilkada-2024-psu-2025", region: "Kabupaten Siak" }, "2025-03-22");
  expect(said.filter((note) => note.includes("(pilkada-2024"))).toEqual([]);
});
