/** Files that are none, files that go away, and places that cannot be written: always a code and a sentence, never a stack. */
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileOf, run, scratch, signed, type Ran } from "../cli/cli.js";
import { canBeClosed, unprivileged } from "./unprivileged.js";

const at = (...names: string[]): string => join(scratch, ...names);
// To be met by others than whoever runs the tests; the parts below are closed one by one.
chmodSync(scratch, 0o755);
const hasFull = existsSync("/dev/full");
if (!hasFull) process.stderr.write("There is no /dev/full: a full disk is NOT tested.\n");

function told({ code, stderr }: Ran, expected: number): void {
  expect(code).toBe(expected);
  expect(stderr).not.toMatch(/\n\s+at |cacat|defect/);
}

const text = JSON.stringify(signed);

describe("what a file may hold", () => {
  const deep = `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`;
  const bomb = `a: &a [x]\n${Array.from({ length: 30 }, (_, index) => `b${index}: &b${index} [*a, *a]`).join("\n")}\n`;
  it.each<[string, string, string | Uint8Array, string]>([
    ["deep nesting", "dalam.json", deep, "incident.too_deep"],
    ["a huge string", "besar.json", `{"id":"${"x".repeat(2_000_000)}"}`, "incident.too_large"],
    ["a bomb of aliases", "bom.yaml", bomb, "yaml-anchor"],
    ["a key twice", "dua.json", text.replace("{", '{"id":"lain",'), "incident.duplicate_key"],
    ["__proto__", "proto.json", text.replace("{", '{"__proto__":{"polluted":true},'), "incident.unknown_key"],
    ["UTF-16, low byte first", "le.json", Buffer.from(`\ufeff${text}`, "utf16le"), "input.not_text"],
    ["UTF-16, high byte first", "be.json", Buffer.from(`\ufeff${text}`, "utf16le").swap16(), "input.not_text"],
    ["half a character", "separuh.json", text.replace("PNS m", "PNS \\ud800 m"), "incident.half_character"],
    ["NUL", "nul.json", text.replace('"pns"', '"p\0ns"'), "incident.syntax"],
    ["NUL in a table", "nul.csv", "id,actor.status\na,p\0ns\n", "incident.unknown_slug"],
    ["bytes of an image", "gambar.json", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8]), "input.not_text"],
  ])("%s", async (_name, name, content, code) => {
    writeFileSync(at(name), content);
    const ran = await run([at(name), "-f", "ndjson"]);
    told(ran, 4);
    expect(ran.stdout).toContain(`"${code}"`);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("a mark of byte order is read over", async () => {
    told(await run([fileOf(`\ufeff${text}`, "tanda-bita.json")]), 0);
  });
});

describe("what is no file", () => {
  it("a device without end is read only as far as an incident may go", async () => {
    told(await run(["/dev/zero", "--input-format", "json"]), 4);
    told(await run(["/dev/zero", "--input-format", "ndjson"]), 4);
  });

  it("nothing at all", async () => {
    told(await run(["/dev/null"]), 4);
  });

  it("a pipe with a name is read like any other", async () => {
    execFileSync("mkfifo", [at("masuk.pipa")]);
    const writer = spawn("sh", ["-c", 'cat "$1" > "$2"', "-", fileOf(signed, "isi.json"), at("masuk.pipa")]);
    told(await run([at("masuk.pipa"), "--input-format", "json"]), 0);
    writer.kill();
  });

  it("links in circles, alone and in a folder", async () => {
    symlinkSync("putar.json", at("putar.json"));
    for (const more of [[], ["-f", "ndjson"], ["-f", "ndjson", "--jobs", "2"]])
      told(await run([at("putar.json"), ...more]), 4);
    symlinkSync("lanjut.ndjson.partial", at("lanjut.ndjson.partial"));
    told(await run([fileOf(signed), "--resume", at("lanjut.ndjson")]), 2);
    mkdirSync(at("lingkar"));
    symlinkSync(at("lingkar"), at("lingkar", "lagi"));
    symlinkSync("sendiri.json", at("lingkar", "sendiri.json"));
    writeFileSync(at("lingkar", "satu.json"), text);
    const ran = await run([at("lingkar"), "-f", "ndjson"]);
    told(ran, 0);
    expect(ran.stdout.trim().split("\n")).toHaveLength(1);
  });

  it.skipIf(!canBeClosed)("a folder and a file that may not be opened, beside one that may", async () => {
    mkdirSync(at("tertutup"));
    for (const name of ["tertutup.json", "terbuka.json"]) writeFileSync(at(name), text);
    for (const name of ["tertutup", "tertutup.json"]) chmodSync(at(name), 0);
    const names = ["tertutup", "tertutup.json", "terbuka.json"].map((name) => at(name));
    const ran = await unprivileged(() => run([...names, "-f", "ndjson"]));
    chmodSync(at("tertutup"), 0o700);
    told(ran, 4);
    expect(ran.stdout.match(/"input\.unreadable"/g)).toHaveLength(2);
    expect(ran.stdout).toContain('"tanda-tangan"');
  });

  it.skipIf(!canBeClosed)("files in a folder that may not be entered", async () => {
    mkdirSync(at("dalam"));
    const names = ["satu.json", "dua.ndjson"].map((name) => at("dalam", name));
    for (const name of names) writeFileSync(name, text);
    chmodSync(at("dalam"), 0);
    const ran = await unprivileged(() => run([...names, "-f", "ndjson"]));
    chmodSync(at("dalam"), 0o700);
    told(ran, 4);
    expect(ran.stdout.match(/"input\.unreadable"/g)).toHaveLength(2);
  });

  it("a file that goes away, and others that stay", async () => {
    mkdirSync(at("pergi"));
    for (const name of ["a", "b"]) writeFileSync(at("pergi", `${name}.json`), text);
    symlinkSync(at("pergi", "b.json"), at("pergi", "c.json"));
    const [first, ...rest] = ["a", "b", "c"].map((name) => at("pergi", `${name}.json`));
    rmSync(first ?? "");
    const ran = await run([first ?? "", ...rest, "-f", "ndjson"]);
    told(ran, 4);
    expect(ran.stdout.match(/"tanda-tangan"/g)?.length).toBeGreaterThan(0);
  });
});

describe("where nothing can be written", () => {
  const incident = fileOf(signed, "tulis.json");

  it.skipIf(!hasFull)("a full disk", async () => {
    told(await run([incident, "-f", "json=/dev/full"]), 2);
    told(await run(["report", incident, "-f", "html=/dev/full"]), 2);
    told(await run(["why", incident, "pp-0-2099:5.n.5", "-f", "json=/dev/full"]), 2);
  });

  it("a place that takes no files", async () => {
    told(await run([incident, "-f", "json=/proc/tidak-bisa.json"]), 2);
    told(await run(["report", incident, "-f", "html=/proc/tidak-bisa.html"]), 2);
    // Node's own way of making folders never comes back from there.
    told(await run([incident, "-f", "json=/proc/tiada/tidak-bisa.json"]), 2);
    told(await run([incident, "--resume", "/proc/tiada/tidak-bisa.ndjson"]), 2);
    told(await run(["report", incident, "-f", "html=/proc/tiada/lagi/tidak-bisa.html"]), 2);
  });

  it.skipIf(!canBeClosed)("a folder that may only be read", async () => {
    mkdirSync(at("baca-saja"));
    chmodSync(at("baca-saja"), 0o555);
    told(await unprivileged(() => run([incident, "-f", `json=${at("baca-saja", "x.json")}`])), 2);
    expect(existsSync(at("baca-saja", "x.json"))).toBe(false);
  });

  it("answers to an incident that cannot be written back leave it as it was", async () => {
    const answers = fileOf("acts[0].findings.favours_or_harms = tidak; bawaslu; x\n", "isian.txt");
    const before = readFileSync(incident, "utf8");
    symlinkSync("/dev/full", at("penuh.json"));
    told(await run(["ask", at("penuh.json"), "--answers", answers]), 4);
    expect(readFileSync(incident, "utf8")).toBe(before);
  });
});
