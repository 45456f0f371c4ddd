import { describe, expect, it } from "vitest";
import { verdictOf } from "../../src/answer/verdict.js";
import { compile } from "../../src/engine/compile.js";
import { judge } from "../../src/engine/judge.js";
import type { Condition, Reading } from "../../src/rulebook/model.js";
import { element, incident, known, provision, rulebook, words, type Given } from "../engine/small-pack.js";

const A: Condition = { when: { fact: "act.a", is: true } };
const B: Condition = { when: { fact: "act.b", is: true } };

const LEAVE: Reading = {
  id: "cuti",
  question: words("cuti"),
  scope: words("uji"),
  choices: [
    { id: "kecuali", text: words("kecuali"), authority: "doctrine", refs: [], certainty: "derived", condition: B },
    {
      id: "tetap",
      text: words("tetap"),
      authority: "doctrine",
      refs: [],
      certainty: "confirmed",
      condition: { always: false },
    },
  ],
  sources: [],
  file: "",
};

/** One element, and an exception that turns on a question of interpretation. */
const excepting = provision("uji:1", [element("a", A)], {
  version: {
    exceptions: [
      { id: "cuti", type: "carve_out", defeats: ["provision"], ref: "", certainty: "single_source", reads: "cuti" },
    ],
  },
});

function verdict(given: Given, readings: Record<string, string> = {}) {
  const judgment = judge(compile(rulebook([excepting], { readings: [LEAVE] })), incident(given), { readings });
  const [outcome] = judgment.outcomes;
  if (!outcome) throw new Error("nothing judged");
  return verdictOf(outcome, {
    language: "id",
    detail: "full",
    lawOn: false,
    cited: false,
    transitions: judgment.transitions,
  });
}

describe("an exception that a verdict leans on", () => {
  const onLeave: Given = { act: { a: known(true), b: known(true) } };
  const notOnLeave: Given = { act: { a: known(true), b: known(false) } };

  it("shows its question of interpretation while it is open", () => {
    const open = verdict(onLeave);
    expect(open.status).toBe("open");
    expect(open.needs.readings).toEqual(["cuti"]);
    expect(open.readings.map(({ question }) => question)).toEqual(["cuti"]);
    expect(open.readings[0]?.choices.map(({ status }) => status)).toEqual(["excepted", "fulfilled"]);
  });

  it("lends its certainty to the verdict when it applies", () => {
    const excepted = verdict(onLeave, { cuti: "kecuali" });
    expect(excepted.status).toBe("excepted");
    expect(excepted.rests_on).toMatchObject({ readings: ["cuti"], certainty: "derived" });
  });

  it("shows its question where only the choice keeps it from applying", () => {
    const fulfilled = verdict(onLeave, { cuti: "tetap" });
    expect(fulfilled.status).toBe("fulfilled");
    expect(fulfilled.rests_on.readings).toEqual(["cuti"]);
    expect(fulfilled.readings[0]?.choices.map(({ status }) => status)).toEqual(["excepted", "fulfilled"]);
  });

  it("stays quiet where it applies under no choice", () => {
    const fulfilled = verdict(notOnLeave);
    expect(fulfilled.status).toBe("fulfilled");
    expect(fulfilled.rests_on).toMatchObject({ readings: [], certainty: "confirmed" });
  });
});
