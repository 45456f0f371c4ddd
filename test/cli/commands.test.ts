import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandNames } from "../../src/cli/commands.js";
import { languageOf, optionValue } from "../../src/cli/language.js";
import { programOf } from "../../src/cli/program.js";
import { todayInJakarta } from "../../src/cli/today.js";
import { isDay } from "../../src/text/is-day.js";
import { displayWidth } from "../../src/text/display-width.js";
import { version } from "../../src/version.js";
import { fileOf, run, scratch, signed, soundPack } from "./cli.js";

it("the version is the one of the package", async () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(version).toBe(manifest.version);
  expect(await run(["--version"], { rules: null })).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

describe("without anything", () => {
  it("names in six lines where to begin, and exits 2", async () => {
    const { code, stdout, stderr } = await run([], { rules: null });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(6);
  });

  it("names only commands that exist", async () => {
    for (const lang of ["id", "en"]) {
      const { stderr } = await run([], { rules: null, env: { ASN_CHECK_LANG: lang } });
      const named = [...stderr.matchAll(/^ {2}asn-check ([a-z]+)(?= )/gm)].map(([, name]) => name);
      expect(named.length).toBeGreaterThan(1);
      for (const name of named) expect(commandNames).toContain(name);
    }
  });
});

describe("help", () => {
  it("is in the language of the run", async () => {
    const indonesian = await run(["--help"], { rules: null });
    expect(indonesian.stdout).toContain("Pemakaian: asn-check [opsi] [perintah]");
    expect(indonesian.stdout).not.toMatch(/\b(Usage|Options|Commands|display)\b/);
    expect((await run(["show", "--help", "--lang", "en"], { rules: null })).stdout).toContain("Usage: asn-check show");
  });

  it("keeps within the width of the terminal", async () => {
    for (const lang of ["id", "en"])
      for (const command of [[], ["check"], ["rules"], ["what-if"]]) {
        const { stdout } = await run([...command, "--help", "--lang", lang], { rules: null });
        expect(stdout.split("\n").filter((line) => displayWidth(line) > 80)).toEqual([]);
      }
  });

  it("lists every command", () => {
    const io = { env: {}, stdout: { columns: 80 } };
    const invocation = { io, language: "id", color: "auto" } as unknown as Parameters<typeof programOf>[0]; // nothing is run
    expect(
      programOf(invocation, { code: 0, printed: "" })
        .commands.map((command) => command.name())
        .toSorted(),
    ).toEqual(commandNames.toSorted());
  });
});

describe("show", () => {
  it("tells a provision by id, in any case, or by its citation", async () => {
    const byId = await run(["show", "PP-0-2099:5.N.5"]);
    expect(byId.code).toBe(0);
    expect(byId.stdout).toMatchInlineSnapshot(`
      "Pasal 5 huruf n angka 5 PP 0/2099: Memberikan dukungan kepada calon
      pp-0-2099:5.n.5 · larangan · Pemilu, Pilkada
      Diancam oleh: Pasal 10 PP 0/2099 (pp-0-2099:10)

      Sejak 31 Agustus 2099
        Jangan mendukung.
        Dasar: Pasal 5 huruf n angka 5 PP 0/2099

        Unsur
          1. pegawai
             subjek · pelaku · Pasal 5
             menurut definisi: Pegawai (pegawai)
          2. membuat keputusan dan/atau tindakan
             perbuatan · perbuatan · Pasal 5 huruf n angka 5
             salah satu dari:
               – perbuatan: Membuat keputusan
               – semuanya:
                 – perbuatan: Mengunggah
                 – tergantung tafsir: Apakah unggahan merupakan tindakan?
          3. menguntungkan
             akibat · akibat · Pasal 5 huruf n angka 5
             menuntut penilaian menguntungkan/merugikan: ya

        Pengecualian
          – cuti (di luar jangkauan)
            Pasal 7 · meniadakan perbuatan.keputusan
            cuti di luar tanggungan: ya
        Sumber: rekaan

      tafsir: Apakah unggahan merupakan tindakan? (tindakan-lemah)
        Pasal 5 huruf n
        – umum: Bila terbuka untuk umum
          praktik · disimpulkan dari aturan lain · rekaan
        – tidak: Tidak pernah
          doktrin · disimpulkan dari aturan lain · rekaan

      Penelaahan: disandikan 1 Juni 2025 · dicocokkan dengan teks resmi · 0 dari 1
      ketentuan ditelaah ahli hukum
      "
    `);
    expect((await run(["show", "Pasal 5 huruf n angka 5 PP 0/2099"])).stdout).toBe(byId.stdout);
  });

  it.each([
    [
      "tindakan-lemah",
      /^tafsir: Apakah unggahan merupakan tindakan\? \(tindakan-lemah\)[^]*^Terpenuhi menurut umum, bila$[^]*^Dipakai dalam: Pasal 5 huruf n angka 5 PP 0\/2099$/m,
    ],
    ["PEGAWAI", /^.+ \(pegawai\)$[^]*^Sejak [^]*kedudukan: salah satu dari PNS, CPNS[^]*^Dipakai dalam: /m],
    ["pilkada-2099", /^.+ \(pilkada-2099\)$[^]*^penetapan calon +\d+ \S+ 2099[^]*^Sumber: /m],
    ["pp-0-2099", /^PP 0\/2099: .+$[^]*^Yang disandikan \(2\)$[^]*– Pasal 5 huruf n angka 5 · /m],
    ["PP 0/2099", /^PP 0\/2099: /],
  ])("tells a reading, a definition, a calendar, an instrument by its id: %s", async (id, page) => {
    expect((await run(["show", id])).stdout).toMatch(page);
  });

  it("suggests when there is none", async () => {
    expect((await run(["show", "pp-0-2099:5.n.6"])).stderr).toContain("Maksudnya “pp-0-2099:5.n.5”?");
    const short = await run(["show", "pp-94-2021:5.n"], { rules: null });
    expect(short.stderr.replace(/\s+/g, " ")).toContain("Yang mirip: pp-94-2021:5.n.1, pp-94-2021:5.n.2,");
    expect(short.stderr).not.toContain("Maksudnya");
  });
});

describe("words", () => {
  it("finds the dictionary by everyday words, with a line to paste", async () => {
    const { stdout, code } = await run(["words", "menandatangani"]);
    expect(code).toBe(0);
    expect(stdout).toContain("act.conduct = menandatangani");
    expect(stdout).toContain('"conduct": ["menandatangani"]');
  });

  it("is never wider than the terminal", async () => {
    const { stdout } = await run(["words", "grup", "-v"], { rules: null, columns: 80 });
    expect(stdout).toContain("\n  act.conduct = membuat-akun-atau-grup\n");
    const lines = stdout.split("\n").filter((line) => !line.startsWith('  "'));
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
  });

  it("says when there is nothing", async () => {
    expect((await run(["words", "zzzz"])).stdout).toContain("Kamus tidak mengenal “zzzz”.");
  });

  it("lists every key with what may stand there, on one screen", async () => {
    const { stdout } = await run(["words"]);
    expect(stdout).toMatch(/^Orang \(actors\[\]\)$/m);
    // A list of contests stands under the same key as one.
    expect(stdout).toMatch(/^Pemilihan \(election, atau election\[\]\)$/m);
    expect((await run(["validate", fileOf({ ...signed, election: [signed.election] })])).code).toBe(0);
    expect(stdout).toMatch(/^ {2}status +kedudukan: pns, cpns, kepala-desa$/m);
    expect(stdout).toMatch(/^ {2}on_unpaid_leave +cuti di luar tanggungan: true atau false$/m);
    expect(stdout.split("\n").length).toBeLessThan(30);
    expect((await run(["words", "-v"])).stdout).toContain("act.conduct = menandatangani");
  });
});

describe("example", () => {
  it("prints a complete incident", async () => {
    const { stdout, code } = await run(["example"], { rules: null });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: "contoh-001" });
    expect((await run(["example", "kepala-dinas"], { rules: null })).stdout).toBe(stdout);
  });

  it("suggests a name", async () => {
    const { code, stderr } = await run(["example", "kepala-dina"], { rules: null });
    expect([code, stderr]).toEqual([2, expect.stringContaining("Maksudnya “kepala-dinas”?")]);
  });
});

describe("schema", () => {
  it.each(["incident", "provision"])("prints the schema of an %s", async (name) => {
    const { stdout, code } = await run(["schema", name]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: "http://json-schema.org/draft-07/schema#" });
  });

  it("knows no others", async () => {
    expect((await run(["schema", "incidents"])).stderr).toContain("Maksudnya “incident”?");
  });
});

describe("rules test", () => {
  it("says how much it ran", async () => {
    const tested = await run(["rules", "test", soundPack], { rules: null });
    expect([tested.code, tested.stdout]).toEqual([0, "1 berkas uji, 1 rantai, 11 kasus: 11 sesuai, 0 tidak\n"]);
  });
});

describe("rules check", () => {
  it("runs the tests of a pack that is sound otherwise, and says where one fails", async () => {
    const pack = join(scratch, "uji-gagal");
    cpSync(soundPack, pack, { recursive: true });
    const file = join(pack, "provisions", "pp-0-2099", "pasal-10.test.yaml");
    const lines = readFileSync(file, "utf8").split("\n");
    const line = lines.findIndex((text) => text.includes("tidak diketahui"));
    writeFileSync(file, lines.with(line, lines[line]?.replace("status: open", "status: fulfilled") ?? "").join("\n"));
    const checked = await run(["rules", "check", pack, "-f", "json"], { rules: null });
    const { problems } = JSON.parse(checked.stdout) as { problems: { code: string; at: { line: number } }[] };
    expect([checked.code, problems.map(({ code, at }) => [code, at.line])]).toEqual([1, [["test-failed", line + 1]]]);
    expect((await run(["rules", "check", pack, "--no-tests"], { rules: null })).code).toBe(0);
  });
});

describe("validate", () => {
  it("looks at form only", async () => {
    const good = fileOf(signed);
    const bad = fileOf({ ...signed, actors: [] });
    expect(await run(["validate", good])).toMatchObject({ code: 0, stdout: "1 peristiwa sah, 0 kesalahan\n" });
    expect((await run(["validate", good, bad])).code).toBe(4);
    expect(await run(["validate", soundPack])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("sah") as string,
    });
    expect((await run(["validate", join(scratch, "tidak-ada")])).code).toBe(4);
  });
});

describe("small parts", () => {
  it("the day in Jakarta begins seven hours before the one in Greenwich", () => {
    expect(todayInJakarta(new Date("2024-10-05T16:59:59Z"))).toBe("2024-10-05");
    expect(todayInJakarta(new Date("2024-10-05T17:00:00Z"))).toBe("2024-10-06");
  });

  it("a day must exist", () => {
    expect(["2024-02-29", "2023-02-29", "2024-2-9", "24-02-09", ""].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it("the language is read before everything else", () => {
    expect(languageOf(["x", "--lang", "en"], {})).toEqual({ language: "en" });
    expect(languageOf(["--", "--lang", "en"], {})).toEqual({ language: "id" });
    expect(languageOf([], { ASN_CHECK_LANG: "fr" })).toEqual({ unknown: "fr" });
    expect(optionValue(["--lang=en", "--lang", "id"], "--lang")).toBe("id");
  });
});
