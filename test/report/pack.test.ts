/** The pack as lawyers read it: `rules render`, `show`, the graph, and the names that reports take from it. */
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/messages/language.js";
import { graphOf } from "../../src/report/graph/model.js";
import { lexiconOf } from "../../src/report/lexicon.js";
import { plainPaint } from "../../src/report/paint.js";
import { htmlOf } from "../../src/report/render/html.js";
import { markdownOf } from "../../src/report/render/markdown.js";
import { pageOf } from "../../src/report/render/page.js";
import { conditionLines, readingsIn, testText, type PackView } from "../../src/report/show/condition.js";
import { showProvision } from "../../src/report/show/provision.js";
import type { Condition, FactTest, Provision, ProvisionVersion, Rulebook } from "../../src/rulebook/model.js";
import { rulebook, viewOf } from "./render.js";

const both = (text: string) => ({ id: text, en: `${text} (en)` });

const version: ProvisionVersion = {
  in_force: { from: "2016-07-01", until: "2024-11-14", gap: both("Dibatalkan putusan.") },
  wording_by: "uu-10-2016",
  basis: [{ instrument: "uu-1-2015", at: "Pasal 188", passage_sha256: "0123456789abcdef" }],
  norm: both("Dipidana pejabat yang memihak."),
  elements: [
    {
      id: "pelaku",
      role: "subject",
      text: both("pejabat"),
      ref: "Pasal 188",
      certainty: "derived",
      note: both("Lihat penjelasan."),
      when: { fact: "actor.status", is: "pns" },
    },
  ],
  elements_as: "2015-02-02",
  sanction: { custody: { kind: "penjara", max: { months: 6 } }, certainty: "confirmed" },
  certainty: "single_source",
  sources: [{ title: "LN 2016 No. 130" }],
};

const bare: Provision = {
  id: "uu-1-2015:188",
  kind: "offence",
  title: both("Memihak"),
  notes: [both("Dibaca bersama Pasal 71.")],
  versions: [version],
  review: { encoded_on: "2026-11-21", checked_against: "text", by: ["Penelaah Satu"] },
  file: "",
};

const provision: Provision = {
  ...bare,
  breach_of: ["uu-1-2015:71.1", "uu-1-2015:99"],
  no_sanction: both("Belum ada sanksinya."),
};

const prohibition: Provision = {
  ...bare,
  id: "uu-1-2015:71.1",
  kind: "prohibition",
  versions: [
    {
      ...version,
      in_force: { from: "2015-02-02" },
      sanction: { ladder: "pns", tier: "ringan", up_to: "berat", certainty: "confirmed" },
    },
  ],
};

const pack: Rulebook = {
  ...rulebook,
  provisions: [prohibition, provision],
  ladders: [
    {
      id: "pns",
      title: both("Disiplin PNS"),
      rule: "heaviest_only",
      tiers: ["ringan", "berat"].map((id, rank) => ({ id, title: both(`Hukuman ${id}`), rank, options: [] })),
      file: "",
    },
  ],
};

describe("a page for reviewers", () => {
  const page = markdownOf(pageOf(provision, { rulebook: pack, language: "id", tests: [] }));

  it("has everything that the file says of a wording", () => {
    for (const text of [
      "1 Juli 2016 sampai sebelum 14 November 2024 · bunyi menurut uu-10-2016 · satu sumber",
      "Pasal 188 uu-1-2015 (dicocokkan dengan naskah, 0123456789ab)",
      "Unsur sama dengan rumusan 2 Februari 2015.",
      "disimpulkan dari aturan lain",
      "Catatan: Lihat penjelasan.",
      "pidana penjara paling lama 6 bulan",
      "Sesudahnya tidak ada yang berlaku: Dibatalkan putusan.",
      "Belum ada sanksinya.",
      "Dibaca bersama Pasal 71.",
      "| Penelaah Satu |",
    ])
      expect(page).toContain(text);
  });

  it("of a step says what is done, and of a row that prints nothing what it leans on", () => {
    const procedure = { tracks: [], step: "examine", order: 1, what: both("menerima laporan") } as const;
    const step: Provision = { ...bare, kind: "procedure", versions: [{ ...version, elements: [], procedure }] };
    const cites = [{ provision: "uu-1-2015:71.1", how: "match", certainty: "confirmed" }] as const;
    const written = (each: Provision): string =>
      markdownOf(pageOf(each, { rulebook: pack, language: "id", tests: [] }));
    expect(written(step)).toContain("\nmenerima laporan\n");
    expect(written({ ...bare, kind: "guideline", cites })).toContain(
      "- Bersandar pada: Pasal 71 ayat (1) uu-1-2015 · norma yang sepadan\n",
    );
    expect(written({ ...bare, kind: "guideline", cites })).not.toContain("Mencantumkan");
  });

  it("names what it punishes by its citation, and by its id what the pack does not have", () => {
    expect(page).toContain("Pasal 71 ayat (1) uu-1-2015 (uu-1-2015:71.1)");
    expect(page).toMatch(/- .*: uu-1-2015:99$/m);
  });

  it("has no list of relations where there are none", () => {
    const blocks = pageOf(bare, { rulebook: { ...pack, provisions: [bare] }, language: "id", tests: [] });
    expect(blocks.slice(0, 3).map(({ kind }) => kind)).toEqual(["heading", "paragraph", "heading"]);
  });
});

it("a list that begins deep is one list, with what is deeper below it", () => {
  const items = [1, 3, 1].map((depth, index) => ({ depth, text: `butir ${index}` }));
  expect(htmlOf("Contoh", [[{ kind: "list", items }]], "id")).toContain(
    "<ul><li>butir 0<ul><li>butir 1</li></ul></li><li>butir 2</li></ul>",
  );
});

describe("show", () => {
  const options = { language: "id", paint: plainPaint, width: 120, tests: undefined } as const;

  it("says who reviewed a provision, what follows it, and what it names that the pack does not have", () => {
    const said = showProvision(provision, { ...options, rulebook: pack });
    expect(said).toContain("Penelaah Satu");
    expect(said).not.toContain("0 dari 1");
    expect(said).toContain("Sesudahnya tidak ada yang berlaku: Dibatalkan putusan.");
    expect(said).toMatch(/: uu-1-2015:99$/m);
  });
});

describe("a condition", () => {
  const view: PackView = { ...viewOf("id", { width: 120 }), rulebook: pack };

  it.each<readonly [FactTest, string]>([
    [{ fact: "actor.conviction.imprisonment_months", at_least: 24 }, "paling sedikit 24 bulan"],
    [{ fact: "actor.age", at_most: 60 }, "paling banyak 60"],
    [{ fact: "act.on", within: "campaign" }, "dalam masa kampanye"],
    [{ fact: "act.on", within: { to: { date: "voting_day" } } }, "sampai hari pemungutan suara"],
    [{ fact: "act.on", within: { from: { date: "determination" } } }, "sejak penetapan pasangan calon"],
    [{ fact: "act.on", before: "2021-08-31" }, "sebelum 31 Agustus 2021"],
    [{ fact: "actor.status", not_in: ["pns"] }, "bukan Pegawai Negeri Sipil (PNS)"],
  ])("%j asks in words", (test, words) => {
    expect(testText(test, view)).toBe(words);
  });

  it("on a definition that the pack does not have names it by its id, and asks no reading through it", () => {
    const condition: Condition = { meets: "tidak-ada" };
    expect(conditionLines(condition, 0, view)).toEqual(["menurut definisi: tidak-ada (tidak-ada)"]);
    expect(readingsIn(condition, pack)).toEqual([]);
  });

  it("has no colon behind a question", () => {
    const asking = { ...view, lexicon: { ...view.lexicon, named: () => "Sengajakah ia?" } };
    expect(conditionLines({ when: { fact: "act.intent", is: true } }, 0, asking)).toEqual(["Sengajakah ia? ya"]);
  });
});

describe("the graph", () => {
  const labels = (on?: string): readonly string[] =>
    graphOf(pack, "id", on === undefined ? {} : { on }).nodes.map(({ label }) => label);

  it("ends in a punishment, or in a rung up to another", () => {
    expect(labels()).toContain("pidana penjara paling lama 6 bulan");
    expect(labels()).toContain("Hukuman ringan – Hukuman berat");
  });

  it("has on a day only what is law on it", () => {
    expect(labels("2020-01-01")).toContain("pidana penjara paling lama 6 bulan");
    expect(labels("2025-01-01")).not.toContain("pidana penjara paling lama 6 bulan");
    expect(labels("2025-01-01")).toContain("Hukuman ringan – Hukuman berat");
  });
});

describe("names from the pack", () => {
  const named = (language: Language) =>
    lexiconOf(
      {
        ...pack,
        facts: [
          ...rulebook.facts,
          {
            path: "act.amount",
            kind: "fact",
            type: "number",
            unit: "rupiah",
            question: both("Berapa nilainya?"),
            help: both(""),
          },
          {
            path: "act.medium",
            kind: "fact",
            type: "enum",
            values_from: "tidak-ada",
            question: both("Medianya?"),
            help: both(""),
          },
        ],
        readings: [{ id: "a", question: both("Apakah A?"), scope: both(""), choices: [], file: "" }],
      },
      language,
    );

  it("are those of the dictionary, with their units", () => {
    const { value, question, label, named: asked } = named("id");
    expect(value("act.amount", 1_500_000)).toBe("Rp1.500.000");
    expect(value("actor.conviction.imprisonment_months", 7)).toBe("7 bulan");
    expect(value("actor.age", 7)).toBe("7");
    expect(value("act.medium", "grup")).toBe("grup");
    expect(question("reading:a")).toBe("Apakah A?");
    expect(question("act.conduct.membagikan")).toBe("Adakah perbuatan? Membagikan unggahan");
    expect(label("act.amount")).toBe("Berapa nilainya?");
    expect(asked("findings.intent")).toBe("penilaian kesengajaan");
  });

  it("are the ids themselves for what the pack does not know", () => {
    const { question, track, reading, tier, tierRank, cite } = named("en");
    expect(question("reading:b")).toBe("reading:b");
    expect(question("act.tidak_ada")).toBe("act.tidak_ada");
    expect([track("x"), reading("b"), tier("pns", "x"), cite(["x:1"])]).toEqual(["x", "b", "x", "x:1"]);
    expect([tier("pns", "berat"), tierRank("pns", "berat"), tierRank("pns", "x")]).toEqual([
      "Hukuman berat (en)",
      1,
      0,
    ]);
  });
});
