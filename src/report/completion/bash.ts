import { everyCommand, keyOf, namesOf, optionsAt, wordOf, type CommandDefinition, type Expected } from "./model.js";
import { quoted } from "./quote.js";

/** What fills COMPREPLY for the word that is being written. */
function filling(expected: Expected): string {
  switch (expected.kind) {
    case "values":
      return `_asn_check_words ${quoted(expected.values.join(" "))}`;
    case "files":
      return "_asn_check_files -f";
    case "folders":
      return "_asn_check_files -d";
    case "anything":
      return ":";
  }
}

/** `COMMAND LAST)` or `COMMAND)`: one branch for every command that has something to say. */
function branches(
  program: CommandDefinition,
  of: (command: CommandDefinition) => readonly { readonly pattern: string; readonly then: string }[],
): string {
  return everyCommand(program)
    .flatMap(of)
    .map(({ pattern, then }) => `    ${pattern}) ${then} ;;`)
    .join("\n");
}

/** The script for bash 4 and newer; loads by `source <(asn-check completion bash)`. */
export function bashCompletion(program: CommandDefinition): string {
  const descents = branches(program, (command) =>
    command.commands.map((each) => ({
      pattern: quoted(`${keyOf(command)}/${wordOf(each)}`),
      then: `command=${quoted(keyOf(each))}`,
    })),
  );
  const valued = branches(program, (command) =>
    optionsAt(program, command).flatMap((option) =>
      option.value === undefined
        ? []
        : [
            {
              pattern: namesOf(option)
                .map((name) => quoted(`${keyOf(command)}/${name}`))
                .join("|"),
              then: `${filling(option.value.expected)}; return`,
            },
          ],
    ),
  );
  const options = branches(program, (command) => [
    {
      pattern: quoted(keyOf(command)),
      then: `_asn_check_words ${quoted(optionsAt(program, command).flatMap(namesOf).join(" "))}`,
    },
  ]);
  const words = branches(program, (command) => [
    {
      pattern: quoted(keyOf(command)),
      then: [
        ...(command.commands.length === 0
          ? []
          : [`_asn_check_words ${quoted(command.commands.map(wordOf).join(" "))}`]),
        filling(command === program ? { kind: "files" } : command.expected),
      ].join("; "),
    },
  ]);
  return `# Completion of asn-check for bash. Load it with: source <(asn-check completion bash)
_asn_check_words() {
  local line
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -W "$1" -- "$current")
}

_asn_check_files() {
  local line
  compopt -o filenames 2>/dev/null
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$1" -- "$current")
}

_asn_check() {
  local current=\${COMP_WORDS[COMP_CWORD]} last=\${COMP_WORDS[COMP_CWORD - 1]} command='' i
  COMPREPLY=()
  # Bash takes --option=value apart at the equals sign.
  if [[ $current == '=' ]]; then
    current=''
  elif [[ $last == '=' ]]; then
    last=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$command/\${COMP_WORDS[i]}" in
${descents}
    esac
  done
  case "$command/$last" in
${valued}
  esac
  if [[ $current == -* ]]; then
    case "$command" in
${options}
    esac
    return
  fi
  case "$command" in
${words}
  esac
}

complete -F _asn_check asn-check
`;
}
