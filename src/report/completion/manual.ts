/** The manual page, in the language of man(7). */
import type { Language } from "../../messages/language.js";
import { manualWords, type ManualWords } from "../../messages/manual.js";
import { everyCommand, namesOf, type CommandDefinition, type OptionDefinition } from "./model.js";

/** Text that roff prints as it stands. */
function plain(text: string): string {
  return text
    .replaceAll("\\", "\\(rs")
    .replaceAll("-", "\\-")
    .replaceAll("“", "\\(lq")
    .replaceAll("”", "\\(rq")
    .replaceAll("…", "...")
    .replaceAll("·", "\\(pc")
    .replaceAll("–", "\\(en")
    .replace(/^(?=[.'])/gm, "\\&");
}

const bold = (text: string): string => `\\fB${plain(text)}\\fR`;
const italic = (text: string): string => `\\fI${plain(text)}\\fR`;

/** A term and what it means, indented. */
function entry(term: string, meaning: string): readonly string[] {
  return [".TP", term, plain(meaning)];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [`.SH ${title}`, ...lines];
}

function optionEntry(option: OptionDefinition): readonly string[] {
  const names = namesOf(option).map(bold).join(", ");
  const value = option.value === undefined ? "" : ` ${italic(option.value.placeholder)}`;
  return entry(names + value, option.description);
}

/** `check [incident ...]`: a command with what is named after it. */
function usage(command: CommandDefinition, called: ManualWords["arguments"]): string {
  const named = command.arguments.map(({ name, required, variadic }) => {
    const word = italic(called[name] ?? name) + (variadic ? " ..." : "");
    return required ? word : `[${word}]`;
  });
  return [bold(command.path.join(" ")), ...named].join(" ");
}

/** The page in one language; \`version\` stands at its foot. */
export function manualPage(program: CommandDefinition, language: Language, version: string): string {
  const words = manualWords[language];
  const { titles } = words;
  const commands = everyCommand(program).filter(({ path, commands: below }) => path.length > 0 && below.length === 0);
  const help = new Set(["--help"]);
  const lines = [
    `.TH ASN\\-CHECK 1 "" "asn\\-check ${plain(version)}" "${plain(words.manual)}"`,
    ...section(titles.name, [`asn\\-check \\- ${plain(words.summary)}`]),
    ...section(titles.synopsis, [
      ".nf",
      ...commands.map((command) =>
        command.isDefault
          ? `${bold("asn-check")} [${bold("check")}]${usage(command, words.arguments).slice(bold("check").length)}`
          : `${bold("asn-check")} ${usage(command, words.arguments)}`,
      ),
      ".fi",
    ]),
    ...section(
      titles.description,
      words.description.flatMap((paragraph, index) => [...(index === 0 ? [] : [".PP"]), plain(paragraph)]),
    ),
    ...section(
      titles.commands,
      commands.flatMap((command) => [
        `.SS ${usage(command, words.arguments)}`,
        plain(command.description),
        ...command.options.filter(({ long }) => !help.has(long)).flatMap(optionEntry),
      ]),
    ),
    ...section(titles.options, program.options.flatMap(optionEntry)),
    ...section(
      titles.exit,
      words.exit.flatMap(([code, meaning]) => entry(bold(code), meaning)),
    ),
    ...section(
      titles.environment,
      words.environment.flatMap(([name, meaning]) => entry(bold(name), meaning)),
    ),
    ...section(
      titles.files,
      words.files.flatMap(([name, meaning]) => entry(bold(name), meaning)),
    ),
    ...section(
      titles.examples,
      words.examples.flatMap(([command, meaning]) => entry(bold(command), meaning)),
    ),
  ];
  return `${lines.join("\n")}\n`;
}
