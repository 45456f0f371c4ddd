import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { isoOf } from "../../src/engine/day.js";
import { judge, type JudgeOptions } from "../../src/engine/judge.js";
import type { Outcome } from "../../src/engine/outcome.js";
import type { FactValue } from "../../src/incident/model.js";
import type { Condition, Provision, Reading, Rulebook } from "../../src/rulebook/model.js";
import {
  A,
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

const PNS: Condition = { when: { fact: "actor.status", in: ["pns"] } };
const CONDUCT: Condition = { when: { fact: "act.conduct", in: ["tindakan"] } };

function outcomes(
  provisions: readonly Provision[],
  given: Given,
  more: Partial<Rulebook> = {},
  options: JudgeOptions = {},
): readonly Outcome[] {
  return judge(compile(rulebook(provisions, more)), incident(given), options).outcomes;
}

function statuses(...args: Parameters<typeof outcomes>): string[] {
  return outcomes(...args).map((outcome) => outcome.status);
}

describe("the order of statuses", () => {
  const full = provision(
    "uji:1",
    [element("pelaku", PNS, "subject"), element("perbuatan", CONDUCT, "conduct"), element("a", A)],
    {
      regime: ["pilkada"],
      from: "2099-01-01",
      until: "2100-01-01",
      version: {
        exceptions: [
          { id: "izin", type: "defence", defeats: ["provision"], ref: "", when: { fact: "act.b", is: true } },
        ],
      },
    },
  );
  const otherwise = { act: { a: known(true), b: known(false) } };

  it.each<[string, Given, string, readonly string[]]>([
    ["fulfilled", otherwise, "fulfilled", []],
    [
      "wrong regime before everything else",
      {
        ...otherwise,
        election: { cycle: known("pemilu-2099"), office: known("presiden") },
        day: { kind: "on", day: "2050-01-01" },
      },
      "wrong_regime",
      ["pilkada"],
    ],
    [
      "before the first version",
      { ...otherwise, day: { kind: "on", day: "2098-12-31" } },
      "not_in_force",
      ["before_first"],
    ],
    ["on the day it ends", { ...otherwise, day: { kind: "on", day: "2100-01-01" } }, "not_in_force", ["repealed"]],
    ["on its last day", { ...otherwise, day: { kind: "on", day: "2099-12-31" } }, "fulfilled", []],
    [
      "not reached before not fulfilled",
      { actor: { status: listed("pppk") }, act: { a: known(false) } },
      "not_reached",
      ["pelaku"],
    ],
    ["the failing element is named", { act: { a: known(false), b: known(false) } }, "not_fulfilled", ["a"]],
    ["conduct not alleged", { act: { a: known(true), conduct: listed("suka") } }, "not_fulfilled", ["not_alleged"]],
    [
      "not alleged and another failing element",
      { act: { a: known(false), conduct: listed("suka") } },
      "not_fulfilled",
      ["perbuatan", "a"],
    ],
    ["an exception defeats", { act: { a: known(true), b: known(true) } }, "excepted", ["izin"]],
    ["an exception stays possible", { act: { a: known(true) } }, "open", []],
    ["a missing fact", { act: { b: known(false) } }, "open", []],
    ["no election stated", { ...otherwise, election: null }, "open", []],
  ])("%s", (_name, given, status, because) => {
    const [outcome] = outcomes([full], given);
    expect(outcome?.status).toBe(status);
    expect(outcome?.because).toEqual(because);
  });
});

describe("exceptions", () => {
  const branches: Condition = {
    any: [
      { id: "satu", when: { fact: "act.a", is: true } },
      { id: "dua", when: { fact: "act.f", is: true } },
    ],
  };
  const withException = (defeats: readonly string[]): Provision =>
    provision("uji:1", [element("unsur", branches)], {
      version: { exceptions: [{ id: "izin", type: "carve_out", defeats, ref: "", when: { fact: "act.b", is: true } }] },
    });

  it("defeats an element", () => {
    expect(statuses([withException(["unsur"])], { act: { a: known(true), b: known(true) } })).toEqual(["excepted"]);
  });
  it("defeats one branch and leaves the other", () => {
    const given = { a: known(true), b: known(true) };
    expect(statuses([withException(["unsur.satu"])], { act: { ...given, f: known(true) } })).toEqual(["fulfilled"]);
    expect(statuses([withException(["unsur.satu"])], { act: { ...given, f: known(false) } })).toEqual(["excepted"]);
    expect(statuses([withException(["unsur.satu"])], { act: given })).toEqual(["open"]);
  });
  it("what fails by itself is not excepted", () => {
    const given = { a: known(false), f: known(false), b: known(true) };
    expect(statuses([withException(["unsur"])], { act: given })).toEqual(["not_fulfilled"]);
  });
});

describe("days", () => {
  const versions = provision("uji:1", [element("a", A)], {
    versions: [
      { ...provision("uji:1", [element("a", A)]).versions[0], in_force: { from: "2099-01-01", until: "2099-07-01" } },
      {
        ...provision("uji:1", [element("b", { when: { fact: "act.b", is: true } })]).versions[0],
        in_force: { from: "2099-07-01" },
      },
    ] as Provision["versions"],
  });
  const act = { a: known(true), b: known(false) };

  it("the day picks the version", () => {
    expect(statuses([versions], { act, day: { kind: "on", day: "2099-06-30" } })).toEqual(["fulfilled"]);
    expect(statuses([versions], { act, day: { kind: "on", day: "2099-07-01" } })).toEqual(["not_fulfilled"]);
  });
  it("an unknown day judges every version, open on the day", () => {
    const found = outcomes([versions], { act, day: { kind: "between", from: "2099-06-01", to: "2099-07-31" } });
    expect(found.map((outcome) => [outcome.status, outcome.decided?.inForce])).toEqual([
      ["open", 1],
      ["not_fulfilled", 1],
    ]);
  });
  it("a period is cut at the change of law", () => {
    expect(statuses([versions], { act, day: { kind: "period", from: "2099-06-01", to: "2099-07-31" } })).toEqual([
      "fulfilled",
      "not_fulfilled",
    ]);
  });
  it("the law of another day is read on request", () => {
    expect(statuses([versions], { act, day: { kind: "on", day: "2099-07-01" } }, {}, { lawOn: "2099-01-01" })).toEqual([
      "fulfilled",
    ]);
  });

  const inCampaign = provision("uji:1", [element("masa", { when: { fact: "act.on", within: "campaign" } }, "time")]);
  it.each([
    ["2099-09-24", "not_fulfilled"],
    ["2099-09-25", "fulfilled"],
    ["2099-11-23", "fulfilled"],
    ["2099-11-24", "not_fulfilled"],
  ])("both ends belong to the campaign: %s", (day, status) => {
    expect(statuses([inCampaign], { day: { kind: "on", day } })).toEqual([status]);
  });
  it("any day of a period suffices", () => {
    expect(statuses([inCampaign], { day: { kind: "period", from: "2099-09-01", to: "2099-09-25" } })).toEqual([
      "fulfilled",
    ]);
  });
  it.each([
    ["all days meet", "2099-10-01", "2099-10-02", "fulfilled"],
    ["no day meets", "2099-08-01", "2099-09-24", "not_fulfilled"],
    ["some days meet", "2099-09-24", "2099-09-25", "open"],
  ])("one day, not known which: %s", (_name, from, to, status) => {
    expect(statuses([inCampaign], { day: { kind: "between", from, to } })).toEqual([status]);
  });
  it("an unknown day is open, bounded by the day it became known", () => {
    const unknown = { kind: "between", why: "?" } as const;
    expect(statuses([inCampaign], { day: unknown })).toEqual(["open"]);
    const report = { known_on: { state: "day", day: { kind: "on", day: "2099-09-01" } } } as const;
    expect(statuses([inCampaign], { day: unknown, report })).toEqual(["not_fulfilled"]);
  });
  it("a calendar without a campaign date leaves it open, `none` does not", () => {
    expect(statuses([inCampaign], { election: { cycle: known("pemilu-2099") } })).toEqual(["open"]);
  });

  const window = provision("uji:1", [
    element(
      "jendela",
      {
        when: {
          fact: "act.on",
          within: { from: { date: "determination", minus: { months: 6 } }, to: { date: "actor.term_end" } },
        },
      },
      "time",
    ),
  ]);
  const term = { actor: { term_end: { state: "day", day: { kind: "on", day: "2099-10-05" } } } } as const;
  it.each([
    ["2099-03-21", "not_fulfilled"],
    ["2099-03-22", "fulfilled"],
    ["2099-10-05", "fulfilled"],
    ["2099-10-06", "not_fulfilled"],
  ])("six months before determination until the end of the term: %s", (day, status) => {
    expect(statuses([window], { ...term, day: { kind: "on", day } })).toEqual([status]);
  });
  it("an unknown end leaves open what lies after the start", () => {
    expect(statuses([window], { day: { kind: "on", day: "2099-05-01" } })).toEqual(["open"]);
    expect(statuses([window], { day: { kind: "on", day: "2099-03-01" } })).toEqual(["not_fulfilled"]);
  });
});

describe("the stage of the target", () => {
  const determined = provision("uji:1", [element("calon", { when: { fact: "target.stage", is: "calon" } }, "object")]);
  const on = (day: string) => ({ kind: "on", day }) as const;
  it.each<[string, Given, string]>([
    ["the day before determination", { day: on("2099-09-21") }, "not_fulfilled"],
    ["the day of determination", { day: on("2099-09-22") }, "fulfilled"],
    [
      "a region that determined later",
      {
        day: on("2099-09-30"),
        election: { cycle: known("pilkada-2099"), office: known("bupati"), region: known("Kab. Terlambat") },
      },
      "not_fulfilled",
    ],
    [
      "sources differ on the day",
      {
        day: on("2099-09-23"),
        election: { cycle: known("pilkada-2099"), office: known("bupati"), region: known("Kota Sengketa") },
      },
      "open",
    ],
    [
      "a stated stage that contradicts is contested",
      { day: on("2099-10-05"), target: { stage: known("bakal-calon") } },
      "open",
    ],
    [
      "never determined",
      { day: on("2099-10-05"), target: { stage: known("bakal-calon") }, election: null },
      "not_fulfilled",
    ],
    ["no calendar", { election: null }, "open"],
  ])("%s", (_name, given, status) => {
    expect(statuses([determined], given)).toEqual([status]);
  });
});

describe("chains", () => {
  const prohibition = provision("uji:1", [element("pelaku", PNS, "subject"), element("a", A)], { regime: ["pilkada"] });
  const offence = provision("uji:2", [element("sengaja", { finding: "intent" }, "mental")], {
    kind: "offence",
    track: "criminal",
    breach_of: ["uji:1"],
    from: "2099-06-01",
  });
  it("joins the prohibition's elements to the offence's own", () => {
    const found1 = outcomes([prohibition, offence], { act: { a: known(true) }, findings: { intent: found(true) } });
    expect(found1.map((outcome) => [outcome.chain.id, outcome.status, outcome.chain.track])).toEqual([
      ["uji:1", "fulfilled", "referral"],
      ["uji:1+uji:2", "fulfilled", "criminal"],
    ]);
  });
  it("is in force only while both are, of one regime, and reaches whom both reach", () => {
    const chain = (given: Given) => outcomes([prohibition, offence], given)[1]?.status;
    expect(chain({ day: { kind: "on", day: "2099-05-31" }, act: { a: known(true) } })).toBe("not_in_force");
    expect(chain({ actor: { status: listed("pppk") }, act: { a: known(true) } })).toBe("not_reached");
    expect(chain({ election: { office: known("presiden") } })).toBe("wrong_regime");
  });
});

describe("findings", () => {
  const rule = provision("uji:1", [element("akibat", { finding: "favours" }, "result")]);
  it.each<[string, Given["findings"], string]>([
    ["absent", undefined, "open"],
    ["unknown", { favours: { state: "unknown", why: "belum" } }, "open"],
    ["found", { favours: found(true) }, "fulfilled"],
    ["denied", { favours: found(false) }, "not_fulfilled"],
    ["a position settles nothing", { favours: found(true, { body: "pelapor", position: true }) }, "open"],
    [
      "contradicting findings are contested",
      {
        favours: {
          state: "recorded",
          records: [
            { value: true, body: "bawaslu", position: false },
            { value: false, body: "kasn", position: false },
          ],
        },
      },
      "open",
    ],
    [
      "the record for this provision counts most",
      {
        favours: {
          state: "recorded",
          records: [
            { value: true, body: "bawaslu", position: false },
            { value: false, body: "kasn", position: false, for_provision: "uji:1" },
          ],
        },
      },
      "not_fulfilled",
    ],
    ["a record for another provision does not count", { favours: found(true, { for_provision: "uji:9" }) }, "open"],
    ["a record for another actor does not count", { favours: found(true, { for_actor: "lain" }) }, "open"],
  ])("%s", (_name, findings, status) => {
    expect(statuses([rule], findings ? { findings } : {})).toEqual([status]);
  });
});

describe("readings", () => {
  const reading = (prevails: Reading["choices"][number]["prevails"]): Reading => ({
    id: "tafsir",
    question: words("?"),
    scope: words("uji"),
    choices: [
      {
        id: "luas",
        text: words("luas"),
        authority: "practice",
        refs: [],
        certainty: "confirmed",
        condition: { always: true },
        ...(prevails === undefined ? {} : { prevails }),
      },
      {
        id: "sempit",
        text: words("sempit"),
        authority: "doctrine",
        refs: [],
        certainty: "confirmed",
        condition: { when: { fact: "act.a", is: true } },
      },
    ],
    file: "",
  });
  const rule = provision("uji:1", [element("unsur", { reads: "tafsir" })]);
  const status = (given: Given, prevails?: Reading["choices"][number]["prevails"], options: JudgeOptions = {}) =>
    statuses([rule], given, { readings: [reading(prevails)] }, options).join();

  it("is open where the choices differ and nothing prevails", () => {
    expect(status({ act: { a: known(false) } })).toBe("open");
  });
  it("settles where all choices agree", () => {
    expect(status({ act: { a: known(true) } })).toBe("fulfilled");
  });
  it("follows what prevails, always or under a condition", () => {
    expect(status({ act: { a: known(false) } }, true)).toBe("fulfilled");
    const condition: Condition = { when: { fact: "act.b", is: true } };
    expect(status({ act: { a: known(false), b: known(true) } }, condition)).toBe("fulfilled");
    expect(status({ act: { a: known(false), b: known(false) } }, condition)).toBe("open");
    expect(status({ act: { a: known(false) } }, condition)).toBe("open");
  });
  it("while it is open whether an earlier choice prevails, a later one does not", () => {
    const one = reading({ when: { fact: "act.b", is: true } });
    const choices = one.choices.map((choice) =>
      choice.id === "sempit" ? { ...choice, prevails: true as const } : choice,
    );
    const judged = (b: boolean | undefined) =>
      statuses(
        [rule],
        { act: { a: known(false), ...(b === undefined ? {} : { b: known(b) }) } },
        {
          readings: [{ ...one, choices }],
        },
      );
    expect(judged(undefined)).toEqual(["open"]);
    expect(judged(true)).toEqual(["fulfilled"]);
    expect(judged(false)).toEqual(["not_fulfilled"]);
  });
  it("follows a body that took one, unless bodies differ, and the option before all", () => {
    const took = (...choices: string[]) => ({
      act: { a: known(false) },
      readings_taken: choices.map((choice) => ({ reading: "tafsir", choice, by: "bawaslu" })),
    });
    expect(status(took("sempit"), true)).toBe("not_fulfilled");
    expect(status(took("sempit", "luas"))).toBe("open");
    // What bodies dispute does not prevail.
    expect(status(took("sempit", "luas"), true)).toBe("open");
    expect(status(took("sempit", "luas"), true, { readings: { tafsir: "luas" } })).toBe("fulfilled");
    expect(status(took("sempit"), true, { readings: { tafsir: "luas" } })).toBe("fulfilled");
  });
});

describe("contested facts", () => {
  it("are open, and settled only where every side agrees", () => {
    const rule = provision("uji:1", [element("a", A)]);
    expect(statuses([rule], { act: { a: { state: "contested", values: [true, false] } } })).toEqual(["open"]);
    const contestedConduct = { state: "list", items: [{ value: "pidato", state: "contested" }] } as const;
    expect(
      statuses([provision("uji:1", [element("x", CONDUCT, "conduct")])], { act: { conduct: contestedConduct } }),
    ).toEqual(["open"]);
  });
});

describe("kinds of conduct", () => {
  const rule = provision("uji:1", [element("x", CONDUCT, "conduct")]);
  it("a concrete kind is the legal kind, some only under a condition", () => {
    expect(statuses([rule], { act: { conduct: listed("pidato") } })).toEqual(["fulfilled"]);
    expect(statuses([rule], { act: { conduct: listed("menari") } })).toEqual(["open"]);
    expect(statuses([rule], { act: { conduct: listed("menari"), at_campaign_event: known(true) } })).toEqual([
      "fulfilled",
    ]);
    expect(statuses([rule], { act: { conduct: listed("menari"), at_campaign_event: known(false) } })).toEqual([
      "not_fulfilled",
    ]);
  });
});

describe("capacities", () => {
  const rule = provision("uji:1", [element("pelaku", PNS, "subject")]);
  it("count on the days on which they are held", () => {
    const status = {
      state: "list",
      items: [
        { value: "kepala-desa", state: "stated" },
        { value: "pns", state: "stated", from: "2099-10-01", to: "2099-10-10" },
      ],
    } as const;
    expect(statuses([rule], { actor: { status } })).toEqual(["fulfilled"]);
    expect(statuses([rule], { actor: { status }, day: { kind: "on", day: "2099-10-11" } })).toEqual(["not_reached"]);
    expect(
      statuses([rule], { actor: { status }, day: { kind: "between", from: "2099-09-30", to: "2099-10-02" } }),
    ).toEqual(["open"]);
  });
  it("partly known capacities are open", () => {
    const status = { state: "list", items: [{ value: "pns", state: "stated", one_of: ["pns", "pppk"] }] } as const;
    expect(statuses([rule], { actor: { status } })).toEqual(["open"]);
    const asn = provision("uji:1", [
      element("pelaku", { when: { fact: "actor.status", in: ["pns", "pppk"] } }, "subject"),
    ]);
    expect(statuses([asn], { actor: { status } })).toEqual(["fulfilled"]);
  });
});

describe("convictions", () => {
  const rule = provision("uji:1", [
    element("final", { when: { fact: "actor.conviction.final", is: true } }),
    element("lama", { when: { fact: "actor.conviction.imprisonment_months", at_least: 24 } }),
  ]);
  const record = (final: boolean, months: number) => ({
    facts: new Map([
      ["actor.conviction.final", known(final)],
      ["actor.conviction.imprisonment_months", known(months)],
    ]),
  });
  it("none recorded is not alleged; each is judged apart", () => {
    expect(outcomes([rule], {})[0]?.because).toEqual(["not_alleged"]);
    expect(statuses([rule], { convictions: { unknown: "?" } })).toEqual(["open"]);
    expect(statuses([rule], { convictions: [record(true, 6), record(false, 36)] })).toEqual(["not_fulfilled"]);
    expect(statuses([rule], { convictions: [record(true, 6), record(true, 24)] })).toEqual(["fulfilled"]);
  });
});

describe("transition", () => {
  const instruments = [
    instrument("lama"),
    instrument("baru", {
      transition: [
        {
          acts_before: "2099-08-31",
          when: { not: { when: { fact: "actor.discipline.examined", before: "2099-08-31" } } },
          displaces: "lama",
          ref: "Pasal 40",
          otherwise: "Pasal 40 lanjutan",
          text: words("-"),
        },
      ],
    }),
  ];
  const old = provision("lama:1", [element("a", A)], { until: "2099-08-31" });
  const fresh = provision("baru:1", [element("a", A)], { from: "2099-08-31" });
  const examined = (value: Given["actor"]): string[] =>
    statuses(
      [old, fresh],
      { day: { kind: "on", day: "2099-01-01" }, act: { a: known(true) }, ...(value ? { actor: value } : {}) },
      { instruments },
    );

  it("the old law for who was examined before, the new one for who was not, both while unknown", () => {
    expect(
      examined({ "discipline.examined": { state: "examined", value: { kind: "on", day: "2099-02-01" } } }),
    ).toEqual(["fulfilled", "not_in_force"]);
    expect(
      examined({ "discipline.examined": { state: "examined", value: { kind: "on", day: "2099-09-01" } } }),
    ).toEqual(["not_in_force", "fulfilled"]);
    expect(examined({ "discipline.examined": { state: "not_applicable" } })).toEqual(["not_in_force", "fulfilled"]);
    expect(examined(undefined)).toEqual(["open", "open"]);
  });
  it("names what keeps who was examined before under the old law", () => {
    const early: FactValue = { state: "examined", value: { kind: "on", day: "2099-02-01" } };
    const of = (day: string): (string | undefined)[] =>
      outcomes(
        [old, fresh],
        { day: { kind: "on", day }, act: { a: known(true) }, actor: { "discipline.examined": early } },
        { instruments },
      ).map(({ decided }) => decided?.transition);
    expect(of("2099-01-01")).toEqual(["Pasal 40 lanjutan", undefined]);
    expect(of("2099-09-01")).toEqual([undefined, undefined]);
  });
  it("the new law looks at every day that the act may have, also the days before it", () => {
    const early = element("awal", { when: { fact: "act.on", before: "2099-08-01" } }, "time");
    const dated = provision("baru:1", [early], { from: "2099-08-31" });
    const given: Given = { day: { kind: "between", from: "2099-07-01", to: "2099-09-30" } };
    expect(statuses([dated], given, { instruments })).toEqual(["open"]);
    const examinedEarly: FactValue = { state: "examined", value: { kind: "on", day: "2099-02-01" } };
    expect(statuses([dated], { ...given, actor: { "discipline.examined": examinedEarly } }, { instruments })).toEqual([
      "not_fulfilled",
    ]);
  });
  it("does not touch later acts, and `lawOn` switches it off", () => {
    const act = { a: known(true) };
    expect(statuses([old, fresh], { act, day: { kind: "on", day: "2099-08-31" } }, { instruments })).toEqual([
      "not_in_force",
      "fulfilled",
    ]);
    expect(
      statuses([old, fresh], { act, day: { kind: "on", day: "2099-01-01" } }, { instruments }, { lawOn: "2099-01-01" }),
    ).toEqual(["fulfilled", "not_in_force"]);
  });
});

describe("breach of another provision", () => {
  const base = provision("uji:1", [element("a", A)]);
  const rests = provision("uji:2", [element("lain", { provision: "uji:1" })]);
  it("is satisfied, open or not as that provision is", () => {
    expect(statuses([base, rests], { act: { a: known(true) } })).toEqual(["fulfilled", "fulfilled"]);
    expect(statuses([base, rests], {})).toEqual(["open", "open"]);
    expect(statuses([base, rests], { act: { a: known(false) } })).toEqual(["not_fulfilled", "not_fulfilled"]);
  });
});

describe("an unknown day on which every wording is fulfilled", () => {
  const [version] = provision("uji:1", [element("a", A)]).versions;
  if (!version) throw new Error("no version");
  const wordings = (secondFrom: string): Provision => ({
    ...provision("uji:1", [element("a", A)]),
    versions: [
      { ...version, in_force: { from: "2099-01-01", until: "2099-07-01" } },
      { ...version, in_force: { from: secondFrom } },
    ],
  });
  const day = { kind: "between", from: "2099-06-01", to: "2099-08-01" } as const;
  it("is fulfilled, whichever it was", () => {
    expect(statuses([wordings("2099-07-01")], { act: { a: known(true) }, day })).toEqual(["fulfilled", "fulfilled"]);
  });
  it("stays open where a gap or another status is possible", () => {
    expect(statuses([wordings("2099-07-15")], { act: { a: known(true) }, day })).toEqual(["open", "open"]);
    expect(statuses([wordings("2099-07-01")], { act: {}, day })).toEqual(["open", "open"]);
  });
});

describe("not alleged, and alleged but not enough", () => {
  const reading: Reading = {
    id: "lemah",
    question: words("?"),
    scope: words("uji"),
    choices: [
      {
        id: "termasuk",
        text: words("-"),
        authority: "ruling",
        refs: [],
        certainty: "confirmed",
        condition: { when: { fact: "act.conduct", in: ["suka"] } },
      },
      {
        id: "tidak",
        text: words("-"),
        authority: "ruling",
        refs: [],
        certainty: "confirmed",
        condition: { always: false },
      },
    ],
    file: "",
  };
  const rule = provision("uji:1", [
    element(
      "perbuatan",
      {
        any: [
          { id: "kuat", ...CONDUCT },
          { id: "lemah", reads: "lemah" },
        ],
      },
      "conduct",
    ),
  ]);
  const because = (given: Given): readonly string[] | undefined =>
    outcomes([rule], given, { readings: [reading] }, { readings: { lemah: "tidak" } })[0]?.because;
  it("behaviour that a reading leaves out is named as failing", () => {
    expect(because({ act: { conduct: listed("suka") } })).toEqual(["perbuatan"]);
  });
  it("behaviour that no reading would take in is not alleged", () => {
    expect(because({ act: { conduct: listed() } })).toEqual(["not_alleged"]);
  });
});

describe("the part of a period that decides", () => {
  it("joins neighbouring parts that come out alike", () => {
    const rule = provision("uji:1", [element("calon", { when: { fact: "target.stage", is: "calon" } })]);
    const [outcome] = outcomes([rule], { day: { kind: "period", from: "2099-09-01", to: "2099-10-31" } });
    expect(outcome && [isoOf(outcome.days.lo), isoOf(outcome.days.hi)]).toEqual(["2099-09-22", "2099-10-31"]);
  });
});
