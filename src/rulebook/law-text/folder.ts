import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { TextFolder } from "./library.js";

/** A folder of texts on disk. Throws what the file system throws. */
export function textFolder(folder: string): TextFolder {
  return { names: readdirSync(folder), read: (name) => readFileSync(join(folder, name), "utf8") };
}
