import { describe, expect, it } from "vitest";
import { edited, type Chosen, type Edit } from "../../src/incident/edit.js";
import { editValue } from "../../src/incident/edit-value.js";
import type { Json } from "../../src/text/canonical-json.js";
import { dictionary } from "./reading.js";

const twoActors = { actors: [{ id: "camat" }, { id: "sekcam" }] };
const twoActs = { acts: [{ id: "rapat" }, { id: "unggahan" }] };

describe("a change of an incident as it is written", () => {
  it.each<[string, Json, Edit, Json, Chosen?]>([
    [
      "sets a fact of the only actor",
      { actors: [{ id: "a" }] },
      { path: "actor.status", value: "pns" },
      { actors: [{ id: "a", status: "pns" }] },
    ],
    ["takes a fact out", { actors: [{ id: "a", status: "pns" }] }, { path: "actor.status" }, { actors: [{ id: "a" }] }],
    [
      "goes to the one that is named",
      twoActors,
      { path: "actor.status", of: "sekcam", value: "pns" },
      { actors: [{ id: "camat" }, { id: "sekcam", status: "pns" }] },
      { actor: "camat" },
    ],
    [
      "goes to the one that is chosen",
      twoActs,
      { path: "act.on", value: "2024-10-05" },
      { acts: [{ id: "rapat" }, { id: "unggahan", on: "2024-10-05" }] },
      { act: "unggahan" },
    ],
    [
      "begins a group",
      { actors: [{ id: "a" }] },
      { path: "actor.discipline.examined", value: { on: "2024-11-01" } },
      { actors: [{ id: "a", discipline: { examined: { on: "2024-11-01" } } }] },
    ],
    [
      "writes into a group that is there",
      { actors: [{ id: "a", discipline: { examined: { unknown: "?" } } }] },
      { path: "actor.discipline.examined", value: { on: "2024-11-01" } },
      { actors: [{ id: "a", discipline: { examined: { on: "2024-11-01" } } }] },
    ],
    [
      "takes nothing out of a group that is not there",
      { actors: [{ id: "a" }] },
      { path: "actor.discipline.examined" },
      { actors: [{ id: "a" }] },
    ],
    [
      "begins the first conviction",
      { actors: [{ id: "a" }] },
      { path: "actor.conviction.final", value: true },
      { actors: [{ id: "a", convictions: [{ final: true }] }] },
    ],
    [
      "begins the first conviction of an empty list",
      { actors: [{ id: "a", convictions: [] }] },
      { path: "actor.conviction.final", value: true },
      { actors: [{ id: "a", convictions: [{ final: true }] }] },
    ],
    [
      "puts a conviction in the place of convictions that are not known",
      { actors: [{ id: "a", convictions: { unknown: "?" } }] },
      { path: "actor.conviction.final", value: true },
      { actors: [{ id: "a", convictions: [{ final: true }] }] },
    ],
    [
      "changes a conviction that is there",
      { actors: [{ id: "a", convictions: [{ final: false, imprisonment_months: 3 }] }] },
      { path: "actor.conviction.final", value: true },
      { actors: [{ id: "a", convictions: [{ final: true, imprisonment_months: 3 }] }] },
    ],
    [
      "takes nothing out of convictions that are not known",
      { actors: [{ id: "a", convictions: { unknown: "?" } }] },
      { path: "actor.conviction.final" },
      { actors: [{ id: "a", convictions: { unknown: "?" } }] },
    ],
    [
      "begins an election",
      {},
      { path: "election.cycle", value: "pilkada-2024" },
      { election: { cycle: "pilkada-2024" } },
    ],
    ["takes nothing out of an election that is not there", { id: "x" }, { path: "election.cycle" }, { id: "x" }],
    [
      "knows an election by its cycle",
      { election: [{ cycle: "pemilu-2024" }, { cycle: "pilkada-2024" }] },
      { path: "election.office", of: "pilkada-2024", value: "bupati" },
      { election: [{ cycle: "pemilu-2024" }, { cycle: "pilkada-2024", office: "bupati" }] },
    ],
    ["begins a report", {}, { path: "report.kind", value: "temuan" }, { report: { kind: "temuan" } }],
    [
      "begins what is stood for",
      { acts: [{ id: "x" }] },
      { path: "target.kind", value: "partai" },
      { acts: [{ id: "x", target: { kind: "partai" } }] },
    ],
    [
      "sets a finding",
      { acts: [{ id: "x" }] },
      { path: "findings.intent", value: { unknown: "?" } },
      { acts: [{ id: "x", findings: { intent: { unknown: "?" } } }] },
    ],
    ["leaves what is no incident as it is", [1], { path: "actor.status", value: "pns" }, [1]],
  ])("%s", (_, json, edit, after, chosen = {}) => {
    const before = structuredClone(json);
    expect(edited(json, edit, dictionary, chosen)).toEqual({ json: after });
    expect(json).toEqual(before);
  });

  it.each<[string, Json, Edit, Json]>([
    [
      "which of several actors is meant",
      twoActors,
      { path: "actor.status", value: "pns" },
      { reason: "several", what: "actor", known: ["camat", "sekcam"] },
    ],
    [
      "whose conviction is meant",
      twoActors,
      { path: "actor.conviction.final", value: true },
      { reason: "several", what: "actor", known: ["camat", "sekcam"] },
    ],
    [
      "in which act it was found",
      twoActs,
      { path: "findings.intent", value: true },
      { reason: "several", what: "act", known: ["rapat", "unggahan"] },
    ],
    [
      "which election is meant, also of one without a name",
      { election: [{ office: "dpr" }, { id: "kedua" }] },
      { path: "election.office", of: "ketiga", value: "bupati" },
      { reason: "no_such", what: "contest", known: ["", "kedua"] },
    ],
    [
      "whom a name means that nobody bears",
      twoActors,
      { path: "actor.status", of: "lurah", value: "pns" },
      { reason: "no_such", what: "actor", known: ["camat", "sekcam"] },
    ],
    [
      "where a path belongs that is of no record",
      twoActors,
      { path: "cuaca.hujan", value: true },
      { reason: "no_scope", scope: "cuaca" },
    ],
  ])("cannot decide %s", (_, json, edit, unplaced) => {
    expect(edited(json, edit, dictionary, {})).toEqual({ unplaced });
  });
});

it.each<[string, string, Json | undefined]>([
  ["actor.status", "?", { unknown: "?" }],
  ["actor.status", "? belum ada SK", { unknown: "belum ada SK" }],
  ["actor.status", "-", { not_applicable: true }],
  ["actor.status", "pns", "pns"],
  ["actor.status", "pns, pppk", ["pns", "pppk"]],
  ["actor.status", '{"contested": true}', { contested: true }],
  ["actor.status", "[pns", undefined],
  ["act.conduct", "membagikan,", ["membagikan"]],
  ["actor.on_unpaid_leave", "ya", true],
  ["actor.on_unpaid_leave", "no", false],
  ["actor.on_unpaid_leave", "mungkin", "mungkin"],
  ["findings.intent", "tidak", false],
  ["actor.service_years", "12", 12],
  ["actor.service_years", "-0.5", -0.5],
  ["actor.service_years", "dua belas", "dua belas"],
  ["act.on", "2024-10-05", "2024-10-05"],
  ["act.on", "2024-10-05..2024-10-07", { from: "2024-10-05", to: "2024-10-07" }],
  ["actor.discipline.examined", "2024-10-05", { on: "2024-10-05" }],
  ["actor.discipline.examined", "before:2024-10-05", { before: "2024-10-05", value: true }],
  ["actor.discipline.examined", "not-before:2024-10-05", { before: "2024-10-05", value: false }],
  ["actor.tidak_ada", "ya", true],
  ["actor.tidak_ada", "tidak", false],
  ["actor.tidak_ada", "pns", "pns"],
])("%s=%s is written as in an incident", (path, text, value) => {
  expect(editValue(text, dictionary.facts.get(path))).toEqual(value);
});
