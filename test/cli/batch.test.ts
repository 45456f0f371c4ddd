/** Long runs as processes: killed, interrupted, continued, on several threads, spread by other programs. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SummaryLine } from "../../src/answer/model.js";
import { Program } from "./program.js";
import { fileOf, scratch, signed, soundPack, unassessed } from "./cli.js";

let program: Program;

beforeAll(async () => {
  program = await Program.bundle();
});

afterAll(() => {
  program.remove();
});

const COUNT = 1000;
const lines = Array.from({ length: COUNT }, (_, index) => {
  if (index % 97 === 13) return '{"id": }';
  if (index % 101 === 7) return "";
  return JSON.stringify({
    ...(index % 3 === 0 ? unassessed : signed),
    id: `kasus-${index}`,
    narrative: "x".repeat(index % 50),
  });
});
const many = fileOf(`${lines.join("\n")}\n`, "banyak.ndjson");
const records = lines.filter((line) => line !== "").length;
const common = ["--rules", soundPack, "--on", "2099-12-01", "-q"];

const out = (name: string): string => join(scratch, name);
const sleep = (time: number): Promise<void> => new Promise((go) => setTimeout(go, time));

async function undisturbed(...more: string[]): Promise<string> {
  const file = out("utuh.ndjson");
  const { code } = await program.run([many, "-f", `ndjson=${file}`, ...common, ...more]);
  expect(code).toBe(4);
  return readFileSync(file, "utf8");
}

/** A generator of its own, so that a run that fails can be repeated. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

describe("--resume", () => {
  it.each([
    ["one thread", []],
    ["two threads", ["--jobs", "2"]],
  ])(
    "gives byte for byte the undisturbed result, however often it is killed (%s)",
    { timeout: 240_000 },
    async (_name, jobs) => {
      const whole = await undisturbed("--totals");
      const file = out(`sambung-${jobs.length}.ndjson`);
      writeFileSync(file, "lama\n");
      const next = random(7 + jobs.length);
      const argv = [many, "--resume", file, "--totals", ...common, ...jobs];
      let kills = 0;
      for (let tries = 0; tries < 60; tries++) {
        const size = existsSync(`${file}.partial`) ? statSync(`${file}.partial`).size : 0;
        const { child, ended } = program.start(argv);
        const enough = size + next() * (whole.length / 8);
        // Ten kills at some point of the work, then it may finish.
        for (let finished = false; kills < 10 && !finished;) {
          await sleep(5);
          finished = child.exitCode !== null;
          const now = existsSync(`${file}.partial`) ? statSync(`${file}.partial`).size : 0;
          if (!finished && now > enough) {
            child.kill("SIGKILL");
            kills += 1;
            break;
          }
        }
        const { code, signal } = await ended;
        if (signal !== "SIGKILL") {
          expect(code).toBe(4);
          break;
        }
        // Until all is done, the old file is there, and the lines gathered so far are a beginning of the new one.
        expect(readFileSync(file, "utf8")).toBe("lama\n");
        expect(whole.startsWith(readFileSync(`${file}.partial`, "utf8"))).toBe(true);
      }
      expect(kills).toBeGreaterThanOrEqual(8);
      expect(readFileSync(file, "utf8")).toBe(whole);
      expect(readdirSync(scratch).filter((name) => /\.(?:partial|resume|tmp)$/.test(name))).toEqual([]);
    },
  );

  it("goes on after Ctrl-C, and says so", async () => {
    const file = out("ctrl-c.ndjson");
    const argv = [many, "--resume", file, ...common];
    const { child, ended } = program.start(argv);
    while (!existsSync(`${file}.partial`) || statSync(`${file}.partial`).size === 0) await sleep(5);
    child.kill("SIGINT");
    const { code, stderr } = await ended;
    expect(code).toBe(130);
    expect(stderr).toContain("Perintah yang sama melanjutkan");
    expect(existsSync(file)).toBe(false);
    expect(readFileSync(`${file}.partial`, "utf8")).toMatch(/\}\n$/);
    expect((await program.run(argv)).code).toBe(4);
    expect(readFileSync(file, "utf8")).toBe(await undisturbed());
  });

  it("goes on only with the same command and the same input", async () => {
    const file = out("lain.ndjson");
    const input = fileOf(lines.join("\n"), "berubah.ndjson");
    const argv = [input, "--resume", file, "--rules", soundPack];
    const { child, ended } = program.start(argv);
    while (!existsSync(`${file}.partial`) || statSync(`${file}.partial`).size < 50_000) await sleep(5);
    child.kill("SIGTERM");
    expect((await ended).code).toBe(143);
    const other = await program.run([...argv, "--detail", "summary"]);
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining("yang berbeda: options")]);
    writeFileSync(input, lines.toSpliced(2, 1).join("\n"));
    const changed = await program.run(argv);
    expect([changed.code, changed.stderr]).toEqual([2, expect.stringContaining("Peristiwa ke-3 bukan")]);
    writeFileSync(input, lines.slice(0, 3).join("\n"));
    const shorter = await program.run(argv);
    expect([shorter.code, shorter.stderr]).toEqual([2, expect.stringContaining("Peristiwa ke-4 bukan")]);
    expect((await program.run([input, "--resume", file, "-f", "csv"])).code).toBe(2);
    for (const rest of [".partial", ".resume"]) rmSync(`${file}${rest}`, { force: true });
  });
});

it("several threads give the same bytes in the same order", async () => {
  const whole = await undisturbed("--totals");
  for (const jobs of ["1", "2", "3"]) {
    const { stdout, code } = await program.run([many, "-f", "ndjson", "--totals", "--jobs", jobs, ...common]);
    expect([jobs, code]).toEqual([jobs, 4]);
    expect(stdout).toBe(whole);
  }
});

describe("an interrupted run", () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("by %s writes whole files and exits with %i", async (signal, code) => {
    const files = { ndjson: out(`${signal}.ndjson`), json: out(`${signal}.json`), csv: out(`${signal}.csv`) };
    const { child, ended } = program.start([
      many,
      ...Object.entries(files).flatMap(([format, file]) => ["-f", `${format}=${file}`]),
      "--totals",
      ...common,
    ]);
    const begun = (): boolean =>
      readdirSync(scratch).some((name) => name.startsWith(`${signal}.ndjson.`) && statSync(out(name)).size > 0);
    while (!begun()) await sleep(5);
    child.kill(signal);
    const result = await ended;
    expect(result.code).toBe(code);
    expect(result.stderr).toContain("--resume");
    const text = readFileSync(files.ndjson, "utf8");
    const summary = JSON.parse(text.trimEnd().split("\n").at(-1) ?? "") as SummaryLine;
    expect(summary).toMatchObject({ schema: "asn-check/summary@1", interrupted: true, exit_code: code });
    expect(text.split("\n")).toHaveLength(summary.totals.incidents + summary.totals.unread + 2);
    const document = JSON.parse(readFileSync(files.json, "utf8")) as { answers: unknown[]; summary: object };
    expect(document.answers).toHaveLength(summary.totals.incidents);
    expect(document.summary).toMatchObject({ interrupted: true, exit_code: code });
    expect(readdirSync(scratch).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("that waits for standard input ends at once", async () => {
    const { child, ended } = program.start(["-", "--input-format", "ndjson", "-f", "ndjson", ...common]);
    child.stdin?.write(`${JSON.stringify(signed)}\n`);
    await new Promise((go) => child.stdout?.once("data", go));
    child.kill("SIGINT");
    const { code, stdout } = await ended;
    expect(code).toBe(130);
    expect(stdout.split("\n")).toHaveLength(2);
  });
});

it("a large answer arrives whole through a pipe", async () => {
  const { stdout, code } = await program.run([many, "-f", "json", "--detail", "all", ...common]);
  expect(code).toBe(4);
  expect(stdout.length).toBeGreaterThan(5_000_000);
  expect((JSON.parse(stdout) as { answers: unknown[] }).answers.length).toBeGreaterThan(900);
});

it("a reader that goes away ends the run quietly and early", async () => {
  const { child, ended } = program.start([many, "-f", "ndjson", ...common]);
  child.stdout?.once("data", () => child.stdout?.destroy());
  const { code, stderr } = await ended;
  expect(stderr.split("\n").filter((line) => line !== "" && !/banyak\.ndjson|^ {2}|\|/.test(line))).toEqual([]);
  expect([0, 4]).toContain(code);
});

describe("more than one machine: NDJSON is a pure filter", () => {
  const filter = (): string =>
    `${process.execPath} ${program.path} - --input-format ndjson -f ndjson ${common.join(" ")}`;
  const byLine = (text: string): string => text.replaceAll(/"line":\d+,"column"|"line":\d+|"file":"[^"]*"/g, "");
  const shell = (script: string): string =>
    execFileSync("bash", ["-c", script], {
      encoding: "utf8",
      // Names are masked where CI is set, as they are not in the run that this is compared with.
      env: { ...process.env, CI: "" },
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1 << 28,
    });

  it("split and xargs -P give the lines of one run, in order", async () => {
    const folder = out("bagian");
    const spread = shell(
      `mkdir -p ${folder} && split -l 400 ${many} ${folder}/b. && ls ${folder}/b.* | xargs -P 2 -I{} sh -c '${filter()} < {} > {}.out; true' && cat ${folder}/b.*.out`,
    );
    expect(byLine(spread)).toBe(byLine(await undisturbed()));
    expect(spread.split("\n")).toHaveLength(records + 1);
  });

  it("GNU parallel does, where it is installed", async (context) => {
    try {
      execFileSync("parallel", ["--version"], { stdio: "ignore" });
    } catch {
      context.skip();
    }
    const spread = shell(`parallel --will-cite --keep-order --pipe --block 100k -j 2 '${filter()} || true' < ${many}`);
    expect(byLine(spread)).toBe(byLine(await undisturbed()));
  });
});
