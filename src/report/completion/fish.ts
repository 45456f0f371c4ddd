import { everyCommand, keyOf, wordOf, type CommandDefinition, type Expected, type OptionDefinition } from "./model.js";
import { brief } from "./quote.js";

/** A word that fish takes literally. */
function literal(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

/** `-x` a value and no file, `-r` a value that may be a file. */
function filling(expected: Expected): string {
  switch (expected.kind) {
    case "values":
      return `-x -a ${literal(expected.values.join(" "))}`;
    case "files":
      return "-r";
    case "folders":
      return "-x -a '(__fish_complete_directories)'";
    case "anything":
      return "-x";
  }
}

/** The command that need not be named has its options where no command is named, too. */
function at(command: CommandDefinition): string {
  return literal(`__asn_check_at ${literal(keyOf(command))}${command.isDefault ? " ''" : ""}`);
}

function optionLine(command: CommandDefinition, option: OptionDefinition): string {
  const { short, long, value, description } = option;
  return [
    "complete -c asn-check",
    ...(command.path.length === 0 ? [] : [`-n ${at(command)}`]),
    ...(short === undefined ? [] : [`-s ${short.slice(1)}`]),
    `-l ${long.slice(2)}`,
    ...(value === undefined ? [] : [filling(value.expected)]),
    `-d ${literal(brief(description))}`,
  ].join(" ");
}

function argumentLines(program: CommandDefinition, command: CommandDefinition): readonly string[] {
  const where = `-n ${literal(`__asn_check_at ${literal(keyOf(command))}`)}`;
  const subcommands = command.commands.map(
    (each) => `complete -c asn-check ${where} -a ${literal(wordOf(each))} -d ${literal(brief(each.description))}`,
  );
  const { expected } = command;
  if (expected.kind === "values") return [`complete -c asn-check ${where} -f -a ${literal(expected.values.join(" "))}`];
  if (expected.kind === "folders") return [`complete -c asn-check ${where} -f -a '(__fish_complete_directories)'`];
  return command !== program && expected.kind === "anything"
    ? [`complete -c asn-check ${where} -f`, ...subcommands]
    : subcommands;
}

/** The script for fish; loads by \`asn-check completion fish | source\`. */
export function fishCompletion(program: CommandDefinition): string {
  const all = everyCommand(program);
  const descents = all.flatMap((command) =>
    command.commands.map(
      (each) =>
        `            case ${literal(`${keyOf(command)}/${wordOf(each)}`)}\n                set command ${literal(keyOf(each))}`,
    ),
  );
  const lines = all.flatMap((command) => [
    ...argumentLines(program, command),
    ...command.options.map((option) => optionLine(command, option)),
  ]);
  return `# Completion of asn-check for fish. Load it with: asn-check completion fish | source
function __asn_check_at
    set -l command ''
    for word in (commandline -opc)[2..]
        switch "$command/$word"
${descents.join("\n")}
        end
    end
    contains -- "$command" $argv
end

${lines.join("\n")}
`;
}
