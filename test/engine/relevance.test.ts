/** Which open things matter, to what, and how much. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { judge } from "../../src/engine/judge.js";
import { relevantThings, type Relevant } from "../../src/engine/relevance.js";
import type { Incident } from "../../src/incident/model.js";
import type { Branch, Condition, Provision, Reading, Rulebook } from "../../src/rulebook/model.js";
import { element, found, incident, known, provision, rulebook, words, type Given } from "./small-pack.js";

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
