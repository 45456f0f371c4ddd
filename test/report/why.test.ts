/** Trees of `asn-check why` with every kind of part, as the terminal and Markdown tell them. */
import { describe, expect, it } from "vitest";
import type {
  WhyAnswer,
  WhyChange,
  WhyCondition,
  WhyElement,
  WhyException,
  WhyReading,
  WhyTree,
} from "../../src/answer/why/model.js";
import type { PackView } from "../../src/report/show/condition.js";
import { whyMarkdown } from "../../src/report/why/markdown.js";
import { whyText } from "../../src/report/why/pretty.js";
import { rulebook, viewOf } from "./render.js";
import { criminal } from "./sample.js";

const view = (part: Partial<PackView> = {}): PackView => ({ ...viewOf("id", { width: 120 }), rulebook, ...part });

const place = (line: number, file = "kasus.json") => ({ file, line, column: 3 });

const satisfied: WhyCondition = {
  kind: "test",
  status: "satisfied",
  decides: true,
  test: { fact: "actor.status", is: "pns" },
  facts: [{ path: "actor.status", state: "known", value: "pns" }],
  met_by: ["pns"],
  places: [place(4)],
};

const element = (condition: WhyCondition, part: Partial<WhyElement> = {}): WhyElement => ({
  id: "pelaku",
  of: "uu-1-2015:71.1",
  role: "subject",
  text: "pejabat ASN",
  ref: "Pasal 71",
  status: condition.status,
  decides: true,
  certainty: "confirmed",
  defeated_by: [],
  condition,
  ...part,
});

const base: WhyTree = {
  ...criminal,
  readings: [],
  assumptions: [],
  notes: [],
  settles: { fulfilled_if: [], not_fulfilled_if: [], more: false },
  wordings: [],
  windows: [{ from: "2016-07-01", until: null }],
  gates: [],
  elements: [],
  exceptions: [],
};

const answer = (tree: Partial<WhyTree>, part: Partial<WhyAnswer> = {}): WhyAnswer => ({
  incident: { id: "contoh", file: "kasus.json", sha256: "" },
  provisions: ["uu-1-2015:188"],
  trees: [{ ...base, ...tree }],
  beside: [],
  ...part,
});

const text = (tree: Partial<WhyTree>, how: Partial<PackView> = {}): string => whyText(answer(tree), view(how));
const page = (tree: Partial<WhyTree>, part: Partial<WhyAnswer> = {}): string => whyMarkdown(answer(tree, part), view());

describe("a part", () => {
  it("names what of several facts met the test, and a place in another file with that file", () => {
    const condition: WhyCondition = {
      ...satisfied,
      test: { fact: "act.conduct", in: ["membagikan", "menyukai"] },
      facts: [{ path: "act.conduct", state: "known", value: ["membagikan", "menyukai"] }],
      met_by: ["membagikan"],
      places: [place(7), place(9, "tabel.csv")],
    };
    expect(text({ elements: [element(condition)] }, { width: 160 })).toContain(
      "karena Membagikan unggahan · baris 7:3, tabel.csv:9:3",
    );
  });

  it("of a definition has each wording with its end and its source", () => {
    const condition: WhyCondition = {
      kind: "definition",
      status: "satisfied",
      decides: true,
      definition: "pejabat-asn",
      title: "Pejabat ASN",
      versions: [
        { from: "2016-07-01", until: "2023-10-31", ref: "Pasal 1", certainty: "derived", condition: satisfied },
        { from: "2023-10-31", until: null, ref: "Pasal 2", certainty: "confirmed", condition: satisfied },
      ],
    };
    const said = text({ elements: [element(condition)] });
    expect(said).toContain("1 Juli 2016 sampai sebelum 31 Oktober 2023 · Pasal 1 · disimpulkan dari aturan lain");
    expect(said).toMatch(/sejak 31 Oktober 2023 · Pasal 2$/m);
  });

  it("may be a breach of another norm, in another act or in this one", () => {
    const breach = (elsewhere: boolean): WhyCondition => ({
      kind: "breach",
      status: "open",
      decides: true,
      provision: "pp-94-2021:5",
      cite: "Pasal 5 PP 94/2021",
      in_other_acts: elsewhere,
    });
    expect(text({ elements: [element(breach(true))] })).toContain("melanggar Pasal 5 PP 94/2021 dalam perbuatan lain");
    expect(text({ elements: [element(breach(false))] })).toMatch(/melanggar Pasal 5 PP 94\/2021$/m);
  });

  it("with a name of its own stands before its condition, with its reference", () => {
    const named: WhyCondition = { ...satisfied, id: "a", text: "keputusan", ref: "huruf a" };
    const referred: WhyCondition = { ...satisfied, ref: "huruf b" };
    const bare: WhyCondition = { ...satisfied, text: "tindakan" };
    const any: WhyCondition = { kind: "any", status: "satisfied", decides: true, parts: [named, referred, bare] };
    const said = text({ elements: [element(any)] });
    expect(said).toContain("● keputusan (huruf a)\n");
    expect(said).toContain("● kedudukan: Pegawai Negeri Sipil (PNS) (huruf b)\n");
    expect(said).toContain("● tindakan\n");
    // That one of them is asked for shows below.
    expect(said).not.toContain("salah satu dari:");
  });
});

describe("an element", () => {
  it("names what takes it away, and how sure its source is", () => {
    const said = text({
      elements: [element(satisfied, { defeated_by: ["cuti"], certainty: "single_source" })],
    });
    expect(said).toContain("ditiadakan pengecualian cuti");
    expect(said).toContain("satu sumber");
  });
});

describe("a question of interpretation", () => {
  const reading = (part: Partial<WhyReading>): WhyReading => ({
    kind: "reading",
    status: "satisfied",
    decides: true,
    question: "pejabat-asn",
    title: "Siapa pejabat ASN?",
    choices: [
      {
        id: "luas",
        text: "setiap pegawai",
        authority: "practice",
        refs: ["Putusan 1"],
        certainty: "confirmed",
        status: "satisfied",
        condition: satisfied,
      },
      {
        id: "sempit",
        text: "pejabat saja",
        authority: "doctrine",
        refs: [],
        certainty: "unconfirmed",
        status: "not_satisfied",
      },
    ],
    ...part,
  });

  it.each([
    [{ choice: "luas", because: "fixed" }, "tafsir pejabat-asn: luas (ditetapkan di sini)"],
    [{ choice: "luas", because: "prevails" }, "tafsir pejabat-asn: luas (yang lazim dipakai)"],
    [{ choice: "luas" }, "tafsir pejabat-asn: luas\n"],
    [{}, "tafsir pejabat-asn: semua tafsir sama hasilnya"],
    [{ status: "open" }, "tafsir pejabat-asn: belum dipilih"],
  ] as const)("%j says which choice counts, and why", (part, words) => {
    expect(text({ elements: [element(reading(part))] })).toContain(words);
  });

  it("puts each choice with its authority, and in full only once", () => {
    const twice = [element(reading({ choice: "luas" })), element(reading({ choice: "luas" }), { id: "lain" })];
    const said = text({ elements: twice }, { verbose: true });
    expect(said).toContain("praktik · Putusan 1\n");
    expect(said).toContain("doktrin · sumber belum dikonfirmasi\n");
    expect(said.match(/Siapa pejabat ASN\?/g)).toHaveLength(1);
    expect(said.match(/setiap pegawai/g)).toHaveLength(1);
    // Its condition is asked for, so it comes again.
    expect(said.match(/kedudukan: Pegawai Negeri Sipil/g)).toHaveLength(2);
    expect(text({ elements: twice }).match(/kedudukan: Pegawai Negeri Sipil/g)).toHaveLength(1);
  });
});

describe("the tree", () => {
  it("without gates and elements tells when the provision is in force", () => {
    const windows = [
      { from: "2016-07-01", until: "2024-11-14" },
      { from: "2026-01-02", until: null },
    ];
    const said = text({ law: null, status: "not_in_force", because: ["before_first"], windows });
    expect(said).toContain("1 Juli 2016 sampai sebelum 14 November 2024; sejak 2 Januari 2026");
    expect(said).not.toContain("Pasal 71 ayat (1) jo. Pasal 188 UU 1/2015\n    ");
    expect(page({ law: null, status: "not_in_force", because: ["before_first"] })).not.toContain("##");
  });

  it("tells each wording with its end, its author and its source", () => {
    const wording = {
      provision: "uu-1-2015:71.1",
      cite: "Pasal 71 ayat (1)",
      kind: "prohibition" as const,
      title: "",
      norm: "Dilarang memihak.",
      from: "2016-07-01",
      until: "2024-11-14",
      wording_by: "uu-10-2016",
      basis: [{ instrument: "uu-1-2015", at: "Pasal 71" }],
      certainty: "derived" as const,
      reviewed_by: 1,
    };
    const said = text({ wordings: [wording] }, { width: 160 });
    expect(said).toMatch(/1 Juli 2016.*14 November 2024 .*uu-10-2016.*disimpulkan dari aturan lain/);
    expect(said).not.toContain("belum ditelaah");
    expect(page({ wordings: [wording] })).toMatch(/\*\*Pasal 71 ayat .*1 Juli 2016.*14 November 2024/);
    expect(page({ wordings: [wording] })).not.toContain("belum ditelaah");
    const unreviewed = { wordings: [wording, { ...wording, reviewed_by: 0 }] };
    expect(text(unreviewed)).toContain("belum ditelaah");
    expect(page(unreviewed)).toContain("belum ditelaah");
  });

  it("says of a gate what it turns on, also where that was never asked", () => {
    const facts = [{ path: "actor.discipline.examined", state: "absent" }];
    const gate = { id: "in_force" as const, facts, places: [], ref: "Pasal 43" };
    const said = text({ gates: [{ ...gate, status: "open" }] });
    expect(said).toContain("peraturan ini yang berlaku");
    expect(said).toContain("pemeriksaan disiplin: belum ditanyakan");
    expect(text({ gates: [{ ...gate, status: "satisfied" }] })).not.toContain("belum ditanyakan");
  });

  it("tells an exception in full where it applies, else in a line until asked for", () => {
    const exception: WhyException = {
      id: "cuti",
      of: "x",
      type: "carve_out",
      text: "sedang cuti",
      ref: "Pasal 7",
      status: "not_satisfied",
      decides: false,
      defeats: [],
      condition: { ...satisfied, status: "not_satisfied", decides: false },
    };
    expect(text({ exceptions: [exception] })).not.toContain("diminta: PNS");
    expect(text({ exceptions: [exception] }, { verbose: true })).toContain("diminta: Pegawai Negeri Sipil (PNS)");
    expect(text({ exceptions: [{ ...exception, status: "satisfied" }] })).toContain("diminta: Pegawai Negeri Sipil");
  });

  it("lists what stands beside it, counted beyond eight", () => {
    const beside = Array.from({ length: 10 }, (_, index) => ({
      actor: "terlapor",
      act: "unggahan",
      contest: null,
      chain: [`x:${index}`],
      cite: `Pasal ${index}`,
      track: null,
      status: "open" as const,
      because: [],
    }));
    const all = answer({}, { beside });
    expect(whyText(all, view())).toContain("dan 2 lagi; -v menampilkannya");
    expect(whyText(all, view())).not.toContain("Pasal 9 ");
    expect(whyText(all, view({ verbose: true }))).toContain("Pasal 9 · terlapor · unggahan · x:9");
    expect(page({}, { beside })).toMatch(/^- ◐ belum · Pasal 9 · terlapor · unggahan$/m);
  });
});

describe("what settles it", () => {
  it("is told in words, a reading by its choice, a slug by its label, and that there is more", () => {
    const settles = {
      fulfilled_if: [["reading:pejabat-asn=luas", "actor.status=pns", "findings.intent=false"]],
      not_fulfilled_if: [],
      more: true,
    };
    const said = text({ settles });
    expect(said).toContain(
      "– tafsir pejabat-asn: luas; kedudukan: Pegawai Negeri Sipil (PNS); penilaian kesengajaan: tidak\n",
    );
    expect(said).toContain("dan kemungkinan lain");
  });

  it("names the days on which an unknown day turns, the first of many", () => {
    const days = ["2024-09-22", "2024-09-25", "2024-11-14", "2024-11-24", "2024-11-27"];
    expect(text({ turns_on: days.slice(0, 1) })).toContain("hasilnya lain mulai 22 September 2024\n");
    expect(text({ turns_on: days })).toContain("24 November 2024, dan 1 lagi\n");
    expect(text({ turns_on: days }, { verbose: true })).toContain("dan 27 November 2024\n");
  });

  it.each([
    ["terpenuhi, apa pun jawabannya", { fulfilled_if: [[]], not_fulfilled_if: [] }],
    ["tidak terpenuhi, apa pun jawabannya", { fulfilled_if: [], not_fulfilled_if: [[]] }],
  ])("is no answer where all come to the same: %s", (said, sets) => {
    const settled = { settles: { ...sets, more: false } };
    expect(text(settled)).toMatch(new RegExp(`^◐ belum dapat disimpulkan: .*; ${said}$`, "m"));
    expect(text(settled)).toMatch(new RegExp(`^  ${said}$`, "m"));
    for (const shown of [text(settled), page(settled)]) expect(shown).not.toMatch(/^ *[–-] *$/m);
  });
});

describe("the nearest difference", () => {
  const near = (change: WhyChange): Partial<WhyTree> => ({
    status: "not_fulfilled",
    because: ["pelaku"],
    nearest: [{ changes: [change], recorded: 0 }],
  });

  it.each<readonly [WhyChange, words: string, option: string]>([
    [
      { kind: "reading", path: "pejabat-asn", value: "luas", recorded: true },
      "tafsir pejabat-asn: luas (bukan yang dipakai di sini)",
      "--reading pejabat-asn=luas",
    ],
    [
      { kind: "reading", path: "pejabat-asn", value: "luas", recorded: false },
      "tafsir pejabat-asn: luas\n",
      "--reading pejabat-asn=luas",
    ],
    [
      { kind: "finding", path: "intent", value: "true", recorded: false },
      "penilaian kesengajaan: ya\n",
      "--finding intent=true",
    ],
    [
      { kind: "set", path: "act.in_office_capacity", value: "false", recorded: true },
      "kapasitas jabatan: tidak (berlainan dengan yang dicatat)",
      "--set act.in_office_capacity=false",
    ],
    [{ kind: "set", path: "act.conduct", value: "", recorded: true }, "perbuatan: – (", "--set act.conduct="],
    [
      { kind: "set", path: "act.conduct", value: "membagikan,menyukai", recorded: false },
      "perbuatan: Membagikan unggahan, Menyukai unggahan",
      "--set act.conduct=membagikan,menyukai",
    ],
    [{ kind: "date", path: "act.on", value: "2024-10-05", recorded: true }, "5 Oktober 2024", "--date 2024-10-05"],
    [
      { kind: "set", path: "actor.job_title", value: "kepala 'bagian'", recorded: false },
      "kepala 'bagian'",
      "--set 'actor.job_title=kepala '\\''bagian'\\'''",
    ],
  ])("%j is told in words and as an option", (change, words, option) => {
    const said = text(near(change));
    expect(said).toContain(words);
    expect(said).toMatch(/asn-check what-if kasus\.json --actor terlapor --act unggahan/);
    expect(said.replace(/\n +/g, " ")).toContain(option);
    expect(page(near(change))).toContain("## Perbedaan terdekat yang akan memenuhinya");
  });

  it("may not have been found, and is nothing for another kind of election", () => {
    expect(text({ status: "not_fulfilled", because: ["pelaku"], nearest: [] })).toContain("Perbedaan terdekat");
    expect(text({ status: "wrong_regime", because: [], nearest: [] })).not.toContain("Perbedaan terdekat");
    expect(page({ status: "not_fulfilled", because: ["pelaku"], nearest: [] })).not.toContain("Perbedaan terdekat");
  });
});

it("has no colon behind a question", () => {
  const asking = view({ lexicon: { ...viewOf().lexicon, named: () => "Sengajakah ia?" } });
  const settles = { fulfilled_if: [["findings.intent=true"]], not_fulfilled_if: [], more: false };
  expect(whyText(answer({ settles }), asking)).toContain("– Sengajakah ia? ya\n");
  const change: WhyChange = { kind: "finding", path: "intent", value: "true", recorded: false };
  const nearest = [{ changes: [change], recorded: 0 }];
  expect(whyText(answer({ status: "not_fulfilled", nearest }), asking)).toContain("– Sengajakah ia? ya\n");
  expect(whyText(answer({ elements: [element(satisfied)] }), asking)).toContain("Sengajakah ia? Pegawai Negeri Sipil");
});
