import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Metafile } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { bundleExecutable } from "../../build/bundle.mjs";
import type { AnswerDocument } from "../../src/answer/model.js";
import { fileOf, signed, soundPack } from "./cli.js";

/** The executable as it is published, bundled into a folder of its own. */
let folder: string;
let programs: readonly Metafile[];
let lazy: Metafile;

beforeAll(async () => {
  folder = mkdtempSync(join(resolve("node_modules"), ".process-"));
  cpSync("bin", join(folder, "bin"), { recursive: true });
  ({ programs, lazy } = await bundleExecutable(join(folder, "dist")));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the executable; `stopAfter` closes its standard output like `head` does. */
function execute(argv: readonly string[], stopAfter = Infinity): Promise<Ended> {
  const child = spawn(process.execPath, [join(folder, "bin", "asn-check.js"), ...argv]);
  return new Promise((done, fail) => {
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      stdout += chunk;
      if (stdout.length > stopAfter) child.stdout.destroy();
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
    child.on("error", fail).on("close", (code) => {
      done({ code, stdout, stderr });
    });
  });
}

const many = fileOf(
  Array.from({ length: 400 }, (_, index) => JSON.stringify({ ...signed, id: `kasus-${index}` })).join("\n"),
  "empat-ratus.ndjson",
);

it("output through a pipe arrives whole", async () => {
  const { code, stdout, stderr } = await execute([many, "-f", "json", "--rules", soundPack]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout.length).toBeGreaterThan(500_000);
  expect((JSON.parse(stdout) as AnswerDocument).answers).toHaveLength(400);
});

it("a reader that goes away ends the run quietly, with the code of the run", async () => {
  const { code, stderr } = await execute([many, "-f", "json", "--fail-on", "fulfilled", "--rules", soundPack], 100);
  expect([code, stderr]).toEqual([1, ""]);
});

/** Runs the executable with a full disk behind the streams that `redirected` names in the words of a shell. */
function onFullDisk(redirected: string, argv: readonly string[]): Ended {
  const program = join(folder, "bin", "asn-check.js");
  const { status, stdout, stderr } = spawnSync(
    "sh",
    ["-c", `"$@" ${redirected}`, "sh", process.execPath, program, ...argv],
    { encoding: "utf8", maxBuffer: Infinity },
  );
  return { code: status, stdout, stderr };
}

it.skipIf(!existsSync("/dev/full")).each([
  ["reports", [many, "--rules", soundPack]],
  ["reports from several threads", [many, "--jobs", "2", "-f", "ndjson", "--rules", soundPack]],
  ["the version", ["--version"]],
  ["help", ["--help"]],
  ["help of a command", ["rules", "test", "--help"]],
])("a disk that is full behind standard output is told, with 2: %s", (_what, argv) => {
  const { code, stderr } = onFullDisk("> /dev/full", argv);
  expect([code, stderr.trim()]).toEqual([2, "kesalahan: stdout tidak dapat ditulis (ENOSPC)."]);
  expect(onFullDisk("> /dev/full 2>&1", argv).code).toBe(2);
});

it.skipIf(!existsSync("/dev/full"))("what standard error refuses changes neither the report nor the code", () => {
  const warned = fileOf(readFileSync(many, "utf8").replace('"id"', '"tak_dikenal":1,"id"'), "satu-salah.ndjson");
  const argv = [warned, "-f", "ndjson", "--rules", soundPack];
  const whole = onFullDisk("", argv);
  expect([whole.code, whole.stderr === ""]).toEqual([4, false]);
  expect(onFullDisk("2> /dev/full", argv)).toEqual({ ...whole, stderr: "" });
  expect(whole.stdout.trimEnd().split("\n")).toHaveLength(400);
  expect(onFullDisk("2> /dev/full", ["tidak-ada.json", "--rules", soundPack]).code).toBe(4);
});

it.skipIf(!existsSync("/dev/full"))("a file of --resume that cannot be written is told, with 2", async () => {
  const { code, stderr } = await execute([many, "--resume", "/dev/full", "--rules", soundPack]);
  expect([code, stderr.trim()]).toEqual([2, "kesalahan: /dev/full tidak dapat ditulis (EINVAL)."]);
});

it.each([
  ["a file", ["laporan.json", "--rules", soundPack]],
  ["standard input", ["-", "-f", "ndjson", "--rules", soundPack]],
  ["everything here", [".", "--rules", soundPack]],
  ["a batch", ["laporan.ndjson", "--resume", "hasil.ndjson", "--rules", soundPack]],
  ["a folder of rules", ["rules", "check"]],
])("a working folder that was removed is told, with 2, and taken for no gate: %s", (_what, argv) => {
  const program = join(folder, "bin", "asn-check.js");
  const removed = 'd=$(mktemp -d) && cd "$d" && rmdir "$d" && exec "$@"';
  const { status, stdout, stderr } = spawnSync("sh", ["-c", removed, "sh", process.execPath, program, ...argv], {
    encoding: "utf8",
    input: "",
  });
  expect([status, stdout, stderr.trim()]).toEqual([2, "", "kesalahan: . tidak dapat dibaca (ENOENT)."]);
});

it("a usage error is 2, told on standard error only", async () => {
  const { code, stdout, stderr } = await execute(["--formt"]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("--format");
});

it("a check runs from one file, and so does a question for the reasons", () => {
  expect(programs).toHaveLength(2);
  for (const { outputs } of programs) {
    const [output, ...more] = Object.entries(outputs).filter(([, { entryPoint }]) => entryPoint !== undefined);
    expect(more).toEqual([]);
    const packages = Object.keys(output?.[1].inputs ?? {}).flatMap(
      (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
    );
    expect([...new Set(packages)].sort()).toEqual(["@humanwhocodes/momoa", "commander"]);
  }
});

it("either file is ASCII alone, since it may be read byte by byte", () => {
  for (const name of ["asn-check", "asn-check-reasons"])
    expect(readFileSync(join(folder, "dist", `${name}.cjs`), "utf8")).not.toMatch(/[^\0-\x7f]/);
});

it("what lies in lazy/ is asked for, each part by its own name", () => {
  const asked = programs.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap(({ imports }) =>
      imports.filter(({ path }) => path.startsWith("./lazy/")).map(({ path }) => basename(path)),
    ),
  );
  const there = Object.entries(lazy.outputs).flatMap(([path, { entryPoint }]) =>
    entryPoint === undefined ? [] : [basename(path)],
  );
  expect([...new Set(asked)].sort()).toEqual(
    there.filter((name) => !name.startsWith("chunk-") && name !== "cli-batch-worker.js").sort(),
  );
  expect(there).toContain("rulebook-load.js");
});

it("nothing in the bundle can reach a network", () => {
  const imported = [...programs, lazy]
    .flatMap(({ outputs }) => Object.values(outputs))
    .flatMap(({ imports }) => imports.map(({ path }) => path));
  expect(imported.filter((path) => /^(node:)?(net|tls|dns|dgram|https?|http2)$/.test(path))).toEqual([]);
});

it("completes words and says that there is no such example where the examples were left out", async () => {
  const script = await execute(["completion", "bash"]);
  expect([script.code, script.stderr]).toEqual([0, ""]);
  expect(script.stdout).toContain("similar");
  const example = await execute(["example"]);
  expect([example.code, example.stdout]).toEqual([2, ""]);
  expect(example.stderr).toContain("kepala-dinas");
});
