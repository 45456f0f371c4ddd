/** Answers to incidents of which much, or little, is told: several persons, acts and elections, or none. */
import { describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.js";
import { citeTogether, shortTitle } from "../../src/answer/cite.js";
import { factUses } from "../../src/answer/fact-use.js";
import { directionOf, type Penal } from "../../src/answer/later-law.js";
import type { Answer } from "../../src/answer/model.js";
import { openVerdicts } from "../../src/answer/open-verdicts.js";
import { precedentAnswer } from "../../src/answer/precedents.js";
import { similarOf } from "../../src/answer/similar.js";
import { timelinesOf, type Timeline } from "../../src/answer/timeline.js";
import { findingState } from "../../src/answer/finding-state.js";
import { sweep } from "../../src/answer/what-if/sweep.js";
import { whatIf } from "../../src/answer/what-if/what-if.js";
import { whyOf, type WhyOptions } from "../../src/answer/why/why.js";
import { judge } from "../../src/engine/judge.js";
import type { Instrument } from "../../src/rulebook/model.js";
import { dictionary, engine, read, rules, type Read } from "../built-in.js";

type Parts = Readonly<Record<string, unknown>>;

const PILKADA = { cycle: "pilkada-2024", office: "bupati", region: "Kabupaten Contoh" };
const finding = { value: true, by: { body: "bawaslu" }, reasons: "…" };
const act = {
  id: "unggahan",
  by: ["camat"],
  on: "2024-10-05",
  conduct: ["menyatakan-dukungan"],
  target: { kind: "pasangan-calon" },
  findings: { favours_or_harms: finding },
};

function told(parts: Parts = {}): Read {
  return read(JSON.stringify({ id: "uji", actors: [{ id: "camat", status: "pns" }], acts: [act], ...parts }));
}

/** Two persons, each in two acts. */
const two: Parts = {
  election: PILKADA,
  actors: [
    { id: "camat", status: "pns" },
    { id: "kades", status: "kepala-desa" },
  ],
  acts: [
    { ...act, by: ["camat", "kades"] },
    { ...act, id: "rapat", by: ["camat", "kades"], on: "2024-10-07" },
  ],
};

describe("what a body decided", () => {
  it("differs where the punishment is milder than any that the provision names", () => {
    const seragam = { ...act, conduct: ["menjadi-peserta-kampanye"], at_campaign_event: true, attributes: ["pns"] };
    const compared = (tier?: string, outcome = "sanksi"): readonly string[] => {
      const decisions = [{ body: "ppk", track: "discipline", outcome, sources: ["surat"], ...(tier ? { tier } : {}) }];
      const { incident } = told({ election: PILKADA, acts: [seragam], decisions });
      return answer(engine, incident, { language: "id", on: "2025-01-01", detail: "full" })
        .agreement.filter(({ provision }) => provision === "pp-94-2021:13.g")
        .map(({ result, why }) => `${result} ${why}`);
    };
    expect(compared("pns:ringan")).toEqual(["differs sanksi/fulfilled/pns:ringan/pns:sedang"]);
    for (const tier of [undefined, "pns:sedang", "pns:berat", "etik:pernyataan-tertutup"])
      expect(compared(tier)).toEqual(["same sanksi/fulfilled"]);
    expect(compared("pns:ringan", "tidak-terbukti")).toEqual(["differs tidak-terbukti/fulfilled"]);
  });

  it("is held against the provisions that are law here, and of those that fail only where none is left for it to rest on", () => {
    const results = (on: string, outcome: string, cites: readonly string[] = []): readonly string[] => {
      const decisions = [{ body: "pengadilan-negeri", track: "criminal", outcome, sources: ["putusan"] }];
      const found = {
        ...act,
        on,
        conduct: ["membuat-keputusan"],
        findings: { favours_or_harms: finding, intent: finding },
      };
      const { incident } = told({
        election: PILKADA,
        actors: [{ id: "camat", status: "kepala-desa" }],
        acts: [found],
        decisions,
        cites,
      });
      const { agreement } = answer(engine, incident, { language: "id", on: "2025-01-01", detail: "all" });
      return agreement.map(({ provision, result }) => `${provision} ${result}`);
    };
    const convicted = results("2024-10-05", "dipidana");
    expect(convicted).toContain("uu-1-2015:188 same");
    expect(convicted.filter((each) => each.endsWith("differs"))).toEqual([]);
    expect(convicted.filter((each) => each.startsWith("uu-7-2017"))).toEqual([]);
    expect(results("2024-02-01", "dipidana")).toContain("uu-1-2015:188 differs");
    expect(results("2024-02-01", "bebas")).toContain("uu-1-2015:188 same");
    expect(results("2024-02-01", "dipidana", ["Pasal 490 UU 7/2017"])).toContain("uu-7-2017:490 differs");
  });
});

describe("a decision beside one act of several", () => {
  it("may rest on what was found of the others, which the answer was not asked for", () => {
    const found = { ...act, conduct: ["membuat-keputusan"], findings: { favours_or_harms: finding, intent: finding } };
    const harmless = { ...found, id: "lain", findings: { favours_or_harms: { ...finding, value: false } } };
    const decisions = [{ body: "pengadilan-negeri", track: "criminal", outcome: "dipidana", sources: ["putusan"] }];
    const actors = [{ id: "camat", status: "kepala-desa" }];
    const results = (acts: readonly Parts[]): readonly string[] => {
      const { incident } = told({ election: PILKADA, actors, acts, decisions });
      const asked = { language: "id", on: "2025-01-01", detail: "full", act: "lain" } as const;
      return answer(engine, incident, asked).agreement.map(({ result }) => result);
    };
    expect(results([found, harmless])).toEqual(["not_comparable"]);
    expect(results([harmless])).toEqual(["differs"]);
  });
});

describe("two elections of one day", () => {
  it("are told apart in every verdict, also where neither has an id", () => {
    const election = [
      { ...PILKADA, office: "gubernur" },
      { ...PILKADA, calendar: { determination: "2024-10-07" } },
    ];
    const given = answer(engine, told({ election }).incident, { language: "id", on: "2025-01-01", detail: "all" });
    expect(given.contests.map(({ id, stage }) => [id, stage])).toEqual([
      ["pilkada-2024:gubernur", "calon"],
      ["pilkada-2024:bupati", "bakal-calon"],
    ]);
    const punished = given.verdicts.filter(({ chain }) => chain.join("+") === "uu-1-2015:71.1+uu-1-2015:188");
    expect(punished.map(({ contest, status }) => [contest, status])).toEqual([
      ["pilkada-2024:gubernur", "open"],
      ["pilkada-2024:bupati", "not_fulfilled"],
    ]);
    const ranges = given.tracks
      .flatMap(({ penal }) => penal)
      .filter(({ chain }) => chain.startsWith("uu-1-2015:71.1+"));
    expect(ranges.map(({ chain, status }) => [chain, status])).toEqual([["uu-1-2015:71.1+uu-1-2015:188", "open"]]);
    expect(timelinesOf(engine, told({ election }).incident).map(({ contest }) => contest)).toEqual([
      "pilkada-2024:gubernur",
      "pilkada-2024:bupati",
    ]);
  });
});

describe("what a calendar says about itself", () => {
  const notesOf = (election: Parts, on: string): readonly string[] =>
    answer(engine, told({ election, acts: [{ ...act, on }] }).incident, {
      language: "id",
      on: "2025-01-01",
      detail: "full",
    }).notes;

  it("stands in the answer where a day is missing or not confirmed, and of a region always", () => {
    const in2017 = { ...PILKADA, cycle: "pilkada-2017" };
    expect(notesOf(in2017, "2016-10-27").join()).toContain("bersumber satu");
    const jakarta = notesOf({ ...in2017, office: "gubernur", region: "DKI Jakarta" }, "2016-10-27");
    expect(jakarta[0]).toMatch(/^Pilkada serentak 2017, .*Jakarta.*: .*belum diselesaikan/);
    expect(jakarta).toHaveLength(3);
    expect(notesOf({ ...in2017, cycle: "pilkada-2017-dki-r2", office: "gubernur" }, "2017-04-10").join()).toContain(
      "tidak diketahui",
    );
  });

  it("does not say of a region that days are unknown which the incident states, and says that a period that is none rests on no source", () => {
    const again = { ...PILKADA, cycle: "pilkada-2024-psu-2025-08", region: "Boven Digoel" };
    const calendar = {
      determination: "2025-06-16",
      campaign: { from: "2025-06-19", to: "2025-08-02" },
      quiet_period: { from: "2025-08-03", to: "2025-08-05" },
      source: "Keputusan KPU setempat",
    };
    expect(notesOf(again, "2025-07-01").join()).toContain("Penetapan dan masa kampanye tidak diketahui".toLowerCase());
    expect(notesOf({ ...again, calendar }, "2025-07-01")).toEqual([]);
    const none = { ...PILKADA, cycle: "pilkada-2024-psu-2025", region: "Siak" };
    const stated = { ...calendar, campaign: undefined, voting_day: "2025-03-22" };
    expect(notesOf({ ...none, calendar: JSON.parse(JSON.stringify(stated)) as Parts }, "2025-03-01").join()).toContain(
      "simpulan penyandi",
    );
  });

  it("stands in the answer of a region that is judged by the general days where others have their own", () => {
    const in2015 = { ...PILKADA, cycle: "pilkada-2015" };
    const general = "Pilkada serentak 2015: Hari sendiri hanya ada di sini bagi Surabaya, Samarinda, dan Pacitan";
    expect(notesOf(in2015, "2015-10-05").join()).toContain(general);
    const calendar = { campaign: { from: "2015-08-27", to: "2015-12-05" }, source: "Keputusan KPU setempat" };
    expect(notesOf({ ...in2015, calendar }, "2015-10-05")).toEqual([]);
    expect(notesOf({ ...PILKADA, cycle: "pilkada-2025-ulang" }, "2025-08-27").join()).toContain("bukan daerah lain");
    const papua = { ...PILKADA, cycle: "pilkada-2024-psu-2025", office: "gubernur", region: "Provinsi Papua" };
    expect(notesOf(papua, "2025-04-10").join()).toContain("pilkada-2024-psu-2025-08");
  });

  it("does not where every day is confirmed, by its sources or by the incident", () => {
    expect(notesOf(PILKADA, "2024-10-05")).toEqual([]);
    const calendar = {
      determination: "2016-10-24",
      campaign: { from: "2016-10-28", to: "2017-02-11" },
      source: "Keputusan KPU setempat",
    };
    expect(notesOf({ ...PILKADA, cycle: "pilkada-2017", calendar }, "2016-10-27")).toEqual([]);
    expect(notesOf({ office: "bupati" }, "2024-10-05")).toEqual([]);
  });
});

describe("the days of an election", () => {
  const timelines = (parts: Parts): readonly Timeline[] => timelinesOf(engine, told(parts).incident);

  it("are not drawn where no election is stated, or none whose days are known", () => {
    expect(timelines({})).toEqual([]);
    expect(timelines({ election: { office: "bupati" } })).toEqual([]);
  });

  it("are drawn of an election without a name, as far as its own calendar goes", () => {
    const calendar = { voting_day: "2024-11-27", campaign: "none" };
    expect(timelines({ election: { office: "bupati", calendar }, acts: [{ ...act, on: undefined }] })).toEqual([
      {
        contest: null,
        periods: [{ name: "voting_day", from: "2024-11-27", to: "2024-11-27", exact: true, certainty: "confirmed" }],
        without: ["campaign"],
        acts: [],
      },
    ]);
  });

  it("have acts on days that are not known exactly", () => {
    const days = (on: unknown, more: Parts = {}): unknown =>
      timelines({ election: PILKADA, acts: [{ ...act, on }], ...more })[0]?.acts;
    expect(days({ unknown: "?" })).toEqual([{ act: "unggahan", from: null, to: null, kind: "between" }]);
    expect(days({ unknown: "?" }, { report: { known_on: "2024-10-09" } })).toEqual([
      { act: "unggahan", from: null, to: "2024-10-09", kind: "between" },
    ]);
    expect(days({ from: "2024-10-01", to: "2024-10-05" })).toEqual([
      { act: "unggahan", from: "2024-10-01", to: "2024-10-05", kind: "period" },
    ]);
    expect(timelines({ election: { ...PILKADA, id: "satu" } }).map(({ contest }) => contest)).toEqual(["satu"]);
  });
});

describe("what if", () => {
  const options = { language: "id", on: "2025-01-01", before: {}, after: {}, changes: [] } as const;

  it("tells a provision under an election that was not there before beside nothing, and the other way round", () => {
    const [without, within] = [told(), told({ election: PILKADA })];
    const begun = whatIf(engine, without.incident, within.incident, options).provisions;
    expect(begun.filter(({ before }) => before === null).map(({ contest }) => contest)).toContain("pilkada-2024");
    expect(begun.filter(({ after }) => after === null).map(({ contest }) => contest)).toContain(null);
    for (const { after, elements } of begun.filter(({ before }) => before === null)) {
      expect(after).not.toBeNull();
      expect(elements.every((each) => each.before === null && each.after !== null)).toBe(true);
    }
  });

  it("tells only of the person and the act that are named", () => {
    const denied = { favours_or_harms: { ...finding, value: false } };
    const both = [
      { ...act, by: ["camat", "kades"], findings: denied },
      { ...act, id: "rapat", by: ["camat", "kades"], on: "2024-10-07", findings: denied },
    ];
    const after = told({ ...two, acts: both });
    const all = whatIf(engine, told(two).incident, after.incident, options);
    expect(new Set(all.provisions.map(({ actor, act }) => `${actor} ${act}`)).size).toBe(4);
    const one = whatIf(engine, told(two).incident, after.incident, { ...options, actor: "kades", act: "rapat" });
    expect(new Set(one.provisions.map(({ actor, act }) => `${actor} ${act}`))).toEqual(new Set(["kades rapat"]));
    expect(new Set(one.tracks.map(({ actor }) => actor))).toEqual(new Set(["kades"]));
  });

  it("compares the gravest of what holds on the days of a period", () => {
    const on = { from: "2025-12-20", to: "2026-01-20" };
    const period = { election: PILKADA, acts: [{ ...act, on }] };
    const village = { ...period, actors: [{ id: "camat", status: "kepala-desa" }] };
    const { provisions } = whatIf(engine, told(period).incident, told(village).incident, options);
    const offence = provisions.filter(({ chain }) => chain.at(-1) === "uu-1-2015:188");
    expect(offence.map(({ before, after }) => [before?.status, after?.status])).toEqual([["open", "open"]]);
  });
});

describe("a sweep", () => {
  const swept = (parts: Parts, actor?: string): ReturnType<typeof sweep> =>
    sweep(engine, told(parts).incident, {
      act: "unggahan",
      from: "2024-09-01",
      to: "2024-12-20",
      language: "id",
      on: "2025-01-01",
      law: {},
      ...(actor === undefined ? {} : { actor }),
    });

  it("moves one act, and tells of one person where one is named", () => {
    expect(new Set(swept(two).tracks.map(({ actor }) => actor))).toEqual(new Set(["camat", "kades"]));
    const one = swept(two, "kades");
    expect(new Set([...one.tracks, ...one.provisions].map(({ actor }) => actor))).toEqual(new Set(["kades"]));
    expect(new Set(one.spans.flatMap(({ changed }) => changed.map(({ actor }) => actor)))).toEqual(new Set(["kades"]));
  });

  it("turns without an election on what turns without one", () => {
    const { spans } = swept({});
    expect(spans[0]?.why).toEqual([]);
    expect(spans.flatMap(({ why }) => why.map(({ kind }) => kind))).not.toContain("calendar");
  });
});

describe("why", () => {
  const whys = (parts: Parts, options: Partial<WhyOptions>): ReturnType<typeof whyOf> => {
    const { incident, written } = told(parts);
    return whyOf(engine, incident, { written, dictionary }, ["uu-1-2015:71.1"], { language: "id", ...options });
  };

  it("is told of the person and the act that are named, with the rest left out", () => {
    const { trees, beside } = whys(two, { actor: "kades", act: "rapat" });
    expect([...trees, ...beside].map(({ actor, act }) => `${actor} ${act}`)).toEqual(
      expect.arrayContaining(["kades rapat"]) as string[],
    );
    expect(new Set([...trees, ...beside].map(({ actor, act }) => `${actor} ${act}`)).size).toBe(1);
    expect(new Set(whys(two, {}).trees.map(({ actor, act }) => `${actor} ${act}`)).size).toBe(4);
  });

  it("is told under the law of another day and another reading", () => {
    const [now] = whys({ election: PILKADA }, {}).trees;
    const [then] = whys({ election: PILKADA }, { lawOn: "2015-03-01" }).trees;
    expect([now?.law?.applies, then?.law?.applies]).toEqual(["conduct_date", "law_on"]);
    const readings = { "tindakan-lemah": "tidak-termasuk" };
    expect(whys({ election: PILKADA }, { readings }).trees[0]?.readings).not.toContainEqual(
      expect.objectContaining({ question: "tindakan-lemah" }),
    );
  });

  it("has no places and no nearest change where it is not known how the incident was written", () => {
    const { incident } = told({ actors: [{ id: "camat", status: "warga" }] });
    const { trees } = whyOf(engine, incident, { written: undefined, dictionary }, ["uu-1-2015:71.1"], {
      language: "id",
    });
    expect(trees[0]?.gates.flatMap(({ places }) => places)).toEqual([]);
    expect(trees[0]?.nearest).toEqual([]);
  });
});

describe("a later law", () => {
  const penal = (parts: Partial<Penal>): Penal => ({ certainty: "confirmed", ...parts });
  const prison = (months: number): NonNullable<Penal["custody"]> => ({ kind: "penjara", max: { months } });
  const text = { id: "…", en: "…" };

  it.each<[string, Partial<Penal>, Partial<Penal>, "lighter" | "mixed"]>([
    ["no fine any more", { custody: prison(6), fine: { max: 6 } }, { custody: prison(6) }, "lighter"],
    ["a fine where there was none", { custody: prison(6) }, { custody: prison(1), fine: { max: 1 } }, "mixed"],
    ["a fine alone", { custody: prison(6), fine: { max: 6 }, connector: "and" }, { fine: { max: 6 } }, "lighter"],
    ["custody again", { fine: { max: 6 } }, { custody: { kind: "kurungan", max: { days: 1 } } }, "mixed"],
    [
      "a lower minimum",
      { custody: { kind: "penjara", min: { months: 1 }, max: { years: 1 } } },
      { custody: { kind: "penjara", max: { months: 12 } } },
      "lighter",
    ],
    [
      "a choice where both were due",
      { custody: prison(6), fine: { max: 6 } },
      { custody: prison(6), fine: { max: 6 }, connector: "or" },
      "lighter",
    ],
    [
      "both due where there was a choice",
      { custody: prison(6), fine: { max: 6 }, connector: "and_or" },
      { custody: prison(6), fine: { max: 6 } },
      "mixed",
    ],
    ["a multiple of something", { fine: { max: 6 } }, { fine: { max: 1, multiple: text } }, "mixed"],
    [
      "a rival ceiling that is higher",
      { fine: { max: 6 } },
      { fine: { max: 5, alternatives: [{ max: 7, text }] } },
      "mixed",
    ],
    [
      "a ceiling for corporations that is not stated",
      { fine: { max: 6 } },
      { fine: { max: 5, by_subject: [{ subject: "korporasi", text }] } },
      "mixed",
    ],
    ["a fine without a ceiling", { fine: { max: 6 } }, { fine: { min: 1 } }, "mixed"],
    ["a ceiling where there was none", { fine: { min: 1 } }, { fine: { max: 6 } }, "lighter"],
  ])("with %s is %s", (_, before, after, direction) => {
    expect(directionOf(penal(before), penal(after))).toBe(direction);
  });
});

describe("a citation", () => {
  const instrument = (parts: Partial<Instrument>): Instrument => {
    const [first] = rules.instruments;
    return { ...(first ?? expect.fail("no instruments")), ...parts };
  };

  it("has the number of an instrument only where it has one", () => {
    expect(shortTitle(instrument({ type: "se", number: "", year: 2016 }), "se-2016")).toBe("SE 2016");
    expect(shortTitle(instrument({ type: "uu", number: "7", year: 2017 }), "uu-7-2017")).toBe("UU 7/2017");
    expect(shortTitle(undefined, "uu-99-2099")).toBe("uu-99-2099");
  });

  it("names the instrument of several places once, and the head of a list once", () => {
    const named = (...ids: readonly string[]): string =>
      citeTogether(
        rules,
        ids.flatMap((id) => rules.provisions.filter((each) => each.id === id)),
      );
    expect(named("pp-94-2021:3.c", "pp-94-2021:3.d", "pp-94-2021:3.c", "uu-1-2015:188")).toBe(
      "Pasal 3 huruf c, d PP 94/2021; Pasal 188 UU 1/2015",
    );
    expect(named("skb-2022:D-6", "skb-2022:D-11")).toBe("D-6, D-11 SKB 2/2022");
  });
});

describe("an act of which little is told", () => {
  const given: Answer = answer(engine, told({ acts: [{ id: "unggahan", by: ["camat"] }] }).incident, {
    language: "id",
    on: "2025-01-01",
    detail: "full",
  });

  it("has no day and no conduct", () => {
    expect(given.acts).toEqual([{ id: "unggahan", days: "", conduct: [] }]);
    expect(given.contests.map(({ id, title }) => [id, title])).toEqual([[null, ""]]);
  });

  it("may lie on a day of which nothing is known", () => {
    const { incident } = told({ acts: [{ ...act, on: { unknown: "?" } }] });
    expect(answer(engine, incident, { language: "id", on: "2025-01-01", detail: "full" }).acts[0]?.days).toBe("..");
  });
});

describe("a decided case", () => {
  it("of which little is recorded has nothing where that would stand", () => {
    const [first] = rules.precedents;
    const { id, title, forum, outcome, certainty, confidence, sources } = first ?? expect.fail("no precedents");
    const bare = { id, title, forum, outcome, certainty, confidence, sources, facts: {}, file: "" };
    const likeness = { same: [], different: [], unknown: [], weight: { same: 0, of: 0 } };
    const { actors, acts } = told().incident;
    const [actor, its] = [actors[0] ?? expect.fail("no actor"), acts[0] ?? expect.fail("no act")];
    expect(precedentAnswer({ actor, act: its }, { precedent: bare, likeness }, "en")).toMatchObject({
      title: title.en,
      conduct_on: null,
      region: null,
      case_no: null,
      track: null,
      sanction: null,
      reasoning: null,
    });
  });

  it("is looked for beside the person and the act that are named", () => {
    const options = { language: "id", on: "2025-01-01" } as const;
    const { incident } = told(two);
    const names = (more: { actor?: string; act?: string }): readonly string[] =>
      similarOf(engine, incident, { ...options, ...more }).acts.map((each) => `${each.actor} ${each.act}`);
    expect(names({})).toHaveLength(4);
    expect(names({ actor: "camat" })).toEqual(["camat unggahan", "camat rapat"]);
    expect(names({ actor: "camat", act: "rapat" })).toEqual(["camat rapat"]);
  });
});

describe("a general duty", () => {
  const { verdicts } = answer(
    engine,
    told({
      election: PILKADA,
      actors: [{ id: "calon", status: "pns", candidate: "calon", detained: true }],
      acts: [{ ...act, by: ["calon"], conduct: ["menjadi-calon-tanpa-mundur"] }],
    }).incident,
    { language: "id", on: "2025-01-01", detail: "all" },
  );
  const general = (link: string): readonly boolean[] => [
    ...new Set(verdicts.filter(({ chain }) => chain[0] === link).map((each) => each.general)),
  ];

  it.each(["uu-20-2023:59.3", "uu-20-2023:53", "uu-7-2017:281.1", "uu-1-2015:70.3"])(
    "is not one that names what breaches it (%s)",
    (link) => {
      expect(general(link)).toEqual([false]);
    },
  );

  it.each(["pp-94-2021:3.d", "pp-42-2004:11.c", "uu-20-2023:24.1.d", "uu-20-2023:2.f"])(
    "is one whose breach is a matter of finding, and a principle (%s)",
    (link) => {
      expect(general(link)).toEqual([true]);
    },
  );
});

describe("what stays open", () => {
  it("comes with the law first, guidelines after it, and general duties last", () => {
    const verdicts = openVerdicts(judge(engine, told(two).incident), "id");
    const ranks = verdicts.map(({ kind, general }) => (general ? 2 : kind === "guideline" ? 1 : 0));
    expect(new Set(ranks)).toEqual(new Set([0, 1, 2]));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(verdicts.every(({ status }) => status === "open")).toBe(true);
  });
});

describe("who said it", () => {
  it("is another body by its name, or without one", () => {
    const stated = (by: object): unknown => {
      const { incident } = told({ acts: [{ ...act, findings: { favours_or_harms: { ...finding, by } } }] });
      const [outcome] = judge(engine, incident).outcomes;
      return findingState("favours_or_harms", outcome ?? expect.fail("nothing judged"));
    };
    expect(stated({ body: "lain", name: "Inspektorat" })).toMatchObject({
      state: "recorded:true",
      by: ["Inspektorat"],
    });
    expect(stated({ body: "lain" })).toMatchObject({ state: "recorded:true", by: ["lain"] });
  });
});

it("shows the day of an examination, and the days of an act, as they are recorded", () => {
  const path = "actor.discipline.examined";
  const [use] = factUses(path, { state: "examined", value: { kind: "before", day: "2021-08-31", value: true } });
  expect(use).toEqual({ path, state: "known", value: "2021-08-31" });
});

it("looks for decided cases beside the act that is named only", () => {
  const { precedents } = answer(engine, told(two).incident, {
    language: "id",
    on: "2025-01-01",
    detail: "full",
    act: "rapat",
  });
  expect(precedents.length).toBeGreaterThan(0);
  expect(new Set(precedents.map((each) => each.act))).toEqual(new Set(["rapat"]));
});
