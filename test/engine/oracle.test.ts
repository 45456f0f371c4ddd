/**
 * An independent oracle: it enumerates the complete facts and decides them two-valued, by its own code.
 * The engine may be open where all completions agree, never settled where they differ.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { judge } from "../../src/engine/judge.js";
import type { Outcome } from "../../src/engine/outcome.js";
import type { FactValue } from "../../src/incident/model.js";
import type { Branch, Condition, Element, Exception, Provision, Reading } from "../../src/rulebook/model.js";
import { element, found, incident, known, listed, provision, rulebook, words } from "./small-pack.js";

const FLAGS = ["a", "b", "f"] as const;
const STATUSES = ["pns", "pppk", "kepala-desa"] as const;
const OFFICES = ["presiden", "bupati"] as const;

interface World {
  readonly a: boolean;
  readonly b: boolean;
  readonly f: boolean;
  readonly favours: boolean;
  readonly status: (typeof STATUSES)[number];
  readonly office: (typeof OFFICES)[number];
  readonly n: number;
  readonly speech: boolean;
}

type Known = { readonly [K in keyof World]?: World[K] | undefined };

/** Two-valued, written without the engine. */
function holds(condition: Condition, world: World): boolean {
  if ("when" in condition) {
    const negated = "not" in condition.when;
    const test = "not" in condition.when ? condition.when.not : condition.when;
    let result: boolean;
    if (test.fact === "actor.status") result = "in" in test && test.in.includes(world.status);
    else if (test.fact === "act.conduct") result = "in" in test && world.speech && test.in.includes("tindakan");
    else if (test.fact === "act.n") result = "at_least" in test && world.n >= test.at_least;
    else result = "is" in test && test.is === world[test.fact.slice(4) as (typeof FLAGS)[number]];
    return negated ? !result : result;
  }
  if ("any" in condition) return condition.any.some((branch) => holds(branch, world));
  if ("all" in condition) return condition.all.every((branch) => holds(branch, world));
  if ("not" in condition) return !holds(condition.not, world);
  if ("finding" in condition) return world.favours;
  throw new Error("the oracle does not read this condition");
}

const ORDER = ["wrong_regime", "not_in_force", "not_reached", "not_fulfilled", "excepted"];

/** What the alleged conduct alone leaves of a condition: 0 fails, 1 turns on something else, 2 holds. */
function alleged(condition: Condition, world: World): number {
  if ("any" in condition) return Math.max(...condition.any.map((branch) => alleged(branch, world)));
  if ("all" in condition) return Math.min(...condition.all.map((branch) => alleged(branch, world)));
  if ("not" in condition) return 2 - alleged(condition.not, world);
  if ("when" in condition && "fact" in condition.when && condition.when.fact === "act.conduct")
    return holds(condition, world) ? 2 : 0;
  return 1;
}

interface Verdict {
  readonly status: string;
  readonly because: readonly string[];
}

/** Does the element hold once the exceptions to it and to its branches are taken off? */
function holdsStill(each: Element, applying: readonly Exception[], world: World): boolean {
  const defeated = (target: string): boolean => applying.some(({ defeats }) => defeats.includes(target));
  const left = (branch: Branch): boolean => holds(branch, world) && !defeated(`${each.id}.${branch.id}`);
  if (defeated("provision") || defeated(each.id)) return false;
  if ("any" in each) return each.any.some(left);
  if ("all" in each) return each.all.every(left);
  return holds(each, world);
}

function verdictIn(rule: Provision, world: World): Verdict {
  const version = rule.versions[0];
  if (!version) throw new Error("no version");
  const { elements, exceptions = [] } = version;
  if (rule.regime && !rule.regime.includes(world.office === "presiden" ? "pemilu" : "pilkada"))
    return { status: "wrong_regime", because: rule.regime };
  const failing = elements.filter((each) => !holds(each, world));
  const beyond = failing.filter(({ role }) => role === "subject");
  if (beyond.length > 0) return { status: "not_reached", because: beyond.map(({ id }) => id) };
  if (failing.length > 0) {
    const silent = failing.every((each) => alleged(each, world) === 0);
    return { status: "not_fulfilled", because: silent ? ["not_alleged"] : failing.map(({ id }) => id) };
  }
  const applying = exceptions.filter((each) => holds(each, world));
  if (elements.some((each) => !holdsStill(each, applying, world)))
    return { status: "excepted", because: applying.map(({ id }) => id) };
  const branches = elements.flatMap((each) =>
    "any" in each ? each.any.filter((part) => holds(part, world)).map((part) => `${each.id}.${part.id}`) : [],
  );
  return { status: "fulfilled", because: branches };
}

function completions(partial: Known): World[] {
  const booleans = [true, false];
  const of = <T>(value: T | undefined, all: readonly T[]): readonly T[] => (value === undefined ? all : [value]);
  const worlds: World[] = [];
  for (const a of of(partial.a, booleans))
    for (const b of of(partial.b, booleans))
      for (const f of of(partial.f, booleans))
        for (const favours of of(partial.favours, booleans))
          for (const status of of(partial.status, STATUSES))
            for (const office of of(partial.office, OFFICES))
              for (const n of of(partial.n, [1, 2, 3]))
                worlds.push({ a, b, f, favours, status, office, n, speech: partial.speech ?? false });
  return worlds;
}

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...FLAGS), fc.boolean())
    .map(([name, is]): Condition => ({ when: { fact: `act.${name}`, is } })),
  fc.constantFrom(...FLAGS).map((name): Condition => ({ when: { not: { fact: `act.${name}`, is: true } } })),
  fc.subarray([...STATUSES], { minLength: 1 }).map((set): Condition => ({ when: { fact: "actor.status", in: set } })),
  fc.integer({ min: 1, max: 4 }).map((bound): Condition => ({ when: { fact: "act.n", at_least: bound } })),
  fc.constant<Condition>({ when: { fact: "act.conduct", in: ["tindakan"] } }),
  fc.constant<Condition>({ finding: "favours" }),
);

const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    leaf,
    fc
      .tuple(fc.constantFrom("any", "all"), fc.array(tie("node"), { minLength: 1, maxLength: 3 }))
      .map(([kind, parts]): Condition => {
        const branches = parts.map((part, index): Branch => ({ ...part, id: `b${index}` }));
        return kind === "any" ? { any: branches } : { all: branches };
      }),
    tie("node").map((part): Condition => ({ not: part })),
  ),
})).node;

const rule: fc.Arbitrary<Provision> = fc
  .record({
    subject: fc.option(condition, { nil: undefined }),
    elements: fc.array(condition, { minLength: 1, maxLength: 3 }),
    exceptions: fc.array(
      fc.tuple(condition, fc.constantFrom("provision", "unsur-0", "unsur-1", "unsur-0.b0", "unsur-0.b1", "unsur-1.b0")),
      { maxLength: 2 },
    ),
    regime: fc.option(fc.constantFrom("pemilu" as const, "pilkada" as const), { nil: undefined }),
  })
  .map(({ subject, elements, exceptions, regime }) =>
    provision(
      "uji:1",
      [
        ...(subject ? [element("pelaku", subject, "subject")] : []),
        ...elements.map((each, index) => element(`unsur-${index}`, each)),
      ],
      {
        ...(regime ? { regime: [regime] } : {}),
        version: {
          exceptions: exceptions.map(([each, target], index) => ({
            ...each,
            id: `kecuali-${index}`,
            type: "carve_out" as const,
            defeats: [target],
            ref: "",
          })),
        },
      },
    ),
  );

const partial: fc.Arbitrary<Known> = fc.record(
  {
    a: fc.boolean(),
    b: fc.boolean(),
    f: fc.boolean(),
    favours: fc.boolean(),
    status: fc.constantFrom(...STATUSES),
    office: fc.constantFrom(...OFFICES),
    n: fc.constantFrom(1, 2, 3),
    speech: fc.boolean(),
  },
  { requiredKeys: ["speech"] },
);

function outcomeOf(tested: Provision, facts: Known, order: "forth" | "back" = "forth"): Outcome {
  const entries: [string, FactValue][] = [];
  for (const name of [...FLAGS, "n"] as const) {
    const value = facts[name];
    if (value !== undefined) entries.push([name, known(value)]);
  }
  entries.push(["conduct", facts.speech ? listed("pidato") : listed()]);
  if (order === "back") entries.reverse();
  const version = tested.versions[0];
  const shuffled =
    order === "back" && version
      ? { ...tested, versions: [{ ...version, elements: [...version.elements].reverse() }] }
      : tested;
  const { outcomes } = judge(
    compile(rulebook([shuffled])),
    incident({
      act: Object.fromEntries(entries),
      actor: {
        status:
          facts.status === undefined
            ? { state: "list", items: [{ value: "pns", state: "stated", one_of: [...STATUSES] }] }
            : listed(facts.status),
      },
      election: facts.office === undefined ? {} : { office: known(facts.office) },
      findings: facts.favours === undefined ? {} : { favours: found(facts.favours) },
    }),
  );
  const [only] = outcomes;
  if (!only || outcomes.length > 1) throw new Error("one provision, one wording, one outcome");
  return only;
}

function engineStatus(...args: Parameters<typeof outcomeOf>): string {
  return outcomeOf(...args).status;
}

describe("against enumerated completions", () => {
  it("is never settled where completions differ", () => {
    fc.assert(
      fc.property(rule, partial, (tested, facts) => {
        const status = engineStatus(tested, facts);
        const possible = completions(facts).map((world) => verdictIn(tested, world).status);
        if (status === "fulfilled") expect(new Set(possible)).toEqual(new Set(["fulfilled"]));
        else if (status !== "open") {
          for (const each of possible) expect(ORDER.indexOf(each)).toBeLessThanOrEqual(ORDER.indexOf(status));
          for (const each of possible) expect(each).not.toBe("fulfilled");
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("agrees exactly where nothing is missing", () => {
    fc.assert(
      fc.property(rule, partial, fc.nat(), (tested, facts, pick) => {
        const worlds = completions(facts);
        const world = worlds[pick % worlds.length];
        if (!world) return;
        const { status, because } = outcomeOf(tested, world);
        expect({ status, because }).toEqual(verdictIn(tested, world));
      }),
      { numRuns: 1500 },
    );
  });

  it("gives in full the reasons that it gives at once", () => {
    fc.assert(
      fc.property(rule, partial, (tested, facts) => {
        const { status, because, decided } = outcomeOf(tested, facts);
        if (status !== "wrong_regime") expect(decided).toMatchObject({ status, because });
      }),
      { numRuns: 1500 },
    );
  });

  it("filling in an absent fact moves a settled status only towards the front", () => {
    fc.assert(
      fc.property(
        rule,
        partial,
        fc.constantFrom(...FLAGS, "favours" as const),
        fc.boolean(),
        (tested, facts, name, value) => {
          if (facts[name] !== undefined) return;
          const before = engineStatus(tested, facts);
          const after = engineStatus(tested, { ...facts, [name]: value });
          if (before === "fulfilled") expect(after).toBe("fulfilled");
          else if (before !== "open") {
            expect(ORDER).toContain(after);
            expect(ORDER.indexOf(after)).toBeLessThanOrEqual(ORDER.indexOf(before));
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("the order of facts and elements never matters", () => {
    fc.assert(
      fc.property(rule, partial, (tested, facts) => {
        expect(engineStatus(tested, facts, "back")).toBe(engineStatus(tested, facts));
      }),
      { numRuns: 500 },
    );
  });

  it("the order of provisions never matters", () => {
    fc.assert(
      fc.property(fc.array(rule, { minLength: 2, maxLength: 4 }), partial, (rules, facts) => {
        const numbered = rules.map((each, index) => ({ ...each, id: `uji:${index}` }));
        const judged = (list: readonly Provision[]) =>
          judge(compile(rulebook(list)), incident({ act: facts.a === undefined ? {} : { a: known(facts.a) } }))
            .outcomes.map((outcome) => `${outcome.chain.id}=${outcome.status}`)
            .sort();
        expect(judged([...numbered].reverse())).toEqual(judged(numbered));
      }),
      { numRuns: 200 },
    );
  });
});

describe("readings against their choices", () => {
  it("an unfixed question is settled only where every choice settles alike", () => {
    fc.assert(
      fc.property(fc.array(condition, { minLength: 2, maxLength: 3 }), partial, (conditions, facts) => {
        const reading: Reading = {
          id: "tafsir",
          question: words("?"),
          scope: words("uji"),
          choices: conditions.map((each, index) => ({
            id: `c${index}`,
            text: words("-"),
            authority: "doctrine",
            refs: [],
            certainty: "confirmed",
            condition: each,
          })),
          file: "",
        };
        const tested = provision("uji:1", [element("unsur", { reads: "tafsir" })]);
        const given = incident({
          act: facts.a === undefined ? {} : { a: known(facts.a) },
          findings: facts.favours === undefined ? {} : { favours: found(facts.favours) },
        });
        const engine = compile(rulebook([tested], { readings: [reading] }));
        const status = (readings: Record<string, string>) => judge(engine, given, { readings }).outcomes[0]?.status;
        const under = conditions.map((_, index) => status({ tafsir: `c${index}` }));
        const unfixed = status({});
        expect(unfixed).toBe(new Set(under).size === 1 ? under[0] : "open");
      }),
      { numRuns: 300 },
    );
  });
});
