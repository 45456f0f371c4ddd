/** Every change that `why` proposes does what it says, through the words of the command line; none smaller does. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { WhyChange, WhyTree } from "../../src/answer/why/model.js";
import { whyOf } from "../../src/answer/why/why.js";
import { editsOf } from "../../src/cli/what-if-options.js";
import { compile } from "../../src/engine/compile.js";
import { judge } from "../../src/engine/judge.js";
import { Ways } from "../../src/engine/ways.js";
import { edited } from "../../src/incident/edit.js";
import { jsonOf } from "../../src/incident/node.js";
import type { Branch, Condition } from "../../src/rulebook/model.js";
import type { Json } from "../../src/text/canonical-json.js";
import { dictionary, engine, fixture, read, type Read } from "../built-in.js";
import { element, found, incident, known, provision, rulebook } from "../engine/small-pack.js";
import { readFixtures } from "../fixture.js";
import { anyWorld } from "../second-encoding/generate.js";
import { incidentJson } from "../second-encoding/incident.js";

/** The status of the chain after the changes, given as options of `what-if`. */
function statusAfter(given: Read, tree: WhyTree, changes: readonly WhyChange[]): readonly string[] {
  const of = (kind: WhyChange["kind"]): string[] =>
    changes.filter((change) => change.kind === kind).map(({ path, value }) => `${path}=${value}`);
  const date = changes.find(({ kind }) => kind === "date")?.value;
  const { edits, problems } = editsOf(
    { set: of("set"), finding: of("finding"), ...(date ? { date } : {}) },
    dictionary,
  );
  expect(problems).toEqual([]);
  const json = edits.reduce((before: Json, edit) => {
    const done = edited(before, edit, dictionary, tree);
    if ("unplaced" in done) throw new Error(JSON.stringify(done.unplaced));
    return done.json;
  }, jsonOf(given.written.root));
  const readings = Object.fromEntries(
    changes.filter(({ kind }) => kind === "reading").map(({ path, value }) => [path, value]),
  );
  return judge(engine, read(JSON.stringify(json)).incident, { readings })
    .outcomes.filter(
      ({ chain, unit }) =>
        chain.id === tree.chain.join("+") && unit.actor.id === tree.actor && unit.act.id === tree.act,
    )
    .map(({ status }) => status);
}

/** Chains that fail here, every so many. */
function failing({ incident: given }: Read, every: number, first: number): readonly (readonly string[])[] {
  const chains = judge(engine, given)
    .outcomes.filter(({ status }) => status !== "fulfilled" && status !== "open" && status !== "wrong_regime")
    .map(({ chain }) => chain.links);
  return chains.filter((_, index) => index % every === first % every);
}

function proposals(given: Read, links: readonly string[]): number {
  const { trees } = whyOf(engine, given.incident, { written: given.written, dictionary }, links, { language: "id" });
  let seen = 0;
  for (const tree of trees)
    for (const { changes, recorded } of tree.nearest ?? []) {
      expect(statusAfter(given, tree, changes)).toContain("fulfilled");
      expect(changes.filter((change) => change.recorded)).toHaveLength(recorded);
      seen += 1;
    }
  return seen;
}

describe("the nearest change", () => {
  it("fulfils the provision, over the fixtures", () => {
    let seen = 0;
    readFixtures().forEach(({ id }, index) => {
      const given = fixture(id);
      for (const links of failing(given, 97, index * 13)) seen += proposals(given, links);
    });
    expect(seen).toBeGreaterThan(50);
  }, 120_000);

  it("fulfils the provision, over generated incidents", () => {
    let seen = 0;
    fc.assert(
      fc.property(anyWorld, fc.nat(), (world, which) => {
        const given = read(JSON.stringify(incidentJson("uji", world)));
        for (const links of failing(given, 151, which)) seen += proposals(given, links);
      }),
      { numRuns: 20 },
    );
    expect(seen).toBeGreaterThan(10);
  }, 120_000);

  it("of an act before the determination is a later day, or the reading that does not ask for one", () => {
    const given = fixture("kadis-ikut-akun-sebelum-penetapan");
    const links = ["uu-1-2015:71.1", "uu-1-2015:188"];
    const { trees } = whyOf(engine, given.incident, { written: given.written, dictionary }, links, { language: "id" });
    const contradicting = trees[0]?.nearest?.map(({ changes }) =>
      changes.filter(({ recorded }) => recorded).map(({ kind, path, value }) => `${kind} ${path} ${value}`),
    );
    expect(contradicting).toEqual([["reading sebelum-penetapan tidak-perlu"], ["date act.on 2024-09-22"]]);
  });
});

// ------------------------------------------------------------------ against brute force

const NAMES = ["a", "b", "f"] as const;
type Name = (typeof NAMES)[number] | "favours";
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...NAMES), fc.boolean())
    .map(([name, is]): Condition => ({ when: { fact: `act.${name}`, is } })),
  fc.constant<Condition>({ finding: "favours" }),
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
type Given = Readonly<Partial<Record<Name, boolean>>>;

function told(given: Given): ReturnType<typeof incident> {
  const act = Object.fromEntries(
    NAMES.flatMap((name) => (given[name] === undefined ? [] : [[name, known(given[name])]])),
  );
  return incident({ act, ...(given.favours === undefined ? {} : { findings: { favours: found(given.favours) } }) });
}

function everyGiven(): readonly Given[] {
  return [...NAMES, "favours" as const].reduce<readonly Given[]>(
    (all, name) => all.flatMap((given) => [given, { ...given, [name]: true }, { ...given, [name]: false }]),
    [{}],
  );
}

/** What is on record otherwise first, then what is only filled in. */
function distance(from: Given, to: Given): number {
  const names = [...NAMES, "favours" as const];
  return names.reduce((sum, name) => {
    if (from[name] === to[name]) return sum;
    // Taking something off the record is no proposal.
    if (to[name] === undefined) return Infinity;
    return sum + (from[name] === undefined ? 1 : 100);
  }, 0);
}

it("is as near as brute force finds", () => {
  const all = everyGiven();
  fc.assert(
    fc.property(
      fc.array(condition, { minLength: 1, maxLength: 3 }),
      fc.option(leaf, { nil: undefined }),
      fc.constantFrom(...all),
      (conditions, exception, given) => {
        const rule = provision(
          "uji:1",
          conditions.map((each, index) => element(`u${index}`, each)),
          {
            version: exception
              ? { exceptions: [{ ...exception, id: "x", type: "defence", defeats: ["provision"], ref: "" }] }
              : {},
          },
        );
        const small = compile(rulebook([rule]));
        const status = (each: Given): string => judge(small, told(each)).outcomes[0]?.status ?? "";
        const [outcome] = judge(small, told(given)).outcomes;
        if (outcome?.wording === undefined || outcome.status === "fulfilled" || outcome.status === "open") return;
        const reached = all.filter((each) => status(each) === "fulfilled").map((each) => distance(given, each));
        const sets = new Ways(outcome.context, () => false).toFulfil(outcome.wording);
        const proposed = sets.map((set) => {
          const after: Record<string, boolean> = { ...given };
          let cost = 0;
          for (const change of set) {
            if (change.kind !== "fact" || change.value.state !== "known") throw new Error("only facts are open here");
            after[change.entry.path.replace(/^(?:act|findings)\./, "")] = change.value.value === true;
            cost += change.recorded ? 100 : 1;
          }
          return status(after) === "fulfilled" ? cost : Infinity;
        });
        expect(Math.min(...proposed)).toBe(Math.min(...reached.filter((each) => each < 400)));
      },
    ),
    { numRuns: 200 },
  );
});
