import type { Command } from "commander";
import { cliWords } from "../messages/cli.js";
import { interviewWords } from "../messages/interview.js";
import type { AskOptions } from "./command/ask.js";
import type { Invocation, SharedOptions } from "./invocation.js";
import type { Outcome } from "./program.js";
import { addMasking, each } from "./shared-options.js";

/** `ask` and `new`; their modules, and prompts, are loaded when they are asked for. */
export function addInterview(program: Command, invocation: Invocation, outcome: Outcome): void {
  const words = interviewWords[invocation.language];
  const shared = cliWords[invocation.language].options;
  const defined = program
    .command("ask")
    .description(words.ask.description)
    .argument("<incident...>")
    .option("--answers <file>", words.ask.answers)
    .option("-f, --format <name>", words.ask.format, each)
    .option("-o, --output <file>", words.ask.output);
  addMasking(defined, shared).action(async (paths: [string, ...string[]], _options: unknown, command: Command) => {
    const { ask } = await import("./command/ask.js");
    outcome.code = await ask(paths, command.optsWithGlobals<AskOptions>(), invocation);
  });
  program
    .command("new")
    .description(words.new.description)
    .argument("[file]")
    .action(async (file: string | undefined, _options: unknown, command: Command) => {
      const { newIncident } = await import("./command/new.js");
      outcome.code = await newIncident(file, command.optsWithGlobals<SharedOptions>(), invocation);
    });
}
