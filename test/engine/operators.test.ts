/** The truth tables of rules/README.md, operator by operator. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { judge } from "../../src/engine/judge.js";
import { compileTest } from "../../src/engine/fact-test.js";
import { addMonths, dayOf, isoOf } from "../../src/engine/day.js";
import { afterTest, beforeTest, examinedBeforeTest, withinTest } from "../../src/engine/operators.js";
import type { FactValue } from "../../src/incident/model.js";
import type { FactTest } from "../../src/rulebook/model.js";
import { element, FACTS, incident, known, listed, provision, rulebook } from "./small-pack.js";

const N = "not_satisfied";
const O = "open";
const S = "satisfied";
const NAMES = [N, O, S];

/** Status of a single test on one fact; `undefined` is "not asked". */
function result(test: FactTest, value: FactValue | undefined): string {
  const [scope, ...key] = test.fact.split(".");
  const facts = value === undefined ? {} : { [key.join(".")]: value };
  const engine = compile(rulebook([provision("uji:1", [element("u", { when: test })])]));
  const { outcomes } = judge(engine, incident(scope === "actor" ? { actor: facts } : { act: facts }));
  const truth = outcomes[0]?.decided?.elements[0]?.raw;
  return truth === undefined ? "-" : (NAMES[truth] ?? "-");
}

const unknown: FactValue = { state: "unknown", why: "?" };
const notApplicable: FactValue = { state: "not_applicable" };
const oneOf = (...values: (string | number | boolean)[]): FactValue => ({ state: "one_of", values, why: "?" });
const contested = (...values: (string | number | boolean)[]): FactValue => ({ state: "contested", values });

describe("is, on yes or no", () => {
  const yes: FactTest = { fact: "act.a", is: true };
  const no: FactTest = { fact: "act.a", is: false };
  it.each<[string, FactValue | undefined, string, string]>([
    ["true", known(true), S, N],
    ["false", known(false), N, S],
    ["absent", undefined, O, O],
    ["unknown", unknown, O, O],
    ["one of both", oneOf(true, false), O, O],
    ["not applicable reads as no", notApplicable, N, S],
  ])("%s", (_name, value, forYes, forNo) => {
    expect(result(yes, value)).toBe(forYes);
    expect(result(no, value)).toBe(forNo);
  });
});

describe("is, on a number", () => {
  const three: FactTest = { fact: "act.n", is: 3 };
  it.each<[string, FactValue, string]>([
    ["that number", known(3), S],
    ["another", known(2), N],
    ["others only", oneOf(1, 2), N],
    ["it or another", oneOf(2, 3), O],
    ["contested between others", contested(1, 2), N],
    ["contested", contested(2, 3), O],
  ])("%s", (_name, value, expected) => {
    expect(result(three, value)).toBe(expected);
  });
});

describe("in, on a value of which something is known", () => {
  const within: FactTest = { fact: "act.conduct", in: ["tindakan"] };
  it.each<[string, FactValue, string]>([
    ["all would belong", oneOf("tindakan", "pidato"), S],
    ["none would", contested("suka", "lain"), N],
    ["some would", oneOf("pidato", "suka"), O],
  ])("%s", (_name, value, expected) => {
    expect(result(within, value)).toBe(expected);
  });
});

describe("in and not_in, on a list", () => {
  const within: FactTest = { fact: "act.conduct", in: ["tindakan"] };
  const without: FactTest = { fact: "act.conduct", not_in: ["tindakan"] };
  const item = (state: "contested" | "unknown"): FactValue => ({ state: "list", items: [{ value: "pidato", state }] });
  it.each<[string, FactValue | undefined, string, string]>([
    ["an item in the set, or a kind of it", listed("suka", "pidato"), S, N],
    ["no item in the set", listed("suka"), N, S],
    ["empty", listed(), N, S],
    ["a contested item that would belong", item("contested"), O, O],
    ["an unknown item that would belong", item("unknown"), O, O],
    [
      "a stated item settles beside a contested one",
      {
        state: "list",
        items: [
          { value: "pidato", state: "contested" },
          { value: "tindakan", state: "stated" },
        ],
      },
      S,
      N,
    ],
    ["the whole list unknown", unknown, O, O],
    ["not applicable equals nothing", notApplicable, N, S],
  ])("%s", (_name, value, forIn, forNotIn) => {
    expect(result(within, value)).toBe(forIn);
    expect(result(without, value)).toBe(forNotIn);
  });
});

describe("at_least and at_most", () => {
  const least: FactTest = { fact: "act.n", at_least: 2 };
  const most: FactTest = { fact: "act.n", at_most: 2 };
  it.each<[string, FactValue | undefined, string, string]>([
    ["below", known(1), N, S],
    ["the bound belongs to both", known(2), S, S],
    ["above", known(3), S, N],
    ["possible values that agree", oneOf(3, 4), S, N],
    ["possible values that differ", oneOf(1, 3), O, O],
    ["contested, on one side of the bound", contested(3, 4), S, N],
    ["contested, on both", contested(1, 3), O, O],
    ["absent", undefined, O, O],
    ["unknown", unknown, O, O],
    ["not applicable", notApplicable, N, N],
  ])("%s", (_name, value, forLeast, forMost) => {
    expect(result(least, value)).toBe(forLeast);
    expect(result(most, value)).toBe(forMost);
  });
});

describe("before, after, within", () => {
  const range = (lo: number, hi: number) => ({ lo, hi });
  it.each([
    ["certainly before", range(1, 2), range(3, 3), S, N],
    ["the same day", range(3, 3), range(3, 3), N, N],
    ["certainly after", range(4, 5), range(3, 3), N, S],
    ["may be either", range(2, 4), range(3, 3), O, O],
    ["unknown bound", range(2, 2), range(-Infinity, Infinity), O, O],
  ])("%s", (_name, a, b, before, after) => {
    expect(NAMES[beforeTest(a, b)]).toBe(before);
    expect(NAMES[afterTest(a, b)]).toBe(after);
  });
  it.each([
    ["the first day", range(3, 3), S],
    ["the last day", range(5, 5), S],
    ["the day before", range(2, 2), N],
    ["the day after", range(6, 6), N],
    ["all possible days inside", range(3, 5), S],
    ["no possible day inside", range(6, 9), N],
    ["some inside", range(2, 3), O],
  ])("within, both ends: %s", (_name, day, expected) => {
    expect(NAMES[withinTest(day, range(3, 3), range(5, 5))]).toBe(expected);
  });
  it("an absent end does not bound, an unknown one leaves open", () => {
    expect(NAMES[withinTest(range(9, 9), range(3, 3), undefined)]).toBe(S);
    expect(NAMES[withinTest(range(9, 9), range(3, 3), range(-Infinity, Infinity))]).toBe(O);
    expect(NAMES[withinTest(range(1, 1), range(3, 3), range(-Infinity, Infinity))]).toBe(N);
  });
  it("a day of which the fact says that there is none lies in no period", () => {
    const tests: readonly FactTest[] = [
      { fact: "actor.term_end", within: "campaign" },
      { fact: "actor.term_end", within: { from: { date: "voting_day" } } },
      { fact: "actor.term_end", within: { from: { date: "act.on" }, to: { date: "actor.term_end" } } },
    ];
    expect(tests.map((test) => result(test, notApplicable))).toEqual([N, N, N]);
    expect(tests.map((test) => result(test, undefined))).toEqual([O, O, O]);
  });
  it("an end that is taken from a fact without a day is not known", () => {
    const tests: readonly FactTest[] = [
      { fact: "act.on", after: { date: "actor.term_end" } },
      { fact: "act.on", within: { from: { date: "actor.term_end" } } },
    ];
    const engine = compile(
      rulebook([
        provision(
          "uji:1",
          tests.map((test, index) => element(`u${index}`, { when: test })),
        ),
      ]),
    );
    const examined: FactValue = { state: "examined", value: { kind: "on", day: "2099-01-01" } };
    for (const term_end of [notApplicable, unknown, listed("suka"), examined]) {
      const [outcome] = judge(engine, incident({ actor: { term_end } })).outcomes;
      expect(outcome?.decided?.elements.map(({ raw }) => NAMES[raw])).toEqual([O, O]);
    }
  });
  it("months clamp to the month's end", () => {
    expect(isoOf(addMonths(dayOf("2024-08-31"), -6))).toBe("2024-02-29");
    expect(isoOf(addMonths(dayOf("2024-09-22"), -6))).toBe("2024-03-22");
    expect(isoOf(addMonths(dayOf("2024-12-31"), 2))).toBe("2025-02-28");
  });
});

describe("an examination before a day", () => {
  const limit = dayOf("2021-08-31");
  it.each([
    ["the day before", { kind: "on", day: "2021-08-30" }, S],
    ["that day", { kind: "on", day: "2021-08-31" }, N],
    ["yes by an earlier day", { kind: "before", day: "2021-01-01", value: true }, S],
    ["yes by a later day leaves it open", { kind: "before", day: "2022-01-01", value: true }, O],
    ["no by a later day", { kind: "before", day: "2022-01-01", value: false }, N],
    ["no by an earlier day leaves it open", { kind: "before", day: "2021-01-01", value: false }, O],
  ] as const)("%s", (_name, value, expected) => {
    expect(NAMES[examinedBeforeTest(value, limit)]).toBe(expected);
  });
});

describe("a fact whose absence means that nothing is alleged", () => {
  const entry = FACTS.find((fact) => fact.path === "act.conduct");
  it("is not satisfied, and its negation is", () => {
    if (!entry) throw new Error("no such fact");
    expect(NAMES[compileTest({ fact: "act.conduct", in: ["suka"] }, entry, undefined).notAlleged]).toBe(N);
    expect(NAMES[compileTest({ fact: "act.conduct", not_in: ["suka"] }, entry, undefined).notAlleged]).toBe(S);
  });
});
