import { Option, type Command } from "commander";
import { cliWords } from "../messages/cli.js";
import { verifyWords } from "../messages/verify.js";
import type { RawCheckOptions } from "./check-options.js";
import type { Invocation } from "./invocation.js";
import type { Outcome } from "./program.js";

const each = (value: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), value];

/** `verify`: an answer judged again. */
export function addVerify(program: Command, invocation: Invocation, outcome: Outcome): void {
  const { options } = cliWords[invocation.language];
  const words = verifyWords[invocation.language];
  program
    .command("verify")
    .description(words.description)
    .argument("<answer>")
    .argument("[incident...]")
    .option("--law-on <date>", options.lawOn)
    .option("--reading <id=choice>", options.reading, each)
    .option("--track <id>", options.track, each)
    .option("--only <provision>", options.only, each)
    .option("--actor <id>", options.actor)
    .option("--act <id>", options.act)
    .option("--redact", options.redact)
    .addOption(new Option("--no-redact", options.noRedact))
    .action(async (path: string, others: string[], _options: unknown, command: Command) => {
      const { verify } = await import("./command/verify.js");
      outcome.code = await verify(path, others, command.optsWithGlobals<RawCheckOptions>(), invocation);
    });
}
