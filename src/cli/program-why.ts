import type { Command } from "commander";
import { cliWords } from "../messages/cli.js";
import { whyWords } from "../messages/why.js";
import type { WhyOptions } from "./command/why.js";
import type { Invocation } from "./invocation.js";
import type { Outcome } from "./program.js";
import { addMasking, each } from "./shared-options.js";

/** `why`; its module is loaded when it is asked for. */
export function addWhy(program: Command, invocation: Invocation, outcome: Outcome): void {
  const { description, options } = whyWords[invocation.language];
  const shared = cliWords[invocation.language].options;
  const defined = program
    .command("why")
    .description(description)
    .argument("<incident>")
    .argument("[provision...]")
    .option("--actor <id>", options.actor)
    .option("--act <id>", options.act)
    .option("--incident <id>", options.incident)
    .option("--law-on <date>", shared.lawOn)
    .option("--reading <id=choice>", shared.reading, each)
    .option("-f, --format <name>", options.format, each)
    .option("-o, --output <file>", shared.output);
  addMasking(defined, shared).action(async (path: string, provision: string[], _options: unknown, command: Command) => {
    const { why } = await import("./command/why.js");
    outcome.code = await why(path, provision.join(" "), command.optsWithGlobals<WhyOptions>(), invocation);
  });
}
