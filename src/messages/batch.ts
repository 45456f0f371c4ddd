import type { PerLanguage } from "./language.js";
import { batchWordsEn } from "./batch-en.js";
import { batchWordsId } from "./batch-id.js";

/** Headings of the totals. */
export type TotalsPart = "tracks" | "tiers" | "provisions" | "regions" | "months" | "conduct";

/** What is said of many incidents, and of the formats that other programs read. */
export interface BatchWords {
  readonly part: Readonly<Record<TotalsPart, string>>;
  readonly others: string;
  readonly unsaid: string;
  /** `count` further rows that are counted only. */
  readonly moreRows: (count: number) => string;
  readonly moreKeys: (count: number) => string;
  readonly interrupted: string;
  /** A provision that somebody should look at: never a finding of guilt. */
  readonly toReview: string;
  readonly notJudged: string;
  readonly missing: (what: string) => string;
  readonly actor: string;
  readonly act: string;
  readonly incidents: string;
  readonly count: string;
  readonly outcomes: string;
  readonly nothing: string;
  readonly empty: string;
  readonly summaryTitle: string;
  /** What annotations could not show. */
  readonly moreAnnotations: (count: number) => string;
  /** So many lines that the job summary has no room for. */
  readonly summaryCut: (lines: number) => string;
  readonly informational: string;
  readonly rulesNotLoaded: string;
  /** Problems that were counted instead of told. */
  readonly moreProblems: (count: number) => string;
  /** So many records, so many a second, and the seconds left where they can be known. */
  readonly progress: (records: number, rate: number, left: number | undefined) => string;
  /** `--jobs` was asked for where one thread must do. */
  readonly oneThread: string;
  /** After an interruption: how many are done, and how to go on. */
  readonly goOn: (done: number) => string;
  readonly goOnSame: (done: number, file: string) => string;
  readonly resumed: (done: number) => string;
  readonly written: (answers: number, unread: number, file: string) => string;
  /** How cells are written. */
  readonly csvNotes: readonly string[];
}

export const batchWords: PerLanguage<BatchWords> = { id: batchWordsId, en: batchWordsEn };
