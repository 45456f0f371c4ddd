/** Nearest changes where the condition rests on another provision, or on a fact of which something is known. */
import { expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { judge, type Outcome } from "../../src/engine/judge.js";
import { labelOf } from "../../src/engine/candidates.js";
import { Ways } from "../../src/engine/ways.js";
import type { Condition, Provision, Rulebook } from "../../src/rulebook/model.js";
import { element, fact, FACTS, incident, known, listed, provision, rulebook, words, type Given } from "./small-pack.js";

const A: Condition = { when: { fact: "act.a", is: true } };

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
