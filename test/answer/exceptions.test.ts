import { describe, expect, it } from "vitest";
import { verdictOf } from "../../src/answer/verdict.js";
import type { WhyTree } from "../../src/answer/why/model.js";
import { whyOf } from "../../src/answer/why/why.js";
import { compile } from "../../src/engine/compile.js";
import { judge } from "../../src/engine/judge.js";
import { dictionaryOf } from "../../src/incident/dictionary.js";
import { readIncidents } from "../../src/incident/read.js";
import type { Condition, Reading } from "../../src/rulebook/model.js";
import {
  A,
  B,
  element,
  incident,
  instrument,
  known,
  provision,
  rulebook,
  words,
  type Given,
} from "../engine/small-pack.js";

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

describe("the tree of a provision with exceptions", () => {
  const excepted = provision(
    "uji:2",
    [
      element("a", {
        any: [
          { ...A, id: "satu" },
          { ...B, id: "dua" },
        ],
      }),
      element("b", A),
    ],
    {
      version: {
        exceptions: [
          {
            id: "izin",
            type: "carve_out",
            defeats: ["a.satu"],
            ref: "Pasal 2",
            text: words("dengan izin"),
            certainty: "confirmed",
            ...B,
          },
          {
            id: "lain",
            type: "carve_out",
            defeats: ["b"],
            ref: "Pasal 2",
            certainty: "confirmed",
            when: { fact: "act.f", is: true },
          },
        ],
      },
    },
  );
  const pack = rulebook([excepted]);
  const tree = (given: Given): WhyTree => {
    const looked = { written: undefined, dictionary: dictionaryOf(pack) };
    const [found] = whyOf(compile(pack), incident(given), looked, ["uji:2"], { language: "id" }).trees;
    return found ?? expect.fail("no tree");
  };

  it("names the exception that defeats an element, and by which elements it stands or falls", () => {
    const found = tree({ act: { a: known(true), b: known(false), f: known(true) } });
    expect(found.status).toBe("excepted");
    expect(found.elements.map(({ id, status, decides, defeated_by }) => [id, status, decides, defeated_by])).toEqual([
      ["a", "satisfied", false, []],
      ["b", "not_satisfied", true, ["lain"]],
    ]);
    expect(found.exceptions.map(({ id, text, status, decides }) => [id, text, status, decides])).toEqual([
      ["izin", "dengan izin", "not_satisfied", false],
      ["lain", "lain", "satisfied", true],
    ]);
  });

  it("leaves open with an exception that is open", () => {
    const found = tree({ act: { a: known(true), b: known(false) } });
    expect([found.status, found.exceptions.map(({ status, decides }) => [status, decides])]).toEqual([
      "open",
      [
        ["not_satisfied", false],
        ["open", true],
      ],
    ]);
  });
});

describe("the nearest change", () => {
  it.each([
    [true, "before:2099-08-31"],
    [false, "not-before:2099-08-31"],
  ])("may be an examination before a day of transition (%s)", (_, value) => {
    const day = "2099-08-31";
    const examined: Condition = { when: { fact: "actor.discipline.examined", before: day } };
    const text = words("-");
    const pack = rulebook(
      [provision("uji:3", [element("a", value.startsWith("not-") ? { not: examined } : examined)])],
      {
        instruments: [
          instrument("uji", { transition: [{ acts_before: day, when: A, displaces: "lama", ref: "-", text }] }),
        ],
      },
    );
    const dictionary = dictionaryOf(pack);
    const examination = { before: day, value: value.startsWith("not-") };
    const { incidents, problems, written } = readIncidents(
      JSON.stringify({
        id: "uji",
        actors: [{ id: "terlapor", status: "pns", discipline: { examined: examination } }],
        acts: [{ id: "perbuatan", by: ["terlapor"], on: "2099-10-05", conduct: ["pidato"] }],
      }),
      "uji.json",
      dictionary,
    );
    expect(problems).toEqual([]);
    const [tree] = whyOf(compile(pack), incidents[0] ?? expect.fail("not read"), { written, dictionary }, ["uji:3"], {
      language: "id",
    }).trees;
    expect(tree?.nearest?.map(({ changes }) => changes)).toEqual([
      [{ kind: "set", path: "actor.discipline.examined", value, recorded: true }],
    ]);
  });
});
