import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Problem } from "../problem.js";
import { filePlace } from "./file-place.js";
import { cliProblem } from "./problems.js";

/** Writes a file beside its place and renames it there, so that nobody ever reads half of it. The problem, if it cannot. */
export function writeWhole(path: string, content: string | Uint8Array, cwd: string): Problem | undefined {
  let written: string | undefined;
  try {
    const { target, beside, mode } = filePlace(path, cwd);
    mkdirSync(dirname(target), { recursive: true });
    written = beside;
    writeFileSync(beside ?? target, content, mode === undefined ? {} : { mode });
    if (beside !== undefined) renameSync(beside, target);
    return undefined;
  } catch (error) {
    if (written !== undefined) rmSync(written, { force: true });
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return cliProblem("cli.unwritable", { path, reason });
  }
}
