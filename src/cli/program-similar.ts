import type { Command } from "commander";
import { cliWords } from "../messages/cli.js";
import { similarWords } from "../messages/similar.js";
import type { SimilarOptions } from "./command/similar.js";
import type { Invocation } from "./invocation.js";
import type { Outcome } from "./program.js";
import { addMasking, each } from "./shared-options.js";

/** `similar`; its module is loaded when it is asked for. */
export function addSimilar(program: Command, invocation: Invocation, outcome: Outcome): void {
  const { description, options } = similarWords[invocation.language];
  const defined = program
    .command("similar")
    .description(description)
    .argument("<incident...>")
    .option("-f, --format <name>", options.format, each)
    .option("-o, --output <file>", options.output)
    .option("--actor <id>", options.actor)
    .option("--act <id>", options.act);
  addMasking(defined, cliWords[invocation.language].options).action(
    async (paths: string[], _options: unknown, command: Command) => {
      const { similar } = await import("./command/similar.js");
      outcome.code = await similar(paths, command.optsWithGlobals<SimilarOptions>(), invocation);
    },
  );
}
