import { broughtAlong } from "../brought-along.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { tell, type Invocation, type SharedOptions } from "../invocation.js";
import { deliver } from "../named-outputs.js";
import { rulebookFor } from "../pack.js";
import { cliProblem } from "../problems.js";

export interface PageOptions extends SharedOptions {
  readonly output?: string;
}

const NAME = "asn-check.html";

/** Where the rules stand in the page. */
const RULES = /(<script type="text\/plain" id="pack">)[^<]*/;

/** `asn-check page`: the page that needs no installation, with the built-in rules or with others. */
export async function page(raw: PageOptions, invocation: Invocation): Promise<ExitCode> {
  const built = broughtAlong(NAME);
  if (built === undefined) {
    await tell(invocation, [cliProblem("cli.part_missing", { path: NAME })]);
    return exitCode.defect;
  }
  const html = raw.rules === undefined ? built : await withRules(built, raw.rules, invocation);
  if (html === undefined) return exitCode.pack;
  return (await deliver(raw.output === "-" ? undefined : raw.output, html, invocation))
    ? exitCode.evaluated
    : exitCode.usage;
}

async function withRules(html: string, rules: string, invocation: Invocation): Promise<string | undefined> {
  const rulebook = await rulebookFor(invocation, rules);
  if (rulebook === undefined) return undefined;
  const [{ snapshotOf }, { packed }] = await Promise.all([
    import("../../rulebook/snapshot.js"),
    import("../packed.js"),
  ]);
  return html.replace(RULES, (_all, tag: string) => tag + packed(snapshotOf(rulebook)));
}
