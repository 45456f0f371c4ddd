import { relative, resolve } from "node:path";
import { citeOf } from "../../answer/cite.js";
import { cliWords } from "../../messages/cli.js";
import type { Problem } from "../../problem.js";
import { checkPack } from "../../rulebook/check/check.js";
import { loadPack, type LoadedPack } from "../../rulebook/load.js";
import { runRuleTests } from "../../rulebook/test/run.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { rulebookFor, rulesFolder } from "../pack.js";
import { tell, type Invocation, type SharedOptions } from "../invocation.js";

function packFor(folder: string | undefined, shared: SharedOptions, invocation: Invocation): LoadedPack {
  const named = folder ?? shared.rules;
  const found = named === undefined ? rulesFolder(invocation.io.cwd) : resolve(invocation.io.cwd, named);
  return loadPack(found, relative(invocation.io.cwd, found));
}

const isError = ({ severity }: Problem): boolean => severity === "error";

/** `asn-check rules check [folder]`: everything that is wrong with a pack; 1 when something is an error. */
export async function checkRules(
  folder: string | undefined,
  shared: SharedOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  const pack = packFor(folder, shared, invocation);
  const problems = checkPack(pack);
  const shown = shared.quiet === true ? problems.filter(isError) : problems;
  await tell(invocation, shown, pack.sources);
  const errors = problems.filter(isError).length;
  const { provisions, facts } = pack.partial;
  await invocation.io.stdout.write(
    `${cliWords[invocation.language].rulesChecked({
      provisions: provisions.length,
      facts: facts.length,
      tests: pack.tests.length,
      errors,
      warnings: problems.length - errors,
    })}\n`,
  );
  return errors > 0 ? exitCode.gate : exitCode.evaluated;
}

/** `asn-check rules test [folder]`: runs the tests beside the rules; 1 when one fails, or when there are none. */
export async function testRules(
  folder: string | undefined,
  shared: SharedOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  const pack = packFor(folder, shared, invocation);
  const broken = pack.problems.filter(isError);
  await tell(invocation, broken, pack.sources);
  if (pack.rulebook === undefined) return exitCode.pack;
  const run = runRuleTests(pack.rulebook, pack.tests, pack.places);
  await tell(invocation, run.problems, pack.sources);
  await invocation.io.stdout.write(`${cliWords[invocation.language].rulesTested(run)}\n`);
  return run.failed > 0 || run.cases === 0 ? exitCode.gate : exitCode.evaluated;
}

/** `asn-check rules list`: every provision with its citation and title, tab-separated. */
export async function listRules(shared: SharedOptions, invocation: Invocation): Promise<ExitCode> {
  const rulebook = await rulebookFor(invocation, shared.rules);
  if (rulebook === undefined) return exitCode.pack;
  const lines = rulebook.provisions.map((provision) =>
    [provision.id, provision.kind, citeOf(rulebook, [{ provision }]), provision.title[invocation.language]].join("\t"),
  );
  await invocation.io.stdout.write(lines.map((line) => `${line}\n`).join(""));
  return exitCode.evaluated;
}
