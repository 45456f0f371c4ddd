import type { ElementStatus, OpenBecause, TrackAnswer } from "../answer/model.js";
import type { Certainty, ReadingChoice } from "../rulebook/model.js";
import type { CitationStatus } from "../answer/model.js";
import type { PerLanguage } from "./language.js";

/** Headings and small words of the reports. */
export interface ReportWords {
  // summary
  readonly track: string;
  readonly outcome: string;
  readonly missing: string;
  readonly forwardedTo: string;
  readonly timeLimit: string;
  readonly nearestDeadline: string;
  readonly questions: string;
  /** The only open provisions of a track are duties and principles that stand open in nearly every case. */
  readonly onlyGeneral: string;
  /** Outcome of a track in which one element of a provision fails. */
  readonly missed: string;
  readonly noTrack: string;
  /** The same of one of several people. */
  readonly noTrackOfOne: string;
  /** Of the part that was asked for nothing is shown. */
  readonly noneLeft: string;
  readonly noQuestion: string;
  /** Nothing to ask, but a reading is open. */
  readonly onlyReadingsLeft: string;
  /** A short answer holds no questions. */
  readonly questionsLeftOut: string;
  readonly moreTracks: (count: number) => string;
  readonly moreActs: (count: number) => string;
  readonly moreContests: (count: number) => string;
  readonly noContest: string;
  readonly stage: Readonly<Record<"bakal-calon" | "calon", string>>;
  readonly determined: (day: string) => string;
  readonly needs: Readonly<Record<"facts" | "contested" | "findings" | "readings", (count: number) => string>>;
  // deadlines
  readonly inDays: (days: number) => string;
  readonly today: string;
  readonly passed: (days: number) => string;
  /** Done on that day, so many days after the last one. */
  readonly takenLate: (day: string, days: number) => string;
  readonly met: string;
  readonly noDeadline: string;
  readonly deadlineUnknown: string;
  // details
  readonly details: string;
  readonly act: string;
  readonly contest: string;
  readonly law: (from: string, until: string | null) => string;
  readonly wordingBy: (instrument: string) => string;
  readonly lawOn: string;
  readonly judgedUnder: (day: string) => string;
  /** Choices of readings that were asked for. */
  readonly committedTo: (choices: string) => string;
  /** Only a part was asked for: the options that say which. */
  readonly narrowedTo: (options: string) => string;
  readonly appliesBy: (ref: string) => string;
  /** Which of several regulations applies is a matter of fact, not a choice. */
  readonly appliesTurnsOn: (what: string, ref: string) => string;
  readonly judgedDays: (from: string, to: string) => string;
  readonly restsOn: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly because: Readonly<Record<OpenBecause, string>>;
  readonly exceptions: string;
  readonly exceptionType: Readonly<Record<"carve_out" | "defence", string>>;
  readonly readings: string;
  readonly readingChosen: Readonly<Record<"option" | "taken" | "prevails" | "agree", string>>;
  readonly authority: Readonly<Record<ReadingChoice["authority"], string>>;
  readonly contestedFacts: string;
  readonly ifValue: (value: string, by: string | undefined) => string;
  readonly assumptions: string;
  readonly assuming: (finding: string, value: string, by: string) => string;
  readonly fulfilledIf: string;
  readonly notFulfilledIf: string;
  readonly more: string;
  /** Of what is open for want of answers that would all come to the same. */
  readonly fulfilledWhatever: string;
  readonly notFulfilledWhatever: string;
  /** Of an act whose day is not known: from these days on it comes out otherwise. */
  readonly turnsOn: (days: string) => string;
  readonly notes: string;
  readonly note: string;
  readonly noteCount: (count: number) => string;
  readonly moreQuestions: (count: number) => string;
  readonly notChosen: string;
  /** Of a reading: bodies took different choices. */
  readonly bodiesDiffer: string;
  readonly takenBy: (bodies: string) => string;
  readonly lacking: (elements: string) => string;
  /** `belum: penilaian kesengajaan, kapasitas jabatan`. */
  readonly stillOpen: (names: string) => string;
  readonly andOthers: (count: number) => string;
  readonly dependsOn: (names: string) => string;
  readonly finding: (label: string) => string;
  readonly accordingTo: (by: string) => string;
  readonly generalDuties: string;
  readonly principles: string;
  readonly guidelines: string;
  readonly onlyGuidelines: string;
  /** What a row of a guideline prints, and what it leans on. */
  readonly rowPrints: string;
  readonly rowLeansOn: string;
  readonly citedHow: Readonly<Record<"row" | "match" | "interpretation", string>>;
  readonly byInterpretation: (cites: string) => string;
  /** A tier where it is not known whether it reaches the person. */
  readonly onlyFor: (tier: string, who: string) => string;
  readonly alsoReported: (tiers: string) => string;
  /** Alternatives without an order: `A atau B`. */
  readonly noCapacity: string;
  /** How a requirement of a report stands; `tracks` are those that it bears on. */
  readonly requirement: Readonly<Record<ElementStatus, string>>;
  readonly bearsOn: (tracks: string) => string;
  readonly either: (names: readonly string[]) => string;
  readonly upTo: (from: string, to: string) => string;
  /** Heading of questions whose every choice comes out the same. */
  readonly readingsAgree: string;
  /** Of what is open: named as missing, and no choice settles it while the rest is open. */
  readonly readingsAlone: string;
  readonly partsOf: (title: string, count: number) => string;
  /** Names of the gates, by id. */
  readonly gate: Readonly<Record<"regime" | "in_force" | "transition", string>>;
  readonly moreFacts: (count: number) => string;
  /** Outcome that a body recorded, and status here. */
  readonly compared: (outcome: string, status: string) => string;
  readonly reading: string;
  /** States that say something beside the value, or instead of it. */
  readonly factState: Readonly<
    Record<
      | "absent"
      | "unknown"
      | "one_of"
      | "contested"
      | "some_days"
      | "not_applicable"
      | "not_alleged"
      | "position_only"
      | "unnamed",
      string
    >
  >;
  readonly yes: string;
  readonly no: string;
  // tracks
  /** A punishment on record; `details` are its day and whether the breach was of the same nature. */
  readonly priorSanction: (tier: string, details: string) => string;
  readonly sameNature: Readonly<Record<"true" | "false", string>>;
  readonly tierRange: (from: string | undefined, to: string) => string;
  readonly tierRule: Readonly<Record<"heaviest_only" | "cumulative" | "one_of" | "stepwise" | "once", string>>;
  readonly optionState: Readonly<Record<"applied" | "suspended" | "reported", string>>;
  readonly forum: string;
  /** The forum of a table, where another day of receipt leads elsewhere. */
  readonly forumByDay: (short: string) => string;
  /** The day of receipt is not on record: whose law is shown instead. */
  readonly stepDay: (day: string, by: TrackAnswer["step_day"]["by"]) => string;
  readonly otherForum: (from: string | null, to: string, short: string) => string;
  readonly stepChanges: (days: readonly string[]) => string;
  readonly authorityHead: string;
  readonly procedure: string;
  readonly remedies: string;
  readonly moreSteps: (count: number) => string;
  readonly deadlines: string;
  readonly parallel: string;
  // rest
  readonly undetermined: string;
  readonly askWhom: (whom: string) => string;
  readonly decides: (count: number) => string;
  readonly nearMisses: string;
  readonly nearMiss: (element: string) => string;
  readonly underReading: (question: string, choice: string) => string;
  readonly underChoice: (choice: string, outcome: string) => string;
  readonly citations: string;
  readonly citation: Readonly<Record<CitationStatus, string>>;
  /** What lies behind the status of a citation, by code. */
  readonly citationWhy: Readonly<Record<string, string>>;
  readonly citedBy: (who: string) => string;
  readonly suggestion: (text: string) => string;
  readonly admissibility: string;
  readonly agreement: string;
  readonly agreementResult: Readonly<Record<"same" | "differs" | "not_comparable", string>>;
  readonly notShown: string;
  readonly listWith: string;
  readonly otherProvisions: string;
  readonly nothingApplies: string;
  readonly limits: string;
  readonly consulted: string;
  readonly notEncoded: string;
  readonly encodedOn: (day: string) => string;
  readonly reviewed: (reviewed: number, of: number) => string;
  readonly packLine: (pack: string, version: string, verified: string) => string;
  readonly evaluatedOn: (day: string) => string;
  readonly redacted: string;
  readonly warnings: string;
  readonly errors: string;
  readonly detailsHint: string;
  // several incidents
  readonly incident: string;
  readonly totals: (counts: {
    readonly incidents: number;
    readonly fulfilled: number;
    readonly open: number;
    readonly neither: number;
    readonly errors: number;
  }) => string;
  readonly tracks: (count: number) => string;
  readonly unread: (errors: number) => string;
  readonly none: string;
}

/** Both halves are checked here against the interface; each stands in a file of its own. */
export type ReportCatalogue = PerLanguage<ReportWords>;
