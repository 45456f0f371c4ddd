import type { CommanderError } from "commander";
import { existing } from "../existing.js";
import type { Problem } from "../problem.js";
import { cliProblem } from "./problems.js";

function quoted(message: string): string {
  return /'([^']+)'/.exec(message)?.[1] ?? "";
}

function suggested(message: string): string {
  const names = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1];
  return names?.split(", ")[0] ?? "";
}

/**
 * A usage error of Commander as a problem of ours. Commander carries the offending word only inside its English
 * sentence, so it is taken out of there, in this one place.
 */
export function usageProblem({ code, message }: CommanderError): Problem {
  const word = quoted(message);
  switch (code) {
    case "commander.unknownOption":
      return cliProblem("cli.unknown_option", { option: word, suggestion: suggested(message) });
    case "commander.optionMissingArgument":
      return cliProblem("cli.option_needs_value", {
        option: existing(/--[^ ,]+/.exec(word), word)[0],
      });
    case "commander.missingArgument":
    case "commander.missingMandatoryOptionValue":
      return cliProblem("cli.missing_argument", { argument: word });
    case "commander.unknownCommand":
      return cliProblem("cli.unknown_name", {
        what: "command",
        value: word,
        suggestion: suggested(message),
        known: [],
      });
    case "commander.excessArguments":
      return cliProblem("cli.too_many_arguments", { given: word });
    default:
      return cliProblem("cli.usage", { detail: message.replace(/^error: /, "") });
  }
}
