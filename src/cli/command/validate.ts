import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { dictionaryOf } from "../../incident/dictionary.js";
import { cliWords } from "../../messages/cli.js";
import { exitCode, gravestCode, type ExitCode } from "../exit-code.js";
import { readInputs } from "../inputs.js";
import { rulebookFor } from "../pack.js";
import { tell, type Session, type SharedOptions } from "../session.js";

/** `asn-check validate <path…>`: form only. A folder with pack.yaml is a rule pack; everything else holds incidents. */
export async function validate(paths: readonly string[], shared: SharedOptions, session: Session): Promise<ExitCode> {
  const { cwd } = session.io;
  const packs = paths.filter((path) => path !== "-" && existsSync(join(resolve(cwd, path), "pack.yaml")));
  const others = paths.filter((path) => !packs.includes(path));
  const codes: ExitCode[] = [];
  for (const pack of packs) codes.push(await validatePack(pack, session));
  if (others.length > 0) codes.push(await validateIncidents(others, shared, session));
  return gravestCode(codes);
}

async function validatePack(folder: string, session: Session): Promise<ExitCode> {
  const { loadPack } = await import("../../rulebook/load.js");
  const pack = loadPack(resolve(session.io.cwd, folder));
  await tell(session, pack.problems, pack.sources);
  const valid = pack.rulebook !== undefined;
  await session.io.stdout.write(`${cliWords[session.language].validated(folder, valid)}\n`);
  return valid ? exitCode.evaluated : exitCode.pack;
}

async function validateIncidents(paths: readonly string[], shared: SharedOptions, session: Session): Promise<ExitCode> {
  const rulebook = await rulebookFor(session, shared.rules);
  if (rulebook === undefined) return exitCode.pack;
  const { incidents, problems, sources } = await readInputs(paths, dictionaryOf(rulebook), session.io);
  await tell(session, problems, sources);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const words = cliWords[session.language];
  await session.io.stdout.write(`${words.incidentsValidated(incidents.length, errors)}\n`);
  return errors > 0 ? exitCode.input : exitCode.evaluated;
}
