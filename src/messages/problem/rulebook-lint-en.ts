import type { RulebookProblemArgs } from "../../rulebook/problems.js";
import { longDay } from "../day.js";
import { parts, some, type Sentences } from "./sentence.js";

const meant = (suggestion: string): string => (suggestion === "" ? "" : `Did you mean “${suggestion}”?`);
const quotedList = (items: readonly string[]): string => (items.length === 0 ? "nothing" : items.join(", "));

/** What the lints say about a pack whose files are well-formed. */
export const lintSentencesEn = {
  "elements-as-unknown": ({ from, known }) => ({
    what: `No version begins on ${from}.`,
    ...parts(known.length === 0 ? "" : `Versions there: ${some(known)}.`, ""),
  }),
  "no-provisions": ({ pack }) => ({ what: `The pack ${pack} holds no provision.` }),
  "no-tests": ({ pack }) => ({ what: `The pack ${pack} holds no test.` }),
  "no-cases": ({ file }) => ({ what: `${file} holds no test case.` }),
  "id-file-name": ({ id, expected }) => ({
    what: `The file name does not fit “${id}”.`,
    expected: `Expected: ${expected}.`,
  }),
  "reference-unknown": ({ what, id, suggestion }) => ({
    what: `There is no ${what} “${id}”.`,
    ...parts("", meant(suggestion)),
  }),
  "fact-unused": ({ fact }) => ({
    what: `No rule reads the fact “${fact}”.`,
    suggestion: "Remove it, or mark it display_only.",
  }),
  "concept-unused": ({ what, id }) => ({ what: `Nothing refers to the ${what} “${id}”.` }),
  "element-duplicate": ({ what, id }) => ({ what: `The ${what} name “${id}” is used twice.` }),
  cycle: ({ through }) => ({ what: `References go in a circle: ${through.join(" → ")}.` }),
  "reading-in-reading": ({ reading, other }) => ({
    what: `The reading “${reading}” depends on another one, “${other}”.`,
    expected: "The condition of a choice may hold findings, not another question.",
  }),
  "exception-dead": ({ exception, defeats, known }) => ({
    what: `The exception “${exception}” names “${defeats}”, which does not exist.`,
    ...parts(known.length === 0 ? "" : `There are: ${some(known)}.`, ""),
  }),
  "slug-unknown": ({ fact, slug, suggestion }) => ({
    what: `“${slug}” is not a value of ${fact}.`,
    ...parts("", meant(suggestion)),
  }),
  "operator-unfit": ({ fact, operator, type }) => ({
    what: `The operator “${operator}” does not fit ${fact} (${type}).`,
  }),
  "operand-unfit": ({ fact, operator, expected }) => ({
    what: `The value at “${operator}” does not fit ${fact}.`,
    expected: `Expected: ${expected}.`,
  }),
  "condition-depth": ({ limit }) => ({ what: `This condition is nested more than ${limit} deep.` }),
  "condition-contradiction": ({ fact, elements }) => ({
    what:
      elements.length === 1
        ? `The element ${elements.join()} can be satisfied on no day on which this wording is in force: ${fact}.`
        : `The elements ${elements.join(" and ")} can never be satisfied together: ${fact}.`,
  }),
  "condition-repeated": ({ first, second }) => ({ what: `The condition “${second}” is the same as “${first}”.` }),
  "condition-always": ({ fact }) => ({ what: `The condition on ${fact} is always satisfied.` }),
  "date-unreal": ({ day }) => ({ what: `${day} is not in the calendar.` }),
  "window-empty": ({ from, until }) => ({ what: `The window from ${from} until before ${until} is empty.` }),
  "window-order": ({ from, before }) => ({ what: `The version of ${from} must stand after the one of ${before}.` }),
  "window-overlap": ({ from, until }) => ({
    what:
      until === ""
        ? `This version begins on ${longDay(from, "en")}, while the one before has no end.`
        : `This version begins on ${longDay(from, "en")}, while the one before holds until ${longDay(until, "en")}.`,
  }),
  "window-gap": ({ from, until }) => ({
    what: `No version is in force between ${longDay(from, "en")} and ${longDay(until, "en")}.`,
    expected: "Explain it in in_force.gap.",
  }),
  "gap-without-gap": ({ until }) => ({
    what:
      until === ""
        ? "A gap is explained, but the version has no end."
        : `A gap is explained, but there is none at ${until}.`,
  }),
  "outside-instrument": ({ instrument, bound, day }) => ({
    what: `The window reaches beyond ${instrument} (${bound}: ${longDay(day, "en")}).`,
  }),
  closure: ({ what, id, day }) => ({
    what: `The ${what} “${id}” does not cover the whole window; it is missing from ${longDay(day, "en")}.`,
  }),
  "calendar-order": ({ earlier, later }) => ({ what: `${earlier} must come before ${later}.` }),
  "figure-order": ({ what, min, max }) => ({ what: `${what}: the minimum ${min} is above the maximum ${max}.` }),
  "figure-implausible": ({ what, value }) => ({ what: `${what}: ${value} is implausible; check the unit.` }),
  "figure-connector": ({ key }) => ({ what: `The connector “${key}” is needed and missing.` }),
  "prohibition-unpunished": ({ provision }) => ({
    what: `Nothing attaches to a breach of ${provision}.`,
    expected: "A provision with breach_of, or no_sanction with its reason.",
  }),
  "no-sanction-but-punished": ({ provision, by }) => ({
    what: `${provision} says no_sanction, but ${by.join(", ")} attaches to it.`,
  }),
  "track-missing": ({ provision }) => ({ what: `${provision} has no track.` }),
  "sanction-missing": ({ provision }) => ({ what: `${provision} has no sanction.` }),
  "key-of-other-kind": ({ key, kind, kinds }) => ({
    what: `The key “${key}” is not for the kind ${kind}.`,
    expected: `Only for: ${kinds.join(", ")}.`,
  }),
  "certainty-overstated": ({ stated, weakest, part }) => ({
    what: `The certainty ${stated} is above its weakest part (${part}: ${weakest}).`,
  }),
  "label-missing": ({ fact }) => ({
    what: `The fact “${fact}” has no label.`,
    suggestion: "Give it a short noun phrase: label: { id: kedudukan, en: position }",
  }),
  "label-long": ({ label, limit }) => ({
    what: `The label “${label}” has ${label.length} characters.`,
    expected: `At most ${limit}: it stands in a column.`,
  }),
  "label-sentence": ({ label }) => ({ what: `The label “${label}” is not a noun phrase.` }),
  "translation-missing": ({ text }) => ({ what: `Not translated: “${text}”.` }),
  "test-missing": ({ chain }) => ({ what: `${chain} has no test.` }),
  "test-chain-unclear": ({ chains }) => ({
    what: "It is not clear which chain is tested.",
    expected: `Name provision: ${chains.join(" | ")}.`,
  }),
  "test-base-not-fulfilled": ({ chain, status }) => ({
    what: `The base test of ${chain} expects ${status}.`,
    expected: "fulfilled.",
  }),
  "test-element-missing": ({ chain, element }) => ({
    what: `${chain}: no test changes the element “${element}” alone.`,
    expected: "One case, or untestable with its reason.",
  }),
  "test-open-missing": ({ chain }) => ({ what: `${chain}: no test expects open.` }),
  "test-exception-missing": ({ chain, exception }) => ({
    what: `${chain}: the exception “${exception}” is not tested with and without.`,
  }),
  "test-boundary-missing": ({ chain, boundary, days }) => ({
    what: `${chain}: the version boundary ${boundary} is not tested.`,
    expected: `Cases on ${days.join(" and ")}.`,
  }),
  "test-without-day": ({ name }) => ({ what: `The test “${name}” does not state act.on.` }),
  "test-outside-version": ({ name, day }) => ({ what: `The test “${name}” is dated ${day}, outside every version.` }),
  "test-change-idle": ({ name, path }) => ({ what: `The test “${name}” changes ${path} without any difference.` }),
  "test-name-repeated": ({ name }) => ({ what: `The test name “${name}” is used twice.` }),
  "test-unreadable": ({ name, code, detail }) => ({
    what: `The test “${name}” makes no valid incident: ${[code, detail].filter((part) => part !== "").join(" ")}`,
  }),
  "test-no-verdict": ({ name, chain }) => ({ what: `The test “${name}”: ${chain} gave no verdict.` }),
  "test-failed": ({ name, chain, part, expected, found, seen }) => ({
    what: `The test “${name}” (${chain}): ${part} differs; found ${quotedList(found)}.`,
    expected: `Expected: ${quotedList(expected)}.`,
    ...parts("", seen.join("; ")),
  }),
  "citation-unreadable": ({ text }) => ({ what: `“${text}” cannot be read as a citation.` }),
  "citation-elsewhere": ({ article, cited }) => ({
    what: `The id names article ${article}, the basis ${quotedList(cited)}.`,
  }),
  "not-covered": ({ chain, part, id }) => ({ what: `No case of ${chain} exercises the ${part} “${id}”.` }),
  "mutant-survives": ({ provision, kind, part }) => ({
    what: `No test of ${provision} notices an error planted here (${kind} ${part}).`,
  }),
} satisfies Partial<Sentences<RulebookProblemArgs>>;
