import type { Command } from "commander";
import type { Language } from "../messages/language.js";
import { checkWords } from "../messages/check-options.js";

/** Options of `check` for many incidents: how they are read and what is said of all of them. */
export function addBatchOptions(command: Command, language: Language): Command {
  const words = checkWords[language];
  return command
    .option("--input-format <name>", words.inputFormat)
    .option("--dates <style>", words.dates)
    .option("--no-ignore", words.noIgnore)
    .option("--totals", words.totals)
    .option("--bom", words.bom)
    .option("--jobs <n>", words.jobs)
    .option("--resume <file>", words.resume);
}
