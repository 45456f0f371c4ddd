/** In the place of `src/cli/batch/thread.ts`: the code of a thread stands inside the executable. */
import { getAsset } from "node:sea";
import { Worker, type WorkerOptions } from "node:worker_threads";

export function startThread(options: WorkerOptions): Worker {
  return new Worker(getAsset("thread.cjs", "utf8"), { ...options, eval: true });
}
