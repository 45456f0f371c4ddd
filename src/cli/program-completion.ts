import type { Command } from "commander";
import { cliWords } from "../messages/cli.js";
import type { Invocation } from "./invocation.js";
import type { Outcome } from "./program.js";

/** `completion`; its module is loaded when it is asked for. */
export function addCompletion(program: Command, invocation: Invocation, outcome: Outcome): void {
  program
    .command("completion")
    .description(cliWords[invocation.language].commands.completion)
    .argument("<shell>")
    .action(async (shell: string) => {
      const { completion } = await import("./command/completion.js");
      outcome.code = await completion(shell, invocation);
    });
}
