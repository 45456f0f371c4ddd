import { counted } from "./amount.js";
import type { RulesWords } from "./rules.js";

const plural = (count: number, one: string): string => counted(count, { one, many: `${one}s` });

export const rulesWordsEn: RulesWords = {
  commands: {
    check: "check form and content of a rule pack",
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
    texts: "folder with the official texts: compare the locked passages with them",
    dataFormat: "pretty or json",
    minimum: "exit with 1 when less than this per cent of the planted errors are noticed",
    survivors: "list every planted error that no test notices",
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
  more: (count) => `${plural(count, "further finding")} not shown here; asn-check rules check lists all of them`,
  nothingWrong: "nothing found",
  wholePack: "the whole pack",
};
