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
  for (const entry of readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isFile() && entry.name.endsWith(".json")) samples.set(entry.name.slice(0, -".json".length), path);
    if (!entry.isDirectory()) continue;
    for (const [name, file] of [
      [entry.name, "decided.json"],
      [`${entry.name}/day-one`, "day-one.json"],
    ] as const)
      if (existsSync(join(path, file))) samples.set(name, join(path, file));
  }
  return samples;
}

function samples(): ReadonlyMap<string, string> {
  const folder = folders.find((path) => existsSync(path));
  return folder === undefined ? new Map() : samplesIn(folder);
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
