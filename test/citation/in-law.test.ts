/** Citations against a day, a kind of election and a person. */
import { describe, expect, it } from "vitest";
import { standingInLaw, type Circumstances } from "../../src/citation/in-law.js";
import { placesIn } from "../../src/citation/references.js";
import { scanText, type ScannedCitation } from "../../src/citation/scan.js";
import { builtInEngine } from "./rules.js";

const engine = builtInEngine();

function check(text: string, circumstances: Circumstances): readonly ScannedCitation[] {
  return scanText(engine.rulebook, standingInLaw(engine, circumstances), text, "-", "id");
}

const brief = ({ status, suggestion, addresses }: ScannedCitation): string =>
  [status, suggestion ?? addresses].filter((part) => part !== undefined).join(": ");

const pilkada = { election: { regime: "pilkada" } } as const;
const pilkada2024 = { election: { cycle: "pilkada-2024" }, on: "2024-10-05" } as const;

describe("against circumstances", () => {
  it.each<[string, Circumstances, readonly string[]]>([
    ["Pasal 280 ayat (1) huruf h UU Pemilu", pilkada, ["wrong_regime: UU 1/2015"]],
    ["Pasal 282 UU 7/2017", pilkada, ["wrong_regime: UU 1/2015"]],
    ["Pasal 280 UU Pemilu", pilkada, ["wrong_regime: UU 1/2015"]],
    ["Pasal 71 ayat (1) UU Pilkada", { election: { regime: "pemilu" } }, ["wrong_regime: UU 7/2017"]],
    ["Pasal 282 UU 7/2017", { election: { cycle: "pemilu-2024" }, on: "2024-01-05" }, ["confirmed"]],
    ["Pasal 4 angka 15 huruf d PP 53/2010", pilkada2024, ["repealed: Pasal 5 huruf n angka 6 PP 94/2021"]],
    ["Pasal 4 angka 15 huruf d PP 53/2010", { on: "2020-10-05" }, ["confirmed"]],
    ["Pasal 24 ayat (1) huruf d UU 20/2023", { on: "2020-10-05" }, ["not_yet_in_force"]],
    ["Pasal 9 ayat (2) UU ASN", { on: "2020-10-05" }, ["confirmed"]],
    ["Pasal 70 ayat (1) huruf b UU 10/2016", { ...pilkada2024, status: ["pns"] }, ["not_addressee: pasangan calon"]],
    ["Pasal 189 UU 1/2015", { ...pilkada2024, status: ["pns"] }, ["not_addressee: pasangan calon"]],
    [
      "Pasal 280 ayat (2) huruf f UU 7/2017",
      { election: { regime: "pemilu" }, status: ["pns"] },
      ["not_addressee: pelaksana dan/atau tim Kampanye Pemilu"],
    ],
    [
      "Pasal 493 UU 7/2017",
      { election: { regime: "pemilu" }, status: ["kepala-desa"] },
      ["not_addressee: pelaksana dan/atau tim Kampanye Pemilu"],
    ],
    // By how a reading goes, everybody or everybody but a candidate.
    ["Pasal 73 ayat (4) UU 1/2015", { ...pilkada2024, status: ["pns"] }, ["confirmed"]],
    ["Pasal 71 ayat (1) UU 10/2016", { ...pilkada2024, status: ["pns"] }, ["confirmed"]],
    [
      "Pasal 490 UU 7/2017",
      { election: { cycle: "pemilu-2024" }, on: "2024-01-05", status: ["kepala-desa"] },
      ["confirmed"],
    ],
    ["Pasal 188", {}, ["incomplete: Pasal 188 UU 1/2015"]],
  ])("%s, %o", (text, circumstances, expected) => {
    expect(check(text, circumstances).map(brief)).toEqual(expected);
  });

  it.each<[string, Circumstances, readonly string[]]>([
    ["Pasal 188 UU 8/2015", {}, ["misquoted: Pasal 188 UU 1/2015"]],
    ["Pasal 190 UU 8/2015", { on: "2015-08-20" }, ["misquoted: Pasal 190 UU 1/2015"]],
    ["Pasal 71 ayat (1) UU 8/2015", {}, ["misquoted: Pasal 71 ayat (1) UU 1/2015"]],
    ["Pasal 69 huruf h UU 10/2016", {}, ["misquoted: Pasal 69 huruf h UU 1/2015"]],
    ["Pasal 187 ayat (3) UU 10/2016", {}, ["misquoted: Pasal 187 ayat (3) UU 1/2015"]],
    ["Pasal 187 UU 8/2015", {}, ["misquoted: Pasal 187 UU 1/2015"]],
    ["Pasal 71 UU 6/2020", {}, ["misquoted: Pasal 71 UU 1/2015"]],
    // Words of it stand there: the article anew, an article put in, the elucidation.
    ["Pasal 69 huruf h UU 8/2015", {}, ["confirmed"]],
    ["Pasal 134 ayat (3) UU 8/2015", {}, ["confirmed"]],
    ["Pasal 187A ayat (1) UU 10/2016", {}, ["confirmed"]],
    ["Pasal 71 ayat (2) UU 8/2015", { on: "2015-08-20" }, ["confirmed"]],
    // The law itself is named too, or the amending one stands with another place.
    ["Pasal 188 UU 1/2015 jo. UU 8/2015", {}, ["confirmed"]],
    ["Pasal 188 UU 10/2016 tentang Perubahan Kedua atas UU 1/2015", {}, ["confirmed"]],
    ["Pasal 71 ayat (1) UU 10/2016 jo. Pasal 188", {}, ["confirmed", "confirmed"]],
    // Before it, and after a later one.
    ["Pasal 71 ayat (2) UU 10/2016", { on: "2016-06-30" }, ["not_yet_in_force: Pasal 71 ayat (2) UU 1/2015"]],
    ["Pasal 71 ayat (2) UU 10/2016", { on: "2016-07-01" }, ["confirmed"]],
    ["Pasal 70 ayat (1) UU 8/2015", { on: "2016-06-30" }, ["confirmed"]],
    ["Pasal 70 ayat (1) UU 8/2015", { on: "2016-07-01" }, ["repealed: Pasal 70 ayat (1) UU 1/2015"]],
    ["Pasal 70 ayat (1) UU 8/2015 jo. UU 10/2016", { on: "2016-07-01" }, ["confirmed"]],
    ["Pasal 71 ayat (1) Perppu 1/2014", { on: "2016-06-30" }, ["confirmed"]],
    ["Pasal 71 ayat (1) Perppu 1/2014", { on: "2024-10-05" }, ["repealed: Pasal 71 ayat (1) UU 1/2015"]],
    ["Pasal 188 Perppu 1/2014", { on: "2024-10-05" }, ["confirmed"]],
    ["Pasal 71 ayat (1) UU 1/2015", { on: "2024-10-05" }, ["confirmed"]],
  ])("an amending law is cited for what it words, in its time: %s, %o", (text, circumstances, expected) => {
    expect(check(text, circumstances).map(brief)).toEqual(expected);
  });

  it("the wordings of the pack agree with what the amending laws say that they amend", () => {
    for (const { id, versions } of engine.rulebook.provisions)
      for (const { wording_by: by } of versions) {
        const amends = engine.rulebook.instruments.find((each) => each.id === by)?.amends;
        const places = amends === undefined ? undefined : placesIn(amends);
        expect(places?.some(({ article }) => article === id.split(/[:.]/)[1]) ?? true, `${id} by ${by ?? ""}`).toBe(
          true,
        );
      }
  });

  it("a wording whose bases have another number of the same article says which", () => {
    const places = engine.rulebook.provisions.flatMap(({ id, versions }) =>
      versions.map(({ basis, numbered }) => {
        const own = numbered ?? id.slice(id.indexOf(":") + 1);
        const [article = "", paragraph] = own.split(".");
        const cited = basis.flatMap(({ at }) => placesIn(at)).filter((each) => each.article === article);
        const numbers = cited.flatMap((each) => each.paragraph ?? []);
        return {
          id,
          other: /^[0-9]/.test(paragraph ?? "") && numbers.length > 0 && !numbers.includes(paragraph ?? ""),
        };
      }),
    );
    expect(places.filter(({ other }) => other)).toEqual([]);
  });

  it("an amending law that is named for one article is not named for the next", () => {
    const given = check("Pasal 71 ayat (1) UU 10/2016 jo. Pasal 188", {}).map((each) => each.given);
    expect(given).toEqual(["Pasal 71 ayat (1) UU 10/2016", "Pasal 188 UU 1/2015"]);
    expect(check("Pasal 71 ayat (1) UU 10/2016 jo. Pasal 70 ayat (1)", {})[1]?.given).toBe(
      "Pasal 70 ayat (1) UU 10/2016",
    );
  });

  it.each<[string, Circumstances, readonly string[]]>([
    ["Pasal 71 ayat (5) UU 1/2015", { on: "2016-06-30" }, ["not_yet_in_force: Pasal 71 ayat (4) UU 1/2015"]],
    ["Pasal 71 ayat (4) UU 1/2015", { on: "2016-06-30" }, ["confirmed"]],
    ["Pasal 71 ayat (5) UU 1/2015", { on: "2016-07-01" }, ["confirmed"]],
    ["Pasal 71 ayat (4) UU 1/2015", { on: "2016-07-01" }, ["not_encoded"]],
    ["Pasal 71 ayat (4) UU 1/2015", {}, ["not_encoded"]],
    ["Pasal 146 ayat (1) UU 1/2015", { on: "2016-06-30" }, ["confirmed"]],
    ["Pasal 146 ayat (5) UU 1/2015", { on: "2016-06-30" }, ["not_yet_in_force: Pasal 146 ayat (3) UU 1/2015"]],
  ])("a paragraph goes by the number of the day: %s, %o", (text, circumstances, expected) => {
    expect(check(text, circumstances).map(brief)).toEqual(expected);
  });

  it("what is found is told by its number, and since when it bears that", () => {
    const [old] = check("Pasal 71 ayat (4) UU 1/2015", { on: "2015-08-20" });
    expect(old).toMatchObject({
      resolved: "uu-1-2015:71.5",
      cite: "Pasal 71 ayat (4) UU 1/2015",
      in_force: { from: "2014-10-02", until: "2016-07-01" },
    });
    const [now] = check("Pasal 71 ayat (5) UU 1/2015", {});
    expect(now).toMatchObject({ cite: "Pasal 71 ayat (5) UU 1/2015", in_force: { from: "2016-07-01", until: null } });
  });

  it("a decision that a text only mentions may be of any day", () => {
    expect(check("Putusan MK 121/PUU-XXII/2024", { on: "2024-10-05" }).map(brief)).toEqual(["confirmed"]);
  });

  it("says why something is left out, and without a day nothing of a repeal", () => {
    const [slip, repealed] = check("Pasal 187 ayat (6) UU 1/2015 dan Pasal 192 UU 1/2015", {});
    expect(slip).toMatchObject({ status: "not_encoded", why: "left_out" });
    expect(slip?.explanation).toContain("keliru ketik");
    expect(repealed).toMatchObject({ status: "not_encoded", why: "left_out" });
    expect(repealed?.explanation).toContain("18 Maret 2015");
    expect(check("Pasal 192 UU 1/2015", { on: "2015-03-18" })[0]?.status).toBe("repealed");
    expect(check("Pasal 192 UU 1/2015", { on: "2015-03-17" })[0]?.status).toBe("not_encoded");
  });

  it.each<[string, Circumstances, string]>([
    ['Pasal 71 ayat (1) UU 1/2015 "salah satu calon selama masa kampanye"', { on: "2024-10-05" }, "misquoted"],
    ['Pasal 71 ayat (1) UU 10/2016: "...salah satu calon selama masa kampanye"', { on: "2016-07-01" }, "misquoted"],
    ['Pasal 71 ayat (1) UU 1/2015 "salah satu calon selama masa kampanye"', { on: "2016-06-30" }, "confirmed"],
    ['Pasal 71 ayat (1) UU 1/2015 "salah satu calon selama masa kampanye"', {}, "confirmed"],
    ['Pasal 71 ayat (1) UU 1/2015 dahulu "salah satu calon selama masa kampanye"', { on: "2024-10-05" }, "confirmed"],
    ['Pasal 71 ayat (1) UU 10/2016 "salah satu pasangan calon"', { on: "2024-10-05" }, "confirmed"],
  ])("the words of an older wording are wrong of the newer one: %s, %o", (text, circumstances, status) => {
    const [cited] = check(text, circumstances);
    expect(cited?.status).toBe(status);
    expect(cited?.explanation !== undefined).toBe(status === "misquoted");
  });

  it("an ASN law is the one of the day", () => {
    expect(check("Pasal 9 ayat (2) UU ASN", { on: "2020-10-05" })[0]?.resolved).toBe("uu-5-2014:9.2");
    expect(check("Pasal 9 ayat (2) UU ASN", { on: "2024-10-05" })[0]?.resolved).toBe("uu-20-2023:9.2");
  });

  it("what is not named is not checked", () => {
    expect(check("Pasal 4 angka 15 huruf d PP 53/2010 dan Pasal 282 UU 7/2017", {}).map(brief)).toEqual([
      "confirmed",
      "confirmed",
    ]);
  });

  it("a village head is not reached by the discipline of civil servants", () => {
    const [cited] = check("Pasal 5 huruf n angka 6 PP 94/2021", { ...pilkada2024, status: ["kepala-desa"] });
    expect(cited?.status).toBe("not_addressee");
    expect(cited?.addresses).toBeDefined();
  });
});

describe("places that no law has", () => {
  const said = ({ status, why, suggestion = "" }: ScannedCitation): readonly string[] => [status, why, suggestion];

  it.each([
    ["Pasal 494 UU 10/2016", "no_such_article", "Pasal 494 UU 7/2017"],
    ["Pasal 280 ayat (2) UU Pilkada", "no_such_article", "Pasal 280 ayat (2) UU 7/2017"],
    ["UU Pilkada, khususnya Pasal 494", "no_such_article", "Pasal 494 UU 7/2017"],
    ["Pasal 188 dari UU 5/2014", "no_such_article", "Pasal 188 UU 1/2015"],
    ["Pasal 187A UU 20/2023", "no_such_article", "Pasal 187A UU 1/2015"],
    ["Pasal 53 PP 53/2010", "no_such_article", ""],
    ["Pasal 600 UU Pemilu", "no_such_article_unconfirmed", ""],
    ["Pasal 130 UU Desa", "no_such_article_unconfirmed", ""],
  ])("%s: %s", (text, why, suggestion) => {
    expect(check(text, {}).map(said)).toEqual([["no_such_provision", why, suggestion]]);
  });

  it.each([
    ["Pasal 282 ayat (7) UU 7/2017", "Pasal 282 UU 7/2017"],
    ["Pasal 490 huruf b UU 7/2017", "Pasal 490 UU 7/2017"],
    ["Pasal 188 ayat (2) UU 1/2015", "Pasal 188 UU 1/2015"],
    ["Pasal 280 ayat (2) huruf m UU Pemilu", "Pasal 280 ayat (2) UU 7/2017"],
    // A paragraph (1) of an article that has none, with its letter behind it: not the number below that letter.
    ["Pasal 5 ayat (1) huruf n PP 94/2021", "Pasal 5 huruf n PP 94/2021"],
    ["Pasal 5 ayat (1) huruf n angka 5 PP 94/2021", "Pasal 5 huruf n angka 5 PP 94/2021"],
    ["Pasal 14 ayat (1) huruf i PP 94/2021", "Pasal 14 huruf i PP 94/2021"],
    ["Pasal 29 ayat (1) huruf j UU Desa", "Pasal 29 huruf j UU 6/2014"],
    ["Pasal 69 ayat (1) huruf h UU 1/2015", "Pasal 69 huruf h UU 1/2015"],
    ["Pasal 4 ayat (1) angka 15 PP 53/2010", "Pasal 4 angka 15 PP 53/2010"],
    // An article that was put in behind it.
    ["Pasal 187 huruf A UU 10/2016", "Pasal 187A UU 1/2015"],
    ["Pasal 187 huruf A ayat (1) UU 10/2016", "Pasal 187A ayat (1) UU 1/2015"],
  ])("%s: the article has no such part", (text, suggestion) => {
    expect(check(text, {}).map(said)).toEqual([["no_such_provision", "no_such_part", suggestion]]);
  });

  it.each([
    ["Pasal 4 ayat (15) huruf d PP 53/2010", "Pasal 4 angka 15 huruf d PP 53/2010"],
    ["Pasal 5 ayat (5) huruf n PP 94/2021", "Pasal 5 huruf n angka 5 PP 94/2021"],
    ["Pasal 5 huruf n ayat (1) PP 94/2021", "Pasal 5 huruf n angka 1 PP 94/2021"],
  ])("%s: a number is no paragraph", (text, suggestion) => {
    expect(check(text, {}).map(said)).toEqual([["no_such_provision", "number_not_paragraph", suggestion]]);
  });

  it.each([
    ["Pasal 280 huruf a angka 1 UU 7/2017", "Pasal 280 ayat (1) huruf a UU 7/2017"],
    ["Pasal 71 angka 1 UU 1/2015", "Pasal 71 ayat (1) UU 1/2015"],
  ])("%s: a paragraph is no number", (text, suggestion) => {
    expect(check(text, {}).map(said)).toEqual([["no_such_provision", "paragraph_not_number", suggestion]]);
  });

  it.each([
    ["Pasal 29 ayat j UU Desa", "Pasal 29 huruf j UU 6/2014"],
    ["Pasal 29 ayat (j) UU Desa", "Pasal 29 huruf j UU 6/2014"],
    ["Pasal 5 ayat (n) angka (5) PP 94/2021", "Pasal 5 huruf n angka 5 PP 94/2021"],
    ["Pasal 280 ayat (2) ayat f UU Pemilu", "Pasal 280 ayat (2) huruf f UU 7/2017"],
  ])("%s: a letter is no paragraph", (text, suggestion) => {
    expect(check(text, {}).map(said)).toEqual([["no_such_provision", "letter_not_paragraph", suggestion]]);
  });

  it("the levels of punishment stand in another article than in the regulation before", () => {
    expect(check("Pasal 7 ayat (4) PP 94/2021", {}).map(said)).toEqual([
      ["misquoted", "known_misquotation", "PP 94/2021 Pasal 8 ayat (4)"],
    ]);
    expect(check("Pasal 7 ayat (4) huruf a PP 94/2021", {}).map(({ status }) => status)).toEqual(["no_such_provision"]);
    expect(check("Pasal 7 PP 94/2021 dan Pasal 7 ayat (4) PP 53/2010", {}).map(({ status }) => status)).toEqual([
      "not_encoded",
      "not_encoded",
    ]);
  });

  it("a part that the encoding does not name is not called right", () => {
    expect(check("Pasal 280 ayat (3) huruf a UU Pemilu", {}).map(said)).toEqual([["not_encoded", "known_article", ""]]);
    expect(check("Pasal 70 ayat (1) huruf b UU Pilkada", {}).map(brief)).toEqual(["confirmed"]);
  });

  it.each([
    "Pasal 205A UU 10/2016",
    "Pasal 206 UU Pilkada",
    "Dicabut oleh PP 94/2021, kecuali jenis hukuman sedang (Pasal 7 ayat (3))",
    "Pasal 71 ayat a quo UU Pilkada",
    "Pasal 71 ayat (l) UU 10/2016",
    "Pasal 573 UU 7/2017",
    // The law was not seen whole: there may be more than is written down.
    "Pasal 24 ayat (3) UU 20/2023",
    "Pasal 547 ayat (1) UU 7/2017",
    // The last paragraph of an article, which a page break hides in the text.
    "Pasal 249 ayat (4) PP 11/2017",
    "Pasal 22 ayat (3) PP 94/2021",
    // What lies below the smallest part that is written down.
    "Pasal 280 ayat (3) huruf a UU Pemilu",
    // Words between a place and a law: whether they belong together nobody can tell from here.
    "Aturan lama tetap berlaku (Pasal 139): begitu juga PP 53/2010",
    "Pasal 52 ayat (3), PP 79/2021 dan surat edarannya",
    "PP 94/2021 menjabarkan Pasal 86 ayat (4)",
    // A number in brackets behind other words counts something else.
    "PP 11/2017 Pasal 251: diberhentikan dengan hormat (8)",
  ])("%s is not called wrong", (text) => {
    const statuses = check(text, {}).map(({ status }) => status);
    expect(statuses).not.toHaveLength(0);
    expect(statuses).not.toContain("no_such_provision");
    expect(statuses).not.toContain("misquoted");
  });
});

describe("parts in an order of their own", () => {
  it.each([
    ["Pasal 70 huruf b ayat (1) UU 10/2016", ["uu-1-2015:70.1"]],
    ["Pasal 52 huruf j ayat (3) UU 20/2023", ["uu-20-2023:52.3.j"]],
    ["Pasal 5 huruf n (5) PP 94/2021", ["pp-94-2021:5.n.5"]],
    ["Pasal 5 huruf n (1), (2) dan (3) PP 94/2021", ["pp-94-2021:5.n.1", "pp-94-2021:5.n.2", "pp-94-2021:5.n.3"]],
    ["Pasal 5 huruf n nomor 5 PP 94/2021", ["pp-94-2021:5.n.5"]],
    ["Pasal 5 huruf n ke-5 PP Nomor 94 Tahun 2021", ["pp-94-2021:5.n.5"]],
    ["Pasal 4 angka 15d PP 53/2010", ["pp-53-2010:4.15.d"]],
    ["Pasal 4 angka 15 d PP 53/2010", ["pp-53-2010:4.15.d"]],
    ["Pasal 187-A ayat (1) UU 10/2016", ["uu-1-2015:187A.1"]],
    // What stands before an article in brackets counts the articles.
    ["(1) Pasal 29 huruf j (2) Pasal 30 ayat (1) UU Desa", ["uu-6-2014:29.j", "uu-6-2014:30.1"]],
  ])("%s", (text, expected) => {
    const cited = check(text, {});
    expect(cited.map(({ resolved, status }) => [resolved, status])).toEqual(expected.map((id) => [id, "confirmed"]));
  });
});

describe("a law that says itself what it is about", () => {
  it.each([
    "Pasal 2 UU Nomor 5 Tahun 2024 tentang Kabupaten Bangkalan",
    "UU Nomor 5 Tahun 2024 tentang Kabupaten Bangkalan dan UU ASN",
    "UU Nomor 10 Tahun 2014 tentang Pengesahan Konvensi",
    "PP Nomor 53 Tahun 2020 tentang Penetapan Pensiun Pokok Pensiunan Pegawai Negeri Sipil",
    "PP 53 Tahun 2012 tentang Konservasi",
    "UU Nomor 42 Tahun 2004 tentang Pembentukan Kabupaten",
    "SKB 4 Menteri tentang Panduan Pembelajaran",
    "SKB 4 Menteri Nomor 01/KB/2022, Nomor 408 Tahun 2022 tentang Panduan Pembelajaran",
    "SKB 5 Menteri tentang Pembelajaran Tatap Muka",
    "Keputusan Bersama Nomor 2 Tahun 2022 tentang Hari Libur Nasional",
    "SE Nomor 1 Tahun 2023 tentang Cuti Bersama",
  ])("%s: not the misprint or the namesake of another", (text) => {
    expect(check(text, {})[0]).toMatchObject({ status: "not_encoded", why: "unknown_instrument", instruments: [] });
  });

  it.each([
    "PP 53/2020",
    "PP Nomor 53 Tahun 2020 tentang Disiplin PNS",
    "UU No. 5 Tahun 2024 tentang ASN Pasal 2 huruf f",
    "Undang-Undang Nomor 10 Tahun 2014 tentang Aparatur Sipil Negara",
    "UU 42/2004 tentang Pembinaan Jiwa Korps Pasal 11 huruf c",
    "SKB 4 Menteri tentang Netralitas ASN",
  ])("%s: the misprint", (text) => {
    expect(check(text, {}).map(({ why }) => why)).toEqual(["known_misquotation"]);
  });

  it("an amendment of that number is of another year", () => {
    const misprinted = check("Pasal 29 huruf j UU 3/2014 tentang Perubahan Kedua atas UU 6/2014 tentang Desa", {});
    expect(misprinted.map(brief)).toEqual(["misquoted: Pasal 29 huruf j UU 3/2024"]);
    const right = check("Pasal 29 huruf j UU 3/2024 tentang Perubahan Kedua atas UU 6/2014 tentang Desa", {});
    expect(right.map(brief)).toEqual(["confirmed"]);
  });

  it.each([
    ["SKB 5 Menteri", "skb-2022"],
    ["SKB Lima Menteri/Lembaga tentang netralitas ASN", "skb-2022"],
    ["SKB 5 menteri tahun 2020", "skb-2020"],
    ["SE MenPAN-RB 18/2023", "se-18-2023"],
    ["UU No. 7 Tahun2017", "uu-7-2017"],
    ["UU Nomor 7 / Tahun 2017", "uu-7-2017"],
  ])("%s is %s", (text, id) => {
    expect(check(text, {}).map(({ instruments }) => instruments)).toEqual([[id]]);
  });
});

describe("rules of regions, ministries and agencies", () => {
  it.each([
    "Berdasarkan UU 5/2014 dan Peraturan Bupati Nomor 10 Tahun 2020 tentang Kode Etik, Pasal 12",
    "UU ASN 5/2014 dan Perwali Nomor 10 Tahun 2020 Pasal 9 ayat (2)",
    "PP 53/2010 dan Pergub Nomor 7 Tahun 2012 Pasal 4 angka 15",
    "UU 7/2017 serta Keputusan KPU Nomor 1229 Tahun 2024 Pasal 282",
    "UU 7/2017, Instruksi Bupati Nomor 3 Tahun 2024 Pasal 280 ayat (2)",
    "UU 7/2017 dan Keputusan Bupati Nomor 188.45/12/KEP/2024 Pasal 282",
    "Peraturan Menteri PANRB Nomor 6 Tahun 2022 Pasal 12 dan UU 5/2014",
    "Pasal 9 Peraturan Desa Nomor 4 Tahun 2019 dan UU 5/2014",
    "Pergub DKI 5/2014 Pasal 2 jo. UU 5/2014",
    "UU 5/2014 dan Qanun Aceh Nomor 12 Tahun 2016 Pasal 12",
    "UU 5/2014, Peraturan Panglima TNI Nomor 5 Tahun 2014 Pasal 12",
  ])("%s: no place of the law beside it", (text) => {
    const cited = check(text, pilkada2024).filter(({ mention }) => !mention);
    expect(cited.map(({ status, why }) => [status, why])).toEqual([["not_encoded", "unknown_instrument"]]);
  });

  it.each([
    ["Peraturan Bupati Nomor 9 Tahun 2024 Pasal 282 dan Pasal 71 ayat (1) UU 10/2016", "Pasal 71 ayat (1) UU 10/2016"],
    ["Perbup 9/2024 Pasal 280, dan/atau Pasal 71 ayat (1) UU 10/2016", "Pasal 71 ayat (1) UU 10/2016"],
    ["Permendagri 82/2015 Pasal 8 serta Pasal 29 huruf j UU 6/2014", "Pasal 29 huruf j UU 6/2014"],
    ["UU 7/2017 Pasal 282 dan Pasal 71 ayat (1) UU 10/2016", "Pasal 71 ayat (1) UU 10/2016"],
  ])("%s: each place of its own law", (text, last) => {
    const cited = check(text, {}).filter(({ mention }) => !mention);
    expect(cited.map(({ given }) => given)).toEqual([text.slice(0, text.search(/,? (?:dan|serta)/)), last]);
    expect(cited[1]?.status).toBe("confirmed");
    expect(cited[0]?.status).toBe(text.startsWith("UU") ? "confirmed" : "not_encoded");
  });

  it("an act of an office is none", () => {
    const text = "Keputusan kepala dinas melanggar Pasal 71 ayat (1) UU No. 10 Tahun 2016";
    expect(check(text, pilkada2024).map(({ given }) => given)).toEqual(["Pasal 71 ayat (1) UU No. 10 Tahun 2016"]);
  });
});

it("each place of a list is named by itself, with its own position", () => {
  const cited = check("Menurut pelapor:\nPasal 282 dan 490 UU Pemilu", {});
  expect(cited.map(({ given, at }) => [given, at.line, at.column])).toEqual([
    ["Pasal 282 UU Pemilu", 2, 1],
    ["Pasal 490 UU Pemilu", 2, 1],
  ]);
});
