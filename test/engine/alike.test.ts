import { describe, expect, it } from "vitest";
import { Alike, character } from "../../src/engine/alike.js";
import { compile } from "../../src/engine/compile.js";
import { existing } from "../../src/existing.js";
import { judge, type JudgeOptions } from "../../src/engine/judge.js";
import type { Act, Incident } from "../../src/incident/model.js";
import { keepSettled, settle, settledBefore } from "../../src/engine/settle.js";
import type { Condition, Rulebook } from "../../src/rulebook/model.js";
import {
  A,
  B,
  definition,
  element,
  found,
  incident,
  known,
  listed,
  provision,
  reading,
  rulebook,
  type Given,
} from "./small-pack.js";

/** Keys of the first outcome of a case, judged in several ways. */
function keysUnder(pack: Rulebook, given: Incident, ways: readonly JudgeOptions[]): readonly string[] {
  const engine = compile(pack);
  const alike = new Alike(engine);
  return ways.map((options) => {
    alike.begin(given);
    return alike.keyOf(existing(judge(engine, given, options).inPlay[0], "an outcome"));
  });
}

/** Keys of the last provision of the pack in these incidents, one after another. */
function keysOf(pack: Rulebook, incidents: readonly Incident[]): readonly string[] {
  const engine = compile(pack);
  const alike = new Alike(engine);
  return incidents.map((each) => {
    alike.begin(each);
    const outcome = judge(engine, each).inPlay.findLast(({ chain }) => chain.last.id === pack.provisions.at(-1)?.id);
    return alike.keyOf(existing(outcome, "an outcome"));
  });
}

const agree = (pack: Rulebook, ...given: readonly Given[]): boolean =>
  new Set(keysOf(pack, given.map(incident))).size === 1;

const on = (day: string): Given => ({ day: { kind: "on", day } });
const readsA = rulebook([provision("uji:1", [element("a", A)])]);

describe("outcomes are alike", () => {
  it("whatever differs that the provision does not read", () => {
    expect(agree(readsA, { act: { b: known(true) } }, { act: { b: known(false) } }, {})).toBe(true);
    expect(agree(readsA, on("2099-10-05"), on("2099-10-06"))).toBe(true);
    expect(agree(readsA, { actor: { status: listed("pns") } }, { actor: { status: listed("pppk") } })).toBe(true);
  });

  it("only if what it reads is the same, whether stated or not", () => {
    const ways: readonly Given[] = [{}, { act: { a: known(true) } }, { act: { a: known(false) } }];
    expect(new Set(keysOf(readsA, ways.map(incident))).size).toBe(3);
  });

  it("with themselves, however often they are asked for, also on days that nobody knows", () => {
    const engine = compile(readsA);
    const alike = new Alike(engine);
    for (const day of [{ kind: "on", day: "2099-10-05" }, { kind: "between", to: "2099-10-05" }, undefined] as const) {
      const given = incident({ day, findings: { favours: found(true) } });
      alike.begin(given);
      const outcome = existing(judge(engine, given).inPlay[0], "an outcome");
      expect(alike.keyOf(outcome)).toBe(alike.keyOf(outcome));
    }
  });

  it("only if a test of their days comes out the same", () => {
    const campaign = rulebook([provision("uji:1", [element("a", { when: { fact: "act.on", within: "campaign" } })])]);
    expect(agree(campaign, on("2099-10-05"), on("2099-11-05"))).toBe(true);
    expect(agree(campaign, on("2099-10-05"), on("2099-11-24"))).toBe(false);
  });

  it("only if they are so on each of the days that are stated, however alike these are together", () => {
    const stage = (...of: string[]): Condition => ({ when: { fact: "target.stage", in: of } });
    const early: Condition = { when: { fact: "act.on", before: "2099-09-22" } };
    const either: Condition = {
      any: [
        {
          id: "calon",
          all: [
            { id: "tahap", ...stage("calon") },
            { id: "hari", not: early },
          ],
        },
        {
          id: "bakal",
          all: [
            { id: "tahap", ...stage("bakal-calon") },
            { id: "hari", ...early },
          ],
        },
      ],
    };
    const stated = ["2099-10-05", "2099-09-10"] as const;
    const both: Given = {
      day: { kind: "between", from: stated[1], to: stated[0], stated },
      act: { on: { state: "contested", values: stated } },
    };
    const values = ["bakal-calon", "calon"];
    const unsure: Given = { ...both, target: { stage: { state: "one_of", values, why: "" } } };
    const contested: Given = { ...both, target: { stage: { state: "contested", values } } };
    const pack = rulebook([provision("uji:1", [element("u", either)])]);
    expect(agree(pack, both, both)).toBe(true);
    // Contested on the day that it contradicts, known on the other.
    const against: Given = { ...both, target: { stage: known("calon") } };
    expect(new Set(keysOf(pack, [both, unsure, contested, against].map(incident))).size).toBe(4);
    const third: Given = {
      ...both,
      day: { kind: "between", from: stated[1], to: stated[0], stated: [...stated, "2099-10-01"] },
    };
    expect(agree(pack, both, third)).toBe(false);
    expect([both, unsure].map((given) => judge(compile(pack), incident(given)).inPlay[0]?.status)).toEqual([
      "fulfilled",
      "open",
    ]);
  });

  it("only if the calendar is the same, which may be less sure", () => {
    const election = { cycle: known("pilkada-2099"), office: known("bupati") };
    const region = (name: string): Given => ({ election: { ...election, region: known(name) } });
    expect(agree(readsA, region("Kabupaten Contoh"), region("Kabupaten Lain"))).toBe(true);
    expect(agree(readsA, region("Kabupaten Contoh"), region("Kota Sengketa"))).toBe(false);
  });

  it("only under the same wording of a definition", () => {
    const meaning = definition(
      "arti",
      { condition: A, in_force: { from: "2000-01-01", until: "2099-10-10" } },
      { condition: B, in_force: { from: "2099-10-10" } },
    );
    const pack = rulebook([provision("uji:1", [element("a", { meets: "arti" })])], { definitions: [meaning] });
    expect(agree(pack, on("2099-10-05"), on("2099-10-09"))).toBe(true);
    expect(agree(pack, on("2099-10-09"), on("2099-10-10"))).toBe(false);
  });

  it("only on the same possible days, where the day is not known", () => {
    const between = (from: string, to: string): Given => ({ day: { kind: "between", from, to } });
    const unknown = (known_on: string): Given => ({
      day: undefined,
      report: { known_on: { state: "day", day: { kind: "on", day: known_on } } },
    });
    expect(agree(readsA, between("2099-10-01", "2099-10-05"), between("2099-10-01", "2099-10-05"))).toBe(true);
    expect(agree(readsA, between("2099-10-01", "2099-10-05"), between("2099-10-02", "2099-10-05"))).toBe(false);
    expect(agree(readsA, unknown("2099-10-05"), unknown("2099-10-06"))).toBe(false);
  });

  it("only under the same choices of a reading, and under the law of the same day", () => {
    const pack = rulebook([provision("uji:1", [element("a", { reads: "q" })])], { readings: [reading("q", [A, B])] });
    const given = incident({ act: { a: known(true) } });
    const ways: readonly JudgeOptions[] = [
      {},
      { readings: { q: "c0" } },
      { readings: { q: "c1" } },
      { lawOn: "2099-10-06" },
      { lawOn: "2099-10-07" },
    ];
    expect(new Set(keysUnder(pack, given, ways)).size).toBe(ways.length);
  });

  it("only if a dated fact that their days are held against is the same", () => {
    const ended: Condition = { when: { fact: "act.on", after: { date: "actor.term_end" } } };
    const pack = rulebook([provision("uji:1", [element("a", ended)])]);
    const end = (day: string): Given => ({ actor: { term_end: { state: "day", day: { kind: "on", day } } } });
    expect(agree(pack, end("2099-10-01"), end("2099-10-01"))).toBe(true);
    expect(agree(pack, end("2099-10-01"), end("2099-10-02"))).toBe(false);
  });

  it("only of the same person, where somebody found something", () => {
    const reads = rulebook([provision("uji:1", [element("a", { finding: "favours" })])]);
    const of = (id: string, given: Given): Incident => {
      const { actors, acts, ...rest } = incident(given);
      return {
        ...rest,
        actors: actors.map((actor) => ({ ...actor, id })),
        acts: acts.map((act) => ({ ...act, by: [{ actor: id }] })),
      };
    };
    const both = (given: Given): number => new Set(keysOf(reads, [of("camat", given), of("lurah", given)])).size;
    expect([both({}), both({ findings: { favours: found(true) } })]).toEqual([1, 2]);
  });

  it("only if the same found the same", () => {
    const reads = rulebook([provision("uji:1", [element("a", { finding: "favours" })])]);
    const by = (body: string): Given => ({ findings: { favours: found(true, { body }) } });
    expect(agree(reads, by("bawaslu"), by("bawaslu"))).toBe(true);
    expect(agree(reads, by("bawaslu"), by("gakkumdu"))).toBe(false);
  });
});

describe("where a provision asks for the breach of another anywhere in the incident", () => {
  const pack = rulebook([
    provision("uji:1", [element("a", A)]),
    provision("uji:2", [element("b", { provision: "uji:1", in: "incident" })]),
  ]);
  const one = incident({ act: { a: known(true) } });

  it("an only act says all there is to say", () => {
    expect(keysOf(pack, [one])).toEqual([expect.any(String)]);
    expect(agree(pack, { act: { a: known(true) } }, { act: { a: known(false) } })).toBe(false);
  });

  it("the other contests of an act count, too", () => {
    const contests = (office: string): Incident => ({
      ...one,
      contests: one.contests.flatMap((contest) => [
        contest,
        { ...contest, index: 1, facts: new Map([...contest.facts, ["election.office", known(office)]]) },
      ]),
    });
    const [key, other] = keysOf(pack, [contests("bupati"), contests("presiden")]);
    expect(key).not.toBe(other);
  });

  it("one of several acts is like itself in a case of which the same is said, and like no other", () => {
    const acts = (...changes: readonly Partial<Act>[]): Incident => ({
      ...one,
      acts: one.acts.flatMap((act) => changes.map((change, index) => ({ ...act, id: `k${index}`, ...change }))),
    });
    const innocent = { facts: new Map([["act.a", known(false)]]) };
    const cases = [acts({}, {}), acts({}, {}), acts(innocent, {}), acts({}, { id: "lain" }), acts({}, {}, {})];
    const [key, again, ...others] = keysOf(pack, cases);
    expect(again).toBe(key);
    expect(new Set([key, ...others]).size).toBe(4);
    const engine = compile(pack);
    const alike = new Alike(engine);
    const both = acts({}, {});
    alike.begin(both);
    const asking = judge(engine, both).inPlay.filter(({ chain }) => chain.last.id === "uji:2");
    expect(new Set(asking.map((outcome) => alike.keyOf(outcome))).size).toBe(2);
  });
});

describe("outcomes that are alike", () => {
  const engine = compile(readsA);
  const outcomes = (given: Given) => judge(engine, incident(given)).inPlay;

  it("are settled by the same: what was worked out for one is handed to the other", () => {
    const [one, other] = [outcomes({}), outcomes({ act: { b: known(true) } })].map(([first]) => existing(first, "one"));
    if (!one || !other) throw new Error("two outcomes");
    expect(settledBefore(one)).toBeUndefined();
    const settlement = settle(one, true);
    expect(settlement.fulfilledIf).toEqual([[{ asks: "act.a", value: "true" }]]);
    expect(settledBefore(one)).toBe(settlement);
    keepSettled(other, settlement);
    expect(settle(other, true)).toBe(settlement);
  });

  it("are told when the keys of earlier cases mean nothing any more", () => {
    const alike = new Alike(engine, 3);
    const begun = [{}, {}, {}].map((given) => {
      const begins = alike.begin(incident(given));
      for (const outcome of outcomes(given)) alike.keyOf(outcome);
      return begins;
    });
    expect(begun).toEqual([false, true, true]);
  });
});

describe("the characters by which values are told apart", () => {
  const numbers = [1, 48, 0xd7ff, 0xd800, 0xdfff, 0xe000, 0xffff, 0x10000, 1_000_000];

  it("are one each, and stay so in a row, in any order", () => {
    const characters = numbers.map(character);
    expect(new Set(characters).size).toBe(numbers.length);
    for (const row of [characters, characters.toReversed()]) expect(Array.from(row.join(""))).toEqual(row);
  });
});
