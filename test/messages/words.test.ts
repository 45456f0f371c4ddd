import { describe, expect, it } from "vitest";
import { counted, duration, listed, rupiah } from "../../src/messages/amount.js";
import { closingLine, unreviewedLine } from "../../src/messages/closing.js";
import { countedFrom, countedParts, limitText } from "../../src/messages/counted.js";
import { longDay, shortDay, spellDays, spellPart } from "../../src/messages/day.js";
import { custodyText, fineText, penalText, sanctionWords } from "../../src/messages/sanction.js";
import { outcomeOf, statusSentence } from "../../src/messages/status.js";

describe("days", () => {
  it("are spelled with our own month names", () => {
    expect(longDay("2024-10-05", "id")).toBe("5 Oktober 2024");
    expect(longDay("2024-10-05", "en")).toBe("5 October 2024");
    expect(shortDay("2024-05-31", "id")).toBe("31 Mei 2024");
    expect(shortDay("2024-08-01", "id")).toBe("1 Agu 2024");
  });

  it("stay as they are when they are no days", () => {
    expect(longDay("2024-13-05", "id")).toBe("2024-13-05");
    expect(longDay("", "en")).toBe("");
  });

  it("are spelled as far as they are known: a month, a year", () => {
    expect(spellPart("2024-10-11", "id")).toBe("11 Oktober 2024");
    expect(spellPart("2024-10", "en")).toBe("October 2024");
    expect(spellPart("2024", "id")).toBe("2024");
  });

  it("are spelled inside a text, periods with a dash", () => {
    expect(spellDays("2024-10-01..2024-10-05", "id")).toBe("1 Oktober 2024 – 5 Oktober 2024");
    expect(spellDays("..2024-10-05", "id")).toBe("paling lambat 5 Oktober 2024");
    expect(spellDays("2024-10-05..", "en")).toBe("at the earliest 5 October 2024");
    expect(spellDays("..", "en")).toBe("day not known");
    expect(spellDays("sejak 2024-10-01, nomor 12-2024-10-01-3", "id")).toBe(
      "sejak 1 Oktober 2024, nomor 12-2024-10-01-3",
    );
  });
});

describe("amounts", () => {
  it("group rupiah as the language does", () => {
    expect(rupiah(6_000_000, "id")).toBe("Rp6.000.000");
    expect(rupiah(6_000_000, "en")).toBe("Rp6,000,000");
    expect(rupiah(600, "id")).toBe("Rp600");
  });

  it("keep the statute's own unit", () => {
    expect(duration({ months: 36 }, "id")).toBe("36 bulan");
    expect(duration({ years: 1, months: 6 }, "en")).toBe("1 year 6 months");
    expect(duration({ days: 1 }, "en")).toBe("1 day");
  });

  it("count and list", () => {
    expect(counted(1, { one: "fact", many: "facts" })).toBe("1 fact");
    expect(listed(["a", "b", "c"], "id")).toBe("a, b, dan c");
    expect(listed(["a", "b"], "id")).toBe("a dan b");
    expect(listed(["a", "b", "c"], "en")).toBe("a, b and c");
    expect(listed(["a"], "en")).toBe("a");
    expect(listed([], "en")).toBe("");
  });

  it("say from when a time limit counts", () => {
    const open = { from_day: null, first: null, skipped: [], weekend: 0, if_first_counts: null };
    const known = { from: "report.known_on", days: 7, counting: "calendar", ...open } as const;
    expect(countedFrom(known, "id")).toBe("7 hari kalender sejak diketahui");
    expect(countedParts({ ...known, from: "report.registered_on", days: 1, counting: "working" }, "en")).toEqual([
      "1 working day since it was registered",
    ]);
  });

  it("name what was passed over, and what other readings give", () => {
    const counted = {
      from: "report.known_on",
      from_day: "2024-04-05",
      days: 3,
      counting: "working",
      first: "2024-04-06",
      skipped: [{ day: "2024-04-10", name: "Idul Fitri", kind: "public" }],
      weekend: 2,
      if_first_counts: "2024-04-09",
      if_joint_leave_counts: "2024-04-10",
      days_off: "computed",
    } as const;
    expect(countedParts(counted, "id")).toEqual([
      "3 hari kerja sejak diketahui (5 April 2024)",
      "hari pertama 6 April 2024",
      "dilewati Idul Fitri (10 Apr 2024) dan 2 hari akhir pekan",
      "bila hari pertama ikut dihitung: 9 April 2024",
      "bila cuti bersama dihitung sebagai hari kerja: 10 April 2024",
      "hari libur tahun itu baru hitungan, belum ketetapan pemerintah",
    ]);
  });

  it("say how long a step may take", () => {
    const event = "berkas diterima";
    expect(limitText({ days: 14, counting: "working", from: "uu-1-2015:135.2", event }, "id")).toBe(
      "paling lama 14 hari kerja sejak berkas diterima",
    );
    expect(limitText({ hours: 24, from: "uu-1-2015:134.5" }, "en")).toBe(
      "at most 24 hours since the step of uu-1-2015:134.5",
    );
  });
});

describe("sanctions", () => {
  const custody = { kind: "penjara", min: { months: 1 }, max: { months: 6 }, range: "or" } as const;
  const fine = { min: 600_000, max: 6_000_000, range: "or" } as const;

  it("join the ends as the article does", () => {
    expect(penalText({ custody, fine, connector: "and_or" }, "id")).toBe(
      "pidana penjara paling singkat 1 bulan atau paling lama 6 bulan dan/atau denda paling sedikit Rp600.000 atau paling banyak Rp6.000.000",
    );
    expect(custodyText({ ...custody, range: "and" }, "en")).toBe(
      "imprisonment of at least 1 month and of at most 6 months",
    );
    expect(custodyText({ kind: "kurungan", max: { years: 1 } }, "id")).toBe("pidana kurungan paling lama 1 tahun");
  });

  it("assert no connector that is not recorded", () => {
    const unranged = { kind: custody.kind, min: custody.min, max: custody.max };
    expect(custodyText(unranged, "id")).toBe("pidana penjara paling singkat 1 bulan, paling lama 6 bulan");
    expect(penalText({ custody: { kind: "penjara", max: { months: 6 } }, fine: { max: 1000 } }, "id")).toBe(
      "pidana penjara paling lama 6 bulan; denda paling banyak Rp1.000",
    );
  });

  it("leave out custody that the article does not know, and show rival ceilings", () => {
    expect(penalText({ custody: { kind: "none" }, fine: { max: 1000 } }, "id")).toBe("denda paling banyak Rp1.000");
    expect(
      fineText({ max: 1000, alternatives: [{ max: 2000, text: { id: "salinan lain", en: "another copy" } }] }, "id"),
    ).toBe("denda paling banyak Rp1.000 (menurut bacaan lain (salinan lain): paling banyak Rp2.000)");
    const open = {
      alternatives: [
        { max: 10_000_000, text: { id: "kategori II", en: "category II" } },
        { max: 50_000_000, text: { id: "kategori III", en: "category III" } },
      ],
      by_subject: [{ subject: "korporasi", max: 500_000_000, text: { id: "korporasi", en: "corporation" } }],
    };
    expect(fineText(open, "id")).toBe(
      "denda paling banyak Rp10.000.000 (kategori II) atau, menurut bacaan lain, paling banyak Rp50.000.000 (kategori III); korporasi: paling banyak Rp500.000.000",
    );
    expect(
      fineText(
        {
          max: 1000,
          by_subject: [{ subject: "korporasi", max: 5000, text: { id: "korporasi", en: "a corporation" } }],
        },
        "en",
      ),
    ).toBe("a fine of at most Rp1,000 (a corporation: of at most Rp5,000)");
  });
});

describe("the fixed wording", () => {
  it("stands as the contract has it", () => {
    expect(statusSentence.id.fulfilled).toBe(
      "seluruh unsur terpenuhi menurut fakta dan penilaian yang dicatat; bukan putusan",
    );
    expect(statusSentence.id.open("1 penilaian")).toBe("belum dapat disimpulkan: kurang 1 penilaian");
    expect(statusSentence.id.not_fulfilled("pelaku")).toBe("unsur pelaku tidak terpenuhi menurut fakta yang dicatat");
    expect(statusSentence.id.not_alleged).toBe("tidak didalilkan; bukan berarti tidak terjadi");
    expect(statusSentence.id.excepted("cuti")).toBe("pengecualian cuti berlaku");
    expect(statusSentence.id.not_reached).toBe("tidak menjangkau subjek ini");
    expect(new Set(Object.values(statusSentence.id.not_in_force)).size).toBe(5);
    expect(statusSentence.id.wrong_regime).toBe("rezim pemilihan lain");
    expect(sanctionWords.id.heading).toBe("ancaman menurut pasal, bila seluruh unsur terpenuhi");
    expect(unreviewedLine.id).toBe("Penyandian pasal ini belum ditelaah ahli hukum.");
    expect(closingLine.id).toBe(
      "Hasil ini memetakan pasal atas fakta yang dicatat. Alat tidak menilai bukti, tidak menyatakan bersalah, tidak membebaskan.",
    );
  });

  it("tells what nobody alleged from what fails", () => {
    expect(outcomeOf({ status: "not_fulfilled", because: ["not_alleged"] })).toBe("not_alleged");
    expect(outcomeOf({ status: "not_fulfilled", because: ["pelaku"] })).toBe("not_fulfilled");
    expect(outcomeOf({ status: "open", because: [] })).toBe("open");
  });
});
