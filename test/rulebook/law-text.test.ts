import { describe, expect, it } from "vitest";
import { articlesOf } from "../../src/rulebook/law-text/articles.js";
import { partsOf } from "../../src/rulebook/law-text/parts.js";
import { passageProblems } from "../../src/rulebook/law-text/compare.js";
import { Library } from "../../src/rulebook/law-text/library.js";
import { articlesNamed, normalised, passageHash } from "../../src/rulebook/law-text/passage.js";
import { packWith, placeOf } from "./pack.js";
import { edit, SANCTION } from "./planted.js";
import { liesIn, placesNamed, placeWords } from "../../src/rulebook/statute/places.js";

/** Invented, with the damage that scans do. */
const TEXT = `PERATURAN REKAAN
Mengingat Pasal 5 ayat (2) Undang-Undang Dasar;
MEMUTUSKAN:
Pasal 1
Dalam peraturan ini yang dimaksud dengan pegawai adalah orang rekaan. BAB II LARANGAN Pasal 2 Pegawai dilarang tidur.
Pasal 3
(1) Pegawai dilarang: a. mendengkur; b. mengigau dengan cara: f . pelan; 2. keras; dan c. bermimpi.
(2) Larangan sebagaimana dimaksud pada ayat (1) berlaku juga bagi calon.
PRESIDEN REPUBLIK INDONESIA - 4 -
Pasal 4l
Cukup. BAB III PENUTUP Bagian Kesatu Umum
Pasal 42
Peraturan ini mulai berlaku. PENJELASAN ATAS PERATURAN REKAAN
Pasal 1
Cukup jelas.
`;

describe("articles of a transcription", () => {
  const articles = articlesOf(TEXT);

  it("are found by their headings, also where a line ran into the next, and without the elucidation", () => {
    expect([...articles.keys()]).toEqual(["1", "2", "3", "41", "42"]);
    expect(articles.get("2")).toBe("Pegawai dilarang tidur.");
    expect(articles.get("1")).not.toContain("BAB");
    expect(articles.get("41")).toBe("Cukup.");
    expect(articles.get("42")).toBe("Peraturan ini mulai berlaku.");
  });

  it("of an amending law end before its next item", () => {
    const amending =
      "Pasal I\n7. Ketentuan Pasal 71 diubah:\nPasal 71\n(1) Satu.\n(2) Dua.\n8. Ketentuan Pasal 73 diubah:\nPasal 73\nTiga.";
    expect(articlesOf(amending).get("71")).toBe("(1) Satu.\n(2) Dua.");
  });
});

describe("headings of a transcription", () => {
  const numbers = (...headings: readonly string[]): readonly string[] => [
    ...articlesOf(headings.map((each) => `Pasal ${each}\nKetentuan.`).join("\n")).keys(),
  ];

  it("are read with letters, as Roman numerals, and as scanners misread them", () => {
    expect(numbers("1", "2", "2A", "2 B", "3")).toEqual(["1", "2", "2A", "2B", "3"]);
    expect(numbers("I", "II", "III", "IV", "V", "IX", "X", "XI")).toEqual([
      "I",
      "II",
      "III",
      "IV",
      "V",
      "IX",
      "X",
      "XI",
    ]);
    expect(numbers("9", "lO", "1l", "2O")).toEqual(["9", "10", "11", "20"]);
  });

  it("that do not ascend are references or slips", () => {
    expect(numbers("1", "7", "2", "3", "1", "4")).toEqual(["1", "2", "3", "4"]);
    expect(numbers("2A", "2", "3")).toEqual(["2A", "3"]);
  });
});

describe("parts of an article", () => {
  it("count the longest list where one stands twice, and begin where no space is", () => {
    expect(partsOf("(1)Dilarang: a. satu; b. dua; c. tiga. (2)Dikecualikan: a. satu.")).toEqual([
      "1.a",
      "1.b",
      "1.c",
      "2.a",
    ]);
    expect(partsOf("a. satu; b. dua; c. tiga. Bagi calon: 1. satu; 2. dua; b. dua: 1. satu.")).toEqual([
      "a",
      "b",
      "c.1",
      "c.2",
    ]);
  });

  it("are paragraphs, letters and numbers, with what the scan lost filled in", () => {
    expect(partsOf(articlesOf(TEXT).get("3") ?? "")).toEqual(["1.a", "1.b.1", "1.b.2", "1.c", "2"]);
    expect(partsOf("Pegawai dilarang tidur.")).toEqual([]);
  });
});

describe("the hash of a passage", () => {
  const articles = articlesOf(TEXT);

  it("does not see layout, case, punctuation or page headers", () => {
    expect(normalised("Pegawai  DILARANG:\n- 4 -\nPRESIDEN REPUBLIK INDONESIA tidur.")).toBe("pegawaidilarangtidur");
  });

  it("covers whole articles, and is missing where one of them is", () => {
    expect(passageHash(articles, "Pasal 3 ayat (1) huruf a")).toMatch(/^[0-9a-f]{64}$/);
    expect(passageHash(articles, "Pasal 3 ayat (1) huruf a")).toBe(passageHash(articles, "Pasal 3"));
    expect(passageHash(articles, "Pasal 3 dan Pasal 99")).toBeUndefined();
    expect(passageHash(articles, "amar")).toBeUndefined();
  });

  it("reads the article in the brackets of an amending law's item", () => {
    expect(articlesNamed("Pasal I angka 54 (Pasal 178E ayat (1))")).toEqual(["178E"]);
    expect(articlesNamed("Pasal II ayat (5)")).toEqual(["II"]);
    expect(articlesNamed("penjelasan Pasal 71")).toEqual([]);
    expect(articlesNamed("Pasal 9 UU 5/2014")).toEqual([]);
    expect(articlesNamed("Lampiran UU 5/2014 dan Pasal 3")).toEqual(["3"]);
  });
});

describe("locked passages", () => {
  const text = "MEMUTUSKAN:\nPasal 5\na. satu;\nn. mendukung: 5. keputusan.\nPasal 10\nHukuman sedang.\n";
  const library = (words: string): Library => new Library({ names: ["pp-2099-0.md"], read: () => words });
  const hash = passageHash(articlesOf(text), "Pasal 10") ?? "";
  const locked = edit(SANCTION, 'at: "Pasal 10"', `at: "Pasal 10", passage_sha256: ${hash}`);
  const problems = (words: string) => {
    const { partial, places } = packWith(locked);
    return passageProblems(partial, library(words), places);
  };

  it("agree with the text that they were checked against", () => {
    expect(problems(text)).toEqual([]);
  });

  it("are told where the text reads otherwise, or has them no more", () => {
    expect(problems(text.replace("sedang", "berat"))).toMatchObject([
      {
        code: "passage-differs",
        args: { place: "Pasal 10", text: "pp-2099-0.md" },
        at: placeOf([locked], SANCTION, hash),
      },
    ]);
    expect(problems("MEMUTUSKAN:\nPasal 5\nSatu.\n").map(({ code }) => code)).toEqual(["passage-lost"]);
  });

  it("are looked for in the text before its excerpts, and not of an instrument that is not there", () => {
    const { partial, places } = packWith(locked);
    const read = (name: string): string =>
      name === "pp-2099-0.md" ? text : "MEMUTUSKAN:\nPasal 10\nHukuman lain.\nPasal 11\nSatu.\n";
    const both = new Library({ names: ["pp-2099-0.md", "pp-2099-0-excerpts.md"], read });
    expect(passageProblems(partial, both, places)).toEqual([]);
    const [instrument] = partial.instruments;
    if (instrument === undefined) throw new Error("the instrument is not there");
    expect([...(both.textOf(instrument)?.articles.keys() ?? [])]).toEqual(["5", "10", "11"]);
    const unknown = packWith(locked, edit(SANCTION, "instrument: pp-0-2099", "instrument: pp-9-2099"));
    expect(passageProblems(unknown.partial, both, unknown.places)).toEqual([]);
  });

  it("are not looked for where no text is at hand", () => {
    const { partial, places } = packWith(locked);
    expect(passageProblems(partial, new Library({ names: [], read: () => "" }), places)).toEqual([]);
  });
});

describe("places that a text names", () => {
  it("carry the article over a semicolon and leave out what brackets explain", () => {
    expect(placesNamed("Pasal 9 ayat (1) huruf e, huruf f; ayat (2) huruf b")).toEqual(["9.1.e", "9.1.f", "9.2.b"]);
    expect(placesNamed("Pasal 53 (cuti di luar tanggungan)")).toEqual(["53"]);
    expect(placesNamed("PP 0/2099; Pasal 5 huruf b")).toEqual(["5.b"]);
    expect(placesNamed("Pasal 5 huruf b sampai huruf d")).toEqual(["5.b", "5.c", "5.d"]);
  });

  it("lie in each other by their levels, not by their letters", () => {
    expect([liesIn("5.n.5", "5.n"), liesIn("5.n", "5.n"), liesIn("52", "5")]).toEqual([true, true, false]);
  });

  it("are said as the law says them", () => {
    expect(placeWords("71.4", false)).toBe("Pasal 71 ayat (4)");
    expect(placeWords("5.n.5", false)).toBe("Pasal 5 huruf n angka 5");
    expect(placeWords("4.12.a", true)).toBe("Pasal 4 angka 12 huruf a");
  });
});
