import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { answer } from "../src/answer/answer.js";
import type { Answer } from "../src/answer/model.js";
import { compile } from "../src/engine/compile.js";
import { dictionaryOf } from "../src/incident/dictionary.js";
import { readIncidents } from "../src/incident/read.js";
import { loadPack } from "../src/rulebook/load.js";
import { openSnapshot, snapshotOf } from "../src/rulebook/snapshot.js";
import { differences, fileOf, readFixtures, STAGES, type Fixture, type Stage } from "./fixture.js";

const { partial: rulebook } = loadPack(join(import.meta.dirname, "../rules"));
const dictionary = dictionaryOf(rulebook);
const engine = compile(rulebook);
const fixtures = readFixtures();

function read(fixture: Fixture, stage: Stage): ReturnType<typeof readIncidents> {
  return readIncidents(fixture.texts[stage], fileOf(fixture.id, stage), dictionary);
}

function answered(fixture: Fixture, stage: Stage): Answer {
  const [incident] = read(fixture, stage).incidents;
  if (!incident) throw new Error(`${fixture.id} ${stage}: not readable`);
  return answer(engine, incident, { language: "id", on: "2026-11-21", detail: "all" });
}

describe("fixtures", () => {
  it("are there, each with its own id", () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(25);
    for (const fixture of fixtures) {
      for (const stage of STAGES) expect(read(fixture, stage).incidents.map(({ id }) => id)).toEqual([fixture.id]);
    }
  });

  it.each(fixtures)("$id: is read without problems, and says why and from where", (fixture) => {
    for (const stage of STAGES) {
      const codes = read(fixture, stage).problems.map(({ code, severity }) => `${severity} ${code}`);
      expect(codes.filter((code) => !fixture.warnings.includes(code))).toEqual([]);
    }
    expect(fixture.note.id && fixture.note.en && fixture.sources.length > 0).toBeTruthy();
  });

  for (const stage of STAGES) {
    it.each(fixtures)(`$id: ${stage}`, (fixture) => {
      expect(differences(fixture.expected[stage], answered(fixture, stage))).toEqual([]);
    });
  }

  it("get the same answers from the pack as the command line opens it, of which the rest is read when asked for", () => {
    const opened = openSnapshot(snapshotOf(rulebook));
    const lazily = { engine: compile(opened), dictionary: dictionaryOf(opened) };
    for (const fixture of fixtures)
      for (const stage of STAGES) {
        const [incident] = readIncidents(fixture.texts[stage], fileOf(fixture.id, stage), lazily.dictionary).incidents;
        if (!incident) throw new Error(`${fixture.id} ${stage}: not readable`);
        const found = answer(lazily.engine, incident, { language: "id", on: "2026-11-21", detail: "all" });
        expect(JSON.stringify(found)).toBe(JSON.stringify(answered(fixture, stage)));
      }
  });

  it.each(fixtures)("$id: nothing that needs a finding is fulfilled on day one", (fixture) => {
    const rushed = answered(fixture, "day-one").verdicts.filter(
      ({ status, rests_on, elements }) =>
        status === "fulfilled" &&
        (rests_on.findings.length > 0 || elements.some(({ finding }) => finding !== undefined)),
    );
    expect(rushed.map(({ chain }) => chain.join("+"))).toEqual([]);
  });
});
