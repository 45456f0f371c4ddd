/**
 * How long one call takes, beside Node alone: `npm run bench [runs]`. The kinds of call take turns, so that a busy
 * moment of the machine meets all of them.
 */
import { execFileSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const bin = join(root, "bin/asn-check.js");
const incident = join(root, "fixtures/incidents/kepala-dinas.json");
const runs = Number(process.argv[2] ?? 20);

const calls = {
  "bare node": ["-e", "0"],
  "asn-check --version": [bin, "--version"],
  "asn-check <incident>": [bin, incident],
  "asn-check <incident> -f json": [bin, incident, "--format", "json"],
};

const times = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
for (let run = -1; run < runs; run += 1)
  for (const [name, args] of Object.entries(calls)) {
    const start = performance.now();
    execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, CI: "" } });
    // The first round fills the caches of the file system.
    if (run >= 0) times[name].push(performance.now() - start);
  }

const least = (values) => Math.min(...values);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (value) => `${value.toFixed(1)} ms`.padStart(10);
const bare = times["bare node"];

console.log(`${"".padEnd(30)}${"minimum".padStart(10)}${"median".padStart(12)}   times bare node`);
for (const [name, values] of Object.entries(times)) {
  const ratios = `${(least(values) / least(bare)).toFixed(2)} (median ${(median(values) / median(bare)).toFixed(2)})`;
  console.log(`${name.padEnd(30)}${ms(least(values))}  ${ms(median(values))}   ${ratios}`);
}
console.log(`\n${runs} runs each, Node ${process.version}, ${process.platform} ${process.arch}`);
