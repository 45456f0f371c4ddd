/**
 * Runs rule checks straight from `src/`, without a build, for the people who keep the rule pack:
 *   node build/try.mjs check [file or folder inside the pack…]
 *   node build/try.mjs test  [instrument, provision id or file…]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(root, "node_modules", ".try-"));
try {
  const outfile = join(folder, "try.mjs");
  await build({
    entryPoints: [join(root, "build", "try-main.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    packages: "external",
    outfile,
    logLevel: "error",
  });
  const { main } = await import(pathToFileURL(outfile).href);
  process.exitCode = main(process.argv.slice(2), resolve(process.env.RULES ?? join(root, "rules")));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
