/** What root does as nobody: to root nothing is closed, so a test of closed files would test nothing. */
import { closeSync, openSync } from "node:fs";
import { resolve } from "node:path";
import { isMainThread } from "node:worker_threads";

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** Runs it as a user to whom files can be closed. */
export async function unprivileged<T>(what: () => T | Promise<T>): Promise<T> {
  if (!isRoot) return what();
  process.setegid?.(NOBODY);
  process.seteuid?.(NOBODY);
  try {
    return await what();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}

/** A thread cannot become nobody, and nobody reads no sources in a folder of root's own: then what is closed is left out. */
export const canBeClosed = (!isRoot || isMainThread) && (await unprivileged(sourcesOpen));

function sourcesOpen(): boolean {
  try {
    closeSync(openSync(resolve("fixtures/packs/sound/pack.yaml"), "r"));
    return true;
  } catch {
    process.stderr.write("Run as root in a folder of root's own: files that may not be opened are NOT tested.\n");
    return false;
  }
}
