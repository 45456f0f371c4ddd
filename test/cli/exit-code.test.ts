import { describe, expect, it } from "vitest";
import { exitCode, gateCode, gravestCode, type ExitCode } from "../../src/cli/exit-code.js";
import { readGates } from "../../src/cli/gates.js";
import { loadPack } from "../../src/rulebook/load.js";
import { answer } from "../report/sample.js";
import { fileOf, run, scratch, signed, soundPack, unassessed } from "./cli.js";

const precedence: readonly ExitCode[] = [70, 5, 2, 4, 1, 3, 0];

describe("precedence", () => {
  it.each(precedence.flatMap((graver, index) => precedence.slice(index).map((milder) => [graver, milder] as const)))(
    "%i beats %i",
    (graver, milder) => {
      expect(gravestCode([milder, graver])).toBe(graver);
      expect(gravestCode([graver, milder])).toBe(graver);
    },
  );

  it("is 0 when nothing happened", () => {
    expect(gravestCode([])).toBe(exitCode.evaluated);
  });
});

describe("gates", () => {
  const { rulebook } = loadPack(soundPack);
  if (rulebook === undefined) throw new Error("the pack of the fixtures does not load");

  it.each([
    ["none", []],
    ["fulfilled,open", [{ on: "fulfilled" }, { on: "open" }]],
    ["discipline", [{ on: "fulfilled", track: "discipline" }]],
    ["sedang", [{ on: "fulfilled", tier: "sedang" }]],
    ["pns:sedang", [{ on: "fulfilled", ladder: "pns", tier: "sedang" }]],
    ["discipline:sedang", [{ on: "fulfilled", track: "discipline", tier: "sedang" }]],
    ["discipline:pns:sedang", [{ on: "fulfilled", track: "discipline", ladder: "pns", tier: "sedang" }]],
  ])("%s", (text, gates) => {
    expect(readGates(text, rulebook)).toEqual({ gates });
  });

  it.each(["berat", "discipline:berat", "pns:sedang:x", "discipline:pns:sedang:x", "fulfiled"])(
    "%s is unknown",
    (text) => {
      expect(readGates(`fulfilled,${text}`, rulebook)).toMatchObject({ unknown: text });
    },
  );

  it("what can never trip is unknown: nothing, and a tier that no ladder of the track has", () => {
    const told = (text: string): unknown => readGates(text, rulebook);
    expect(told("criminal:pns:sedang")).toEqual({
      unknown: "criminal:pns:sedang",
      known: ["criminal", "discipline:pns:sedang"],
      suggestion: "discipline:pns:sedang",
    });
    expect(told("criminal:tidak-ada")).toMatchObject({ unknown: "criminal:tidak-ada", suggestion: "" });
    for (const text of ["", " "]) expect(told(text)).toMatchObject({ unknown: "", suggestion: "none" });
    expect(told("fulfilled,")).toEqual({ gates: [{ on: "fulfilled" }] });
  });

  it.each<[Parameters<typeof gateCode>[0], number]>([
    [[], 0],
    [[{ on: "fulfilled" }], 1],
    [[{ on: "open" }], 3],
    [[{ on: "open" }, { on: "fulfilled" }], 1],
    [[{ on: "fulfilled", track: "criminal" }], 0],
    [[{ on: "fulfilled", track: "discipline" }], 1],
    [[{ on: "fulfilled", tier: "berat" }], 1],
    [[{ on: "fulfilled", tier: "ringan" }], 0],
    [[{ on: "fulfilled", track: "criminal", tier: "berat" }], 0],
    [[{ on: "fulfilled", ladder: "etik", tier: "berat" }], 0],
    [[{ on: "fulfilled", track: "criminal" }, { on: "open" }], 3],
  ])("%j → %i", (gates, code) => {
    expect(gateCode(gates, [answer])).toBe(code);
  });
});

describe("a run", () => {
  const fulfilled = fileOf(signed);
  const open = fileOf(unassessed);
  const broken = fileOf("{", "rusak.json");

  it.each<[string, readonly string[], number]>([
    ["evaluates without gates", [fulfilled], 0],
    ["finds a fulfilled provision", [fulfilled, "--fail-on", "fulfilled"], 1],
    ["names a track", [fulfilled, "--fail-on", "discipline"], 1],
    ["names a track that is not touched", [fulfilled, "--fail-on", "criminal"], 0],
    ["finds an open one", [open, "--fail-on", "open"], 3],
    ["prefers the fulfilled one", [open, fulfilled, "--fail-on", "fulfilled,open"], 1],
    ["cannot read a file", [broken], 4],
    ["cannot read one of two", [broken, fulfilled, "--fail-on", "fulfilled"], 4],
    ["finds no such file", [fulfilled, `${scratch}/tidak-ada.json`], 4],
    ["finds nothing by a pattern", [`${scratch}/*.txt`], 4],
    ["has nothing to check", ["check"], 2],
    ["writes a page of summaries", [fulfilled, "-f", "html", "--detail", "summary"], 2],
    ["is given a gate that can never trip", [fulfilled, "--fail-on", "criminal:sedang"], 2],
    ["is given no gate", [fulfilled, "--fail-on", ""], 2],
    ["meets an unknown option", [fulfilled, "--formt", "json"], 2],
    ["meets an option without its value", [fulfilled, "--on"], 2],
    ["meets an unknown format", [fulfilled, "-f", "yaml"], 2],
    ["meets a day that does not exist", [fulfilled, "--on", "2099-02-30"], 2],
    ["meets an unknown gate", [fulfilled, "--fail-on", "berat"], 2],
    ["meets an unknown actor", [fulfilled, "--actor", "terlapr"], 2],
    ["cannot write", [fulfilled, "-o", scratch], 2],
    ["wants two formats on standard output", [fulfilled, "-f", "json", "-f", "pretty"], 2],
    ["shows help", ["--help"], 0],
    ["shows the help of a command", ["check", "--help"], 0],
    ["shows a provision", ["show", "pp-0-2099:10"], 0],
    ["shows an unknown provision", ["show", "pp-0-2099:11"], 2],
    ["names a command of a command that does not exist", ["rules", "chek"], 2],
    ["names no command of a command", ["rules"], 2],
  ])("%s", async (_name, argv, code) => {
    for (const format of code === 2 ? [[]] : [[], ["-f", "json"]]) {
      const usable = argv[0]?.startsWith("/") === true ? [...argv, ...format] : argv;
      expect((await run(usable)).code).toBe(code);
    }
  });

  it("has no pack", async () => {
    expect((await run([fulfilled], { rules: scratch })).code).toBe(5);
    expect((await run([broken], { rules: scratch })).code).toBe(5);
    expect((await run([fulfilled, "--formt"], { rules: scratch })).code).toBe(2);
  });

  it("says in the document what it exits with", async () => {
    const { stdout, code } = await run([fulfilled, broken, "-f", "json", "--fail-on", "fulfilled"]);
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({
      summary: { exit_code: 4, counts: { incidents: 1, errors: 1, fulfilled: 1 } },
    });
  });

  it("answers for a defect of its own with 70 and one line", async () => {
    const broken = () => new Error("rusak di dalam");
    const input = () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(broken()) }) });
    const io = { stdin: () => Promise.reject(broken()), input };
    const { runCli } = await import("../../src/cli/run.js");
    const err: string[] = [];
    const done = (): Promise<void> => Promise.resolve();
    const none = { isTTY: false, columns: undefined, write: done, writeBytes: done };
    const stderr = { ...none, write: (text: string) => Promise.resolve(void err.push(text)) };
    const base = { ...io, stdout: none, stderr, env: {}, cwd: ".", now: () => new Date(0) };
    expect(await runCli(["-", "--rules", soundPack], base)).toBe(70);
    expect(err.join("")).toContain("rusak di dalam");
    expect(err.join("")).not.toContain("    at ");
    expect(await runCli(["-", "--rules", soundPack, "--debug"], base)).toBe(70);
    expect(err.join("")).toContain("    at ");
    // Whatever was to be made of it.
    for (const argv of [["-", "--resume", `${scratch}/cacat.ndjson`], ["new"], ["-", "--redact", "--lang", "en"]])
      expect(await runCli([...argv, "--rules", soundPack], base)).toBe(70);
    expect(err.join("")).toContain("A defect of this program");
  });
});
