/** Batches in the process of the tests: what is told while they run, how they are read, and what a run goes on from. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { AnswerDocument } from "../../src/answer/model.js";
import { attempt, Unwritable } from "../../src/cli/batch/out.js";
import { PeopleWanted } from "../../src/cli/batch/people.js";
import { readIncidents } from "../../src/incident/read.js";
import { dictionaryOf } from "../../src/incident/dictionary.js";
import { loadPack } from "../../src/rulebook/load.js";
import { fileOf, run, scratch, signed, soundPack, unassessed } from "./cli.js";

const at = (name: string): string => join(scratch, name);
const day = ["--on", "2099-12-01"];
const lines = (...records: readonly unknown[]): string =>
  records.map((each) => `${typeof each === "string" ? each : JSON.stringify(each)}\n`).join("");
const idsIn = (text: string): readonly string[] =>
  (JSON.parse(text) as AnswerDocument).answers.map(({ incident }) => incident.id);

describe("what is told while a batch runs", () => {
  const broken = fileOf(lines(...Array.from({ length: 130 }, () => "{")), "rusak.ndjson");

  it("ends at a hundred problems with how many more there are, unless everything is asked for", async () => {
    const some = await run([broken, "-f", "ndjson"]);
    expect(some.stderr.split("rusak.ndjson:").length - 1).toBe(100);
    expect(some.stderr).toContain("30 ");
    expect(some.stdout.trimEnd().split("\n")).toHaveLength(130);
    const all = await run([broken, "-f", "ndjson", "-v"]);
    expect(all.stderr.split("rusak.ndjson:").length - 1).toBe(130);
  });

  it("shows no line of the input where names are masked", async () => {
    const named = fileOf('{"people": {"a": {"name": "Nama Rekaan"}}, "id": }', "bernama.json");
    expect((await run([named])).stderr).toContain("Nama Rekaan");
    const masked = await run([named, "--redact"]);
    expect([masked.code, masked.stderr]).toEqual([4, expect.stringMatching(/bernama\.json:1:\d+/)]);
    expect(masked.stderr).not.toContain("Nama Rekaan");
  });

  it("masks a name that was typed for an actor and is not one", async () => {
    const { code, stderr } = await run([fileOf(signed), "--actor", "Nama Rekaan", "--redact"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("“[disamarkan]”")]);
    expect(stderr).not.toContain("Nama Rekaan");
  });
});

it("an actor who is met late is met, however many names are kept for a suggestion", () => {
  const { rulebook } = loadPack(soundPack);
  if (rulebook === undefined) throw new Error("the pack does not load");
  const {
    incidents: [incident],
  } = readIncidents(JSON.stringify(signed), "a.json", dictionaryOf(rulebook));
  if (incident === undefined) throw new Error("the incident cannot be read");
  const actors = Array.from({ length: 6000 }, (_, index) => ({ ...incident.actors[0], id: `orang-${index}` }));
  const crowded = { ...incident, actors } as typeof incident;
  const [late, nobody] = [new PeopleWanted("orang-5999", undefined), new PeopleWanted("orng-5999", undefined)];
  for (const people of [late, nobody]) people.see(crowded);
  expect([late.met, late.problems()]).toEqual([true, []]);
  expect([nobody.met, nobody.problems()[0]?.args["known"]]).toEqual([false, expect.objectContaining({ length: 5000 })]);
});

describe("progress on a terminal", () => {
  /** Every look at the clock is a second later. */
  const ticking = (): (() => Date) => {
    let seconds = 0;
    return () => new Date(Date.UTC(2099, 9, 10) + 1000 * (seconds += 1));
  };
  const records = fileOf(lines(signed, unassessed), "dua.ndjson");
  const report = async (argv: readonly string[], env: Record<string, string> = {}): Promise<readonly string[]> => {
    const stdin = lines(signed, unassessed);
    const { stderr } = await run(["report", ...argv, "-f", "html", "-o", at("laporan.html")], {
      watched: true,
      now: ticking(),
      stdin,
      env,
    });
    return stderr.split("\r").filter((part) => /^\d/.test(part));
  };

  it("tells how many, how fast, and how long it takes where the size is known", async () => {
    expect(await report([records])).toEqual([
      expect.stringMatching(/^1 peristiwa, 1 per detik, sisa 0:01\u001b\[K$/),
      expect.stringMatching(/^2 peristiwa, 1 per detik, sisa 0:00\u001b\[K/),
    ]);
    expect((await report(["-", "--input-format", "ndjson"])).every((part) => !part.includes("sisa"))).toBe(true);
    expect((await report([fileOf("", "hampa.json")])).every((part) => !part.includes("sisa"))).toBe(true);
    writeFileSync(at("latin.json"), Buffer.from([0x7b, 0xff, 0x7d]));
    expect(await report([at("latin.json")])).toEqual([expect.not.stringContaining("sisa")]);
  });

  it("says nothing with -q and in CI", async () => {
    expect(await report([records, "-q"])).toEqual([]);
    expect(await report([records], { CI: "true" })).toEqual([]);
  });
});

describe("how inputs are read", () => {
  it("a large file like a small one", async () => {
    const large = fileOf(`${JSON.stringify(signed)}\n${`${" ".repeat(1023)}\n`.repeat(1025)}`, "besar.ndjson");
    expect(idsIn((await run([large, "-f", "json"])).stdout)).toEqual(["tanda-tangan"]);
    expect((await run(["validate", large])).stdout).toContain("1 peristiwa sah");
  });

  it("standard input once, by the form that is named; and so a file whose name tells none", async () => {
    const twice = await run(["-", "-", "-f", "json"], { stdin: JSON.stringify(signed) });
    expect(idsIn(twice.stdout)).toEqual(["tanda-tangan"]);
    const plain = fileOf(JSON.stringify(signed), "peristiwa.txt");
    expect(idsIn((await run([plain, "-f", "json"])).stdout)).toEqual(["tanda-tangan"]);
    const yaml = fileOf(`# catatan\n${JSON.stringify(signed)}`, "catatan.txt");
    expect((await run([yaml])).code).toBe(4);
    expect(idsIn((await run([yaml, "-f", "json", "--input-format", "yaml"])).stdout)).toEqual(["tanda-tangan"]);
  });

  it("days as they are written in a table", async () => {
    const csv = fileOf("id,actor.status,act.on,act.conduct\nk,pns,01/10/2099,menandatangani\n", "hari.csv");
    expect((await run([csv])).code).toBe(4);
    const { stdout } = await run([csv, "-f", "json", "--dates", "dmy"]);
    expect(stdout).toContain('"2099-10-01"');
  });

  it("what .asncheckignore names, only when it is told not to heed it", async () => {
    const folder = at("abaikan");
    mkdirSync(folder);
    writeFileSync(join(folder, "a.json"), JSON.stringify(signed));
    writeFileSync(join(folder, "b.json"), JSON.stringify(unassessed));
    writeFileSync(join(folder, ".asncheckignore"), "b.json\n");
    const ids = async (...more: readonly string[]): Promise<readonly string[]> =>
      idsIn((await run([".", "-f", "json", ...more], { cwd: folder })).stdout);
    expect(await ids()).toEqual(["tanda-tangan"]);
    expect(await ids("--no-ignore")).toEqual(["tanda-tangan", "belum-dinilai"]);
  });

  it.skipIf(!existsSync("/proc/self/mem"))("what the system refuses to read stops nothing else", async () => {
    const { code, stdout, stderr } = await run(["/proc/self/mem", fileOf(signed), "-f", "json"]);
    expect([code, idsIn(stdout)]).toEqual([4, ["tanda-tangan"]]);
    expect(stderr).toContain("EIO");
  });

  it("several bad records of one file are each shown where they stand", async () => {
    const apart = await run(["validate", fileOf(lines('{"id": "satu", }', signed, '{"id": "tiga", }'), "tiga.ndjson")]);
    expect(apart.stderr).toContain('1 | {"id": "satu", }');
    expect(apart.stderr).toContain('3 | {"id": "tiga", }');
    const [a, b] = ["satu", "dua"].map((id) => JSON.stringify({ ...signed, id, actors: [] }));
    const together = await run(["validate", fileOf(`[${a},${b}]`, "sebaris.json")]);
    expect(together.stdout).toContain("0 peristiwa sah, 2 kesalahan");
    expect(together.stderr).toMatch(/1:482[^|]*\|\n1 \| .*"actors":\[\],"acts"/);
    const missing = await run(["validate", at("tiada.json"), at("tiada.json")]);
    expect(missing.stdout).toContain("0 peristiwa sah, 2 kesalahan");
  });

  it("a path that is not there, and is no command with a slip either", async () => {
    expect((await run(["qqqqqqqqqq"])).stderr).not.toContain("Maksudnya");
  });
});

describe("the rules of the package", () => {
  it("are taken when they are the ones expected", async () => {
    const incident = resolve("fixtures/incidents/kepala-dinas.json");
    const judged = async (...more: readonly string[]): ReturnType<typeof run> =>
      run([incident, "-f", "json", ...more], { rules: null });
    const { pack } = JSON.parse((await judged()).stdout) as AnswerDocument;
    expect((await judged("--expect-pack", `sha256:${pack.sha256}`)).code).toBe(0);
  });

  it("are refused when others are expected, in the document too", async () => {
    const { code, stdout } = await run([fileOf(signed), "-f", "json", "--expect-pack", `sha256:${"0".repeat(64)}`], {
      rules: null,
    });
    expect([code, (JSON.parse(stdout) as AnswerDocument).errors.map((each) => each.code)]).toEqual([
      5,
      ["cli.other_pack"],
    ]);
  });
});

describe("outputs", () => {
  it("-v asks for everything that was looked at", async () => {
    const count = async (...more: readonly string[]): Promise<number> =>
      (await run([fileOf({ ...signed, acts: [{ ...signed.acts[0], on: "2001-01-01" }] }), "-f", "json", ...more]))
        .stdout.length;
    expect(await count("-v")).toBeGreaterThan(await count());
  });

  it("a device is left as it is when another output cannot be written", async () => {
    const argv = [fileOf(signed), "-f", "ndjson=/dev/null", "-f", `csv=${fileOf("")}/x.csv`];
    expect((await run(argv)).code).toBe(2);
    expect(existsSync("/dev/null")).toBe(true);
  });

  it("what was finished before another could not be written stays whole", async () => {
    const json = at("tuntas.json");
    const { code, stderr } = await run([fileOf(signed), "-f", `json=${json}`, "-f", "github"], {
      env: { GITHUB_STEP_SUMMARY: scratch },
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining("EISDIR")]);
    expect(idsIn(readFileSync(json, "utf8"))).toEqual(["tanda-tangan"]);
  });

  it("a defect of ours is no file that cannot be written", () => {
    expect(() => {
      attempt("a.json", () => {
        throw new TypeError("rusak di dalam");
      });
    }).toThrow(TypeError);
    expect(() => {
      attempt("a.json", () => readFileSync(at("tiada")));
    }).toThrow(Unwritable);
  });
});

describe("--resume goes on from", () => {
  const records = fileOf(lines(signed, unassessed, { ...signed, id: "ketiga" }), "tiga-lagi.ndjson");
  const out = at("hasil.ndjson");
  const argv = [records, "--resume", out, ...day];
  const whole = async (): Promise<string> => (await run([records, "-f", "ndjson", ...day])).stdout;
  const interrupted = async (names: readonly string[] = argv): Promise<void> => {
    const { code, stderr } = await run(names, { interrupted: true });
    expect([code, stderr]).toEqual([130, expect.stringContaining("Perintah yang sama melanjutkan")]);
    expect(readFileSync(`${out}.partial`, "utf8").trimEnd().split("\n")).toHaveLength(1);
  };

  afterEach(() => {
    for (const file of [out, `${out}.partial`, `${out}.resume`]) rmSync(file, { force: true, recursive: true });
  });

  it.each<readonly [string, (partial: string) => string]>([
    ["whole lines", (partial) => partial],
    ["half a line", (partial) => `${partial}{"schema":"asn-check/ans`],
    ["half a long line", (partial) => `${partial}{"schema":"${"x".repeat(100_000)}`],
    ["half the first line", (partial) => partial.slice(0, 40)],
    ["a summary", (partial) => `${partial}{"schema":"asn-check/summary@1","exit_code":0}\n`],
    ["nothing", () => ""],
  ])("%s", async (_name, left) => {
    await interrupted();
    writeFileSync(`${out}.partial`, left(readFileSync(`${out}.partial`, "utf8")));
    const { code } = await run(argv);
    expect([code, readFileSync(out, "utf8")]).toEqual([0, await whole()]);
    expect([existsSync(`${out}.partial`), existsSync(`${out}.resume`)]).toEqual([false, false]);
  });

  it.each<readonly [string, string, string]>([
    ["a line that is no JSON", "{\n", "Peristiwa ke-1 bukan"],
    ["a line that is no object", "null\n", "Peristiwa ke-1 bukan"],
    ["a summary in the middle", '{"schema":"asn-check/summary@1"}\n{}\n', "Peristiwa ke-1 bukan"],
  ])("never %s", async (_name, line, said) => {
    await interrupted();
    writeFileSync(`${out}.partial`, line);
    const { code, stderr } = await run(argv);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  it.each<readonly [string, string, string]>([
    ["that is no record", "null", "tidak ada atau rusak"],
    ["of nothing", "{}", "yang berbeda: engine, rules, inputs, options, on"],
  ])("never a state %s", async (_name, state, said) => {
    await interrupted();
    writeFileSync(`${out}.resume`, state);
    const { code, stderr } = await run(argv);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  it("a list in JSON, whose bad records are met again; never one that became bad", async () => {
    const [bad, good] = [{ ...signed, actors: [] }, unassessed];
    const list = fileOf([bad, good], "daftar.json");
    const named = [list, "--resume", out, ...day];
    await interrupted(named);
    expect((await run(named)).code).toBe(4);
    expect(readFileSync(out, "utf8")).toBe((await run([list, "-f", "ndjson", ...day])).stdout);
    writeFileSync(list, JSON.stringify([good, bad]));
    await interrupted(named);
    writeFileSync(list, JSON.stringify([bad, good]));
    expect((await run(named)).stderr).toContain("Peristiwa ke-1 bukan");
  });

  it("says how many it goes on after, and how many were written, but not with -q", async () => {
    await interrupted();
    const loud = await run(argv);
    expect(loud.stderr).toContain("Melanjutkan setelah 1 peristiwa");
    expect(loud.stderr).toContain(out);
    await interrupted();
    expect((await run([...argv, "-q"])).stderr).toBe("");
  });

  it("nothing that cannot be renamed over, and needs a place for its state", async () => {
    expect((await run([records, "--resume", "/dev/null"])).stderr).toContain("EINVAL");
    mkdirSync(`${out}.resume`);
    const { code, stderr } = await run(argv);
    expect([code, stderr]).toEqual([2, expect.stringContaining("EISDIR")]);
  });

  it("a longer file than there is", async () => {
    await interrupted();
    appendFileSync(`${out}.partial`, readFileSync(`${out}.partial`, "utf8"));
    expect((await run(argv)).stderr).toContain("Peristiwa ke-2 bukan");
  });
});
