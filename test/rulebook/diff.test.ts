import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import type { Engine } from "../../src/engine/model.js";
import type { Incident } from "../../src/incident/model.js";
import { dictionaryOf } from "../../src/incident/dictionary.js";
import { readIncidents } from "../../src/incident/read.js";
import { impactOf, type VerdictChange } from "../../src/rulebook/diff/impact.js";
import { packChanges, type PackChange } from "../../src/rulebook/diff/packs.js";
import { elements } from "./conditions.js";
import { packWith, type Planted } from "./pack.js";
import { added, edit, FACTS, INSTRUMENT, LADDER, PROHIBITION, SANCTION } from "./planted.js";

/** A duty of its own, in force from a day on. */
const duty = (from: string): Planted =>
  added(
    "provisions/pp-0-2099/pasal-11.yaml",
    `id: pp-0-2099:11
kind: duty
title: { id: Kewajiban, en: A duty }
no_sanction: { id: tidak ada, en: none }
versions:
  - in_force: { from: "${from}" }
    basis: [{ instrument: pp-0-2099, at: "Pasal 11" }]
    norm: { id: "Wajib.", en: "Must." }
    elements:
      - { id: pelaku, role: subject, text: { id: pegawai, en: an official }, ref: "Pasal 11", meets: pegawai }
      - { id: diam, role: conduct, text: { id: menandatangani, en: signs }, ref: "Pasal 11", when: { fact: act.conduct, in: [menandatangani] } }
    certainty: confirmed
    sources: [{ title: rekaan }]
review: { encoded_on: "2099-11-01", checked_against: text, by: [] }
`,
  );

describe("what changed from one pack to another", () => {
  const changes = (before: readonly Planted[], after: readonly Planted[]): PackChange[] =>
    packChanges(packWith(...before).partial, packWith(...after).partial);
  const names = edit(INSTRUMENT, "sources:", "aliases: [PP Rekaan]\nsources:");
  const later = edit(
    SANCTION,
    'in_force: { from: "2099-08-31" }',
    'in_force: { from: "2099-08-31", until: "2099-12-01" }',
  );

  it("is nothing between equal packs", () => {
    expect(changes([], [])).toEqual([]);
  });

  it("is a key that is new, gone or different", () => {
    const alias = { what: "instrument", id: "pp-0-2099", part: "aliases" };
    expect(changes([], [names])).toEqual([{ ...alias, change: "added" }]);
    expect(changes([names], [])).toEqual([{ ...alias, change: "removed" }]);
    expect(changes([], [edit(FACTS, "Sedang cuti di luar tanggungan?", "Apakah sedang CLTN?")])).toEqual([
      { what: "fact", id: "actor.on_unpaid_leave", part: "question", change: "changed" },
    ]);
  });

  it("is a provision that is new or gone, as a whole", () => {
    const whole = { what: "provision", id: "pp-0-2099:11", part: "" };
    expect(changes([], [duty("2099-08-31")])).toEqual([{ ...whole, change: "added" }]);
    expect(changes([duty("2099-08-31")], [])).toEqual([{ ...whole, change: "removed" }]);
  });

  it("is a version, named by its first day", () => {
    const sanction = { what: "provision", id: "pp-0-2099:10" };
    const moved = edit(SANCTION, '"2099-08-31"', '"2099-09-01"');
    expect(changes([], [moved])).toEqual([
      { ...sanction, part: "2099-08-31", change: "removed", before: '"2099-08-31"' },
      { ...sanction, part: "2099-09-01", change: "added", after: '"2099-09-01"' },
    ]);
    expect(changes([], [later])).toEqual([
      { ...sanction, part: "2099-08-31 · until", change: "added", after: '"2099-12-01"' },
    ]);
    expect(changes([later], [])).toEqual([
      { ...sanction, part: "2099-08-31 · until", change: "removed", before: '"2099-12-01"' },
    ]);
  });

  it("is an element or the order of elements, with both where they are short", () => {
    const subject =
      '      - { id: pelaku, role: subject, text: { id: pegawai, en: an official }, ref: "Pasal 5", meets: pegawai }\n';
    const last = edit(PROHIBITION, "    exceptions:", `${subject}    exceptions:`);
    expect(changes([], [edit(PROHIBITION, subject, ""), last])).toEqual([
      {
        what: "provision",
        id: "pp-0-2099:5.n.5",
        part: "2099-08-31 · elements",
        change: "changed",
        before: '["pelaku","perbuatan","akibat"]',
        after: '["perbuatan","akibat","pelaku"]',
      },
    ]);
    const norm = `Jangan ${"sangat ".repeat(30)}mendukung.`;
    expect(changes([], [edit(PROHIBITION, "Jangan mendukung.", norm)])).toEqual([
      {
        what: "provision",
        id: "pp-0-2099:5.n.5",
        part: "2099-08-31 · norm",
        change: "changed",
        before: '{"id":"Jangan mendukung.","en":"Do not support."}',
      },
    ]);
    expect(changes([edit(PROHIBITION, "Jangan mendukung.", norm)], [])).toMatchObject([
      { part: "2099-08-31 · norm", after: '{"id":"Jangan mendukung.","en":"Do not support."}' },
    ]);
  });
});

describe("what a changed pack makes of an incident", () => {
  const INCIDENT = JSON.stringify({
    id: "uji",
    election: { cycle: "pilkada-2099" },
    actors: [{ id: "a", status: "pns", on_unpaid_leave: false }],
    acts: [
      {
        id: "t",
        by: ["a"],
        on: "2099-10-01",
        conduct: ["menandatangani"],
        findings: { favours_or_harms: { value: true, by: { body: "bawaslu" }, reasons: "rekaan" } },
      },
    ],
  });
  const CHAIN = "pp-0-2099:5.n.5+pp-0-2099:10";

  function impact(before: readonly Planted[], after: readonly Planted[]): VerdictChange[] {
    const [old, new_] = [read(before), read(after)];
    const engines = { before: old.engine, after: new_.engine };
    return impactOf(engines, { before: old.incident, after: new_.incident }, "2099-12-31");
  }
  function read(planted: readonly Planted[]): { readonly engine: Engine; readonly incident: Incident } {
    const { partial } = packWith(...planted);
    const { incidents, problems } = readIncidents(INCIDENT, "uji.json", dictionaryOf(partial));
    expect(problems).toEqual([]);
    const [incident] = incidents;
    if (incident === undefined) throw new Error("nothing was read");
    return { engine: compile(partial), incident };
  }
  const told = (changes: readonly VerdictChange[]): unknown[] =>
    changes.map(({ chain, before, after, change }) => ({ chain, before, after, change }));

  it("is nothing where nothing is read otherwise", () => {
    expect(impact([], [edit(FACTS, "Sedang cuti di luar tanggungan?", "Apakah sedang CLTN?")])).toEqual([]);
  });

  it("is another status, or a question that was none", () => {
    const onlyPosts = edit(PROHIBITION, "in: [membuat-keputusan]", "in: [mengunggah]");
    expect(told(impact([], [onlyPosts]))).toEqual([
      { chain: CHAIN, before: "fulfilled", after: "not_fulfilled", change: "status" },
    ]);
    const public_ = elements("when: { fact: act.publicly_accessible, is: true }");
    expect(told(impact([], public_))).toEqual([{ chain: CHAIN, before: "fulfilled", after: "open", change: "opens" }]);
    expect(told(impact(public_, []))).toEqual([{ chain: CHAIN, before: "open", after: "fulfilled", change: "status" }]);
  });

  it("is the same status for other reasons", () => {
    const light = [
      edit(
        LADDER,
        "tiers:\n",
        `tiers:
  - id: ringan
    title: { id: Ringan, en: Light }
    rank: 1
    options: [{ id: tegur, text: { id: Teguran, en: Reprimand }, state: applied, ref: Pasal 8, certainty: confirmed }]
`,
      ),
      edit(SANCTION, "tier: sedang", "tier: ringan"),
    ];
    expect(told(impact([], light))).toEqual([
      { chain: CHAIN, before: "fulfilled", after: "fulfilled", change: "reasons" },
    ]);
  });

  it("is a verdict that only one of the packs has, unless it says nothing about the incident", () => {
    const inForce = duty("2099-08-31");
    expect(told(impact([], [inForce]))).toEqual([
      { chain: "pp-0-2099:11", before: undefined, after: "fulfilled", change: "status" },
    ]);
    expect(told(impact([inForce], []))).toEqual([
      { chain: "pp-0-2099:11", before: "fulfilled", after: undefined, change: "status" },
    ]);
    const notYet = duty("2099-11-01");
    expect(impact([], [notYet])).toEqual([]);
    expect(impact([notYet], [])).toEqual([]);
  });
});
