import { Option, type Command } from "commander";
import type { CliWords } from "../messages/cli.js";

/** Takes an option as often as it is given. */
export const each = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
];

/** The law and the part of an incident that is judged. */
export function addScope(command: Command, words: CliWords["options"]): Command {
  return command
    .option("--law-on <date>", words.lawOn)
    .option("--reading <id=choice>", words.reading, each)
    .option("--track <id>", words.track, each)
    .option("--only <provision>", words.only, each)
    .option("--actor <id>", words.actor)
    .option("--act <id>", words.act);
}

/** Whether names and numbers of persons are masked; neither: as the format and the place say. */
export function addMasking(command: Command, words: Pick<CliWords["options"], "redact" | "noRedact">): Command {
  return command.option("--redact", words.redact).addOption(new Option("--no-redact", words.noRedact));
}
