import { resolve } from "node:path";
import { formatOfName } from "../../incident/input.js";
import type { InputFormat } from "../../incident/record.js";
import type { CheckOptions, RawCheckOptions } from "../check-options.js";
import { statsOf } from "../stats-of.js";

/** Threads beyond this many wait for the one that reads and writes. */
const MOST = 32;

/** How many threads may judge: several only from NDJSON to NDJSON, where every line stands for itself. */
export function jobsOf(
  paths: readonly string[],
  raw: RawCheckOptions,
  { outputs, input }: CheckOptions,
  cwd: string,
): number {
  const wanted =
    raw.jobs === "auto" ? process.getBuiltinModule("node:os").availableParallelism() : Number(raw.jobs ?? "1");
  const toLines = raw.resume !== undefined || (outputs.length === 1 && outputs[0]?.format === "ndjson");
  const possible =
    toLines &&
    raw.actor === undefined &&
    raw.act === undefined &&
    paths.every((path) => holdsLines(path, input.format, cwd));
  return possible ? Math.min(MOST, wanted) : 1;
}

/** Nothing but NDJSON can come from there. A folder may hold anything. */
function holdsLines(path: string, format: InputFormat | undefined, cwd: string): boolean {
  if (path === "-") return format === "ndjson";
  if (statsOf(resolve(cwd, path))?.isDirectory() === true) return false;
  return formatOfName(path) === "ndjson";
}
