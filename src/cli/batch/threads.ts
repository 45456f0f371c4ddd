import type { Worker } from "node:worker_threads";
import type { WorkerSettings } from "./pool.js";
import { startThread } from "./thread.js";

/** What a thread makes anew before it tidies up, in MiB: more than the 48 of Node, since tidying took a tenth of its time. */
const YOUNG = 128;

/** Starts threads that read and judge lines. */
export function startThreads(jobs: number, settings: WorkerSettings): readonly Worker[] {
  const { availableParallelism } = process.getBuiltinModule("node:os");
  // Helpers of one thread's collector would only take the processors of the others.
  if (jobs >= availableParallelism()) process.getBuiltinModule("node:v8").setFlagsFromString("--no-parallel-scavenge");
  const options = { workerData: settings, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } };
  return Array.from({ length: jobs }, () => startThread(options));
}
