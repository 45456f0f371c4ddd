import { everyCommand, keyOf, namesOf, optionsAt, wordOf, type CommandDefinition } from "./model.js";
import { brief } from "./quote.js";

/** A word that PowerShell takes literally. */
function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

interface Row {
  readonly name: string;
  readonly says: string;
}

/** One branch of a switch: a key, and name and explanation of each candidate, parted by a tabulator. */
function branch(key: string, rows: readonly Row[]): string {
  const items = rows.map(({ name, says }) => literal(`${name}\t${says === "" ? name : brief(says)}`));
  return `        ${literal(key)} { ${items.join(", ")} }`;
}

/** The script for PowerShell 5.1 and newer. Where it offers nothing, the shell completes names of files by itself. */
export function powershellCompletion(program: CommandDefinition): string {
  const all = everyCommand(program);
  const descents = all.flatMap((command) =>
    command.commands.map(
      (each) => `            ${literal(`${keyOf(command)}/${wordOf(each)}`)} { $command = ${literal(keyOf(each))} }`,
    ),
  );
  const values = all.flatMap((command) =>
    optionsAt(program, command).flatMap((option) => {
      if (option.value?.expected.kind !== "values") return [];
      const rows = option.value.expected.values.map((name) => ({ name, says: "" }));
      return namesOf(option).map((name) => branch(`${keyOf(command)}/${name}`, rows));
    }),
  );
  const options = all.map((command) =>
    branch(
      keyOf(command),
      optionsAt(program, command).flatMap((option) =>
        namesOf(option).map((name) => ({ name, says: option.description })),
      ),
    ),
  );
  const words = all.flatMap((command) => {
    const known = command.expected.kind === "values" ? command.expected.values : [];
    const rows = [
      ...command.commands.map((each) => ({ name: wordOf(each), says: each.description })),
      ...known.map((name) => ({ name, says: "" })),
    ];
    return rows.length === 0 ? [] : [branch(keyOf(command), rows)];
  });
  return `# Completion of asn-check for PowerShell. Load it with:
#   asn-check completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName 'asn-check' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $before = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    $last = if ($before.Count -gt 0) { $before[-1] } else { '' }
    $command = ''
    foreach ($word in $before) {
        switch -CaseSensitive ("$command/$word") {
${descents.join("\n")}
        }
    }
    $found = switch -CaseSensitive ("$command/$last") {
${values.join("\n")}
    }
    if ($null -eq $found) {
        $found = if ($wordToComplete -like '-*') {
            switch -CaseSensitive ($command) {
${options.join("\n")}
            }
        } else {
            switch -CaseSensitive ($command) {
${words.join("\n")}
            }
        }
    }
    $found | Where-Object { $_ -clike "$wordToComplete*" } | ForEach-Object {
        $name, $says = $_ -split "\`t", 2
        [System.Management.Automation.CompletionResult]::new($name, $name, 'ParameterValue', $says)
    }
}
`;
}
