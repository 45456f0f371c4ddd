import { counted } from "./amount.js";
import type { RulesWords } from "./rules.js";

const plural = (count: number, one: string): string => counted(count, { one, many: `${one}s` });

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`;

export const rulesWordsEn: RulesWords = {
  commands: {
    check: "check form and content of a rule pack, then run its tests",
    test: "run the tests beside the rules",
    coverage: "what the tests exercise, and which parts of the statutes are encoded",
    mutate: "plant errors in the rules and count those that no test notices",
    list: "every provision, one a line",
    new: "a new provision and its tests, begun from another one",
    graph: "which norm is punished by what: Mermaid or SVG",
    diff: "what changed between two packs, and which incidents come out otherwise",
    render: "pages for review: elements, versions, exceptions, sanctions, tests, signature block",
  },
  options: {
    checkFormat: "pretty, json, sarif, github or junit; name=path writes to a file (repeatable)",
    output: "write to a file instead of standard output",
    failOn: "from which severity on the exit code is 1: error (default) or warning",
    explain: "what is behind a code, with an example wrong and right",
    noTests: "do not run the tests beside the rules",
    texts: "folder with the official texts: compare the locked passages with them",
    dataFormat: "pretty or json",
    minimum: "exit with 1 when less than this per cent of the planted errors are noticed",
    testsOnly: "only tests whose path contains this (repeatable)",
    instrument: "only this instrument (repeatable)",
    kind: "only this kind: principle, duty, prohibition, offence, sanction, guideline, procedure (repeatable)",
    track: "only this track (repeatable)",
    regime: "only this kind of election: pemilu or pilkada",
    certainty: "only what is this sure at most in some version: confirmed, single_source, derived, unconfirmed",
    on: "only what is in force on this day",
    from: "the provision to begin from",
    graphFormat: "mermaid or svg",
    graphTrack: "only this track (repeatable)",
    over: "judge these incidents with both packs and compare (repeatable)",
    renderFormat: "markdown or html",
    folder: "write one page per provision into this folder",
  },
  checked: ({ provisions, facts, tests, errors, warnings }) =>
    `${plural(provisions, "provision")}, ${plural(facts, "fact")}, ${plural(tests, "test file")}: ${plural(errors, "error")}, ${plural(warnings, "warning")}`,
  coverage: {
    tests: "What the tests exercise",
    parts: {
      elements: "elements",
      branches: "branches",
      exceptions: "exceptions",
      wordings: "wordings and their dates",
    },
    statutes: "Parts of the articles of which something is encoded",
    status: {
      encoded: "encoded",
      used: "used inside another provision",
      left_out: "left out, with a reason",
      uncovered: "neither encoded nor explained",
    },
    articles: (count) => plural(count, "article"),
    unknown: (articles) => `division not written down: ${articles}`,
    more: (count) => `${plural(count, "part")} that no case exercises; -v lists them`,
  },
  mutation: {
    score: ({ killed, mutants, excused }) =>
      mutants === 0
        ? "No error could be planted: there is no test."
        : `${killed} of ${plural(mutants, "planted error")} noticed (${percent(killed, mutants)}), ${excused} more excused with a reason`,
    worst: "noticed · planted · excused · provision",
    idle: ({ provision, kind, part }) => `A reason for nothing: ${provision} ${kind} ${part}`,
  },
  more: (count) => `${plural(count, "further finding")} not shown here; asn-check rules check lists all of them`,
  nothingWrong: "nothing found",
  wholePack: "the whole pack",
};
