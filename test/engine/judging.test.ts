/** How a judgment is put together: counts, options, periods, acts and wordings, through `judge` alone. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { dayOf, isoOrNull } from "../../src/engine/day.js";
import { judge, type JudgeOptions } from "../../src/engine/judge.js";
import type { Judgment } from "../../src/engine/judgment.js";
import { graver } from "../../src/engine/outcome.js";
import { settle } from "../../src/engine/settle.js";
import type { Incident } from "../../src/incident/model.js";
import type { Condition, Provision, Reading, Rulebook } from "../../src/rulebook/model.js";
import {
  A,
  B,
  definition,
  element,
  found,
  incident,
  instrument,
  known,
  listed,
  provision,
  rulebook,
  words,
  type Given,
} from "./small-pack.js";

const CONDUCT: Condition = { when: { fact: "act.conduct", in: ["tindakan"] } };

function judged(
  provisions: readonly Provision[],
  given: Given | Incident,
  options: JudgeOptions = {},
  more: Partial<Rulebook> = {},
): Judgment {
  return judge(compile(rulebook(provisions, more)), "acts" in given ? given : incident(given), options);
}

const statuses = (...args: Parameters<typeof judged>): string[] => judged(...args).outcomes.map(({ status }) => status);

const on = (day: string): Given => ({ day: { kind: "on", day } });
const period = (from: string, to: string): Given => ({ day: { kind: "period", from, to } });
const both = { act: { a: known(true), b: known(true) } };

/** Two acts of one actor, the second with other facts. */
function twoActs(first: Given, second: Given): Incident {
  const [one, other] = [incident(first), incident(second)];
  return { ...one, acts: [...one.acts, ...other.acts.map((act) => ({ ...act, id: "kedua" }))] };
}

describe("what is not the law", () => {
  const rules = [
    provision("uji:1", [element("a", A)], { regime: ["pemilu"] }),
    provision("uji:2", [element("a", A)], { until: "2050-01-01" }),
    provision("uji:3", [element("a", A)]),
    provision("uji:4", [element("a", A)], { from: "2100-01-01" }),
  ];
  const told = ["wrong_regime", "not_in_force", "fulfilled", "not_in_force"];
  it.each<[string, Given]>([
    ["on one day", on("2099-10-05")],
    ["over a period that nothing cuts", period("2099-10-05", "2099-10-06")],
    ["over a period that is cut", period("2099-09-01", "2099-10-31")],
    ["on a day between two", { day: { kind: "between", from: "2099-10-01", to: "2099-10-06" } }],
  ])("is counted, and told in the order of the pack: %s", (_name, day) => {
    const judgment = judged(rules, { ...day, ...both });
    expect(judgment.idle).toEqual({ wrong_regime: 1, not_in_force: 2 });
    expect(judgment.inPlay.map(({ chain }) => chain.id)).toEqual(["uji:3"]);
    expect(judgment.outcomes.map(({ status }) => status)).toEqual(told);
    expect(judgment.outcomes.map(({ because }) => because)).toEqual([["pemilu"], ["repealed"], [], ["before_first"]]);
  });
  it("stands act by act, in the order of the incident", () => {
    const judgment = judged(rules, twoActs(both, both));
    expect(judgment.outcomes.map(({ unit, chain }) => `${unit.act.id} ${chain.id}`)).toEqual([
      ...rules.map(({ id }) => `perbuatan ${id}`),
      ...rules.map(({ id }) => `kedua ${id}`),
    ]);
    expect(judgment.idle).toEqual({ wrong_regime: 2, not_in_force: 4 });
  });
  it("names the day that was judged", () => {
    const [outcome] = judged(rules, { ...on("2099-10-05"), ...both }).outcomes;
    expect(outcome && [isoOrNull(outcome.days.lo), isoOrNull(outcome.days.hi)]).toEqual(["2099-10-05", "2099-10-05"]);
  });
});

describe("some chains only", () => {
  it("are found, whichever the same rulebook was asked for before", () => {
    const engine = compile(rulebook(["uji:1", "uji:2"].map((id) => provision(id, [element("a", A)]))));
    const asked = (id: string): unknown =>
      judge(engine, incident(both), { only: new Set([id]) }).inPlay.map(({ chain }) => chain.id);
    expect([asked("uji:1"), asked("uji:2")]).toEqual([["uji:1"], ["uji:2"]]);
  });
});

describe("of two statuses", () => {
  it("the graver stands, either way round", () => {
    const order = ["wrong_regime", "not_in_force", "not_reached", "not_fulfilled", "excepted", "open", "fulfilled"];
    const all = order as readonly Parameters<typeof graver>[0][];
    for (const [index, one] of all.entries())
      for (const other of all.slice(index)) expect([graver(one, other), graver(other, one)]).toEqual([other, other]);
  });
});

describe("choices", () => {
  const reading: Reading = {
    id: "tafsir",
    question: words("?"),
    scope: words("-"),
    choices: [A, B].map((condition, index) => ({
      id: `c${index}`,
      text: words("-"),
      authority: "doctrine",
      refs: [],
      certainty: "confirmed",
      condition,
    })),
    file: "",
  };
  const rule = provision("uji:1", [element("u", { reads: "tafsir" })]);
  const sourceOf = (given: Given, readings: Record<string, string> = {}): unknown => {
    const [outcome] = judged([rule], given, { readings }, { readings: [reading] }).outcomes;
    return outcome?.context.choiceOf(0);
  };
  const taken = (choice: string): Given => ({ readings_taken: [{ reading: "tafsir", choice, by: "bawaslu" }] });
  it("say who made them", () => {
    expect(sourceOf(taken("c1"))).toEqual({ choice: 1, source: "taken" });
    expect(sourceOf(taken("c1"), { tafsir: "c0" })).toEqual({ choice: 0, source: "option" });
  });
  it("that the question does not have are none", () => {
    expect(sourceOf(taken("entah"))).toBeUndefined();
    expect(sourceOf({}, { tafsir: "entah", lain: "c0" })).toBeUndefined();
  });
});

describe("capacities over a period", () => {
  const held = (item: { from?: string; to?: string }): Given => ({
    actor: { status: { state: "list", items: [{ value: "pns", state: "stated", ...item }] } },
    ...period("2099-10-01", "2099-10-20"),
  });
  const rule = provision("uji:1", [element("pelaku", { when: { fact: "actor.status", in: ["pns"] } }, "subject")]);
  const days = (given: Given): unknown => {
    const [outcome] = judged([rule], given).outcomes;
    return outcome && [outcome.status, isoOrNull(outcome.days.lo), isoOrNull(outcome.days.hi)];
  };
  it("count from their first day to their last", () => {
    expect(days(held({ from: "2099-10-05" }))).toEqual(["fulfilled", "2099-10-05", "2099-10-20"]);
    expect(days(held({ to: "2099-10-05" }))).toEqual(["fulfilled", "2099-10-01", "2099-10-05"]);
    expect(days(held({ from: "2099-10-20", to: "2099-10-20" }))).toEqual(["fulfilled", "2099-10-20", "2099-10-20"]);
    expect(days(held({ from: "2099-10-21" }))).toEqual(["not_reached", "2099-10-01", "2099-10-20"]);
  });
});

describe("a person of whom no capacity is stated", () => {
  it("may have acted over a period", () => {
    const base = incident({ ...period("2099-10-01", "2099-10-20"), ...both });
    const actors = base.actors.map((actor) => ({ ...actor, facts: new Map() }));
    expect(statuses([provision("uji:1", [element("a", A)])], { ...base, actors })).toEqual(["fulfilled"]);
  });
});

describe("a period", () => {
  const timed = (condition: Condition): Provision => provision("uji:1", [element("t", condition, "time")]);
  it("names only days that follow each other", () => {
    const apart: Condition = {
      any: [
        { id: "awal", when: { fact: "act.on", before: "2099-10-05" } },
        { id: "akhir", when: { fact: "act.on", after: "2099-10-10" } },
      ],
    };
    const [outcome] = judged([timed(apart)], period("2099-10-01", "2099-10-20")).outcomes;
    expect(outcome && [isoOrNull(outcome.days.lo), isoOrNull(outcome.days.hi)]).toEqual(["2099-10-01", "2099-10-04"]);
  });
  it("asks for the calendar that decides a part of it, not for its day", () => {
    const campaign = timed({ when: { fact: "act.on", within: "campaign" } });
    const [outcome] = judged([campaign], { ...period("2099-10-01", "2099-10-20"), election: null }).outcomes;
    expect(outcome && settle(outcome, true).matters.map(({ paths }) => paths)).toEqual([["election.cycle"]]);
  });
  const disputed = { cycle: known("pilkada-2099"), office: known("bupati"), region: known("Kota Sengketa") };
  const after = (days: number): Condition => ({
    when: { fact: "act.on", after: { date: "determination", plus: { days } } },
  });
  // Determined on the 22nd or the 24th; the campaign ends on the 20th or the 23rd.
  it.each<[string, string, string, Condition]>([
    ["not_fulfilled", "2099-09-01", "2099-09-22", after(0)],
    ["open", "2099-09-01", "2099-09-23", after(0)],
    ["open", "2099-09-22", "2099-09-26", after(2)],
    ["fulfilled", "2099-09-26", "2099-09-30", after(2)],
    ["not_fulfilled", "2099-11-19", "2099-11-20", { not: { when: { fact: "act.on", within: "campaign" } } }],
    ["open", "2099-11-19", "2099-11-22", { not: { when: { fact: "act.on", within: "campaign" } } }],
    ["fulfilled", "2099-11-22", "2099-11-24", { not: { when: { fact: "act.on", within: "campaign" } } }],
  ])("is %s from %s to %s where days of the calendar are disputed", (status, from, to, condition) => {
    const certainty = "confirmed";
    const campaign = {
      from: { day: "2099-09-25", certainty },
      to: { one_of: ["2099-11-20", "2099-11-23"], certainty },
    } as const;
    const calendars = rulebook([]).calendars.map((each) => ({ ...each, dates: { ...each.dates, campaign } }));
    expect(statuses([timed(condition)], { ...period(from, to), election: disputed }, {}, { calendars })).toEqual([
      status,
    ]);
  });
});

describe("the day of an act", () => {
  const later = provision("uji:1", [element("t", { when: { fact: "act.on", after: "2099-10-05" } }, "time")]);
  const knownOn = (day: string): NonNullable<Given["report"]> => ({
    known_on: { state: "day", day: { kind: "on", day } },
  });
  const status = (given: Given): string => statuses([later], given).join();
  it("that nobody stated lies not after the day on which it became known", () => {
    expect(status({ day: undefined, report: knownOn("2099-10-05") })).toBe("not_fulfilled");
    expect(status({ day: undefined, report: knownOn("2099-10-06") })).toBe("open");
    expect(status({ day: undefined })).toBe("open");
    const vague: NonNullable<Given["report"]> = {
      known_on: { state: "day", day: { kind: "period", from: "2099-10-01", to: "2099-10-05" } },
    };
    expect(status({ day: undefined, report: vague })).toBe("open");
  });
  it("that is bounded on one side only is bounded by that", () => {
    const report = knownOn("2099-10-01");
    expect(status({ day: { kind: "between", from: "2099-10-06" }, report })).toBe("fulfilled");
    expect(status({ day: { kind: "between", to: "2099-10-05" } })).toBe("not_fulfilled");
  });
});

describe("under the law of another day", () => {
  it("the day of the act itself stays what it is", () => {
    const rule = provision("uji:1", [element("t", { when: { fact: "act.on", before: "2050-01-01" } }, "time")], {
      until: "2060-01-01",
    });
    const lawOn = { lawOn: "2059-12-31" };
    expect(statuses([rule], on("2049-12-31"), lawOn)).toEqual(["fulfilled"]);
    expect(statuses([rule], on("2099-10-05"), lawOn)).toEqual(["not_fulfilled"]);
    expect(statuses([rule], { day: { kind: "between", from: "2049-01-01", to: "2099-01-01" } }, lawOn)).toEqual([
      "open",
    ]);
    const later = provision("uji:1", [element("t", { when: { fact: "act.on", after: "2050-01-01" } }, "time")], {
      from: "2060-01-01",
    });
    const day = { kind: "between", from: "2049-01-01", to: "2099-01-01" } as const;
    expect(statuses([later], { day }, { lawOn: "2060-01-01" })).toEqual(["open"]);
  });
});

describe("a concept", () => {
  const rule = (more: Parameters<typeof provision>[2]): Provision =>
    provision("uji:1", [element("u", { meets: "konsep" })], more);
  const turning = (day: string, first: Condition, then: Condition): Partial<Rulebook> => ({
    definitions: [
      definition(
        "konsep",
        { in_force: { from: "2000-01-01", until: day }, condition: first },
        { in_force: { from: day }, condition: then },
      ),
    ],
  });
  const only = (name: "a" | "b"): Given => ({ act: { a: known(name === "a"), b: known(name === "b") } });
  it("is read under the law that is asked about", () => {
    const under = (lawOn: string): string[] =>
      statuses([rule({})], { ...on("2099-10-05"), ...only("a") }, { lawOn }, turning("2060-01-01", A, B));
    expect([under("2059-12-31"), under("2060-01-01")]).toEqual([["fulfilled"], ["not_fulfilled"]]);
  });
  it("is read inside the days of the wording that reads it, where the day of the act is not known", () => {
    const day = { kind: "between", from: "2099-08-01", to: "2099-08-31" } as const;
    const versions = [rule({ until: "2099-08-15" }), rule({ from: "2099-08-15" })].flatMap((each) => each.versions);
    const of = (name: "a" | "b"): string[] =>
      statuses([{ ...rule({}), versions }], { day, ...only(name) }, {}, turning("2099-08-15", A, B));
    expect([of("a"), of("b")]).toEqual([
      ["open", "not_fulfilled"],
      ["not_fulfilled", "open"],
    ]);
  });
});

describe("steps of procedure", () => {
  const step = provision("lama:1", [element("a", A)], { kind: "procedure", until: "2099-08-31" });
  const instruments: Rulebook["instruments"] = [
    instrument("baru", {
      transition: [{ acts_before: "2099-08-31", when: B, displaces: "lama", ref: "-", text: words("-") }],
    }),
  ];
  it("go by the law of their own day, whatever a transition says", () => {
    const options = { procedures: true } as const;
    const cut = period("2099-01-01", "2099-08-30");
    for (const day of [on("2099-01-01"), cut])
      expect(statuses([step], { ...day, ...both }, options, { instruments })).toEqual(["fulfilled"]);
    const breach = { ...step, kind: "prohibition" as const };
    expect(statuses([breach], { ...on("2099-01-01"), ...both }, {}, { instruments })).toEqual(["not_in_force"]);
  });
});

describe("convictions", () => {
  const final = provision("uji:1", [element("f", { when: { fact: "actor.conviction.final", is: true } })]);
  const plain = provision("uji:2", [element("a", A)]);
  const record = (value: boolean) => ({ facts: new Map([["actor.conviction.final", known(value)]]) });
  it("are each tried, and the gravest result stands, in whichever order", () => {
    for (const convictions of [
      [record(true), record(false)],
      [record(false), record(true)],
    ])
      expect(statuses([final, plain], { convictions, ...both })).toEqual(["fulfilled", "fulfilled"]);
  });
  it("leave every other fact as it is", () => {
    const mixed = provision("uji:1", [...(final.versions[0]?.elements ?? []), element("a", A)]);
    expect(statuses([mixed], { convictions: [record(true)], ...both })).toEqual(["fulfilled"]);
    const [open] = judged([mixed], { convictions: [{ facts: new Map() }], ...both }).outcomes;
    expect(open?.context.stated("actor.conviction.final")).toEqual({ state: "unknown", why: "" });
    expect(open?.context.stated("act.a")).toEqual(known(true));
  });
  it("of which none is recorded fulfil nothing, on whichever days", () => {
    const between = { kind: "between", from: "2099-10-01", to: "2099-10-06" } as const;
    for (const day of [on("2099-10-05"), period("2099-10-05", "2099-10-06"), { day: between }])
      expect(statuses([final], day)).toEqual(["not_fulfilled"]);
  });
  it("are all that is tried: nobody who was convicted is judged as if not", () => {
    const unless = provision("uji:1", [element("f", { not: { when: { fact: "actor.conviction.final", is: true } } })]);
    expect(statuses([unless], { convictions: [record(true)] })).toEqual(["not_fulfilled"]);
    expect(statuses([unless], {})).toEqual(["fulfilled"]);
  });
  it("that come out alike are told by the first", () => {
    const convictions = [12, 24].map((months) => ({
      facts: new Map([
        ["actor.conviction.final", known(true)],
        ["actor.conviction.imprisonment_months", known(months)],
      ]),
    }));
    const [outcome] = judged([final], { convictions }).outcomes;
    expect(outcome?.context.stated("actor.conviction.imprisonment_months")).toEqual(known(12));
  });
  it("do not touch what does not read them, nor what is not in force", () => {
    const old = provision("uji:3", [element("a", A)], { until: "2050-01-01" });
    for (const day of [on("2099-10-05"), period("2099-09-01", "2099-10-31")]) {
      const convictions = [record(true), record(false)];
      const [, ...others] = judged([final, plain, old], { convictions, ...both, ...day }).outcomes;
      expect(others.map(({ context }) => context.stated("actor.conviction.final"))).toEqual([undefined, undefined]);
    }
  });
});

describe("findings for one provision", () => {
  const rules = ["uji:1", "uji:2"].map((id) => provision(id, [element("u", { finding: "favours" })]));
  const named = found(false, { for_provision: "uji:1" });
  it("count there and nowhere else, on one day and over a period", () => {
    const records = [...(named.state === "recorded" ? named.records : [])];
    const all = found(true);
    const findings = {
      favours: { state: "recorded" as const, records: [...records, ...(all.state === "recorded" ? all.records : [])] },
      intent: { state: "unknown" as const, why: "?" },
    };
    for (const day of [on("2099-10-05"), period("2099-09-01", "2099-10-31")])
      expect(statuses(rules, { ...day, findings })).toEqual(["not_fulfilled", "fulfilled"]);
  });
});

describe("a finding for one provision alone", () => {
  it("counts there, and is none elsewhere", () => {
    const rules = ["uji:1", "uji:2"].map((id) => provision(id, [element("u", { finding: "favours" })]));
    const findings = { favours: found(true, { for_provision: "uji:1" }) };
    expect(statuses(rules, { findings })).toEqual(["fulfilled", "open"]);
  });
});

describe("a finding that counts only where it names the provision", () => {
  const rules = [
    provision("uji:1", [element("d", { finding: "favours", named: true })]),
    provision("uji:2", [element("berat", { provision: "uji:1" })]),
  ];
  it("leaves open what asks for the breach, and settles it once it is named", () => {
    const { outcomes } = judged(rules, { findings: { favours: found(true) } });
    expect(outcomes.map(({ status }) => status)).toEqual(["open", "open"]);
    for (const outcome of outcomes)
      expect(settle(outcome, true)).toMatchObject({
        fulfilledIf: [[{ asks: "findings.favours", value: "true" }]],
        notFulfilledIf: [[{ asks: "findings.favours", value: "false" }]],
      });
    const named = { favours: found(true, { for_provision: "uji:1" }) };
    expect(statuses(rules, { findings: named })).toEqual(["fulfilled", "fulfilled"]);
  });
});

describe("a breach in another act", () => {
  const rules = [
    provision("uji:1", [element("p", CONDUCT, "conduct"), element("a", A)]),
    provision("uji:2", [element("lain", { provision: "uji:1", in: "incident" })]),
    provision("uji:3", [element("ini", { provision: "uji:1" })]),
  ];
  const of = (second: Given): string[] => statuses(rules, twoActs({ act: { conduct: listed("suka") } }, second));
  it("counts where the rule looks at the whole incident", () => {
    expect(of({ act: { a: known(true) } }).slice(0, 3)).toEqual(["not_fulfilled", "fulfilled", "not_fulfilled"]);
    expect(of({}).slice(0, 3)).toEqual(["not_fulfilled", "open", "not_fulfilled"]);
    expect(of({ act: { a: known(false) } }).slice(0, 3)).toEqual(["not_fulfilled", "not_fulfilled", "not_fulfilled"]);
  });
  it("counts on the days on which that act was a breach", () => {
    const dated = [
      provision("uji:1", [element("t", { when: { fact: "act.on", within: "campaign" } }, "time"), element("a", A)]),
      ...rules.slice(1, 2),
    ];
    const acts = (day: Given): string[] =>
      statuses(dated, twoActs({ ...on("2098-01-01"), ...both }, { ...day, ...both }));
    expect(acts(period("2099-09-01", "2099-09-25"))[1]).toBe("fulfilled");
    expect(acts(period("2099-09-01", "2099-09-24"))[1]).toBe("not_fulfilled");
    expect(acts({ day: { kind: "between", from: "2099-09-24", to: "2099-09-25" } })[1]).toBe("open");
  });
});

describe("a day that nobody knows, under several wordings", () => {
  const wording = (
    condition: Condition,
    from: string,
    until?: string,
    more?: Provision["versions"][number]["sanction"],
  ) =>
    provision("uji:1", [element("u", condition)], {
      from,
      ...(until ? { until } : {}),
      ...(more ? { version: { sanction: more } } : {}),
    }).versions;
  const rule = (...versions: readonly (readonly Provision["versions"][number][])[]): Provision => ({
    ...provision("uji:1", []),
    versions: versions.flat(),
  });
  const day = { kind: "between", from: "2099-08-01", to: "2099-08-31" } as const;
  const given: Given = { day, act: { a: known(true), b: known(false) } };
  const early = wording(A, "2000-01-01", "2099-08-15");
  const late = wording(A, "2099-08-15");
  it("is settled where all come out alike, in whichever order they are written", () => {
    expect(statuses([rule(early, late)], given)).toEqual(["fulfilled", "fulfilled"]);
    expect(statuses([rule(late, early)], given)).toEqual(["fulfilled", "fulfilled"]);
  });
  it("is not where a day before, between or after is under none", () => {
    expect(statuses([rule(wording(A, "2099-08-02", "2099-08-15"), late)], given)).toEqual(["open", "open"]);
    expect(statuses([rule(wording(A, "2000-01-01", "2099-08-14"), late)], given)).toEqual(["open", "open"]);
    expect(statuses([rule(early, wording(A, "2099-08-15", "2099-08-31"))], given)).toEqual(["open", "open"]);
    expect(statuses([rule(early, wording(A, "2099-08-15", "2099-09-01"))], given)).toEqual(["fulfilled", "fulfilled"]);
  });
  it("is not where one comes out otherwise", () => {
    expect(statuses([rule(early, wording(B, "2099-08-15"))], given)).toEqual(["open", "not_fulfilled"]);
  });
  it("stays open where other elements are open in one than in another", () => {
    const late = provision("uji:1", [element("v", B)], { from: "2099-08-15" }).versions;
    const gates = judged([rule(early, late)], { day }).outcomes.map(({ decided }) => decided?.dayOpen);
    expect(gates).toEqual([true, true]);
  });
  it("is not where they threaten different things", () => {
    const sanction = (tier: string) =>
      ({ kind: "discipline", tier }) as unknown as Provision["versions"][number]["sanction"];
    const two = (one: string, other: string): string[] =>
      statuses(
        [
          rule(
            wording(A, "2000-01-01", "2099-08-15", sanction(one)),
            wording(A, "2099-08-15", undefined, sanction(other)),
          ),
        ],
        given,
      );
    expect(two("ringan", "ringan")).toEqual(["fulfilled", "fulfilled"]);
    expect(two("ringan", "berat")).toEqual(["open", "open"]);
  });
  it("says no more that the day is open once it does not matter", () => {
    const [outcome] = judged([rule(early, late)], given).outcomes;
    expect(outcome?.decided).toMatchObject({ inForce: 2, dayOpen: false });
    expect(outcome && [isoOrNull(outcome.days.lo), outcome.days.hi - dayOf("2099-08-01")]).toEqual(["2099-08-01", 30]);
  });
});
