import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, type Metafile } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { AnswerDocument } from "../../src/answer/model.js";
import { fileOf, signed, soundPack } from "./cli.js";

/** The executable as it is published, bundled into a folder of its own. */
let folder: string;
let metafile: Metafile;

beforeAll(async () => {
  folder = mkdtempSync(join(resolve("node_modules"), ".process-"));
  mkdirSync(join(folder, "bin"));
  copyFileSync("bin/asn-check.js", join(folder, "bin", "asn-check.js"));
  const banner =
    'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);';
  const built = await build({
    entryPoints: { "asn-check": "src/cli/main.ts" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    outdir: join(folder, "dist"),
    banner: { js: banner },
    metafile: true,
    logLevel: "error",
  });
  metafile = built.metafile;
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

it("a usage error is 2, told on standard error only", async () => {
  const { code, stdout, stderr } = await execute(["--formt"]);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("--format");
});

/** Sources that an output needs before its first line runs. */
function loadedWith(output: string, seen = new Set<string>()): string[] {
  if (seen.has(output)) return [];
  seen.add(output);
  const { inputs, imports } = metafile.outputs[output] ?? { inputs: {}, imports: [] };
  const statically = imports.filter(({ kind, external }) => kind === "import-statement" && external !== true);
  return [...Object.keys(inputs), ...statically.flatMap(({ path }) => loadedWith(path, seen))];
}

function outputOf(entryPoint: string): string {
  const found = Object.entries(metafile.outputs).find(([, { entryPoint: entry }]) => entry === entryPoint);
  if (found === undefined) throw new Error(`not bundled apart: ${entryPoint}`);
  return found[0];
}

it("starting up loads no package", () => {
  const loaded = loadedWith(outputOf("src/cli/main.ts"));
  expect(loaded.filter((path) => path.includes("node_modules"))).toEqual([]);
  expect(loaded).toContain("src/cli/run.ts");
});

it("checking loads neither the YAML parser nor the schema compiler", () => {
  const loaded = loadedWith(outputOf("src/cli/command/check.ts")).join("\n");
  expect(loaded).not.toMatch(/node_modules\/(yaml|ajv|commander)\//);
});

it("nothing in the bundle can reach a network", () => {
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  expect(imported.filter((path) => /^(node:)?(net|tls|dns|dgram|https?|http2)$/.test(path))).toEqual([]);
});
