import type { PeriodName } from "../answer/timeline.js";
import { caseWordsEn } from "./case-en.js";
import { caseWordsId } from "./case-id.js";
import type { PerLanguage } from "./language.js";

export type CaseSection =
  | "identity"
  | "summary"
  | "chronology"
  | "actors"
  | "timeline"
  | "provisions"
  | "open"
  | "readings"
  | "precedents"
  | "citations"
  | "forum"
  | "limits"
  | "pack"
  | "signature";

/** Words of the case report: the parts of a supervisor's study (*kajian*). */
export interface CaseWords {
  readonly title: string;
  readonly section: Readonly<Record<CaseSection, string>>;
  readonly item: string;
  readonly content: string;
  readonly identity: Readonly<
    Record<
      | "id"
      | "title"
      | "kind"
      | "receivedBy"
      | "reporter"
      | "file"
      | "hash"
      | "evaluatedOn"
      | "lawOn"
      | "chosen"
      | "narrowed"
      | "names",
      string
    >
  >;
  readonly notStated: string;
  readonly namesMasked: string;
  readonly namesShown: string;
  readonly narrative: string;
  readonly noNarrative: string;
  readonly day: string;
  readonly event: string;
  readonly events: Readonly<Record<"knownOn" | "reportedOn" | "registeredOn" | "judgedOn", string>>;
  readonly didBy: (conduct: string, actors: string) => string;
  readonly decided: (body: string, outcome: string) => string;
  readonly dayUnknown: string;
  readonly sometime: (days: string) => string;
  readonly actor: string;
  readonly capacity: string;
  readonly recorded: string;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly sureness: string;
  readonly periods: Readonly<Record<PeriodName, string>>;
  readonly periodNone: string;
  readonly upTo: string;
  readonly approximate: string;
  readonly conduct: (act: string) => string;
  readonly stripTitle: (contest: string) => string;
  readonly stripText: (parts: string) => string;
  readonly noTimeline: string;
  readonly track: string;
  readonly outcome: string;
  readonly elements: (cite: string) => string;
  readonly element: string;
  readonly status: string;
  readonly basis: string;
  readonly article: string;
  readonly law: string;
  readonly sanction: string;
  readonly near: string;
  readonly guidelineHead: Readonly<Record<"row" | "status" | "prints", string>>;
  readonly loose: string;
  readonly remarks: string;
  readonly openLead: string;
  readonly question: string;
  readonly whom: string;
  readonly bearsOn: string;
  readonly noWhom: string;
  readonly readingLead: string;
  readonly choice: string;
  readonly authority: string;
  readonly result: string;
  readonly noReadings: string;
  readonly caseHead: Readonly<Record<"case" | "outcome" | "same" | "different", string>>;
  readonly noCitations: string;
  readonly citationHead: Readonly<Record<"given" | "status" | "remark", string>>;
  readonly deadlineHead: Readonly<Record<"what" | "due" | "state" | "basis", string>>;
  readonly requirement: string;
  readonly packHead: Readonly<Record<"pack" | "version" | "hash" | "verified" | "engine", string>>;
  readonly places: readonly { readonly role: string; readonly lines: readonly string[] }[];
  readonly contents: string;
}

export const caseWords: PerLanguage<CaseWords> = { id: caseWordsId, en: caseWordsEn };
