import { naturally } from "../../../text/natural-order.js";
import { provisionFile } from "../../../rulebook/check/id-file-name.js";
import { chainsOf } from "../../../rulebook/chains.js";
import { chainsTested } from "../../../rulebook/test/cases.js";
import { htmlOf } from "../../../report/render/html.js";
import { markdownOf } from "../../../report/render/markdown.js";
import { pageOf } from "../../../report/render/page.js";
import { unknownName } from "../../check-options.js";
import { exitCode, type ExitCode } from "../../exit-code.js";
import { tell, type Invocation, type SharedOptions } from "../../invocation.js";
import { deliver } from "../../named-outputs.js";
import { isError, packFor } from "./pack.js";

/** Options of `rules render` as the parser hands them over. */
export interface RulesRenderOptions extends SharedOptions {
  readonly format?: string;
  readonly output?: string;
  readonly dir?: string;
}

export const FORMATS = ["markdown", "html"] as const;
const ENDING = { markdown: ".md", html: ".html" } as const;

/** `asn-check rules render [provision…]`: pages for review, all of them where none is named; with `--dir` one file each. */
export async function renderRules(
  names: readonly string[],
  raw: RulesRenderOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  const { format: said = "markdown" } = raw;
  const format = FORMATS.find((each) => each === said);
  if (format === undefined) {
    await tell(invocation, [unknownName("format", said, FORMATS)]);
    return exitCode.usage;
  }
  const pack = packFor(undefined, raw, invocation);
  await tell(invocation, pack.problems.filter(isError), pack.sources);
  const { rulebook } = pack;
  if (rulebook === undefined) return exitCode.pack;
  const ids = rulebook.provisions.map(({ id }) => id);
  const unknown = names.filter((name) => !ids.includes(name));
  if (unknown.length > 0) {
    const problems = unknown.map((name) => unknownName("provision", name, ids));
    await tell(
      invocation,
      problems.map((each) => ({ ...each, args: { ...each.args, known: [] } })), // hundreds of ids help nobody
    );
    return exitCode.usage;
  }
  const chains = chainsOf(rulebook.provisions);
  const tests = pack.tests.flatMap((file) =>
    file.tests.flatMap((test) => {
      const [chain] = chainsTested(file, test, chains);
      return chain === undefined ? [] : [{ chain: chain.id, tests: test }];
    }),
  );
  const { language } = invocation;
  const wanted = rulebook.provisions
    .filter(({ id }) => names.length === 0 || names.includes(id))
    .toSorted((a, b) => naturally(a.id, b.id));
  const pages = wanted.map((provision) => ({ provision, blocks: pageOf(provision, { rulebook, language, tests }) }));
  const title = `${rulebook.pack.id} ${rulebook.pack.version}`;
  const written = (list: typeof pages): string =>
    format === "html"
      ? htmlOf(
          title,
          list.map(({ blocks }) => blocks),
          language,
        )
      : list.map(({ blocks }) => markdownOf(blocks)).join("\n---\n\n");
  if (raw.dir === undefined)
    return (await deliver(raw.output, written(pages), invocation)) ? exitCode.evaluated : exitCode.usage;
  for (const page of pages) {
    const path = provisionFile(page.provision.id).replace(/^provisions\//, "").replace(/\.yaml$/, ENDING[format]);
    if (!(await deliver(`${raw.dir}/${path}`, written([page]), invocation))) return exitCode.usage;
  }
  return exitCode.evaluated;
}
