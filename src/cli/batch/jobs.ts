import { availableParallelism } from "node:os";
import { formatOfName } from "../../incident/input.js";
import type { CheckOptions, RawCheckOptions } from "../check-options.js";

/** Threads beyond this many wait for the one that reads and writes. */
const MOST = 32;

/** How many threads may judge: several only from NDJSON to NDJSON, where every line stands for itself. */
export function jobsOf(paths: readonly string[], raw: RawCheckOptions, { outputs, input }: CheckOptions): number {
  const wanted = raw.jobs === "auto" ? availableParallelism() : Number(raw.jobs ?? "1");
  const lines = paths.every((path) => (formatOfName(path) ?? input.format) === "ndjson");
  const toLines = raw.resume !== undefined || (outputs.length === 1 && outputs[0]?.format === "ndjson");
  const possible = lines && toLines && raw.actor === undefined && raw.act === undefined;
  return possible ? Math.min(MOST, wanted) : 1;
}
