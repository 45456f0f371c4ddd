import { Chalk } from "chalk";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/answer/model.js";
import { closingLine } from "../../src/messages/closing.js";
import { paintOf } from "../../src/report/colours.js";
import { displayWidth } from "../../src/text/display-width.js";
import { lines, render, summaryOf } from "./render.js";
import { answer, criminal, documentOf, tracks } from "./sample.js";

describe("the summary", () => {
  it("tells the case on one screen", () => {
    expect(summaryOf(render(documentOf(answer))).join("\n")).toMatchInlineSnapshot(`
      "Kepala dinas mengikuti akun pemenangan pasangan calon · contoh-001
      terlapor: PNS, jabatan pimpinan tinggi pratama (Kepala Dinas)
      5 Oktober 2024 · tahap calon · Pilkada 2024, bupati, Kabupaten Contoh

      JALUR             HASIL        BELUM DITETAPKAN  DITERUSKAN          BATAS WAKTU
      Disiplin PNS      ● terpenuhi  –                 BKN → PPK           –
      Pidana pemilihan  ◐ belum      kesengajaan       Bawaslu → Gakkumdu  12 Okt 2024

      Tenggat  12 Oktober 2024 (2 hari lagi) · tindak lanjut laporan ditentukan · Pas…
      Tanya    1. Apakah pelaku melakukannya dengan sengaja?
               2. Dapatkah siapa pun melihat unggahan itu tanpa harus diterima sebagai
                  teman atau pengikut lebih dahulu?"
    `);
  });

  it("names the act that a question is about where there are several", () => {
    const questions = answer.questions.map((question, index) =>
      index === 0 ? question : { ...question, act: "rapat" },
    );
    const asked = summaryOf(render(documentOf({ ...answer, questions }))).join("\n");
    expect(asked).toContain("1. unggahan: Apakah pelaku");
    expect(asked).toContain("2. rapat: Dapatkah");
  });

  it("says that no contest is stated", () => {
    const contests = answer.contests.map((contest) => ({ ...contest, title: "", stage: null }));
    expect(summaryOf(render(documentOf({ ...answer, contests })))[2]).toBe("5 Oktober 2024 · pemilihan belum disebut");
  });

  it("has at most fifteen lines, however many tracks and however long the questions", () => {
    const many = tracks
      .flatMap((track) => Array.from({ length: 6 }, () => track))
      .map((track, index) => ({
        ...track,
        track: `t${index}`,
        title: `Jalur yang panjang namanya ${index}`,
      }));
    const questions = answer.questions.map((question) => ({ ...question, text: question.text.repeat(6) }));
    for (const width of [80, 120]) {
      const text = render(documentOf({ ...answer, tracks: many, questions }), { width, quiet: true });
      const closing = lines(text).indexOf("Penyandian pasal ini belum ditelaah ahli hukum.");
      expect(lines(text).slice(0, closing - 1).length).toBeLessThanOrEqual(15);
    }
  });

  it("never cuts or breaks how a track came out", () => {
    const wordy = tracks.map((track) => ({ ...track, title: "Jalur yang panjang sekali namanya" }));
    for (const width of [60, 70, 80]) {
      const text = summaryOf(render(documentOf({ ...answer, tracks: wordy }), { width })).join("\n");
      expect(text).toContain("● terpenuhi");
      expect(text).toContain("◐ belum");
    }
  });

  it("tells one day not known which from an act that went on, and a capacity that nobody wrote", () => {
    const days = "2024-10-01..2024-10-05";
    const told = (part: Partial<Answer>): string => summaryOf(render(documentOf({ ...answer, ...part }))).join("\n");
    const [act] = answer.acts;
    const acts = act === undefined ? [] : [{ ...act, days }];
    expect(told({ acts })).toContain("1 Oktober 2024 – 5 Oktober 2024 ·");
    expect(told({ acts: acts.map((each) => ({ ...each, one_day: true as const })) })).toContain(
      "antara 1 Oktober 2024 dan 5 Oktober 2024 ·",
    );
    expect(told({ actors: answer.actors.map((actor) => ({ ...actor, capacity: "" })) })).toContain(
      "terlapor: kedudukan belum ditetapkan",
    );
  });

  it("says so when no track is touched", () => {
    expect(render(documentOf({ ...answer, tracks: [], verdicts: [] }))).toMatch(
      /Bukan berarti\s+tidak ada\s+aturannya\./,
    );
  });
});

describe("the details", () => {
  it("names what was imposed before at the level of punishment, with the rule on repetition", () => {
    const if_repeat = "Pelanggaran yang sama dijatuhi jenis yang lebih berat.";
    const told = (prior: NonNullable<(typeof tracks)[number]["tier"]>["prior"]): string => {
      const own = tracks.map((track) =>
        track.tier ? { ...track, tier: { ...track.tier, from: null, if_repeat, ...(prior ? { prior } : {}) } } : track,
      );
      return lines(render(documentOf({ ...answer, tracks: own })))
        .join(" ")
        .replace(/\s+/g, " ");
    };
    expect(told([{ tier: "pns:sedang", same_nature: true, on: "2023-12-01" }])).toMatch(
      /pernah dijatuhi: .*\(1 Desember 2023, sifat pelanggarannya sama\) Pelanggaran yang sama/,
    );
    expect(told([{ tier: "pns:sedang", same_nature: false }])).toContain("(sifat pelanggarannya lain)");
    expect(told([{ tier: "pns:sedang" }])).toMatch(/pernah dijatuhi: [^(]* Pelanggaran yang sama/);
    expect(told(undefined)).not.toContain("Pelanggaran yang sama");
  });

  it("keep every line inside the terminal", () => {
    for (const width of [60, 80, 120])
      for (const line of lines(render(documentOf(answer), { width, verbose: true })))
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
  });

  it("put what is fulfilled before what is open", () => {
    const text = render(documentOf(answer));
    expect(text.indexOf("── Disiplin PNS")).toBeLessThan(text.indexOf("── Pidana pemilihan"));
  });

  it("put the sanction behind its heading", () => {
    const text = render(documentOf(answer));
    expect(text).toContain(
      "ancaman menurut pasal, bila seluruh unsur terpenuhi:\n      pidana penjara paling singkat 1 bulan",
    );
  });

  it("label what parties assume", () => {
    expect(render(documentOf(answer), { width: 120 })).toContain(
      "● terpenuhi        dengan anggapan pelapor, penilaian kesengajaan: ya",
    );
  });

  it("show a near miss and a cited provision on a line, and count the rest", () => {
    const text = render(documentOf(answer));
    expect(text).toContain(
      "Pasal 70 ayat (1) jo. Pasal 189 UU 1/2015 · unsur “calon atau tim kampanye”\n    tidak terpenuhi",
    );
    expect(text).toContain("14 tidak didalilkan, 6 tidak menjangkau, 9 tidak berlaku, 12");
  });

  it("head what is open as not yet settled, and check what was cited", () => {
    const text = render(documentOf(answer));
    expect(text).toContain("\nYang belum ditetapkan\n");
    expect(text).toContain("kutipan tepat, bukan penilaian perbuatan");
  });

  it("end with the fixed sentence, after the missing review", () => {
    const text = render(documentOf(answer));
    const wide = render(documentOf(answer), { width: 120 });
    expect(lines(text).slice(-3).join(" ")).toBe(`Penyandian pasal ini belum ditelaah ahli hukum. ${closingLine.id}`);
    expect(lines(wide).slice(-2).join(" ")).toContain("tidak menyatakan bersalah");
    const reviewed = { ...answer, limits: { ...answer.limits, legal_review: { reviewed: 120, of: 120, by: ["x"] } } };
    expect(render(documentOf(reviewed))).not.toContain("belum ditelaah");
  });

  it("are shortened to the summary by -q", () => {
    expect(render(documentOf(answer), { quiet: true })).not.toContain("──");
  });
});

describe("several", () => {
  const second: Answer = {
    ...answer,
    actors: [...answer.actors, { id: "camat", capacity: "PNS" }],
  };

  it("actors get a summary each, details only when asked for", () => {
    const text = render(documentOf(second));
    expect(text).toContain("camat: PNS");
    expect(text.split("Kepala dinas mengikuti akun")).toHaveLength(2);
    expect(text).not.toContain("──");
    expect(text).toContain("--actor ID");
    expect(render(documentOf(second), { details: true })).toContain("──");
  });

  it("incidents become a table with totals", () => {
    const empty = { ...answer, tracks: [], counts: { ...answer.counts, fulfilled: 0, open: 0 } };
    const text = render(documentOf(answer, { ...empty, incident: { ...answer.incident, id: "contoh-002" } }));
    expect(text).toMatch(/contoh-001 +Disiplin PNS +Pidana pemilihan +12 Okt 2024/);
    expect(text.replace(/\n/g, " ")).toContain(
      "2 peristiwa · 1 dengan unsur terpenuhi · 0 belum dapat disimpulkan · 1 tanpa keduanya",
    );
  });
});

describe("the terminal", () => {
  const hostile = "\u001b[31mmerah\u001b[0m\u202Ebalik\u0007\u009b2J";

  it("never gets a control character of the input", () => {
    const bad: Answer = {
      ...answer,
      incident: { ...answer.incident, title: hostile, id: hostile },
      verdicts: [{ ...criminal, cite: hostile, title: hostile, notes: [hostile] }],
    };
    expect(render(documentOf(bad))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  it("is coloured only by the instance that was passed", () => {
    const ansi = /\u001b\[[0-9;]*m/g;
    const coloured = render(documentOf(answer), { paint: paintOf(new Chalk({ level: 1 })) });
    expect(coloured).toMatch(ansi);
    expect(coloured.replace(ansi, "")).toBe(render(documentOf(answer)));
  });

  it("reads English as well, without a word of guilt", () => {
    const english = render({ ...documentOf(answer), language: "en" });
    expect(english).toContain("Not yet settled");
    expect(english).not.toMatch(/guilt|innocen/i);
  });
});
