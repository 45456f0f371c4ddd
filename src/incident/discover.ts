import { readdirSync, readFileSync, statSync } from "node:fs";
import { sep } from "node:path";
import type { Problem, Result } from "../problem.js";
import { suggest } from "../text/suggest.js";
import { ignoring, type Ignored } from "./ignore-file.js";
import type { InputProblemArgs } from "./input-problems.js";
import type { IncidentProblemArgs } from "./problems.js";

/** What discovery needs of a file system. Throws like Node when something is not there or closed. */
export interface FileSystem {
  readonly kind: (path: string) => "file" | "folder" | "other";
  /** A folder that is only linked to is `other`, so that no search runs in circles. */
  readonly list: (folder: string) => readonly { readonly name: string; readonly kind: "file" | "folder" | "other" }[];
  readonly read: (file: string) => Uint8Array;
}

function kindOf(stats: { isFile: () => boolean; isDirectory: () => boolean }): "file" | "folder" | "other" {
  return stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
}

export const nodeFileSystem: FileSystem = {
  kind: (path) => kindOf(statSync(path)),
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => {
      if (!entry.isSymbolicLink()) return { name: entry.name, kind: kindOf(entry) };
      // A link to nothing, or in circles, is nobody's incident, and keeps no other file from being read.
      const target = attempt(() => statSync(inside(folder, entry.name)));
      return { name: entry.name, kind: target.value?.isFile() === true ? "file" : "other" };
    }),
  read: (file) => readFileSync(file),
};

export interface Discovered {
  /** Each file once, in the order of the paths given; inside a folder by name. With `/`, also on Windows. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

export interface DiscoverOptions {
  /** Lines of `.asncheckignore`, which count in the folder that the names are seen from. */
  readonly ignore?: string;
  /** Where that folder is, for names that lead into it by another way: from the root, or over a folder above. */
  readonly from?: string;
}

/** Files that a folder is searched for. */
const INCIDENT = /\.(?:json|ndjson|jsonl|csv|tsv|yaml|yml)$/i;

const IGNORE_FILE = ".asncheckignore";

/** The text of `.asncheckignore` in the folder that names are seen from; empty where there is none. */
export function ignoreFile(fileSystem: FileSystem): string {
  const bytes = attempt(() => fileSystem.read(IGNORE_FILE));
  return bytes.value === undefined ? "" : new TextDecoder().decode(bytes.value);
}

/**
 * The files meant by paths, folders (searched for incidents in every form, without `node_modules` and dot folders) and
 * patterns. A path that exists is never a pattern, and a file that is named is never ignored. Whatever yields nothing is
 * a problem; the others go on.
 */
export async function discover(
  paths: readonly string[],
  fileSystem: FileSystem = nodeFileSystem,
  options: DiscoverOptions = {},
): Promise<Discovered> {
  const files = new Set<string>();
  const problems: Problem[] = [];
  const ignored = await ignoring(options.ignore ?? "", options.from);
  const take = (found: readonly string[], given: string, otherwise: Problem): void => {
    const kept = found.filter((file) => !ignored(file));
    for (const file of kept) files.add(file);
    if (kept.length > 0) return;
    const all = problem("input.all_ignored", { path: given, ignored: found.length });
    problems.push(found.length > 0 ? all : otherwise);
  };
  for (const given of paths) {
    const path = slashed(given);
    const found = attempt(() => fileSystem.kind(path));
    if (found.value === "folder") {
      take(walk(path, fileSystem, problems, ignored), given, problem("input.no_incidents", { path: given }));
    } else if (found.value !== undefined) {
      files.add(path);
    } else if (found.reason !== "ENOENT" && found.reason !== "ENOTDIR") {
      problems.push(problem("input.unreadable", { path: given, reason: found.reason }));
    } else if (mayBePattern(path)) {
      const { matches } = await import("./pattern.js");
      take(matches(path, fileSystem), given, problem("input.no_match", { pattern: given }));
    } else {
      problems.push(problem("input.not_found", { path: given, suggestion: neighbour(path, fileSystem) }));
    }
  }
  return { files: [...files], problems };
}

/** Does the path hold a sign that may stand for others? */
function mayBePattern(path: string): boolean {
  return /[*?[\]{}()!]/.test(path);
}

/** The text of a file, or why it cannot be read. */
export function readSource(file: string, fileSystem: FileSystem = nodeFileSystem): Result<string> {
  const bytes = attempt(() => fileSystem.read(file));
  if (bytes.value === undefined) {
    return { ok: false, problems: [problem("input.unreadable", { path: file, reason: bytes.reason })] };
  }
  try {
    return { ok: true, value: new TextDecoder("utf-8", { fatal: true }).decode(bytes.value), problems: [] };
  } catch {
    return { ok: false, problems: [problem("input.not_utf8", { path: file })] };
  }
}

function problem<
  C extends
    | "input.not_found"
    | "input.no_incidents"
    | "input.no_match"
    | "input.unreadable"
    | "input.not_utf8"
    | "input.all_ignored",
>(code: C, args: (IncidentProblemArgs & InputProblemArgs)[C]): Problem {
  return { code, severity: "error", args: { ...args } };
}

function attempt<T>(
  action: () => T,
): { readonly value: T; readonly reason?: undefined } | { readonly value?: undefined; readonly reason: string } {
  try {
    return { value: action() };
  } catch (error) {
    return { reason: error instanceof Error && "code" in error ? String(error.code) : String(error) };
  }
}

function slashed(path: string): string {
  const forward = sep === "\\" ? path.replaceAll("\\", "/") : path;
  return forward.length > 1 ? forward.replace(/(?<!\/)\/+$/, "") : forward;
}

function inside(folder: string, name: string): string {
  return folder === "." ? name : folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}

/** Incident files below a folder, sorted by name at every level. A folder that is ignored is not entered. */
function walk(folder: string, fileSystem: FileSystem, problems: Problem[], ignored: Ignored): readonly string[] {
  const names = attempt(() => fileSystem.list(folder));
  if (names.value === undefined) {
    problems.push(problem("input.unreadable", { path: folder, reason: names.reason }));
    return [];
  }
  return names.value
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, kind }) => {
      if (name === "node_modules" || name.startsWith(".")) return [];
      const path = inside(folder, name);
      if (kind === "folder") return ignored(`${path}/`) ? [] : walk(path, fileSystem, problems, ignored);
      return kind === "file" && INCIDENT.test(name) ? [path] : [];
    });
}

/** A name beside the missing one that was probably meant; not its own, which a link to nothing has. */
function neighbour(path: string, fileSystem: FileSystem): string {
  const cut = path.lastIndexOf("/");
  const folder = cut < 0 ? "." : path.slice(0, cut) || "/";
  const names = attempt(() => fileSystem.list(folder)).value ?? [];
  const meant = suggest(
    path.slice(cut + 1),
    names.map(({ name }) => name).filter((name) => inside(folder, name) !== path),
  );
  return meant === undefined ? "" : inside(folder, meant);
}
