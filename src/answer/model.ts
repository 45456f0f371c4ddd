/**
 * The answer as data: what `--format json` prints (`asn-check/answers@1`) and what every report renders.
 * Words of the law come from the pack in both languages and are chosen by `language`; everything else is a code.
 */
import type { IsoDay } from "../rulebook/model.js";
import type { Problem } from "../problem.js";
import type { Totals } from "./totals.js";
import type { ElementStatus, ProvisionStatus } from "./model/status.js";
import type { Verdict } from "./model/verdict.js";
import type { TrackAnswer } from "./model/track.js";
import type { CitationAnswer } from "./model/citation.js";
import type { PrecedentAnswer } from "./model/precedent.js";
import type { Question } from "./model/question.js";

export type * from "./model/citation.js";
export type * from "./model/precedent.js";
export type * from "./model/question.js";
export type * from "./model/status.js";
export type * from "./model/step.js";
export type * from "./model/track.js";
export type * from "./model/verdict.js";

export interface Answer {
  readonly incident: {
    readonly id: string;
    readonly title: string | null;
    readonly sha256: string;
    readonly file: string;
  };
  readonly actors: readonly { readonly id: string; readonly capacity: string }[];
  /**
   * `days`: `2024-10-05`, `2024-10-01..2024-10-05`, either end of which may be open, or `2024-10-01|2024-10-05` where
   * nobody states a day between. `one_day`: one of these days, not known which; without it the act went on for all.
   */
  readonly acts: readonly {
    readonly id: string;
    readonly days: string;
    readonly one_day?: true;
    readonly conduct: readonly string[];
  }[];
  readonly contests: readonly {
    readonly id: string | null;
    readonly title: string;
    readonly region: string | null;
    readonly regime: string | null;
    readonly stage: string | null;
    readonly determination: string | null;
  }[];
  readonly verdicts: readonly Verdict[];
  /**
   * What was judged by status, the verdicts above and what is only counted. A prohibition that is shown through what
   * punishes it counts where it has a verdict of its own; versions that an unknown day may fall under count each,
   * although those that agree are one verdict.
   */
  readonly counts: Readonly<Record<ProvisionStatus | "not_alleged", number>>;
  readonly tracks: readonly TrackAnswer[];
  readonly admissibility: readonly {
    readonly forum: string;
    readonly provision: string;
    readonly requirement: string;
    readonly status: ElementStatus;
    readonly because: readonly string[];
    readonly effect_on: readonly string[];
    readonly ref: string;
  }[];
  readonly citations: readonly CitationAnswer[];
  /** Decided cases most like an act of the incident, nearest first; empty where too few can be compared. */
  readonly precedents: readonly PrecedentAnswer[];
  readonly agreement: readonly {
    readonly decision: string;
    readonly actor: string;
    readonly act: string;
    readonly provision: string;
    readonly result: "same" | "differs" | "not_comparable";
    readonly why: string;
  }[];
  readonly questions: readonly Question[];
  readonly notes: readonly string[];
  readonly limits: {
    readonly consulted: readonly string[];
    readonly not_encoded: readonly string[];
    readonly encoded_on: IsoDay;
    readonly legal_review: {
      readonly reviewed: number;
      readonly of: number;
      readonly last_on?: IsoDay;
      readonly by: readonly string[];
    };
  };
  readonly warnings: readonly Problem[];
  readonly redacted: boolean;
  /** The day whose law was asked for instead of the law of the acts; absent where nobody asked. */
  readonly law_on?: IsoDay;
  /** Choices by question that were asked for instead of what bodies took or what prevails; absent where nobody asked. */
  readonly readings_chosen?: Readonly<Record<string, string>>;
  /** The part that was asked for: what lies outside it was judged and is not shown. Absent where nobody asked. */
  readonly narrowed_to?: {
    readonly actor?: string;
    readonly act?: string;
    readonly tracks?: readonly string[];
    readonly provisions?: readonly string[];
  };
}

export interface AnswerDocument {
  readonly schema: "asn-check/answers@1";
  readonly engine: { readonly version: string };
  readonly pack: {
    readonly id: string;
    readonly version: string;
    readonly sha256: string;
    readonly verified_on: IsoDay;
  };
  readonly evaluated_on: IsoDay;
  readonly language: "id" | "en";
  readonly answers: readonly Answer[];
  readonly errors: readonly Problem[];
  readonly summary: {
    readonly counts: Readonly<Record<string, number>>;
    readonly exit_code: number;
    /** The run was ended early: the rest of the input was not judged. */
    readonly interrupted?: boolean;
    readonly totals: Totals;
  };
}

/** A line of `--format ndjson`: an answer. */
export interface AnswerLine extends Answer {
  readonly schema: "asn-check/answer@1";
}

/** A line in the place of a record that could not be judged. */
export interface ProblemLine {
  readonly schema: "asn-check/problem@1";
  /** `line` and the hash of what stands there; null where the whole file or path is meant. */
  readonly record: { readonly file: string; readonly line: number | null; readonly sha256: string | null };
  readonly problems: readonly Problem[];
}

/** The last line, on request. */
export interface SummaryLine {
  readonly schema: "asn-check/summary@1";
  readonly exit_code: number;
  readonly interrupted: boolean;
  readonly totals: Totals;
}

export type NdjsonLine = AnswerLine | ProblemLine | SummaryLine;
