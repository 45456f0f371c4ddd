/** What a newcomer writes first, and the way on that he is told. */
import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fileOf, run } from "./cli.js";

async function told(name: string, text: string, encoding: BufferEncoding = "utf8"): Promise<string> {
  const file = fileOf(text, name);
  writeFileSync(file, text, encoding);
  const { code, stderr, stdout } = await run([file, "--lang", "id"], { rules: null });
  expect(code).toBe(4);
  return `${stdout}${stderr}`.replace(/\s+/g, " ");
}

const act = (conduct: string): string =>
  `{"id": "a", "actors": [{"id": "x", "status": "pns"}], "acts": [{"id": "b", "by": ["x"], "on": "2024-10-05", "conduct": ["${conduct}"]}]}`;

it("of Indonesian keys, those that there are", async () => {
  expect(await told("kunci.json", '{"id": "a", "pelaku": [], "acts": []}')).toContain(
    'Kunci “pelaku” tidak dikenal di sini. | 1 | {"id": "a", "pelaku": [], "acts": []} | ^^^^^^^^ Yang dikenal: id, title, narrative, report, election, actors,',
  );
});

it("of a word that is not known and near to none, the search for it", async () => {
  expect(await told("kata.json", act("upload-video"))).toContain('Cari dengan: asn-check words "upload-video"');
});

it("of curly quotes, straight ones", async () => {
  expect(await told("petik.json", "{\n  “id”: “a”\n}")).toMatch(/petik\.json:2:3 .*kutip ganda lurus/);
});

it("of what Python writes, what JSON has for it", async () => {
  expect(await told("benar.json", '{"id": True}')).toContain("Tulis true dengan huruf kecil.");
  expect(await told("kosong.json", '{"id": None}')).toContain("Belum ditanyakan: hapus kuncinya.");
  expect(await told("python.json", "{'id': 'a'}")).toContain("Dari Python: tulis berkasnya dengan json.dump.");
});

it("of a table that a spreadsheet wrote, how its days and its letters are read", async () => {
  const table = "id;actor.status;act.on;act.conduct\r\na;pns;05/10/2024;membagikan\r\n";
  expect(await told("hari.csv", table)).toMatch(/hari\.csv:2:7 .*asn-check check --dates dmy/);
  expect(await told("bulan.csv", table.replace("05/10", "10/25"))).not.toContain("--dates");
  expect(await told("huruf.csv", `\ufeff${table}`, "utf16le")).toContain("dari Excel: CSV UTF-8");
});
