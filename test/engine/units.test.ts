import { describe, expect, it } from "vitest";
import { compile } from "../../src/engine/compile.js";
import { judge } from "../../src/engine/judge.js";
import type { Act, Contest, FactValue, FindingState, Incident, Target } from "../../src/incident/model.js";
import type { Calendar, Condition, Definition, Provision, Rulebook } from "../../src/rulebook/model.js";
import {
  A,
  element,
  fact,
  FACTS,
  found,
  incident,
  known,
  listed,
  provision,
  rulebook,
  words,
  type Given,
} from "./small-pack.js";

function statuses(provisions: readonly Provision[], given: Incident, more: Partial<Rulebook> = {}): string[] {
  return judge(compile(rulebook(provisions, more)), given).outcomes.map((outcome) => outcome.status);
}

/** The invented incident with its act changed. */
function withAct(given: Given, change: Partial<Act>, more: Partial<Incident> = {}): Incident {
  const base = incident(given);
  return { ...base, acts: base.acts.map((act) => ({ ...act, ...change })), ...more };
}

const target = (facts: Record<string, FactValue>, contest?: number): Target => ({
  facts: new Map(Object.entries(facts).map(([key, value]) => [`target.${key}`, value])),
  ...(contest === undefined ? {} : { contest }),
});

describe("several targets", () => {
  const party = provision("uji:1", [element("partai", { when: { fact: "target.kind", in: ["partai"] } }, "object")]);
  const determined = provision("uji:1", [element("calon", { when: { fact: "target.stage", is: "calon" } }, "object")]);

  it("their kinds stand side by side", () => {
    const both = withAct(
      {},
      { targets: [target({ kind: known("pasangan-calon") }), target({ kind: known("partai") })] },
    );
    expect(statuses([party], both)).toEqual(["fulfilled"]);
    const listedKinds = withAct(
      {},
      { targets: [target({ kind: listed("pasangan-calon") }), target({ kind: listed("partai") })] },
    );
    expect(statuses([party], listedKinds)).toEqual(["fulfilled"]);
  });
  it("a kind that nobody stated may be any", () => {
    const withSecond = (facts: Record<string, FactValue>) =>
      withAct({}, { targets: [target({ kind: known("pasangan-calon") }), target(facts)] });
    expect(statuses([party], withSecond({}))).toEqual(["open"]);
    expect(statuses([party], withSecond({ kind: { state: "not_applicable" } }))).toEqual(["not_fulfilled"]);
  });
  it("a kind that is only partly known leaves open what it might be", () => {
    const partly = withAct(
      {},
      {
        targets: [
          target({ kind: known("pasangan-calon") }),
          target({ kind: { state: "one_of", values: ["partai", "pasangan-calon"], why: "?" } }),
        ],
      },
    );
    expect(statuses([party], partly)).toEqual(["open"]);
  });
  it("other facts that differ are open, and settled where they agree", () => {
    const stages = (...values: (FactValue | undefined)[]) =>
      withAct(
        { election: {} },
        { targets: values.map((stage) => target({ kind: known("pasangan-calon"), ...(stage ? { stage } : {}) })) },
      );
    expect(statuses([determined], stages(known("calon"), known("calon")))).toEqual(["fulfilled"]);
    expect(statuses([determined], stages(known("calon"), known("bakal-calon")))).toEqual(["open"]);
    expect(statuses([determined], stages(known("calon"), undefined))).toEqual(["open"]);
  });
  it("a party has no stage unless one is stated", () => {
    expect(statuses([determined], withAct({}, { targets: [target({ kind: known("partai") })] }))).toEqual([
      "not_fulfilled",
    ]);
    const stated = withAct({}, { targets: [target({ kind: known("partai"), stage: known("calon") })] });
    expect(statuses([determined], stated)).toEqual(["fulfilled"]);
  });
  it("an act without a target is judged by day and contest alone", () => {
    expect(statuses([determined], withAct({}, { targets: [] }))).toEqual(["fulfilled"]);
  });
  it("a stage stated as unknown is read off the calendar", () => {
    const unknown = withAct(
      {},
      { targets: [target({ kind: known("pasangan-calon"), stage: { state: "unknown", why: "?" } })] },
    );
    expect(statuses([determined], unknown)).toEqual(["fulfilled"]);
  });
});

describe("several contests", () => {
  const contest = (index: number, cycle: string, office?: string): Contest => ({
    index,
    id: cycle,
    facts: new Map<string, FactValue>([
      ["election.cycle", known(cycle)],
      ...(office === undefined ? [] : [["election.office", known(office)] as const]),
    ]),
  });
  const contests = [contest(0, "pilkada-2099", "bupati"), contest(1, "pemilu-2099")];
  const rule = provision("uji:1", [element("a", A)], { regime: ["pilkada"] });

  it("each is judged by itself, unless the targets name one", () => {
    const act = { act: { a: known(true) } };
    expect(statuses([rule], { ...incident(act), contests })).toEqual(["fulfilled", "wrong_regime"]);
    expect(statuses([rule], withAct(act, { targets: [target({}, 1)] }, { contests }))).toEqual(["wrong_regime"]);
    expect(statuses([rule], withAct(act, { targets: [target({}, 1), target({})] }, { contests }))).toEqual([
      "fulfilled",
      "wrong_regime",
    ]);
  });
  it("each has the targets that name it, and those that name none", () => {
    const party = provision("uji:1", [element("partai", { when: { fact: "target.kind", in: ["partai"] } }, "object")]);
    const targets = [target({ kind: known("partai") }, 0), target({ kind: known("pasangan-calon") }, 1)];
    expect(statuses([party], withAct({}, { targets }, { contests }))).toEqual(["fulfilled", "not_fulfilled"]);
  });
  it("offices of both kinds of election leave the regime open", () => {
    const mixed: Contest = {
      index: 0,
      facts: new Map([["election.office", { state: "one_of", values: ["presiden", "bupati"], why: "?" }]]),
    };
    expect(statuses([rule], { ...incident({ act: { a: known(true) } }), contests: [mixed] })).toEqual(["open"]);
  });
});

describe("a finding that alleges conduct", () => {
  const FACTS_ALLEGED = FACTS.map((entry) =>
    entry.path === "findings.favours" ? { ...entry, alleges: "tindakan" } : entry,
  );
  const rule = provision("uji:1", [
    element("tindakan", { when: { fact: "act.conduct", in: ["tindakan"] } }, "conduct"),
    element("akibat", { finding: "favours" }, "result"),
  ]);
  const status = (favours?: FindingState): string[] =>
    statuses([rule], incident({ act: { conduct: listed("suka") }, ...(favours ? { findings: { favours } } : {}) }), {
      facts: FACTS_ALLEGED,
    });

  it("puts it beside what is alleged, once a body has recorded it", () => {
    expect(status()).toEqual(["not_fulfilled"]);
    expect(status({ state: "unknown", why: "belum dinilai" })).toEqual(["not_fulfilled"]);
    expect(status(found(false))).toEqual(["not_fulfilled"]);
    expect(status(found(true))).toEqual(["fulfilled"]);
    expect(status(found(true, { for_actor: "terlapor" }))).toEqual(["fulfilled"]);
  });

  it("does not where it is a position, or about somebody else", () => {
    expect(status(found(true, { position: true, body: "pelapor" }))).toEqual(["not_fulfilled"]);
    expect(status(found(true, { for_actor: "lain" }))).toEqual(["not_fulfilled"]);
  });

  it("where no conduct is recorded it is the conduct, and of what is not known nothing is made", () => {
    const given = (conduct: Record<string, FactValue>): string[] =>
      statuses([rule], incident({ act: conduct, findings: { favours: found(true) } }), { facts: FACTS_ALLEGED });
    expect(given({})).toEqual(["fulfilled"]);
    expect(given({ conduct: { state: "unknown", why: "belum jelas" } })).toEqual(["open"]);
    expect(given({ conduct: listed("pidato", "tindakan") })).toEqual(["fulfilled"]);
  });
});

describe("a finding that several provisions ask for, each of its own", () => {
  const duty = (id: string): Provision =>
    provision(id, [element("kewajiban", { finding: "favours", named: true }, "conduct")]);
  const any = provision("uji:9", [element("suatu", { finding: "favours" })]);
  const heavy = provision("uji:8", [
    element("berat", {
      any: [
        { id: "satu", provision: "uji:1" },
        { id: "dua", provision: "uji:2" },
      ],
    }),
  ]);
  const pack = [duty("uji:1"), duty("uji:2"), any, heavy];
  const given = (...records: readonly FindingState[]): string[] =>
    statuses(
      pack,
      incident({
        findings: {
          favours: {
            state: "recorded",
            records: records.flatMap((each) => (each.state === "recorded" ? each.records : [])),
          },
        },
      }),
    );

  it("that names none leaves open which, and settles that there is one", () => {
    expect(given(found(true))).toEqual(["open", "open", "fulfilled", "open"]);
    expect(given(found(false))).toEqual(["not_fulfilled", "not_fulfilled", "not_fulfilled", "not_fulfilled"]);
  });

  it("that names one settles that one, also where its breach is an element elsewhere", () => {
    expect(given(found(true, { for_provision: "uji:1" }))).toEqual(["fulfilled", "open", "open", "fulfilled"]);
    expect(given(found(true), found(true, { for_provision: "uji:2" }))).toEqual([
      "open",
      "fulfilled",
      "fulfilled",
      "fulfilled",
    ]);
    expect(given(found(true), found(false, { for_provision: "uji:2" }))).toEqual([
      "open",
      "not_fulfilled",
      "fulfilled",
      "open",
    ]);
    expect(given(found(true), found(false))).toEqual(["open", "open", "open", "open"]);
  });
});

describe("the kind of election", () => {
  const local = provision("uji:1", [element("a", A)], { regime: ["pilkada"] });
  const either = provision("uji:2", [element("a", A)], { regime: ["pemilu", "pilkada"] });
  const any = provision("uji:3", [element("a", A)]);
  const of = (election: Record<string, FactValue>): string[] =>
    statuses([local, either, any], incident({ act: { a: known(true) }, election }));

  it("that does not apply is certain: an election that the election laws do not know", () => {
    const none: FactValue = { state: "not_applicable" };
    for (const election of [{ cycle: none }, { office: none }, { regime: none }, { cycle: none, office: none }])
      expect(of(election)).toEqual(["wrong_regime", "wrong_regime", "fulfilled"]);
    expect(of({ cycle: known("pilkada-2099"), regime: none })).toEqual(["fulfilled", "fulfilled", "fulfilled"]);
  });

  it("is as stated where neither cycle nor office is", () => {
    expect(of({ regime: known("pemilu") })).toEqual(["wrong_regime", "fulfilled", "fulfilled"]);
    expect(of({ regime: known("pilkada") })).toEqual(["fulfilled", "fulfilled", "fulfilled"]);
    expect(of({ region: known("Desa Contoh") })).toEqual(["open", "open", "fulfilled"]);
  });
});

describe("actors that an act names but nobody describes", () => {
  it("are not judged", () => {
    expect(statuses([provision("uji:1", [element("a", A)])], withAct({}, { by: [{ actor: "siapa" }] }))).toEqual([]);
  });
});

describe("the calendar of the incident", () => {
  const inCampaign = provision("uji:1", [element("masa", { when: { fact: "act.on", within: "campaign" } }, "time")]);
  const inQuiet = provision("uji:1", [element("tenang", { when: { fact: "act.on", within: "quiet_period" } }, "time")]);
  const onVoting = provision("uji:1", [element("hari", { when: { fact: "act.on", within: "voting_day" } }, "time")]);
  const stated = (dates: NonNullable<Contest["calendar"]>["dates"], day: string, given: Given = {}): Incident => {
    const base = incident({ ...given, day: { kind: "on", day } });
    return { ...base, contests: base.contests.map((each) => ({ ...each, calendar: { dates, source: "uji" } })) };
  };
  it("replaces the dates of the pack", () => {
    expect(
      statuses([inCampaign], stated({ campaign: { from: "2099-10-10", to: "2099-10-20" } }, "2099-10-05")),
    ).toEqual(["not_fulfilled"]);
    expect(statuses([inCampaign], stated({ campaign: "none" }, "2099-10-05"))).toEqual(["not_fulfilled"]);
    expect(
      statuses([inQuiet], stated({ quiet_period: { from: "2099-10-05", to: "2099-10-05" } }, "2099-10-05")),
    ).toEqual(["fulfilled"]);
    expect(statuses([onVoting], stated({ voting_day: "2099-10-05" }, "2099-10-05"))).toEqual(["fulfilled"]);
    expect(statuses([onVoting], incident({ day: { kind: "on", day: "2099-11-27" } }))).toEqual(["fulfilled"]);
  });
  it("dates that differ by office and by kind of target", () => {
    const calendars: readonly Calendar[] = [
      {
        id: "pemilu-2099",
        title: words("-"),
        regime: "pemilu",
        status: "confirmed",
        offices: ["presiden"],
        aliases: ["pemilu-alias"],
        dates: { campaign: "none" },
        by_office: [
          { offices: ["bupati"], dates: { voting_day: { day: "2099-01-01", certainty: "confirmed" } } },
          {
            offices: ["presiden"],
            target_kinds: ["pasangan-calon"],
            dates: {
              campaign: { from: { day: "2099-10-01", certainty: "confirmed" }, to: { certainty: "unconfirmed" } },
              determination: { certainty: "unconfirmed" },
            },
          },
        ],
        sources: [],
        file: "",
      },
    ];
    const election = { cycle: known("pemilu-alias"), office: known("presiden"), region: known("Kota Entah") };
    expect(statuses([inCampaign], incident({ election }), { calendars })).toEqual(["open"]);
    expect(statuses([inCampaign], incident({ election: { cycle: known("pemilu-alias") } }), { calendars })).toEqual([
      "not_fulfilled",
    ]);
  });

  const determined = (kind: string, day: string) => ({
    target_kinds: [kind],
    dates: { determination: { day, certainty: "confirmed" as const } },
  });
  const byKind: readonly Calendar[] = [
    {
      id: "pemilu-2099",
      title: words("-"),
      regime: "pemilu",
      status: "confirmed",
      offices: ["presiden"],
      dates: {
        campaign: {
          from: { day: "2099-10-01", certainty: "confirmed" },
          to: { day: "2099-10-31", certainty: "confirmed" },
        },
      },
      by_office: [
        determined("calon-legislatif", "2099-09-10"),
        determined("pasangan-calon", "2099-09-20"),
        determined("partai", "2099-01-01"),
      ],
      sources: [],
      file: "",
    },
  ];
  const calon = provision("uji:1", [element("tahap", { when: { fact: "target.stage", is: "calon" } })]);
  const supporting = (day: string, ...kinds: readonly string[]): Incident =>
    incident({
      day: { kind: "on", day },
      election: { cycle: known("pemilu-2099"), office: known("presiden") },
      target: { kind: listed(...kinds) },
    });
  it("the day of a party does not make candidates of those supported together with it", () => {
    const stage = (day: string, ...kinds: readonly string[]): unknown =>
      statuses([calon], supporting(day, ...kinds), { calendars: byKind })[0];
    expect(stage("2099-09-09", "calon-legislatif", "partai")).toBe("not_fulfilled");
    expect(stage("2099-09-10", "calon-legislatif", "partai")).toBe("fulfilled");
    expect(stage("2099-09-09", "partai", "calon-legislatif")).toBe("not_fulfilled");
  });
  it("where the days of several candidates differ, the time between them is open", () => {
    const stage = (day: string, ...kinds: readonly string[]): unknown =>
      statuses([calon], supporting(day, ...kinds), { calendars: byKind })[0];
    expect(stage("2099-09-09", "calon-legislatif", "pasangan-calon")).toBe("not_fulfilled");
    expect(stage("2099-09-10", "calon-legislatif", "pasangan-calon")).toBe("open");
    expect(stage("2099-09-20", "pasangan-calon", "calon-legislatif")).toBe("fulfilled");
    expect(
      statuses([inCampaign], supporting("2099-10-05", "calon-legislatif", "pasangan-calon"), { calendars: byKind }),
    ).toEqual(["fulfilled"]);
  });
});

describe("definitions", () => {
  const definition = (versions: readonly [string, string | undefined, Condition][]): Definition => ({
    id: "konsep",
    title: words("konsep"),
    text: words("konsep"),
    versions: versions.map(([from, until, condition]) => ({
      in_force: { from, ...(until === undefined ? {} : { until }) },
      condition,
      ref: "Pasal 1",
      certainty: "confirmed",
      sources: [],
    })),
    file: "",
  });
  const rule = provision("uji:1", [element("u", { meets: "konsep" })]);
  const dated = {
    definitions: [
      definition([
        ["2099-01-01", "2099-07-01", A],
        ["2099-07-01", undefined, { not: A }],
      ]),
    ],
  };
  const act = { a: known(true) };

  it("are read as of the day", () => {
    expect(statuses([rule], incident({ act, day: { kind: "on", day: "2099-06-30" } }), dated)).toEqual(["fulfilled"]);
    expect(statuses([rule], incident({ act, day: { kind: "on", day: "2099-07-01" } }), dated)).toEqual([
      "not_fulfilled",
    ]);
  });
  it("settle where versions that an unknown day may fall under come out alike", () => {
    const alike = definition([
      ["2099-01-01", "2099-07-01", A],
      ["2099-07-01", undefined, { not: { not: A } }],
    ]);
    const day = { kind: "between", from: "2099-06-01", to: "2099-08-01" } as const;
    expect(statuses([rule], incident({ act, day }), { definitions: [alike] })).toEqual(["fulfilled"]);
  });
  it("are open where versions that an unknown day may fall under differ, or where none covers it", () => {
    expect(
      statuses([rule], incident({ act, day: { kind: "between", from: "2099-06-01", to: "2099-08-01" } }), dated),
    ).toEqual(["open"]);
    expect(statuses([rule], incident({ act, day: { kind: "on", day: "2098-01-01" } }), dated)).toEqual(["open"]);
  });
});

describe("breach in another act of the same person", () => {
  const base = provision("uji:1", [element("a", A)]);
  const here = provision("uji:2", [element("di-sini", { provision: "uji:1" })]);
  const anywhere = provision("uji:3", [element("di-mana-pun", { provision: "uji:1", in: "incident" })]);
  const two = (second: "on" | "period"): Incident => {
    const base_ = incident({ act: { a: known(false) } });
    const [first] = base_.acts;
    if (!first) throw new Error("no act");
    const other: Act = {
      ...first,
      id: "lain",
      facts: new Map([...first.facts, ["act.a", known(true)]]),
      day:
        second === "on" ? { kind: "on", day: "2099-10-06" } : { kind: "period", from: "2099-09-01", to: "2099-12-01" },
    };
    return { ...base_, acts: [first, other] };
  };
  it.each(["on", "period"] as const)("counts only where the rule says so (%s)", (kind) => {
    const found_ = judge(compile(rulebook([base, here, anywhere])), two(kind)).outcomes;
    const of = (act: string, chain: string) =>
      found_.filter((each) => each.unit.act.id === act && each.chain.id === chain).map((each) => each.status);
    expect(of("perbuatan", "uji:2")).toEqual(["not_fulfilled"]);
    expect(of("perbuatan", "uji:3")).toEqual(["fulfilled"]);
    expect(of("lain", "uji:3")).toEqual(["fulfilled"]);
  });
  it("is open while the other act is open", () => {
    const [first] = incident({ act: { a: known(false) } }).acts;
    if (!first) throw new Error("no act");
    const other: Act = { ...first, id: "lain", facts: new Map([...first.facts].filter(([path]) => path !== "act.a")) };
    const given = { ...incident({ act: { a: known(false) } }), acts: [first, other] };
    const found_ = judge(compile(rulebook([base, anywhere])), given).outcomes;
    expect(
      found_.filter((each) => each.unit.act.id === "perbuatan" && each.chain.id === "uji:3").map((each) => each.status),
    ).toEqual(["open"]);
  });
});

describe("a period with capacities and windows", () => {
  it("is cut where a capacity begins or ends and where a window opens", () => {
    const status: FactValue = {
      state: "list",
      items: [{ value: "pns", state: "stated", from: "2099-10-10", to: "2099-10-20" }],
    };
    const window = provision("uji:1", [
      element("pelaku", { when: { fact: "actor.status", in: ["pns"] } }, "subject"),
      element(
        "jendela",
        { when: { fact: "act.on", within: { from: { date: "voting_day", minus: { days: 40 } } } } },
        "time",
      ),
    ]);
    const on = (from: string, to: string) =>
      statuses([window], incident({ actor: { status }, day: { kind: "period", from, to } }));
    expect(on("2099-10-01", "2099-10-31")).toEqual(["fulfilled"]);
    expect(on("2099-10-01", "2099-10-17")).toEqual(["not_fulfilled"]);
    expect(on("2099-10-21", "2099-10-31")).toEqual(["not_reached"]);
  });
});

describe("facts with days", () => {
  const before = provision("uji:1", [
    element("awal", { when: { fact: "actor.term_end", before: { date: "voting_day", plus: { days: 1 } } } }, "time"),
  ]);
  const after = provision("uji:1", [
    element("akhir", { when: { fact: "actor.term_end", after: "2099-01-01" } }, "time"),
  ]);
  it.each<[string, FactValue | undefined, string, string]>([
    ["a day", { state: "day", day: { kind: "on", day: "2099-11-27" } }, "fulfilled", "fulfilled"],
    ["a plain day", known("2099-11-28"), "not_fulfilled", "fulfilled"],
    ["one of two", { state: "one_of", values: ["2099-11-27", "2099-11-28"], why: "?" }, "open", "fulfilled"],
    [
      "one of two before it",
      { state: "one_of", values: ["2099-11-26", "2099-11-27"], why: "?" },
      "fulfilled",
      "fulfilled",
    ],
    ["contested", { state: "contested", values: ["2099-11-27", "2099-11-28"] }, "open", "fulfilled"],
    ["bounds", { state: "day", day: { kind: "between", to: "2099-11-01" } }, "fulfilled", "open"],
    ["unknown", { state: "unknown", why: "?" }, "open", "open"],
    ["absent", undefined, "open", "open"],
    ["not applicable", { state: "not_applicable" }, "not_fulfilled", "not_fulfilled"],
  ])("%s", (_name, value, forBefore, forAfter) => {
    const given = incident(value ? { actor: { term_end: value } } : {});
    expect(statuses([before], given)).toEqual([forBefore]);
    expect(statuses([after], given)).toEqual([forAfter]);
  });
});

describe("a pack that was not validated", () => {
  it("is a defect, named", () => {
    const rule = provision("uji:1", [element("u", { when: { fact: "act.entah", is: true } })]);
    expect(() => statuses([rule], incident({}))).toThrow(/act\.entah does not exist/);
  });
  it("loops of chains and kinds end", () => {
    const loop = provision("uji:1", [element("a", A)], { breach_of: ["uji:1"], kind: "offence" });
    expect(statuses([loop], incident({ act: { a: known(true) } }))).toEqual(["fulfilled"]);
    const facts = [
      ...FACTS.filter((each) => each.path !== "act.conduct"),
      fact("act.conduct", "list", {
        allegation: true,
        values: [
          { slug: "x", label: words("x"), is_a: ["y"] },
          { slug: "y", label: words("y"), is_a: ["x"] },
        ],
      }),
    ];
    const rule = provision("uji:1", [element("u", { when: { fact: "act.conduct", in: ["y"] } }, "conduct")]);
    expect(statuses([rule], incident({ act: { conduct: listed("x") } }), { facts })).toEqual(["fulfilled"]);
  });
});

describe("findings for one person or provision", () => {
  it("the record that names both counts most", () => {
    const rule = provision("uji:1", [element("u", { finding: "favours" })]);
    const records = [
      { value: true, body: "bawaslu", position: false },
      { value: false, body: "kasn", position: false, for_actor: "terlapor", for_provision: "uji:1" },
      { value: true, body: "kpu", position: false, for_provision: "uji:1" },
    ];
    expect(statuses([rule], incident({ findings: { favours: { state: "recorded", records } } }))).toEqual([
      "not_fulfilled",
    ]);
    expect(statuses([rule], incident({ findings: { favours: found(true, { for_actor: "terlapor" }) } }))).toEqual([
      "fulfilled",
    ]);
  });
});

describe("what was never found", () => {
  it("stays unasked where the parties alone took a position", () => {
    const rule = provision("uji:1", [element("u", { finding: "favours" })]);
    const favours = found(true, { body: "pelapor", position: true });
    const [outcome] = judge(compile(rulebook([rule])), incident({ findings: { favours } })).outcomes;
    expect(outcome?.status).toBe("open");
    expect(outcome?.context.stated("findings.favours")).toBeUndefined();
  });
});

describe("what several targets say", () => {
  const valueOf = (path: string, ...targets: readonly Record<string, FactValue>[]): FactValue | undefined => {
    const given = withAct({}, { targets: targets.map((each) => target(each)) });
    const engine = compile(rulebook([provision("uji:1", [element("a", { when: { fact: "act.a", is: true } })])]));
    const [unit] = judge(engine, given).units;
    const index = engine.factIndex.get(path);
    return unit === undefined || index === undefined ? undefined : unit.base[index];
  };
  const path = "target.never_determined";
  const [yes, no] = [{ never_determined: known(true) }, { never_determined: known(false) }];
  const unknown: FactValue = { state: "unknown", why: "?" };

  it("stands where all say the same", () => {
    expect(valueOf(path, yes, yes)).toEqual(known(true));
    expect(valueOf(path, yes)).toEqual(known(true));
    expect(valueOf(path, {}, {})).toBeUndefined();
  });
  it("is one of theirs where each says something else", () => {
    expect(valueOf(path, yes, no)).toEqual({ state: "one_of", values: [true, false], why: "" });
  });
  it("is not known where one says nothing, or does not know", () => {
    expect(valueOf(path, yes, {})).toEqual({ state: "unknown", why: "" });
    expect(valueOf(path, yes, { never_determined: unknown })).toMatchObject({ state: "unknown" });
    expect(
      valueOf(path, { never_determined: unknown }, { never_determined: { state: "unknown", why: "!" } }),
    ).toMatchObject({
      state: "unknown",
    });
  });
  it("of their kinds is a list, in which one that is not known may be any", () => {
    const party = { kind: known("partai") };
    expect(valueOf("target.kind", party, { kind: known("pasangan-calon") })).toEqual(
      listed("partai", "pasangan-calon"),
    );
    expect(valueOf("target.kind", party, {})).toEqual({
      state: "list",
      items: [
        { value: "partai", state: "stated" },
        { value: "", state: "unknown", one_of: ["pasangan-calon", "partai"] },
      ],
    });
    expect(valueOf("target.kind", party, { kind: { state: "not_applicable" } })).toEqual(listed("partai"));
    const some: FactValue = { state: "one_of", values: ["pasangan-calon"], why: "?" };
    expect(valueOf("target.kind", party, { kind: some })).toEqual({
      state: "list",
      items: [
        { value: "partai", state: "stated" },
        { value: "", state: "unknown", one_of: ["pasangan-calon"] },
      ],
    });
  });
});

describe("the vector of a day", () => {
  const on = (day: NonNullable<Given["day"]>, given: Given = {}): ((path: string) => FactValue | undefined) => {
    const engine = compile(rulebook([provision("uji:1", [element("a", { when: { fact: "act.a", is: true } })])]));
    const [outcome] = judge(engine, incident({ ...given, day })).outcomes;
    return (path) => outcome?.context.stated(path);
  };
  it("has the day, as far as it is known", () => {
    const day = (given: NonNullable<Given["day"]>): FactValue | undefined => on(given)("act.on");
    expect(day({ kind: "on", day: "2099-10-05" })).toEqual({ state: "day", day: { kind: "on", day: "2099-10-05" } });
    const between = { kind: "between", from: "2099-10-01", to: "2099-10-05" } as const;
    expect(day(between)).toEqual({ state: "day", day: between });
    expect(day({ kind: "between", from: "2099-10-01" })).toEqual({
      state: "day",
      day: { kind: "between", from: "2099-10-01" },
    });
  });
  it("has none where nothing bounds it", () => {
    const engine = compile(rulebook([provision("uji:1", [element("a", A)])]));
    const whole = (day: Given["day"]): FactValue | undefined =>
      judge(engine, incident({ day })).outcomes[0]?.gates.stated("act.on");
    const until = { kind: "between", to: "2099-10-05" } as const;
    expect(whole(undefined)).toEqual({ state: "unknown", why: "" });
    expect(whole(until)).toEqual({ state: "day", day: until });
  });
  it("has the capacities of the day, and leaves open what is held on some of the days", () => {
    const status = {
      state: "list",
      items: [
        { value: "pns", state: "stated", from: "2099-10-01", to: "2099-10-10" },
        { value: "pppk", state: "stated" },
      ],
    } as const;
    const states = (from: string, to: string): unknown => {
      const value = on({ kind: "between", from, to }, { actor: { status } })("actor.status");
      return value?.state === "list" ? value.items.map((item) => [item.value, item.state]) : value;
    };
    expect(states("2099-10-01", "2099-10-10")).toEqual([
      ["pns", "stated"],
      ["pppk", "stated"],
    ]);
    for (const [from, to] of [
      ["2099-09-30", "2099-10-10"],
      ["2099-10-01", "2099-10-11"],
    ] as const)
      expect(states(from, to)).toEqual([
        ["pns", "unknown"],
        ["pppk", "stated"],
      ]);
    expect(states("2099-10-11", "2099-10-12")).toEqual([["pppk", "stated"]]);
    expect(states("2099-09-01", "2099-09-30")).toEqual([["pppk", "stated"]]);
  });
  it("has the stage that the calendar gives, and what is stated against it", () => {
    const stage = (day: NonNullable<Given["day"]>, target_: Record<string, FactValue> = {}): FactValue | undefined =>
      on(day, { target: target_ })("target.stage");
    const day = (iso: string): NonNullable<Given["day"]> => ({ kind: "on", day: iso });
    expect(stage(day("2099-09-21"))).toEqual(known("bakal-calon"));
    expect(stage(day("2099-09-22"))).toEqual(known("calon"));
    expect(stage({ kind: "between", from: "2099-09-21", to: "2099-09-22" })).toEqual({
      state: "one_of",
      values: ["bakal-calon", "calon"],
      why: "",
    });
    expect(stage(day("2099-09-21"), { stage: known("calon") })).toEqual({
      state: "contested",
      values: ["calon", "bakal-calon"],
    });
    expect(stage(day("2099-09-22"), { stage: known("calon") })).toEqual(known("calon"));
    expect(stage(day("2099-09-22"), { stage: { state: "unknown", why: "?" } })).toEqual(known("calon"));
    const partly: FactValue = { state: "one_of", values: ["bakal-calon", "calon"], why: "?" };
    expect(stage(day("2099-09-22"), { stage: partly })).toEqual(partly);
    expect(stage(day("2099-09-22"), { never_determined: known(true) })).toEqual(known("bakal-calon"));
    expect(stage(day("2099-09-22"), { kind: known("partai") })).toEqual({ state: "not_applicable" });
    expect(stage(day("2099-09-22"), { kind: { state: "not_applicable" } })).toEqual(known("calon"));
    expect(stage(day("2099-09-22"), { kind: known("partai"), stage: known("calon") })).toEqual(known("calon"));
  });
});
