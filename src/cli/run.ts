import { languages, type Language } from "../messages/language.js";
import { version } from "../version.js";
import { commandNames } from "./commands.js";
import { colorFlags, type ColorFlag } from "./color.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { expectedPack } from "./expect-pack.js";
import { NoWorkingFolder, StreamRefused, type Io } from "./io.js";
import { languageOf, optionValue, type LanguageChoice } from "./language.js";
import { messageOf } from "./message-of.js";
import { cliProblem } from "./problems.js";
import { tell, type Invocation } from "./invocation.js";
import type { Outcome } from "./program.js";

/**
 * Runs the command line and resolves to its exit code. `argv` is what follows the program's name. Nothing here ends
 * the process: what was written arrives whole.
 */
export async function runCli(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await run(argv, io);
  } catch (error) {
    const language = spoken(languageOf(argv, io.env));
    const invocation: Invocation = { io, language, color: colorOf(argv).flag };
    if (error instanceof StreamRefused) {
      await tell(invocation, [cliProblem("cli.unwritable", { path: error.stream, reason: error.reason })]);
      return exitCode.usage;
    }
    if (error instanceof NoWorkingFolder) {
      await tell(invocation, [
        { code: "input.unreadable", severity: "error", args: { path: ".", reason: error.reason } },
      ]);
      return exitCode.usage;
    }
    const problems = [cliProblem("cli.defect", { detail: messageOf(error) })];
    const masked = argv.includes("--redact") || (io.env["CI"] ?? "") !== "";
    await tell(
      invocation,
      masked ? (await import("../report/redact.js")).redactProblems(problems, "", language) : problems,
    );
    if (argv.includes("--debug") && error instanceof Error) await io.stderr.write(`${String(error.stack)}\n`);
    return exitCode.defect;
  }
}

async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
    await io.stdout.write(`${version}\n`);
    return exitCode.evaluated;
  }
  const chosen = languageOf(argv, io.env);
  const language = spoken(chosen);
  const color = colorOf(argv);
  const expected = expectedPack(argv);
  const invocation: Invocation = {
    io,
    language,
    color: color.flag,
    ...(expected.hash === undefined ? {} : { expectPack: expected.hash }),
  };
  if (expected.problem !== undefined) {
    await tell(invocation, [expected.problem]);
    return exitCode.usage;
  }
  if ("unknown" in chosen) return misnamed("language", chosen.unknown, languages, invocation);
  if (color.unknown !== undefined) return misnamed("color", color.unknown, colorFlags, invocation);
  if (argv.length === 0) {
    const { cliWords } = await import("../messages/cli.js");
    await io.stderr.write(cliWords[language].start.map((line) => `${line}\n`).join(""));
    return exitCode.usage;
  }
  return parse(argv, invocation);
}

async function parse(argv: readonly string[], invocation: Invocation): Promise<ExitCode> {
  const [{ CommanderError }, { programOf }] = await Promise.all([import("commander"), import("./program.js")]);
  const outcome: Outcome = { code: exitCode.evaluated, printed: "" };
  try {
    await programOf(invocation, outcome, checkAlone(argv)).parseAsync(argv, { from: "user" });
    return outcome.code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    await invocation.io.stdout.write(outcome.printed);
    if (error.exitCode === 0) return exitCode.evaluated;
    if (error.code !== "commander.help") {
      const { usageProblem } = await import("./usage-error.js");
      await tell(invocation, [usageProblem(error)]);
    }
    return exitCode.usage;
  }
}

/** Nothing on the command line is the name of another command, or asks for help. */
function checkAlone(argv: readonly string[]): boolean {
  return !argv.some((each) => (each !== "check" && commandNames.includes(each)) || /^(?:-\w*h|--help$)/.test(each));
}

/** One that is not known is told in Indonesian. */
function spoken(chosen: LanguageChoice): Language {
  return "language" in chosen ? chosen.language : "id";
}

async function misnamed(
  what: "language" | "color",
  value: string,
  known: readonly string[],
  invocation: Invocation,
): Promise<ExitCode> {
  const { suggest } = await import("../text/suggest.js");
  await tell(invocation, [
    cliProblem("cli.unknown_name", { what, value, suggestion: suggest(value, known) ?? "", known }),
  ]);
  return exitCode.usage;
}

function colorOf(argv: readonly string[]): { readonly flag: ColorFlag; readonly unknown?: string } {
  const value = optionValue(argv, "--color") ?? "auto";
  const flag = colorFlags.find((known) => known === value);
  return flag === undefined ? { flag: "auto", unknown: value } : { flag };
}
