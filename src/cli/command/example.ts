import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cliWords } from "../../messages/cli.js";
import { wrap } from "../../report/layout/wrap.js";
import { unknownName } from "../check-options.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { tell, widthOf, type Invocation } from "../invocation.js";

/** The samples of the package, seen from the bundle and from the sources. */
const folders = ["../fixtures/incidents", "../../fixtures/incidents", "../../../fixtures/incidents"].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);

const first = "kepala-dinas";

/**
 * Samples by name: files, and folders of cases as they stood when they were decided. `name/day-one` is a case as it
 * was on the first day.
 */
function samplesIn(folder: string): ReadonlyMap<string, string> {
  const samples = new Map<string, string>();
  for (const entry of readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isFile() && entry.name.endsWith(".json")) samples.set(entry.name.slice(0, -".json".length), path);
    if (!entry.isDirectory()) continue;
    for (const [name, file] of [
      [entry.name, "decided.json"],
      [`${entry.name}/day-one`, "day-one.json"],
    ] as const)
      if (existsSync(join(path, file))) samples.set(name, join(path, file));
  }
  return samples;
}

function samples(): ReadonlyMap<string, string> {
  const folder = folders.find((path) => existsSync(path));
  return folder === undefined ? new Map() : samplesIn(folder);
}

/** What `asn-check example` can print. */
export function sampleNames(): readonly string[] {
  return [...samples().keys()];
}

/** `asn-check example [name]`: prints a complete incident; without a name, the others are named on standard error. */
export async function example(name: string | undefined, invocation: Invocation): Promise<ExitCode> {
  const known = samples();
  const wanted = name ?? first;
  const path = known.get(wanted);
  if (path === undefined) {
    await tell(invocation, [unknownName("example", wanted, [...known.keys()])]);
    return exitCode.usage;
  }
  const { stdout, stderr } = invocation.io;
  await stdout.write(readFileSync(path, "utf8"));
  const others = [...known.keys()].filter((each) => each !== wanted && !each.includes("/"));
  if (name === undefined && others.length > 0) {
    const text = cliWords[invocation.language].otherExamples(others.join(", "));
    await stderr.write(`${wrap(text, widthOf(stderr)).join("\n")}\n`);
  }
  return exitCode.evaluated;
}
