/** Acts over a period, and on a day that nobody knows, against the judgment of each single day. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import type { Engine } from "../../src/engine/model.js";
import { dayOf, isoOf } from "../../src/engine/day.js";
import { judge } from "../../src/engine/judge.js";
import { graver, type Outcome } from "../../src/engine/outcome.js";
import { settle } from "../../src/engine/settle.js";
import type { ProvisionStatus } from "../../src/answer/model.js";
import type { Branch, Condition, Definition, Provision } from "../../src/rulebook/model.js";
import type { ListItem } from "../../src/incident/model.js";
import { element, incident, instrument, known, provision, reading, rulebook, words, type Given } from "./small-pack.js";

type ExceptionList = NonNullable<Provision["versions"][number]["exceptions"]>;

/** Around the days on which the calendar of the small pack turns. */
const FIRST = dayOf("2099-09-15");
const day = fc.integer({ min: 0, max: 24 }).map((after) => isoOf(FIRST + after));
const optional = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(some, { nil: undefined });

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom<Condition>(
    { when: { fact: "act.on", within: "campaign" } },
    { when: { fact: "target.stage", is: "calon" } },
    { when: { fact: "act.on", before: { date: "determination" } } },
    { when: { fact: "act.on", after: { date: "determination", plus: { days: 2 } } } },
    { when: { fact: "actor.status", in: ["pns"] } },
    { when: { fact: "act.a", is: true } },
    { when: { fact: "act.on", within: { from: { date: "determination", plus: { days: 4 } } } } },
    { when: { fact: "act.on", within: { to: { date: "actor.term_end" } } } },
    { when: { fact: "act.on", after: { date: "actor.term_end", minus: { days: 2 } } } },
    { meets: "konsep" },
  ),
  day.map((before): Condition => ({ when: { fact: "act.on", before } })),
  day.map((after): Condition => ({ when: { fact: "act.on", after } })),
);

const condition: fc.Arbitrary<Condition> = fc.oneof(
  leaf,
  leaf.map((part): Condition => ({ not: part })),
  fc.tuple(fc.constantFrom("any", "all"), fc.array(leaf, { minLength: 2, maxLength: 3 })).map(([kind, parts]) => {
    const branches = parts.map((part, index): Branch => ({ ...part, id: `b${index}` }));
    return kind === "any" ? { any: branches } : { all: branches };
  }),
);

/** Up to three wordings one after the other, the first and the last with or without a bound. */
function worded(id: string): fc.Arbitrary<Provision> {
  const cuts = fc.uniqueArray(day, { minLength: 1, maxLength: 3 });
  const elements = fc.array(fc.array(condition, { minLength: 1, maxLength: 2 }), { minLength: 3, maxLength: 3 });
  return fc.tuple(cuts, elements, fc.boolean(), fc.boolean()).map(([days, conditions, early, ends]) => {
    const from = [...(early ? ["2000-01-01"] : []), ...days.toSorted()];
    const windows = from.slice(0, 3).map((start, index) => [start, from[index + 1]] as const);
    const versions = (ends && windows.length > 1 ? windows.slice(0, -1) : windows).flatMap(([start, until], index) => {
      const own = (conditions[index] ?? []).map((each, at) =>
        element(`u${at}`, each, at === 0 && index === 1 ? "subject" : "circumstance"),
      );
      return provision(id, own, { from: start, ...(until ? { until } : {}) }).versions;
    });
    return { ...provision(id, []), versions };
  });
}

const engine: fc.Arbitrary<Engine> = fc
  .record({ old: worded("lama:1"), fresh: worded("baru:1"), other: worded("lain:1"), turn: day, before: day })
  .map(({ old, fresh, other, turn, before }) => {
    const instruments = ["lama", "baru"].map((id) =>
      instrument(
        id,
        id === "baru"
          ? {
              transition: [
                {
                  acts_before: before,
                  when: { when: { fact: "act.f", is: true } },
                  displaces: "lama",
                  ref: "-",
                  text: words("-"),
                },
              ],
            }
          : {},
      ),
    );
    const version = { ref: "-", certainty: "confirmed", sources: [] } as const;
    const definition: Definition = {
      id: "konsep",
      title: words("-"),
      text: words("-"),
      versions: [
        {
          ...version,
          in_force: { from: "2000-01-01", until: turn },
          condition: { when: { fact: "act.b", is: true } },
        },
        { ...version, in_force: { from: turn }, condition: { not: { when: { fact: "act.b", is: true } } } },
      ],
      file: "",
    };
    return compile(rulebook([old, fresh, other], { instruments, definitions: [definition] }));
  });

const facts: fc.Arbitrary<Given> = fc
  .record({
    a: optional(fc.boolean()),
    b: optional(fc.boolean()),
    f: optional(fc.boolean()),
    from: optional(day),
    to: optional(day),
    ends: optional(day),
    region: fc.constantFrom("Kabupaten Contoh", "Kabupaten Terlambat", "Kota Sengketa"),
  })
  .map(({ a, b, f, from, to, ends, region }) => {
    const capacity: ListItem = {
      value: "pns",
      state: "stated",
      ...(from ? { from } : {}),
      ...(to && (from === undefined || from <= to) ? { to } : {}),
    };
    const flags = Object.entries({ a, b, f }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, known(value)] as const],
    );
    return {
      act: Object.fromEntries(flags),
      actor: {
        status: { state: "list", items: [capacity] },
        ...(ends ? { term_end: { state: "day", day: { kind: "on", day: ends } } } : {}),
      },
      election: { cycle: known("pilkada-2099"), office: known("bupati"), region: known(region) },
    };
  });

/** By chain and wording. */
type Statuses = ReadonlyMap<string, ProvisionStatus>;

function statusesOf(outcomes: readonly Outcome[]): Statuses {
  const found = new Map<string, ProvisionStatus>();
  for (const { chain, wording, status } of outcomes) if (wording) found.set(`${chain.id} ${wording.index}`, status);
  return found;
}

function daysBetween(from: string, to: string): readonly string[] {
  return Array.from({ length: dayOf(to) - dayOf(from) + 1 }, (_, after) => isoOf(dayOf(from) + after));
}

const span = fc
  .tuple(day, day)
  .map(([one, other]) => (one < other ? ([one, other] as const) : ([other, one] as const)));

function eachDay(tested: Engine, given: Given, [from, to]: readonly [string, string]): readonly Statuses[] {
  return daysBetween(from, to).map((each) =>
    statusesOf(judge(tested, incident({ ...given, day: { kind: "on", day: each } })).outcomes),
  );
}

describe("an act over a period", () => {
  it("comes out under each wording as on the gravest of its days", () => {
    fc.assert(
      fc.property(engine, facts, span, (tested, given, [from, to]) => {
        const gravest = new Map<string, ProvisionStatus>();
        for (const statuses of eachDay(tested, given, [from, to]))
          for (const [key, status] of statuses) {
            const earlier = gravest.get(key);
            gravest.set(key, earlier === undefined ? status : graver(earlier, status));
          }
        const over = judge(tested, incident({ ...given, day: { kind: "period", from, to } })).outcomes;
        expect(Object.fromEntries(statusesOf(over))).toEqual(Object.fromEntries(gravest));
      }),
      { numRuns: 120 },
    );
  });

  it("names days of the period on which it comes out so", () => {
    fc.assert(
      fc.property(engine, facts, span, (tested, given, [from, to]) => {
        const alone = eachDay(tested, given, [from, to]);
        const over = judge(tested, incident({ ...given, day: { kind: "period", from, to } })).outcomes;
        for (const { chain, wording, status, days } of over) {
          if (!wording) continue;
          expect(days.lo >= dayOf(from) && days.lo <= days.hi && days.hi <= dayOf(to)).toBe(true);
          for (const statuses of alone.slice(days.lo - dayOf(from), days.hi - dayOf(from) + 1))
            expect(statuses.get(`${chain.id} ${wording.index}`)).toBe(status);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Under which wording, and what would settle it. */
function settledAs(outcome: Outcome): string {
  return `${outcome.chain.id} ${outcome.wording?.index ?? "-"} ${JSON.stringify(settle(outcome, true))}`;
}

describe("an act over a period that is open", () => {
  it("is settled in each part by what settles it on the days of that part, and no day is left out", () => {
    fc.assert(
      fc.property(engine, facts, span, (tested, given, [from, to]) => {
        const on = daysBetween(from, to).map((day) => judge(tested, incident({ ...given, day: { kind: "on", day } })));
        const over = judge(tested, incident({ ...given, day: { kind: "period", from, to } })).inPlay;
        const open = over.filter(({ status }) => status === "open");
        for (const part of open) {
          for (const { inPlay } of on.slice(part.days.lo - dayOf(from), part.days.hi - dayOf(from) + 1))
            expect(inPlay.map(settledAs)).toContain(settledAs(part));
        }
        const wordings = new Set(open.map(({ wording }) => wording));
        const parts = open.map(settledAs);
        for (const { inPlay } of on)
          for (const each of inPlay)
            if (each.status === "open" && wordings.has(each.wording)) expect(parts).toContain(settledAs(each));
      }),
      { numRuns: 400 },
    );
  });

  it("stays two where another question is open before the campaign than in it", () => {
    const inCampaign: Condition = { when: { fact: "act.on", within: "campaign" } };
    const either: Condition = {
      any: [
        {
          id: "masa",
          all: [
            { id: "kampanye", ...inCampaign },
            { id: "a", when: { fact: "act.a", is: true } },
          ],
        },
        {
          id: "luar",
          all: [
            { id: "bukan", not: inCampaign },
            { id: "b", when: { fact: "act.b", is: true } },
          ],
        },
      ],
    };
    const period = { kind: "period", from: "2099-09-20", to: "2099-09-30" } as const;
    const tested = compile(rulebook([provision("uji:1", [element("u", either)])]));
    const parts = judge(tested, incident({ day: period })).inPlay;
    expect(parts.map(({ status, days }) => [status, isoOf(days.lo), isoOf(days.hi)])).toEqual([
      ["open", "2099-09-20", "2099-09-24"],
      ["open", "2099-09-25", "2099-09-30"],
    ]);
    const sets = parts.map((part) => settle(part, true).notFulfilledIf.map((set) => set.map(({ asks }) => asks)));
    expect(sets).toEqual([[["act.b"]], [["act.a"]]]);
  });
});

describe("an act over a period that is fulfilled", () => {
  const period = { kind: "period", from: "2099-09-20", to: "2099-09-30" } as const;
  const sides = reading("luas", [{ always: true }, { when: { fact: "act.on", within: "campaign" } }]);
  const partsOf = (condition: Condition, exceptions: ExceptionList = []): readonly string[] => {
    const tested = compile(
      rulebook([provision("uji:1", [element("u", condition)], { version: { exceptions } })], { readings: [sides] }),
    );
    const { inPlay } = judge(tested, incident({ day: period, act: { a: known(true) } }), { readings: { luas: "c0" } });
    return inPlay.map(({ status, days }) => `${status} ${isoOf(days.lo)} ${isoOf(days.hi)}`);
  };
  const byReading: Condition = { reads: "luas" };

  it("stays two where it rests on a reading on some of its days only", () => {
    expect(partsOf(byReading)).toEqual(["fulfilled 2099-09-20 2099-09-24", "fulfilled 2099-09-25 2099-09-30"]);
  });

  it("is one where it rests on the same on all of them", () => {
    expect(partsOf({ when: { fact: "act.a", is: true } })).toEqual(["fulfilled 2099-09-20 2099-09-30"]);
  });

  it("stays two where an exception rests on a reading on some of its days only", () => {
    const exception = { id: "k", type: "carve_out", defeats: ["provision"], ref: "-", certainty: "confirmed" } as const;
    expect(partsOf({ when: { fact: "act.a", is: true } }, [{ ...exception, ...byReading }])).toEqual([
      "excepted 2099-09-20 2099-09-24",
      "excepted 2099-09-25 2099-09-30",
    ]);
  });
});

describe("an act on a day that nobody knows", () => {
  it("is settled only as it is on every day on which it may have been", () => {
    fc.assert(
      fc.property(engine, facts, span, (tested, given, [from, to]) => {
        const alone = eachDay(tested, given, [from, to]);
        const between = judge(tested, incident({ ...given, day: { kind: "between", from, to } })).outcomes;
        for (const id of tested.chains.map((chain) => chain.id)) {
          const own = between.filter(({ chain }) => chain.id === id).map(({ status }) => status);
          const daily = alone.map((statuses) => [...statuses].filter(([key]) => key.startsWith(`${id} `)));
          if (own.includes("fulfilled"))
            for (const day of daily) expect(day.map(([, status]) => status)).toContain("fulfilled");
          else if (!own.includes("open"))
            for (const day of daily) for (const [, status] of day) expect(["fulfilled", "open"]).not.toContain(status);
        }
      }),
      { numRuns: 120 },
    );
  });
});
