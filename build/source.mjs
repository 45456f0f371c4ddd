import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

export const root = resolve(import.meta.dirname, "..");

/** Imports a TypeScript module of this repository as it stands, without a build before it. */
export async function importSource(entry) {
  const folder = mkdtempSync(join(root, "node_modules", ".source-"));
  try {
    const outfile = join(folder, "module.mjs");
    await build({
      entryPoints: [join(root, entry)],
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20.19",
      packages: "external",
      outfile,
      logLevel: "error",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
