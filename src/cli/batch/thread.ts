import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";
import { existing } from "../../existing.js";

/** Seen from the bundle's `lazy/`, from the bundle, and from the sources. */
const PLACES = ["./cli-batch-worker.js", "./lazy/cli-batch-worker.js", "../../../dist/lazy/cli-batch-worker.js"];

/** Starts a thread that reads and judges lines. */
export function startThread(options: WorkerOptions): Worker {
  const file = PLACES.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path));
  return new Worker(existing(file, "the part of the program that runs in threads"), options);
}
