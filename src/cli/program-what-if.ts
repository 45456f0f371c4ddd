import type { Command } from "commander";
import { cliWords } from "../messages/cli.js";
import { whatIfWords } from "../messages/what-if.js";
import { whyWords } from "../messages/why.js";
import type { WhatIfOptions } from "./command/what-if.js";
import type { Invocation } from "./invocation.js";
import type { Outcome } from "./program.js";
import { addMasking, each } from "./shared-options.js";

/** `what-if`; its module is loaded when it is asked for. */
export function addWhatIf(program: Command, invocation: Invocation, outcome: Outcome): void {
  const { description, options } = whatIfWords[invocation.language];
  const shared = cliWords[invocation.language].options;
  const one = whyWords[invocation.language].options;
  const defined = program
    .command("what-if")
    .description(description)
    .argument("<incident>")
    .option("--set <path=value>", options.set, each)
    .option("--unset <path>", options.unset, each)
    .option("--finding <id=value>", options.finding, each)
    .option("--date <day>", options.date)
    .option("--sweep <date=from..to>", options.sweep)
    .option("--reading <id=choice>", shared.reading, each)
    .option("--law-on <date>", shared.lawOn)
    .option("--actor <id>", one.actor)
    .option("--act <id>", one.act)
    .option("--incident <id>", one.incident)
    .option("--on <date>", shared.on)
    .option("-f, --format <name>", options.format, each)
    .option("-o, --output <file>", shared.output);
  addMasking(defined, shared).action(async (path: string, _options: unknown, command: Command) => {
    const { whatIf } = await import("./command/what-if.js");
    outcome.code = await whatIf(path, command.optsWithGlobals<WhatIfOptions>(), invocation);
  });
}
