import { describe, expect, it } from "vitest";
import type { StepAnswer } from "../../src/answer/model.js";
import { reportWords } from "../../src/messages/report-words.js";
import { firstSteps, nextSteps, stepLine } from "../../src/report/pretty/step.js";
import { viewOf } from "./render.js";

const view = viewOf();

const step: StepAnswer = {
  provision: "pp-94-2021:29.2",
  cite: "Pasal 29 ayat (2) PP 94/2021",
  step: "examine",
  what: "memeriksa",
  who: "tim pemeriksa",
  tiers: ["pns:berat"],
  limit: { days: 7, counting: "working", from: "pp-94-2021:26.1", event: "surat panggilan" },
  status: "applies",
  needs: [],
  state: "next",
  law: { version_from: "2021-08-31", version_until: null },
  certainty: "confirmed",
};

describe("a step", () => {
  it("says who does what, for which tier, within which time, by which article", () => {
    expect(stepLine(step, view)).toBe(
      "tim pemeriksa: memeriksa · pns:berat · paling lama 7 hari kerja sejak surat panggilan · Pasal 29 ayat (2) PP 94/2021",
    );
  });

  it("says what it turns on and how sure it is", () => {
    const open: StepAnswer = { ...step, status: "open", needs: ["actor.agency_level"], certainty: "derived" };
    expect(stepLine(open, view)).toContain(`${reportWords.id.certainty.derived} · bergantung pada actor.agency_level`);
  });

  it("of who may punish leaves the tiers to its words", () => {
    expect(stepLine({ ...step, step: "authority" }, view)).not.toContain("pns:berat");
  });
});

describe("several steps", () => {
  const later: StepAnswer = { ...step, provision: "b", state: "later" };

  it("show what comes next and count the others until asked for", () => {
    expect(nextSteps([step, later, later], view)).toEqual([
      stepLine(step, view),
      `${reportWords.id.moreSteps(2)}; ${reportWords.id.listWith}`,
    ]);
    expect(nextSteps([step, later, later], { ...view, verbose: true })).toHaveLength(3);
  });

  it("show the first of the remedies", () => {
    expect(firstSteps([later, step], view)[0]).toBe(stepLine(later, view));
    expect(firstSteps([step], view)).toEqual([stepLine(step, view)]);
    expect(firstSteps([], view)).toEqual([]);
  });
});
