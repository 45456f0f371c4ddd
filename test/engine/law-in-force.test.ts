/** Which wording is the law: by its own days, and by transitions that move acts from one instrument to another. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import type { Engine } from "../../src/engine/model.js";
import { dayOf, exactly, isoOrNull } from "../../src/engine/day.js";
import { judge, type JudgeOptions } from "../../src/engine/judge.js";
import { onDays, type Outcome } from "../../src/engine/outcome.js";
import { lawOfDay, lawOfFew, type LawOfDay } from "../../src/engine/law-of-day.js";
import type { Condition, Provision } from "../../src/rulebook/model.js";
import {
  A,
  definition,
  element,
  incident,
  instrument,
  known,
  provision,
  rulebook,
  words,
  type Given,
} from "./small-pack.js";

const MOVED: Condition = { when: { fact: "act.f", is: true } };

const instruments = ["lama", "baru"].map((id) =>
  instrument(
    id,
    id === "baru"
      ? {
          transition: [
            { acts_before: "2099-08-31", when: MOVED, displaces: "lama", ref: "Pasal 40", text: words("-") },
          ],
        }
      : {},
  ),
);

/** One provision with several wordings. */
const worded = (id: string, ...windows: readonly (readonly [from: string, until?: string])[]): Provision => ({
  ...provision(id, []),
  versions: windows.flatMap(
    ([from, until]) => provision(id, [element("a", A)], { from, ...(until ? { until } : {}) }).versions,
  ),
});

const compiled = (...provisions: readonly Provision[]): Engine => compile(rulebook(provisions, { instruments }));

function judged(provisions: readonly Provision[], given: Given, options: JudgeOptions = {}): readonly Outcome[] {
  const act = { a: known(true), f: known(true), ...given.act };
  return judge(compiled(...provisions), incident({ ...given, act }), options).outcomes;
}

const statuses = (...args: Parameters<typeof judged>): string[] => judged(...args).map(({ status }) => status);
const on = (day: string): Given => ({ day: { kind: "on", day } });
const period = (from: string, to: string): Given => ({ day: { kind: "period", from, to } });

describe("a transition", () => {
  it("brings acts only under the wording of its own day, neither an earlier nor a later one", () => {
    const several = worded("baru:1", ["2050-01-01", "2060-01-01"], ["2099-08-31", "2099-12-01"], ["2099-12-01"]);
    const outcomes = judged([several], on("2099-01-01"));
    expect(outcomes.map(({ status, wording }) => [status, wording?.index])).toEqual([["fulfilled", 1]]);
  });
  it("brings acts under a wording of which its own day is the last", () => {
    expect(statuses([worded("baru:1", ["2099-08-01", "2099-09-01"])], on("2099-01-01"))).toEqual(["fulfilled"]);
  });
  it("says nothing of acts from its own day on", () => {
    const old = worded("lama:1", ["2000-01-01"]);
    expect(statuses([old], on("2099-08-30"))).toEqual(["not_in_force"]);
    expect(statuses([old], on("2099-08-31"))).toEqual(["fulfilled"]);
    expect(statuses([old], period("2099-08-31", "2099-09-30"))).toEqual(["fulfilled"]);
  });
  it("leaves open what may have been done on its own day or before", () => {
    const day = { kind: "between", from: "2099-08-01", to: "2099-08-31" } as const;
    expect(statuses([worded("lama:1", ["2000-01-01"])], { day })).toEqual(["open"]);
  });
  it("holds of an outcome on fewer days; without a wording there is nothing to hold", () => {
    const days = { lo: dayOf("2099-09-02"), hi: dayOf("2099-09-03") };
    const [inForce] = judged([worded("uji:1", ["2000-01-01"])], period("2099-09-01", "2099-09-30"));
    const [idle] = judged([worded("uji:1", ["2000-01-01", "2001-01-01"])], period("2099-09-01", "2099-09-30"));
    if (!inForce || !idle) throw new Error("no outcome");
    expect(onDays(inForce, days)).toMatchObject({ status: "fulfilled", days, inPlayOn: [days] });
    expect(onDays(idle, days)).toBe(idle);
  });
  it("leaves nothing open where the law is the same on every possible day", () => {
    const day = { kind: "between", from: "2099-08-01", to: "2099-09-10" } as const;
    const [old, fresh] = [worded("lama:1", ["2000-01-01", "2099-08-31"]), worded("baru:1", ["2099-08-31"])];
    const stand = (given: Given): unknown[] =>
      judged([old, fresh], given).map(({ chain, status, decided }) => [chain.id, status, decided?.dayOpen]);
    expect(stand({ day })).toEqual([
      ["lama:1", "not_in_force", undefined],
      ["baru:1", "fulfilled", false],
    ]);
    expect(stand({ day, act: { f: known(false) } })).toEqual([
      ["lama:1", "open", true],
      ["baru:1", "open", true],
    ]);
    expect(stand({ day: { ...day, to: "2099-08-30" }, act: { f: known(false) } })).toEqual([
      ["lama:1", "fulfilled", false],
      ["baru:1", "not_in_force", undefined],
    ]);
  });
  it("leaves open what it may displace, under whichever wording the act would fall", () => {
    const day = { kind: "between", from: "2099-08-01", to: "2099-08-30" } as const;
    const old = worded("lama:1", ["2000-01-01", "2099-08-15"], ["2099-08-15"]);
    const f = { state: "unknown", why: "?" } as const;
    expect(statuses([old], { day, act: { f } })).toEqual(["open", "open"]);
    expect(statuses([old], { day, act: { f: known(false) } })).toEqual(["fulfilled", "fulfilled"]);
  });
  it("brings acts under the concepts of the law that it brings them to", () => {
    const turn = "2099-08-15";
    const konsep = definition(
      "konsep",
      { in_force: { from: "2000-01-01", until: turn }, condition: { when: { fact: "act.b", is: true } } },
      { in_force: { from: turn }, condition: A },
    );
    const fresh = provision("baru:1", [element("u", { meets: "konsep" })], { from: turn });
    const engine = compile(rulebook([fresh], { instruments, definitions: [konsep] }));
    const act = { a: known(true), b: known(false), f: known(true) };
    const between = { kind: "between", from: "2099-08-01", to: "2099-08-20" } as const;
    for (const given of [on("2099-01-01"), { day: between }])
      expect(judge(engine, incident({ ...given, act })).outcomes.map(({ status }) => status)).toEqual(["fulfilled"]);
  });
  it("says nothing of other instruments", () => {
    const [outcome] = judged([worded("lain:1", ["2099-06-01"])], period("2099-05-01", "2099-10-01"));
    expect(outcome && isoOrNull(outcome.days.lo)).toBe("2099-06-01");
  });
  it("moves a chain of which one link belongs to it", () => {
    const chain = [
      worded("lain:1", ["2000-01-01"]),
      { ...worded("lama:2", ["2000-01-01"]), kind: "offence" as const, breach_of: ["lain:1"] },
    ];
    expect(statuses(chain, on("2099-01-01"))).toEqual(["fulfilled", "not_in_force"]);
    expect(statuses(chain, { ...on("2099-01-01"), act: { f: known(false) } })).toEqual(["fulfilled", "fulfilled"]);
  });
  it.each<[string, string, Provision]>([
    ["displaced", "2099-01-01", worded("lama:1", ["2000-01-01"])],
    ["displaced", "2099-01-01", worded("lama:1", ["2000-01-01", "2050-01-01"], ["2050-01-01"])],
    ["before_first", "1999-01-01", worded("lama:1", ["2000-01-01"])],
    ["repealed", "2099-01-01", worded("lama:1", ["2000-01-01", "2099-01-01"])],
    ["gap", "2060-01-01", worded("lama:1", ["2000-01-01", "2050-01-01"], ["2070-01-01"])],
  ])("and why there is no law: %s on %s", (because, day, old) => {
    expect(judged([old], on(day)).map((each) => [each.status, each.because])).toEqual([["not_in_force", [because]]]);
  });
  it("is not asked under the law of another day", () => {
    const old = worded("lama:1", ["2000-01-01", "2050-01-01"]);
    expect(judged([old], on("2040-01-01"), { lawOn: "2098-01-01" })[0]?.because).toEqual(["repealed"]);
    expect(statuses([old], on("2040-01-01"), { lawOn: "2049-12-31" })).toEqual(["fulfilled"]);
  });
});

describe("the gate", () => {
  it("is as open as the days are, and says which transition it turns on", () => {
    const late = worded("uji:1", ["2099-09-15"]);
    const gates = (given: Given): unknown =>
      judged([late], given).map(({ decided }) => decided && [decided.inForce, decided.dayOpen, decided.transition]);
    expect(gates(on("2099-09-15"))).toEqual([[2, false, undefined]]);
    expect(gates({ day: { kind: "between", from: "2099-09-14", to: "2099-09-15" } })).toEqual([[1, true, undefined]]);
    const [fresh] = judged([worded("baru:1", ["2099-08-31"])], on("2099-08-30"));
    expect(fresh?.decided).toMatchObject({ inForce: 2, transition: "Pasal 40" });
  });
});

describe("the law of a day", () => {
  const on_ = (engine: Engine, day: string, regime?: "pilkada"): LawOfDay =>
    lawOfDay(engine, engine.chains, regime, exactly(dayOf(day)), true);
  const live = (engine: Engine, day: string): readonly string[] => on_(engine, day).live.map(({ chain }) => chain.id);

  it("ends with its last day, in whichever order one asks", () => {
    const engine = compiled(worded("uji:1", ["2099-01-01", "2099-07-01"]));
    expect(["2099-07-01", "2099-06-30", "2098-12-31", "2099-01-01"].map((day) => live(engine, day).length)).toEqual([
      0, 1, 0, 1,
    ]);
  });
  it("holds whichever provision comes first in the pack", () => {
    const engine = compiled(
      worded("uji:1", ["2099-06-01"]),
      worded("uji:2", ["2050-01-01"]),
      worded("uji:3", ["2099-01-01"]),
    );
    expect(["2050-01-01", "2099-01-01", "2099-06-01", "2049-12-31"].map((day) => live(engine, day))).toEqual([
      ["uji:2"],
      ["uji:2", "uji:3"],
      ["uji:1", "uji:2", "uji:3"],
      [],
    ]);
  });
  it("turns on a transition until the day before it stops asking, and only for its own chains", () => {
    const engine = compiled(worded("lama:1", ["2000-01-01"]), worded("uji:1", ["2000-01-01"]));
    const moved = (day: string): readonly string[] => on_(engine, day).moved.map(({ chain }) => chain.id);
    expect([moved("2099-08-30"), moved("2099-08-31")]).toEqual([["lama:1"], []]);
    expect([live(engine, "2099-08-30"), live(engine, "2099-08-31")]).toEqual([["uji:1"], ["lama:1", "uji:1"]]);
    expect(lawOfDay(engine, engine.chains, undefined, exactly(dayOf("2099-08-01")), false).moved).toEqual([]);
  });
  it("is the same for a few chains, which are not kept", () => {
    const engine = compiled(worded("uji:1", ["2099-01-01"]), {
      ...worded("uji:2", ["2099-01-01"]),
      regime: ["pemilu"],
    });
    const day = exactly(dayOf("2099-01-01"));
    const few = lawOfFew(engine, engine.chains, "pilkada", day, true);
    expect(few).toEqual(lawOfDay(engine, engine.chains, "pilkada", day, true));
    expect(few.live.map(({ chain, wordings }) => [chain.id, wordings.map(({ gate }) => gate.truth)])).toEqual([
      ["uji:1", [2]],
    ]);
    expect(few.idle.map(({ chain, status, because }) => [chain.id, status, because])).toEqual([
      ["uji:2", "wrong_regime", ["pemilu"]],
    ]);
  });
});
