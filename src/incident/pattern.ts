import { Dirent, type PathLike } from "node:fs";
import { globSync, type FileSystemAdapter } from "tinyglobby";
import type { FileSystem } from "./discover.js";

/** By name at every level, whatever order the file system keeps. */
function inOrder(a: string, b: string): number {
  const [left, right] = [a.split("/"), b.split("/")];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [one = "", other = ""] = [left[at], right[at]];
    if (one !== other) return one < other ? -1 : 1;
  }
  return left.length - right.length;
}

/** The part before the first sign that stands for others: names are seen from there. */
function baseOf(pattern: string): string {
  const segments = pattern.split("/");
  const fixed = segments.slice(
    0,
    segments.findIndex((segment) => /[*?[\]{}()!]/.test(segment)),
  );
  return fixed.join("/") || (pattern.startsWith("/") ? "/" : ".");
}

/**
 * The files that a pattern matches (`*`, `**`, `?`, `{a,b}`, `[ab]`, `[!ab]`), in order. Dot files and `node_modules`
 * are left out; a link to a folder is not followed.
 */
export function matches(pattern: string, fileSystem: FileSystem): readonly string[] {
  const base = baseOf(pattern);
  const rest = base === "." ? pattern.replace(/^\.\//, "") : pattern.slice(base === "/" ? 1 : base.length + 1);
  const lead = base === "." ? (pattern.startsWith("./") ? "./" : "") : base === "/" ? "/" : `${base}/`;
  const found = globSync(rest, {
    cwd: "/",
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**"],
    fs: seenFrom(base, fileSystem),
  });
  // A link is found whatever it leads to.
  const isFile = (path: string): boolean => {
    try {
      return fileSystem.kind(path) === "file";
    } catch {
      return false;
    }
  };
  return found
    .map((path) => lead + path)
    .filter(isFile)
    .toSorted(inOrder);
}

/** The folder `base` as the root of a file system of its own, for the library that matches names. */
function seenFrom(base: string, fileSystem: FileSystem): FileSystemAdapter {
  const list = (path: PathLike): Dirent[] => {
    const below = String(path)
      .replace(/^[A-Za-z]:/, "")
      .replaceAll("\\", "/")
      .replace(/^\/+|(?<!\/)\/+$/g, "");
    const folder = below === "" ? base : base === "." ? below : `${base === "/" ? "" : base}/${below}`;
    return fileSystem.list(folder).map(({ name, kind }) => entry(name, kind));
  };
  // The library asks for names with their kinds, and for nothing else as long as links are not followed.
  return { readdirSync: list } as unknown as FileSystemAdapter;
}

function entry(name: string, kind: "file" | "folder" | "other"): Dirent {
  const made = new Dirent();
  return Object.assign(made, {
    name,
    isFile: () => kind === "file",
    isDirectory: () => kind === "folder",
    isSymbolicLink: () => false,
  });
}
