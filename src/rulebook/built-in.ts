import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Rulebook } from "./model.js";
import { readSnapshot, SNAPSHOT_ENCODING } from "./snapshot.js";

/** Where the build puts the snapshot, seen from `dist/lib/rulebook` and from `src/rulebook`. */
const PLACES = ["../../pack.json", "../../dist/pack.json"];

/** The rules that the package brings along. Throws where the package was not built. */
export function builtInRules(): Rulebook {
  const file = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((path) => existsSync(path));
  if (file === undefined) throw new Error("the built-in rules are missing: run `npm run build`");
  return readSnapshot(readFileSync(file, SNAPSHOT_ENCODING));
}
