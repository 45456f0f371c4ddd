/**
 * `node test/shipping/audit.mjs`: known weaknesses of all dependencies, as the registry tells them. Exit code 1 where there is
 * one; 75 where the registry does not answer such questions: then nothing is known.
 */
import { spawnSync } from "node:child_process";
import { root } from "./judged.mjs";

const { stdout } = spawnSync("npm", ["audit", "--json"], { cwd: root, encoding: "utf8", timeout: 120_000 });

/** What npm prints as JSON; undefined where it prints something else or nothing. */
function report() {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}

const found = report();
const total = found?.metadata?.vulnerabilities?.total;
if (typeof total !== "number") {
  // "405 Method Not Allowed - POST …": what follows names the registry and helps nobody.
  const [why = ""] = (found?.message || found?.error?.summary || "").split(" - ");
  console.log(`NOT TRIED: the registry gave no audit${why === "" ? "" : ` (${why})`}`);
  process.exitCode = 75;
} else {
  for (const { name, severity } of Object.values(found.vulnerabilities)) console.log(`${name}: ${severity}`);
  console.log(`${total} known weaknesses in ${found.metadata.dependencies?.total ?? "all"} packages`);
  if (total > 0) process.exitCode = 1;
}
