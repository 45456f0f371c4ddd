/**
 * `npm run executable`: one file for people without Node, `executable/asn-check`, with Node itself, the program, the rules, the
 * schemas, the page and the samples inside. For the platform and with the version of Node that run this script.
 */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { inject } from "postject";
import { importSource, root } from "../source.mjs";
import { compiledValidators } from "../validators.mjs";

const dist = join(root, "dist");
if (!existsSync(join(dist, "pack.json"))) throw new Error("run `npm run build` first");
const source = await importSource("build/artefacts.ts");

/** What is read from files elsewhere is read from the executable. */
const inside = {
  name: "inside",
  setup({ onResolve }) {
    onResolve({ filter: /\/(?:brought-along|samples|thread)\.js$/ }, ({ path }) => ({
      path: join(import.meta.dirname, path.replace(/^.*\//, "").replace(/js$/, "ts")),
    }));
  },
};

async function bundle(entry, outfile) {
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20.19",
    minify: true,
    define: { "import.meta.url": "urlOfThisFile" },
    banner: { js: 'const urlOfThisFile = require("node:url").pathToFileURL(process.execPath).href;' },
    plugins: [inside, compiledValidators(source)],
    logLevel: "error",
  });
  return outfile;
}

const work = mkdtempSync(join(tmpdir(), "asn-check-executable-"));
try {
  const main = await bundle("build/executable/main.ts", join(work, "main.cjs"));
  const samples = join(work, "samples.json");
  writeFileSync(samples, JSON.stringify(source.everySample()));
  const config = {
    main,
    output: join(work, "executable.blob"),
    disableExperimentalSEAWarning: true,
    assets: {
      "pack.json": join(dist, "pack.json"),
      "asn-check.html": join(dist, "asn-check.html"),
      "samples.json": samples,
      "thread.cjs": await bundle("src/cli/batch/worker.ts", join(work, "thread.cjs")),
      ...Object.fromEntries(
        ["answer", "ndjson", "why", "what-if"].map((name) => [
          `schema/${name}.schema.json`,
          join(dist, `schema/${name}.schema.json`),
        ]),
      ),
    },
  };
  writeFileSync(join(work, "config.json"), JSON.stringify(config));
  execFileSync(process.execPath, ["--experimental-sea-config", join(work, "config.json")], { stdio: "ignore" });

  const name = process.platform === "win32" ? "asn-check.exe" : "asn-check";
  const executable = join(root, "executable", name);
  mkdirSync(join(root, "executable"), { recursive: true });
  rmSync(executable, { force: true });
  copyFileSync(process.execPath, executable);
  chmodSync(executable, 0o755);
  // What is signed may not be changed; it is signed again below.
  if (process.platform === "darwin") execFileSync("codesign", ["--remove-signature", executable]);
  await inject(executable, "NODE_SEA_BLOB", readFileSync(config.output), {
    sentinelFuse: "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2",
    ...(process.platform === "darwin" ? { machoSegmentName: "NODE_SEA" } : {}),
  });
  if (process.platform === "darwin") execFileSync("codesign", ["--sign", "-", executable]);
  console.log(`executable/${name}: ${Math.round(readFileSync(executable).length / 1e6)} MB, Node ${process.version}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
