/** Where reports go: files that are replaced whole, links, devices, and what is refused before anything is judged. */
import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AnswerDocument } from "../../src/answer/model.js";
import { fileOf, run, scratch, signed } from "./cli.js";

const incident = fileOf(signed, "masuk.json");
const at = (...names: string[]): string => join(scratch, ...names);
const answersIn = (file: string): number => (JSON.parse(readFileSync(file, "utf8")) as AnswerDocument).answers.length;

describe("a file", () => {
  it("is made with the folders it needs", async () => {
    expect((await run([incident, "-f", `json=${at("baru", "dalam", "a.json")}`])).code).toBe(0);
    expect(answersIn(at("baru", "dalam", "a.json"))).toBe(1);
    expect(readdirSync(at("baru", "dalam"))).toEqual(["a.json"]);
  });

  it("that is replaced keeps its permissions", async () => {
    writeFileSync(at("rahasia.json"), "lama");
    chmodSync(at("rahasia.json"), 0o600);
    expect((await run([incident, "-f", "json", "-o", at("rahasia.json")])).code).toBe(0);
    expect(statSync(at("rahasia.json")).mode & 0o777).toBe(0o600);
    expect(answersIn(at("rahasia.json"))).toBe(1);
  });

  it("behind a link is replaced, and the link stays", async () => {
    writeFileSync(at("asli.json"), "lama");
    symlinkSync("asli.json", at("tautan.json"));
    expect((await run([incident, "-f", `json=${at("tautan.json")}`])).code).toBe(0);
    expect(lstatSync(at("tautan.json")).isSymbolicLink()).toBe(true);
    expect(answersIn(at("asli.json"))).toBe(1);
  });

  it("is left as it was when another output of the run cannot be written", async () => {
    writeFileSync(at("tetap.json"), "lama");
    const { code } = await run([incident, "-f", `json=${at("tetap.json")}`, "-f", `csv=${at("masuk.json", "x.csv")}`]);
    expect(code).toBe(2);
    expect(readFileSync(at("tetap.json"), "utf8")).toBe("lama");
    expect(readdirSync(scratch).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

it.skipIf(process.platform === "win32")("a pipe with a name is written to, and stays one", async () => {
  const pipe = at("pipa");
  execFileSync("mkfifo", [pipe]);
  const reader = spawn("cat", [pipe]);
  const read = new Promise<string>((done) => {
    let text = "";
    reader.stdout.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
    reader.on("close", () => {
      done(text);
    });
  });
  expect((await run([incident, "-f", `ndjson=${pipe}`])).code).toBe(0);
  expect(JSON.parse(await read)).toMatchObject({ incident: { id: signed.id } });
  expect(lstatSync(pipe).isFIFO()).toBe(true);
});

describe("refused before anything is read, with 2", () => {
  mkdirSync(at("map"));
  symlinkSync(incident, at("masuk-juga.json"));
  writeFileSync(at("tak-terbaca.json"), "{");
  it.each<[string, readonly string[], string]>([
    ["a folder as file", ["-f", `json=${at("map")}`], "EISDIR"],
    ["a file as folder", ["-f", `json=${at("masuk.json", "a.json")}`], "tidak dapat ditulis"],
    ["a folder to resume", ["--resume", at("map")], "EISDIR"],
    ["the input itself", ["-f", `json=${incident}`], "akan menimpanya"],
    ["the input by another name", ["-f", `json=${at("map", "..", "masuk-juga.json")}`], "akan menimpanya"],
    ["the input as -o", ["-f", "json", "-o", incident], "akan menimpanya"],
    ["two formats into one file", ["-f", `json=${at("a.x")}`, "-f", `csv=${at("map", "..", "a.x")}`], "satu berkas"],
    ["-o beside a format that has its file", ["-f", `json=${at("a.x")}`, "-o", at("b.x")], "tidak jelas"],
    ["-o for two formats", ["-f", "json", "-f", "csv", "-o", at("b.x")], "tidak jelas"],
  ])("%s", async (_name, more, said) => {
    const { code, stdout, stderr } = await run([incident, at("tak-terbaca.json"), ...more]);
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining(said)]);
    expect(stderr).not.toContain("tak-terbaca");
    expect([existsSync(at("a.x")), existsSync(at("b.x"))]).toEqual([false, false]);
    expect(JSON.parse(readFileSync(incident, "utf8"))).toEqual(signed);
  });

  it("an input that is found in a folder or by a pattern, unless it is left out there", async () => {
    mkdirSync(at("laporan", "dalam"), { recursive: true });
    const inside = at("laporan", "dalam", "satu.json");
    writeFileSync(inside, JSON.stringify(signed));
    symlinkSync(inside, at("tautan-keluar.json"));
    for (const argv of [
      [at("laporan"), "-f", `json=${inside}`],
      [at("laporan", "**", "*.json"), "-f", "pretty", "-f", `csv=${inside}`],
      ["laporan", "-f", `json=${at("tautan-keluar.json")}`],
      [at("laporan"), "--resume", inside],
      ["report", "laporan", "-f", "markdown", "-o", inside],
    ]) {
      const { code, stdout, stderr } = await run(argv, { cwd: scratch });
      expect([argv, code, stdout, stderr]).toEqual([argv, 2, "", expect.stringContaining("akan menimpanya")]);
      expect(JSON.parse(readFileSync(inside, "utf8"))).toEqual(signed);
    }
    const result = at("laporan", "hasil.json");
    expect((await run([at("laporan"), "-f", `json=${result}`])).code).toBe(0);
    expect((await run([at("laporan"), "-f", `json=${result}`])).code).toBe(2);
    writeFileSync(at(".asncheckignore"), "hasil.json\n");
    expect((await run(["laporan", "-f", `json=${result}`], { cwd: scratch })).code).toBe(0);
    rmSync(at(".asncheckignore"));
    expect(answersIn(result)).toBe(1);
  });

  it("-o is for the one format without a file", async () => {
    const argv = [incident, "-f", `csv=${at("c.csv")}`, "-f", "json", "-o", at("c.json")];
    expect(await run(argv)).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(answersIn(at("c.json"))).toBe(1);
    expect(readFileSync(at("c.csv"), "utf8")).toContain("tanda-tangan");
  });
});

it.each([
  [["-f", "json="], "-f json="],
  [["-f", "pretty", "-f", "csv="], "-f csv="],
  [["-o", ""], "-o"],
])("an output without a name is refused, saying what is missing: %j", async (argv, given) => {
  for (const command of [[], ["report"]]) {
    const html = command.length === 0 ? argv : argv.map((word) => word.replace(/json|csv|pretty/, "html"));
    const { code, stdout, stderr } = await run([...command, fileOf(signed), ...html]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(
      `${given.replace(/json|csv/, command.length === 0 ? "$&" : "html")}: nama berkasnya belum`,
    );
    expect(stderr).not.toContain("EISDIR");
  }
});
