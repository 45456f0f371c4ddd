/** Two answers beside each other, as `asn-check what-if` tells them. */
import { describe, expect, it } from "vitest";
import type {
  WhatIfAnswer,
  WhatIfChange,
  WhatIfProvision,
  WhatIfSide,
  WhatIfTrack,
} from "../../src/answer/what-if/model.js";
import type { Sweep, SweepSpan } from "../../src/answer/what-if/sweep-model.js";
import type { PackView } from "../../src/report/show/condition.js";
import { whatIfText } from "../../src/report/what-if/pretty.js";
import { rulebook, viewOf } from "./render.js";

const view = (part: Partial<PackView> = {}): PackView => ({ ...viewOf("id", { width: 120 }), rulebook, ...part });

const nothing: WhatIfAnswer = {
  incident: { id: "contoh", file: "contoh.json", sha256: "" },
  changed_sha256: "",
  changes: [],
  tracks: [],
  provisions: [],
};

const told = (part: Partial<WhatIfAnswer>, how: Partial<PackView> = {}): string =>
  whatIfText({ ...nothing, ...part }, view(how));

const side = (status: WhatIfSide["status"], from?: string, until: string | null = null): WhatIfSide => ({
  status,
  because: [],
  law:
    from === undefined ? null : { version_from: from, version_until: until, wording_by: null, applies: "conduct_date" },
  needs: { facts: [], contested: [], findings: [], readings: [] },
});

const provision = (part: Partial<WhatIfProvision>): WhatIfProvision => ({
  actor: "terlapor",
  act: "unggahan",
  contest: null,
  chain: ["pp-94-2021:5.n.5"],
  cite: "Pasal 5",
  track: "discipline",
  general: false,
  before: side("open"),
  after: side("fulfilled"),
  elements: [],
  ...part,
});

describe("what was supposed", () => {
  it.each<readonly [Omit<WhatIfChange, "kind"> & { readonly kind?: WhatIfChange["kind"] }, string]>([
    [{ path: "act.in_office_capacity", value: false }, "kapasitas jabatan: tidak"],
    [{ path: "actor.status", value: "pns" }, "kedudukan: Pegawai Negeri Sipil (PNS)"],
    [{ path: "actor.status", value: "pns", of: "camat" }, "kedudukan (camat): Pegawai Negeri Sipil (PNS)"],
    [{ path: "actor.conviction.imprisonment_months", value: 7 }, "lama pidana: 7 bulan"],
    [{ path: "act.conduct", value: ["membagikan", "menyukai"] }, "perbuatan: Membagikan unggahan, Menyukai unggahan"],
    [{ path: "act.conduct", value: null }, "perbuatan:"],
    [{ path: "act.conduct", value: { unknown: "akun terkunci" } }, "perbuatan: tidak diketahui · akun terkunci"],
    [{ path: "act.conduct", value: { unknown: true } }, "perbuatan: tidak diketahui · true"],
    [{ path: "act.conduct", value: { not_applicable: true } }, "perbuatan: tidak berlaku baginya"],
    [
      { path: "act.on", value: { from: "2024-10-01", to: "2024-10-05" } },
      "hari perbuatan: 1 Oktober 2024 – 5 Oktober 2024",
    ],
    [{ path: "act.on", value: { from: "2024-10-01", to: null } }, 'hari perbuatan: {"from":"2024-10-01","to":null}'],
    [
      { path: "act.on", value: { between: ["2024-10-01", "2024-10-05"] } },
      "hari perbuatan: antara 1 Oktober 2024 dan 5 Oktober 2024",
    ],
    [
      { path: "act.on", value: { value: "2024-10-05", contested: ["2024-09-10"] } },
      "hari perbuatan: diperselisihkan 5 Oktober 2024, 10 September 2024",
    ],
    [
      { path: "act.at_campaign_event", value: { value: true, contested: true } },
      "act.at_campaign_event: diperselisihkan ya",
    ],
    [
      { path: "act.on", value: { one_of: ["2024-10-05", "2024-09-10"], unknown: "tidak diingat" } },
      "hari perbuatan: salah satu dari 5 Oktober 2024, 10 September 2024 · tidak diingat",
    ],
    [{ path: "actor.status", value: { one_of: ["pns"] } }, "kedudukan: salah satu dari Pegawai Negeri Sipil (PNS)"],
    [{ path: "actor.discipline.examined", value: { on: "2021-01-05" } }, "pemeriksaan disiplin: 5 Januari 2021"],
    [
      { path: "actor.discipline.examined", value: { before: "2021-08-31", value: false } },
      "pemeriksaan disiplin: sebelum 31 Agustus 2021: tidak",
    ],
    [{ path: "findings.intent", value: { value: true } }, "penilaian kesengajaan: ya"],
    [{ path: "findings.intent", value: { value: true, by: "Bawaslu" } }, "penilaian kesengajaan: ya"],
    [
      { path: "findings.intent", value: { value: false, by: { body: "bawaslu" } } },
      "kesengajaan: tidak, menurut Bawaslu",
    ],
    [{ path: "actor.status", value: null, kind: "unset" }, "kedudukan: dihapus"],
    [{ path: "tindakan-lemah", value: "umum", kind: "reading" }, "tafsir tindakan-lemah: umum"],
    [{ path: "", value: "2020-01-01", kind: "law_on" }, "dinilai menurut hukum 1 Januari 2020"],
  ])("%j is told in words", (change, words) => {
    const text = told({ changes: [{ kind: "set", ...change }] });
    expect(text).toContain(`Yang diandaikan: ${words.startsWith("kesengajaan") ? "penilaian " : ""}${words}`);
  });

  it("has no colon behind a question", () => {
    const facts = rulebook.facts.map((fact) => ({ ...fact, label: fact.question }));
    const asking = { ...viewOf("id"), lexicon: { ...viewOf("id").lexicon, named: () => "Sengajakah ia?" } };
    const text = whatIfText(
      { ...nothing, changes: [{ kind: "set", path: "findings.intent", value: true }] },
      { ...asking, rulebook: { ...rulebook, facts } },
    );
    expect(text).toContain("Yang diandaikan: Sengajakah ia? ya");
  });
});

describe("the tracks", () => {
  const track = (part: Partial<WhatIfTrack>): WhatIfTrack => ({
    actor: "terlapor",
    track: "discipline",
    title: "Disiplin PNS",
    before: { status: "open", tier: null },
    after: { status: "fulfilled", tier: { ladder: "pns", from: "sedang", to: "berat" } },
    changed: true,
    ...part,
  });

  it("stand beside each other with their rungs, each rung once", () => {
    expect(told({ tracks: [track({})] })).toMatch(/^Disiplin PNS +◐ belum +● terpenuhi · sedang sampai berat$/m);
    const upTo = track({ after: { status: "open", tier: { ladder: "pns", from: null, to: "berat" } } });
    expect(told({ tracks: [upTo] })).toMatch(/◐ belum · sampai berat$/m);
  });

  it("name the person where there are several, and say where a track is not there at all", () => {
    const text = told({ tracks: [track({ before: null }), track({ actor: "camat", after: null })] });
    expect(text).toMatch(/^Disiplin PNS · terlapor +– +● terpenuhi/m);
    expect(text).toMatch(/^Disiplin PNS · camat +◐ belum +–$/m);
  });

  it("are counted where they stay, and listed on request", () => {
    const tracks = [track({}), track({ track: "ethics", title: "Kode etik", changed: false })];
    expect(told({ tracks })).toContain("1 jalur tetap; -v menampilkannya");
    expect(told({ tracks })).not.toContain("Kode etik");
    expect(told({ tracks }, { verbose: true })).toContain("Kode etik");
  });
});

describe("the provisions", () => {
  it("say where one is not there, and which elements and law differ", () => {
    const text = told({
      provisions: [
        provision({
          before: null,
          after: side("fulfilled", "2024-11-14"),
          elements: [
            { of: "x", id: "perbuatan", text: "membuat keputusan", ref: "", before: null, after: "satisfied" },
            { of: "x", id: "regime", text: "", ref: "", before: "not_satisfied", after: "open" },
            { of: "x", id: "in_force", text: "", ref: "", before: "open", after: "satisfied" },
            { of: "x", id: "in_force", text: "", ref: "Pasal 43", before: "open", after: "satisfied" },
          ],
        }),
      ],
    });
    expect(text).toContain("  tidak ada → ● terpenuhi\n    Pasal 5\n");
    expect(text).toContain("– → berlaku sejak 14 November 2024");
    expect(text).toContain("membuat keputusan: – → ● terpenuhi");
    expect(text).toContain("pemilihan yang diatur ketentuan ini: ○ tidak → ◐ belum");
    expect(text).toContain("berlaku pada hari perbuatan: ◐ belum → ● terpenuhi");
    // A transition turns on another fact than the day.
    expect(text).toContain("peraturan ini yang berlaku: ◐ belum → ● terpenuhi");
  });

  it("leave off elements that only come or go with the wording, unless all is asked for", () => {
    const gone = provision({
      after: side("not_in_force"),
      elements: [{ of: "x", id: "a", text: "membuat keputusan", ref: "", before: "open", after: null }],
    });
    expect(told({ provisions: [gone] })).not.toContain("membuat keputusan");
    expect(whatIfText({ ...nothing, provisions: [gone] }, { ...viewOf("id", { verbose: true }), rulebook })).toContain(
      "membuat keputusan: ◐ belum → –",
    );
  });

  it("whose law differs name both, with their ends", () => {
    const text = told({
      provisions: [provision({ before: side("open", "2016-07-01", "2024-11-14"), after: side("open", "2024-11-14") })],
    });
    expect(text).toContain("Hasil tetap, alasannya berubah (1)");
    expect(text).toMatch(/berlaku 1 Juli 2016 .*14 November 2024 → berlaku sejak 14 November 2024/);
  });

  it("are counted beyond ten, and where they are in play on neither side", () => {
    const many = Array.from({ length: 12 }, (_, index) => provision({ cite: `Pasal ${index}` }));
    expect(told({ provisions: many })).toContain("dan 2 lagi; -v menampilkannya");
    expect(told({ provisions: many }, { verbose: true })).toContain("Pasal 11\n");
    const idle = provision({ cite: "Pasal 9", before: side("not_reached"), after: side("not_reached") });
    const live = provision({ cite: "Pasal 8", before: side("open"), after: side("open") });
    const text = told({ provisions: [idle, live] });
    expect(text).toContain("Pasal 8\n");
    expect(text).not.toContain("Pasal 9\n");
    expect(text).toContain("dan 1 lagi; -v menampilkannya");
  });
});

describe("a sweep", () => {
  const span = (from: string, to: string, part: Partial<SweepSpan> = {}): SweepSpan => ({
    from,
    to,
    why: [],
    changed: [],
    ...part,
  });
  const turn = { actor: "terlapor", contest: null, chain: ["a"], cite: "Pasal 5" };
  const sweep = (part: Partial<Sweep>): Sweep => ({
    act: "unggahan",
    from: "2024-01-01",
    to: "2024-12-31",
    spans: [span("2024-01-01", "2024-12-31")],
    tracks: [],
    provisions: [],
    ...part,
  });

  it("says so where nothing turns", () => {
    expect(told({ sweep: sweep({}) })).toContain("Jawabannya sama sepanjang masa itu.");
  });

  it("tells why it turns, by the calendar, the law or the person", () => {
    const why: SweepSpan["why"] = [
      { kind: "calendar", id: "campaign.from" },
      { kind: "definition", id: "pejabat-asn" },
      { kind: "transition", id: "pp-94-2021" },
      { kind: "capacity", id: "" },
      { kind: "other", id: "" },
      { kind: "version_ends", id: "uu-1-2015:71.1" },
      ...["a", "b", "c"].map((letter) => ({ kind: "version_begins" as const, id: `pp-94-2021:3.${letter}` })),
    ];
    const changed = [{ ...turn, before: "open" as const, after: "open" as const }];
    const spans = [span("2024-01-01", "2024-09-24"), span("2024-09-25", "2024-12-31", { why, changed })];
    const text = told({ sweep: sweep({ spans }) }, { width: 240 });
    expect(text).toContain("masa kampanye dimulai; definisi pejabat-asn berubah; batas peralihan pp-94-2021");
    expect(text).toContain("kedudukan berubah; batas waktu dalam ketentuan");
    // Many of one instrument are not named one by one.
    expect(text).toContain("bunyi baru pp-94-2021; uu-1-2015:71.1 berakhir");
    expect(text).toMatch(/Pasal 5: ◐ belum$/m);
  });

  it("names the person where there are several, and counts what is too much", () => {
    const rows = Array.from({ length: 20 }, (_, index) => ({
      id: `r${index}`,
      actor: index === 0 ? "camat" : "terlapor",
      contest: null,
      label: `Pasal ${index}`,
      statuses: ["open" as const, null],
    }));
    const changed = Array.from({ length: 6 }, (_, index) => ({
      ...turn,
      cite: `Pasal ${index}`,
      before: "open" as const,
      after: "fulfilled" as const,
    }));
    const spans = [span("2024-01-01", "2024-06-30"), span("2024-07-01", "2024-12-31", { changed })];
    const much = sweep({ spans, tracks: rows.slice(0, 2), provisions: rows.slice(2) });
    const text = told({ sweep: much }, { width: 240 });
    expect(text).toMatch(/^Pasal 0 · camat +◐+·+$/m);
    expect(text).toContain("dan 4 lagi; -v menampilkannya\n");
    expect(text).toContain("terlapor: Pasal 3: ◐ belum → ● terpenuhi; dan 2 lagi");
    expect(told({ sweep: much }, { width: 240, verbose: true })).not.toContain("lagi; -v");
  });
});
