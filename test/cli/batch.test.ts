/** Long runs as processes: interrupted, on several threads, read by who goes away, spread by other programs. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SummaryLine } from "../../src/answer/model.js";
import { Program } from "./program.js";
import { fileOf, scratch, signed, soundPack, unassessed } from "./cli.js";
import { manyLines, sleep } from "./many-incidents.js";

let program: Program;

beforeAll(async () => {
  program = await Program.bundle(soundPack);
});

afterAll(() => {
  program.remove();
});

const many = fileOf(`${manyLines.join("\n")}\n`, "banyak.ndjson");
const records = manyLines.filter((line) => line !== "").length;
const common = ["--on", "2099-12-01", "-q"];

const out = (name: string): string => join(scratch, name);

async function undisturbed(...more: string[]): Promise<string> {
  const file = out("utuh.ndjson");
  const { code } = await program.run([many, "-f", `ndjson=${file}`, ...common, ...more]);
  expect(code).toBe(4);
  return readFileSync(file, "utf8");
}

function isGnuParallel(): boolean {
  try {
    return execFileSync("parallel", ["--version"], { encoding: "utf8" }).startsWith("GNU parallel");
  } catch {
    return false;
  }
}

it("several threads give the same bytes in the same order", async () => {
  const whole = await undisturbed("--totals");
  for (const jobs of ["1", "2", "3"]) {
    const { stdout, code } = await program.run([many, "-f", "ndjson", "--totals", "--jobs", jobs, ...common]);
    expect([jobs, code]).toEqual([jobs, 4]);
    expect(stdout).toBe(whole);
  }
});

it("several threads mask, and tell what cannot be opened, like one", async () => {
  const named = { ...signed, title: "Nama Rekaan menandatangani" };
  const few = Array.from({ length: 31 }, (_, index) => JSON.stringify({ ...named, id: `k-${index}` }));
  const bad = JSON.stringify({ ...named, acts: [], id: "Nama Rekaan" });
  const files = [fileOf([...few, bad].map((line) => `${line}\n`).join(""), "sedikit.ndjson"), out("tiada.ndjson")];
  const argv = [...files, "-f", "ndjson", "--redact", "--rules", soundPack, "--on", "2099-12-01"];
  const one = await program.run(argv);
  expect([one.code, one.stdout.split("\n").length]).toEqual([4, 34]);
  expect(one.stdout + one.stderr).not.toContain("Nama Rekaan");
  expect(await program.run([...argv, "--jobs", "2"])).toEqual(one);
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

  it.each([[[]], [["--jobs", "2"]]])("does not take half a line for a whole one %j", async (jobs) => {
    const { child, ended } = program.start(["-", "--input-format", "ndjson", "-f", "ndjson", ...common, ...jobs]);
    child.stdin?.write(`${JSON.stringify(signed)}\n${JSON.stringify(unassessed).slice(0, 50)}`);
    await new Promise((go) => child.stdout?.once("data", go));
    child.kill("SIGTERM");
    const { code, stdout } = await ended;
    expect(code).toBe(143);
    expect(stdout).toMatch(/^\{"schema":"asn-check\/answer@1".*\n$/);
  });
});

it.each([[[]], [["--jobs", "2"]]])("an answer comes before the next incident is asked for %j", async (jobs) => {
  const { child, ended } = program.start(["-", "--input-format", "ndjson", "-f", "ndjson", ...common, ...jobs]);
  for (let turn = 0; turn < 3; turn++) {
    child.stdin?.write(`${JSON.stringify({ ...signed, id: `giliran-${turn}` })}\n`);
    const answered = await new Promise<string>((go) => child.stdout?.once("data", go));
    expect(answered).toContain(`giliran-${turn}`);
  }
  child.stdin?.end();
  expect((await ended).code).toBe(0);
});

it("a folder may hold more than lines, whatever the number of threads", async () => {
  const folder = out("campuran");
  mkdirSync(folder);
  writeFileSync(join(folder, "a.json"), JSON.stringify(signed));
  writeFileSync(join(folder, "b.csv"), "id;act.conduct\nb;menandatangani\n");
  writeFileSync(join(folder, "c.ndjson"), `${JSON.stringify(unassessed)}\n`);
  const read = async (...more: string[]): Promise<unknown> => {
    const { stdout, code } = await program.run([folder, "-f", "ndjson", ...common, ...more]);
    return [code, stdout];
  };
  const alone = await read();
  expect(alone).toEqual([0, expect.stringMatching(/"id":"b"/)]);
  expect(await read("--jobs", "2")).toEqual(alone);
  expect(await read("--jobs", "2", "--input-format", "ndjson")).toEqual(alone);
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

it.each(["ndjson", "json", "pretty", "csv", "ndjson --jobs 2"])("head -1 ends a run in %s quietly", (format) => {
  const run = `${process.execPath} ${program.path} ${many} -f ${format} ${common.join(" ")}`;
  const script = `${run} 2> ${out("keluhan")} | head -1 | wc -l; echo "\${PIPESTATUS[0]}"`;
  const [lines, code] = execFileSync("bash", ["-c", script], { encoding: "utf8" }).split("\n");
  expect([lines?.trim(), ["0", "4"].includes(code ?? "")]).toEqual(["1", true]);
  expect(readFileSync(out("keluhan"), "utf8")).not.toMatch(/EPIPE|Error|at .*:\d+:\d+\)/);
});

/** Tells at the end how much memory the program ever held, in megabytes. */
const TOLD_AT_END = `data:text/javascript,${encodeURIComponent(
  'process.on("exit",()=>process.stderr.write("held "+Math.round(process.resourceUsage().maxRSS/1024)+"\\n"))',
)}`;

it.each(["json", "ndjson", "csv", "yaml"])("memory does not grow with what hardly ends: %s", (format) => {
  const endless = `{ printf '{"id":"'; head -c 300000000 /dev/zero | tr '\\0' x; printf '"}'; } 2> /dev/null`;
  const run = `${process.execPath} ${program.path} - --input-format ${format} ${common.join(" ")}`;
  const script = `${endless} | ${run} 2>&1; echo "code \${PIPESTATUS[1]}"`;
  const env = { ...process.env, NODE_OPTIONS: `--max-old-space-size=128 --import ${TOLD_AT_END}` };
  const said = execFileSync("bash", ["-c", script], { encoding: "utf8", env });
  expect(said).toMatch(/code 4$/m);
  expect(Number(/held (\d+)/.exec(said)?.[1])).toBeLessThan(280);
});

it("--jobs says where one thread must do", async () => {
  const two = [many, "-f", "csv", "--jobs", "2", "--on", "2099-12-01"];
  expect((await program.run(two)).stderr).toContain("--jobs: satu utas saja");
  expect((await program.run([...two, "-q"])).stderr).not.toContain("--jobs");
  expect((await program.run([...two.slice(0, -4), "--jobs", "auto"])).stderr).not.toContain("--jobs");
});

describe("more than one machine: NDJSON is a pure filter", () => {
  const filter = (): string =>
    `${process.execPath} ${program.path} - --input-format ndjson -f ndjson ${common.join(" ")}`;
  const byLine = (text: string): string => text.replaceAll(/"line":\d+,"column"|"line":\d+|"file":"[^"]*"/g, "");
  const shell = (script: string): string =>
    execFileSync("bash", ["-c", script], {
      encoding: "utf8",
      // Names are masked where CI is set, as they are not in the run that this is compared with. GNU parallel goes by
      // SHELL, writes into HOME and is silent about a host whose shell it cannot name.
      env: { ...process.env, CI: "", SHELL: "/bin/bash", HOME: out("") },
      // What the tools complain of is part of the message when one of them fails.
      stdio: ["ignore", "pipe", "pipe"],
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

  /** What stands for `ssh` here: whatever the host, the command runs on this one. */
  const loopback = (): string => {
    const file = out("loopback");
    writeFileSync(file, '#!/bin/sh\nwhile [ "$1" != -- ]; do shift; done\nshift\nexec sh -c "$*"\n');
    chmodSync(file, 0o755);
    return file;
  };

  const installed = isGnuParallel();
  if (!installed)
    process.stderr.write("GNU parallel is not installed: its recipes are NOT tested, only split and xargs.\n");

  it.for([
    ["over the cores of one host", (): string => "-j 2"],
    ["over two hosts", (): string => `--ssh ${loopback()} --sshlogin 1/127.0.0.1,1/127.0.0.2`],
  ] as const)("GNU parallel does, %s", async ([, spread], context) => {
    if (!installed) context.skip("GNU parallel is not installed");
    const recipe = `parallel --keep-order --pipe --block 100k ${spread()} '${filter()} || [ $? -eq 4 ]' < ${many}`;
    expect(byLine(shell(recipe))).toBe(byLine(await undisturbed()));
  });

  it("one line in, one line out, whatever stands on it", () => {
    const lines = [JSON.stringify(signed), "{", "[]", "7", '"x"', JSON.stringify(unassessed), "\u0000", "null"];
    const file = fileOf(lines.map((line) => `${line}\n`).join(""), "baris.ndjson");
    const one = shell(`${filter()} < ${file} || [ $? -eq 4 ]`);
    const schemas = one
      .split("\n")
      .slice(0, -1)
      .map((line) => (JSON.parse(line) as { schema: string }).schema);
    const [answer, problem] = ["asn-check/answer@1", "asn-check/problem@1"];
    expect(schemas).toEqual([answer, problem, problem, problem, problem, answer, problem, problem]);
    // Stateless: each line alone gives the same.
    const each = shell(
      `while IFS= read -r line; do printf '%s\\n' "$line" | ${filter()} || [ $? -eq 4 ]; done < <(head -6 ${file})`,
    );
    expect(byLine(each)).toBe(
      byLine(
        one
          .split("\n")
          .slice(0, 6)
          .map((line) => `${line}\n`)
          .join(""),
      ),
    );
  });
});
