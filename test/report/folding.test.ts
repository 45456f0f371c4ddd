import { describe, expect, it } from "vitest";
import type { Answer, TrackAnswer, Verdict } from "../../src/answer/model.js";
import { lines, render, summaryOf } from "./render.js";
import { answer, criminal, discipline, documentOf, nearMiss, tracks } from "./sample.js";

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error("the sample has changed");
  return item;
}

const disciplineTrack = first(tracks);
const criminalTrack = first(tracks.slice(1));

const none: Verdict["needs"] = { facts: [], contested: [], findings: [], readings: [] };

function verdict(part: Partial<Verdict>): Verdict {
  return { ...discipline, status: "open", elements: [], ...part };
}

function duty(letter: string, part: Partial<Verdict> = {}): Verdict {
  return verdict({
    chain: [`pp-94-2021:3.${letter}`, "pp-94-2021:11"],
    cite: `Pasal 3 huruf ${letter} jo. Pasal 11 PP 94/2021`,
    general: true,
    needs: { ...none, findings: ["duty_breached"] },
    ...part,
  });
}

const specific = verdict({
  needs: { ...none, facts: ["act.in_office_capacity"], findings: ["favours_or_harms"], readings: ["tindakan-lemah"] },
});

function withVerdicts(verdicts: readonly Verdict[], ...shown: readonly Partial<TrackAnswer>[]): Answer {
  return {
    ...answer,
    verdicts,
    tracks: shown.map((part) => ({ ...disciplineTrack, status: "open", tier: null, ...part })),
  };
}

const row = (text: string, title: string): string => summaryOf(text).find((line) => line.startsWith(title)) ?? "";

describe("what is not settled", () => {
  it("is named in the summary, the most decisive first and the rest counted, as far as the column goes", () => {
    const document = documentOf(withVerdicts([specific], {}));
    expect(row(render(document, { width: 120 }), "Disiplin")).toContain(
      "menguntungkan/merugikan, kapasitas jabatan + 1 tafsir",
    );
    const many = documentOf(
      withVerdicts([specific], {}, ...["a", "b", "c", "d", "e"].map((track) => ({ track, title: `Jalur ${track}` }))),
    );
    expect(row(render(many, { width: 70 }), "Disiplin")).toMatch(/menguntungkan\/merugikan \+2 +BKN/);
  });

  it("follows the questions", () => {
    const asked = {
      ...withVerdicts([specific], {}),
      questions: [{ ...first(answer.questions), asks: "act.in_office_capacity" }],
    };
    expect(row(render(documentOf(asked), { width: 120 }), "Disiplin")).toContain(
      "kapasitas jabatan, menguntungkan/merugikan + 1 tafsir",
    );
  });

  it("says what is contested", () => {
    const contested = verdict({ needs: { ...none, contested: ["act.conduct"] } });
    expect(row(render(documentOf(withVerdicts([contested], {}))), "Disiplin")).toContain("perbuatan (diperselisihkan)");
  });
});

describe("a fact", () => {
  it("stands under its label with its value", () => {
    const told = render(documentOf(answer));
    expect(told).toContain("kedudukan: Pegawai Negeri Sipil (PNS)");
    expect(told).toContain("penilaian kesengajaan: tidak diketahui");
    expect(told).not.toContain("Adakah kedudukan?");
    expect(render(documentOf(answer), { verbose: true })).toContain(
      "kedudukan: Pegawai Negeri Sipil (PNS) (actor.status)",
    );
  });

  it("has its author when it is a finding", () => {
    expect(render(documentOf(answer), { width: 120 })).toContain(
      "penilaian menguntungkan/merugikan: ya, menurut Bawaslu (Akun memuat ajakan memilih.)",
    );
  });
});

describe("general duties", () => {
  const duties = [duty("c"), duty("d"), duty("e")];

  it("are one block behind what is specific", () => {
    const text = render(documentOf(withVerdicts([...duties, specific], {})));
    expect(text).toContain("◐ Kewajiban umum: pp-94-2021:3.c; pp-94-2021:3.d; pp-94-2021:3.e");
    expect(text).toContain("belum: penilaian kewajiban dilanggar · sampai berat · -v menampilkannya");
    expect(text.indexOf(specific.cite)).toBeLessThan(text.indexOf("Kewajiban umum"));
    expect(text).not.toContain("Pasal 3 huruf c jo.");
  });

  it("are in full on request, and where a track has only one or two of them", () => {
    expect(render(documentOf(withVerdicts([...duties, specific], {})), { verbose: true })).toContain(
      "Pasal 3 huruf c jo.",
    );
    expect(render(documentOf(withVerdicts([duty("c")], {})))).toContain("Pasal 3 huruf c jo.");
  });

  it("are said to be all that a track has, and it comes after the others", () => {
    const general = { track: "ethics", title: "Kode etik" };
    const text = render(
      documentOf(withVerdicts([...duties.map((each) => ({ ...each, track: "ethics" })), specific], general, {})),
    );
    expect(row(text, "Kode etik")).toContain("hanya kewajiban umum");
    expect(text.indexOf("── Disiplin PNS")).toBeLessThan(text.indexOf("── Kode etik"));
  });

  it("that are fulfilled stand apart, with what they rest on", () => {
    const found = { id: "duty_breached", state: "recorded:true", by: ["tim-pemeriksa"] };
    const fulfilled = duties.map((each) => ({
      ...each,
      status: "fulfilled" as const,
      needs: none,
      elements: [{ ...first(discipline.elements), finding: found }],
    }));
    const text = render(documentOf(withVerdicts([...fulfilled, duty("f"), specific], { status: "fulfilled" })));
    expect(text).toContain("● Kewajiban umum: pp-94-2021:3.c; pp-94-2021:3.d; pp-94-2021:3.e");
    expect(text).toContain("penilaian kewajiban dilanggar: ya, menurut tim pemeriksa");
    expect(text.indexOf("● Kewajiban umum")).toBeLessThan(text.indexOf(specific.cite));
    expect(text.indexOf(specific.cite)).toBeLessThan(text.indexOf("◐ Kewajiban umum"));
  });

  it("leave principles to the end", () => {
    const principle = duty("c", {
      kind: "principle",
      track: null,
      cite: "Pasal 2 huruf f UU 20/2023",
      title: "Asas netralitas",
      needs: { ...none, findings: ["partisan_leaning"] },
    });
    const text = render(documentOf(withVerdicts([principle, specific], {})));
    expect(text).toContain(
      "Asas yang mendasari\n  ◐ Pasal 2 huruf f UU 20/2023 · Asas netralitas\n    belum: penilaian keberpihakan\n",
    );
    expect(text.indexOf("── Disiplin")).toBeLessThan(text.indexOf("Asas yang mendasari"));
  });
});

describe("guidelines", () => {
  const rowVerdict = verdict({
    kind: "guideline",
    status: "fulfilled",
    provision: "skb-2022:D-6",
    cite: "D-6 SKB 2/2022",
    title: "Ikut akun",
    needs: none,
  });
  const printed: TrackAnswer["guideline_tiers"][number] = {
    row: "skb-2022:D-6",
    cite: "D-6 SKB 2/2022",
    status: "fulfilled",
    tier: "pns:berat",
    or: [],
    also_reported: [],
    cites: [],
    certainty: "confirmed",
  };
  const shown = (part: Partial<typeof printed>, options = {}) =>
    render(documentOf(withVerdicts([rowVerdict, specific], { guideline_tiers: [{ ...printed, ...part }] })), options);

  it("stand beside the law, with the tier they print", () => {
    const text = shown({});
    expect(text).toContain(
      "Pedoman, di samping peraturan; tidak mengubah hasil:\n  ● D-6 SKB 2/2022 · Ikut akun · pns:berat",
    );
    expect(row(text, "Disiplin")).toContain("◐ belum");
  });

  it("name every alternative of the row, and what is reported otherwise", () => {
    expect(shown({ tier: "etik:a", or: ["etik:b"] })).toContain("Ikut akun · etik:a atau etik:b\n");
    expect(shown({ also_reported: ["pns:sedang"] })).toContain("pns:berat (diberitakan juga: pns:sedang)\n");
  });

  it("say what they say where they print no tier", () => {
    expect(shown({ tier: null, text: "tingkatnya tidak terlihat" })).toContain(
      "Ikut akun · tingkatnya tidak terlihat\n",
    );
  });

  it("name a tier with the condition where it is not known whom it reaches", () => {
    expect(shown({ only_for: "PNS atau calon PNS" })).toContain("Ikut akun · pns:berat, bila PNS atau calon PNS\n");
  });

  it("never name a tier that does not reach the person", () => {
    for (const verbose of [false, true]) {
      const text = shown({ not_reached: "tingkat PNS tidak berlaku baginya" }, { verbose });
      expect(text).toContain("tingkat PNS tidak berlaku baginya");
      expect(text).not.toContain("pns:berat");
      expect(text).not.toContain("Mencantumkan");
    }
  });

  it("say when they read the statute beyond its wording, and with -v all that they lean on", () => {
    const cites = [
      { provision: "pp-94-2021:14.i.3", how: "row", certainty: "single_source" },
      { provision: "pp-94-2021:5.n.5", how: "interpretation", certainty: "confirmed", note: "Suka bukan kata PP." },
    ] as const;
    const brief = shown({ cites, note: "Dapat disanggah." });
    expect(brief).toContain("    menurut penafsiran atas pp-94-2021:5.n.5, bukan bunyinya\n");
    expect(brief).not.toContain("14.i.3");
    const full = shown({ cites, note: "Dapat disanggah." }, { verbose: true, width: 200 });
    expect(full).toContain("Mencantumkan: pns:berat · Dapat disanggah.");
    expect(full).toContain("Bersandar pada: pp-94-2021:14.i.3 · dikutip baris · satu sumber");
    expect(full).toContain("penafsiran, bukan bunyinya · Suka bukan kata PP.");
  });

  it("are named as the only ground of a track that has nothing else", () => {
    const alone = documentOf(withVerdicts([rowVerdict], { status: "fulfilled", guideline_tiers: [printed] }));
    expect(row(render(alone), "Disiplin")).toMatch(/● terpenuhi +hanya pedoman/u);
  });
});

describe("rungs of which none outranks the other", () => {
  it("are named as alternatives, each with its form", () => {
    const option = { state: "applied", ref: "Pasal 15", certainty: "confirmed" } as const;
    const tier = {
      ladder: "etik",
      from: "etik:a",
      to: "etik:a",
      options: [
        { ...option, tier: "etik:a", id: "a", text: "tertutup" },
        { ...option, tier: "etik:b", id: "b", text: "terbuka" },
      ],
      decided_by: [],
      rule: "one_of",
    } as const;
    const text = render(documentOf(withVerdicts([specific], { tier })));
    expect(text).toContain("    etik:a atau etik:b (salah satu, tanpa ukuran untuk memilih)\n");
    expect(text).toContain("– tertutup · Pasal 15");
    expect(text).toContain("– terbuka · Pasal 15");
  });
});

describe("rungs that follow one another", () => {
  const steps = { ladder: "desa", options: [], decided_by: [], rule: "stepwise", rule_text: "bertahap: lalu" } as const;
  const told = (from: string | null) =>
    render(documentOf(withVerdicts([specific], { tier: { ...steps, from, to: "desa:c" } })));

  it("say so in the words of their ladder", () => {
    expect(told("desa:a")).toContain("    desa:a sampai desa:c (bertahap: lalu)\n");
    expect(told(null)).toContain("    sampai desa:c (bertahap: lalu)\n");
  });

  it("say nothing of it where one stands alone", () => {
    expect(told("desa:c")).toContain("    desa:c\n");
  });
});

describe("a near miss", () => {
  const missed: Verdict = {
    ...nearMiss,
    cite: "Pasal 71 ayat (1) jo. Pasal 188 UU 1/2015",
    elements: nearMiss.elements.map((each) => ({ ...each, text: "salah satu pasangan calon" })),
    readings: [
      {
        question: "sebelum-penetapan",
        text: "Haruskah sudah ditetapkan?",
        chosen: { choice: "perlu-penetapan", why: "prevails" },
        choices: [
          { id: "perlu-penetapan", text: "Ya.", authority: "ruling", prevails: true, status: "not_fulfilled" },
          { id: "tidak-perlu", text: "Tidak.", authority: "ruling", prevails: false, status: "open" },
        ],
      },
    ],
  };
  const near: Answer = { ...answer, verdicts: [missed], tracks: [{ ...criminalTrack, status: "not_fulfilled" }] };

  it("gives its track a row with the element that fails", () => {
    expect(row(render(documentOf(near), { width: 120 }), "Pidana")).toMatch(/○ tidak +salah satu pasangan calon/);
  });

  it("is one line: the element, the reading it rests on, and how it comes out on the rival one", () => {
    const text = render(documentOf(near), { width: 120 });
    expect(text.replace(/\n\s*/g, " ")).toContain(
      "○ Pasal 71 ayat (1) jo. Pasal 188 UU 1/2015 · unsur “salah satu pasangan calon” tidak terpenuhi, menurut tafsir " +
        "sebelum-penetapan: perlu-penetapan (yang lazim dipakai); menurut tidak-perlu: ◐ belum",
    );
    expect(text).not.toContain("Dikutip, atau hampir terpenuhi");
  });

  it("comes after what is open", () => {
    const text = render(
      documentOf({
        ...near,
        verdicts: [missed, specific],
        tracks: [...near.tracks, { ...disciplineTrack, status: "open" }],
      }),
    );
    expect(text.indexOf("── Disiplin PNS")).toBeLessThan(text.indexOf("── Pidana pemilihan"));
  });
});

describe("which regulation applies", () => {
  it("is told as a matter of fact where the examination day decides it and is not known", () => {
    const gate = {
      ...first(criminal.elements),
      id: "in_force",
      text: "",
      status: "open",
      because: ["facts"],
      facts: [
        { path: "act.on", state: "on", value: "2020-10-05" },
        { path: "actor.discipline.examined", state: "unknown" },
      ],
      ref: "Pasal 40 ayat (3)",
    } as const;
    const turned = verdict({
      law: { version_from: "2010-06-06", version_until: "2021-08-31", wording_by: null, applies: "Pasal 40 ayat (3)" },
      elements: [gate],
      needs: { ...none, facts: ["actor.discipline.examined"] },
    });
    const text = render(documentOf(withVerdicts([turned], {}))).replace(/\n\s*/g, " ");
    expect(text).toContain(
      "peraturan mana yang berlaku ditentukan pemeriksaan disiplin (Pasal 40 ayat (3)); bukan pilihan pembaca",
    );
    expect(text).toContain("peraturan ini yang berlaku");
    expect(text).toContain("pemeriksaan disiplin: tidak diketahui");
  });
});

describe("a question of interpretation", () => {
  const rival = (status: "open" | "not_fulfilled"): Verdict["readings"] => [
    {
      question: "tindakan-lemah",
      text: "Sudahkah menyukai suatu tindakan?",
      choices: [
        { id: "termasuk", text: "Ya.", authority: "ruling", prevails: false, status: "open" },
        { id: "tidak-termasuk", text: "Tidak.", authority: "ruling", prevails: false, status },
      ],
    },
  ];

  it("is put in full once, and by name after that", () => {
    const text = render(
      documentOf(
        withVerdicts(
          [
            { ...specific, readings: rival("not_fulfilled") },
            { ...specific, chain: ["b"], cite: "Pasal lain", readings: rival("not_fulfilled") },
          ],
          {},
        ),
      ),
    );
    expect(text.split("Sudahkah menyukai suatu tindakan?")).toHaveLength(2);
    expect(text).toContain("tindakan-lemah: termasuk ◐ belum | tidak-termasuk ○ tidak terpenuhi");
  });

  it("that changes nothing is named", () => {
    const needs = { ...specific.needs, readings: [] };
    const text = render(documentOf(withVerdicts([{ ...specific, needs, readings: rival("open") }], {})));
    expect(text).toContain("Tafsir yang tidak mengubah hasil di sini: tindakan-lemah (termasuk |");
    expect(text).not.toContain("Sudahkah menyukai");
  });

  it("that is still missing is not said to change nothing", () => {
    const text = render(documentOf(withVerdicts([{ ...specific, readings: rival("open") }], {})));
    expect(text.replace(/\s+/g, " ")).toContain(
      "belum dipilih, tetapi tidak menentukan dengan sendirinya: tindakan-lemah (",
    );
    expect(text).not.toContain("Tafsir yang tidak mengubah hasil");
  });
});

it("every line stays inside the terminal, whatever is folded", () => {
  const all = withVerdicts(
    [duty("c"), duty("d"), duty("e"), specific, nearMiss],
    {},
    { ...criminalTrack, status: "not_fulfilled" },
  );
  for (const width of [40, 80, 120])
    for (const line of lines(render(documentOf(all), { width }))) expect(line.length).toBeLessThanOrEqual(width);
});
