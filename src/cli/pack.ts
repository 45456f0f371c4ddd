import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Rulebook } from "../rulebook/model.js";
import { readSnapshot, SNAPSHOT_ENCODING } from "../rulebook/snapshot.js";
import { besideBundle } from "./beside-bundle.js";
import { cliProblem } from "./problems.js";
import { tell, type Invocation } from "./invocation.js";

/** The rules themselves, seen from the bundle, from its `lazy/` and from `src/cli`. */
const ruleFolders = ["../rules", "../../rules"].map((name) => fileURLToPath(new URL(name, import.meta.url)));

/** The folder that `rules check` means when none is named: `rules` here, else the rules of the package. */
export function rulesFolder(cwd: string): string {
  const here = resolve(cwd, "rules");
  return [here, ...ruleFolders].find((folder) => existsSync(join(folder, "pack.yaml"))) ?? here;
}

/** The rule pack of this run, or undefined after its problems were told (exit code 5). */
export async function rulebookFor(invocation: Invocation, rules: string | undefined): Promise<Rulebook | undefined> {
  if (rules !== undefined) return fromFolder(invocation, resolve(invocation.io.cwd, rules));
  const snapshot = besideBundle("pack.json");
  if (snapshot !== undefined) return fromSnapshot(invocation, snapshot);
  const folder = ruleFolders.find((each) => existsSync(join(each, "pack.yaml")));
  if (folder !== undefined) return fromFolder(invocation, folder);
  await tell(invocation, [cliProblem("cli.pack_missing", { path: "pack.json" })]);
  return undefined;
}

async function fromSnapshot(invocation: Invocation, file: string): Promise<Rulebook | undefined> {
  try {
    return readSnapshot(readFileSync(file, SNAPSHOT_ENCODING));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    await tell(invocation, [cliProblem("cli.pack_damaged", { path: file, detail })]);
    return undefined;
  }
}

async function fromFolder(invocation: Invocation, folder: string): Promise<Rulebook | undefined> {
  const [{ loadPack }, { checkPack }, { isUnsound }] = await Promise.all([
    import("../rulebook/load.js"),
    import("../rulebook/check/check.js"),
    import("../rulebook/check/unsound.js"),
  ]);
  const pack = loadPack(folder, relative(invocation.io.cwd, folder));
  const errors =
    pack.rulebook === undefined
      ? pack.problems.filter(({ severity }) => severity === "error")
      : checkPack(pack).filter(isUnsound);
  if (pack.rulebook !== undefined && errors.length === 0) return pack.rulebook;
  await tell(invocation, errors, pack.sources);
  return undefined;
}
