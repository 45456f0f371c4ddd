/** The smallest settling sets against brute force over every completion of the open things. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { judge } from "../../src/engine/judge.js";
import { settle } from "../../src/engine/settle.js";
import type { Branch, Condition, Provision, Reading } from "../../src/rulebook/model.js";
import { element, found, incident, known, listed, provision, rulebook, words, type Given } from "./small-pack.js";

const OPEN_THINGS = ["act.a", "act.b", "act.f", "findings.favours", "reading:tafsir"] as const;
type Thing = (typeof OPEN_THINGS)[number];
type Partial_ = Partial<Record<Thing, string>>;

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(fc.constantFrom("a", "b", "f"), fc.boolean())
    .map(([name, is]): Condition => ({ when: { fact: `act.${name}`, is } })),
  fc.constant<Condition>({ finding: "favours" }),
  fc.constant<Condition>({ reads: "tafsir" }),
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  leaf,
  fc
    .tuple(fc.constantFrom("any", "all"), fc.array(leaf, { minLength: 1, maxLength: 3 }))
    .map(([kind, parts]): Condition => {
      const branches = parts.map((part, index): Branch => ({ ...part, id: `b${index}` }));
      return kind === "any" ? { any: branches } : { all: branches };
    }),
  leaf.map((part): Condition => ({ not: part })),
);

const reading: Reading = {
  id: "tafsir",
  question: words("?"),
  scope: words("uji"),
  choices: [
    {
      id: "luas",
      text: words("-"),
      authority: "practice",
      refs: [],
      certainty: "confirmed",
      condition: { always: true },
    },
    {
      id: "sempit",
      text: words("-"),
      authority: "doctrine",
      refs: [],
      certainty: "confirmed",
      condition: { when: { fact: "act.b", is: true } },
    },
  ],
  file: "",
};

function given(assigned: Partial_): Given {
  const act: Record<string, ReturnType<typeof known>> = {};
  for (const name of ["a", "b", "f"]) {
    const value = assigned[`act.${name}` as Thing];
    if (value !== undefined) act[name] = known(value === "true");
  }
  const favours = assigned["findings.favours"];
  const choice = assigned["reading:tafsir"];
  return {
    act,
    ...(favours === undefined ? {} : { findings: { favours: found(favours === "true") } }),
    ...(choice === undefined ? {} : { readings_taken: [{ reading: "tafsir", choice, by: "bawaslu" }] }),
  };
}

const values = (thing: Thing): readonly string[] =>
  thing === "reading:tafsir" ? ["luas", "sempit"] : ["true", "false"];

function everyPartial(): Partial_[] {
  let all: Partial_[] = [{}];
  for (const thing of OPEN_THINGS) {
    all = all.flatMap((partial) => [partial, ...values(thing).map((value) => ({ ...partial, [thing]: value }))]);
  }
  return all;
}

const written = (set: Partial_): string =>
  Object.entries(set)
    .map(([thing, value]) => `${thing}=${value}`)
    .sort()
    .join(" & ");

describe("smallest settling sets", () => {
  it("are exactly the minimal ones of brute force", () => {
    fc.assert(
      fc.property(
        fc.array(condition, { minLength: 1, maxLength: 3 }),
        fc.option(leaf, { nil: undefined }),
        (conditions, exception) => {
          const rule = provision(
            "uji:1",
            conditions.map((each, index) => element(`u${index}`, each)),
            {
              version: exception
                ? { exceptions: [{ ...exception, id: "x", type: "defence", defeats: ["u0"], ref: "" }] }
                : {},
            },
          );
          const engine = compile(rulebook([rule], { readings: [reading] }));
          const status = (partial: Partial_) => judge(engine, incident(given(partial))).outcomes[0]?.status ?? "open";
          const [outcome] = judge(engine, incident({})).outcomes;
          if (outcome?.status !== "open") return;
          const complete = everyPartial()
            .filter((partial) => Object.keys(partial).length === OPEN_THINGS.length)
            .map((partial) => ({ partial, fulfilled: status(partial) === "fulfilled" }));
          // Settled: every completion comes out alike.
          const settled = everyPartial().flatMap((partial) => {
            const fitting = complete.filter((each) => within(partial, each.partial));
            const [first] = fitting;
            return first && fitting.every(({ fulfilled }) => fulfilled === first.fulfilled)
              ? [{ partial, fulfilled: first.fulfilled }]
              : [];
          });
          const minimal = (wanted: boolean): string[] =>
            settled
              .filter(({ fulfilled }) => fulfilled === wanted)
              .filter(
                ({ partial }) => !settled.some((other) => other.partial !== partial && within(other.partial, partial)),
              )
              .map(({ partial }) => written(partial))
              .sort();
          const result = settle(outcome, true, { sets: 1000, tries: 1_000_000 });
          const named = (sets: typeof result.fulfilledIf): string[] =>
            sets
              .map((set) =>
                set
                  .map(({ asks, value }) => `${asks}=${value}`)
                  .sort()
                  .join(" & "),
              )
              .sort();
          expect(named(result.fulfilledIf)).toEqual(minimal(true));
          expect(named(result.notFulfilledIf)).toEqual(minimal(false));
          expect(result.more).toBe(false);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("lists at most as many as asked for and says that there are more", () => {
    const many: Condition = {
      any: ["a", "b", "f"].map((name): Branch => ({ id: name, when: { fact: `act.${name}`, is: true } })),
    };
    const engine = compile(rulebook([provision("uji:1", [element("u", many)])]));
    const [outcome] = judge(engine, incident({})).outcomes;
    if (!outcome) throw new Error("no outcome");
    const two = settle(outcome, true, { sets: 2, tries: 1000 });
    expect(two.fulfilledIf).toHaveLength(2);
    expect(two.more).toBe(true);
    // A full list in one direction ends nothing in the other.
    expect(two.notFulfilledIf).toHaveLength(1);
    expect(settle(outcome, true, { sets: 8, tries: 1 }).more).toBe(true);
  });

  it("tries as many assignments as it may", () => {
    const single = provision("uji:1", [element("u", { when: { fact: "act.a", is: true } })]);
    const [outcome] = judge(compile(rulebook([single])), incident({})).outcomes;
    if (!outcome) throw new Error("no outcome");
    // Nothing, yes, no.
    const all = {
      fulfilledIf: [[{ asks: "act.a", value: "true" }]],
      notFulfilledIf: [[{ asks: "act.a", value: "false" }]],
    };
    expect(settle(outcome, true, { sets: 8, tries: 3 })).toMatchObject({ ...all, more: false });
    expect(settle(outcome, true, { sets: 8, tries: 2 })).toMatchObject({ ...all, notFulfilledIf: [], more: true });
  });

  it("lists eight in each direction where nobody says how many", () => {
    const one = (...conditions: readonly Condition[]): Condition => ({
      any: conditions.map((each, index): Branch => ({ ...each, id: `b${index}` })),
    });
    const flags = ["a", "b", "f"].map((name): Condition => ({ when: { fact: `act.${name}`, is: true } }));
    const others: readonly Condition[] = [
      { finding: "favours" },
      { finding: "intent" },
      { when: { fact: "target.never_determined", is: true } },
    ];
    const rule = provision("uji:1", [element("u", one(...flags)), element("v", one(...others))]);
    const [outcome] = judge(compile(rulebook([rule])), incident({})).outcomes;
    if (!outcome) throw new Error("no outcome");
    const { fulfilledIf, notFulfilledIf, more } = settle(outcome, true);
    expect([fulfilledIf.length, notFulfilledIf.length, more]).toEqual([8, 2, true]);
  });

  it("hold under whichever of two wordings is the law, and whatever the calendar has not fixed", () => {
    const dated = (condition: Condition): Provision => {
      const early = provision("uji:1", [element("u", { when: { fact: "act.a", is: true } })], { until: "2099-09-01" });
      const late = provision("uji:1", [element("u", condition)], { from: "2099-09-01" });
      return { ...early, versions: [...early.versions, ...late.versions] };
    };
    const day = { kind: "between", from: "2099-08-01", to: "2099-09-30" } as const;
    const other = dated({ when: { fact: "act.b", is: true } });
    const rests = provision("uji:2", [element("lain", { provision: "uji:1" })]);
    const setsOf = (rules: readonly Provision[], chain: string, more: Given = {}): ReturnType<typeof settle> => {
      const { outcomes } = judge(compile(rulebook(rules)), incident({ day, ...more }));
      const outcome = outcomes.find((each) => each.chain.id === chain);
      if (!outcome) throw new Error("nothing was judged");
      return settle(outcome, true);
    };
    const neither = [
      { asks: "act.a", value: "false" },
      { asks: "act.b", value: "false" },
    ];
    expect(setsOf([other, rests], "uji:2").notFulfilledIf).toEqual([neither]);
    // A day in the calendar that nobody has set yet leaves a known day undecided.
    const until: Condition = { when: { fact: "actor.term_end", before: { date: "inauguration" } } };
    const unset = setsOf([provision("uji:3", [element("t", until)])], "uji:3");
    expect(unset).toMatchObject({ fulfilledIf: [], notFulfilledIf: [] });
    const ends = { term_end: { state: "day", day: { kind: "on", day: "2099-12-01" } } } as const;
    const late = setsOf([provision("uji:3", [element("t", until)])], "uji:3", { actor: ends });
    expect(late).toMatchObject({ fulfilledIf: [], notFulfilledIf: [] });
  });

  it("ask for what makes conduct one of the excluded kinds, or keeps it from being one", () => {
    const excluded: Condition = { when: { fact: "act.conduct", not_in: ["tindakan"] } };
    const engine = compile(rulebook([provision("uji:1", [element("u", excluded)])]));
    const [outcome] = judge(engine, incident({ act: { conduct: listed("menari") } })).outcomes;
    if (!outcome) throw new Error("no outcome");
    expect(settle(outcome, true)).toMatchObject({
      fulfilledIf: [[{ asks: "act.at_campaign_event", value: "false" }]],
      notFulfilledIf: [[{ asks: "act.at_campaign_event", value: "true" }]],
    });
  });

  it("conditions that read the same fact move together", () => {
    const both: Condition = {
      any: [
        { id: "ya", when: { fact: "act.a", is: true } },
        { id: "tidak", when: { fact: "act.a", is: false } },
      ],
    };
    const engine = compile(rulebook([provision("uji:1", [element("u", both)])]));
    const [outcome] = judge(engine, incident({})).outcomes;
    if (!outcome) throw new Error("no outcome");
    // Whatever it is, the element is satisfied: nothing need be given, and nobody need be asked.
    expect(settle(outcome, true)).toMatchObject({ fulfilledIf: [[]], notFulfilledIf: [], matters: [] });
  });
});

/** Everything that the first gives, the second gives alike. */
function within(smaller: Partial_, larger: Partial_): boolean {
  return Object.entries(smaller).every(([thing, value]) => larger[thing as Thing] === value);
}
