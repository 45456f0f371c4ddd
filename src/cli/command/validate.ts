import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { dictionaryOf } from "../../incident/dictionary.js";
import { cliWords } from "../../messages/cli.js";
import { exitCode, gravestCode, type ExitCode } from "../exit-code.js";
import { readInputs } from "../inputs.js";
import { maskingOf } from "../masking.js";
import { rulebookFor } from "../pack.js";
import { tell, type Invocation, type SharedOptions } from "../invocation.js";

/** Options of `validate` as the parser hands them over. */
export interface ValidateOptions extends SharedOptions {
  readonly redact?: boolean;
}

/** `asn-check validate <path…>`: form only. A folder with pack.yaml is a rule pack; everything else holds incidents. */
export async function validate(
  paths: readonly string[],
  shared: ValidateOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  const { cwd } = invocation.io;
  const packs = paths.filter((path) => path !== "-" && existsSync(join(resolve(cwd, path), "pack.yaml")));
  const others = paths.filter((path) => !packs.includes(path));
  const codes: ExitCode[] = [];
  for (const pack of packs) codes.push(await validatePack(pack, invocation));
  if (others.length > 0) codes.push(await validateIncidents(others, shared, invocation));
  return gravestCode(codes);
}

async function validatePack(folder: string, invocation: Invocation): Promise<ExitCode> {
  const { loadPack } = await import("../../rulebook/load.js");
  const pack = loadPack(resolve(invocation.io.cwd, folder));
  await tell(invocation, pack.problems, pack.sources);
  const valid = pack.rulebook !== undefined;
  await invocation.io.stdout.write(`${cliWords[invocation.language].validated(folder, valid)}\n`);
  return valid ? exitCode.evaluated : exitCode.pack;
}

async function validateIncidents(
  paths: readonly string[],
  shared: ValidateOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  const rulebook = await rulebookFor(invocation, shared.rules);
  if (rulebook === undefined) return exitCode.pack;
  const { incidents, problems, personal, sources } = await readInputs(paths, dictionaryOf(rulebook), invocation.io);
  await maskingOf(shared.redact, { personal }, invocation).tell(problems, sources);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const words = cliWords[invocation.language];
  await invocation.io.stdout.write(`${words.incidentsValidated(incidents.length, errors)}\n`);
  return errors > 0 ? exitCode.input : exitCode.evaluated;
}
