/** The parts of the terminal view where an answer has much, little or nothing to say. */
import { describe, expect, it } from "vitest";
import type { Answer, TrackAnswer, Verdict } from "../../src/answer/model.js";
import { Tally, type Outcomes, type Totals } from "../../src/answer/totals.js";
import { asideLines } from "../../src/report/pretty/aside.js";
import { support } from "../../src/report/pretty/element.js";
import { generalLines, principleLines } from "../../src/report/pretty/general.js";
import { guidelineLines, rowDetail } from "../../src/report/pretty/guideline.js";
import { laterLawTexts } from "../../src/report/pretty/later-law.js";
import { lawText, openTransition } from "../../src/report/pretty/law.js";
import { nearMissLine, nearMissLines, restLines } from "../../src/report/pretty/near-miss.js";
import { precedentLines } from "../../src/report/pretty/precedents.js";
import { waysLines } from "../../src/report/pretty/readings.js";
import { optionText, tierLines } from "../../src/report/pretty/sanction.js";
import { statusText } from "../../src/report/pretty/status-line.js";
import { addRow, addUnread, emptyTable, tableLines } from "../../src/report/pretty/table.js";
import { totalsLines } from "../../src/report/pretty/totals.js";
import { otherDays } from "../../src/report/pretty/track.js";
import { briefLines, verdictLines } from "../../src/report/pretty/verdict.js";
import { whereOf } from "../../src/report/pretty/where.js";
import { lines, render, summaryOf, viewOf } from "./render.js";
import { answer, criminal, discipline, documentOf, nearMiss, precedent, tracks } from "./sample.js";

const view = viewOf("id", { width: 120 });
const full = viewOf("id", { width: 120, verbose: true });

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error("the sample has changed");
  return item;
}

function without<T extends object, K extends keyof T>(key: K, whole: T): Omit<T, K> {
  const part = { ...whole };
  Reflect.deleteProperty(part, key);
  return part;
}

const [disciplineTrack, criminalTrack] = [first(tracks), first(tracks.slice(1))];
const act = first(answer.acts);
const contest = first(answer.contests);
const none: Verdict["needs"] = { facts: [], contested: [], findings: [], readings: [] };

describe("the head", () => {
  const head = (part: Partial<Answer>): string =>
    lines(render(documentOf({ ...answer, ...part }), { width: 120 }))
      .slice(0, 4)
      .join("\n");

  it("counts the acts and contests beside the first, and says where there is none", () => {
    expect(head({ acts: [act, { ...act, id: "lain" }], verdicts: [] })).toContain("5 Oktober 2024 · tahap calon");
    const both = [criminal, { ...criminal, act: "lain" }];
    expect(head({ acts: [act, { ...act, id: "lain" }], verdicts: both })).toContain("+ 1 perbuatan lain");
    const other = { ...contest, id: "pilkada-2020", title: "Pilkada 2020" };
    expect(head({ contests: [contest, other] })).toContain("+ 1 pemilihan lain");
    expect(head({ contests: [] })).toContain("pemilihan belum disebut");
    expect(head({ acts: [], verdicts: [] })).toContain("\ntahap calon ·");
    expect(head({ incident: { ...answer.incident, title: null } })).toMatch(/^contoh-001\n/);
  });

  it("says that another law was asked for", () => {
    const law = criminal.law === null ? null : { ...criminal.law, applies: "law_on" };
    const asked = { ...criminal, law };
    expect(head({ verdicts: [asked], law_on: "2020-01-01" })).toContain("menurut hukum 1 Jan 2020 (--law-on)");
    expect(lawText(asked, view)).toContain("dinilai menurut hukum pada hari lain");
  });

  it("of another person repeats the event only where it differs", () => {
    const camat = { id: "camat", capacity: "PNS" };
    const acts = [act, { ...act, id: "rapat", days: "2024-11-02" }];
    const said = render(
      documentOf({
        ...answer,
        actors: [...answer.actors, camat],
        acts,
        verdicts: [criminal, { ...criminal, actor: "camat", act: "rapat" }],
      }),
      { width: 120 },
    );
    expect(said).toMatch(/^camat: PNS\n2 November 2024 · /m);
    expect(said.match(/Kepala dinas mengikuti/g)).toHaveLength(1);
  });
});

describe("a time limit", () => {
  const deadline = first(criminalTrack.deadlines);
  const withOne = (part: Partial<typeof deadline>): string =>
    render(documentOf({ ...answer, tracks: [{ ...criminalTrack, deadlines: [{ ...deadline, ...part }] }] }), {
      width: 120,
    });

  it("that cannot be counted yet is told by how it will be", () => {
    const counted = { ...deadline.counted, from_day: null, first: null };
    const said = withOne({ state: "unknown", due: null, counted });
    expect(said).toContain("Tenggat  7 hari kalender sejak diketahui (hari itu belum dicatat)");
  });

  it("that was met is no day to wait for, one of today is called so", () => {
    expect(summaryOf(withOne({ state: "met" })).join("\n")).not.toContain("BATAS WAKTU");
    expect(withOne({ state: "today" })).toContain("14 Oktober 2024 (hari ini)");
    expect(withOne({ state: "past", due: "2024-10-08" })).toContain("8 Oktober 2024 (lewat 2 hari)");
    expect(withOne({ state: "past", due: "2024-10-08", taken_on: "2024-10-09" })).toContain(
      "8 Oktober 2024 (dilakukan 9 Oktober 2024, lewat 1 hari)",
    );
  });
});

describe("what a status means", () => {
  const exception = {
    id: "cuti",
    of: "x",
    type: "carve_out",
    status: "satisfied",
    defeats: [],
    ref: "Pasal 7",
  } as const;
  it.each<readonly [Partial<Verdict>, string]>([
    [{ status: "not_fulfilled", because: ["pelaku"], elements: [] }, "unsur “pelaku” tidak terpenuhi"],
    [{ ...nearMiss }, "unsur “calon atau tim kampanye” tidak terpenuhi"],
    [{ status: "excepted", because: ["cuti"], exceptions: [] }, "pengecualian “cuti” berlaku"],
    [
      { status: "excepted", because: ["cuti"], exceptions: [{ ...exception, text: "sedang cuti" }] },
      "pengecualian “sedang cuti” berlaku",
    ],
    [
      { status: "excepted", because: ["cuti"], exceptions: [{ ...exception, text: "" }] },
      "pengecualian “cuti” berlaku",
    ],
    [{ status: "not_in_force", because: ["gap"] }, "tidak ada bunyi yang berlaku pada hari itu"],
    [{ status: "not_in_force", because: [] }, "tidak berlaku pada hari itu"],
    [{ status: "not_reached", because: [] }, "tidak menjangkau subjek ini"],
  ])("%# stands in a sentence", (part, sentence) => {
    expect(statusText({ ...criminal, ...part }, view)).toContain(sentence);
  });
});

describe("an element", () => {
  const bare = first(discipline.elements.slice(2));
  const finding = { id: "intent", state: "recorded:false" };

  it("without facts says why it is open", () => {
    const because = ["facts", "contested", "finding", "reading"] as const;
    expect(support({ ...bare, status: "open", facts: [], because }, view)).toEqual([
      "faktanya belum dicatat",
      "faktanya diperselisihkan",
      "menunggu penilaian badan yang berwenang",
      "tafsirnya belum dipilih",
    ]);
  });

  it("tells a finding with its value, a slug by its label", () => {
    expect(support({ ...bare, facts: [], finding }, view)).toEqual(["penilaian kesengajaan: tidak"]);
    expect(support({ ...bare, facts: [], finding: { ...finding, state: "recorded:2024-10-05" } }, view)).toEqual([
      "penilaian kesengajaan: 5 Oktober 2024",
    ]);
    const asking = { ...view, lexicon: { ...view.lexicon, named: () => "Sengajakah ia?" } };
    expect(support({ ...bare, facts: [], finding }, asking)).toEqual(["Sengajakah ia? tidak"]);
  });
});

describe("general duties", () => {
  const duty = (part: Partial<Verdict>): Verdict => ({ ...discipline, general: true, elements: [], ...part });
  const ranked = {
    ...view,
    lexicon: { ...view.lexicon, tierRank: (_: string, tier: string) => ["ringan", "sedang", "berat"].indexOf(tier) },
  };

  it("name the gravest rung that any of them names", () => {
    const rungs = ["ringan", "berat", "sedang"].map((tier) =>
      duty({ sanction: { ladder: "pns", tier, certainty: "confirmed" } }),
    );
    expect(generalLines(rungs, [], ranked).join("\n")).toContain("berat ·");
    expect(generalLines([without("sanction", duty({}))], [], ranked).join("\n")).toMatch(/\n {4}-v menampilkannya$/);
  });

  it("that are settled have nothing open; of many gaps the first are named until all are asked for", () => {
    const [gate, found] = [first(discipline.elements), { id: "intent", state: "recorded:true" }];
    const settled = duty({ elements: [gate, { ...gate, finding: found }] });
    expect(generalLines([settled], [], view)[1]).toBe("    penilaian kesengajaan: ya");
    expect(principleLines([duty({ status: "fulfilled" })], [], view).join("\n")).not.toContain("belum:");
    const needs = { ...none, facts: ["a", "b", "c", "d", "e", "f"] };
    const open = [duty({ status: "open", needs })];
    expect(principleLines(open, [], view).join("\n")).toContain("belum: a, b, c, d, dan 2 lagi");
    expect(principleLines(open, [], full).join("\n")).toContain("belum: a, b, c, d, e, f");
  });
});

describe("guidelines", () => {
  const row: Verdict = { ...discipline, kind: "guideline", provision: "skb-2022:D-6", cite: "D-6 SKB 2/2022" };

  it("say what is open of a row, and nothing of one that prints nothing", () => {
    const open = { ...row, status: "open" as const, needs: { ...none, findings: ["intent"] } };
    expect(guidelineLines(disciplineTrack, [open], [], view).join("\n")).toContain("belum: penilaian kesengajaan");
    expect(rowDetail(disciplineTrack, row, view)).toEqual([]);
  });
});

describe("the law of a provision", () => {
  const gate = first(criminal.elements.slice(1));
  const transition = (facts: typeof gate.facts, status: typeof gate.status): Verdict => ({
    ...criminal,
    law: criminal.law === null ? null : { ...criminal.law, applies: "Pasal 43 huruf b" },
    elements: [{ ...gate, facts, status }],
  });
  const examined = [{ path: "actor.discipline.examined", state: "absent" }];

  it("by a transition names its rule, or the fact on which that turns while it is open", () => {
    expect(lawText(transition(examined, "satisfied"), view)).toContain(
      "diterapkan menurut aturan peralihan (Pasal 43 huruf b)",
    );
    expect(openTransition(transition(examined, "open"), view)).toContain("ditentukan pemeriksaan disiplin");
    expect(lawText(transition(examined, "open"), view)).not.toContain("aturan peralihan");
    // What turns on the day alone is no matter of another fact.
    const day = [{ path: "act.on", state: "unknown" }];
    expect(openTransition(transition(day, "open"), view)).toBeUndefined();
    expect(lawText(transition(day, "open"), view)).toContain("aturan peralihan");
  });

  it("that came later is told with how sure it is", () => {
    const penal = first(criminalTrack.penal);
    const later_law = {
      version_from: "2026-01-02",
      fine: { max: 500_000, range: "or" as const },
      certainty: "single_source" as const,
      direction: "lighter" as const,
      ref: "Pasal 3 UU 1/2023",
    };
    const [text] = laterLawTexts({ ...criminalTrack, penal: [{ ...penal, later_law }] }, view);
    expect(text).toContain("Pasal 71 ayat (1) jo. Pasal 188 UU 1/2015");
    expect(text).toMatch(/Pasal 3 UU 1\/2023\) · satu sumber$/);
  });
});

describe("a near miss", () => {
  it("names the reading on which it rests only where another choice turns it", () => {
    const reading = first(criminal.readings);
    const turned = { ...nearMiss, readings: [reading] };
    expect(nearMissLine(turned, undefined, viewOf("id", { width: 200 })).join(" ")).toContain(
      "menurut tafsir pejabat-asn: luas",
    );
    const unchosen = without("chosen", reading);
    expect(nearMissLine({ ...nearMiss, readings: [unchosen] }, undefined, view).join(" ")).not.toContain("tafsir");
    const alike = { ...reading, choices: reading.choices.map((choice) => ({ ...choice, status: nearMiss.status })) };
    expect(nearMissLine({ ...nearMiss, readings: [alike] }, undefined, view).join(" ")).not.toContain("tafsir");
  });

  it("without an element says what its status means; beside it stands what somebody cited", () => {
    expect(nearMissLine({ ...nearMiss, elements: [] }, undefined, view).join(" ")).toContain(
      "unsur “pelaku” tidak terpenuhi",
    );
    const cited = { ...nearMiss, near_miss: false, cited: true, status: "not_reached" as const, elements: [] };
    const said = nearMissLines([nearMiss, cited], view);
    expect(said[0]).toBe("Dikutip, atau hampir terpenuhi");
    expect(said.join("\n")).toContain("tidak menjangkau subjek ini");
  });

  it("is told once where it was only cited, whatever its acts; the rest is listed on request", () => {
    const cited = {
      ...nearMiss,
      near_miss: false,
      cited: true,
      status: "not_reached" as const,
      elements: [],
      track: null,
    };
    const text = render(documentOf({ ...answer, verdicts: [criminal, cited, { ...cited, act: "lain" }] }), {
      width: 120,
    });
    expect(text.match(/Pasal 189 UU 1\/2015 · tidak menjangkau/g)).toHaveLength(1);
    const rest = { ...cited, cited: false };
    const listed = restLines({ ...answer, verdicts: [rest] }, new Set(), full).join("\n");
    expect(listed).toContain("(1): Pasal 70 ayat (1) jo. Pasal 189 UU 1/2015");
  });
});

describe("a verdict", () => {
  it("in brief names what is open, or what its status means", () => {
    expect(briefLines(criminal, undefined, view).join("\n")).toContain("belum ditetapkan: “dengan sengaja”");
    expect(briefLines({ ...criminal, elements: [] }, undefined, view).join("\n")).toContain("belum dapat disimpulkan");
  });

  it("tells its exceptions by their words, else by their names; nothing stands behind one that has nothing", () => {
    const exception = {
      id: "cuti",
      of: "x",
      type: "carve_out",
      status: "satisfied",
      defeats: [],
      ref: "Pasal 7",
    } as const;
    const said = (text: string): string =>
      verdictLines({ ...criminal, exceptions: [{ ...exception, text }] }, undefined, view).join("\n");
    expect(said("sedang cuti")).toContain("sedang cuti (di luar jangkauan)");
    expect(said("")).toContain("cuti (di luar jangkauan)");
    const plain = without("sanction", { ...discipline, law: null, elements: [] });
    expect(verdictLines(plain, undefined, view).at(-1)).not.toBe("");
  });

  it("shows what is contested one way and the other, with who says so", () => {
    const ways = [
      { value: true, by: "bawaslu, pelapor", status: "fulfilled" as const },
      { value: false, status: "not_fulfilled" as const },
    ];
    const said = waysLines({ ...criminal, assumptions: [], contested: [{ path: "findings.intent", ways }] }, view).join(
      "\n",
    );
    expect(said).toContain("Fakta yang diperselisihkan:");
    expect(said).toContain("bila ya (menurut Bawaslu, pelapor)");
    expect(said).toMatch(/bila tidak$/m);
  });
});

describe("a sanction", () => {
  const tier = disciplineTrack.tier;
  const option = first(tier?.options ?? []);

  it("says of an option that it is not applied, or not certain, and what a repetition brings", () => {
    expect(optionText({ ...option, state: "suspended", certainty: "derived" }, view)).toContain(
      " · belum diterapkan · disimpulkan dari aturan lain · ",
    );
    const repeated = {
      ...disciplineTrack,
      tier: tier === null ? null : { ...tier, if_repeat: "Bila diulang: satu tingkat lebih berat." },
    };
    expect(tierLines(repeated, view).join("\n")).toContain("Bila diulang");
  });
});

describe("a track", () => {
  it("without a day of receipt says which other day leads where", () => {
    const track: TrackAnswer = {
      ...criminalTrack,
      step_day: { day: "2024-10-20", by: "evaluation", changes: [] },
      other_forums: [
        { text: "KASN", short: "KASN", ref: "", certainty: "confirmed", from: null, to: "2024-10-01" },
        { text: "BKN", short: "BKN", ref: "", certainty: "confirmed", from: "2024-10-02", to: "2024-10-05" },
      ],
    };
    expect(otherDays(track, view).slice(1)).toEqual([
      "bila diterima sampai 1 Oktober 2024: KASN",
      "bila diterima 2 Oktober 2024 sampai 5 Oktober 2024: BKN",
    ]);
    expect(render(documentOf({ ...answer, tracks: [{ ...criminalTrack, forum: null, deadlines: [] }] }))).not.toContain(
      "Diteruskan ke",
    );
  });

  it("shows two open chains in full and the others in brief", () => {
    const open = Array.from({ length: 4 }, (_, index) => ({
      ...criminal,
      cite: `Pasal ${index + 1}`,
      chain: [`x:${index}`],
    }));
    const text = render(documentOf({ ...answer, verdicts: open, tracks: [criminalTrack] }), { width: 120 });
    expect(text).toMatch(/\n\n {2}◐ Pasal 3\n {4}belum ditetapkan: “dengan sengaja”\n {2}◐ Pasal 4\n/);
  });
});

describe("which act and contest", () => {
  it("is said where there are several, by day and title", () => {
    const several: Answer = {
      ...answer,
      acts: [act, { ...act, id: "tanpa-hari", days: "" }],
      contests: [contest, { ...contest, id: "pilkada-2020", title: "Pilkada 2020" }],
    };
    const other = { ...criminal, act: "tanpa-hari", contest: "pilkada-2020" };
    const where = whereOf(several, [criminal, other], view);
    expect(where(criminal)).toBe("perbuatan unggahan (5 Oktober 2024) · Pilkada 2024, bupati, Kabupaten Contoh");
    expect(where(other)).toBe("perbuatan tanpa-hari · Pilkada 2020");
  });
});

describe("beside the merits", () => {
  it("stands of whom and of which act where there are several, alike provisions together", () => {
    const [person] = answer.actors;
    const said = asideLines(
      {
        ...answer,
        actors: [...answer.actors, ...(person ? [{ ...person, id: "lain" }] : [])],
        acts: [act, { ...act, id: "kedua" }],
        agreement: ["uu-1-2015:71.1", "uu-1-2015:188"].map((provision) => ({
          actor: "lain",
          act: "kedua",
          provision,
          decision: "bawaslu 2024-10-20",
          result: "not_comparable" as const,
          why: "diteruskan/open",
        })),
        admissibility: [],
      },
      view,
    )
      .join(" ")
      .replace(/\s+/g, " ");
    expect(said).toContain("tidak dapat dibandingkan · lain · perbuatan kedua · ");
    expect(said.match(/Bawaslu 20 Oktober 2024/g)).toHaveLength(1);
  });

  it("stands what a body decided, compared as far as it can be, and whether the report may be received", () => {
    const agreement = {
      actor: "terlapor",
      act: "unggahan",
      provision: "uu-1-2015:188",
      decision: "bawaslu 2024-10-20",
      result: "differs",
    } as const;
    const said = asideLines(
      {
        ...answer,
        agreement: [
          { ...agreement, why: "terbukti/open" },
          { ...agreement, why: "terbukti/fulfilled/pns:ringan/pns:berat" },
          { ...agreement, why: "another_track", decision: "bkn" },
        ],
        admissibility: [
          {
            forum: "bawaslu",
            provision: "x",
            requirement: "Dilaporkan tepat waktu",
            status: "satisfied",
            because: [],
            ref: "Pasal 134",
            effect_on: [],
          },
          {
            forum: "bawaslu",
            provision: "y",
            requirement: "Identitas",
            status: "open",
            because: ["act.on"],
            ref: "Pasal 135",
            effect_on: [],
          },
          {
            forum: "bawaslu",
            provision: "z",
            requirement: "Pelapor",
            status: "not_satisfied",
            because: [],
            ref: "Pasal 136",
            effect_on: ["criminal"],
          },
        ],
      },
      view,
    ).join("\n");
    expect(said).toContain("Bawaslu 20 Oktober 2024: berbeda · uu-1-2015:188 · dicatat: terbukti; di sini: belum");
    expect(said).toMatch(/dicatat: terbukti, \S.*; di sini: terpenuhi, \S/);
    expect(said).toContain("BKN: berbeda · uu-1-2015:188 · another_track");
    expect(said).toContain("● Dilaporkan tepat waktu · dipenuhi · Bawaslu · Pasal 134");
    expect(said).toContain("○ Pelapor · tidak dipenuhi · menyangkut jalur criminal · Bawaslu · Pasal 136");
    expect(said).toContain("◐ Identitas · belum: hari perbuatan · Bawaslu · Pasal 135");
  });

  it("stand decided cases where the answer looked for them", () => {
    expect(precedentLines({ ...answer, precedents: [precedent] }, view).join("\n")).toContain(
      "hanya satu perkara yang dapat dibandingkan",
    );
    expect(precedentLines({ ...answer, verdicts: [{ ...criminal, elements: [] }] }, view)).toEqual([]);
    expect(precedentLines(answer, view).join("\n")).toContain("terlalu sedikit untuk dibandingkan");
  });
});

describe("of many incidents", () => {
  const totals: Totals = new Tally().totals();

  it("the table has a thousand rows at most, and names files that could not be read", () => {
    const table = emptyTable();
    for (let index = 0; index < 1002; index += 1) addRow(table, { ...answer, tracks: [] }, view);
    addUnread(table, [
      { code: "input.not_found", severity: "error", args: { path: "a.json" } },
      { code: "input.not_found", severity: "error", args: { pattern: "*.csv" } },
      { code: "input.not_found", severity: "error", args: {} },
    ]);
    const said = tableLines(table, totals, view).join("\n");
    expect(said).toContain("dan 2 peristiwa lagi; -f csv atau -f ndjson memuat semuanya");
    expect(said).toContain("a.json tidak dapat dibaca (1 kesalahan)");
    expect(said).toContain("*.csv tidak dapat dibaca (1 kesalahan)");
    expect(said).toMatch(/· 2 kesalahan$/m);
  });

  it("the totals are sorted by what is fulfilled, then by name; the smallest are counted", () => {
    const regions: Totals["regions"] = Object.fromEntries<Outcomes>([
      ["B", { fulfilled: 1 }] as const,
      ["A", { fulfilled: 1 }] as const,
      ["*", { open: 2 }] as const,
      ...Array.from({ length: 14 }, (_, index) => [`C${index + 10}`, { open: 1 }] as const),
    ]);
    const said = totalsLines({ ...totals, regions }, view).join("\n");
    expect(said).toMatch(/\nA +1 +0 +0\nB +1 +0 +0\nlainnya +0 +2 +0\nC10 /);
    expect(said).toContain("\ndan 2 lagi\n");
  });
});
