import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";

/** How a file comes to its place. */
export interface FilePlace {
  /** What is written into the end: links are followed. */
  readonly target: string;
  /** Written first and renamed then; absent where nothing can be renamed over: a device, a pipe. */
  readonly beside?: string;
  /** Permissions of the file that is replaced. */
  readonly mode?: number;
}

/** Throws like Node when a folder stands there. */
export function filePlace(path: string, cwd: string): FilePlace {
  const named = resolve(cwd, path);
  const stats = statSync(named, { throwIfNoEntry: false });
  if (stats === undefined) return { target: named, beside: besideOf(named) };
  if (stats.isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
  if (!stats.isFile()) return { target: named };
  const target = realpathSync(named);
  return { target, beside: besideOf(target), mode: stats.mode & 0o777 };
}

function besideOf(target: string): string {
  return `${target}.${process.pid}.tmp`;
}

/** Whether two names mean the same file, which need not exist. */
export function sameFile(a: string, b: string, cwd = "."): boolean {
  return settled(a, cwd) === settled(b, cwd);
}

function settled(path: string, cwd: string): string {
  const named = resolve(cwd, path);
  try {
    return realpathSync(named);
  } catch {
    return named;
  }
}
