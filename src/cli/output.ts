import { renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Problem } from "../problem.js";
import { filePlace } from "./file-place.js";
import { makeFolder } from "./make-folder.js";
import { cliProblem } from "./problems.js";
import { systemReason } from "./system-reason.js";

/** Writes a file beside its place and renames it there, so that nobody ever reads half of it. The problem, if it cannot. */
export function writeWhole(path: string, content: string | Uint8Array, cwd: string): Problem | undefined {
  let written: string | undefined;
  try {
    const { target, beside, mode } = filePlace(path, cwd);
    makeFolder(dirname(target));
    written = beside;
    writeFileSync(beside ?? target, content, mode === undefined ? {} : { mode });
    if (beside !== undefined) renameSync(beside, target);
    return undefined;
  } catch (error) {
    if (written !== undefined) rmSync(written, { force: true });
    return cliProblem("cli.unwritable", { path, reason: systemReason(error) });
  }
}
