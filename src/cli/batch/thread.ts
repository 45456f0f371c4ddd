import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { existing } from "../../existing.js";
import type { WorkerSettings } from "./pool.js";

/** Seen from the bundle's `lazy/`, from the bundle, and from the sources. */
const PLACES = ["./cli-batch-worker.js", "./lazy/cli-batch-worker.js", "../../../dist/lazy/cli-batch-worker.js"];

/** What a thread makes anew before it tidies up, in MiB: more than the 48 of Node, since tidying took a tenth of its time. */
const YOUNG = 128;

/** Starts threads that read and judge lines. */
export function startThreads(jobs: number, settings: WorkerSettings): readonly Worker[] {
  const file = PLACES.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path));
  const program = existing(file, "the part of the program that runs in threads");
  const { availableParallelism } = process.getBuiltinModule("node:os");
  // Helpers of one thread's collector would only take the processors of the others.
  if (jobs >= availableParallelism()) process.getBuiltinModule("node:v8").setFlagsFromString("--no-parallel-scavenge");
  const options = { workerData: settings, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } };
  return Array.from({ length: jobs }, () => new Worker(program, options));
}
