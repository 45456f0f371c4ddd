import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Problem } from "../problem.js";
import type { Rulebook } from "../rulebook/model.js";
import { openSnapshot, SNAPSHOT_ENCODING } from "../rulebook/snapshot.js";
import { broughtAlong } from "./brought-along.js";
import { packDiffers } from "./expect-pack.js";
import { cliProblem } from "./problems.js";
import { tell, type Invocation } from "./invocation.js";
import { messageOf } from "./message-of.js";

/** The built-in rules as the build wrote them. */
const SNAPSHOT = "pack.json";

/** The rules themselves, seen from the bundle, from its `lazy/` and from `src/cli`. */
const ruleFolders = ["../rules", "../../rules"].map((name) => fileURLToPath(new URL(name, import.meta.url)));

/** The folder that `rules check` means when none is named: `rules` here, else the rules of the package. */
export function rulesFolder(cwd: string): string {
  const here = resolve(cwd, "rules");
  return [here, ...ruleFolders].find((folder) => existsSync(join(folder, "pack.yaml"))) ?? here;
}

/** The rule pack of this run, or undefined after its problems were told (exit code 5); `wrong` collects them. */
export async function rulebookFor(
  invocation: Invocation,
  rules: string | undefined,
  wrong: Problem[] = [],
): Promise<Rulebook | undefined> {
  const rulebook = await loaded(invocation, rules, wrong);
  const { expectPack } = invocation;
  const differs = rulebook === undefined || expectPack === undefined ? undefined : packDiffers(rulebook, expectPack);
  return differs === undefined ? rulebook : refuse(invocation, [differs], wrong);
}

async function loaded(
  invocation: Invocation,
  rules: string | undefined,
  wrong: Problem[],
): Promise<Rulebook | undefined> {
  if (rules !== undefined) return fromFolder(invocation, resolve(invocation.io.cwd, rules), wrong);
  const snapshot = broughtAlong(SNAPSHOT, SNAPSHOT_ENCODING);
  if (snapshot !== undefined) return fromSnapshot(invocation, snapshot, wrong);
  const folder = ruleFolders.find((each) => existsSync(join(each, "pack.yaml")));
  if (folder !== undefined) return fromFolder(invocation, folder, wrong);
  return refuse(invocation, [cliProblem("cli.pack_missing", { path: SNAPSHOT })], wrong);
}

async function refuse(
  invocation: Invocation,
  problems: readonly Problem[],
  wrong: Problem[],
  sources?: ReadonlyMap<string, string>,
): Promise<undefined> {
  wrong.push(...problems);
  await tell(invocation, problems, sources);
  return undefined;
}

async function fromSnapshot(invocation: Invocation, text: string, wrong: Problem[]): Promise<Rulebook | undefined> {
  try {
    return openSnapshot(text);
  } catch (error) {
    return refuse(invocation, [cliProblem("cli.pack_damaged", { path: SNAPSHOT, detail: messageOf(error) })], wrong);
  }
}

async function fromFolder(invocation: Invocation, folder: string, wrong: Problem[]): Promise<Rulebook | undefined> {
  const [{ loadPack }, { checkPack }, { unsoundIn }] = await Promise.all([
    import("../rulebook/load.js"),
    import("../rulebook/check/check.js"),
    import("../rulebook/check/unsound-in.js"),
  ]);
  const pack = loadPack(folder, relative(invocation.io.cwd, folder));
  const errors =
    pack.rulebook === undefined
      ? pack.problems.filter(({ severity }) => severity === "error")
      : unsoundIn(pack, checkPack(pack));
  if (pack.rulebook !== undefined && errors.length === 0) return pack.rulebook;
  return refuse(invocation, errors, wrong, pack.sources);
}
