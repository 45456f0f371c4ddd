/**
 * An independent oracle for an act whose day is one of several that somebody states: it decides the rule on each of them
 * two-valued, by its own code. Nothing is settled that they do not agree on, and no wording is judged that holds none.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { judge } from "../../src/engine/judge.js";
import { onStatedDay, type Outcome } from "../../src/engine/outcome.js";
import { settle } from "../../src/engine/settle.js";
import type { FactValue, Incident } from "../../src/incident/model.js";
import type { Condition, DefinitionVersion, Provision, Reading } from "../../src/rulebook/model.js";
import { A, B, definition, element, found, incident, known, provision, reading, rulebook } from "./small-pack.js";

const DETERMINATION = "2099-09-22";
const CAMPAIGN = ["2099-09-25", "2099-11-23"] as const;
/** The second wording of the definition begins. */
const REDEFINED = "2099-10-10";
/** Days around every turn, and far from all. */
const DAYS = [
  "2098-03-01",
  "2099-09-21",
  "2099-09-22",
  "2099-09-24",
  "2099-09-25",
  "2099-10-04",
  "2099-10-05",
  "2099-10-09",
  "2099-10-10",
  "2099-11-23",
  "2099-11-24",
  "2101-01-01",
] as const;

interface World {
  readonly day: string;
  readonly a: boolean;
  readonly favours: boolean;
  /** Village head from that day, beside being a civil servant until that day. */
  readonly from: string;
  readonly until: string;
  /** False: the village head is none, on any day. */
  readonly head: boolean;
  /** What the question of interpretation comes to; none is asked where there is none. */
  readonly reads?: Condition | undefined;
}

/** What is not told is open; whether the person is a village head then is contested. */
interface Partly extends Pick<World, "from" | "until"> {
  readonly a?: boolean | undefined;
  readonly favours?: boolean | undefined;
  readonly head?: true | undefined;
}

/** The concept is `a` at first, then whether the person is a village head. */
const CONCEPT: readonly (Partial<DefinitionVersion> & Pick<DefinitionVersion, "condition">)[] = [
  { in_force: { from: "2000-01-01", until: REDEFINED }, condition: { when: { fact: "act.a", is: true } } },
  { in_force: { from: REDEFINED }, condition: { when: { fact: "actor.status", in: ["kepala-desa"] } } },
];

/** Two-valued, written without the engine. */
function holds(condition: Condition, world: World): boolean {
  if ("any" in condition) return condition.any.some((branch) => holds(branch, world));
  if ("all" in condition) return condition.all.every((branch) => holds(branch, world));
  if ("not" in condition) return !holds(condition.not, world);
  if ("finding" in condition) return world.favours;
  if ("reads" in condition && world.reads) return holds(world.reads, world);
  const villageHead = world.head && world.from <= world.day;
  if ("meets" in condition) return world.day < REDEFINED ? world.a : villageHead;
  if (!("when" in condition) || "not" in condition.when) throw new Error("the oracle does not read this condition");
  const test = condition.when;
  if (test.fact === "act.a") return world.a;
  if ("before" in test) return world.day < (typeof test.before === "string" ? test.before : "");
  if ("within" in test) return world.day >= CAMPAIGN[0] && world.day <= CAMPAIGN[1];
  if (!("in" in test)) throw new Error("the oracle does not read this test");
  if (test.fact === "target.stage") return test.in.includes(world.day < DETERMINATION ? "bakal-calon" : "calon");
  return (test.in.includes("kepala-desa") && villageHead) || (test.in.includes("pns") && world.day <= world.until);
}

/** The wording of that day, and what the rule comes to under it. */
function verdictOn(rule: Provision, world: World): { readonly from: string; readonly status: string } | undefined {
  const version = rule.versions.find(
    ({ in_force: { from, until } }) => from <= world.day && (until === undefined || world.day < until),
  );
  if (!version) return undefined;
  const failing = version.elements.filter((each) => !holds(each, world));
  const excepted = (version.exceptions ?? []).some((each) => holds(each, world));
  const status = failing.some(({ role }) => role === "subject")
    ? "not_reached"
    : failing.length > 0
      ? "not_fulfilled"
      : excepted
        ? "excepted"
        : "fulfilled";
  return { from: version.in_force.from, status };
}

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.constant<Condition>({ when: { fact: "act.a", is: true } }),
  fc.constantFrom(...DAYS).map((day): Condition => ({ when: { fact: "act.on", before: day } })),
  fc.constant<Condition>({ when: { fact: "act.on", within: "campaign" } }),
  fc
    .subarray(["bakal-calon", "calon"], { minLength: 1 })
    .map((set): Condition => ({ when: { fact: "target.stage", in: set } })),
  fc
    .subarray(["pns", "kepala-desa"], { minLength: 1 })
    .map((set): Condition => ({ when: { fact: "actor.status", in: set } })),
  fc.constant<Condition>({ meets: "konsep" }),
  fc.constant<Condition>({ finding: "favours" }),
);

const conditionOf = (leaves: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
  fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 2, depthSize: "small" },
      leaves,
      fc
        .tuple(fc.constantFrom("any", "all"), fc.array(tie("node"), { minLength: 2, maxLength: 3 }))
        .map(([kind, parts]): Condition => {
          const branches = parts.map((part, index) => ({ ...part, id: `b${index}` }));
          return kind === "any" ? { any: branches } : { all: branches };
        }),
      tie("node").map((part): Condition => ({ not: part })),
    ),
  })).node;

type Wording = Provision["versions"][number];

const wordingOf = (condition: fc.Arbitrary<Condition>) =>
  fc.record({
    subject: fc.option(condition, { nil: undefined }),
    elements: fc.array(condition, { minLength: 1, maxLength: 2 }),
    exception: fc.option(condition, { nil: undefined }),
  });

/** Up to three wordings; one may be left out, so that there is a gap. */
const ruleOf = (leaves: fc.Arbitrary<Condition>): fc.Arbitrary<Provision> =>
  fc
    .tuple(
      fc.array(wordingOf(conditionOf(leaves)), { minLength: 3, maxLength: 3 }),
      fc.subarray(DAYS.slice(1), { minLength: 2, maxLength: 2 }),
      fc.subarray([0, 1, 2], { minLength: 1 }),
    )
    .map(([wordings, [first = "", second = ""], kept]) => {
      const windows = [{ from: "2000-01-01", until: first }, { from: first, until: second }, { from: second }];
      const whole = provision("uji:1", []);
      const versions = kept.flatMap((index): Wording[] => {
        const [own, window, like] = [wordings[index], windows[index], whole.versions[0]];
        if (!own || !window || !like) return [];
        return [
          {
            ...like,
            in_force: window,
            elements: [
              ...(own.subject ? [element("pelaku", own.subject, "subject")] : []),
              ...own.elements.map((each, at) => element(`unsur-${at}`, each)),
            ],
            exceptions: own.exception
              ? [{ ...own.exception, id: "kecuali", type: "carve_out" as const, defeats: ["provision"], ref: "" }]
              : [],
          },
        ];
      });
      return { ...whole, versions };
    });

const rule = ruleOf(leaf);

const partly: fc.Arbitrary<Partly> = fc.record({
  a: fc.option(fc.boolean(), { nil: undefined }),
  favours: fc.option(fc.boolean(), { nil: undefined }),
  from: fc.constantFrom(...DAYS),
  until: fc.constantFrom(...DAYS),
  head: fc.constantFrom(true, undefined),
});

const stated: fc.Arbitrary<readonly string[]> = fc.uniqueArray(fc.constantFrom(...DAYS), {
  minLength: 2,
  maxLength: 3,
});

/** What is not told turns out one way or the other. */
function worlds(facts: Partly, day: string): readonly World[] {
  const both = (value: boolean | undefined): readonly boolean[] => (value === undefined ? [true, false] : [value]);
  return both(facts.a).flatMap((a) =>
    both(facts.favours).flatMap((favours) => both(facts.head).map((head) => ({ ...facts, day, a, favours, head }))),
  );
}

function incidentOn(
  { a, favours, from, until, head }: Partly,
  days: readonly string[],
  state: "contested" | "one_of",
): Incident {
  const ordered = days.toSorted();
  const [first = "", last = ""] = [ordered[0], ordered.at(-1)];
  const on: FactValue = state === "contested" ? { state, values: days } : { state, values: days, why: "" };
  return incident({
    act: { ...(a === undefined ? {} : { a: known(a) }), on },
    actor: {
      status: {
        state: "list",
        items: [
          { value: "pns", state: "stated", to: until },
          { value: "kepala-desa", state: head ? "stated" : "contested", from },
        ],
      },
    },
    findings: favours === undefined ? {} : { favours: found(favours) },
    day: first === last ? { kind: "on", day: first } : { kind: "between", from: first, to: last, stated: days },
  });
}

function outcomesOf(
  tested: Provision,
  facts: Partly,
  days: readonly string[],
  state: "contested" | "one_of" = "contested",
  readings: readonly Reading[] = [],
) {
  const engine = compile(rulebook([tested], { definitions: [definition("konsep", ...CONCEPT)], readings }));
  return judge(engine, incidentOn(facts, days, state)).outcomes;
}

const RANK = ["not_in_force", "not_reached", "not_fulfilled", "excepted"];

function firstDay({ wording: own }: Outcome): string | undefined {
  return own?.links[0]?.version.in_force.from;
}

function heldBy({ day, from, until, head }: World): string {
  const held = [...(day <= until ? ["pns"] : []), ...(head && from <= day ? ["kepala-desa"] : [])];
  return held.length === 0 ? "-" : held.join("+");
}

describe("an act on one of the days that are stated", () => {
  it("is settled only as every one of them settles it, under their own wordings alone", () => {
    fc.assert(
      fc.property(rule, partly, stated, fc.constantFrom("contested", "one_of"), (tested, facts, days, state) => {
        const outcomes = outcomesOf(tested, facts, days, state);
        const possible = days.flatMap((day) => worlds(facts, day).map((world) => verdictOn(tested, world)));
        const own = new Set(possible.flatMap((each) => each?.from ?? []));
        expect(new Set(outcomes.flatMap((each) => firstDay(each) ?? []))).toEqual(own);
        for (const outcome of outcomes) {
          const { status } = outcome;
          if (status === "open") continue;
          if (status === "not_in_force") expect(own.size).toBe(0);
          const here = possible.filter((each) => own.size === 0 || each?.from === firstDay(outcome));
          // It is the law on all of the days, or stands for what each of them has.
          if (status === "fulfilled") for (const each of possible) expect(each?.status).toBe("fulfilled");
          else
            for (const each of here)
              expect(RANK.slice(0, RANK.indexOf(status) + 1)).toContain(each?.status ?? "not_in_force");
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("is fulfilled where nothing is missing and every day under one wording fulfils it", () => {
    fc.assert(
      fc.property(rule, partly, stated, (tested, facts, days) => {
        const { a = true, favours = true } = facts;
        const told = { ...facts, a, favours, head: true as const };
        const possible = days.map((day) => verdictOn(tested, { ...told, day }));
        if (!possible.every((each) => each?.status === "fulfilled" && each.from === possible[0]?.from)) return;
        expect(outcomesOf(tested, told, days).map(({ status }) => status)).toEqual(["fulfilled"]);
      }),
      { numRuns: 1500 },
    );
  });

  it("comes out as of each day as it does where that day alone is told", () => {
    fc.assert(
      fc.property(rule, partly, stated, (tested, facts, days) => {
        const outcomes = outcomesOf(tested, facts, days);
        for (const outcome of outcomes) {
          for (const day of days) {
            const alone = outcomesOf(tested, facts, [day]).filter((each) => firstDay(each) !== undefined);
            const whatever = outcome.decided?.inForce === 2;
            const same = alone.filter((each) => whatever || firstDay(each) === firstDay(outcome));
            expect(onStatedDay(outcome, day).map(({ status }) => status)).toEqual(same.map(({ status }) => status));
          }
        }
      }),
      { numRuns: 700 },
    );
  });

  describe("under a question of interpretation of which a choice may prevail on some of them only", () => {
    const head: Condition = { when: { fact: "actor.status", in: ["kepala-desa"] } };
    const broad: Condition = { when: { fact: "act.f", is: true } };
    const judged = (prevails: Condition, days: readonly string[]): Outcome => {
      const asks = reading("tafsir", [A, B], prevails);
      const given = incident({
        act: { b: known(false) },
        actor: {
          status: {
            state: "list",
            items: [
              { value: "pns", state: "stated" },
              { value: "kepala-desa", state: "stated", from: "2099-10-03" },
            ],
          },
        },
        day: { kind: "between", from: "2099-10-01", to: "2099-10-05", stated: days },
      });
      const pack = rulebook([provision("uji:1", [element("u", { reads: "tafsir" })])], { readings: [asks] });
      const [outcome] = judge(compile(pack), given).outcomes;
      if (!outcome) throw new Error("nothing was judged");
      return outcome;
    };
    const stated = ["2099-10-01", "2099-10-05"] as const;

    it.each([[stated], [stated.toReversed()]])("asks it once: %s", (days) => {
      const outcome = judged(
        {
          all: [
            { id: "kepala", ...head },
            { id: "luas", ...broad },
          ],
        },
        days,
      );
      expect(outcome.status).toBe("open");
      const { fulfilledIf, notFulfilledIf } = settle(outcome, true);
      expect(fulfilledIf).toContainEqual([
        { asks: "act.a", value: "true" },
        { asks: "reading:tafsir", value: "c0" },
      ]);
      expect(notFulfilledIf).toContainEqual([{ asks: "reading:tafsir", value: "c1" }]);
    });

    it("takes none for all where it prevails on one", () => {
      const outcome = judged(head, stated);
      expect(outcome.status).toBe("open");
      expect(outcome.context.choiceOf(0)).toBeUndefined();
      expect(outcome.context.eachDay.map((on) => on.choiceOf(0)?.choice)).toEqual([undefined, 0]);
      // Whoever chooses the other chooses it for that day, too.
      expect(settle(outcome, true).notFulfilledIf).toContainEqual([{ asks: "reading:tafsir", value: "c1" }]);
      // What is supposed is supposed of each day.
      const fact = outcome.context.engine.factIndex.get("act.b") ?? -1;
      const supposed = outcome.context.with(new Map([[fact, known(true)]]));
      expect(supposed.eachDay.map((on) => on.value(fact))).toEqual([known(true), known(true)]);
    });
  });

  it("is settled by what is said to settle it", () => {
    fc.assert(
      fc.property(rule, partly, stated, (tested, facts, days) => {
        for (const outcome of outcomesOf(tested, facts, days)) {
          const { fulfilledIf, notFulfilledIf } = settle(outcome, true);
          const whatever = outcome.decided?.inForce === 2;
          for (const [sets, fulfilled] of [[fulfilledIf, true] as const, [notFulfilledIf, false] as const]) {
            for (const set of sets) {
              const answers = new Map(set.map(({ asks, value }) => [asks, value]));
              const flag = (asks: string, told: boolean | undefined) =>
                answers.has(asks) ? answers.get(asks) === "true" : told;
              const told = { ...facts, a: flag("act.a", facts.a), favours: flag("findings.favours", facts.favours) };
              const left = answers.get("act.on");
              const capacities = [...answers].filter(([asks]) => asks === "actor.status");
              for (const world of (left === undefined ? days : [left]).flatMap((day) => worlds(told, day))) {
                // Which capacities are held on that day is said whole.
                if (capacities.some(([, value]) => value !== heldBy(world))) continue;
                const verdict = verdictOn(tested, world);
                const own = whatever || verdict?.from === firstDay(outcome);
                expect(own && verdict?.status === "fulfilled").toBe(fulfilled);
              }
            }
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("is settled by what is said to settle it, and by nothing smaller, whatever choice of a question prevails on which day", () => {
    fc.assert(
      fc.property(
        ruleOf(fc.oneof(leaf, fc.constant<Condition>({ reads: "tafsir" }))),
        fc.record({ choices: fc.tuple(leaf, leaf), prevails: leaf }),
        partly,
        stated,
        (tested, { choices, prevails }, told, days) => {
          const facts = { ...told, head: true as const };
          const verdicts = (set: ReadonlyMap<string, string>, of: Outcome): boolean[] => {
            const flag = (asks: string, stands: boolean | undefined) =>
              set.has(asks) ? set.get(asks) === "true" : stands;
            const day = set.get("act.on");
            const named = choices[["c0", "c1"].indexOf(set.get("reading:tafsir") ?? "")];
            const known = { ...facts, a: flag("act.a", facts.a), favours: flag("findings.favours", facts.favours) };
            return (day === undefined ? days : [day])
              .flatMap((each) => worlds(known, each))
              .flatMap((world) => {
                const prevailing = holds(prevails, world) ? [choices[0]] : choices;
                return (named ? [named] : prevailing).map((reads) => verdictOn(tested, { ...world, reads }));
              })
              .map(
                (verdict) =>
                  (of.decided?.inForce === 2 || verdict?.from === firstDay(of)) && verdict?.status === "fulfilled",
              );
          };
          const possible = (asks: string, open: boolean, values: readonly string[]) =>
            open ? [undefined, ...values.map((value): readonly [string, string] => [asks, value])] : [undefined];
          for (const outcome of outcomesOf(tested, facts, days, "contested", [reading("tafsir", choices, prevails)])) {
            if (outcome.status !== "open") continue;
            const { fulfilledIf, notFulfilledIf, more } = settle(outcome, true);
            const sets = [...fulfilledIf, ...notFulfilledIf].map(
              (set) => new Map(set.map(({ asks, value }) => [asks, value])),
            );
            sets.forEach((set, index) => {
              expect(new Set(verdicts(set, outcome))).toEqual(new Set([index < fulfilledIf.length]));
            });
            if (more) continue;
            const own = days.filter((day) =>
              worlds(facts, day).some(
                (world) => verdictOn(tested, { ...world, reads: choices[0] })?.from === firstDay(outcome),
              ),
            );
            const asked = own.some((day) => worlds(facts, day).some((world) => !holds(prevails, world)));
            for (const a of possible("act.a", facts.a === undefined, ["true", "false"]))
              for (const favours of possible("findings.favours", facts.favours === undefined, ["true", "false"]))
                for (const tafsir of possible("reading:tafsir", asked, ["c0", "c1"]))
                  for (const day of possible("act.on", true, days)) {
                    const set = new Map([a, favours, tafsir, day].flatMap((each) => (each ? [each] : [])));
                    if (new Set(verdicts(set, outcome)).size > 1) continue;
                    const covered = sets.some((each) => [...each].every(([asks, value]) => set.get(asks) === value));
                    expect(covered).toBe(true);
                  }
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});
