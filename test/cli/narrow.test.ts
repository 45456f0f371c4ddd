/** Nothing that is printed runs past the terminal, from 40 columns on. */
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/text/display-width.js";
import { fileOf, run, signed } from "./cli.js";

const incident = (path: string): string => resolve("fixtures/incidents", path);

/** Long names and several tracks; requirements of admissibility; the longest name of a track; a comparison. */
const files = [
  "bulukumba-kades-bontobulaeng-2020/decided.json",
  "amurang-penjabat-hukum-tua-2024/day-one.json",
  "bulukumba-bupati-mutasi-2024/day-one.json",
  "konawe-kades-anggolomoare-2024/decided.json",
].map(incident);

const tooWide = (text: string, columns: number): readonly string[] =>
  text.split("\n").filter((line) => displayWidth(line) > columns);

describe.each([40, 47, 60, 72])("in %i columns", (columns) => {
  const on = { columns, rules: null };

  it.each(["id", "en"])("a table, its totals and every whole answer fit (%s)", async (language) => {
    const { stdout } = await run([...files, "-v", "--totals", "--lang", language], on);
    expect(tooWide(stdout, columns)).toEqual([]);
    for (const file of files) {
      const one = await run([file, "--lang", language], on);
      expect(tooWide(one.stdout, columns)).toEqual([]);
    }
  });

  it.each(["id", "en"])("so do names of incidents that are long, which are cut (%s)", async (language) => {
    const named = (id: string): string => fileOf({ ...signed, id }, `${id.slice(0, 9)}.json`);
    const { stdout } = await run([named("x".repeat(90)), named("pendek"), "--lang", language], { columns });
    expect(tooWide(stdout, columns)).toEqual([]);
    expect(stdout).toContain("…");
    expect(stdout).toMatch(/^pendek/m);
  });
});

it("says of each incident how many tracks there are where a table is narrow", async () => {
  const { stdout } = await run([...files], { columns: 40, rules: null });
  const [head, under, name, row] = stdout.split("\n");
  expect([head, under]).toEqual(["PERISTIWA", "  ● TERPENUHI  ◐ BELUM       BATAS WAKTU"]);
  expect(name).toBe("bulukumba-kades-bontobulaeng-2020");
  expect(row).toMatch(/\d+ jalur/);
});

it.each(["id", "en"])("an error on a terminal fits, and names its place whole (%s)", async (language) => {
  const broken = fileOf({ ...signed, actors: [{ id: "terlapor", statsu: "pns" }] }, `${"nama-".repeat(9)}.json`);
  const argv = [
    [broken],
    ["tiada-berkas-bernama-demikian-di-mana-pun.json"],
    ["--formt", "json"],
    [broken, "-f", "jso"],
  ];
  for (const each of argv) {
    const narrow = await run([...each, "--lang", language], { columns: 40 });
    expect(tooWide(narrow.stderr, 40).filter((line) => !line.includes(".json:"))).toEqual([]);
    const plain = await run([...each, "--lang", language]);
    const words = (text: string): string => text.replace(/\s+|^\s*\d* \|.*$|\|/gm, "").replace(/\^+/, "");
    expect(words(narrow.stderr).slice(0, 60)).toBe(words(plain.stderr).slice(0, 60));
  }
  const alone = await run([broken], { columns: 40 });
  expect(alone.stderr.split("\n")[0]).toMatch(/\.json:\d+:\d+$/);
  expect((await run([broken])).stderr.split("\n")[0]).toMatch(/\.json:\d+:\d+ kesalahan: .*statsu/);
});

it.each(["id", "en"])(
  "rules list fits a terminal, and is one line each where nobody reads on one (%s)",
  async (language) => {
    const argv = ["rules", "list", "--lang", language];
    for (const columns of [40, 80]) {
      const { stdout } = await run(argv, { columns, isTTY: true, rules: null });
      expect(tooWide(stdout, columns)).toEqual([]);
      expect(stdout).toContain(" · prohibition\n  Pasal 71 ayat (1) UU 1/2015 ·");
    }
    expect((await run(argv, { rules: null })).stdout).toMatch(/^uu-1-2015:71\.1\tprohibition\tPasal 71 ayat \(1\)/m);
  },
);
