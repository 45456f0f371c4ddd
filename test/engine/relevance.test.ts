/** Which open things matter, to what, and how much. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { judge } from "../../src/engine/judge.js";
import { relevantThings, type Relevant } from "../../src/engine/relevance.js";
import type { FactValue, Incident } from "../../src/incident/model.js";
import type { Branch, Condition, Provision, Reading, Rulebook } from "../../src/rulebook/model.js";
import {
  element,
  fact,
  FACTS,
  found,
  incident,
  known,
  listed,
  provision,
  rulebook,
  words,
  type Given,
} from "./small-pack.js";

const flag = (name: string): Condition => ({ when: { fact: `act.${name}`, is: true } });

function things(
  rules: readonly Provision[],
  given: Given | Incident,
  more: Partial<Rulebook> = {},
): readonly Relevant[] {
  const { outcomes } = judge(compile(rulebook(rules, more)), "acts" in given ? given : incident(given));
  return relevantThings(outcomes, true);
}

const rule = (id: string, conditions: readonly Condition[], more: Partial<Provision> = {}): Provision =>
  provision(
    id,
    conditions.map((each, index) => element(`u${index}`, each)),
    more,
  );

const some = (...conditions: readonly Condition[]): Condition => ({
  any: conditions.map((each, index): Branch => ({ ...each, id: `b${index}` })),
});

describe("a fact of some persons only", () => {
  const facts = [...FACTS, fact("actor.civil_servant", "boolean", { of_status: ["kepala-desa"] })];
  const servant: Condition = { when: { fact: "actor.civil_servant", is: true } };
  const asked = (actor: Record<string, FactValue>): readonly string[] =>
    things([rule("uji:1", [servant])], { actor }, { facts }).map(({ path }) => path);

  it("is asked of whoever may be one of them by what is written", () => {
    expect(asked({ status: listed("kepala-desa") })).toEqual(["actor.civil_servant"]);
    expect(asked({ status: listed("pns") })).toEqual([]);
    expect(asked({ status: { state: "unknown", why: "?" } })).toEqual([]);
  });
});

describe("a fact that a capacity rules out", () => {
  const facts = [...FACTS, fact("actor.civil_servant", "boolean", { not_of_status: ["kepala-desa"] })];
  const servant: Condition = { when: { fact: "actor.civil_servant", is: true } };
  const asked = (actor: Record<string, FactValue>): readonly string[] =>
    things([rule("uji:1", [servant])], { actor }, { facts }).map(({ path }) => path);

  it("is not asked of whoever surely holds that one", () => {
    expect(asked({ status: listed("kepala-desa") })).toEqual([]);
    expect(asked({ status: { state: "known", value: "kepala-desa" } })).toEqual([]);
    expect(asked({ status: listed("pns") })).toEqual(["actor.civil_servant"]);
    expect(asked({ status: { state: "unknown", why: "?" } })).toEqual(["actor.civil_servant"]);
  });

  it("is asked where it is one of several, in whatever order they are written", () => {
    const either = (...one_of: string[]): FactValue => ({
      state: "list",
      items: [{ value: one_of[0] ?? "", state: "stated", one_of }],
    });
    expect(asked({ status: either("kepala-desa", "pns") })).toEqual(["actor.civil_servant"]);
    expect(asked({ status: either("pns", "kepala-desa") })).toEqual(["actor.civil_servant"]);
    expect(asked({ status: either("kepala-desa") })).toEqual([]);
  });

  it("stays as it is stated", () => {
    const unknown: FactValue = { state: "unknown", why: "?" };
    expect(asked({ status: listed("kepala-desa"), civil_servant: unknown })).toEqual(["actor.civil_servant"]);
  });
});

describe("an open thing", () => {
  it("weighs one over the size of the smallest set that it helps to settle, chain by chain", () => {
    const rules = [
      rule("uji:1", [flag("a")], { track: "ethics" }),
      // Denied by either alone, so that each settles it by itself.
      rule("uji:2", [flag("a"), flag("b")], { track: "discipline" }),
      // Two together are needed either way.
      rule("uji:3", [some(flag("f"), { finding: "favours" }), some({ not: flag("f") }, { finding: "intent" })], {
        kind: "principle",
      }),
    ];
    const found_ = things(rules, {});
    const of = (path: string): Relevant | undefined => found_.find((each) => each.path === path);
    expect(of("act.a")?.weight).toBe(2);
    expect([...(of("act.a")?.decides ?? [])]).toEqual(["uji:1", "uji:2"]);
    expect([...(of("act.a")?.tracks ?? [])]).toEqual(["ethics", "discipline"]);
    expect(of("act.b")?.weight).toBe(1);
    expect(of("act.f")?.weight).toBeCloseTo(0.01);
    expect([...(of("act.f")?.tracks ?? [])]).toEqual([]);
  });
  it("that no option names weighs little, and a duty less still", () => {
    const amount: Condition = { when: { fact: "act.n", at_least: 2 } };
    expect(things([rule("uji:1", [amount])], {}).map(({ path, weight }) => [path, weight])).toEqual([["act.n", 0.1]]);
    const [duty] = things([rule("uji:1", [flag("a")], { kind: "duty" })], {});
    expect(duty?.weight).toBe(0.02);
  });
  it("is none where nothing is open", () => {
    expect(things([rule("uji:1", [flag("a")])], { act: { a: known(true) } })).toEqual([]);
  });
});

describe("the order", () => {
  it("is facts, findings, minor facts, questions, and by weight in each", () => {
    const reading: Reading = {
      id: "tafsir",
      question: words("?"),
      scope: words("-"),
      choices: [true, false].map((always, index) => ({
        id: `c${index}`,
        text: words("-"),
        authority: "doctrine",
        refs: [],
        certainty: "confirmed",
        condition: { always },
      })),
      file: "",
    };
    const rules = [
      rule("uji:1", [{ reads: "tafsir" }]),
      rule("uji:2", [{ when: { fact: "act.n", at_least: 2 } }]),
      rule("uji:3", [{ finding: "intent" }]),
      rule("uji:4", [{ finding: "favours" }]),
      rule("uji:5", [{ finding: "favours" }]),
      rule("uji:6", [flag("b")]),
      rule("uji:7", [flag("f")]),
      rule("uji:8", [flag("a")]),
      rule("uji:9", [flag("a")]),
    ];
    expect(things(rules, {}, { readings: [reading] }).map(({ path }) => path)).toEqual([
      "act.a",
      "act.b",
      "act.f",
      "findings.favours",
      "findings.intent",
      "act.n",
      "reading:tafsir",
    ]);
  });
});

describe("the order of equals", () => {
  const paths = (...conditions: readonly Condition[]): readonly string[] =>
    things(
      conditions.map((each, index) => rule(`uji:${index}`, [each])),
      {},
    ).map(({ path }) => path);
  it("is that of their names", () => {
    expect(paths(flag("b"), flag("a"), flag("f"))).toEqual(["act.a", "act.b", "act.f"]);
  });
  it("a fact that decides just the share is not a minor one", () => {
    const five = [1, 2, 3, 4, 5].map(() => flag("a"));
    expect(paths(...five, { finding: "intent" }, flag("b"))).toEqual(["act.a", "act.b", "findings.intent"]);
  });
});

describe("things of several acts", () => {
  const base = incident({ election: {} });
  const [act] = base.acts;
  if (!act) throw new Error("no act");
  const two: Incident = { ...base, acts: [act, { ...act, id: "kedua" }] };
  const paths = (rules: readonly Provision[]): readonly (readonly [string, string])[] =>
    things(rules, two).map(({ path, first }) => [path, first.unit.act.id] as const);

  it("stand apart where they are of the act, its targets or what was found of it", () => {
    expect(paths([rule("uji:1", [flag("a")])])).toEqual([
      ["act.a", "perbuatan"],
      ["act.a", "kedua"],
    ]);
    expect(paths([rule("uji:1", [{ finding: "favours" }])])).toHaveLength(2);
    expect(paths([rule("uji:1", [{ when: { fact: "target.never_determined", is: true } }])])).toHaveLength(2);
  });
  it("are one where they are of the person, the contest or the report", () => {
    for (const fact of ["actor.term_end", "report.reported_on"])
      expect(paths([rule("uji:1", [{ when: { fact, before: "2099-01-01" } }])])).toEqual([[fact, "perbuatan"]]);
    expect(paths([rule("uji:1", [{ when: { fact: "election.regime", is: "pilkada" } }])])).toEqual([
      ["election.office", "perbuatan"],
    ]);
  });
  it("add up where they are one, and do not where they stand apart", () => {
    const weights = (condition: Condition): readonly number[] =>
      things([rule("uji:1", [condition])], two).map(({ weight }) => weight);
    expect(weights(flag("a"))).toEqual([1, 1]);
    expect(weights({ when: { fact: "election.regime", is: "pilkada" } })).toHaveLength(1);
    expect(things([rule("uji:1", [flag("a")])], { findings: { favours: found(true) } })).toHaveLength(1);
  });
});

describe("things of several persons and contests", () => {
  const base = incident({ election: {} });
  const [actor] = base.actors;
  const [act] = base.acts;
  const [contest] = base.contests;
  if (!actor || !act || !contest) throw new Error("nothing to judge");
  const persons: Incident = {
    ...base,
    actors: [actor, { ...actor, id: "kedua" }],
    acts: [{ ...act, by: [{ actor: actor.id }, { actor: "kedua" }] }],
  };
  const contests: Incident = { ...base, contests: [contest, { ...contest, index: 1 }] };
  const of = (condition: Condition, given: Incident): readonly string[] =>
    things([rule("uji:1", [condition])], given).map(
      ({ path, first: { unit } }) => `${path} ${unit.actor.id} ${unit.contest?.index ?? "-"}`,
    );
  const ends: Condition = { when: { fact: "actor.term_end", before: "2099-01-01" } };
  const local: Condition = { when: { fact: "election.regime", is: "pilkada" } };
  const late: Condition = { when: { fact: "report.reported_on", before: "2099-01-01" } };

  it("stand apart by person where they are of the person, and only there", () => {
    expect(of(ends, persons)).toEqual(["actor.term_end terlapor 0", "actor.term_end kedua 0"]);
    for (const condition of [local, late]) expect(of(condition, persons)).toHaveLength(1);
  });
  it("stand apart by contest where they are of the contest, and only there", () => {
    expect(of(local, contests)).toEqual(["election.office terlapor 0", "election.office terlapor 1"]);
    for (const condition of [ends, late]) expect(of(condition, contests)).toHaveLength(1);
  });
  it("of one person or contest are not taken for one another", () => {
    const office: Condition = { when: { fact: "election.office", in: ["bupati"] } };
    const region: Condition = { when: { fact: "election.region", is: "-" } };
    expect(things([rule("uji:1", [office, region])], base).map(({ path }) => path)).toEqual([
      "election.office",
      "election.region",
    ]);
    const status: Condition = { when: { fact: "actor.discipline.examined", before: "2099-01-01" } };
    expect(of(ends, base).concat(of(status, base))).toHaveLength(2);
    expect(things([rule("uji:1", [ends, status])], base)).toHaveLength(2);
  });
  it("are asked where there is no contest", () => {
    expect(of(local, { ...base, contests: [] })).toEqual(["election.office terlapor -"]);
  });
});
