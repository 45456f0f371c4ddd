/**
 * The executable in parts. What every `check` runs stands in one CommonJS file, so that Node resolves and opens one
 * and need not start its loader of modules; likewise what every `ask` and `why` run. What only other commands or a mishap
 * need (the YAML parser, validators, colours, problems in words) lies beside them in `lazy/`, each loaded by the
 * `import()` that asks for it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build } from "esbuild";
import { root } from "./source.mjs";

/** Imported by `import()` in the sources, and yet part of the one file: nearly every run gets there. */
const always = ["commander", "src/cli/program.ts", "src/messages/cli.ts"];
const programs = {
  "asn-check": [...always, "src/cli/command/check.ts"],
  "asn-check-reasons": [...always, "src/cli/command/ask.ts", "src/cli/command/why.ts"],
};

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.19",
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "linked",
  metafile: true,
  logLevel: "error",
};

/** Sends every `import()` of the sources to `lazy/` that is not of something hot, and collects what has to be there. */
function lazily(hot, found) {
  const asked = Symbol("asked");
  return {
    name: "lazily",
    setup(build) {
      build.onResolve({ filter: /.*/ }, async ({ path, pluginData, kind, importer, resolveDir }) => {
        if (kind !== "dynamic-import" || pluginData === asked) return undefined;
        const resolved = await build.resolve(path, { kind, importer, resolveDir, pluginData: asked });
        const known = path.startsWith(".") ? relative(root, resolved.path).split(sep).join("/") : path;
        if (resolved.external || resolved.errors.length > 0 || hot.includes(known)) return resolved;
        const name = known
          .replace(/^src\//, "")
          .replace(/\.ts$/, "")
          .replaceAll("/", "-");
        found.set(name, resolved.path);
        return { path: `./lazy/${name}.js`, external: true };
      });
    },
  };
}

/** Commander can start programs for subcommands; none of ours is one, and loading that part of Node takes time. */
const noChildren = {
  name: "no-children",
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: "child_process", namespace: "nothing" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "module.exports = {};", loader: "js" }));
  },
};

/**
 * Code that was compiled beforehand may not import by itself: whoever loads it hands it a function for that, and reads it
 * byte by byte. Other signs than ASCII, which stand in patterns only, are written as escapes: a pattern means the same by them.
 */
function forTheLoader(file) {
  const code = readFileSync(file, "utf8").replaceAll('import("./lazy/', 'importLazily("./lazy/');
  const ascii = code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  writeFileSync(file, ascii);
}

/** As it is written, with maps that lead back to the sources: to tell what of them a process ran. */
const traced = { minifyWhitespace: false, minifySyntax: false, sourcemap: "external" };

/** One of the programs; returns what esbuild says is in it. */
async function bundleProgram(name, hot, folder, found, plugins, options) {
  const { metafile } = await build({
    ...options,
    entryPoints: { [name]: "src/cli/main.ts" },
    outdir: folder,
    format: "cjs",
    outExtension: { ".js": ".cjs" },
    define: { "import.meta.url": "urlOfThisFile" },
    banner: {
      js: [
        'const urlOfThisFile = require("node:url").pathToFileURL(__filename).href;',
        "const importLazily = module.importLazily ?? ((path) => import(path));",
      ].join("\n"),
    },
    plugins: [lazily(hot, found), noChildren, ...plugins],
  });
  forTheLoader(join(folder, `${name}.cjs`));
  return metafile;
}

/** Writes the programs and `lazy/` into a folder; returns what esbuild says is in them. */
export async function bundleExecutable(folder, plugins = [], trace = false) {
  const found = new Map();
  const options = { ...common, ...(trace ? traced : {}) };
  const whole = [];
  for (const [name, hot] of Object.entries(programs))
    whole.push(await bundleProgram(name, hot, folder, found, plugins, options));
  // Not imported but started as a thread, by this name.
  found.set("cli-batch-worker", join(root, "src/cli/batch/worker.ts"));
  const lazy = await build({
    ...options,
    entryPoints: Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1))),
    outdir: join(folder, "lazy"),
    format: "esm",
    splitting: true,
    // CommonJS packages inside the bundle ask for Node's modules by `require`.
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
    chunkNames: "chunk-[hash]",
    plugins,
  });
  return { programs: whole, lazy: lazy.metafile };
}
