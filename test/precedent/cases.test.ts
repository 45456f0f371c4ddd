/** The decided cases of the pack: complete, anonymous, and in agreement with the calendars. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.js";
import { compile } from "../../src/engine/compile.js";
import { contestCalendar } from "../../src/engine/calendar.js";
import { dayOf } from "../../src/engine/day.js";
import { dictionaryOf } from "../../src/incident/dictionary.js";
import { readIncidents } from "../../src/incident/read.js";
import { caseBase } from "../../src/precedent/case-base.js";
import { countFindings } from "../../src/precedent/findings.js";
import { loadPack } from "../../src/rulebook/load.js";
import { readFixtures } from "../fixture.js";

const { rulebook } = loadPack(join(import.meta.dirname, "../../rules"));
if (!rulebook) throw new Error("the rule pack does not load");
const engine = compile(rulebook);

describe("decided cases", () => {
  it("are there", () => {
    expect(rulebook.precedents.length).toBeGreaterThanOrEqual(55);
    expect(rulebook.precedents.every(({ sanction, reasoning, summary }) => sanction && reasoning && summary)).toBe(
      true,
    );
  });

  it("count a case once that two entries tell of", () => {
    const ids = caseBase(rulebook).map(({ precedent }) => precedent.id);
    expect(ids).not.toContain("pn-pinrang-lepas-seed");
    expect(ids).toContain("pinrang-kadis-tph-2024");
  });

  it("say of a known day what the calendar says: the stage, and whether it was campaign time", () => {
    const wrong = rulebook.precedents.flatMap(({ id, cycle, conduct_on: on, facts, in_campaign }) => {
      const calendar = rulebook.calendars.find((each) => each.id === cycle);
      if (!calendar || on?.length !== 10) return [];
      const kinds = [facts["target.kind"] ?? []].flat().map(String);
      const contest = { index: 0, facts: new Map() };
      const { dates, periods } = contestCalendar(calendar, contest, [String(facts["election.office"])], kinds);
      const day = dayOf(on);
      const determined = dates["determination"];
      const stage = determined && (day >= determined.hi ? "calon" : day < determined.lo ? "bakal-calon" : undefined);
      const { campaign } = periods;
      const inside =
        campaign === undefined || campaign === "none"
          ? undefined
          : day >= campaign.from.hi && day <= campaign.to.lo
            ? true
            : day < campaign.from.lo || day > campaign.to.hi
              ? false
              : undefined;
      const stated = facts["target.stage"];
      return [
        ...(stage !== undefined && stated !== undefined && stated !== stage ? [`${id}: ${stage}`] : []),
        ...(inside !== undefined && in_campaign !== undefined && in_campaign !== inside ? [`${id}: ${inside}`] : []),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it("stand beside an incident like them, never beside themselves, at most five", () => {
    const dictionary = dictionaryOf(rulebook);
    for (const { id, texts } of readFixtures()) {
      const { incidents } = readIncidents(texts["day-one"], `${id}.json`, dictionary);
      const [incident] = incidents;
      if (!incident) throw new Error(id);
      const { precedents } = answer(engine, incident, { language: "id", on: "2026-11-21", detail: "full" });
      expect(precedents.length).toBeLessThanOrEqual(5);
      expect(precedents.map((each) => each.id)).not.toContain(id);
      const shares = precedents.map(({ weight }) => weight.same / weight.of);
      expect(shares).toEqual([...shares].sort((a, b) => b - a));
    }
  }, 60_000);

  it("are looked for only where they are printed", () => {
    const [fixture] = readFixtures();
    if (!fixture) throw new Error("no fixture");
    const { incidents } = readIncidents(fixture.texts["day-one"], "x.json", dictionaryOf(rulebook));
    const [incident] = incidents;
    if (!incident) throw new Error("unreadable");
    expect(answer(engine, incident, { language: "id", on: "2026-11-21", detail: "summary" }).precedents).toEqual([]);
  });
});

describe("findings in cases with the same conduct", () => {
  it("are counted by value, with the silent cases apart", () => {
    const speech = caseBase(rulebook).find(({ precedent }) => precedent.id === "lampura-kades-sukamulya-2018");
    if (!speech) throw new Error("the case is in the pack");
    const [counts] = countFindings(rulebook, speech.features, ["favours_or_harms"], speech.precedent.id);
    expect(counts?.cases).toBeGreaterThan(3);
    expect(counts?.recorded[0]?.value).toBe(true);
    const spoken = counts?.recorded.reduce((sum, { cases }) => sum + cases.length, 0) ?? 0;
    expect(spoken + (counts?.silent ?? 0)).toBe(counts?.cases);
    expect(counts?.recorded.flatMap(({ cases }) => cases)).not.toContain(speech.precedent.id);
  });
});
