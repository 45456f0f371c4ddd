/** Is this file, or folder with `/` at its end, left out? */
export type Ignored = (path: string) => boolean;

const nothing: Ignored = () => false;

/** The lines of `.asncheckignore`, read like those of `.gitignore`. Paths outside the folder are never left out. */
export async function ignoring(lines: string): Promise<Ignored> {
  if (!/^[^#\s]/m.test(lines)) return nothing;
  const { default: ignore } = await import("ignore");
  const rules = ignore({ ignorecase: false }).add(lines);
  return (path) => {
    const inside = path.replace(/^(?:\.\/)+/, "");
    return ignore.isPathValid(inside) && rules.ignores(inside);
  };
}
