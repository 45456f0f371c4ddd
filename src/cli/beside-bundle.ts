import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Path of a file that the build puts beside the bundle; undefined where the program runs from its sources. */
export function besideBundle(name: string): string | undefined {
  // A chunk of the bundle lies in the same folder; `../../dist` is seen from `src/cli`.
  return [`./${name}`, `../../dist/${name}`]
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((path) => existsSync(path));
}
