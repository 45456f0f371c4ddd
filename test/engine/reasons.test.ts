/** What decided a condition, how sure that is, and what is missing. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { explain, turnsOnFactsAlone, type Explanation } from "../../src/engine/explain.js";
import { judge } from "../../src/engine/judge.js";
import type { Condition, Provision, Reading, Rulebook } from "../../src/rulebook/model.js";
import {
  A,
  B,
  definition,
  element,
  fact,
  FACTS,
  found,
  incident,
  known,
  listed,
  provision,
  reading,
  rulebook,
  words,
  type Given,
} from "./small-pack.js";

function why(
  condition: Condition,
  given: Given,
  more: Partial<Rulebook> = {},
  others: readonly Provision[] = [],
): Explanation & { readonly status: string } {
  const engine = compile(rulebook([...others, provision("uji:9", [element("u", condition)])], more));
  const outcome = judge(engine, incident(given)).outcomes.find(({ chain }) => chain.id === "uji:9");
  const [only] = outcome?.wording?.elements ?? [];
  if (!outcome || !only) throw new Error("nothing was judged");
  return { ...explain(only.node, outcome.context, true), status: outcome.status };
}

const nothing = { facts: [], contested: [], findings: [], readings: [] };
const disputed = { cycle: known("pilkada-2099"), office: known("bupati"), region: known("Kota Sengketa") };
const on = (day: string): Given => ({ day: { kind: "on", day } });

describe("what decided", () => {
  it("is asked of another provision as that one reads it: a finding that names none is still missing there", () => {
    const duty = provision("uji:1", [element("d", { finding: "favours", named: true }), element("a", A)]);
    const breach: Condition = {
      all: [
        { id: "temuan", finding: "favours" },
        { id: "kewajiban", provision: "uji:1" },
      ],
    };
    const given = (more: Parameters<typeof found>[1]): Given => ({ findings: { favours: found(true, more) } });
    expect(why(breach, given({}), {}, [duty])).toMatchObject({
      status: "open",
      facts: ["act.a"],
      provisions: ["uji:1"],
      needs: { ...nothing, facts: ["act.a"], findings: ["favours"] },
    });
    const named = why(breach, given({ for_provision: "uji:1" }), {}, [duty]);
    expect(named).toMatchObject({ status: "open", needs: { facts: ["act.a"] } });
  });

  it("is told of another provision with all that is missing there, its doubts and its own provisions", () => {
    const deeper = provision("uji:0", [element("f", { when: { fact: "act.f", is: true } })]);
    const duty = provision("uji:1", [
      element("d", { finding: "favours", named: true }),
      element("q", { reads: "q" }),
      element("arti", { meets: "arti" }),
      element("p", { provision: "uji:0" }),
    ]);
    const more = {
      readings: [reading("q", [{ always: true }, { always: false }])],
      definitions: [definition("arti", { condition: B, certainty: "derived" as const })],
    };
    const given: Given = {
      act: { b: { state: "contested", values: [true, false] } },
      findings: { favours: found(true) },
    };
    expect(why({ provision: "uji:1" }, given, more, [deeper, duty])).toMatchObject({
      facts: ["act.b", "act.f"],
      findings: ["favours"],
      readings: [{ question: "q" }],
      provisions: ["uji:1", "uji:0"],
      certainties: ["derived"],
      needs: { facts: ["act.f"], contested: ["act.b"], findings: ["favours"], readings: ["q"] },
    });
  });

  it("is facts and findings apart, and asks for nothing more", () => {
    const both: Condition = {
      all: [
        { id: "satu", ...A },
        { id: "dua", finding: "favours" },
        { id: "tiga", not: { not: A } },
      ],
    };
    const given = { act: { a: known(true) }, findings: { favours: found(true) } };
    expect(why(both, given)).toMatchObject({
      facts: ["act.a"],
      findings: ["favours"],
      certainties: [],
      needs: nothing,
    });
  });
  it("is named once, however often it is asked", () => {
    const between: Condition = {
      all: [
        { id: "satu", when: { fact: "act.n", at_least: 1 } },
        { id: "dua", when: { fact: "act.n", at_most: 3 } },
      ],
    };
    expect(why(between, { act: { n: known(2) } }).facts).toEqual(["act.n"]);
  });
  it("is every question that was read, each with its choice", () => {
    const both: Condition = {
      all: [
        { id: "satu", reads: "luas", choice: "c0" },
        { id: "dua", reads: "sempit", choice: "c1" },
      ],
    };
    const readings = [reading("luas", [A, B]), reading("sempit", [A, B])];
    expect(why(both, { act: { a: known(true), b: known(true) } }, { readings }).readings).toEqual([
      { question: "luas", choice: "c0" },
      { question: "sempit", choice: "c1" },
    ]);
  });
  it("of a concept is its wording of that day, the first and the last day of each included", () => {
    const concept = definition(
      "konsep",
      { in_force: { from: "2000-01-01", until: "2099-10-05" }, condition: A, certainty: "derived" },
      { in_force: { from: "2099-10-05", until: "2099-10-06" }, condition: B, certainty: "single_source" },
      { in_force: { from: "2099-10-06" }, condition: { not: A }, certainty: "unconfirmed" },
    );
    const act = { a: known(true), b: known(true) };
    for (const [day, facts, certainties] of [
      ["2099-10-04", ["act.a"], ["derived"]],
      ["2099-10-05", ["act.b"], ["single_source"]],
      ["2099-10-06", ["act.a"], ["unconfirmed"]],
    ] as const)
      expect(why({ meets: "konsep" }, { act, ...on(day) }, { definitions: [concept] })).toMatchObject({
        facts,
        certainties,
      });
  });
  it("in a question whose choices agree is what each choice reads", () => {
    const asked = (...conditions: readonly Condition[]): Reading => {
      const { choices, ...rest } = reading("tafsir", conditions);
      const graded = choices.map((choice, index) => ({
        ...choice,
        certainty: index === 0 ? ("derived" as const) : ("single_source" as const),
      }));
      return { ...rest, choices: graded };
    };
    const asks: Condition = { reads: "tafsir" };
    const act = { a: known(true), b: known(true) };
    expect(why(asks, { act }, { readings: [asked(A, B)] })).toMatchObject({
      facts: ["act.a", "act.b"],
      readings: [{ question: "tafsir" }],
      certainties: [],
      needs: nothing,
    });
    const taken = { readings_taken: [{ reading: "tafsir", choice: "c1", by: "bawaslu" }] };
    expect(why(asks, { act, ...taken }, { readings: [asked(A, B)] })).toMatchObject({
      facts: ["act.b"],
      readings: [{ question: "tafsir", choice: "c1" }],
      certainties: ["single_source"],
    });
    const open = why(asks, { act: { a: known(true) } }, { readings: [asked(A, B)] });
    expect(open).toMatchObject({ facts: ["act.b"], needs: { ...nothing, facts: ["act.b"], readings: ["tafsir"] } });
  });
  it("in a question is the choice that prevails, or the one supposed instead", () => {
    const readings = [reading("tafsir", [A, B], true)];
    const engine = compile(rulebook([provision("uji:1", [element("u", { reads: "tafsir" })])], { readings }));
    const [outcome] = judge(engine, incident({ act: { a: known(true), b: known(false) } })).outcomes;
    expect(outcome?.status).toBe("fulfilled");
    expect(outcome?.context.choiceOf(0)).toEqual({ choice: 0, source: "prevails" });
    const supposed = outcome?.context.with(new Map(), new Map([[0, 1]]));
    expect(supposed?.choiceOf(0)).toEqual({ choice: 1, source: "option" });
    const node = outcome?.wording?.elements[0]?.node;
    expect(node && supposed?.evaluate(node)).toBe(0);
  });
  it("is as sure as the days of the calendar that it turns on", () => {
    const before: Condition = { when: { fact: "act.on", before: { date: "determination" } } };
    const stage: Condition = { when: { fact: "target.stage", is: "calon" } };
    const campaign: Condition = { when: { fact: "act.on", within: "campaign" } };
    for (const [condition, certainties] of [
      [before, ["single_source"]],
      [stage, ["single_source"]],
      [campaign, ["confirmed"]],
      [{ when: { fact: "act.on", before: { date: "actor.term_end" } } }, []],
      [A, []],
    ] as const)
      expect(why(condition, { ...on("2099-10-05"), election: disputed }).certainties).toEqual(certainties);
  });
  it("of another provision leaves out chains that fail anyway", () => {
    const more: Condition = { when: { fact: "act.n", at_least: 2 } };
    const others = [
      provision("uji:1", [element("f", { when: { fact: "act.f", is: true } }), element("n", more)]),
      provision("uji:2", [element("b", B), element("a", A)]),
      provision("uji:3", [], { kind: "offence", breach_of: ["uji:1", "uji:2"] }),
    ];
    const given = { act: { f: known(false), a: known(true) } };
    expect(why({ provision: "uji:3" }, given, {}, others)).toMatchObject({
      facts: ["act.b"],
      provisions: ["uji:3"],
      needs: { ...nothing, facts: ["act.b"] },
    });
  });
});

describe("a condition", () => {
  const turns = (condition: Condition, more: Partial<Rulebook> = {}): boolean => {
    const engine = compile(
      rulebook([provision("uji:1", [element("a", A)]), provision("uji:9", [element("u", condition)])], more),
    );
    const [only] = engine.chains.find(({ id }) => id === "uji:9")?.wordings[0]?.elements ?? [];
    return turnsOnFactsAlone(only?.node ?? expect.fail("not compiled"));
  };

  it("turns on facts alone, however they are joined", () => {
    const joined: Condition = {
      all: [
        { id: "satu", ...A },
        {
          id: "dua",
          not: {
            any: [{ id: "tiga", ...B }],
          },
        },
      ],
    };
    expect(turns(joined)).toBe(true);
    expect(turns({ when: { fact: "act.conduct", is: "suka" } })).toBe(true);
    expect(turns({ meets: "konsep" }, { definitions: [definition("konsep", { condition: A })] })).toBe(true);
  });

  it.each<[string, Condition, Partial<Rulebook>?]>([
    ["a finding", { finding: "favours" }],
    ["a question of interpretation", { reads: "luas" }, { readings: [reading("luas", [A, B])] }],
    ["another provision", { provision: "uji:1" }],
    ["the stage, which a calendar gives", { when: { fact: "target.stage", is: "calon" } }],
    ["a day", { when: { fact: "act.on", within: "campaign" } }],
    ["a kind that turns on another fact", { when: { fact: "act.conduct", is: "tindakan" } }],
    ["a branch that is not confirmed", { any: [{ id: "satu", certainty: "derived", ...A }] }],
    [
      "a concept that is not confirmed",
      { meets: "konsep" },
      { definitions: [definition("konsep", { condition: A, certainty: "single_source" })] },
    ],
    [
      "a part that is no fact",
      {
        not: {
          all: [
            { id: "satu", ...A },
            { id: "dua", finding: "intent" },
          ],
        },
      },
    ],
  ])("does not where it asks for %s", (_, condition, more) => {
    expect(turns(condition, more)).toBe(false);
  });
});

describe("what is not alleged", () => {
  const other: Condition = { when: { fact: "act.conduct", in: ["suka"] } };
  const others = [provision("uji:1", [element("b", B)])];
  const more = {
    definitions: [definition("perbuatan", { condition: other }), definition("fakta", { condition: B })],
    readings: [reading("tafsir", [other, B])],
  };
  it.each<[string, Condition, string]>([
    ["conduct behind a definition", { meets: "perbuatan" }, "not_alleged"],
    ["a fact behind a definition", { meets: "fakta" }, "u"],
    ["conduct in a choice fixed where it is used", { reads: "tafsir", choice: "c0" }, "not_alleged"],
    ["a fact in a choice fixed where it is used", { reads: "tafsir", choice: "c1" }, "u"],
    ["another provision", { provision: "uji:1" }, "u"],
    ["another provision denied twice", { not: { not: { provision: "uji:1" } } }, "u"],
  ])("%s", (_name, condition, because) => {
    const given = { act: { b: known(false) } };
    const engine = compile(rulebook([...others, provision("uji:9", [element("u", condition)])], more));
    const outcome = judge(engine, incident(given)).outcomes.find(({ chain }) => chain.id === "uji:9");
    expect(outcome?.because).toEqual([because]);
    expect(outcome?.decided?.because).toEqual([because]);
  });
});

describe("what is missing", () => {
  it("is a finding that nobody made, as a finding", () => {
    expect(why({ finding: "favours" }, {}).needs).toEqual({ ...nothing, findings: ["favours"] });
  });
  it("is nothing of another provision that is breached in one way, whatever else is open about it", () => {
    const others = [
      provision("uji:1", [element("a", A)]),
      provision("uji:2", [element("b", B)]),
      provision("uji:3", [], { kind: "offence", breach_of: ["uji:1", "uji:2"] }),
    ];
    const breached = why({ provision: "uji:3" }, { act: { a: known(true) } }, {}, others);
    expect(breached).toMatchObject({ status: "fulfilled", facts: [], provisions: ["uji:3"], needs: nothing });
  });
  it("is nothing that an alternative asks for beside all that another one asks for", () => {
    const shared: Condition = { finding: "favours" };
    const others = [
      provision("uji:1", [element("temuan", shared), element("a", A)]),
      provision("uji:2", [element("temuan", shared)]),
      provision("uji:3", [element("temuan", shared), element("b", B)]),
    ];
    const any = (...ids: string[]): Condition => ({ any: ids.map((id) => ({ id, provision: `uji:${id}` })) });
    const needs = (condition: Condition, given: Given = {}) => why(condition, given, {}, others).needs;
    expect(needs(any("1", "2", "3"))).toEqual({ ...nothing, findings: ["favours"] });
    expect(needs(any("1", "3"))).toEqual({ ...nothing, facts: ["act.a", "act.b"], findings: ["favours"] });
    const about = { findings: { favours: found(true, { for_provision: "uji:2" }) }, act: { b: known(false) } };
    expect(needs(any("1", "3"), about)).toEqual({ ...nothing, facts: ["act.a"], findings: ["favours"] });
    const both: Condition = {
      any: [
        {
          id: "x",
          all: [
            { id: "a", ...A },
            { id: "b", ...B },
          ],
        },
        { id: "y", ...B },
      ],
    };
    expect(needs(both)).toEqual({ ...nothing, facts: ["act.b"] });
    expect(needs(both, { act: { b: known(false) } })).toEqual(nothing);
  });

  it("is also what one alternative takes beside another, where an exception defeats the other alone", () => {
    const either: Condition = {
      any: [
        { id: "x", ...A },
        {
          id: "y",
          all: [
            { id: "a", ...A },
            { id: "b", ...B },
          ],
        },
      ],
    };
    const exceptions = [
      { id: "k", type: "carve_out" as const, defeats: ["u.x"], ref: "", when: { fact: "act.f", is: true } },
    ];
    const defeated = provision("uji:1", [element("u", either)], { version: { exceptions } });
    const whole = provision("uji:2", [element("u", either)]);
    const asked = (id: string): Condition => ({ provision: `uji:${id}` });
    const needed = (given: Given, which = "1"): Explanation["needs"] =>
      why(asked(which), given, {}, [defeated, whole]).needs;
    expect(needed({})).toEqual({ ...nothing, facts: ["act.a", "act.b"] });
    expect(needed({ act: { f: known(true) } })).toEqual({ ...nothing, facts: ["act.a", "act.b"] });
    expect(needed({ act: { f: known(false) } })).toEqual({ ...nothing, facts: ["act.a"] });
    expect(needed({}, "2")).toEqual({ ...nothing, facts: ["act.a"] });
  });

  it("is the day, where those that are stated differ, beside what is missing on each", () => {
    const values = ["2099-10-01", "2099-10-05"] as const;
    const given = (state: "contested" | "one_of"): Given => ({
      day: { kind: "between", from: values[0], to: values[1], stated: values },
      act: { on: { state, values, why: "" } },
    });
    const early: Condition = {
      any: [
        { id: "awal", when: { fact: "act.on", before: "2099-10-03" } },
        { id: "a", ...A },
      ],
    };
    expect(why(early, given("contested")).needs).toEqual({ ...nothing, facts: ["act.a"], contested: ["act.on"] });
    expect(why(early, given("one_of")).needs).toEqual({ ...nothing, facts: ["act.on", "act.a"] });
    const always: Condition = { when: { fact: "act.on", before: "2099-12-01" } };
    expect(why(always, given("contested")).needs).toEqual(nothing);
  });

  it("is what each of several prohibitions asks for that one article punishes, in the wordings that may be met", () => {
    const offence = provision("uji:5", [element("niat", { finding: "intent" })], {
      kind: "offence",
      breach_of: ["uji:1", "uji:2", "uji:3"],
    });
    const [old] = provision("uji:2", [element("b", B), element("f", { when: { fact: "act.f", is: true } })], {
      until: "2099-10-03",
    }).versions;
    const later = provision("uji:2", [element("b", B)], { from: "2099-10-03" });
    const others = [
      provision("uji:1", [element("a", A)]),
      { ...later, versions: [...(old ? [old] : []), ...later.versions] },
      provision("uji:3", [element("n", { when: { fact: "act.n", at_least: 1 } })], { until: "2099-01-01" }),
      offence,
    ];
    const day: Given = { day: { kind: "between", from: "2099-10-01", to: "2099-10-10" }, act: { f: known(false) } };
    for (const condition of [{ provision: "uji:5" }, { provision: "uji:5", in: "incident" as const }])
      expect(why(condition, day, {}, others).needs).toEqual({
        ...nothing,
        facts: ["act.a", "act.b"],
        findings: ["intent"],
      });
    const either: Condition = {
      any: [
        { id: "ini", provision: "uji:1", in: "incident" },
        { id: "itu", provision: "uji:2", in: "incident" },
      ],
    };
    expect(why(either, {}, {}, others).needs).toEqual({ ...nothing, facts: ["act.a", "act.b"] });
  });

  it("is left as it stands of other provisions that are open in more than their elements", () => {
    const election: Given = { election: null };
    const shared: Condition = { finding: "favours" };
    const elements = [element("temuan", shared), element("a", A)];
    const needs = (other: Provision, given: Given = {}) =>
      why(
        {
          any: [
            { id: "satu", provision: "uji:1" },
            { id: "dua", provision: "uji:2" },
          ],
        },
        given,
        {},
        [provision("uji:1", elements), other],
      ).needs;
    const beside = (more: Parameters<typeof provision>[2]) => provision("uji:2", [element("temuan", shared)], more);
    const both = { ...nothing, facts: ["act.a"], findings: ["favours"] };
    expect(needs(beside({}))).toEqual({ ...nothing, findings: ["favours"] });
    // Its kind of election is open, so it may be none of the law.
    expect(needs(beside({ regime: ["pemilu"] }), election)).toMatchObject(both);
    const exceptions = [
      { id: "k", type: "carve_out" as const, defeats: ["provision"], ref: "", when: { fact: "act.f", is: true } },
    ];
    expect(needs(beside({ version: { exceptions } }))).toMatchObject(both);
    // Not yet the law on some of the days that it may have been.
    const between: Given = { day: { kind: "between", from: "2099-10-01", to: "2099-10-10" } };
    expect(needs(beside({ from: "2099-10-05" }), between)).toMatchObject(both);
    const [own] = beside({}).versions;
    if (own === undefined) throw new Error("no version");
    const twice = {
      ...beside({}),
      versions: [
        { ...own, in_force: { from: "2000-01-01", until: "2099-10-05" } },
        { ...own, in_force: { from: "2099-10-05" } },
      ],
    };
    expect(needs(twice, between)).toMatchObject({ findings: ["favours"] });
    // Of findings that name a provision each counts for its own.
    const found_ = { findings: { favours: found(true, { for_provision: "uji:1" }) } };
    expect(needs(beside({}), found_)).toEqual(both);
  });

  it("is the dated fact, or the date of the calendar, that nobody stated", () => {
    const limit = (date: string): Condition => ({ when: { fact: "act.on", after: { date } } });
    expect(why(limit("actor.term_end"), on("2099-10-05")).needs).toEqual({ ...nothing, facts: ["actor.term_end"] });
    expect(why(limit("inauguration"), on("2099-10-05")).needs).toEqual({ ...nothing, facts: ["election.calendar"] });
    const known_ = { ...on("2099-09-23"), election: disputed };
    expect(why(limit("determination"), known_).needs).toEqual({ ...nothing, facts: ["election.calendar"] });
  });
  it("is what makes conduct of a kind, and the side of what is contested", () => {
    const conduct: Condition = { when: { fact: "act.conduct", in: ["tindakan"] } };
    expect(why(conduct, { act: { conduct: listed("menari") } }).needs).toEqual({
      ...nothing,
      facts: ["act.at_campaign_event"],
    });
    const partly = {
      state: "list",
      items: [
        { value: "suka", state: "stated" },
        { value: "pidato", state: "contested" },
      ],
    } as const;
    expect(why(conduct, { act: { conduct: partly } }).needs).toEqual({ ...nothing, contested: ["act.conduct"] });
    const unsure = {
      state: "list",
      items: [
        { value: "suka", state: "stated" },
        { value: "pidato", state: "unknown" },
      ],
    } as const;
    expect(why(conduct, { act: { conduct: unsure } }).needs).toEqual({ ...nothing, facts: ["act.conduct"] });
  });
});

describe("values that are of a kind", () => {
  const kinds = [
    { slug: "batu", label: words("batu"), is_a: ["benda"] },
    { slug: "air", label: words("air"), is_a: [{ kind: "cair", when: A }] },
    { slug: "cair", label: words("cair"), is_a: [{ kind: "benda", when: B }] },
    { slug: "benda", label: words("benda") },
    { slug: "angan", label: words("angan") },
  ];
  const others = FACTS.filter(({ path }) => path !== "target.kind");
  const facts = [...others, fact("target.kind", "enum", { values: kinds })];
  const thing: Condition = { when: { fact: "target.kind", is: "benda" } };
  const of = (value: string): Given => ({ target: { kind: known(value) } });

  it("are so for a fact with one value, in the pack's own lists and in shared ones", () => {
    const shared = [...others, fact("target.kind", "enum", { values_from: "hal" })];
    for (const more of [{ facts }, { facts: shared, value_sets: { hal: kinds } }])
      for (const [value, status] of [
        ["benda", "fulfilled"],
        ["batu", "fulfilled"],
        ["angan", "not_fulfilled"],
        ["air", "open"],
      ] as const)
        expect(why(thing, of(value), more).status).toBe(status);
  });
  it("wait for the conditions that are open, not for those that hold", () => {
    const given = { ...of("air"), act: { a: known(true) } };
    expect(why(thing, given, { facts })).toMatchObject({
      facts: ["target.kind", "act.b"],
      needs: { ...nothing, facts: ["act.b"] },
    });
  });
  it("are asked for where it is not known which of them it is", () => {
    const either = { target: { kind: { state: "one_of", values: ["air", "angan"], why: "?" } } } as const;
    expect(why(thing, either, { facts })).toMatchObject({
      status: "open",
      needs: { ...nothing, facts: ["target.kind"] },
    });
  });
});

describe("tests of facts", () => {
  it.each<[string, Condition, Given, string]>([
    ["a text", { when: { fact: "election.cycle", is: "pilkada-2099" } }, {}, "fulfilled"],
    ["another text", { when: { fact: "election.cycle", is: "pilkada-2098" } }, {}, "not_fulfilled"],
    ["no record is no record", { when: { fact: "actor.conviction.final", is: true } }, {}, "not_fulfilled"],
    ["no record fits what denies one", { when: { fact: "actor.conviction.final", is: false } }, {}, "fulfilled"],
    ["a slug of one value", { when: { fact: "target.kind", is: "pasangan-calon" } }, {}, "fulfilled"],
    ["the day itself is not before it", { when: { fact: "act.on", before: "2099-10-05" } }, {}, "not_fulfilled"],
    ["the day itself is not after it", { when: { fact: "act.on", after: "2099-10-05" } }, {}, "not_fulfilled"],
    ["the day before", { when: { fact: "act.on", after: "2099-10-04" } }, {}, "fulfilled"],
    ["the bound belongs to it", { when: { fact: "act.n", at_least: 3 } }, { act: { n: known(3) } }, "fulfilled"],
    [
      "a number that does not apply",
      { when: { fact: "act.n", at_least: 3 } },
      { act: { n: { state: "not_applicable" } } },
      "not_fulfilled",
    ],
    ["from above too", { when: { fact: "act.n", at_most: 3 } }, { act: { n: known(3) } }, "fulfilled"],
  ])("%s", (_name, condition, given, status) => {
    expect(why(condition, given).status).toBe(status);
  });
});
