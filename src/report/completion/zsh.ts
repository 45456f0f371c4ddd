import { everyCommand, keyOf, namesOf, optionsAt, wordOf, type CommandDefinition, type Expected } from "./model.js";
import { brief, quoted } from "./quote.js";

/** Offers words, each with a line that says what it is. */
function offered(rows: readonly { readonly name: string; readonly says: string }[]): string {
  const words = rows.map(({ name }) => quoted(name)).join(" ");
  const lines = rows.map(({ name, says }) => quoted(says === "" ? name : `${name}  ${brief(says)}`)).join(" ");
  return `lines=(${lines}); compadd -l -d lines -- ${words}`;
}

function filling(expected: Expected): string {
  switch (expected.kind) {
    case "values":
      return `compadd -- ${expected.values.map(quoted).join(" ")}`;
    case "files":
      return "_files";
    case "folders":
      return "_files -/";
    case "anything":
      return ":";
  }
}

/** The script for zsh; a file \`_asn-check\` in a folder of \`fpath\`, or loaded by \`source <(asn-check completion zsh)\`. */
export function zshCompletion(program: CommandDefinition): string {
  const all = everyCommand(program);
  const branch = (pattern: string, then: string): string => `    ${pattern}) ${then} ;;`;
  const descents = all.flatMap((command) =>
    command.commands.map((each) =>
      branch(quoted(`${keyOf(command)}/${wordOf(each)}`), `command=${quoted(keyOf(each))}`),
    ),
  );
  const valued = all.flatMap((command) =>
    optionsAt(program, command).flatMap((option) => {
      if (option.value === undefined) return [];
      const pattern = namesOf(option).map((name) => quoted(`${keyOf(command)}/${name}`));
      return [branch(pattern.join("|"), `${filling(option.value.expected)}; return`)];
    }),
  );
  const options = all.map((command) =>
    branch(
      quoted(keyOf(command)),
      offered(
        optionsAt(program, command).flatMap((option) =>
          namesOf(option).map((name) => ({ name, says: option.description })),
        ),
      ),
    ),
  );
  const words = all.map((command) => {
    const names = command.commands.map((each) => ({ name: wordOf(each), says: each.description }));
    const more = filling(command === program ? { kind: "files" } : command.expected);
    return branch(quoted(keyOf(command)), [...(names.length === 0 ? [] : [offered(names)]), more].join("; "));
  });
  return `#compdef asn-check
# Completion of asn-check for zsh. Load it with: source <(asn-check completion zsh)
_asn-check() {
  local current=\${words[CURRENT]} last=\${words[CURRENT - 1]} command='' i
  local -a lines
  if [[ $current == --*=* ]]; then
    last=\${current%%=*}
    compset -P '*='
  fi
  for ((i = 2; i < CURRENT; i++)); do
    case "$command/\${words[i]}" in
${descents.map((line) => `  ${line}`).join("\n")}
    esac
  done
  case "$command/$last" in
${valued.join("\n")}
  esac
  if [[ $current == -* ]]; then
    case "$command" in
${options.map((line) => `  ${line}`).join("\n")}
    esac
    return
  fi
  case "$command" in
${words.join("\n")}
  esac
}

if [[ $funcstack[1] == '_asn-check' ]]; then
  _asn-check "$@"
elif (( $+functions[compdef] )); then
  compdef _asn-check asn-check
fi
`;
}
