import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Path of a file that the build puts beside the bundle; undefined where nothing is built. */
export function besideBundle(name: string): string | undefined {
  // Seen from the bundle, from its `lazy/`, and from `src/cli`.
  return [`./${name}`, `../${name}`, `../../dist/${name}`]
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path));
}
