import type { Command } from "commander";
import { checkWords } from "../messages/check-options.js";
import { cliWords } from "../messages/cli.js";
import { reportCommandWords } from "../messages/report-command.js";
import type { ReportOptions } from "./command/report.js";
import type { Invocation } from "./invocation.js";
import type { Outcome } from "./program.js";
import { addMasking, each } from "./shared-options.js";

/** `report`; its module, and what writes documents, is loaded when it is asked for. */
export function addReport(program: Command, invocation: Invocation, outcome: Outcome): void {
  const { description, format, output } = reportCommandWords[invocation.language];
  const { options } = cliWords[invocation.language];
  const input = checkWords[invocation.language];
  const defined = program
    .command("report")
    .description(description)
    .argument("<incident...>")
    .option("-f, --format <name>", format, each)
    .option("-o, --output <file>", output)
    .option("--on <date>", options.on)
    .option("--law-on <date>", options.lawOn)
    .option("--reading <id=choice>", options.reading, each)
    .option("--actor <id>", options.actor)
    .option("--act <id>", options.act)
    .option("--fail-on <gates>", options.failOn)
    .option("--input-format <name>", input.inputFormat)
    .option("--dates <style>", input.dates)
    .option("--no-ignore", input.noIgnore);
  addMasking(defined, options).action(async (paths: string[], _options: unknown, command: Command) => {
    const { report } = await import("./command/report.js");
    outcome.code = await report(paths, command.optsWithGlobals<ReportOptions>(), invocation);
  });
}
