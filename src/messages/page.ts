import type { PerLanguage } from "./language.js";
import { pageWordsEn } from "./page-en.js";
import { pageWordsId } from "./page-id.js";

/** What the page says itself; everything else it takes from the reports and the interview. */
export interface PageWords {
  readonly title: string;
  readonly tagline: string;
  readonly skip: string;
  readonly otherLanguage: string;
  // before anything can be shown
  readonly cannotUnpack: string;
  readonly failed: (reason: string) => string;
  // what can be done with the incident
  readonly incident: string;
  readonly begin: string;
  readonly open: string;
  readonly example: string;
  readonly save: string;
  readonly report: string;
  readonly answerJson: string;
  readonly masked: string;
  readonly on: string;
  readonly replace: string;
  readonly tabs: Readonly<Record<"interview" | "source" | "what_if", string>>;
  readonly source: string;
  readonly sourceHelp: string;
  readonly chosen: string;
  readonly saved: (file: string) => string;
  readonly opened: (file: string, incidents: number) => string;
  readonly tooLarge: string;
  readonly problems: (errors: number) => string;
  readonly place: (line: number, column: number) => string;
  readonly interview: Readonly<Record<"next" | "several" | "intro" | "done", string>>;
  // answer
  readonly answer: string;
  readonly nothingYet: string;
  readonly notWhole: string;
  readonly unread: string;
  readonly live: (counts: { readonly fulfilled: number; readonly open: number; readonly questions: number }) => string;
  readonly tracks: string;
  /** What stands folded below a track. */
  readonly course: string;
  readonly provisions: string;
  readonly elements: string;
  readonly timeline: string;
  readonly moreQuestions: (count: number) => string;
  // what if
  readonly whatIf: {
    readonly intro: string;
    readonly none: string;
    readonly asWritten: string;
    readonly unknown: string;
    readonly lawOn: string;
    readonly actOn: string;
    readonly reset: string;
    readonly adopt: string;
    readonly adopted: string;
    readonly compare: string;
    readonly refused: string;
    readonly readings: string;
    readonly open: string;
    readonly stated: string;
    readonly more: (count: number) => string;
  };
  readonly privacy: string;
}

export const pageWords: PerLanguage<PageWords> = { id: pageWordsId, en: pageWordsEn };
