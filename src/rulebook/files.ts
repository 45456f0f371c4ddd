import { readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { Problem } from "../problem.js";
import { problem } from "./problems.js";
import type { FileKind } from "./schema/index.js";
import { LIMITS } from "./yaml/limits.js";

/** One YAML file of a pack. `path` is inside the pack, with `/`; `file` is what messages name. */
export interface PackFile {
  readonly path: string;
  readonly file: string;
  readonly kind: FileKind;
  readonly text: string;
}

const FOLDERS: Readonly<Record<string, FileKind>> = {
  instruments: "instrument",
  vocabulary: "vocabulary",
  definitions: "definition",
  readings: "reading",
  calendars: "calendar",
  ladders: "ladder",
  precedents: "precedent",
};

/** What a path of the pack holds, if it is a place where the pack has files. */
export function fileKind(path: string): FileKind | undefined {
  if (!path.endsWith(".yaml")) return undefined;
  if (path.endsWith(".test.yaml")) return "test";
  if (path === "pack.yaml") return "pack";
  if (path === "tracks.yaml") return "tracks";
  if (path === "structure.yaml") return "structure";
  if (path === "mutation-survivors.yaml") return "survivors";
  if (/^calendars\/holidays(?:-[a-z]+)?\.yaml$/.test(path)) return "holidays";
  const parts = path.split("/");
  if (parts[0] === "provisions") return parts.length === 3 ? "provision" : undefined;
  return parts.length === 2 ? FOLDERS[parts[0] ?? ""] : undefined;
}

/** Reads every YAML file below `folder`, in the order of their paths; messages name the folder `shownAs`. */
export function readPackFiles(
  folder: string,
  shownAs: string,
): { readonly files: PackFile[]; readonly problems: Problem[] } {
  const files: PackFile[] = [];
  const problems: Problem[] = [];
  const base = shownAs.replaceAll("\\", "/").replace(/(?<!\/)\/+$/, "");
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  } catch {
    return { files, problems: [problem("pack-not-found", { folder: shownAs })] };
  }
  if (!names.includes("pack.yaml")) return { files, problems: [problem("pack-not-found", { folder: shownAs })] };
  for (const path of names.filter((name) => /\.ya?ml$/.test(name)).sort(byCodeUnit)) {
    const file = base === "" ? path : `${base}/${path}`;
    const kind = fileKind(path);
    if (kind === undefined) {
      problems.push(problem("file-unexpected", { file: path }, { file, line: 1, column: 1 }));
      continue;
    }
    const read = readText(folder, path, file);
    if (typeof read === "string") files.push({ path, file, kind, text: read });
    else problems.push(read);
  }
  return { files, problems };
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
    return problem("pack-unreadable", { file, reason: (error as NodeJS.ErrnoException).code ?? "" }, at);
  }
}

function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
