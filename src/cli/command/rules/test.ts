import { cliWords } from "../../../messages/cli.js";
import { runRuleTests } from "../../../rulebook/test/run.js";
import { exitCode, type ExitCode } from "../../exit-code.js";
import { tell, type Invocation, type SharedOptions } from "../../invocation.js";
import { isError, packFor } from "./pack.js";

/** `asn-check rules test [folder]`: runs the tests beside the rules; 1 when one fails, or when there are none. */
export async function testRules(
  folder: string | undefined,
  shared: SharedOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  const pack = packFor(folder, shared, invocation);
  await tell(invocation, pack.problems.filter(isError), pack.sources);
  if (pack.rulebook === undefined) return exitCode.pack;
  const run = runRuleTests(pack.rulebook, pack.tests, pack.places);
  await tell(invocation, run.problems, pack.sources);
  await invocation.io.stdout.write(`${cliWords[invocation.language].rulesTested(run)}\n`);
  return run.failed > 0 || run.cases === 0 ? exitCode.gate : exitCode.evaluated;
}
