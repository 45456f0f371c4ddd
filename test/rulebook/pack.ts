import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../src/problem.js";
import { checkPack } from "../../src/rulebook/check/check.js";
import { fileKind, type PackFile } from "../../src/rulebook/files.js";
import { loadFiles, type LoadedPack } from "../../src/rulebook/load.js";

export const PACKS = join(import.meta.dirname, "../../fixtures/packs");

/** A piece of a file of the sound pack and what stands there instead; where `find` is empty, a whole file. */
export interface Planted {
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

function textsWith(planted: readonly Planted[]): Map<string, string> {
  const folder = join(PACKS, "sound");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
  const texts = new Map(names.map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name), "utf8")]));
  for (const { file, find, put } of planted) {
    const old = texts.get(file) ?? "";
    if (!old.includes(find)) throw new Error(`nothing like ${JSON.stringify(find)} stands in ${file}`);
    texts.set(file, find === "" ? put : old.replace(find, () => put));
  }
  return texts;
}

/** The sound pack with errors planted in it. */
export function packWith(...planted: readonly Planted[]): LoadedPack {
  const texts = [...textsWith(planted)].sort(([a], [b]) => (a < b ? -1 : 1));
  return loadFiles(
    texts.flatMap(([path, text]): PackFile[] => {
      const kind = fileKind(path);
      return kind === undefined || text === "" ? [] : [{ path, file: path, kind, text }];
    }),
  );
}

/** Problems of the sound pack with errors planted in it. */
export function problemsWith(...planted: readonly Planted[]): Problem[] {
  return checkPack(packWith(...planted), "2099-12-31");
}

/** Where `text` first stands in a file of the pack as planted. */
export function placeOf(
  planted: readonly Planted[],
  file: string,
  text: string,
): { readonly file: string; readonly line: number; readonly column: number } {
  const source = textsWith(planted).get(file) ?? "";
  const offset = source.indexOf(text);
  if (offset === -1) throw new Error(`${JSON.stringify(text)} does not stand in ${file}`);
  const before = source.slice(0, offset).split("\n");
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
