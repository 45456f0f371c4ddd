import type { RulebookProblemArgs } from "../../rulebook/problems.js";
import { longDay } from "../day.js";
import { parts, some, type Sentences } from "./sentence.js";

const meant = (suggestion: string): string => (suggestion === "" ? "" : `Did you mean “${suggestion}”?`);
const persons: Readonly<Record<string, string>> = {
  nip: "a civil servant's number",
  nik: "an identity number",
  phone: "a telephone number",
  email: "a mail address",
};

/** What the lints say about the content: logic that does nothing, texts, names, sources, coverage of the statute. */
export const contentSentencesEn = {
  "element-implied": ({ element, by }) => ({
    what: `The element “${element}” can never matter: whoever satisfies “${by}” satisfies it.`,
  }),
  "branch-implied": ({ branch, by }) => ({
    what: `The branch “${branch}” adds nothing: “${by}” already admits it.`,
    suggestion: "Remove it, or give it the words of the law.",
  }),
  "exception-never": ({ exception, element }) => ({
    what: `The exception “${exception}” can never apply: the element “${element}” shuts it out.`,
  }),
  "exception-always": ({ exception, element }) => ({
    what: `The exception “${exception}” always applies: whoever satisfies “${element}” meets it.`,
  }),
  "conduct-missing": ({ provision }) => ({
    what: `${provision} forbids something and asks for no conduct.`,
    expected: "An element of role conduct, or one that reads an allegation.",
  }),
  "choices-alike": ({ first, second }) => ({ what: `The choices “${first}” and “${second}” come out alike.` }),
  "choice-unused": ({ choice }) => ({
    what: `The choice “${choice}” decides nothing: every place that asks fixes another one.`,
  }),
  "prevails-twice": ({ first, second }) => ({ what: `Both “${first}” and “${second}” prevail always.` }),
  "calendar-overlap": ({ other }) => ({
    what: `This campaign overlaps the one of ${other} for the same office.`,
    suggestion: "Cycles of single regions state their dates under regions, not as a cycle of their own.",
  }),
  "region-repeated": ({ region }) => ({ what: `The region “${region}” stands twice in this calendar.` }),
  "office-regime": ({ office, regime, other }) => ({
    what: `The office ${office} is voted for here under ${regime}, in ${other} under the other regime.`,
  }),
  "version-idle": ({ from, before }) => ({
    what: `The version of ${longDay(from, "en")} says the same as the one of ${longDay(before, "en")}.`,
    suggestion: "Join the two windows.",
  }),
  "end-unexplained": ({ until }) => ({
    what: `The last wording ends on ${longDay(until, "en")}, and nothing says why.`,
    expected: "The end of its instrument, an amendment on that day, or a note.",
  }),
  "amendment-order": ({ on, before }) => ({
    what: `The amendment of ${longDay(on, "en")} stands after ${longDay(before, "en")}.`,
  }),
  "wording-foreign": ({ wording_by, instrument }) => ({
    what: `${wording_by} is not among the instruments that amended ${instrument}.`,
  }),
  "succession-order": ({ earlier }) => ({ what: `${earlier} is no predecessor: it did not begin earlier.` }),
  "review-future": ({ day }) => ({ what: `${longDay(day, "en")} has not come yet.` }),
  "sanction-drift": ({ from, before }) => ({
    what: `The sanction of ${longDay(from, "en")} differs from the one of ${longDay(before, "en")}, and no basis of this version is new.`,
    expected: "The instrument that changed it in basis or wording_by, or the same figures.",
  }),
  "tier-without-options": ({ tier }) => ({ what: `The rung “${tier}” says nothing of what it can consist of.` }),
  "tier-order": ({ tier, up_to }) => ({ what: `“${up_to}” is milder than “${tier}”; the mildest rung comes first.` }),
  "track-without-forum": ({ track }) => ({ what: `Nothing says who receives a case on the track “${track}”.` }),
  "forum-shadowed": ({ forum, by }) => ({ what: `The forum “${forum}” never has its turn: “${by}” takes every case.` }),
  "question-untranslated": ({ text }) => ({ what: `“${text}” stands in both languages.` }),
  "help-idle": ({ fact }) => ({ what: `The help on ${fact} repeats the question.` }),
  "label-repeated": ({ first, second }) => ({ what: `“${first}” and “${second}” have the same label.` }),
  "language-swapped": ({ language, text }) => ({
    what: `This text is not in the language of its key (${language}): “${text}”.`,
  }),
  "text-repeated": ({ first }) => ({ what: `${first} states its norm in the same words.` }),
  "text-pasted": ({ text }) => ({
    what: `This reads like the statute itself: “${text}…”.`,
    expected: "The norm in our own words.",
  }),
  "text-long": ({ length, limit }) => ({ what: `${length} characters; at most ${limit} can be reviewed at a glance.` }),
  "text-unfinished": ({ mark }) => ({ what: `Still to be written: “${mark}”.` }),
  "personal-data": ({ kind }) => ({
    what: `This looks like ${persons[kind] ?? kind}.`,
    expected: "Rules, tests and decided cases name no persons.",
  }),
  "source-bare": ({ title }) => ({
    what: `“${title}” is no title by which the source can be found again.`,
    expected: "Title, issuer, year; the address under url.",
  }),
  "alias-collision": ({ alias, owner }) => ({ what: `The name “${alias}” already leads to ${owner}.` }),
  "misquotation-repeated": ({ given }) => ({ what: `The misquotation “${given}” is listed twice.` }),
  "misquotation-right": ({ given }) => ({ what: `“${given}” is listed as wrong and elsewhere given as right.` }),
  "misquotation-lost": ({ right }) => ({ what: `“${right}” leads to no instrument of the pack.` }),
  "citation-unresolved": ({ place, known }) => ({
    what: `The text has no ${place}.`,
    ...parts(known.length === 0 ? "" : `It has: ${some(known)}.`, ""),
  }),
  "not-encoded-encoded": ({ place, provision }) => ({
    what: `${place} is listed as left out, but ${provision} encodes it.`,
  }),
  "not-encoded-unreadable": ({ text }) => ({
    what: `“${text}” cannot be read as places of an article.`,
    expected: "Pasal 71 ayat (4), or Pasal 5 huruf b sampai huruf m.",
  }),
  "statute-uncovered": ({ place }) => ({
    what: `${place} is neither encoded nor listed under not_encoded.`,
  }),
  "passage-copied": ({ first }) => ({ what: `This hash already locks another passage: ${first}.` }),
  "passage-differs": ({ place, text }) => ({ what: `${place} reads otherwise in ${text} than when it was encoded.` }),
  "passage-lost": ({ place, text }) => ({ what: `${place} is locked to a passage that is not found in ${text}.` }),
  "expect-unknown": ({ part, suggestion }) => ({
    what: `The chain has nothing called “${part}”.`,
    ...parts("", meant(suggestion)),
  }),
  "untestable-unknown": ({ part, known }) => ({
    what: `The chain has no part “${part}” that could be untestable.`,
    ...parts(known.length === 0 ? "" : `Parts: ${some(known)}.`, ""),
  }),
  "untestable-reason": ({ part }) => ({ what: `Why “${part}” cannot be tested is not said in a sentence.` }),
  "untestable-tested": ({ part }) => ({ what: `“${part}” is called untestable, and a case tests it.` }),
} satisfies Partial<Sentences<RulebookProblemArgs>>;
