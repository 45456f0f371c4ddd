import { relative, resolve } from "node:path";
import type { Problem } from "../../../problem.js";
import { loadPack, type LoadedPack } from "../../../rulebook/load.js";
import { rulesFolder } from "../../pack.js";
import type { Invocation, SharedOptions } from "../../invocation.js";

/** Folder of the pack that a command is about: the one named, `--rules`, `rules` here, or the rules of the package. */
export function packFolder(folder: string | undefined, shared: SharedOptions, invocation: Invocation): string {
  const named = folder ?? shared.rules;
  return named === undefined ? rulesFolder(invocation.io.cwd) : resolve(invocation.io.cwd, named);
}

/** That pack as its files say it, with tests and places. */
export function packFor(folder: string | undefined, shared: SharedOptions, invocation: Invocation): LoadedPack {
  const found = packFolder(folder, shared, invocation);
  return loadPack(found, relative(invocation.io.cwd, found));
}

export const isError = ({ severity }: Problem): boolean => severity === "error";
