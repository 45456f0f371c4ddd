import type { Misread } from "../interview/typed.js";
import type { Topic } from "../interview/model.js";
import { interviewWordsEn } from "./interview-en.js";
import { interviewWordsId } from "./interview-id.js";
import type { PerLanguage } from "./language.js";

type OwnTopic = Exclude<Topic, "fact" | "finding" | "reading">;

export interface InterviewWords {
  readonly ask: {
    readonly description: string;
    readonly answers: string;
    readonly format: string;
    readonly output: string;
  };
  readonly new: { readonly description: string };
  /** Questions that are not in the dictionary. */
  readonly topic: Readonly<Record<OwnTopic, () => string>>;
  readonly reading: (question: string) => string;
  readonly hint: {
    readonly yesNo: string;
    readonly day: string;
    readonly days: string;
    readonly number: Readonly<Record<"months" | "years" | "rupiah" | "plain", string>>;
    readonly examined: string;
    readonly choice: string;
    readonly choices: string;
    readonly body: string;
    readonly text: string;
    readonly texts: string;
  };
  readonly unknown: string;
  readonly skip: string;
  readonly back: string;
  readonly done: string;
  readonly yes: string;
  readonly no: string;
  readonly whyUnknown: string;
  readonly whyUnknownAsked: string;
  readonly required: string;
  readonly about: (id: string) => string;
  readonly decides: (provisions: number, tracks: string) => string;
  readonly askWhom: (whom: string) => string;
  readonly recorded: (value: string) => string;
  readonly otherBody: string;
  readonly bodyNamed: string;
  readonly search: string;
  readonly severalHow: string;
  readonly nothingMarked: string;
  /** Where an answer cannot be left out. */
  readonly nothingChosen: string;
  readonly emptyList: string;
  readonly chooseOne: string;
  readonly noneOfThem: string;
  readonly welcome: (file: string) => string;
  readonly welcomeAsk: (title: string, questions: number) => string;
  readonly resumed: (file: string, replies: number) => string;
  readonly keys: string;
  readonly manner: string;
  readonly misread: (what: Misread) => string;
  readonly stillNeeded: string;
  readonly refused: string;
  readonly left: (file: string) => string;
  readonly leftAsk: (file: string, replies: number) => string;
  readonly ended: (file: string) => string;
  readonly written: (file: string, next: string) => string;
  readonly saved: (file: string, replies: number, open: number) => string;
  readonly nothingOpen: string;
  readonly onlyReadings: string;
  readonly oneFile: string;
  readonly heading: (actor: string) => string;
  readonly facts: string;
  readonly findings: string;
  readonly readings: string;
  readonly tracks: string;
  readonly sets: string;
  readonly fulfilledIf: string;
  readonly notFulfilledIf: string;
  readonly nothingNeeded: string;
  readonly noneSmall: string;
  readonly moreSets: string;
  readonly or: string;
  readonly notApplicable: string;
  readonly key: (key: string) => string;
  readonly moreQuestions: (count: number) => string;
  readonly howTo: (file: string) => string;
  readonly unknownKey: (key: string, suggestion: string) => string;
  readonly answersForm: (line: number) => string;
}

export const interviewWords: PerLanguage<InterviewWords> = { id: interviewWordsId, en: interviewWordsEn };
