import type { Command } from "commander";
import { cliWords } from "../messages/cli.js";
import { verifyWords } from "../messages/verify.js";
import type { RawCheckOptions } from "./check-options.js";
import type { Invocation } from "./invocation.js";
import type { Outcome } from "./program.js";
import { addMasking, addScope } from "./shared-options.js";

/** `verify`: an answer judged again. */
export function addVerify(program: Command, invocation: Invocation, outcome: Outcome): void {
  const { options } = cliWords[invocation.language];
  const words = verifyWords[invocation.language];
  const verify = program
    .command("verify")
    .description(words.description)
    .argument("<answer>")
    .argument("[incident...]");
  addMasking(addScope(verify, options), options).action(
    async (path: string, others: string[], _options: unknown, command: Command) => {
      const { verify: run } = await import("./command/verify.js");
      outcome.code = await run(path, others, command.optsWithGlobals<RawCheckOptions>(), invocation);
    },
  );
}
