import type { Problem, Severity } from "../problem.js";

/** Things that are named on the command line and may not exist. */
export type NamedThing =
  | "command"
  | "format"
  | "language"
  | "color"
  | "detail"
  | "gate"
  | "track"
  | "reading"
  | "choice"
  | "provision"
  | "actor"
  | "act"
  | "example"
  | "schema"
  | "shell"
  | "severity"
  | "dates"
  | "finding"
  | "instrument"
  | "kind"
  | "regime"
  | "certainty"
  | "election"
  | "status"
  | "incident"
  | "contest"
  | "fact";

/** Everything that can be wrong with how the program was called. An empty suggestion means there is none. */
export interface CliProblemArgs {
  readonly "cli.unknown_option": { readonly option: string; readonly suggestion: string };
  readonly "cli.option_needs_value": { readonly option: string };
  readonly "cli.missing_argument": { readonly argument: string };
  readonly "cli.too_many_arguments": { readonly given: string };
  /** What the argument parser says, where it says something else. */
  readonly "cli.usage": { readonly detail: string };
  readonly "cli.unknown_name": {
    readonly what: NamedThing;
    readonly value: string;
    readonly suggestion: string;
    readonly known: readonly string[];
  };
  /** A step of procedure, which nobody breaches. */
  readonly "cli.step_not_judged": { readonly provision: string };
  /** `path=value` was meant. */
  readonly "cli.set_form": { readonly option: string; readonly value: string };
  /** What begins like JSON is none. */
  readonly "cli.set_json": { readonly option: string; readonly value: string };
  /** Several actors, acts or contests, and none is named. */
  readonly "cli.set_which": {
    readonly path: string;
    readonly what: "actor" | "act" | "contest";
    readonly known: readonly string[];
  };
  /** A sweep is over a range of days. */
  readonly "cli.sweep_form": { readonly value: string };
  /** One incident was meant, and the path holds several. */
  readonly "cli.several_incidents": { readonly path: string; readonly known: readonly string[] };
  readonly "cli.not_a_day": { readonly option: string; readonly value: string };
  readonly "cli.reading_form": { readonly value: string };
  /** Two formats want standard output. */
  readonly "cli.two_on_stdout": { readonly formats: readonly string[] };
  /** `-o` names a file, and every format has one, or several have none. */
  readonly "cli.output_unclear": { readonly path: string };
  /** `-f html --detail summary`: a page holds the whole study. */
  readonly "cli.page_in_full": Record<string, never>;
  /** `-f json=`, `-o ""`. */
  readonly "cli.no_output_path": { readonly given: string };
  /** Two formats want one file. */
  readonly "cli.output_twice": { readonly path: string };
  /** The file is read in the same run. */
  readonly "cli.output_is_input": { readonly path: string };
  /** `command` is what could not begin. */
  readonly "cli.nothing_named": { readonly command: string };
  /** `reason` is the system's error code. */
  /** The bytes of a file, meant for a screen. */
  readonly "cli.binary_to_terminal": Readonly<Record<string, never>>;
  readonly "cli.unwritable": { readonly path: string; readonly reason: string };
  /** A file that would be overwritten. */
  readonly "cli.exists": { readonly path: string };
  readonly "cli.pack_missing": { readonly path: string };
  /** A file of the package that is not there. */
  readonly "cli.part_missing": { readonly path: string };
  readonly "cli.pack_damaged": { readonly path: string; readonly detail: string };
  readonly "cli.defect": { readonly detail: string };
}

export type CliProblemCode = keyof CliProblemArgs;

export function cliProblem<C extends CliProblemCode>(
  code: C,
  args: CliProblemArgs[C],
  severity: Severity = "error",
): Problem {
  return { code, severity, args: { ...args } };
}
