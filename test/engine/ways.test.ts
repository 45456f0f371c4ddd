/** Nearest changes where the condition rests on another provision, or on a fact of which something is known. */
import { expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { judge } from "../../src/engine/judge.js";
import type { Outcome } from "../../src/engine/outcome.js";
import { labelOf } from "../../src/engine/candidates.js";
import { Ways } from "../../src/engine/ways.js";
import type { Condition, Provision, Rulebook } from "../../src/rulebook/model.js";
import {
  A,
  B,
  element,
  fact,
  FACTS,
  incident,
  known,
  listed,
  provision,
  reading,
  rulebook,
  words,
  type Given,
} from "./small-pack.js";

/** What would have to be different for the chain, each way as `path=value`; "" where nothing would. */
function nearest(
  provisions: readonly Provision[],
  given: Given,
  id: string,
  more: Partial<Rulebook> = {},
): readonly string[] {
  const { outcomes } = judge(compile(rulebook(provisions, more)), incident(given));
  const outcome = outcomes.find(({ chain }): boolean => chain.id === id);
  const { wording, context }: Partial<Outcome> = outcome ?? {};
  if (wording === undefined || context === undefined) throw new Error(`${id} was not judged`);
  return new Ways(context, () => false)
    .toFulfil(wording)
    .map((way) =>
      way.map((each) => (each.kind === "fact" ? `${each.entry.path}=${labelOf(each.value)}` : each.choice)).join(" & "),
    );
}

it("a breach elsewhere is brought about by what it asks for, and is left as it is where it stands", () => {
  const rules = [provision("uji:1", [element("a", A)]), provision("uji:2", [element("lain", { provision: "uji:1" })])];
  expect(nearest(rules, { act: { a: known(false) } }, "uji:2")).toEqual(["act.a=true"]);
  expect(nearest(rules, { act: { a: known(true) } }, "uji:2")).toEqual([""]);
});

it("a breach elsewhere is brought about under the wording that is the law only", () => {
  const turned: Provision = {
    ...provision("uji:1", []),
    versions: [
      ...provision("uji:1", [element("u", A)], { until: "2099-09-15" }).versions,
      ...provision("uji:1", [element("u", B)], { from: "2099-09-15" }).versions,
    ],
  };
  const rules = [turned, provision("uji:2", [element("lain", { provision: "uji:1" })])];
  expect(nearest(rules, { act: { a: known(false), b: known(false) } }, "uji:2")).toEqual(["act.b=true"]);
});

it("of two questions each is answered", () => {
  const never = { always: false } as const;
  const readings = ["satu", "dua"].map((id) => reading(id, [never, { always: true }]));
  const rules = [provision("uji:1", [element("u", { reads: "satu" }), element("v", { reads: "dua" })])];
  expect(nearest(rules, {}, "uji:1", { readings })).toEqual(["c1 & c1"]);
});

it("a question that nobody answered may stay so where every choice comes to the same", () => {
  const readings = [reading("tafsir", [A, B])];
  const rules = [provision("uji:1", [element("u", { reads: "tafsir" })])];
  expect(nearest(rules, { act: { a: known(true) } }, "uji:1", { readings })).toEqual([
    "act.b=true",
    "c0",
    "c1 & act.b=true",
  ]);
});

it("a question that was answered keeps its answer or gets another one, and is not both", () => {
  const taken = (choice: string): Given => ({
    act: { a: known(false) },
    readings_taken: [{ reading: "tafsir", choice, by: "bawaslu" }],
  });
  const rules = [provision("uji:1", [element("u", { reads: "tafsir" })])];
  const same = { readings: [reading("tafsir", [A, A])] };
  expect(nearest(rules, taken("c0"), "uji:1", same)).toEqual(["act.a=true", "c1 & act.a=true"]);
  const never = { always: false } as const;
  const both = [provision("uji:1", [element("u", { reads: "tafsir" }), element("v", { not: { reads: "tafsir" } })])];
  const last = { readings: [reading("tafsir", [never, never, { always: true }])] };
  expect(nearest(both, taken("c2"), "uji:1", last)).toEqual([]);
});

it("another answer to a question weighs more than something filled in", () => {
  const either: Condition = {
    any: [
      { id: "tafsir", reads: "tafsir" },
      { id: "b", when: { fact: "act.b", is: true } },
    ],
  };
  const given: Given = { readings_taken: [{ reading: "tafsir", choice: "c0", by: "bawaslu" }] };
  const readings = [reading("tafsir", [{ always: false }, { always: true }])];
  const rules = [provision("uji:1", [element("u", either)])];
  expect(nearest(rules, given, "uji:1", { readings })).toEqual(["act.b=true", "c1"]);
});

it("of what is on record three things are contradicted, and no more", () => {
  const flags = ["a", "b", "f", "at_campaign_event"];
  const given: Given = { act: Object.fromEntries(flags.map((name) => [name, known(false)])) };
  const all = (names: readonly string[]): readonly Provision[] => [
    provision(
      "uji:1",
      names.map((name) => element(name, { when: { fact: `act.${name}`, is: true } })),
    ),
  ];
  expect(nearest(all(flags.slice(0, 3)), given, "uji:1")).toEqual(["act.a=true & act.b=true & act.f=true"]);
  expect(nearest(all(flags), given, "uji:1")).toEqual([]);
});

it("however many ways there are, only the nearest are kept", () => {
  const names = Array.from({ length: 30 }, (_, index) => `act.x${index}`);
  const facts = [...FACTS, ...names.map((path) => fact(path, "boolean"))];
  const any = (paths: readonly string[]): Condition => ({
    any: paths.map((path, index) => ({ id: `b${index}`, when: { fact: path, is: true } })),
  });
  const rules = [provision("uji:1", [element("u", any(names.slice(0, 15))), element("v", any(names.slice(15)))])];
  // What is not on record comes last in each.
  const recorded = names.filter((_, index) => index % 15 !== 14).map((path) => [path.slice(4), known(false)] as const);
  const ways = nearest(rules, { act: Object.fromEntries(recorded) }, "uji:1", { facts });
  expect(ways[0]).toBe("act.x14=true & act.x29=true");
  expect(ways.length).toBeLessThan(15 * 15);
});

it("a choice fixed where it is used is kept", () => {
  const readings = [
    {
      id: "tafsir",
      question: words("?"),
      scope: words("-"),
      choices: [A, { not: A }].map((condition, index) => ({
        id: `c${index}`,
        text: words("-"),
        authority: "doctrine" as const,
        refs: [],
        certainty: "confirmed" as const,
        condition,
      })),
      file: "",
    },
  ];
  const fixed = [provision("uji:1", [element("u", { reads: "tafsir", choice: "c1" })])];
  expect(nearest(fixed, { act: { a: known(true) } }, "uji:1", { readings })).toEqual(["act.a=false"]);
  const free = [provision("uji:1", [element("u", { reads: "tafsir" }), element("a", { not: A })])];
  expect(nearest(free, { act: { a: known(true) } }, "uji:1", { readings })).toEqual(["act.a=false & c1"]);
});

it("what is denied twice is brought about, and what is excepted is kept away", () => {
  const denied: Condition = { not: { any: [{ id: "tidak", not: A }] } };
  expect(nearest([provision("uji:1", [element("u", denied)])], { act: { a: known(false) } }, "uji:1")).toEqual([
    "act.a=true",
  ]);
});

it("no change of facts undoes a breach that an element excludes", () => {
  const not: Condition = { not: { provision: "uji:1" } };
  const rules = [provision("uji:1", [element("a", A)]), provision("uji:2", [element("bukan", not)])];
  expect(nearest(rules, { act: { a: known(true) } }, "uji:2")).toEqual([]);
  expect(nearest(rules, { act: { a: known(false) } }, "uji:2")).toEqual([""]);
});

it("a fact that is one of several becomes one of them first, and of a list of kinds each is tried alone", () => {
  const colour = fact("act.colour", "enum", {
    values: ["merah", "biru", "hijau"].map((slug) => ({ slug, label: words(slug) })),
  });
  const facts = { facts: [...FACTS, colour] };
  const one = [provision("uji:1", [element("w", { when: { fact: "act.colour", in: ["merah", "biru"] } })])];
  const between = { act: { colour: { state: "one_of", values: ["hijau", "biru"], why: "?" } } } as const;
  expect(nearest(one, between, "uji:1", facts)[0]).toBe("act.colour=biru");
  const contested = { act: { colour: { state: "contested", values: ["biru", "hijau"] } } } as const;
  expect(nearest(one, contested, "uji:1", facts)[0]).toBe("act.colour=biru");
  const status = [provision("uji:1", [element("s", { when: { fact: "actor.status", in: ["pppk"] } })])];
  const unknown = { actor: { status: { state: "unknown", why: "?" } } } as const;
  expect(nearest(status, unknown, "uji:1")).toEqual(["actor.status=pppk"]);
  expect(nearest(status, { actor: { status: listed("pns") } }, "uji:1")[0]).toContain("pppk");
});

it("conduct that is of a kind only where another fact holds asks for that fact", () => {
  const dances: Condition = { when: { fact: "act.conduct", in: ["tindakan"] } };
  const rules = [provision("uji:1", [element("p", dances, "conduct"), element("a", A)])];
  const ways = nearest(rules, { act: { conduct: listed("menari"), a: known(false) } }, "uji:1");
  expect(ways[0]?.split(" & ").toSorted()).toEqual(["act.a=true", "act.at_campaign_event=true"]);
  const excluded: Condition = { not: { when: { fact: "act.conduct", not_in: ["tindakan"] } } };
  const other = [provision("uji:1", [element("p", excluded)])];
  expect(nearest(other, { act: { conduct: listed("suka", "menari") } }, "uji:1")).toContain(
    "act.at_campaign_event=true",
  );
});

it("conduct that is of a kind only where another fact holds is not kept from the kind by that fact", () => {
  const not: Condition = { not: { when: { fact: "act.conduct", in: ["tindakan"] } } };
  const rules = [provision("uji:1", [element("p", not)])];
  expect(nearest(rules, { act: { conduct: listed("menari") } }, "uji:1")).toEqual(["act.conduct=-"]);
});
