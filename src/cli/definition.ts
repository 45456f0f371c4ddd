/** The program's own definitions as data: what completion scripts and the manual are written from. */
import type { Command, Option } from "commander";
import type { Language } from "../messages/language.js";
import type { CommandDefinition, Expected, OptionDefinition } from "../report/completion/model.js";
import { argumentValues, optionValues } from "./known-values.js";
import type { Io, Sink } from "./io.js";
import { programOf } from "./program.js";

const nowhere: Sink = {
  isTTY: false,
  columns: 80,
  write: () => Promise.resolve(),
  writeBytes: () => Promise.resolve(),
};

/** Nothing is run: the definitions are only looked at. */
const idle: Io = {
  stdout: nowhere,
  stderr: nowhere,
  stdin: () => Promise.resolve(""),
  input: async function* () {},
  env: {},
  cwd: ".",
  now: () => new Date(0),
};

/** Every command and option, with the descriptions that `--help` gives in this language. */
export function definitionOf(language: Language): CommandDefinition {
  return commandOf(programOf({ io: idle, language, color: "never" }, { code: 0, printed: "" }), []);
}

function commandOf(command: Command, path: readonly string[]): CommandDefinition {
  const help = command.createHelp();
  // Nobody completes or documents `help`: there is none.
  const commands = help
    .visibleCommands(command)
    .map((each) => commandOf(each, [...path, each.name()]))
    .filter(({ path: [name] }) => name !== "help");
  return {
    path,
    description: command.description(),
    isDefault: path.length === 1 && path[0] === "check",
    arguments: command.registeredArguments.map((each) => ({
      name: each.name(),
      required: each.required,
      variadic: each.variadic,
    })),
    expected: argumentsOf(path, command),
    options: help.visibleOptions(command).map((option) => optionOf(option, path)),
    commands,
  };
}

function optionOf(option: Option, path: readonly string[]): OptionDefinition {
  const placeholder = /[<[]([^>\]]+)[>\]]/.exec(option.flags)?.[1];
  const long = option.long ?? option.flags;
  return {
    ...(option.short === undefined ? {} : { short: option.short }),
    long,
    description: option.description,
    ...(placeholder === undefined
      ? {}
      : { value: { placeholder, expected: expectedOf(optionValues(path, long), placeholder) } }),
    repeatable: option.parseArg !== undefined,
  };
}

const FOLDERS: ReadonlySet<string> = new Set(["dir", "folder"]);
const FILES: ReadonlySet<string> = new Set([
  "file",
  "incident",
  "incidents",
  "path",
  "text",
  "before",
  "after",
  "answer",
]);

function expectedOf(values: readonly string[] | undefined, name: string): Expected {
  if (values !== undefined) return { kind: "values", values };
  if (FOLDERS.has(name)) return { kind: "folders" };
  return { kind: FILES.has(name) ? "files" : "anything" };
}

function argumentsOf(path: readonly string[], command: Command): Expected {
  const [first] = command.registeredArguments;
  return first === undefined ? { kind: "anything" } : expectedOf(argumentValues(path), first.name());
}
