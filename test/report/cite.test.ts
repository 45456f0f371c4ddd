/** Citations of texts, as `asn-check cite` tells them to people. */
import { describe, expect, it } from "vitest";
import type { ScannedCitation } from "../../src/citation/scan.js";
import { citeText, type CitedSource, type CiteView } from "../../src/report/cite.js";
import { plainPaint } from "../../src/report/paint.js";

const view = (part: Partial<CiteView> = {}): CiteView => ({
  language: "id",
  paint: plainPaint,
  width: 100,
  verbose: false,
  quiet: false,
  named: {},
  ...part,
});

const citation = (part: Partial<ScannedCitation>, line = 1): ScannedCitation => ({
  given: "Pasal 5 PP 94/2021",
  at: { file: "naskah.txt", line, column: 1 },
  instruments: ["pp-94-2021"],
  mention: false,
  resolved: "pp-94-2021:5",
  status: "confirmed",
  why: "exists",
  ...part,
});

const source = (citations: readonly ScannedCitation[], part: Partial<CitedSource> = {}): CitedSource => ({
  name: "naskah.txt",
  incident: false,
  citations,
  ...part,
});

const many = (count: number, part: Partial<ScannedCitation>): readonly ScannedCitation[] =>
  Array.from({ length: count }, (_, index) => citation({ given: `Pasal ${index + 1} PP 94/2021`, ...part }, index + 1));

describe("right citations", () => {
  it("are only counted where there are many of them", () => {
    const said = citeText([source([...many(13, {}), citation({ given: "Pasal 99", status: "misquoted" })])], view());
    expect(said).toContain("13 kutipan yang tepat tidak ditampilkan; -v menampilkannya");
    expect(said).not.toContain("● Pasal 1 ");
    expect(said).toContain("○ Pasal 99\n");
    expect(citeText([source(many(13, {}))], view({ verbose: true }))).toContain("● Pasal 13 PP 94/2021");
  });

  it("are told once where they come again in the same words, with every place as far as eight", () => {
    const twice = citeText([source([citation({}, 2), citation({ given: "pasal 5 PP 94/2021" }, 7)])], view());
    expect(twice.match(/● /g)).toHaveLength(1);
    expect(twice).toContain("naskah.txt:2:1 · juga di 7:1\n");
    const often = Array.from({ length: 11 }, (_, index) => citation({}, index + 1));
    expect(citeText([source(often)], view())).toContain("juga di 2:1, 3:1, 4:1, 5:1, 6:1, 7:1, 8:1, 9:1, …\n");
    expect(citeText([source(often, { name: "" })], view())).toMatch(/^ +juga di 2:1/m);
  });

  it("that only name an instrument are said to", () => {
    expect(citeText([source([citation({ mention: true })])], view())).toContain("disebut tanpa pasal");
  });
});

describe("a wrong citation", () => {
  it("has everything that helps: whom it addresses, what is right, why, until when it was law", () => {
    const said = citeText(
      [
        source([
          citation({
            given: `Pasal ${"9".repeat(120)}`,
            status: "repealed",
            cite: "Pasal 5 PP 94/2021",
            title: "Netralitas",
            in_force: { from: "2010-06-06", until: "2021-08-31" },
            addresses: "PNS",
            suggestion: "Pasal 1; Pasal 2; Pasal 3; Pasal 4; Pasal 5",
            explanation: "Sering tertukar.",
          }),
        ]),
      ],
      view(),
    );
    expect(said).toContain("Pasal 5 PP 94/2021 · Netralitas · berlaku 6 Juni 2010 sampai sebelum 31 Agustus 2021");
    expect(said).toContain("ditujukan kepada PNS");
    expect(said).toContain("lihat Pasal 1; Pasal 2; Pasal 3; Pasal 4; …\n");
    expect(said).toContain("Sering tertukar.");
    for (const line of said.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe("what says too little", () => {
  it("is told twelve times, then counted until asked for", () => {
    const vague = [source(many(15, { status: "incomplete", why: "which_part" }))];
    expect(citeText(vague, view())).toContain("dan 3 lagi yang belum lengkap atau belum disandikan");
    expect(citeText(vague, view({ verbose: true }))).toContain("◐ Pasal 15 PP 94/2021");
  });
});

describe("the whole", () => {
  it("heads each of several texts, and says which holds none", () => {
    const said = citeText([source([citation({})]), source([], { name: "lain.txt" })], view());
    expect(said).toMatch(/^naskah\.txt$/m);
    expect(said).toContain("lain.txt: tidak ada kutipan pasal.");
  });

  it("is its numbers alone with -q", () => {
    const said = citeText([source([citation({})])], view({ quiet: true }));
    expect(said).toMatch(/^1 kutipan: 1 tepat, 0 keliru/);
  });

  it("says for which day, election and capacity it was checked, and for which not", () => {
    const named = { on: "2024-10-05", election: "Pilkada 2024", status: ["PNS", "CPNS"] };
    const all = citeText([source([citation({})])], view({ named }));
    expect(all).toContain("Diperiksa bagi: 5 Oktober 2024, Pilkada 2024, PNS, CPNS.");
    expect(all).not.toContain("Tidak diperiksa");
    expect(citeText([source([citation({})])], view({ named: { on: "2024-10-05" } }))).toContain(
      "Diperiksa bagi: 5 Oktober 2024. Tidak diperiksa, karena tidak disebut: --election, --status.",
    );
  });
});
