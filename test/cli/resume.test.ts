/** `--resume`: batches that are killed, interrupted, disturbed and continued, as processes. */
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Program } from "./program.js";
import { fileOf, scratch, signed, soundPack, unassessed } from "./cli.js";
import { manyLines, random, sleep } from "./many-incidents.js";

let program: Program;

beforeAll(async () => {
  program = await Program.bundle(soundPack);
});

afterAll(() => {
  program.remove();
});

const many = fileOf(`${manyLines.join("\n")}\n`, "banyak.ndjson");
const common = ["--on", "2099-12-01", "-q"];
const out = (name: string): string => join(scratch, name);
const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

async function undisturbed(...more: string[]): Promise<string> {
  const file = out("utuh.ndjson");
  const { code } = await program.run([many, "-f", `ndjson=${file}`, ...common, ...more]);
  expect(code).toBe(4);
  return readFileSync(file, "utf8");
}

/** A run of which at least so many bytes are there, still going on. */
async function begun(argv: readonly string[], file: string, bytes = 1): Promise<ReturnType<Program["start"]>> {
  const started = program.start(argv);
  while (sizeOf(`${file}.partial`) < bytes && started.child.exitCode === null) await sleep(2);
  return started;
}

describe.each([
  ["one thread", []],
  ["two threads", ["--jobs", "2"]],
])("killed at twenty random moments (%s)", (_name, jobs) => {
  it(
    "it gives byte for byte the undisturbed result, and the old file stands until then",
    { timeout: 240_000 },
    async () => {
      const whole = await undisturbed("--totals");
      const file = out(`sambung-${jobs.length}.ndjson`);
      writeFileSync(file, "lama\n");
      const next = random(7 + jobs.length);
      const argv = [many, "--resume", file, "--totals", ...common, ...jobs];
      const seen: Record<string, number> = {};
      // On a busy machine many are done before their signal comes.
      const few = (): boolean => (seen["SIGKILL"] ?? 0) < 4 || (seen["130"] ?? 0) < 4;
      for (let tries = 0; tries < 20 || (tries < 100 && few()); tries++) {
        const signal = next() < 0.5 ? "SIGKILL" : "SIGINT";
        // Half of them anywhere in the life of the process, half of them while lines are written.
        const delay = next() < 0.5 ? next() * 400 : 0;
        const enough = delay === 0 ? sizeOf(`${file}.partial`) + (next() * whole.length) / 24 : 0;
        const { child, ended } = await begun(argv, file, enough);
        await sleep(delay);
        child.kill(signal);
        const end = await ended;
        const how = end.signal ?? String(end.code);
        seen[how] = (seen[how] ?? 0) + 1;
        // Killed before it listens, killed, asked to end; or it was done already.
        expect(["SIGKILL", "SIGINT", "130", "4"]).toContain(how);
        // The signal may come when the new file stands and the process has yet to end.
        const now = readFileSync(file, "utf8");
        if (how === "4" || now === whole) {
          expect(now).toBe(whole);
          writeFileSync(file, "lama\n");
        } else {
          expect(now).toBe("lama\n");
          const partial = existsSync(`${file}.partial`) ? readFileSync(`${file}.partial`, "utf8") : "";
          expect(whole.startsWith(partial)).toBe(true);
        }
      }
      expect(seen["SIGKILL"]).toBeGreaterThanOrEqual(4);
      expect(seen["130"]).toBeGreaterThanOrEqual(4);
      expect((await program.run(argv)).code).toBe(4);
      expect(readFileSync(file, "utf8")).toBe(whole);
      expect(readdirSync(scratch).filter((name) => /\.(?:partial|resume|tmp)$/.test(name))).toEqual([]);
    },
  );
});

it("goes on after Ctrl-C, and says so before and after", async () => {
  const file = out("ctrl-c.ndjson");
  const argv = [many, "--resume", file, "--on", "2099-12-01"];
  const { child, ended } = await begun(argv, file);
  child.kill("SIGINT");
  const { code, stderr } = await ended;
  expect(code).toBe(130);
  expect(stderr).toContain("Perintah yang sama melanjutkan");
  expect(existsSync(file)).toBe(false);
  const partial = readFileSync(`${file}.partial`, "utf8");
  expect(partial).toMatch(/\}\n$/);
  const rest = await program.run(argv);
  expect(rest.code).toBe(4);
  expect(rest.stderr).toContain(`Melanjutkan setelah ${partial.split("\n").length - 1} peristiwa`);
  expect(readFileSync(file, "utf8")).toBe(await undisturbed());
});

it("begins anew where it was killed before the first line, however much it had said of itself", async () => {
  const file = out("setengah.ndjson");
  writeFileSync(`${file}.resume`, '{ "engine": "0.1');
  expect((await program.run([many, "--resume", file, ...common])).code).toBe(4);
  expect(readFileSync(file, "utf8")).toBe(await undisturbed());
  expect(readdirSync(scratch).filter((name) => name.startsWith("setengah."))).toEqual(["setengah.ndjson"]);
});

describe("goes on only", () => {
  const file = out("lain.ndjson");
  const input = fileOf(manyLines.join("\n"), "berubah.ndjson");
  const argv = [input, "--resume", file, "-q"];

  beforeAll(async () => {
    const { child, ended } = await begun(argv, file, 50_000);
    child.kill("SIGTERM");
    expect((await ended).code).toBe(143);
  });

  afterAll(() => {
    for (const rest of [".partial", ".resume"]) rmSync(`${file}${rest}`, { force: true });
  });

  it.each<[string, () => void, readonly string[], string]>([
    ["with the same options", () => undefined, [...argv, "--detail", "summary"], "yang berbeda: options"],
    ["with the same masking", () => undefined, [...argv, "--redact"], "yang berbeda: options"],
    [
      "with the same records",
      () => {
        writeFileSync(input, manyLines.toSpliced(2, 1).join("\n"));
      },
      argv,
      "Peristiwa ke-3 bukan",
    ],
    [
      "with as many records",
      () => {
        writeFileSync(input, manyLines.slice(0, 3).join("\n"));
      },
      argv,
      "Peristiwa ke-4 bukan",
    ],
    ["as NDJSON", () => undefined, [...argv, "-f", "csv"], "--resume menulis NDJSON"],
    ["onto another file than its input", () => undefined, [input, "--resume", input], "akan menimpanya"],
    [
      "where it says of what run the lines are",
      () => {
        rmSync(`${file}.resume`);
      },
      argv,
      "tidak ada atau rusak",
    ],
  ])("%s", async (_name, change, command, said) => {
    change();
    const before = readFileSync(`${file}.partial`, "utf8");
    const { code, stderr } = await program.run(command);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
    expect(readFileSync(`${file}.partial`, "utf8")).toBe(before);
  });

  it("where names are masked as they were, also by the service that runs it", async () => {
    const masked = out("disamarkan.ndjson");
    const { child, ended } = await begun([many, "--resume", masked, "-q"], masked);
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
    const { code, stderr } = await program.run([many, "--resume", masked, "-q"], { CI: "true" });
    expect([code, stderr]).toEqual([2, expect.stringContaining("yang berbeda: options")]);
    for (const rest of [".partial", ".resume"]) rmSync(`${masked}${rest}`, { force: true });
  });
});

it("an actor who was met before the interruption is met", async () => {
  const [first, ...others] = Array.from({ length: 2500 }, (_, index) => ({ ...unassessed, id: `k-${index}` }));
  const camat = {
    ...signed,
    actors: [{ ...signed.actors[0], id: "camat" }],
    acts: [{ ...signed.acts[0], by: ["camat"] }],
  };
  const input = fileOf([first, camat, ...others].map((each) => JSON.stringify(each)).join("\n"), "camat.ndjson");
  const file = out("camat-hasil.ndjson");
  const argv = [input, "--resume", file, "--actor", "camat", ...common];
  const { child, ended } = await begun(argv, file, 100_000);
  child.kill("SIGINT");
  expect((await ended).code).toBe(130);
  expect((await program.run(argv)).code).toBe(0);
  expect(readFileSync(file, "utf8").split("\n")).toHaveLength(2502);
});

it("two runs into one file never make a file of both", async () => {
  const whole = await undisturbed();
  const file = out("berdua.ndjson");
  const argv = [many, "--resume", file, ...common];
  const first = await begun(argv, file);
  const second = program.start(argv);
  const ends = await Promise.all([first.ended, second.ended]);
  for (const { code, stderr } of ends) {
    expect([2, 4]).toContain(code);
    if (code === 2) expect(stderr).toMatch(/Proses lain juga menulis|bukan yang sudah dinilai/);
  }
  if (ends.some(({ code }) => code === 4)) expect(readFileSync(file, "utf8")).toBe(whole);
  // Whatever is left is a run that goes on, or one that says why it does not.
  const { code } = await program.run(argv);
  expect([2, 4]).toContain(code);
  if (code === 4) expect(readFileSync(file, "utf8")).toBe(whole);
  for (const rest of [".partial", ".resume"]) rmSync(`${file}${rest}`, { force: true });
});
