import type { Command } from "commander";
import { cliWords } from "../messages/cli.js";
import type { PageOptions } from "./command/page.js";
import type { Invocation } from "./invocation.js";
import type { Outcome } from "./program.js";

/** `page`; its module is loaded when it is asked for. */
export function addPage(program: Command, invocation: Invocation, outcome: Outcome): void {
  const { commands, options } = cliWords[invocation.language];
  program
    .command("page")
    .description(commands.page)
    .option("-o, --output <file>", options.output)
    .action(async (_options: unknown, command: Command) => {
      const { page } = await import("./command/page.js");
      outcome.code = await page(command.optsWithGlobals<PageOptions>(), invocation);
    });
}
