import type { Misread } from "../interview/typed.js";
import { counted } from "./amount.js";
import type { InterviewWords } from "./interview.js";

const stillMatter = (count: number): string =>
  counted(count, { one: "question still matters", many: "questions still matter" });

const misreadEn = (what: Misread): string => {
  switch (what.code) {
    case "needed":
      return "This question needs an answer.";
    case "yes_or_no":
      return "Answer yes or no.";
    case "not_a_day":
      return "This is not read as a day. For example: 5 October 2024, 05-10-2024 (day first), 2024-10-05.";
    case "not_a_number":
      return "Write the number alone, such as 5 or 25.000.000.";
    case "not_an_option":
      return `"${what.value}" is not among the options.${what.suggestion === "" ? "" : ` Did you mean ${what.suggestion}?`}`;
  }
};

export const interviewWordsEn: InterviewWords = {
  ask: {
    description: "the questions that still matter, most decisive first; answers are written back into the file",
    answers: "file of answers (key = answer, one a line; or JSON); - for standard input",
    format: "pretty or json; name=file writes to a file (may be repeated)",
    output: "write to a file",
  },
  new: { description: "an interview from nothing to a valid incident file" },
  topic: {
    finding_by: () => "Who evaluated it so?",
    finding_reasons: () => "What were the reasons?",
    finding_for: () => "Which provision was found breached? (one not chosen stays open)",
    reading_by: () => "Which body took that reading?",
    cycle: () => "Which election?",
    more_actors: () => "Is anybody else reported?",
    more_acts: () => "Is there another act, or an act on another day?",
    by: () => "Who did it?",
    conduct_text: () => "What other conduct? Describe it briefly.",
    conduct_contested: () => "Is any of it denied to have happened?",
    received_by: () => "Who handles the report?",
    body_name: () => "The full name of that body?",
    determination: () => "When were the candidates determined there?",
    campaign: () => "When was the campaign period there?",
    voting_day: () => "When was voting day there?",
    extra: () => "Is there anything else to record?",
    title: () => "A short title (no names of persons)?",
    narrative: () => "A short account? (shown, never interpreted)",
    cites: () => "Provisions that somebody already cites?",
  },
  reading: (question) => `Reading: ${question} Has a body chosen?`,
  hint: {
    yesNo: "yes / no",
    day: "such as 5 October 2024 or 05-10-2024 (day first)",
    days: "such as 5 October 2024; 25 September 2024 - 5 October 2024 if it went on; between 1 October 2024 and 5 October 2024 if not certain",
    number: {
      months: "a number, in months",
      years: "a number, in years",
      rupiah: "a number, in rupiah",
      plain: "a number",
    },
    examined: "day of the examination; or yes / no",
    choice: "number or word",
    choices: "numbers or words, several with commas; none for an empty list",
    body: "such as bawaslu, gakkumdu, bkn, ppk; another body may be written",
    text: "free text",
    texts: "several with semicolons",
  },
  unknown: "Not known",
  skip: "Skip",
  back: "← Back",
  done: "Enough, save now",
  yes: "Yes",
  no: "No",
  whyUnknown: "not known",
  whyUnknownAsked: "Why is it not known?",
  required: "needed",
  about: (id) => `[${id}]`,
  decides: (provisions, tracks) =>
    `bears on ${counted(provisions, { one: "provision", many: "provisions" })}${tracks === "" ? "" : `: ${tracks}`}`,
  askWhom: (whom) => `ask: ${whom}`,
  recorded: (value) => `recorded: ${value}`,
  otherBody: "Another body …",
  bodyNamed: "Name of the body",
  search: "type an everyday word, or enter to see all",
  severalHow: "(space selects, enter ends)",
  nothingMarked: "Nothing was selected. Which is it?",
  nothingChosen: "Nothing is marked yet: press space on an entry, then Enter.",
  emptyList: "There are none",
  chooseOne: "(choose one)",
  noneOfThem: "(none of them)",
  welcome: (file) => `Interview for a new incident · written to ${file}`,
  welcomeAsk: (title, questions) => `${title} · ${stillMatter(questions)}`,
  resumed: (file, replies) =>
    `Going on with ${file}: ${counted(replies, { one: "answer is", many: "answers are" })} there.`,
  keys: "Arrows choose · Enter goes on · Esc goes back · Ctrl-C leaves (answers kept)",
  manner: "Enter\u00a0skips · ?\u00a0not\u00a0known · <\u00a0back · .\u00a0enough,\u00a0save",
  misread: misreadEn,
  stillNeeded: "Cannot be saved yet: the status of the person and the conduct must be answered first.",
  refused: "This answer cannot be recorded.",
  left: (file) => `Left. The answers are kept in ${file}; the same command goes on.`,
  leftAsk: (file, replies) =>
    `Left. ${counted(replies, { one: "answer stands", many: "answers stand" })} in ${file}; the same command goes on.`,
  ended: (file) =>
    `The input ended before the interview was complete. The answers are kept in ${file}; the same command goes on.`,
  written: (file, next) => `Saved: ${file}\nJudge it with: ${next}`,
  saved: (file, replies, open) =>
    `${counted(replies, { one: "answer", many: "answers" })} written to ${file}. ${open === 0 ? "Nothing else matters any more." : `${stillMatter(open)}.`}`,
  nothingOpen: "No question could still change the outcome.",
  onlyReadings: "Facts and findings suffice; what is left are readings (--reading of check).",
  oneFile: "answering needs one JSON file with one incident; of other forms only the questions are shown",
  heading: (actor) => `What still matters · ${actor}`,
  facts: "Facts",
  findings: "Findings",
  readings: "Readings that decide (no questions of fact)",
  tracks: "By track",
  sets: "Smallest sets of answers that settle",
  fulfilledIf: "fulfilled if",
  notFulfilledIf: "not fulfilled if",
  nothingNeeded: "whatever is answered",
  noneSmall: "no small set suffices",
  moreSets: "… and others",
  or: "or",
  notApplicable: "does not apply",
  key: (key) => `key: ${key}`,
  moreQuestions: (count) => `… and ${counted(count, { one: "more question", many: "more questions" })} (-v)`,
  howTo: (file) =>
    `To answer: asn-check ask ${file} at a terminal, or --answers answers.txt with lines "key = answer".`,
  unknownKey: (key, suggestion) =>
    `There is no open question with the key ${key}.${suggestion === "" ? "" : ` Did you mean ${suggestion}?`}`,
  answersForm: (line) => `line ${line}: write "key = answer".`,
};
