import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/answer/model.js";
import { VerdictMemory } from "../../src/answer/verdict-memory.js";
import { verdictOf } from "../../src/answer/verdict.js";
import { whyOf } from "../../src/answer/why/why.js";
import { compile } from "../../src/engine/compile.js";
import { judge } from "../../src/engine/judge.js";
import { dictionaryOf } from "../../src/incident/dictionary.js";
import type { Condition, Instrument, Rulebook } from "../../src/rulebook/model.js";
import {
  A,
  B,
  element,
  incident,
  instrument,
  known,
  provision,
  reading,
  rulebook,
  words,
  type Given,
} from "../engine/small-pack.js";

/** The law from this day on; acts from before go over to it under some condition. */
const TURN = "2099-08-31";

const taking = (id: string, displaces: string, when: Condition = A): Instrument =>
  instrument(id, { transition: [{ acts_before: TURN, when, displaces, ref: `Pasal 40 ${id}`, text: words("-") }] });

/** Two pairs of an older and a newer instrument, each with a transition of its own: by fact a, and by fact b. */
const PACK = rulebook(
  [
    provision("lama:1", [element("f", { when: { fact: "act.f", is: true } })]),
    provision("tua:1", [element("f", { when: { fact: "act.f", is: true } })]),
  ],
  { instruments: [instrument("lama"), taking("baru", "lama", A), instrument("tua"), taking("muda", "tua", B)] },
);

const BEFORE: Given = { day: { kind: "on", day: "2099-05-05" }, act: { f: known(true) } };

function verdicts(pack: Rulebook, given: readonly Given[], remembered = false): readonly Verdict[] {
  const engine = compile(pack);
  const memory = remembered ? new VerdictMemory(engine) : undefined;
  return given.flatMap((each) => {
    const whole = incident(each);
    memory?.begin(whole);
    const judgment = judge(engine, whole);
    const { transitions } = judgment;
    const options = { language: "id", detail: "full", lawOn: false, cited: false, transitions } as const;
    return judgment.outcomes.map((outcome) => verdictOf(outcome, options, memory));
  });
}

const gateOf = ({ elements }: Verdict): Verdict["elements"][number] | undefined =>
  elements.find(({ id }) => id === "in_force");

describe("what may be under later law by a transition", () => {
  it("asks for what its own transition turns on, not for what those of other instruments do", () => {
    const found = verdicts(PACK, [BEFORE]);
    expect(found.map(({ provision: id, status, needs }) => [id, status, needs.facts])).toEqual([
      ["lama:1", "open", ["act.a"]],
      ["tua:1", "open", ["act.b"]],
    ]);
    expect(found.map((each) => gateOf(each)?.facts.map(({ path }) => path))).toEqual([
      ["act.on", "act.a"],
      ["act.on", "act.b"],
    ]);
    expect(found.map((each) => gateOf(each)?.ref)).toEqual(["Pasal 40 baru", "Pasal 40 muda"]);
  });

  it("shows the same in the tree of a provision", () => {
    const looked = { written: undefined, dictionary: dictionaryOf(PACK) };
    const { trees } = whyOf(compile(PACK), incident(BEFORE), looked, ["tua:1"], { language: "id" });
    expect(trees.map(({ gates }) => gates.map(({ id, facts }) => [id, facts.map(({ path }) => path)]))).toEqual([
      [["in_force", ["act.on", "act.b"]]],
    ]);
  });

  it("is the same verdict, remembered or not, whatever other transitions turn on", () => {
    const given = [undefined, true, false].flatMap((b): Given[] => {
      const each = { ...BEFORE, act: { f: known(true), ...(b === undefined ? {} : { b: known(b) }) } };
      return [each, each];
    });
    expect(verdicts(PACK, given, true)).toEqual(verdicts(PACK, given));
  });

  it("asks for a reading on which its transition turns", () => {
    const sides = reading("tafsir", [A, { always: false }]);
    const pack = rulebook([provision("lama:1", [element("f", { when: { fact: "act.f", is: true } })])], {
      instruments: [instrument("lama"), taking("baru", "lama", { reads: "tafsir" })],
      readings: [sides],
    });
    const [found] = verdicts(pack, [{ ...BEFORE, act: { f: known(true), a: known(true) } }]);
    expect(found?.status).toBe("open");
    expect(found?.needs.readings).toEqual(["tafsir"]);
  });
});
