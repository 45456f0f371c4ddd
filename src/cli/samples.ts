import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The samples of the package, seen from the bundle and from the sources. */
const folders = ["../fixtures/incidents", "../../fixtures/incidents"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

/**
 * Samples by name: files, and folders of cases as they stood when they were decided. `name/day-one` is a case as it
 * was on the first day.
 */
function samplesIn(folder: string): ReadonlyMap<string, string> {
  const samples = new Map<string, string>();
  for (const entry of readdirSync(folder).toSorted()) {
    if (entry.endsWith(".json")) samples.set(entry.slice(0, -".json".length), join(folder, entry));
    for (const [name, file] of [
      [entry, "decided.json"],
      [`${entry}/day-one`, "day-one.json"],
    ] as const) {
      const path = join(folder, entry, file);
      if (existsSync(path)) samples.set(name, path);
    }
  }
  return samples;
}

/** None where the package was unpacked without them. */
function samples(): ReadonlyMap<string, string> {
  const [found] = folders.filter((path) => existsSync(path)).map(samplesIn);
  return found ?? new Map<string, string>();
}

/** What `asn-check example` can print. */
export function sampleNames(): readonly string[] {
  return [...samples().keys()];
}

/** The text of a sample; undefined where there is none of that name. */
export function sampleText(name: string): string | undefined {
  const path = samples().get(name);
  return path === undefined ? undefined : readFileSync(path, "utf8");
}
