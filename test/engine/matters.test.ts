/** What an open outcome still turns on: what somebody would be asked, and by what it is settled. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { judge } from "../../src/engine/judge.js";
import type { Outcome } from "../../src/engine/outcome.js";
import { settle } from "../../src/engine/settle.js";
import type { Incident } from "../../src/incident/model.js";
import type { Condition, Definition, Provision, Rulebook } from "../../src/rulebook/model.js";
import {
  A,
  B,
  definition,
  element,
  fact,
  FACTS,
  incident,
  instrument,
  known,
  listed,
  provision,
  reading,
  rulebook,
  words,
  type Given,
} from "./small-pack.js";

const between = { kind: "between", from: "2099-09-01", to: "2099-09-30" } as const;

function outcomeOf(
  chain: string,
  provisions: readonly Provision[],
  given: Given | Incident,
  more: Partial<Rulebook> = {},
): Outcome {
  const read = "acts" in given ? given : incident(given);
  const outcome = judge(compile(rulebook(provisions, more)), read).outcomes.find((each) => each.chain.id === chain);
  if (!outcome) throw new Error("nothing was judged");
  return outcome;
}

interface Settled {
  /** Everything that one would be asked. */
  readonly asked: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

function settled(...args: Parameters<typeof outcomeOf>): Settled {
  const { matters, fulfilledIf, notFulfilledIf } = settle(outcomeOf(...args), true);
  const written = (sets: typeof fulfilledIf): readonly string[] =>
    sets
      .map((set) =>
        set
          .map(({ asks, value }) => `${asks}=${value}`)
          .sort()
          .join(" & "),
      )
      .sort();
  return {
    asked: [...new Set(matters.flatMap(({ paths }) => paths))].sort(),
    yes: written(fulfilledIf),
    no: written(notFulfilledIf),
  };
}

const rule = (...conditions: readonly Condition[]): Provision =>
  provision(
    "uji:1",
    conditions.map((each, index) => element(`u${index}`, each)),
  );

const either = (first: Condition, second: Condition): Condition => ({
  any: [
    { id: "satu", ...first },
    { id: "dua", ...second },
  ],
});

/** First `A`, from the middle of the unknown days on `B`. */
const concept = (id: string): Definition =>
  definition(
    id,
    { in_force: { from: "2000-01-01", until: "2099-09-15" }, condition: A },
    { in_force: { from: "2099-09-15" }, condition: B },
  );

const turning = (id: string): Provision => ({
  ...provision(id, []),
  versions: [
    ...provision(id, [element("u", A)], { until: "2099-09-15" }).versions,
    ...provision(id, [element("u", B)], { from: "2099-09-15" }).versions,
  ],
});

describe("the gates", () => {
  it("ask for the office where the kind of election is not known", () => {
    const local = provision("uji:1", [element("a", A)], { regime: ["pilkada"] });
    const given = { act: { a: known(true) }, election: {} };
    expect(settled("uji:1", [local], given)).toEqual({ asked: ["election.office"], yes: [], no: [] });
  });
  it("ask for the day where it may lie outside the wording", () => {
    const late = provision("uji:1", [element("a", A)], { from: "2099-09-15" });
    const given = { act: { a: known(true) }, day: between };
    expect(settled("uji:1", [late], given)).toEqual({ asked: ["act.on"], yes: [], no: [] });
  });
  it("of two wordings that begin on different days stand apart", () => {
    const base = provision("uji:1", [element("a", A)], { from: "2099-09-10" });
    const rests = provision("uji:2", [element("tidak", { not: { provision: "uji:1" } })], { from: "2099-09-20" });
    const beside = provision("uji:3", [element("tidak", { not: { provision: "uji:2" } })], { from: "2099-09-05" });
    const given = { act: { a: known(false) }, day: between };
    expect(settled("uji:3", [base, rests, beside], given).asked).toEqual(["act.on"]);
  });
  it("ask for the day where a transition may move the act", () => {
    const instruments = ["lama", "baru"].map((id) =>
      instrument(
        id,
        id === "baru"
          ? { transition: [{ acts_before: "2099-09-15", when: A, displaces: "lama", ref: "-", text: words("-") }] }
          : {},
      ),
    );
    const old = provision("lama:1", [element("b", B)]);
    const act = { a: known(true), b: known(true) };
    expect(settled("lama:1", [old], { act, day: between }, { instruments }).asked).toEqual(["act.on"]);
    const unsure = { act: { b: known(true) }, day: between };
    expect(settled("lama:1", [old], unsure, { instruments })).toEqual({
      asked: ["act.a", "act.on"],
      yes: ["act.a=false"],
      no: [],
    });
  });
});

describe("what turns on the day inside a condition", () => {
  const act = { a: known(true), b: known(false) };
  it("a definition of which two versions may be meant", () => {
    const definitions = [concept("satu")];
    const given = { act, day: between };
    expect(settled("uji:1", [rule({ meets: "satu" })], given, { definitions }).asked).toEqual(["act.on"]);
    expect(settled("uji:1", [rule({ meets: "satu" })], { day: between }, { definitions }).asked).toEqual([
      "act.a",
      "act.b",
      "act.on",
    ]);
  });
  it("two of them are not one", () => {
    const definitions = [concept("satu"), concept("dua")];
    const apart = rule(either({ meets: "satu" }, { not: { meets: "dua" } }));
    expect(settled("uji:1", [apart], { act, day: between }, { definitions }).asked).toEqual(["act.on"]);
  });
  it("another provision of which two wordings may be the law, and two such", () => {
    const rests = provision("uji:3", [element("lain", { provision: "uji:1" })]);
    expect(settled("uji:3", [turning("uji:1"), rests], { act, day: between }).asked).toEqual(["act.on"]);
    const apart = provision("uji:3", [
      element("lain", either({ provision: "uji:1" }, { not: { provision: "uji:2" } })),
    ]);
    expect(settled("uji:3", [turning("uji:1"), turning("uji:2"), apart], { act, day: between }).asked).toEqual([
      "act.on",
    ]);
  });
  it("a wording of another provision that has ended is not asked about", () => {
    const rests = provision("uji:3", [element("lain", { provision: "uji:1" })]);
    expect(settled("uji:3", [turning("uji:1"), rests], {})).toEqual({
      asked: ["act.b"],
      yes: ["act.b=true"],
      no: ["act.b=false"],
    });
  });
});

describe("conditions within conditions", () => {
  const F: Condition = { when: { fact: "act.f", is: true } };
  const both = (first: Condition, second: Condition): Condition => ({
    all: [
      { id: "satu", ...first },
      { id: "dua", ...second },
    ],
  });
  it("one of two is enough, under another", () => {
    expect(settled("uji:1", [rule(both(A, either(B, F)))], { act: { a: known(true) } })).toEqual({
      asked: ["act.b", "act.f"],
      yes: ["act.b=true", "act.f=true"],
      no: ["act.b=false & act.f=false"],
    });
  });
  it("both are needed, under another", () => {
    expect(settled("uji:1", [rule(either(A, both(B, F)))], { act: { a: known(false) } })).toEqual({
      asked: ["act.b", "act.f"],
      yes: ["act.b=true & act.f=true"],
      no: ["act.b=false", "act.f=false"],
    });
  });
});

describe("what no option names", () => {
  const atLeast = (bound: number): Condition => ({ when: { fact: "act.n", at_least: bound } });
  it("is asked for, and hides nothing that has options", () => {
    expect(settled("uji:1", [rule(either(atLeast(2), A))], {})).toEqual({
      asked: ["act.a", "act.n"],
      yes: ["act.a=true"],
      no: [],
    });
  });
  it("each amount is something of its own", () => {
    expect(settled("uji:1", [rule(either(atLeast(2), { not: atLeast(5) }))], {}).asked).toEqual(["act.n"]);
  });
});

describe("what a fact may turn out to be", () => {
  const values = ["x", "y"].map((slug) => ({ slug, label: words(slug) }));
  const facts = [
    ...FACTS,
    fact("act.colour", "enum", { values }),
    fact("act.means", "list", { values }),
    fact("act.name", "text"),
  ];
  const among = (path: string, ...slugs: readonly string[]): Condition => ({ when: { fact: path, in: slugs } });
  const without = (path: string, ...slugs: readonly string[]): Condition => ({ when: { fact: path, not_in: slugs } });
  const asked = (condition: readonly Condition[], given: Given = {}): Settled =>
    settled("uji:1", [rule(...condition)], given, { facts });

  it("a plain slug may also not apply; a capacity, or what is worked out, does", () => {
    expect(asked([without("act.colour", "x", "y")])).toEqual({
      asked: ["act.colour"],
      yes: ["act.colour=not_applicable"],
      no: ["act.colour=x"],
    });
    const nobody = { actor: { status: { state: "unknown", why: "?" } } } as const;
    expect(asked([without("actor.status", "pns", "pppk", "kepala-desa")], nobody).yes).toEqual([]);
    expect(asked([without("target.stage", "bakal-calon", "calon")], { election: {} }).yes).toEqual([]);
  });
  it("a list may be empty, or hold several", () => {
    expect(asked([among("act.means", "x", "y")])).toEqual({
      asked: ["act.means"],
      yes: ["act.means=x"],
      no: ["act.means=-"],
    });
    expect(asked([among("act.means", "x"), among("act.means", "y")]).yes).toEqual(["act.means=x+y"]);
  });
  it("a capacity that is one of two is no third thing, and never none", () => {
    const status = { state: "list", items: [{ value: "", state: "stated", one_of: ["pns", "pppk"] }] } as const;
    const one = either(among("actor.status", "pns"), among("actor.status", "pppk"));
    expect(asked([one], { actor: { status } })).toEqual({ asked: [], yes: [""], no: [] });
  });
  it("a text may be anything", () => {
    expect(asked([{ when: { fact: "act.name", is: "x" } }])).toEqual({ asked: ["act.name"], yes: [], no: [] });
  });
});

describe("kinds under conditions", () => {
  const is = (kind: string, when: Condition) => ({ kind, when });
  const slug = (name: string, ...is_a: readonly { kind: string; when: Condition }[]) => ({
    slug: name,
    label: words(name),
    is_a,
  });
  const kinds = (...values: readonly ReturnType<typeof slug>[]): Partial<Rulebook> => ({
    facts: [...FACTS.filter(({ path }) => path !== "target.kind"), fact("target.kind", "enum", { values })],
  });
  const asks = rule({ when: { fact: "target.kind", in: ["z"] } });
  const given = { target: { kind: known("x") } };
  it("are reached by any way", () => {
    expect(settled("uji:1", [asks], given, kinds(slug("x", is("z", A), is("z", B)), slug("z")))).toEqual({
      asked: ["act.a", "act.b"],
      yes: ["act.a=true", "act.b=true"],
      no: ["act.a=false & act.b=false"],
    });
  });
  it("on a way every step counts", () => {
    expect(settled("uji:1", [asks], given, kinds(slug("x", is("y", A)), slug("y", is("z", B)), slug("z")))).toEqual({
      asked: ["act.a", "act.b"],
      yes: ["act.a=true & act.b=true"],
      no: ["act.a=false", "act.b=false"],
    });
  });
});

describe("several slugs at once", () => {
  const both = (path: string, first: string, second: string): Provision =>
    rule({ when: { fact: path, in: [first] } }, { when: { fact: path, in: [second] } });
  it("settle what was never stated and may be several", () => {
    const [act] = incident({}).acts;
    if (!act) throw new Error("no act");
    const silent = { ...incident({}), acts: [{ ...act, targets: [] }] };
    expect(settled("uji:1", [both("target.kind", "partai", "pasangan-calon")], silent).yes).toEqual([
      "target.kind=pasangan-calon+partai",
    ]);
  });
  it("are not looked at in every combination", () => {
    const names = Array.from({ length: 16 }, (_, index) => `k${index}`);
    const things = fact("act.things", "list", { values: names.map((slug) => ({ slug, label: words(slug) })) });
    const each = either(A, { all: names.map((slug) => ({ id: slug, when: { fact: "act.things", in: [slug] } })) });
    expect(settled("uji:1", [rule(each)], {}, { facts: [...FACTS, things] }).asked).toContain("act.a");
  });
  it("do not, where one of several was stated", () => {
    const status = { state: "list", items: [{ value: "", state: "stated", one_of: ["pns", "pppk"] }] } as const;
    expect(settled("uji:1", [both("actor.status", "pns", "pppk")], { actor: { status } })).toMatchObject({
      yes: [],
      no: [""],
    });
  });
});

describe("questions", () => {
  const asks = rule({ reads: "tafsir" });
  it("are asked for by their names, also where a choice may come to prevail", () => {
    const act = { a: known(true), b: known(false) };
    expect(settled("uji:1", [asks], { act }, { readings: [reading("tafsir", [A, B])] })).toEqual({
      asked: ["reading:tafsir"],
      yes: ["reading:tafsir=c0"],
      no: ["reading:tafsir=c1"],
    });
    const prevails: Condition = { when: { fact: "act.f", is: true } };
    expect(settled("uji:1", [asks], { act }, { readings: [reading("tafsir", [A, B], prevails)] })).toEqual({
      asked: ["act.f", "reading:tafsir"],
      yes: ["act.f=true", "reading:tafsir=c0"],
      no: ["reading:tafsir=c1"],
    });
  });
  it("each is left to what may come to prevail in it", () => {
    const prevails: Condition = { when: { fact: "act.f", is: true } };
    const readings = ["satu", "dua"].map((id) => reading(id, [{ always: true }, { always: false }], prevails));
    const apart = rule(either({ reads: "satu" }, { not: { reads: "dua" } }));
    expect(settled("uji:1", [apart], {}, { readings }).asked).toEqual(["act.f", "reading:dua", "reading:satu"]);
  });
  it("are not, where a choice was taken or is fixed", () => {
    const only = { asked: ["act.b"], yes: ["act.b=true"], no: ["act.b=false"] };
    const readings = [reading("tafsir", [A, B])];
    const taken = { readings_taken: [{ reading: "tafsir", choice: "c1", by: "bawaslu" }] };
    expect(settled("uji:1", [asks], taken, { readings })).toEqual(only);
    expect(settled("uji:1", [rule({ reads: "tafsir", choice: "c1" })], {}, { readings })).toEqual(only);
  });
});

describe("exceptions", () => {
  const exception = (target: string): Provision["versions"][number]["exceptions"] => [
    { id: "x", type: "carve_out", defeats: [target], ref: "-", when: { fact: "act.f", is: true } },
  ];
  const both: Condition = {
    all: [
      { id: "satu", ...A },
      { id: "dua", ...B },
    ],
  };
  it("of one branch undo an element that asks for every branch", () => {
    const tested = provision("uji:1", [element("u", both)], { version: { exceptions: exception("u.dua") ?? [] } });
    expect(settled("uji:1", [tested], { act: { a: known(true) } })).toEqual({
      asked: ["act.b", "act.f"],
      yes: ["act.b=true & act.f=false"],
      no: ["act.b=false", "act.f=true"],
    });
  });
  it("reach elements of their own provision only, by whatever name", () => {
    const base = provision("uji:1", [element("u", A)]);
    const offence = provision("uji:2", [element("v", B)], {
      kind: "offence",
      breach_of: ["uji:1"],
      version: { exceptions: exception("u") ?? [] },
    });
    const chain = "uji:1+uji:2";
    const act = { a: known(true), b: known(true), f: known(true) };
    expect(outcomeOf(chain, [base, offence], { act }).status).toBe("fulfilled");
    expect(settled(chain, [base, offence], { act: { b: known(true) } })).toEqual({
      asked: ["act.a"],
      yes: ["act.a=true"],
      no: ["act.a=false"],
    });
  });
});

describe("acts elsewhere", () => {
  const conduct: Condition = { when: { fact: "act.conduct", in: ["tindakan"] } };
  const rules = [
    provision("uji:1", [element("p", conduct, "conduct"), element("a", A)]),
    provision("uji:2", [element("lain", { provision: "uji:1", in: "incident" }), element("suka", B)]),
  ];
  const alone = incident({ act: { b: known(true) } });
  const [act] = alone.acts;
  if (!act) throw new Error("no act");
  it("that do not exist leave it to this one", () => {
    expect(settled("uji:2", rules, alone)).toEqual({ asked: ["act.a"], yes: ["act.a=true"], no: ["act.a=false"] });
  });
  it("that are open too keep it open, and nobody is asked about them here", () => {
    const two = { ...alone, acts: [act, { ...act, id: "lain", facts: incident({}).acts[0]?.facts ?? act.facts }] };
    expect(settled("uji:2", rules, two)).toEqual({ asked: ["act.a"], yes: ["act.a=true"], no: [] });
  });
  it("that are open under two provisions are two things", () => {
    const other = provision("uji:3", [element("p", conduct, "conduct"), element("b", B)]);
    const apart = provision("uji:2", [
      element("lain", either({ provision: "uji:1", in: "incident" }, { not: { provision: "uji:3", in: "incident" } })),
    ]);
    const here = incident({ act: { a: known(false), b: known(false) } });
    const [first] = here.acts;
    if (!first) throw new Error("no act");
    const two = { ...here, acts: [first, { ...act, id: "lain", facts: incident({}).acts[0]?.facts ?? act.facts }] };
    const [given] = rules;
    if (!given) throw new Error("no rule");
    expect(outcomeOf("uji:2", [given, apart, other], two).status).toBe("open");
    expect(settled("uji:2", [given, apart, other], two)).toEqual({ asked: [], yes: [], no: [] });
  });
  it("of another person are not asked about", () => {
    const conducts = { act: { b: known(true), conduct: listed("suka") } };
    const [first] = incident(conducts).acts;
    if (!first) throw new Error("no act");
    const [actor] = alone.actors;
    if (!actor) throw new Error("no actor");
    const two = {
      ...alone,
      actors: [actor, { ...actor, id: "lain" }],
      acts: [first, { ...act, id: "lain", by: [{ actor: "lain" }] }],
    };
    expect(outcomeOf("uji:2", rules, two).status).toBe("not_fulfilled");
  });
});
