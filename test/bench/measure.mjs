/** Times of processes and functions. A busy machine only ever adds, so the least of several runs is what counts. */
import { spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

const used = join(tmpdir(), `asn-check-bench-${process.pid}.json`);
const onExit = new URL("on-exit.mjs", import.meta.url).href;

/**
 * Runs a program of Node into nothing (or a file): wall and processor milliseconds, peak megabytes. What is not watched is
 * started as a person starts it, and only its wall time is known.
 */
export function once(args, { output = "/dev/null", accept = [0], watched = true } = {}) {
  const out = openSync(output, "w");
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...(watched ? ["--import", onExit] : []), ...args], {
    stdio: ["ignore", out, "pipe"],
    // Certificates that the environment adds lengthen every start of Node, and flatter what starts with it.
    env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined, BENCH_USED: used, CI: "", NO_COLOR: "1" },
    maxBuffer: 1 << 26,
  });
  const wall = performance.now() - start;
  closeSync(out);
  if (!accept.includes(status)) throw new Error(`${args.join(" ")} ended with ${status}\n${stderr}`);
  return { wall, ...(watched ? JSON.parse(readFileSync(used, "utf8")) : {}) };
}

const least = (runs, key) => Math.min(...runs.map((run) => run[key]));

/** Several programs in turns, so that a busy moment meets all of them; of each the least. */
export function inTurns(programs, runs) {
  const all = programs.map(() => []);
  for (let run = 0; run < runs; run++)
    for (const [index, { args, ...options }] of programs.entries()) all[index].push(once(args, options));
  return programs.map(({ name, ...rest }, index) => ({
    name,
    ...(rest.records === undefined ? {} : { records: rest.records }),
    wall: least(all[index], "wall"),
    ...(rest.watched === false
      ? {}
      : {
          processor: least(all[index], "processor"),
          megabytes: Math.max(...all[index].map(({ megabytes }) => megabytes)),
        }),
    runs,
  }));
}

/** Functions in turns: the least milliseconds, by the wall and of the processor, that one pass over all inputs took. */
export async function passesInTurns(functions, runs) {
  const best = functions.map(() => ({ wall: Infinity, processor: Infinity }));
  for (let run = -1; run < runs; run++)
    for (const [index, { run: call, inputs }] of functions.entries()) {
      const start = performance.now();
      const before = process.cpuUsage();
      for (const input of inputs) {
        const result = call(input);
        if (result instanceof Promise) await result;
      }
      const { user, system } = process.cpuUsage(before);
      const wall = performance.now() - start;
      // The first pass warms up.
      if (run < 0) continue;
      best[index].wall = Math.min(best[index].wall, wall);
      best[index].processor = Math.min(best[index].processor, (user + system) / 1000);
    }
  return functions.map(({ name, inputs }, index) => ({ name, records: inputs.length, ...best[index], runs }));
}
