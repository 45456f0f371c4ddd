/** What processes and browsers ran, led back from what was bundled to the sources. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { mergeScriptCovs } from "@bcoe/v8-coverage";
import convert from "ast-v8-to-istanbul";
import coverage from "istanbul-lib-coverage";
import { parseAstAsync } from "vitest/node";

function read(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

function filesIn(folder) {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** Absolute paths of the sources, so that both counts speak of the same files. */
function placed(map, from) {
  return { ...map, sources: map.sources.map((source) => resolve(from, map.sourceRoot ?? "", source)) };
}

/** Every script that some process ran out of a bundle, by what it is: the same bundle is made for many tests. */
function scriptsOfProcesses(traces) {
  const scripts = new Map();
  for (const file of filesIn(join(traces, "raw"))) {
    for (const script of read(file).result) {
      if (!script.url.startsWith("file:")) continue;
      const path = fileURLToPath(script.url);
      if (!path.startsWith(join(traces, ".program-")) || !existsSync(`${path}.map`)) continue;
      const code = readFileSync(path, "utf8");
      const known = scripts.get(code);
      if (known) known.covs.push(script);
      else scripts.set(code, { code, map: placed(read(`${path}.map`), dirname(path)), covs: [script] });
    }
  }
  return [...scripts.values()];
}

const INLINE = /\/\/# sourceMappingURL=data:application\/json;base64,([\w+/=]+)\s*$/;

function scriptsOfBrowsers(root, traces) {
  return filesIn(join(traces, "browser")).flatMap((file) =>
    read(file).map(({ source, ...cov }) => {
      const map = JSON.parse(Buffer.from(INLINE.exec(source)?.[1] ?? "", "base64").toString("utf8"));
      return { code: source.replace(INLINE, ""), map: placed(map, root), covs: [cov] };
    }),
  );
}

/** By the path of the source. */
export async function tracedCoverage(root, traces) {
  const whole = coverage.createCoverageMap({});
  for (const { code, map, covs } of [...scriptsOfProcesses(traces), ...scriptsOfBrowsers(root, traces)]) {
    const merged = mergeScriptCovs(covs.map((cov) => ({ ...cov, url: "bundle" })));
    if (merged === undefined) continue;
    const url = pathToFileURL(join(root, "bundle.js")).href;
    whole.merge(
      await convert({ code, sourceMap: map, ast: parseAstAsync(code), coverage: { functions: merged.functions, url } }),
    );
  }
  const src = join(root, "src") + sep;
  return Object.fromEntries(
    whole
      .files()
      .filter((path) => path.startsWith(src))
      .map((path) => [path, whole.fileCoverageFor(path).toJSON()]),
  );
}
