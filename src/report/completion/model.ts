/** What may stand after a word of the command line. */
export type Expected =
  { readonly kind: "values"; readonly values: readonly string[] } | { readonly kind: "files" | "folders" | "anything" };

/** One option as the program defines it. */
export interface OptionDefinition {
  /** `-f`, where there is one. */
  readonly short?: string;
  /** `--format`. */
  readonly long: string;
  readonly description: string;
  /** Absent where the option takes no value. */
  readonly value?: { readonly placeholder: string; readonly expected: Expected };
  readonly repeatable: boolean;
}

export interface ArgumentDefinition {
  readonly name: string;
  readonly required: boolean;
  readonly variadic: boolean;
}

/** One command as the program defines it; the program itself has an empty path. */
export interface CommandDefinition {
  /** `["rules", "check"]`. */
  readonly path: readonly string[];
  readonly description: string;
  readonly isDefault: boolean;
  readonly arguments: readonly ArgumentDefinition[];
  readonly expected: Expected;
  readonly options: readonly OptionDefinition[];
  readonly commands: readonly CommandDefinition[];
}

/** The command and all that stand below it, from the top. */
export function everyCommand(command: CommandDefinition): readonly CommandDefinition[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

/** `asn-check rules check` as one word for a function or a case: `rules check`. */
export function keyOf({ path }: CommandDefinition): string {
  return path.join(" ");
}

/** The word by which the command above calls it: `check`. */
export function wordOf({ path }: CommandDefinition): string {
  return path.slice(-1).join();
}

/** What an option may be called, shortest first. */
export function namesOf({ short, long }: OptionDefinition): readonly string[] {
  return short === undefined ? [long] : [short, long];
}

/** Options that may stand after a command: its own, those of the whole program, and of the command that need not be named. */
export function optionsAt(program: CommandDefinition, command: CommandDefinition): readonly OptionDefinition[] {
  const others =
    command === program
      ? program.commands.filter(({ isDefault }) => isDefault).flatMap(({ options }) => options)
      : program.options;
  const own = new Set(command.options.map(({ long }) => long));
  return [...command.options, ...others.filter(({ long }) => !own.has(long))];
}
