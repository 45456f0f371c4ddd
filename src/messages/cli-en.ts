import { counted } from "./amount.js";
import type { CliWords } from "./cli.js";

const plural = (count: number, one: string): string => counted(count, { one, many: `${one}s` });

export const cliWordsEn: CliWords = {
  description:
    "Maps an alleged breach of neutrality in an election onto the provisions in force on its day, element by element.",
  headings: {},
  usage: (line) => line,
  help: "show this help",
  version: "show the version",
  commands: {
    check: 'check files, folders, globs, or "-" for standard input (the default command)',
    show: "one provision as a lawyer reads it (id or citation); also a reading, definition, calendar, instrument",
    words: "the dictionary, searched by everyday words",
    example: "a complete sample incident",
    page: "one HTML file that holds the engine and the rules: opens in a browser, without a network",
    schema: "a JSON Schema: incident, provision, answer, ndjson, why, what-if, questions; the columns of a table: csv",
    rules: "for the people who keep the rule pack",
    validate: "check form only: incidents, or a folder with pack.yaml",
    completion: "a script that completes commands and options: bash, zsh, fish, powershell",
  },
  options: {
    format: "pretty, json, ndjson, csv, markdown, html, sarif, junit, github; name=path writes to a file (repeatable)",
    output: "write to a file instead of standard output",
    rules: "your own rule pack instead of the built-in one",
    on: "day for which time limits are computed (default: today in Jakarta)",
    lawOn: "judge under the law of another day; marked in the answer",
    reading: "commit to one reading; marked in the answer (repeatable)",
    track: "only this track (repeatable)",
    only: "only this provision (repeatable)",
    actor: "only this actor",
    act: "only this act",
    failOn: "when the exit code is not 0: none, fulfilled, open, a track, a tier, track:tier; a comma means or",
    detail: "summary, full or all",
    lang: "language: id or en (default: id, or ASN_CHECK_LANG)",
    redact: "mask the names in “people” (default when CI is set)",
    noRedact: "do not mask names",
    quiet: "summary only; no warnings",
    verbose: "list everything that is otherwise only counted",
    color: "auto, always or never",
    debug: "show the stack when this program itself fails",
  },
  start: [
    "Name the incident file to check:",
    "  asn-check incident.json        what may be fulfilled, what is not settled",
    "  asn-check new                  an interview from nothing to an incident file",
    "  asn-check example              a complete sample incident to copy",
    '  asn-check words "grup WA"      the dictionary word for an everyday one',
    "  asn-check page > asn.html      in a browser, no network; --help: the others",
  ],
  exitCodes:
    "Exit codes: 0 everything evaluated, which does not mean lawful · 1 --fail-on: something fulfilled · 2 usage · 3 --fail-on: something open · 4 unreadable input · 5 rule pack · 70 defect · 130, 143 interrupted",
  otherExamples: (names) => `Other examples: ${names}`,
  rulesTested: ({ files, chains, cases, passed, failed }) =>
    cases === 0
      ? "No test was found."
      : `${plural(files, "test file")}, ${plural(chains, "chain")}, ${plural(cases, "case")}: ${passed} as expected, ${failed} not`,
  validated: (folder, valid) => `${folder}: ${valid ? "valid in form" : "not valid in form"}`,
  incidentsValidated: (incidents, errors) => `${plural(incidents, "valid incident")}, ${plural(errors, "error")}`,
};
