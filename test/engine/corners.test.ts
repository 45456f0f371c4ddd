/** Corners of the logic that no law needs today, each through the judgment it belongs to. */
import { describe, expect, it } from "vitest";
import { weakest } from "../../src/engine/certainty.js";
import { compile } from "../../src/engine/compile.js";
import { dayOf, exactly } from "../../src/engine/day.js";
import { daysOff } from "../../src/engine/deadline.js";
import { isoOrNull } from "../../src/engine/day.js";
import { labelOf } from "../../src/engine/candidates.js";
import { existing } from "../../src/existing.js";
import { explain } from "../../src/engine/explain.js";
import { judge, type JudgeOptions } from "../../src/engine/judge.js";
import { graver, type Outcome } from "../../src/engine/outcome.js";
import { lawOfDay } from "../../src/engine/law-of-day.js";
import { equalityTest, membershipTest, withinTest } from "../../src/engine/operators.js";
import { settle } from "../../src/engine/settle.js";
import { decide, INSIDE } from "../../src/engine/status.js";
import type { FactValue, Incident } from "../../src/incident/model.js";
import type {
  Branch,
  Condition,
  Definition,
  FactEntry,
  Ladder,
  Provision,
  Rulebook,
  Track,
} from "../../src/rulebook/model.js";
import {
  A,
  B,
  element,
  fact,
  FACTS,
  found,
  incident,
  instrument,
  known,
  listed,
  provision,
  reading,
  rulebook,
  words,
  type Given,
} from "./small-pack.js";

function judged(
  provisions: readonly Provision[],
  given: Given | Incident,
  more: Partial<Rulebook> = {},
  options: JudgeOptions = {},
): readonly Outcome[] {
  const read = "acts" in given ? given : incident(given);
  return judge(compile(rulebook(provisions, more)), read, options).outcomes;
}

const statuses = (...args: Parameters<typeof judged>): string[] => judged(...args).map(({ status }) => status);

function one(...args: Parameters<typeof judged>): Outcome {
  const [outcome] = judged(...args);
  if (!outcome) throw new Error("nothing was judged");
  return outcome;
}

const replaced = (path: string, entry: FactEntry): readonly FactEntry[] => [
  ...FACTS.filter((each) => each.path !== path),
  entry,
];

describe("a rulebook", () => {
  it("that lacks what it names is a defect", () => {
    expect(existing(0, "x")).toBe(0);
    expect(() => {
      existing(undefined, "uji:9");
    }).toThrow("uji:9 does not exist");
    expect(() => compile(rulebook([provision("uji:1", [], { breach_of: ["uji:9"] })]))).toThrow("uji:9");
  });
  it("may lack the facts of elections", () => {
    const lacking = ["election.", "target.", "actor.status"];
    const facts = FACTS.filter(({ path }) => !lacking.some((start) => path.startsWith(start)));
    const rules = [
      provision("uji:1", [element("a", A)], { regime: ["pilkada"] }),
      provision("uji:2", [element("t", { when: { fact: "act.on", within: { from: { date: "actor.lain" } } } })]),
    ];
    expect(statuses(rules, { act: { a: known(true) } }, { facts })).toEqual(["open", "open"]);
  });
  it("compiles the conditions of forums", () => {
    const track: Track = {
      id: "jalur",
      title: words("-"),
      order: 1,
      authority: [],
      forums: [
        { id: "satu", title: words("-"), when: A },
        { id: "dua", title: words("-") },
      ],
    } as unknown as Track;
    const bare = { id: "lain", title: words("-") } as unknown as Track;
    expect([...compile(rulebook([], { tracks: [track, bare] })).forumNodes.keys()]).toEqual(["jalur/satu"]);
  });
  it("may have more conditions than were compiled when the judging began", () => {
    const many: Condition = {
      any: Array.from({ length: 200 }, (_, index): Branch => ({
        id: `b${index}`,
        when: { fact: "act.n", at_least: index + 10 },
      })),
    };
    const rules = [provision("uji:1", [element("u", many)]), provision("uji:2", [element("a", A)])];
    expect(statuses(rules, { act: { n: known(1), a: known(true) } })).toEqual(["not_fulfilled", "fulfilled"]);
  });
  it("compiles whom the rungs of a ladder reach", () => {
    const ladder = {
      id: "tangga",
      tiers: [],
      reaches: { meets: "konsep", otherwise: words("-") },
    } as unknown as Ladder;
    const bare = { id: "lain", tiers: [] } as unknown as Ladder;
    const definition: Definition = { id: "konsep", title: words("-"), text: words("-"), versions: [], file: "" };
    const engine = compile(rulebook([], { ladders: [ladder, bare], definitions: [definition] }));
    expect([...engine.ladderNodes.keys()]).toEqual(["tangga"]);
  });
  it("is judged for some chains only, on request", () => {
    const rules = [provision("uji:1", [element("a", A)]), provision("uji:2", [element("b", B)])];
    const only = new Set(["uji:2"]);
    expect(judged(rules, {}, {}, { only }).map(({ chain }) => chain.id)).toEqual(["uji:2"]);
  });
  it("keeps what the law of a day is, for as many days as it is asked", () => {
    const engine = compile(rulebook([provision("uji:1", [element("a", A)], { from: "2099-01-01" })]));
    const at = (day: number) => lawOfDay(engine, engine.chains, undefined, exactly(day), true);
    const first = dayOf("2099-01-01");
    for (let day = first - 4200; day < first; day += 1) expect(at(day).live).toHaveLength(0);
    expect(at(first).live).toHaveLength(1);
    expect(at(first)).toBe(at(first));
    // More pairs of stretches than are kept.
    const many = Array.from({ length: 40 }, (_, index) =>
      provision(`uji:${index}`, [element("a", A)], { from: `20${40 + index}-01-01` }),
    );
    const several = compile(rulebook(many));
    const over = (lo: number, hi: number) => lawOfDay(several, several.chains, undefined, { lo, hi }, true);
    const starts = many.map((_, index) => dayOf(`20${40 + index}-06-01`));
    for (const [index, lo] of starts.entries())
      for (const [more, hi] of starts.slice(index).entries()) expect(over(lo, hi).live).toHaveLength(index + more + 1);
    expect(over(starts[0] ?? 0, starts[0] ?? 0).live).toHaveLength(1);
  });
  it("is as sure as its weakest part", () => {
    expect(weakest([])).toBe("confirmed");
    expect(weakest(["single_source", undefined, "confirmed"])).toBe("single_source");
    expect(weakest(["derived", "unconfirmed", "single_source"])).toBe("unconfirmed");
  });
  it("has one table of days off", () => {
    const table = { days: [] };
    expect(daysOff(table)).toBe(daysOff(table));
  });
});

describe("how things are written and weighed", () => {
  it.each<[FactValue, string]>([
    [{ state: "one_of", values: ["a", "b"], why: "?" }, "a|b"],
    [{ state: "contested", values: [true, false] }, "true|false"],
    [{ state: "day", day: { kind: "on", day: "2099-01-01" } }, "day"],
    [{ state: "unknown", why: "?" }, "unknown"],
    [{ state: "not_applicable" }, "not_applicable"],
    [{ state: "examined", value: { kind: "on", day: "2099-01-01" } }, "2099-01-01"],
  ])("%j", (value, label) => {
    expect(labelOf(value)).toBe(label);
  });
  it("a day without bounds is none", () => {
    expect([isoOrNull(Infinity), isoOrNull(dayOf("2099-01-01"))]).toEqual([null, "2099-01-01"]);
  });
  it("the graver status stands for both", () => {
    expect([graver("open", "fulfilled"), graver("open", "not_reached")]).toEqual(["fulfilled", "open"]);
  });
});

describe("operators on what they do not read", () => {
  it.each<[string, FactValue]>([
    ["a day", { state: "day", day: { kind: "on", day: "2099-01-01" } }],
    ["an examination", { state: "examined", value: { kind: "on", day: "2099-01-01" } }],
  ])("%s is open", (_name, value) => {
    expect(membershipTest(value, () => 2)).toBe(1);
    expect(equalityTest(value, true)).toBe(1);
  });
  it("a list is never one value", () => {
    expect(equalityTest(listed("a"), "a")).toBe(1);
  });
  it("an item that may be several things and may not hold at all", () => {
    const item = (...one_of: string[]): FactValue => ({
      state: "list",
      items: [{ value: "", state: "unknown", one_of }],
    });
    const among =
      (...set: string[]) =>
      (slug: string) =>
        set.includes(slug) ? 2 : 0;
    expect(membershipTest(item("a", "b"), among("c"))).toBe(0);
    expect(membershipTest(item("a", "b"), among("a", "b"))).toBe(1);
  });
  it("a period without a beginning", () => {
    expect(withinTest(exactly(3), undefined, exactly(5))).toBe(2);
  });
  it("a dated fact that is no day, and an examination against a day of the calendar", () => {
    const rule = (test: Condition): Provision => provision("uji:1", [element("u", test)]);
    const term: Condition = { when: { fact: "actor.term_end", before: "2099-01-01" } };
    expect(statuses([rule(term)], { actor: { term_end: known(5) } })).toEqual(["open"]);
    const examined: Condition = { when: { fact: "actor.discipline.examined", before: { date: "voting_day" } } };
    const on: FactValue = { state: "examined", value: { kind: "on", day: "2099-01-01" } };
    expect(statuses([rule(examined)], { actor: { "discipline.examined": on } })).toEqual(["open"]);
  });
  it("a list may be asked for one slug, a finding for several", () => {
    const single = provision("uji:1", [element("u", { when: { fact: "act.conduct", is: "tindakan" } })]);
    expect(statuses([single], {})).toEqual(["fulfilled"]);
    const facts = replaced(
      "findings.favours",
      fact("findings.favours", "enum", { values: [{ slug: "unit", label: words("-") }] }),
    );
    const several = provision("uji:1", [element("u", { finding: "favours", in: ["unit"] })]);
    const favours = found(true, { value: "unit" });
    expect(statuses([several], { findings: { favours } }, { facts })).toEqual(["fulfilled"]);
  });
});

describe("kinds under conditions", () => {
  const is = (kind: string, when: Condition) => ({ kind, when });
  const slug = (name: string, ...is_a: readonly (string | { kind: string; when: Condition })[]) => ({
    slug: name,
    label: words(name),
    is_a,
  });
  const facts = replaced(
    "target.kind",
    fact("target.kind", "enum", { values: [slug("x", is("y", A), is("z", B)), slug("y", is("z", A)), slug("z")] }),
  );
  const rule = provision("uji:1", [element("u", { when: { fact: "target.kind", in: ["z"] } })]);
  const needs = (act: Given["act"]): readonly string[] => {
    const outcome = one([rule], { target: { kind: known("x") }, ...(act ? { act } : {}) }, { facts });
    const [only] = outcome.wording?.elements ?? [];
    return only ? [...explain(only.node, outcome.context, true).needs.facts] : [];
  };
  it("by any way that leads there", () => {
    expect(needs(undefined)).toEqual(["act.a", "act.b"]);
    expect(needs({ a: known(false) })).toEqual(["act.b"]);
    expect(statuses([rule], { target: { kind: known("x") }, act: { b: known(true) } }, { facts })).toEqual([
      "fulfilled",
    ]);
  });
});

describe("chains", () => {
  const prohibition = provision("uji:1", [element("a", A)]);
  const offence = (id: string, from: string, until?: string): Provision =>
    provision(id, [], { kind: "offence", breach_of: ["uji:1", "uji:9"], from, ...(until ? { until } : {}) });
  it("several that end or begin alike", () => {
    const other = provision("uji:9", [element("b", B)]);
    const engine = compile(
      rulebook([prohibition, other, offence("uji:2", "2000-01-01"), offence("uji:3", "2000-01-01")]),
    );
    expect(engine.chainsOf.get("uji:2")?.map(({ id }) => id)).toEqual(["uji:1+uji:2", "uji:9+uji:2"]);
    expect(engine.chains[0]?.punishedBy).toHaveLength(2);
  });
  it("have no law while one link has none", () => {
    const late = provision("uji:2", [], { kind: "offence", breach_of: ["uji:1"], from: "2099-01-01" });
    const early = { ...prohibition, versions: provision("uji:1", [], { until: "2098-01-01" }).versions };
    expect(statuses([early, late], {})).toEqual(["not_in_force", "not_in_force"]);
  });
  it("of a principle or duty belong to no track, and steps are judged on request", () => {
    const rules = [
      provision("uji:1", [element("a", A)], { kind: "principle" }),
      provision("uji:2", [element("a", A)], { kind: "procedure", from: "2099-01-01" }),
    ];
    expect(judged(rules, {}).map(({ chain }) => chain.track)).toEqual([null]);
    expect(statuses(rules, { act: { a: known(true) } }, {}, { procedures: true })).toEqual(["fulfilled", "fulfilled"]);
  });
  it("of links for different elections fit none, on one day or over a period", () => {
    const pemilu = provision("uji:2", [], { kind: "offence", breach_of: ["uji:1"], regime: ["pemilu"] });
    const rules = [provision("uji:1", [element("a", A)], { regime: ["pilkada"] }), pemilu];
    expect(statuses(rules, { election: null })[1]).toBe("wrong_regime");
    const day = { kind: "period", from: "2099-09-01", to: "2099-09-30" } as const;
    expect(statuses(rules, { election: null, day })[1]).toBe("wrong_regime");
    // Nor in an election of which nobody knows the kind.
    expect(statuses(rules, { election: {} })[1]).toBe("wrong_regime");
  });
  it("between two wordings of which neither counts", () => {
    const [version] = prohibition.versions;
    if (!version) throw new Error("no version");
    const gap: Provision = {
      ...prohibition,
      versions: [
        { ...version, in_force: { from: "2099-01-01", until: "2099-02-01" } },
        { ...version, in_force: { from: "2099-12-01" } },
      ],
    };
    const day = (iso: string): Given => ({ act: { a: known(true) }, day: { kind: "on", day: iso } });
    expect(one([gap], day("2099-06-01")).because).toEqual(["gap"]);
    const unsure = { ...day("2099-01-15"), day: { kind: "between", from: "2098-12-01", to: "2099-12-31" } } as const;
    expect(statuses([gap], unsure)).toEqual(["open", "open"]);
  });
});

describe("a period", () => {
  const period = { kind: "period", from: "2099-09-01", to: "2099-10-31" } as const;
  const rule = provision("uji:1", [element("a", A)], { regime: ["pemilu"] });
  it("in another kind of election", () => {
    const { idle, outcomes } = judge(compile(rulebook([rule])), incident({ day: period }));
    expect(idle).toEqual({ wrong_regime: 1, not_in_force: 0 });
    expect(outcomes.map(({ because }) => because)).toEqual([["pemilu"]]);
  });
  it("is cut on the day of a fact that a condition compares it with", () => {
    const after = provision("uji:1", [
      element("t", { when: { fact: "act.on", after: { date: "actor.term_end", plus: { days: 2 } } } }, "time"),
    ]);
    const term_end: FactValue = { state: "day", day: { kind: "on", day: "2099-10-05" } };
    const found_ = judged([after], { day: period, actor: { term_end } });
    expect(found_.map(({ status, days }) => [status, isoOrNull(days.lo), isoOrNull(days.hi)])).toEqual([
      ["fulfilled", "2099-10-08", "2099-10-31"],
    ]);
  });
  it("with a number among the conditions, which turns on no day", () => {
    const several = provision("uji:1", [element("n", { when: { fact: "act.n", at_least: 2 } })]);
    expect(statuses([several], { day: period, act: { n: known(2) } })).toEqual(["fulfilled"]);
  });
  it("without a campaign, by a person with one capacity", () => {
    const campaign = provision("uji:1", [element("masa", { when: { fact: "act.on", within: "campaign" } }, "time")]);
    const base = incident({ day: period, actor: { status: known("pns") } });
    const contests = base.contests.map((contest) => ({ ...contest, calendar: { dates: { campaign: "none" } } }));
    expect(statuses([campaign], { ...base, contests })).toEqual(["not_fulfilled"]);
  });
  it("one that was never determined stays a would-be candidate", () => {
    const stage = provision("uji:1", [element("s", { when: { fact: "target.stage", is: "bakal-calon" } })]);
    const on = (never: boolean): Given => ({ target: { never_determined: known(never) } });
    expect(statuses([stage], on(true))).toEqual(["fulfilled"]);
    expect(statuses([stage], on(false))).toEqual(["not_fulfilled"]);
  });
  it("the law of another day for an act on an unknown day", () => {
    const dated = provision("uji:1", [element("t", { when: { fact: "act.on", before: "2099-09-15" } })]);
    const between = { kind: "between", from: "2099-09-01", to: "2099-09-30" } as const;
    expect(statuses([dated], { day: between }, {}, { lawOn: "2030-01-01" })).toEqual(["open"]);
  });
});

describe("choices that are not those of the pack", () => {
  const rule = provision("uji:1", [element("u", { reads: "tafsir" })]);
  const readings = [reading("tafsir", [A, { not: A }])];
  it("are left aside", () => {
    const taken = { readings_taken: [{ reading: "entah", choice: "c0", by: "bawaslu" }] };
    expect(statuses([rule], { act: { a: known(true) }, ...taken }, { readings })).toEqual(["open"]);
    const options = { readings: { entah: "c0", tafsir: "entah" } };
    expect(statuses([rule], { act: { a: known(true) } }, { readings }, options)).toEqual(["open"]);
  });
  it("one fixed where it is used says what is not alleged", () => {
    const conduct: Condition = { when: { fact: "act.conduct", in: ["suka"] } };
    const fixed = provision("uji:1", [element("u", { reads: "tafsir", choice: "c1" })]);
    const outcome = one([fixed], {}, { readings: [reading("tafsir", [A, conduct])] });
    expect(outcome.because).toEqual(["not_alleged"]);
  });
});

describe("a conviction of which something is not told", () => {
  it("is open on that", () => {
    const rule = provision("uji:1", [element("f", { when: { fact: "actor.conviction.final", is: true } })]);
    expect(statuses([rule], { convictions: [{ facts: new Map() }] })).toEqual(["open"]);
  });
});

describe("capacities of whom nothing is known", () => {
  it("are settled by one or several, and always apply", () => {
    const rule = provision("uji:1", [
      element("satu", { when: { fact: "actor.status", in: ["pns"] } }, "subject"),
      element("dua", { when: { fact: "actor.status", in: ["kepala-desa"] } }, "subject"),
    ]);
    const outcome = one([rule], { actor: { status: { state: "unknown", why: "?" } } });
    expect(settle(outcome, true).fulfilledIf).toEqual([[{ asks: "actor.status", value: "pns+kepala-desa" }]]);
  });
});

describe("findings for one provision", () => {
  it("beside findings for all", () => {
    const rule = provision("uji:1", [element("u", { finding: "favours" }), element("v", { finding: "intent" })]);
    const findings = { favours: found(true, { for_provision: "uji:1" }), intent: found(true) };
    expect(statuses([rule], { findings })).toEqual(["fulfilled"]);
  });
});

describe("another provision", () => {
  const rests = provision("uji:2", [element("lain", { provision: "uji:1" })]);
  it("that is not in force, or of which one chain is not, is no breach", () => {
    const old = provision("uji:1", [element("a", A)], { until: "2050-01-01" });
    expect(statuses([old, rests], { act: { a: known(true) } })).toEqual(["not_in_force", "not_fulfilled"]);
    expect(statuses([rests], { act: { a: known(true) } })).toEqual(["not_fulfilled"]);
  });
  it("asks for what its open parts ask, chain by chain", () => {
    const live = provision("uji:8", [element("b", B)]);
    const old = provision("uji:9", [element("a", A)], { until: "2050-01-01" });
    const failing = provision("uji:7", [element("f", { when: { fact: "act.f", is: true } })]);
    const base = provision("uji:1", [], { kind: "offence", breach_of: ["uji:7", "uji:8", "uji:9"] });
    const outcome = judged([live, old, failing, base, rests], { act: { f: known(false) } }).find(
      ({ chain }) => chain.id === "uji:2",
    );
    const [only] = outcome?.wording?.elements ?? [];
    if (!outcome || !only) throw new Error("nothing was judged");
    expect([...explain(only.node, outcome.context, true).needs.facts]).toEqual(["act.b"]);
    expect(settle(outcome, true).fulfilledIf).toEqual([[{ asks: "act.b", value: "true" }]]);
    expect(settle(outcome, true).notFulfilledIf).toEqual([[{ asks: "act.b", value: "false" }]]);
  });
});

describe("a transition", () => {
  const instruments = ["lama", "baru"].map((id) =>
    instrument(
      id,
      id === "baru"
        ? { transition: [{ acts_before: "2099-08-31", when: A, displaces: "lama", ref: "Pasal 40", text: words("-") }] }
        : {},
    ),
  );
  it("says nothing about an examination before a day that only a calendar knows", () => {
    const examined: Condition = { when: { fact: "actor.discipline.examined", before: { date: "inauguration" } } };
    const outcome = one([provision("lama:1", [element("p", examined)])], {}, { instruments });
    expect(settle(outcome, true)).toMatchObject({ fulfilledIf: [], notFulfilledIf: [] });
  });
  it("cuts a period on its day, and passes wordings by that had ended", () => {
    const [version] = provision("lama:1", [element("b", B)], { until: "2099-08-31" }).versions;
    if (!version) throw new Error("no version");
    const old = provision("lama:1", [], {
      versions: [
        { ...version, in_force: { from: "2000-01-01", until: "2050-01-01" } },
        { ...version, in_force: { from: "2050-01-01", until: "2099-08-31" } },
      ],
    });
    const fresh = provision("baru:1", [element("b", B)], { from: "2099-08-31" });
    const given: Given = {
      act: { a: known(false), b: known(true) },
      day: { kind: "period", from: "2099-08-01", to: "2099-09-30" },
    };
    const days = judged([old, fresh], given, { instruments }).map(({ status, days: { lo, hi } }) => [
      status,
      isoOrNull(lo),
      isoOrNull(hi),
    ]);
    expect(days).toEqual([
      ["fulfilled", "2099-08-01", "2099-08-30"],
      ["fulfilled", "2099-08-31", "2099-09-30"],
    ]);
  });
});

describe("what is settled needs nothing", () => {
  it("of another provision that is fulfilled, nothing is asked", () => {
    const rules = [
      provision("uji:1", [element("a", A)]),
      provision("uji:2", [element("lain", { provision: "uji:1" })]),
    ];
    const outcome = judged(rules, { act: { a: known(true) } })[1];
    const [only] = outcome?.wording?.elements ?? [];
    const why = outcome && only && explain(only.node, outcome.context, true);
    expect([why?.provisions, [...(why?.needs.facts ?? [])]]).toEqual([["uji:1"], []]);
  });
  it("several provisions may rest on the same one", () => {
    const base = provision("uji:1", [element("a", A)]);
    const middle = (id: string) => provision(id, [element("x", { provision: "uji:1" })]);
    const top = provision("uji:4", [element("x", { provision: "uji:2" }), element("y", { provision: "uji:3" })]);
    const engine = compile(rulebook([base, middle("uji:2"), middle("uji:3"), top]));
    const chain = engine.chains.find(({ id }) => id === "uji:4");
    expect(chain && engine.nodesOf(chain).facts).toEqual([engine.factIndex.get("act.a")]);
  });
  it("an act elsewhere may settle it, and is asked for as such", () => {
    const conduct: Condition = { when: { fact: "act.conduct", in: ["tindakan"] } };
    const rules = [
      provision("uji:1", [element("p", conduct, "conduct"), element("a", A)]),
      provision("uji:2", [element("lain", { provision: "uji:1", in: "incident" })]),
    ];
    const outcome = judged(rules, {}).find(({ chain }) => chain.id === "uji:2");
    if (!outcome) throw new Error("nothing was judged");
    expect(settle(outcome, false).fulfilledIf).toEqual([[{ asks: "act.a", value: "true" }]]);
  });
  it("and what has no law is not searched", () => {
    const late = provision("uji:1", [element("a", A)], { from: "2100-01-01" });
    const outcome = one([late], {});
    expect(settle(outcome, true)).toEqual({ fulfilledIf: [], notFulfilledIf: [], more: false, matters: [] });
    const done = one([provision("uji:1", [element("a", A)])], { act: { a: known(true) } });
    expect(settle(done, true).fulfilledIf).toEqual([]);
  });
  it("in whichever kind of election and under whichever law it is asked", () => {
    const rule = provision("uji:1", [element("a", A)], { regime: ["pilkada"] });
    const outcome = one([rule], { act: { a: known(true) } });
    const elsewhere = one([rule], { act: { a: known(true) }, election: { office: known("presiden") } });
    if (!outcome.wording) throw new Error("no wording");
    const gate = INSIDE;
    expect(decide(outcome.chain, outcome.wording, elsewhere.context, gate).status).toBe("wrong_regime");
    expect(decide(outcome.chain, outcome.wording, outcome.context, { ...gate, truth: 0 })).toMatchObject({
      status: "not_in_force",
      because: ["displaced"],
    });
  });
});

describe("how sure the reasons are", () => {
  it("branches say it themselves, and are read once", () => {
    const both: Condition = {
      any: [
        { id: "satu", certainty: "derived", ...A },
        { id: "dua", ...A },
        { id: "tafsir", reads: "tafsir" },
      ],
    };
    const readings = [reading("tafsir", [A, { always: true }])];
    const outcome = one([provision("uji:1", [element("u", both)])], { act: { a: known(true) } }, { readings });
    const [only] = outcome.wording?.elements ?? [];
    const why = only && explain(only.node, outcome.context, true);
    expect(why?.certainties).toContain("derived");
    expect(why?.facts).toEqual(["act.a"]);
  });
  it("a question that is read twice is named once, with the choice used last", () => {
    const twice: Condition = {
      all: [
        { id: "bebas", reads: "tafsir" },
        { id: "tetap", reads: "tafsir", choice: "c1" },
      ],
    };
    const readings = [reading("tafsir", [A, B])];
    const rules = [provision("uji:1", [element("u", twice)])];
    const outcome = one(rules, { act: { a: known(true), b: known(true) } }, { readings });
    const [only] = outcome.wording?.elements ?? [];
    const why = only && explain(only.node, outcome.context, true);
    expect(why?.readings).toEqual([{ question: "tafsir", choice: "c1" }]);
  });
  it("choices that wait for the same fact ask for it, not for a choice", () => {
    const readings = [reading("tafsir", [A, A])];
    const outcome = one([provision("uji:1", [element("u", { reads: "tafsir" })])], {}, { readings });
    const [only] = outcome.wording?.elements ?? [];
    const needs = only && explain(only.node, outcome.context, true).needs;
    expect([...(needs?.facts ?? [])]).toEqual(["act.a"]);
    expect([...(needs?.readings ?? [])]).toEqual([]);
  });
});
