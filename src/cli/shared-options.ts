import type { Command } from "commander";
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
