import { Command, Help } from "commander";
import { cliWords } from "../messages/cli.js";
import { verifyWords } from "../messages/verify.js";
import { wrap } from "../report/layout/wrap.js";
import { version } from "../version.js";
import type { RawCheckOptions } from "./check-options.js";
import type { ValidateOptions } from "./command/validate.js";
import type { ExitCode } from "./exit-code.js";
import { addCompletion } from "./program-completion.js";
import { addInterview } from "./program-interview.js";
import { addPage } from "./program-page.js";
import { addReasons } from "./program-reasons.js";
import { addBatchOptions } from "./program-check.js";
import { addReport } from "./program-report.js";
import { addRules } from "./program-rules.js";
import { addSimilar } from "./program-similar.js";
import { addVerify } from "./program-verify.js";
import { addWhatIf } from "./program-what-if.js";
import { addWhy } from "./program-why.js";
import { widthOf, type Invocation, type SharedOptions } from "./invocation.js";
import { addMasking, addScope, each } from "./shared-options.js";

/** Where the action of the chosen command leaves its code. */
export interface Outcome {
  code: ExitCode;
  /** What was asked of the parser itself, as `--help`: it cannot wait for a stream. */
  printed: string;
}

const plainHelp = new Help();

/**
 * The commands and options. Every action loads its own module, so that nothing is loaded that is not used. `checkOnly`:
 * without the other commands, which nobody can mean.
 */
export function programOf(invocation: Invocation, outcome: Outcome, checkOnly = false): Command {
  const words = cliWords[invocation.language];
  const { commands, options } = words;
  const program = new Command("asn-check");
  program
    .description(words.description)
    .version(version, "-V, --version", words.version)
    .helpOption("-h, --help", words.help)
    .helpCommand(false)
    .exitOverride()
    .configureHelp({
      showGlobalOptions: true,
      minWidthToWrap: 12,
      styleTitle: (title) => words.headings[title] ?? title,
      commandUsage: (command) => words.usage(plainHelp.commandUsage(command)),
      subcommandTerm: (command) => words.usage(plainHelp.subcommandTerm(command)),
    })
    .configureOutput({
      writeOut: (text) => {
        outcome.printed += text;
      },
      writeErr: (text) => void invocation.io.stderr.write(text),
      outputError: () => undefined, // told by ourselves, in the chosen language
      getOutHelpWidth: () => widthOf(invocation.io.stdout),
      getErrHelpWidth: () => widthOf(invocation.io.stderr),
    })
    .option("--rules <dir>", options.rules)
    .option("--lang <id|en>", options.lang)
    .option("-q, --quiet", options.quiet)
    .option("-v, --verbose", options.verbose)
    .option("--color <when>", options.color)
    .option("--debug", options.debug)
    .option("--expect-pack <hash>", verifyWords[invocation.language].expectPack)
    .addHelpText("after", () => `\n${wrap(words.exitCodes, Math.min(100, widthOf(invocation.io.stdout))).join("\n")}`);

  const check = addBatchOptions(program.command("check", { isDefault: true }), invocation.language)
    .description(commands.check)
    .argument("[incident...]")
    .option("-f, --format <name>", options.format, each)
    .option("-o, --output <file>", options.output)
    .option("--on <date>", options.on);
  addScope(check, options).option("--fail-on <gates>", options.failOn).option("--detail <level>", options.detail);
  addMasking(check, options).action(async (paths: string[], _options: unknown, command: Command) => {
    const { check: judge } = await import("./command/check.js");
    outcome.code = await judge(paths, command.optsWithGlobals<RawCheckOptions>(), invocation);
  });
  if (checkOnly) return program;

  program
    .command("show")
    .description(commands.show)
    .argument("<provision...>")
    .action(async (name: string[], _options: unknown, command: Command) => {
      const { show } = await import("./command/show.js");
      outcome.code = await show(name.join(" "), command.optsWithGlobals<SharedOptions>(), invocation);
    });

  program
    .command("words")
    .description(commands.words)
    .argument("[text...]")
    .action(async (text: string[], _options: unknown, command: Command) => {
      const { words: search } = await import("./command/words.js");
      outcome.code = await search(text, command.optsWithGlobals<SharedOptions>(), invocation);
    });

  program
    .command("example")
    .description(commands.example)
    .argument("[name]")
    .action(async (name: string | undefined) => {
      const { example } = await import("./command/example.js");
      outcome.code = await example(name, invocation);
    });

  program
    .command("schema")
    .description(commands.schema)
    .argument("<name>")
    .action(async (name: string, _options: unknown, command: Command) => {
      const { schema } = await import("./command/schema.js");
      outcome.code = await schema(name, command.optsWithGlobals<SharedOptions>(), invocation);
    });

  const validate = program.command("validate").description(commands.validate).argument("<path...>");
  addMasking(validate, options).action(async (paths: string[], _options: unknown, command: Command) => {
    const { validate: read } = await import("./command/validate.js");
    outcome.code = await read(paths, command.optsWithGlobals<ValidateOptions>(), invocation);
  });

  addPage(program, invocation, outcome);
  addVerify(program, invocation, outcome);
  addReasons(program, invocation, outcome);
  addInterview(program, invocation, outcome);
  addSimilar(program, invocation, outcome);
  addWhy(program, invocation, outcome);
  addWhatIf(program, invocation, outcome);
  addReport(program, invocation, outcome);
  addRules(program, invocation, outcome);
  addCompletion(program, invocation, outcome);
  return program;
}
