/**
 * What of `src/` the tests run, on demand (`npm run coverage`): in the process of the tests, as vitest counts it, and in
 * the processes and the browser that they start. Of a file that both ran, the branches of either count.
 * `--keep` does not run the tests again; other arguments go to vitest.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { united } from "./union.mjs";
import { tracedCoverage } from "./traced.mjs";

const root = resolve(import.meta.dirname, "../..");
const folder = join(root, "coverage");
const traces = join(folder, "traces");
const own = join(folder, "lines", "coverage-final.json");
/** Files below it are named. */
const LEAST = 95;
/** Less than this of the whole is a failure. */
const FLOOR = 95;

function runTests(args) {
  rmSync(traces, { recursive: true, force: true });
  mkdirSync(traces, { recursive: true });
  const reporters = ["--coverage.reporter=json", "--coverage.reporter=text-summary", "--coverage.reportOnFailure"];
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const { status } = spawnSync(process.execPath, [vitest, "run", "--coverage", ...reporters, ...args], {
    cwd: root,
    env: { ...process.env, ASN_CHECK_TRACES: traces },
    stdio: "inherit",
  });
  return status ?? 1;
}

const [first, ...rest] = process.argv.slice(2);
const status = first === "--keep" ? 0 : runTests(first === undefined ? [] : [first, ...rest]);
if (!existsSync(own)) process.exit(status || 1);

const whole = united(JSON.parse(readFileSync(own, "utf8")), await tracedCoverage(root, traces));
const rows = Object.entries(whole).map(([path, file]) => {
  const counts = Object.values(file.b).flat();
  return { path: relative(root, path), total: counts.length, taken: counts.filter((count) => count > 0).length };
});
const below = rows.filter(({ total, taken }) => taken < (total * LEAST) / 100);
for (const { path, total, taken } of below.toSorted((a, b) => b.total - b.taken - (a.total - a.taken)))
  console.log(`${String(total - taken).padStart(4)} of ${String(total).padStart(4)} branches not taken: ${path}`);
const total = rows.reduce((sum, row) => sum + row.total, 0);
const taken = rows.reduce((sum, row) => sum + row.taken, 0);
const share = (100 * taken) / total;
writeFileSync(join(folder, "branches.json"), `${JSON.stringify(whole)}\n`);
console.log(
  `branches of src: ${taken} of ${total} taken, ${share.toFixed(2)} %; ${below.length} files below ${LEAST} %`,
);
process.exitCode = status !== 0 ? status : share < FLOOR ? 1 : 0;
