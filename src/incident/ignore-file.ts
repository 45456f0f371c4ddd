import { relative, resolve, sep } from "node:path";

/** Is this file, or folder with `/` at its end, left out? */
export type Ignored = (path: string) => boolean;

const nothing: Ignored = () => false;

/**
 * The lines of `.asncheckignore`, read like those of `.gitignore`, for the folder `from` and paths that are seen from
 * there. Paths outside the folder are never left out, and those inside however they are written.
 */
export async function ignoring(lines: string, from = "."): Promise<Ignored> {
  if (!/^[^#\s]/m.test(lines)) return nothing;
  const { default: ignore } = await import("ignore");
  const rules = ignore({ ignorecase: false }).add(lines);
  return (path) => {
    const way = relative(from, resolve(from, path)).replaceAll(sep, "/");
    const inside = path.endsWith("/") ? `${way}/` : way;
    return ignore.isPathValid(inside) && rules.ignores(inside);
  };
}
