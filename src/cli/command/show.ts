import { resolveCitations } from "../../citation/resolve.js";
import type { Provision, Rulebook } from "../../rulebook/model.js";
import { showProvision } from "../../report/show/provision.js";
import { unknownName } from "../check-options.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { rulebookFor } from "../pack.js";
import { paintFor, tell, widthOf, type Invocation, type SharedOptions } from "../invocation.js";

/** By id in any case, or by a citation that names one provision. */
function provisionNamed(text: string, rulebook: Rulebook): Provision | undefined {
  const wanted = text.trim().toLowerCase();
  const byId = rulebook.provisions.find(({ id }) => id.toLowerCase() === wanted);
  if (byId !== undefined) return byId;
  const cited = resolveCitations(rulebook, text).flatMap(({ provision }) =>
    provision === undefined ? [] : [provision],
  );
  return cited[0];
}

/** `asn-check show <provision>`. */
export async function show(name: string, shared: SharedOptions, invocation: Invocation): Promise<ExitCode> {
  const rulebook = await rulebookFor(invocation, shared.rules);
  if (rulebook === undefined) return exitCode.pack;
  const provision = provisionNamed(name, rulebook);
  if (provision === undefined) {
    const known = rulebook.provisions.map(({ id }) => id);
    const problem = unknownName("provision", name, known);
    await tell(invocation, [{ ...problem, args: { ...problem.args, known: [] } }]);
    return exitCode.usage;
  }
  const { stdout } = invocation.io;
  await stdout.write(
    showProvision(provision, {
      rulebook,
      language: invocation.language,
      paint: await paintFor(invocation, stdout),
      width: widthOf(stdout),
      tests: undefined,
    }),
  );
  return exitCode.evaluated;
}
