/** How provisions become chains with wordings, and what a chain reads. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import type { Engine } from "../../src/engine/model.js";
import { isoOrNull } from "../../src/engine/day.js";
import type { Condition, Definition, Provision, Rulebook } from "../../src/rulebook/model.js";
import { A, B, definition, element, provision, reading, rulebook, words, instrument } from "./small-pack.js";

const F: Condition = { when: { fact: "act.f", is: true } };

const compiled = (provisions: readonly Provision[], more: Partial<Rulebook> = {}): Engine =>
  compile(rulebook(provisions, more));

const offence = (id: string, breach_of: readonly string[], from = "2000-01-01"): Provision =>
  provision(id, [element("o", B)], { kind: "offence", breach_of, from });

function chainOf(engine: Engine, id: string): Engine["chains"][number] {
  const chain = engine.chains.find((each) => each.id === id);
  if (!chain) throw new Error(`no chain ${id}`);
  return chain;
}

const pathsOf = (engine: Engine, id: string): readonly (string | undefined)[] =>
  engine
    .nodesOf(chainOf(engine, id))
    .facts.map((index) => engine.rulebook.facts[index]?.path)
    .toSorted();

describe("chains", () => {
  it("know what punishes them, however many links follow", () => {
    const engine = compiled([
      provision("uji:1", [element("a", A)]),
      offence("uji:2", ["uji:1"]),
      offence("uji:3", ["uji:2"]),
    ]);
    expect(engine.chains.map(({ id, punishedBy }) => [id, punishedBy])).toEqual([
      ["uji:1", [1, 2]],
      ["uji:1+uji:2", [2]],
      ["uji:1+uji:2+uji:3", []],
    ]);
    expect(engine.chainsOf.get("uji:3")?.map(({ links }) => links)).toEqual([["uji:1", "uji:2", "uji:3"]]);
  });
  it("have the wordings that all their links share, in the order of their days", () => {
    const [late, early] = [
      provision("uji:1", [element("a", A)], { from: "2099-06-01" }),
      provision("uji:1", [element("a", A)], { from: "2050-01-01", until: "2099-06-01" }),
    ];
    const prohibition = { ...late, versions: [...late.versions, ...early.versions] };
    const engine = compiled([prohibition, offence("uji:2", ["uji:1"], "2099-01-01")]);
    const windows = chainOf(engine, "uji:1+uji:2").wordings.map(({ index, window }) => [
      index,
      isoOrNull(window.lo),
      isoOrNull(window.hi),
    ]);
    expect(windows).toEqual([
      [0, "2099-01-01", "2099-05-31"],
      [1, "2099-06-01", null],
    ]);
  });
  it("of duties and principles belong to no track, of anything else to referral where none is named", () => {
    const engine = compiled([
      provision("uji:1", [element("a", A)], { kind: "duty" }),
      provision("uji:2", [element("a", A)], { kind: "principle" }),
      provision("uji:3", [element("a", A)]),
      provision("uji:4", [element("a", A)], { kind: "duty", track: "ethics" }),
    ]);
    expect(engine.chains.map(({ track }) => track)).toEqual([null, null, "referral", "ethics"]);
  });
});

describe("the days on which the law turns", () => {
  it("are those of wordings that are no steps, and of definitions, first to last", () => {
    const until: Definition = {
      ...definition("konsep", { condition: A }),
      versions: [
        {
          in_force: { from: "2030-01-01", until: "2040-01-01" },
          condition: A,
          ref: "-",
          certainty: "confirmed",
          sources: [],
        },
      ],
    };
    const engine = compiled(
      [
        provision("uji:1", [element("a", A)], { from: "2099-02-01", until: "2099-06-01" }),
        provision("uji:2", [element("a", A)], { from: "2050-01-01" }),
        provision("uji:3", [element("a", A)], { kind: "procedure", from: "2060-01-01", until: "2061-01-01" }),
      ],
      { definitions: [until] },
    );
    expect(engine.turningDays.map(isoOrNull)).toEqual([
      "2030-01-01",
      "2040-01-01",
      "2050-01-01",
      "2099-02-01",
      "2099-06-01",
    ]);
  });
});

describe("what a chain reads", () => {
  it("goes through definitions, questions and kinds, and stops at a choice that is fixed", () => {
    const engine = compiled(
      [
        provision("uji:1", [element("d", { meets: "konsep" })]),
        provision("uji:2", [element("r", { reads: "tafsir" })]),
        provision("uji:3", [element("r", { reads: "tafsir", choice: "c1" })]),
        provision("uji:4", [element("k", { when: { fact: "act.conduct", in: ["tindakan"] } })]),
      ],
      { definitions: [definition("konsep", { condition: { not: A } })], readings: [reading("tafsir", [A, B])] },
    );
    expect(pathsOf(engine, "uji:1")).toEqual(["act.a"]);
    expect(pathsOf(engine, "uji:2")).toEqual(["act.a", "act.b"]);
    expect(pathsOf(engine, "uji:4")).toEqual(["act.at_campaign_event", "act.conduct"]);
    expect(engine.nodesOf(chainOf(engine, "uji:2")).questions).toEqual([0]);
    for (const id of ["uji:1", "uji:3"]) expect(engine.nodesOf(chainOf(engine, id)).questions).toEqual([]);
  });
  it("goes through other provisions, also in a circle, with their questions", () => {
    const engine = compiled(
      [
        provision("uji:1", [element("a", { reads: "tafsir" }), element("x", { provision: "uji:2" })]),
        provision("uji:2", [element("b", B), element("y", { provision: "uji:1" })]),
      ],
      { readings: [reading("tafsir", [A, A])] },
    );
    for (const id of ["uji:1", "uji:2"]) {
      expect(pathsOf(engine, id)).toEqual(["act.a", "act.b"]);
      expect(engine.nodesOf(chainOf(engine, id)).questions).toEqual([0]);
    }
  });
  it("goes through the transitions of its own instruments only", () => {
    const later = instrument("baru", {
      transition: [{ acts_before: "2099-08-31", when: F, displaces: "lama", ref: "-", text: words("-") }],
    });
    const rules = ["lama:1", "baru:1", "lain:1"].map((id) => provision(id, [element("a", A)]));
    const mixed = offence("lain:2", ["lama:1"]);
    const engine = compiled([...rules, mixed], { instruments: [later] });
    expect(pathsOf(engine, "lama:1")).toEqual(["act.a", "act.f"]);
    expect(pathsOf(engine, "baru:1")).toEqual(["act.a", "act.f"]);
    expect(pathsOf(engine, "lain:1")).toEqual(["act.a"]);
    expect(pathsOf(engine, "lama:1+lain:2")).toEqual(["act.a", "act.b", "act.f"]);
  });
  it("knows whether it reads convictions among other things", () => {
    const final: Condition = { when: { fact: "actor.conviction.final", is: true } };
    const engine = compiled([
      provision("uji:1", [element("a", A), element("f", final)]),
      provision("uji:2", [element("a", A)]),
    ]);
    expect(engine.chains.map((chain) => engine.nodesOf(chain).readsConvictions)).toEqual([true, false]);
  });
});

describe("equal conditions", () => {
  it("that always hold and that never do are two", () => {
    const engine = compiled([], { readings: [reading("tafsir", [{ always: true }, { always: false }], true)] });
    const nodes = engine.questions.flatMap(({ choices }) => choices.map(({ node }) => node));
    expect(nodes.map((node) => node.kind === "constant" && node.truth)).toEqual([2, 0]);
  });
  it("are one, and others are not", () => {
    const both = (kind: "any" | "all", first: Condition, second: Condition): Condition => {
      const branches = [
        { id: "satu", ...first },
        { id: "dua", ...second },
      ];
      return kind === "any" ? { any: branches } : { all: branches };
    };
    const conditions: readonly Condition[] = [
      both("any", A, B),
      both("all", A, B),
      both("any", B, A),
      { not: A },
      { reads: "satu" },
      { reads: "dua" },
      { reads: "satu", choice: "c0" },
      { reads: "satu", choice: "c1" },
      { provision: "uji:1" },
      { provision: "uji:1", in: "incident" },
      { finding: "favours" },
      { finding: "favours", is: false },
      { meets: "satu" },
      { meets: "dua" },
      {
        any: [
          { id: "satu", ...A },
          { id: "dua", certainty: "derived", ...B },
        ],
      },
      {
        any: [
          { id: "satu", ...A },
          { id: "dua", certainty: "single_source", ...B },
        ],
      },
    ];
    const more = {
      readings: [reading("satu", [A, B]), reading("dua", [A, B])],
      definitions: [definition("satu", { condition: A }), definition("dua", { condition: B })],
    };
    const twice = [...conditions, ...conditions].map((each, index) => element(`u${index}`, each));
    const engine = compiled([provision("uji:1", twice)], more);
    const [wording] = chainOf(engine, "uji:1").wordings;
    const indexes = wording?.elements.map(({ node }) => node.index) ?? [];
    expect(new Set(indexes).size).toBe(conditions.length);
    expect(indexes.slice(conditions.length)).toEqual(indexes.slice(0, conditions.length));
  });
});
