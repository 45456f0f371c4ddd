/** What decided a condition, how sure that is, and what is missing. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { explain, type Explanation } from "../../src/engine/explain.js";
import { judge } from "../../src/engine/judge.js";
import type { Condition, Provision, Reading, Rulebook } from "../../src/rulebook/model.js";
import { element, found, incident, known, listed, provision, reading, rulebook, type Given } from "./small-pack.js";

const A: Condition = { when: { fact: "act.a", is: true } };
const B: Condition = { when: { fact: "act.b", is: true } };

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

describe("what is missing", () => {
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
    ["from above too", { when: { fact: "act.n", at_most: 3 } }, { act: { n: known(3) } }, "fulfilled"],
  ])("%s", (_name, condition, given, status) => {
    expect(why(condition, given).status).toBe(status);
  });
});
