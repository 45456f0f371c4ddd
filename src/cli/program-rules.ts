import type { Command } from "commander";
import { rulesWords } from "../messages/rules.js";
import { cliWords } from "../messages/cli.js";
import type { Outcome } from "./program.js";
import type { RulesCheckOptions } from "./command/rules/check.js";
import type { DataOptions } from "./command/rules/coverage.js";
import type { RulesMutateOptions } from "./command/rules/mutate.js";
import type { RulesDiffOptions } from "./command/rules/diff.js";
import type { RulesRenderOptions } from "./command/rules/render.js";
import type { RulesGraphOptions } from "./command/rules/graph.js";
import type { RulesNewOptions } from "./command/rules/new.js";
import type { RulesListOptions } from "./command/rules/list.js";
import type { Invocation, SharedOptions } from "./invocation.js";
import { each } from "./shared-options.js";

/** The commands for the people who keep a rule pack. Every action loads its own module. */
export function addRules(program: Command, invocation: Invocation, outcome: Outcome): void {
  const { commands, options } = rulesWords[invocation.language];
  const rules = program.command("rules").description(cliWords[invocation.language].commands.rules).helpCommand(false);
  rules
    .command("check")
    .description(commands.check)
    .argument("[folder]")
    .option("-f, --format <name>", options.checkFormat, each)
    .option("-o, --output <file>", options.output)
    .option("--fail-on <severity>", options.failOn)
    .option("--explain <code>", options.explain)
    .option("--texts <folder>", options.texts)
    .option("--no-tests", options.noTests)
    .action(async (folder: string | undefined, _options: unknown, command: Command) => {
      const { checkRules } = await import("./command/rules/check.js");
      outcome.code = await checkRules(folder, command.optsWithGlobals<RulesCheckOptions>(), invocation);
    });
  rules
    .command("test")
    .description(commands.test)
    .argument("[folder]")
    .action(async (folder: string | undefined, _options: unknown, command: Command) => {
      const { testRules } = await import("./command/rules/test.js");
      outcome.code = await testRules(folder, command.optsWithGlobals<SharedOptions>(), invocation);
    });
  rules
    .command("coverage")
    .description(commands.coverage)
    .argument("[folder]")
    .option("-f, --format <name>", options.dataFormat)
    .action(async (folder: string | undefined, _options: unknown, command: Command) => {
      const { coverRules } = await import("./command/rules/coverage.js");
      outcome.code = await coverRules(folder, command.optsWithGlobals<DataOptions>(), invocation);
    });
  rules
    .command("mutate")
    .description(commands.mutate)
    .argument("[folder]")
    .option("-f, --format <name>", options.dataFormat)
    .option("--min <percent>", options.minimum)
    .option("--only <path>", options.testsOnly, each)
    .action(async (folder: string | undefined, _options: unknown, command: Command) => {
      const { mutateRules } = await import("./command/rules/mutate.js");
      outcome.code = await mutateRules(folder, command.optsWithGlobals<RulesMutateOptions>(), invocation);
    });
  rules
    .command("list")
    .description(commands.list)
    .option("--instrument <id>", options.instrument, each)
    .option("--kind <kind>", options.kind, each)
    .option("--track <id>", options.track, each)
    .option("--regime <regime>", options.regime)
    .option("--certainty <certainty>", options.certainty)
    .option("--on <date>", options.on)
    .option("-f, --format <name>", options.dataFormat)
    .action(async (_options: unknown, command: Command) => {
      const { listRules } = await import("./command/rules/list.js");
      outcome.code = await listRules(command.optsWithGlobals<RulesListOptions>(), invocation);
    });
  rules
    .command("diff")
    .description(commands.diff)
    .argument("<before>")
    .argument("<after>")
    .option("-f, --format <name>", options.dataFormat)
    .option("--over <incidents>", options.over, each)
    .action(async (before: string, after: string, _options: unknown, command: Command) => {
      const { diffRules } = await import("./command/rules/diff.js");
      outcome.code = await diffRules(before, after, command.optsWithGlobals<RulesDiffOptions>(), invocation);
    });
  rules
    .command("render")
    .description(commands.render)
    .argument("[provision...]")
    .option("-f, --format <name>", options.renderFormat)
    .option("-o, --output <file>", options.output)
    .option("--dir <folder>", options.folder)
    .action(async (names: string[], _options: unknown, command: Command) => {
      const { renderRules } = await import("./command/rules/render.js");
      outcome.code = await renderRules(names, command.optsWithGlobals<RulesRenderOptions>(), invocation);
    });
  rules
    .command("graph")
    .description(commands.graph)
    .option("-f, --format <name>", options.graphFormat)
    .option("-o, --output <file>", options.output)
    .option("--instrument <id>", options.instrument, each)
    .option("--track <id>", options.graphTrack, each)
    .option("--on <date>", options.on)
    .action(async (_options: unknown, command: Command) => {
      const { graphRules } = await import("./command/rules/graph.js");
      outcome.code = await graphRules(command.optsWithGlobals<RulesGraphOptions>(), invocation);
    });
  rules
    .command("new")
    .description(commands.new)
    .argument("<id>")
    .requiredOption("--from <provision>", options.from)
    .action(async (id: string, _options: unknown, command: Command) => {
      const { newRule } = await import("./command/rules/new.js");
      outcome.code = await newRule(id, command.optsWithGlobals<RulesNewOptions>(), invocation);
    });
}
