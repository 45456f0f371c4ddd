import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Problem } from "../problem.js";
import { cliProblem } from "./problems.js";

/** Writes a file beside its place and renames it there, so that nobody ever reads half of it. The problem, if it cannot. */
export function writeWhole(path: string, text: string, cwd: string): Problem | undefined {
  const target = resolve(cwd, path);
  const beside = `${target}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, target);
    return undefined;
  } catch (error) {
    rmSync(beside, { force: true });
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return cliProblem("cli.unwritable", { path, reason });
  }
}
