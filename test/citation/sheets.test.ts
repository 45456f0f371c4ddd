/**
 * No false alarm on the reference sheets of the law and on the texts of statutes, where they are at hand
 * (`ASN_CHECK_LAW`: their folder, the texts in `text`). The sheets quote wrong citations too, in order to correct them:
 * those are listed here, and nothing else may be called wrong; statutes cite each other rightly.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { standingInLaw } from "../../src/citation/in-law.js";
import { scanText } from "../../src/citation/scan.js";
import { citationGroup } from "../../src/messages/cite.js";
import { builtInEngine } from "./rules.js";

const folder = process.env["ASN_CHECK_LAW"] ?? "";
const there = folder !== "" && existsSync(folder);

/** Wrong citations that the sheets name as wrong, as they stand there. */
const NAMED_AS_WRONG: ReadonlySet<string> = new Set([
  "41/PPU-XI11/2024",
  "PP Nomor 53 Tahun 2020",
  "PP 53 Tahun 2020",
  "PP 53/2020",
  "PP 53/2012",
  "UU No 10 Tahun 2014",
  "UU 10/2014",
  "UU No. 5 Tahun 2024",
  "Putusan MK 41/PPU-XI11/2024",
  "SKB 4 Menteri",
  "PP Nomor 94 Tahun 2024",
  "PP 49 Tahun 2028",
  'Pasal 4 ayat (15)" PP 53/2010',
  "Pasal 12 angka 8 Undang-Undang 42/2004",
  "Pasal 12 angka 9 Undang-Undang 42/2004",
  "Pasal 4 angka 14 Undang-Undang 42/2004",
  "Pasal 4 angka 15 Undang-Undang 42/2004",
  "PP 37/2004 Pasal 2(3)",
  "Pasal 188 UU 10/2016",
  "Pasal 70 UU 6/2020",
  "Pasal 71 UU 6/2020",
  "Pasal 77 ayat 1 UU Pemilu",
  "SE 404/2024",
  "Perpres 91 Tahun 2014",
  "Pasal 299 ayat 3 UU 23/2014",
  "Pasal 10 angka 3 PP 94/2021",
  "Pasal 10 angka 4 PP 94/2021",
]);

describe.skipIf(!there)("the reference sheets", () => {
  const engine = builtInEngine();
  const standing = standingInLaw(engine, {});
  const filesIn = (path: string): readonly string[] =>
    there && existsSync(join(folder, path))
      ? readdirSync(join(folder, path)).filter((name) => /^[a-z].*\.md$/.test(name))
      : [];
  const sheets = [...filesIn("."), ...filesIn("text").map((name) => `text/${name}`)];
  it.each(sheets)("%s", (name) => {
    const cited = scanText(engine.rulebook, standing, readFileSync(join(folder, name), "utf8"), name, "id");
    const wrong = cited
      .filter(({ status }) => citationGroup[status] === "wrong")
      .map(({ given, at }) => ({ given: given.replaceAll("*", ""), line: at.line }))
      .filter(({ given }) => !NAMED_AS_WRONG.has(given));
    expect(cited.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });
});
