import { existing } from "../../../existing.js";
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { provisionFile } from "../../../rulebook/check/id-file-name.js";
import { provisionFrom } from "../../../rulebook/scaffold/provision.js";
import { testsFor } from "../../../rulebook/scaffold/tests.js";
import { unknownName } from "../../check-options.js";
import { exitCode, type ExitCode } from "../../exit-code.js";
import { tell, type Invocation, type SharedOptions } from "../../invocation.js";
import { deliver } from "../../named-outputs.js";
import { cliProblem } from "../../problems.js";
import { todayInJakarta } from "../../today.js";
import { isError, packFolder, packFor } from "./pack.js";

/** Options of `rules new` as the parser hands them over. */
export interface RulesNewOptions extends SharedOptions {
  readonly from: string;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*:[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*$/;

/** `asn-check rules new ID --from OLD`: a provision and its test file, neither of which passes `rules check` as it is. */
export async function newRule(id: string, raw: RulesNewOptions, invocation: Invocation): Promise<ExitCode> {
  const pack = packFor(undefined, raw, invocation);
  await tell(invocation, pack.problems.filter(isError), pack.sources);
  if (pack.rulebook === undefined) return exitCode.pack;
  const { provisions, instruments } = pack.rulebook;
  const old = provisions.find((each) => each.id === raw.from);
  const ids = provisions.map((each) => each.id);
  const [instrument = ""] = id.split(":");
  const known = instruments.map((each) => each.id);
  const folder = packFolder(undefined, raw, invocation);
  const file = provisionFile(id);
  const path = relative(invocation.io.cwd, join(folder, file));
  const usage = [
    ...(ID.test(id) ? [] : [cliProblem("cli.usage", { detail: `${id} (instrument:pasal.ayat.huruf.angka)` })]),
    ...(ID.test(id) && !known.includes(instrument) ? [unknownName("instrument", instrument, known)] : []),
    ...(old === undefined
      ? [unknownName("provision", raw.from, ids)].map((each) => ({ ...each, args: { ...each.args, known: [] } }))
      : []),
    ...(ids.includes(id) || existsSync(join(folder, file)) ? [cliProblem("cli.exists", { path })] : []),
  ];
  if (usage.length > 0 || old === undefined) {
    await tell(invocation, usage);
    return exitCode.usage;
  }
  const source = [...pack.sources].find(([name]) => name.replaceAll("\\", "/").endsWith(old.file));
  const [, text] = existing(source, old.file);
  const tests = path.replace(/\.yaml$/, ".test.yaml");
  const today = todayInJakarta(invocation.io.now());
  const written =
    (await deliver(path, provisionFrom(old, text, id, today), invocation)) &&
    (await deliver(tests, testsFor(old, id), invocation));
  if (!written) return exitCode.usage;
  await invocation.io.stdout.write(`${path}\n${tests}\n`);
  return exitCode.evaluated;
}
