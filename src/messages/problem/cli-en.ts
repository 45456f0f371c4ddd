import type { CliProblemArgs, NamedThing } from "../../cli/problems.js";
import { parts, some, type Sentences } from "./sentence.js";

const things: Readonly<Record<NamedThing, string>> = {
  command: "The command",
  format: "The format",
  language: "The language",
  color: "The colour choice",
  detail: "The level of detail",
  gate: "The --fail-on gate",
  track: "The track",
  reading: "The reading",
  choice: "The choice of reading",
  provision: "The provision",
  actor: "The actor",
  act: "The act",
  example: "The example",
  schema: "The schema",
  shell: "Completion for the shell",
  severity: "The threshold",
  dates: "Date style",
  finding: "The finding",
  instrument: "The instrument",
  kind: "The kind",
  regime: "The regime",
  certainty: "The certainty",
  election: "The election",
  status: "The capacity",
  incident: "The incident",
  contest: "The contest",
  fact: "The fact",
};

export const cliSentencesEn: Sentences<CliProblemArgs> = {
  "cli.unknown_option": ({ option, suggestion }) => ({
    what: `The option ${option} is not known.`,
    ...parts("", suggestion === "" ? "All options: asn-check --help" : `Did you mean ${suggestion}?`),
  }),
  "cli.option_needs_value": ({ option }) => ({ what: `The option ${option} needs a value.` }),
  "cli.missing_argument": ({ argument }) => ({ what: `Not named: ${argument}.` }),
  "cli.too_many_arguments": ({ given }) => ({
    what: `“${given}” takes fewer arguments than were given.`,
    suggestion: `See asn-check ${given} --help.`,
  }),
  "cli.usage": ({ detail }) => ({ what: `Wrong usage: ${detail}` }),
  "cli.unknown_name": ({ what, value, suggestion, known }) => ({
    what: `${things[what]} “${value}” is not known.`,
    ...parts(
      known.length === 0 ? "" : `${what === "provision" ? "Similar" : "Known"}: ${some(known)}.`,
      suggestion === "" ? "" : `Did you mean “${suggestion}”?`,
    ),
  }),
  "cli.step_not_judged": ({ provision }) => ({
    what: `${provision} is a step of procedure; nobody breaches it.`,
    suggestion: `asn-check show ${provision} shows it.`,
  }),
  "cli.set_form": ({ option, value }) => ({
    what: `${option} ${value}: not clear.`,
    expected: `Write path=value, for instance ${option === "--finding" ? "intent=true" : "actor.status=pppk"}.`,
  }),
  "cli.set_json": ({ option, value }) => ({ what: `${option} ${value}: begins like JSON and is none.` }),
  "cli.set_which": ({ path, what, known }) => {
    const scope = path.replace(/\..*/s, "");
    return {
      what: `${path}: there are several ${{ actor: "actors", act: "acts", contest: "contests" }[what]}, and none is named.`,
      expected: `Write ${path.replace(scope, `${scope}:${known[0] ?? "id"}`)}, or name one with --${what}: ${some(known)}.`,
    };
  },
  "cli.sweep_form": ({ value }) => ({
    what: `--sweep ${value}: not clear.`,
    expected: "Write date=FROM..TO, for instance date=2020-01-01..2026-12-31.",
  }),
  "cli.several_incidents": ({ path, known }) => ({
    what: `${path} holds ${known.length} incidents; one is meant.`,
    expected: `Name it with --incident: ${some(known)}.`,
  }),
  "cli.not_a_day": ({ option, value }) => ({
    what: `${option} ${value}: not a day.`,
    expected: "Write year-month-day: 2024-10-05.",
  }),
  "cli.reading_form": ({ value }) => ({
    what: `--reading ${value}: not clear.`,
    expected: "Write reading=choice, for instance pejabat-asn=luas.",
  }),
  "cli.two_on_stdout": ({ formats }) => ({
    what: `Only one format can go to standard output: ${formats.join(", ")}.`,
    expected: "Give the others a file: -f json=result.json.",
  }),
  "cli.output_unclear": ({ path }) => ({
    what: `-o ${path}: not clear which format is meant.`,
    expected: `Write the file with its format: -f json=${path}.`,
  }),
  "cli.page_in_full": () => ({
    what: "An html page holds the whole study; --detail summary does not go with it.",
    expected: "Leave --detail summary out, or write another form.",
  }),
  "cli.no_output_path": ({ given }) => ({
    what: `${given}: the name of the file is missing.`,
    expected: "Name the file, such as -f json=result.json; without one it goes to standard output: -f json.",
  }),
  "cli.output_twice": ({ path }) => ({ what: `Two formats cannot be written into one file: ${path}.` }),
  "cli.output_is_input": ({ path }) => ({
    what: `${path} is read in this run; the result would overwrite it.`,
    expected: "Give the result another name.",
  }),
  "cli.nothing_named": () => ({ what: "Nothing is named to check." }),
  "cli.binary_to_terminal": () => ({
    what: "This document is no text for a screen.",
    expected: "Name its file: -f docx -o study.docx.",
  }),
  "cli.unwritable": ({ path, reason }) => ({ what: `${path} cannot be written (${reason}).` }),
  "cli.exists": ({ path }) => ({ what: `${path} is already there; nothing was overwritten.` }),
  "cli.pack_missing": ({ path }) => ({
    what: `There is no rule pack at ${path}.`,
    suggestion: "Install again, or name your own pack with --rules DIR.",
  }),
  "cli.part_missing": ({ path }) => ({ what: `${path} is missing from this package.`, suggestion: "Install again." }),
  "cli.pack_damaged": ({ path, detail }) => ({ what: `The rule pack ${path} is damaged: ${detail}` }),
  "cli.defect": ({ detail }) => ({
    what: `A defect of this program, not of your file: ${detail}`,
    suggestion: "Run again with --debug and report the output, without names of people.",
  }),
};
