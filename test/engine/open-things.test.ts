/** Every kind of thing that can be open: what it needs, and which values settle it. */
import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { explain } from "../../src/engine/explain.js";
import { judge } from "../../src/engine/judge.js";
import type { Outcome } from "../../src/engine/outcome.js";
import { settle } from "../../src/engine/settle.js";
import type { FactValue } from "../../src/incident/model.js";
import type { Condition, Definition, Provision, Reading, Rulebook } from "../../src/rulebook/model.js";
import {
  A,
  B,
  element,
  found,
  incident,
  instrument,
  known,
  listed,
  provision,
  rulebook,
  words,
  type Given,
} from "./small-pack.js";

function outcomes(provisions: readonly Provision[], given: Given, more: Partial<Rulebook> = {}): readonly Outcome[] {
  return judge(compile(rulebook(provisions, more)), incident(given)).outcomes;
}

function one(condition: Condition, given: Given = {}, more: Partial<Rulebook> = {}): Outcome {
  const [outcome] = outcomes([provision("uji:1", [element("u", condition)])], given, more);
  if (!outcome) throw new Error("nothing was judged");
  return outcome;
}

function needs(outcome: Outcome): string[] {
  const [node] = outcome.wording?.elements ?? [];
  if (!node) throw new Error("no element");
  const { needs: open } = explain(node.node, outcome.context, true);
  return [
    ...open.facts,
    ...[...open.contested].map((path) => `!${path}`),
    ...[...open.findings].map((id) => `findings.${id}`),
    ...[...open.readings].map((id) => `reading:${id}`),
  ];
}

function sets(outcome: Outcome): { yes: string[]; no: string[] } {
  const result = settle(outcome, true);
  const written = (list: typeof result.fulfilledIf): string[] =>
    list
      .map((set) =>
        set
          .map(({ asks, value }) => `${asks}=${value}`)
          .sort()
          .join(" & "),
      )
      .sort();
  return { yes: written(result.fulfilledIf), no: written(result.notFulfilledIf) };
}

describe("facts", () => {
  it.each<[string, Condition, Given, readonly string[], readonly string[], readonly string[]]>([
    ["yes or no", A, {}, ["act.a"], ["act.a=true"], ["act.a=false"]],
    [
      "a slug, partly known",
      { when: { fact: "target.kind", in: ["partai"] } },
      { target: { kind: { state: "one_of", values: ["partai", "pasangan-calon"], why: "?" } } },
      ["target.kind"],
      ["target.kind=partai"],
      ["target.kind=pasangan-calon"],
    ],
    [
      "a slug, not asked",
      { when: { fact: "target.kind", in: ["partai"] } },
      { target: { kind: { state: "unknown", why: "?" } } },
      ["target.kind"],
      ["target.kind=partai"],
      ["target.kind=pasangan-calon"],
    ],
    [
      "a capacity",
      { when: { fact: "actor.status", in: ["pns"] } },
      { actor: { status: { state: "list", items: [{ value: "pns", state: "stated", one_of: ["pns", "pppk"] }] } } },
      ["actor.status"],
      ["actor.status=pns"],
      ["actor.status=pppk"],
    ],
    [
      "a capacity that may not hold",
      { when: { fact: "actor.status", in: ["pns"] } },
      {
        actor: {
          status: {
            state: "list",
            items: [
              { value: "kepala-desa", state: "stated" },
              { value: "pns", state: "unknown" },
            ],
          },
        },
      },
      ["actor.status"],
      ["actor.status=kepala-desa+pns"],
      ["actor.status=kepala-desa"],
    ],
    [
      "a capacity that was held on some of the days",
      { when: { fact: "actor.status", in: ["pns"] } },
      {
        day: { kind: "between", from: "2099-10-01", to: "2099-10-09" },
        actor: { status: { state: "list", items: [{ value: "pns", state: "stated", from: "2099-10-05" }] } },
      },
      ["act.on"],
      ["actor.status=pns"],
      ["actor.status=-"],
    ],
    [
      "a contested capacity that was held on some of the days",
      { when: { fact: "actor.status", in: ["pns"] } },
      {
        day: { kind: "between", from: "2099-10-01", to: "2099-10-09" },
        actor: {
          status: {
            state: "list",
            items: [{ value: "pns", state: "contested", one_of: ["pns", "pppk"], from: "2099-10-05" }],
          },
        },
      },
      ["act.on", "!actor.status"],
      ["actor.status=pns"],
      ["actor.status=pppk"],
    ],
    [
      "a capacity that is one of two, held on some of the days",
      { when: { fact: "actor.status", in: ["pns"] } },
      {
        day: { kind: "between", from: "2099-10-01", to: "2099-10-09" },
        actor: {
          status: {
            state: "list",
            items: [{ value: "pns", state: "stated", one_of: ["pns", "pppk"], from: "2099-10-05" }],
          },
        },
      },
      ["actor.status", "act.on"],
      ["actor.status=pns"],
      ["actor.status=pppk"],
    ],
    [
      "capacities of which one turns on the day and one is not known",
      { when: { fact: "actor.status", in: ["pns", "kepala-desa"] } },
      {
        day: { kind: "between", from: "2099-10-01", to: "2099-10-09" },
        actor: {
          status: {
            state: "list",
            items: [
              { value: "pns", state: "unknown", why: "?" },
              { value: "kepala-desa", state: "stated", to: "2099-10-05" },
            ],
          },
        },
      },
      ["actor.status", "act.on"],
      ["actor.status=pns+kepala-desa"],
      ["actor.status=-"],
    ],
    [
      "conduct that is not known",
      { when: { fact: "act.conduct", in: ["suka"] } },
      { act: { conduct: { state: "unknown", why: "?" } } },
      ["act.conduct"],
      ["act.conduct=suka"],
      ["act.conduct=tindakan"],
    ],
    [
      "contested",
      A,
      { act: { a: { state: "contested", values: [true, false] } } },
      ["!act.a"],
      ["act.a=true"],
      ["act.a=false"],
    ],
    [
      "contested conduct",
      { when: { fact: "act.conduct", in: ["tindakan"] } },
      { act: { conduct: { state: "list", items: [{ value: "pidato", state: "contested" }] } } },
      ["!act.conduct"],
      ["act.conduct=pidato"],
      ["act.conduct=-"],
    ],
    [
      "a kind that another fact decides",
      { when: { fact: "act.conduct", in: ["tindakan"] } },
      { act: { conduct: listed("menari", "suka") } },
      ["act.at_campaign_event"],
      ["act.at_campaign_event=true"],
      ["act.at_campaign_event=false"],
    ],
    [
      "a finding",
      { finding: "favours" },
      {},
      ["findings.favours"],
      ["findings.favours=true"],
      ["findings.favours=false"],
    ],
    [
      "contradicting findings",
      { finding: "favours" },
      {
        findings: {
          favours: {
            state: "recorded",
            records: [
              { value: true, body: "a", position: false },
              { value: false, body: "b", position: false },
            ],
          },
        },
      },
      ["!findings.favours"],
      ["findings.favours=true"],
      ["findings.favours=false"],
    ],
    ["a number that nobody can enumerate", { when: { fact: "act.n", at_least: 2 } }, {}, ["act.n"], [], []],
    [
      "a number among two",
      { when: { fact: "act.n", at_most: 2 } },
      { act: { n: { state: "one_of", values: [2, 3], why: "?" } } },
      ["act.n"],
      ["act.n=2"],
      ["act.n=3"],
    ],
    [
      "an examination",
      { when: { fact: "actor.discipline.examined", before: "2099-08-31" } },
      {},
      ["actor.discipline.examined"],
      [],
      [],
    ],
  ])("%s", (_name, condition, given, open, yes, no) => {
    const outcome = one(condition, given);
    expect(outcome.status).toBe("open");
    expect(needs(outcome)).toEqual(open);
    expect(sets(outcome)).toEqual({ yes, no });
  });
});

describe("days and calendars", () => {
  const on = (day: string): NonNullable<Given["day"]> => ({ kind: "on", day });
  const between = { kind: "between", from: "2099-09-01", to: "2099-10-31" } as const;
  const campaign: Condition = { when: { fact: "act.on", within: "campaign" } };
  const stage: Condition = { when: { fact: "target.stage", is: "calon" } };
  const window: Condition = {
    when: {
      fact: "act.on",
      within: { from: { date: "determination", minus: { months: 6 } }, to: { date: "actor.term_end" } },
    },
  };
  const noDates = { cycle: known("pemilu-2099") };
  it.each<[string, Condition, Given, readonly string[]]>([
    ["an unknown day", campaign, { day: between }, ["act.on"]],
    [
      "a contest without a campaign date",
      campaign,
      { day: on("2099-10-05"), election: noDates },
      ["election.calendar"],
    ],
    [
      "a region where regions have days of their own",
      stage,
      { day: on("2099-09-25"), election: { cycle: known("pilkada-2099") } },
      ["election.region"],
    ],
    ["no contest at all", campaign, { day: on("2099-10-05"), election: {} }, ["election.cycle"]],
    ["only the end that is missing", window, { day: on("2099-10-05") }, ["actor.term_end"]],
    ["a stage while the day is unknown", stage, { day: between }, ["act.on"]],
    ["a stage while the contest is unknown", stage, { day: on("2099-10-05"), election: {} }, ["election.cycle"]],
    ["a stage while neither is known", stage, { day: between, election: {} }, ["election.cycle"]],
    [
      "a contest that the pack does not know",
      campaign,
      { day: on("2099-10-05"), election: { cycle: known("pemilu-2199") } },
      ["election.calendar"],
    ],
    ["a stage without a determination", stage, { day: on("2099-10-05"), election: noDates }, ["election.calendar"]],
    [
      "a stage on days on which sources differ",
      stage,
      { day: on("2099-09-23"), election: { cycle: known("pilkada-2099"), region: known("Kota Sengketa") } },
      ["election.calendar"],
    ],
    [
      "the kind of election",
      { when: { fact: "election.regime", is: "pilkada" } },
      { election: {} },
      ["election.office"],
    ],
    ["a dated fact", { when: { fact: "actor.term_end", before: "2099-01-01" } }, {}, ["actor.term_end"]],
  ])("%s", (_name, condition, given, open) => {
    const outcome = one(condition, given);
    expect(outcome.status).toBe("open");
    expect(needs(outcome)).toEqual(open);
  });
});

describe("definitions, readings and other provisions", () => {
  const definition: Definition = {
    id: "konsep",
    title: words("-"),
    text: words("-"),
    versions: [
      {
        in_force: { from: "2000-01-01", until: "2050-01-01" },
        condition: B,
        ref: "-",
        certainty: "confirmed",
        sources: [],
      },
      { in_force: { from: "2050-01-01" }, condition: { not: A }, ref: "-", certainty: "derived", sources: [] },
    ],
    file: "",
  };
  it("a definition asks for what its version of the day asks", () => {
    const outcome = one({ meets: "konsep" }, {}, { definitions: [definition] });
    expect(needs(outcome)).toEqual(["act.a"]);
    expect(sets(outcome)).toEqual({ yes: ["act.a=false"], no: ["act.a=true"] });
    const [node] = outcome.wording?.elements ?? [];
    expect(node && explain(node.node, outcome.context, true).certainties).toEqual(["derived"]);
  });

  const reading = (prevails?: Condition): Reading => ({
    id: "tafsir",
    question: words("?"),
    scope: words("-"),
    choices: [
      {
        id: "luas",
        text: words("-"),
        authority: "practice",
        refs: [],
        certainty: "confirmed",
        condition: A,
        ...(prevails ? { prevails } : {}),
      },
      {
        id: "sempit",
        text: words("-"),
        authority: "doctrine",
        refs: [],
        certainty: "confirmed",
        condition: { always: false },
      },
    ],
    file: "",
  });
  it("a question is asked where its choices come out differently", () => {
    const differs = one({ reads: "tafsir" }, { act: { a: known(true) } }, { readings: [reading()] });
    expect(needs(differs)).toEqual(["reading:tafsir"]);
    expect(sets(differs)).toEqual({ yes: ["reading:tafsir=luas"], no: ["reading:tafsir=sempit"] });
  });
  it("bodies that differ leave no choice to prevail", () => {
    const readings_taken = ["luas", "sempit"].map((choice) => ({ reading: "tafsir", choice, by: choice }));
    const disputed = one(
      { reads: "tafsir" },
      { act: { a: known(true), b: known(true) }, readings_taken },
      { readings: [reading({ when: { fact: "act.b", is: true } })] },
    );
    expect(needs(disputed)).toEqual(["reading:tafsir"]);
    expect(sets(disputed)).toEqual({ yes: ["reading:tafsir=luas"], no: ["reading:tafsir=sempit"] });
  });
  it("a choice that prevails under a condition is reached through the condition", () => {
    const outcome = one({ reads: "tafsir" }, { act: { a: known(true) } }, { readings: [reading(B)] });
    expect(sets(outcome)).toEqual({ yes: ["act.b=true", "reading:tafsir=luas"], no: ["reading:tafsir=sempit"] });
  });
  it("a choice fixed where it is used is not asked", () => {
    const outcome = one({ reads: "tafsir", choice: "luas" }, {}, { readings: [reading()] });
    expect(needs(outcome)).toEqual(["act.a"]);
    expect(sets(outcome)).toEqual({ yes: ["act.a=true"], no: ["act.a=false"] });
  });

  it("another provision is settled by what settles it", () => {
    const base = provision("uji:1", [element("a", A), element("b", { not: B })], {
      version: {
        exceptions: [{ id: "x", type: "defence", defeats: ["a"], ref: "-", when: { fact: "act.f", is: true } }],
      },
    });
    const rests = provision("uji:2", [element("lain", { provision: "uji:1" })]);
    const outcome = outcomes([base, rests], { act: { b: known(false), f: known(false) } })[1];
    if (!outcome) throw new Error("nothing was judged");
    expect(needs(outcome)).toEqual(["act.a"]);
    expect(sets(outcome)).toEqual({ yes: ["act.a=true"], no: ["act.a=false"] });
    const open = outcomes([base, rests], { act: { a: known(true) } })[1];
    expect(open && sets(open)).toEqual({ yes: ["act.b=false & act.f=false"], no: ["act.b=true", "act.f=true"] });
  });
  it("a provision of another regime is no breach", () => {
    const foreign = provision("uji:1", [element("a", A)], { regime: ["pemilu"] });
    const none = provision("uji:2", [element("lain", { not: { provision: "uji:1" } })]);
    expect(outcomes([foreign, none], {}).map((each) => each.status)).toEqual(["wrong_regime", "fulfilled"]);
  });
  it("a provision that the pack does not have is no way to a breach", () => {
    const left = provision("uji:1", [
      element("a", A),
      element("kanan", {
        any: [
          { id: "b", ...B },
          { id: "r", provision: "uji:3" },
        ],
      }),
    ]);
    const outcome = outcomes([left], {})[0];
    expect(outcome && sets(outcome)).toEqual({ yes: ["act.a=true & act.b=true"], no: ["act.a=false", "act.b=false"] });
  });
});

describe("exceptions", () => {
  const branches: Condition = {
    any: [
      { id: "satu", ...A },
      { id: "dua", ...B },
    ],
  };
  const rule = (defeats: readonly string[]): Provision =>
    provision("uji:1", [element("u", branches)], {
      version: { exceptions: [{ id: "x", type: "carve_out", defeats, ref: "-", when: { fact: "act.f", is: true } }] },
    });
  it.each([
    [["u.satu"], ["act.b=true", "act.a=true & act.f=false"], ["act.b=false & act.a=false", "act.b=false & act.f=true"]],
    [["u"], ["act.a=true & act.f=false", "act.b=true & act.f=false"], ["act.f=true", "act.a=false & act.b=false"]],
    [
      ["provision"],
      ["act.a=true & act.f=false", "act.b=true & act.f=false"],
      ["act.f=true", "act.a=false & act.b=false"],
    ],
  ])("that defeat %s", (defeats, yes, no) => {
    const outcome = outcomes([rule(defeats)], {})[0];
    if (!outcome) throw new Error("nothing was judged");
    const sorted = (list: readonly string[]): string[] => list.map((set) => set.split(" & ").sort().join(" & ")).sort();
    expect(sorted(sets(outcome).yes)).toEqual(sorted(yes));
    expect(sorted(sets(outcome).no)).toEqual(sorted(no));
  });
  it("that defeat a branch beside other things, or beside exceptions that defeat others", () => {
    const other: Condition = {
      any: [
        { id: "tiga", ...A },
        { id: "empat", ...B },
      ],
    };
    const excepted = (...defeats: readonly (readonly string[])[]): Provision =>
      provision("uji:1", [element("u", branches), element("v", other)], {
        version: {
          exceptions: defeats.map((each, index) => ({
            id: `x${index}`,
            type: "carve_out",
            defeats: each,
            ref: "-",
            when: index === 0 ? { fact: "act.f", is: true } : { fact: "act.n", at_least: 2 },
          })),
        },
      });
    const act = { a: known(true), b: known(false), f: known(true), n: known(1) };
    expect(outcomes([excepted(["u.satu"], ["v"])], { act })[0]?.status).toBe("excepted");
    expect(outcomes([excepted(["v.empat", "u.satu"])], { act })[0]?.status).toBe("excepted");
    expect(outcomes([excepted(["u.dua"], ["v"])], { act })[0]?.status).toBe("fulfilled");
  });
  it("that leave another branch do not say under which law", () => {
    const law = provision("uji:1", rule(["u.satu"]).versions[0]?.elements ?? [], {
      from: "2099-10-05",
      version: { exceptions: rule(["u.satu"]).versions[0]?.exceptions ?? [] },
    });
    const act = { a: known(true), b: known(true), f: known(true) };
    const on = (day: NonNullable<Given["day"]>): unknown => outcomes([law], { act, day })[0]?.status;
    expect(on({ kind: "on", day: "2099-10-05" })).toBe("fulfilled");
    expect(on({ kind: "between", from: "2099-10-01", to: "2099-10-31" })).toBe("open");
  });
  it("of an element that asks for everything, branch by branch", () => {
    const both: Condition = {
      all: [
        { id: "satu", ...A },
        { id: "dua", ...B },
      ],
    };
    const all = provision("uji:1", [element("u", both)], {
      version: {
        exceptions: [{ id: "x", type: "carve_out", defeats: ["u.dua"], ref: "-", when: { fact: "act.f", is: true } }],
      },
    });
    const act = { a: known(true), b: known(true) };
    expect(outcomes([all], { act: { ...act, f: known(true) } })[0]?.status).toBe("excepted");
    expect(outcomes([all], { act: { ...act, f: known(false) } })[0]?.status).toBe("fulfilled");
  });
});

describe("a transition", () => {
  const instruments = [
    instrument("lama", { repealed: { on: "2099-08-31", by: "baru" } }),
    instrument("baru", {
      transition: [
        {
          acts_before: "2099-08-31",
          when: { not: { when: { fact: "actor.discipline.examined", before: "2099-08-31" } } },
          displaces: "lama",
          ref: "Pasal 40",
          text: words("-"),
        },
      ],
    }),
  ];
  const rules = [
    provision("lama:1", [element("a", A)]),
    provision("baru:1", [element("a", A)], { from: "2099-08-31" }),
  ];
  it("is settled by the examination, each law in its own direction", () => {
    const [old, fresh] = outcomes(
      rules,
      { day: { kind: "on", day: "2099-01-01" }, act: { a: known(true) } },
      { instruments },
    );
    if (!old || !fresh) throw new Error("nothing was judged");
    expect([old.decided?.transition, fresh.decided?.transition]).toEqual(["Pasal 40", "Pasal 40"]);
    // The day is known: what is open is the examination alone.
    expect([old.decided?.dayOpen, fresh.decided?.dayOpen]).toEqual([false, false]);
    expect(sets(old)).toEqual({
      yes: ["actor.discipline.examined=before:2099-08-31"],
      no: ["actor.discipline.examined=not-before:2099-08-31"],
    });
    expect(sets(fresh)).toEqual({
      yes: ["actor.discipline.examined=not-before:2099-08-31"],
      no: ["actor.discipline.examined=before:2099-08-31"],
    });
  });
  it("leaves both open while the day itself may lie on either side", () => {
    const examined: FactValue = { state: "examined", value: { kind: "on", day: "2099-02-01" } };
    const found_ = outcomes(
      rules,
      {
        day: { kind: "between", from: "2099-08-01", to: "2099-09-30" },
        act: { a: known(true) },
        actor: { "discipline.examined": examined },
      },
      { instruments },
    );
    expect(found_.map((each) => each.status)).toEqual(["open", "open"]);
    expect(found_.map((each) => sets(each))).toEqual([
      { yes: [], no: [] },
      { yes: [], no: [] },
    ]);
  });
  it("a wording without an end ends with its instrument", () => {
    const later = outcomes(rules, { day: { kind: "on", day: "2099-08-31" }, act: { a: known(true) } }, { instruments });
    expect(later.map((each) => [each.status, each.because])).toEqual([
      ["not_in_force", ["repealed"]],
      ["fulfilled", []],
    ]);
  });
});

describe("what decided", () => {
  const ids = (condition: Condition, given: Given): string[] => {
    const outcome = one(condition, given);
    const [node] = outcome.wording?.elements ?? [];
    if (!node) throw new Error("no element");
    const why = explain(node.node, outcome.context, true);
    return [...why.facts, ...why.findings.map((id) => `findings.${id}`)];
  };
  const either: Condition = {
    any: [
      { id: "a", ...A },
      { id: "b", ...B },
    ],
  };
  const both: Condition = {
    all: [
      { id: "a", ...A },
      { id: "b", ...B },
    ],
  };
  it.each<[string, Condition, Given, readonly string[]]>([
    ["the branch that satisfied", either, { act: { a: known(true), b: known(false) } }, ["act.a"]],
    ["every branch that failed", either, { act: { a: known(false), b: known(false) } }, ["act.a", "act.b"]],
    ["the part that failed", both, { act: { a: known(true), b: known(false) } }, ["act.b"]],
    ["every part that held", both, { act: { a: known(true), b: known(true) } }, ["act.a", "act.b"]],
    ["only what is open", both, { act: { a: known(true) } }, ["act.b"]],
    ["a finding that was made", { finding: "favours" }, { findings: { favours: found(true) } }, ["findings.favours"]],
  ])("%s", (_name, condition, given, expected) => {
    expect(ids(condition, given)).toEqual(expected);
  });
});
