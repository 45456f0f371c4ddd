import type { Command } from "commander";
import { cliWords } from "../messages/cli.js";
import { citeWords } from "../messages/cite.js";
import type { CiteOptions } from "./command/cite.js";
import type { Invocation } from "./invocation.js";
import type { Outcome } from "./program.js";
import { addMasking, each } from "./shared-options.js";

/** The commands that give reasons. Every action loads its own module. */
export function addReasons(program: Command, invocation: Invocation, outcome: Outcome): void {
  const cite = citeWords[invocation.language];
  const shared = cliWords[invocation.language].options;
  const defined = program
    .command("cite")
    .description(cite.description)
    .argument("<text...>")
    .option("--on <date>", cite.options.on)
    .option("--election <id>", cite.options.election)
    .option("--status <slug>", cite.options.status, each)
    .option("--fail-on <gate>", cite.options.failOn)
    .option("-f, --format <name>", cite.options.format, each)
    .option("-o, --output <file>", cite.options.output);
  addMasking(defined, shared).action(async (text: string[], _options: unknown, command: Command) => {
    const { cite: run } = await import("./command/cite.js");
    outcome.code = await run(text, command.optsWithGlobals<CiteOptions>(), invocation);
  });
}
