import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Seen from the bundle, from its `lazy/`, and from `src/cli`. */
const FOLDERS = ["./", "../", "../../dist/"];

/** The text of a file that the build puts beside the bundle; undefined where nothing is built. */
export function broughtAlong(name: string, encoding: "utf8" | "latin1" = "utf8"): string | undefined {
  for (const folder of FOLDERS) {
    try {
      return readFileSync(fileURLToPath(new URL(folder + name, import.meta.url)), encoding);
    } catch {
      // Not there: the next place.
    }
  }
  return undefined;
}
