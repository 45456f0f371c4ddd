/** The nearest ways to a fulfilled provision against every combination of what could be different. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import type { Engine } from "../../src/engine/model.js";
import { labelOf } from "../../src/engine/candidates.js";
import { judge } from "../../src/engine/judge.js";
import type { Outcome } from "../../src/engine/outcome.js";
import { Ways } from "../../src/engine/ways.js";
import type { FactEntry } from "../../src/rulebook/model.js";
import type { Branch, Condition } from "../../src/rulebook/model.js";
import type { FactValue } from "../../src/incident/model.js";
import {
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

const THINGS = ["act.a", "act.b", "act.f", "findings.favours"] as const;
type State = Partial<Record<(typeof THINGS)[number] | "tafsir", string>>;

const flag = (name: string, is = true): Condition => ({ when: { fact: `act.${name}`, is } });

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.tuple(fc.constantFrom("a", "b", "f"), fc.boolean()).map(([name, is]) => flag(name, is)),
  fc.constantFrom<Condition>(
    { finding: "favours" },
    { finding: "favours", is: false },
    { reads: "tafsir" },
    { reads: "tafsir", choice: "c1" },
    { meets: "konsep" },
  ),
);

const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    leaf,
    fc
      .tuple(fc.constantFrom("any", "all"), fc.array(tie("node"), { minLength: 1, maxLength: 3 }))
      .map(([kind, parts]) => {
        const branches = parts.map((part, index): Branch => ({ ...part, id: `b${index}` }));
        return kind === "any" ? { any: branches } : { all: branches };
      }),
    tie("node").map((part): Condition => ({ not: part })),
  ),
})).node;

const question = reading("tafsir", [flag("a"), { always: false }, flag("b", false)]);

const concept = definition(
  "konsep",
  { in_force: { from: "2000-01-01", until: "2099-01-01" }, condition: flag("b") },
  { in_force: { from: "2099-01-01" }, condition: { not: flag("f") } },
);

function givenOf(state: State): Given {
  const act = Object.entries(state).flatMap(([path, value]) =>
    path.startsWith("act.") ? [[path.slice("act.".length), known(value === "true")] as const] : [],
  );
  return {
    act: Object.fromEntries(act),
    findings: state["findings.favours"] === undefined ? {} : { favours: found(state["findings.favours"] === "true") },
    readings_taken: state.tafsir === undefined ? [] : [{ reading: "tafsir", choice: state.tafsir, by: "bawaslu" }],
  };
}

function outcomeOf(engine: Engine, state: State): Outcome {
  const [outcome] = judge(engine, incident(givenOf(state))).outcomes;
  if (!outcome) throw new Error("nothing was judged");
  return outcome;
}

/** The differences of each way, put in, and what they weigh: what contradicts the record before what fills it in. */
function waysOf({ context, wording }: Outcome, state: State): readonly { state: State; cost: number }[] {
  if (!wording) throw new Error("no wording");
  return new Ways(context, () => false).toFulfil(wording).map((way) => {
    const changed = way.map((each) =>
      each.kind === "fact" ? ([each.entry.path, labelOf(each.value)] as const) : (["tafsir", each.choice] as const),
    );
    const recorded = way.filter((each) => each.recorded);
    for (const each of way) {
      const path = each.kind === "fact" ? each.entry.path : "tafsir";
      expect(each.recorded).toBe(Object.hasOwn(state, path));
    }
    return {
      state: { ...state, ...Object.fromEntries(changed) },
      cost: recorded.length * 100 + (way.length - recorded.length),
    };
  });
}

/** The lightest combination that fulfils, tried one by one; at most three things on record are contradicted. */
function lightest(engine: Engine, state: State): number {
  let all: readonly { state: State; recorded: number; filled: number }[] = [{ state, recorded: 0, filled: 0 }];
  for (const thing of [...THINGS, "tafsir"] as const) {
    const values = thing === "tafsir" ? ["c0", "c1", "c2"] : ["true", "false"];
    const had = state[thing];
    all = all.flatMap((each) => [
      each,
      ...values
        .filter((value) => value !== had)
        .map((value) => ({
          state: { ...each.state, [thing]: value },
          recorded: each.recorded + (had === undefined ? 0 : 1),
          filled: each.filled + (had === undefined ? 1 : 0),
        })),
    ]);
  }
  const fulfilled = all.filter((each) => each.recorded <= 3 && outcomeOf(engine, each.state).status === "fulfilled");
  return Math.min(...fulfilled.map(({ recorded, filled }) => recorded * 100 + filled));
}

const state: fc.Arbitrary<State> = fc
  .record({
    "act.a": fc.constantFrom("true", "false", undefined),
    "act.b": fc.constantFrom("true", "false", undefined),
    "act.f": fc.constantFrom("true", "false", undefined),
    "findings.favours": fc.constantFrom("true", "false", undefined),
    tafsir: fc.constantFrom("c0", "c1", "c2", undefined),
  })
  .map((all): State => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));

describe("the nearest ways", () => {
  it("fulfil, lightest first, and nothing lighter does", () => {
    fc.assert(
      fc.property(
        fc.array(condition, { minLength: 1, maxLength: 2 }),
        fc.option(leaf, { nil: undefined }),
        state,
        (conditions, exception, given) => {
          const rule = provision(
            "uji:1",
            conditions.map((each, index) => element(`u${index}`, each)),
            {
              version: {
                exceptions: exception
                  ? [{ ...exception, id: "x", type: "defence", defeats: ["provision"], ref: "" }]
                  : [],
              },
            },
          );
          const engine = compile(rulebook([rule], { readings: [question], definitions: [concept] }));
          const ways = waysOf(outcomeOf(engine, given), given);
          for (const way of ways) expect(outcomeOf(engine, way.state).status).toBe("fulfilled");
          expect(ways.map(({ cost }) => cost)).toEqual(ways.map(({ cost }) => cost).toSorted((a, b) => a - b));
          expect(ways[0]?.cost ?? Infinity).toBe(lightest(engine, given));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("values that a fact could have instead", () => {
  const first = (
    test: Condition,
    given: Given,
    fixed: (entry: FactEntry) => boolean = () => false,
    facts: readonly FactEntry[] = FACTS,
  ): readonly string[] => {
    const engine = compile(rulebook([provision("uji:1", [element("u", test)])], { facts }));
    const [outcome] = judge(engine, incident(given)).outcomes;
    if (!outcome?.wording) throw new Error("nothing was judged");
    return new Ways(outcome.context, fixed)
      .toFulfil(outcome.wording)
      .map((way) =>
        way.map((each) => (each.kind === "fact" ? `${labelOf(each.value)}${each.recorded ? "!" : ""}` : "")).join(),
      );
  };
  const status = (...items: readonly (string | { one_of: readonly string[] })[]): Given => ({
    actor: {
      status: {
        state: "list",
        items: items.map((item) =>
          typeof item === "string" ? { value: item, state: "stated" } : { value: "", state: "stated", ...item },
        ),
      },
    },
  });
  const inSet = (path: string, ...slugs: readonly string[]): Condition => ({ when: { fact: path, in: slugs } });

  it("of a list: one more, or one less", () => {
    const more = { act: { conduct: listed("pidato") } };
    expect(first(inSet("act.conduct", "suka"), more)).toEqual(["pidato+suka!"]);
    expect(
      first({ when: { fact: "act.conduct", not_in: ["suka"] } }, { act: { conduct: listed("suka", "pidato") } }),
    ).toEqual(["pidato!"]);
    const among = { act: { conduct: listed("suka", "pidato", "menari") } };
    expect(first({ when: { fact: "act.conduct", not_in: ["suka"] } }, among)).toEqual(["pidato+menari!"]);
  });
  it("of a list of which nothing is stated, or something not for certain: filled in", () => {
    const facts = [...FACTS, fact("act.things", "list", { values: [{ slug: "kaus", label: words("-") }] })];
    expect(first(inSet("act.things", "kaus"), {}, undefined, facts)).toEqual(["kaus"]);
    const unsure: Given = { act: { conduct: { state: "list", items: [{ value: "suka", state: "contested" }] } } };
    expect(first(inSet("act.conduct", "pidato"), unsure)).toEqual(["suka+pidato"]);
    // No other conduct beside the one in dispute.
    expect(first(inSet("act.conduct", "suka"), unsure)).toEqual(["suka"]);
  });
  it("of a list: as people tell it before as the law calls it", () => {
    const conduct = fact("act.conduct", "list", {
      allegation: true,
      values: [
        { slug: "hukum", label: words("-"), level: "legal" },
        { slug: "orang", label: words("-") },
      ],
    });
    const facts = [...FACTS.filter(({ path }) => path !== "act.conduct"), conduct];
    const none = { act: { conduct: listed() } };
    expect(first(inSet("act.conduct", "hukum", "orang"), none, undefined, facts)).toEqual(["orang!"]);
    const slugs = ["h1", "o1", "h2", "o2"].map((slug) => ({
      slug,
      label: words("-"),
      ...(slug.startsWith("h") ? { level: "legal" as const } : {}),
    }));
    const four = [...facts.filter(({ path }) => path !== "act.conduct"), { ...conduct, values: slugs }];
    expect(first(inSet("act.conduct", "o1", "o2"), none, undefined, four)).toEqual(["o1!"]);
    expect(first(inSet("act.conduct", "h1", "h2"), none, undefined, four)).toEqual(["h1!"]);
  });
  it("of a capacity: another one alone, on record where it was stated for certain", () => {
    expect(first(inSet("actor.status", "pppk"), status("pns"))).toEqual(["pppk!"]);
    expect(first(inSet("actor.status", "pppk"), status({ one_of: ["pns", "kepala-desa"] }))).toEqual(["pppk"]);
  });
  it("of what is open: what it may be already", () => {
    const kind = (value: FactValue): Given => ({ target: { kind: value } });
    const disputed: FactValue = { state: "contested", values: ["pasangan-calon", "partai"] };
    expect(first(inSet("target.kind", "partai"), kind(disputed))).toEqual(["partai"]);
    const facts = [
      ...FACTS.filter(({ path }) => path !== "target.kind"),
      fact("target.kind", "enum", {
        many: true,
        values: ["tim", "pasangan-calon", "partai"].map((slug) => ({ slug, label: words(slug) })),
      }),
    ];
    expect(first(inSet("target.kind", "tim", "partai"), kind(disputed), undefined, facts)).toEqual(["partai"]);
    const capacity = status({ one_of: ["kepala-desa", "pppk"] });
    expect(first(inSet("actor.status", "pns", "pppk"), capacity)).toEqual(["pppk"]);
    expect(first(inSet("target.kind", "partai"), kind(known("pasangan-calon")))).toEqual(["partai!"]);
  });
  it("never that it does not apply, nor anything where it is not to be changed", () => {
    const office = { election: { office: known("bupati") } };
    const excluded: Condition = { when: { fact: "election.office", not_in: ["bupati", "presiden"] } };
    expect(first(excluded, office)).toEqual([]);
    expect(first({ when: { fact: "election.office", not_in: ["bupati"] } }, office, () => true)).toEqual([]);
  });
  it("that is not alleged is on record as such", () => {
    const rule = inSet("actor.status", "pppk");
    expect(first({ when: { fact: "actor.conviction.final", is: true } }, {})).toEqual(["true!"]);
    expect(first(rule, status("pns"), ({ path }) => path === "actor.status")).toEqual([]);
  });
  it("of a kind under conditions: with what makes it one", () => {
    expect(first(inSet("act.conduct", "tindakan"), { act: { conduct: listed("menari") } })[0]).toBe("true");
  });
});
