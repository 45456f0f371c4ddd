import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { statsOf } from "./stats-of.js";

/**
 * The folder, and those above it that are missing. One by one: asked for all at once, Node never answers where what is
 * there takes no new folder and says so as if it were missing (`/proc`).
 */
export function makeFolder(folder: string): void {
  if (statsOf(folder) !== undefined) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Somebody else was faster.
    if (statsOf(folder) === undefined) throw error;
  }
}
