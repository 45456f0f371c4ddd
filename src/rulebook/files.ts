import { existsSync, readFileSync, readdirSync, realpathSync, statSync, type Dirent } from "node:fs";
import { join, posix, sep } from "node:path";
import type { Problem } from "../problem.js";
import { problem } from "./problems.js";
import type { FileKind } from "./schema/index.js";
import { LIMITS, PACK_LIMITS } from "./yaml/limits.js";

/** One YAML file of a pack. `path` is inside the pack, with `/`; `file` is what messages name. */
export interface PackFile {
  readonly path: string;
  readonly file: string;
  readonly kind: FileKind;
  readonly text: string;
}

const FOLDERS: ReadonlyMap<string, FileKind> = new Map([
  ["instruments", "instrument"],
  ["vocabulary", "vocabulary"],
  ["definitions", "definition"],
  ["readings", "reading"],
  ["calendars", "calendar"],
  ["ladders", "ladder"],
  ["precedents", "precedent"],
]);

/** What a path of the pack holds, if it is a place where the pack has files. */
export function fileKind(path: string): FileKind | undefined {
  if (!path.endsWith(".yaml")) return undefined;
  if (path.endsWith(".test.yaml")) return "test";
  if (path === "pack.yaml") return "pack";
  if (path === "tracks.yaml") return "tracks";
  if (path === "structure.yaml") return "structure";
  if (path === "mutation-survivors.yaml") return "survivors";
  if (/^calendars\/holidays(?:-[a-z]+)?\.yaml$/.test(path)) return "holidays";
  return /^provisions\/[^/]+\/[^/]+$/.test(path) ? "provision" : FOLDERS.get(posix.dirname(path));
}

/** Reads every YAML file below `folder`, in the order of their paths; messages name the folder `shownAs`. */
export function readPackFiles(
  folder: string,
  shownAs: string,
): { readonly files: PackFile[]; readonly problems: Problem[] } {
  const files: PackFile[] = [];
  const base = shownAs.replaceAll("\\", "/").replace(/(?<!\/)\/+$/, "");
  const named = (path: string): string => (base === "" ? path : `${base}/${path}`);
  if (!existsSync(join(folder, "pack.yaml")))
    return { files, problems: [problem("pack-not-found", { folder: shownAs === "" ? "." : shownAs })] };
  const { names, problems } = namesBelow(folder, named);
  let bytes = 0;
  for (const path of names.filter((name) => /\.ya?ml$/.test(name)).sort()) {
    const file = named(path);
    const kind = fileKind(path);
    if (kind === undefined) {
      problems.push(problem("file-unexpected", { file: path }, { file, line: 1, column: 1 }));
      continue;
    }
    const read = readText(folder, path, file);
    if (typeof read === "string") files.push({ path, file, kind, text: read });
    else problems.push(read);
    bytes += typeof read === "string" ? read.length : 0;
    if (bytes > PACK_LIMITS.bytes) return { files: [], problems: [tooLarge("bytes")] };
  }
  return { files, problems };
}

function tooLarge(of: keyof typeof PACK_LIMITS): Problem {
  return problem("pack-too-large", { of, limit: PACK_LIMITS[of] });
}

/** Paths of everything below a folder that is no folder; what is too much, or cannot be opened, is told. Links are not followed. */
function namesBelow(
  folder: string,
  named: (path: string) => string,
): { readonly names: readonly string[]; readonly problems: Problem[] } {
  const names: string[] = [];
  const problems: Problem[] = [];
  const waiting = [""];
  let entries = 0;
  for (let inside = waiting.pop(); inside !== undefined; inside = waiting.pop()) {
    for (const entry of entriesOf(join(folder, inside), named(inside), problems)) {
      const path = inside === "" ? entry.name : `${inside}/${entry.name}`;
      if ((entries += 1) > PACK_LIMITS.entries) return { names: [], problems: [tooLarge("entries")] };
      if (!entry.isDirectory()) names.push(path);
      else if (path.split("/").length > PACK_LIMITS.folders) return { names: [], problems: [tooLarge("folders")] };
      else waiting.push(path);
    }
  }
  return { names, problems };
}

function entriesOf(folder: string, file: string, problems: Problem[]): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    problems.push(problem("pack-unreadable", { file, reason: reasonOf(error) }));
    return [];
  }
}

/** Only files of the folder itself: a link that leads out of it, a device or a pipe is not read. */
function readText(folder: string, name: string, file: string): string | Problem {
  const at = { file, line: 1, column: 1 };
  try {
    const path = realpathSync(join(folder, name));
    const outside = !path.startsWith(join(realpathSync(folder), sep));
    if (outside) return problem("pack-unreadable", { file, reason: `-> ${path}` }, at);
    const stats = statSync(path);
    if (!stats.isFile()) return problem("pack-unreadable", { file, reason: "ENOTSUP" }, at);
    const bytes = stats.size;
    if (bytes > LIMITS.bytes) return problem("file-too-large", { bytes, limit: LIMITS.bytes }, at);
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) return problem("file-not-utf8", { file }, at);
    return problem("pack-unreadable", { file, reason: reasonOf(error) }, at);
  }
}

/** `ENOENT`, `EACCES`: what the system says when it cannot read. */
function reasonOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code);
}
