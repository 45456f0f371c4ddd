/**
 * `npm run bench`: how fast asn-check is, beside the floor, beside its peers, and beside itself at other sizes. Every figure is
 * the least of several runs that take turns; the processor time of a process is told beside its wall time, because other work
 * on the machine adds to the second and hardly to the first.
 *
 *     npm run bench -- --short                     less than two minutes
 *     npm run bench -- --sizes 1000,10000 --runs 5
 *     npm run bench -- --only engines,start        one of: start, engines, batches
 *     npm run bench -- --json FILE                 also as JSON (test/bench/results.json)
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { machine, tables } from "./tables.mjs";

const root = join(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: {
    short: { type: "boolean", default: false },
    sizes: { type: "string" },
    runs: { type: "string" },
    cases: { type: "string" },
    only: { type: "string", default: "start,engines,batches" },
    /** Seconds that one process may be expected to take. */
    budget: { type: "string", default: "1200" },
    on: { type: "string", default: "2026-11-22" },
    json: { type: "string", default: join(root, "test/bench/results.json") },
  },
});
const { short, on } = values;
const runs = Number(values.runs ?? (short ? 1 : 5));
const sizes = (values.sizes ?? (short ? "50,100" : "1000,10000,100000")).split(",").map(Number);
const wanted = values.only.split(",");
const say = (text) => process.stderr.write(`${text}\n`);

if (!existsSync(join(root, "dist/pack.json"))) throw new Error("run `npm run build` first");
if (!existsSync(join(root, "test/bench/node_modules"))) {
  say("installing the peers into test/bench");
  // Not `npm ci`: a peer names builds for platforms that the registry does not always have, and those are optional.
  execFileSync("npm", ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: join(root, "test/bench"),
    stdio: ["ignore", "ignore", "inherit"],
  });
}

const folder = mkdtempSync(join(tmpdir(), "asn-check-bench-"));
const results = { machine: machine(), runs, on };
try {
  if (wanted.includes("start")) {
    say("start-up");
    const { startUp } = await import("./startup.mjs");
    results.start = startUp({ root, runs: runs * 4 });
  }
  if (wanted.includes("engines")) {
    say("engines");
    const { compareEngines } = await import("./subset/compare.mjs");
    results.engines = await compareEngines({ count: Number(values.cases ?? (short ? 200 : 2000)), runs: runs * 3, on });
  }
  if (wanted.includes("batches")) {
    const { batches } = await import("./batches.mjs");
    results.batches = await batches({ root, folder, sizes, runs, budget: Number(values.budget) * 1000, on, say });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
writeFileSync(resolve(values.json), `${JSON.stringify(results, null, 2)}\n`);
process.stdout.write(tables(results));
