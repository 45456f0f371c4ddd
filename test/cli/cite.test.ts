import { describe, expect, it } from "vitest";
import { fileOf, run, signed } from "./cli.js";

const cited = "Pasal 5 huruf n angka 5 PP 0/2099 dan Pasal 99 PP 0/2099";

describe("cite", () => {
  it("checks the citations of a text", async () => {
    const { code, stdout } = await run(["cite", cited]);
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "● Pasal 5 huruf n angka 5 PP 0/2099
          kutipan tepat, bukan penilaian perbuatan
          Pasal 5 huruf n angka 5 PP 0/2099 · Memberikan dukungan kepada calon ·
          berlaku sejak 31 Agustus 2099
      ◐ Pasal 99 PP 0/2099
          belum disandikan di sini · peraturannya ada di sini, pasal itu belum

      2 kutipan: 1 tepat, 0 keliru, 0 belum lengkap, 1 belum disandikan
      Tidak diperiksa, karena tidak disebut: --on, --election, --status.
      Yang dinilai hanya kutipannya, bukan perbuatan siapa pun.
      "
    `);
  });

  it("says where the law of a place was taken from another part of the text", async () => {
    const text = "PP 0/2099 melarangnya. Itu diatur Pasal 5 huruf n angka 5.";
    expect((await run(["cite", text, "-f", "json"])).stdout).toContain('"why": "law_elsewhere"');
    expect((await run(["cite", text])).stdout).toMatch(/diambil dari\s+bagian\s+lain\s+teks/);
    expect((await run(["cite", cited, "-f", "json"])).stdout).not.toContain("law_elsewhere");
  });

  it("speaks the language of the run, at 80 columns", async () => {
    const { stdout } = await run(["cite", "--lang", "en", cited]);
    expect(stdout).toContain("1 right");
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  it("prints one document as JSON, with places", async () => {
    const file = fileOf(`Baris pertama.\n  ${cited}\n`, "naskah.txt");
    const { stdout } = await run(["cite", file, "-f", "json", "--on", "2099-10-01"]);
    const document = JSON.parse(stdout) as {
      schema: string;
      sources: { citations: { at: { line: number; column: number }; resolved?: string; status: string }[] }[];
    };
    expect(document.schema).toBe("asn-check/citations@1");
    expect(
      document.sources[0]?.citations.map(({ at, resolved, status }) => [at.line, at.column, resolved, status]),
    ).toEqual([
      [2, 3, "pp-0-2099:5.n.5", "confirmed"],
      [2, 41, undefined, "not_encoded"],
    ]);
  });

  it("reads standard input and files, and checks the cites of an incident against the incident", async () => {
    expect((await run(["cite", "-"], { stdin: cited })).stdout).toContain("stdin:1:1");
    const file = fileOf({ ...signed, cites: ["Pasal 5 huruf n angka 5 PP 0/2099"] });
    const { stdout } = await run(["cite", file]);
    expect(stdout).toMatch(/kasus-\d+\.json:\d+:\d+/);
    expect(stdout).toContain("Diperiksa terhadap peristiwanya sendiri.");
  });

  it("is a gate when asked to be one", async () => {
    expect((await run(["cite", "Pasal 5", "--fail-on", "any"])).code).toBe(1);
    expect((await run(["cite", "Pasal 5", "--fail-on", "wrong"])).code).toBe(0);
  });

  it.each([
    [["cite"], 2],
    [["cite", "Pasal 5", "--on", "kemarin"], 2],
    [["cite", "Pasal 5", "--election", "pilkda"], 2],
    [["cite", "Pasal 5", "--status", "pnss"], 2],
    [["cite", "Pasal 5", "--fail-on", "salah"], 2],
    [["cite", "Pasal 5", "-f", "xml"], 2],
    [["cite", "tidak-ada.txt"], 4],
  ])("%j exits %d", async (argv, code) => {
    expect((await run(argv)).code).toBe(code);
  });

  it("says when there is none", async () => {
    expect((await run(["cite", "tidak ada apa-apa di sini"])).stdout).toContain("Tidak ada kutipan yang ditemukan.");
  });
});
