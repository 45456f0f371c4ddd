/**
 * The answer as data: what `--format json` prints (`asn-check/answers@1`) and what every report renders.
 * Words of the law come from the pack in both languages and are chosen by `language`; everything else is a code.
 */
import type {
  Certainty,
  Custody,
  Duration,
  ElementRole,
  Fine,
  Holiday,
  IsoDay,
  Precedent,
  ProcedureStep,
  ProvisionKind,
  ReadingChoice,
  Source,
} from "../rulebook/model.js";
import type { DimensionId } from "../precedent/dimensions.js";
import type { Agreement, Difference, Likeness } from "../precedent/likeness.js";
import type { Problem } from "../problem.js";
import type { Scalar } from "../incident/model.js";
import type { Totals } from "./totals.js";

export type ElementStatus = "satisfied" | "not_satisfied" | "open";
export type OpenBecause = "facts" | "contested" | "finding" | "reading";
export type ProvisionStatus =
  "wrong_regime" | "not_in_force" | "not_reached" | "not_fulfilled" | "excepted" | "fulfilled" | "open";

/** A fact as it took part in a decision. */
export interface FactUse {
  readonly path: string;
  readonly state: string;
  readonly value?: Scalar | readonly Scalar[];
}

export interface ElementAnswer {
  /** `regime`, `in_force`, or the element's id; in a chain prefixed by nothing, see `of`. */
  readonly id: string;
  /** Provision of the chain that the element belongs to. */
  readonly of: string;
  readonly role: ElementRole | "gate";
  readonly text: string;
  readonly status: ElementStatus;
  /** Ids of the branches that satisfied it (`perbuatan.keputusan`), or why it is open. */
  readonly because: readonly string[];
  readonly facts: readonly FactUse[];
  readonly finding?: {
    readonly id: string;
    readonly state: string;
    readonly by?: readonly string[];
    readonly reasons?: readonly string[];
  };
  readonly reading?: { readonly question: string; readonly choice?: string };
  readonly ref: string;
  readonly certainty: Certainty;
}

export interface ExceptionAnswer {
  readonly id: string;
  readonly of: string;
  readonly type: "carve_out" | "defence";
  readonly text: string;
  readonly status: ElementStatus;
  readonly defeats: readonly string[];
  readonly ref: string;
}

export interface ReadingAnswer {
  readonly question: string;
  readonly text: string;
  readonly chosen?: { readonly choice: string; readonly why: "option" | "taken" | "prevails" | "agree" };
  readonly choices: readonly {
    readonly id: string;
    readonly text: string;
    readonly authority: ReadingChoice["authority"];
    readonly prevails: boolean;
    readonly status: ProvisionStatus;
  }[];
}

export interface Needs {
  readonly facts: readonly string[];
  readonly contested: readonly string[];
  readonly findings: readonly string[];
  readonly readings: readonly string[];
}

export interface SanctionAnswer {
  readonly ladder?: string;
  readonly tier?: string;
  /** Gravest rung where one provision names several; `tier` is then the mildest. */
  readonly up_to?: string;
  readonly custody?: Custody;
  readonly fine?: Fine;
  readonly connector?: "and" | "or" | "and_or";
  readonly certainty: Certainty;
}

export interface Verdict {
  readonly actor: string;
  readonly act: string;
  /** Contest id or cycle; null when no election is stated. */
  readonly contest: string | null;
  /** Last provision of the chain. */
  readonly provision: string;
  readonly title: string;
  readonly cite: string;
  /** Prohibition first, offence or sanction last. */
  readonly chain: readonly string[];
  readonly kind: ProvisionKind;
  readonly track: string | null;
  /** The days on which exactly this wording of every link was the law; the instrument that worded the latest of them. */
  readonly law: {
    readonly version_from: IsoDay;
    readonly version_until: IsoDay | null;
    readonly wording_by: string | null;
    /** `conduct_date`, `law_on`, or the id of the transition that put this law in place. */
    readonly applies: string;
    /** Part of a period that this verdict judges, when the act went on. */
    readonly days?: { readonly from: IsoDay; readonly to: IsoDay };
  } | null;
  readonly status: ProvisionStatus;
  readonly because: readonly string[];
  readonly rests_on: {
    readonly readings: readonly string[];
    readonly findings: readonly string[];
    readonly certainty: Certainty;
  };
  readonly elements: readonly ElementAnswer[];
  readonly exceptions: readonly ExceptionAnswer[];
  readonly readings: readonly ReadingAnswer[];
  /** Status with each contested fact or finding taken one way and the other, the rest unchanged. */
  readonly contested: readonly {
    readonly path: string;
    readonly ways: readonly { readonly value: Scalar; readonly by?: string; readonly status: ProvisionStatus }[];
  }[];
  /** Status under positions that parties or the user take; never counted. */
  readonly assumptions: readonly {
    readonly finding: string;
    readonly by: string;
    readonly value: Scalar;
    readonly status: ProvisionStatus;
  }[];
  readonly needs: Needs;
  readonly settles: {
    readonly fulfilled_if: readonly (readonly string[])[];
    readonly not_fulfilled_if: readonly (readonly string[])[];
    readonly more: boolean;
  };
  readonly sanction?: SanctionAnswer;
  readonly notes: readonly string[];
  readonly cited: boolean;
  /** Rests on a fallback duty or a principle, which stands open in nearly every case: reports fold these. */
  readonly general: boolean;
  /** Not fulfilled by one element only, with the conduct alleged. */
  readonly near_miss: boolean;
  /** Of an act whose day is not known: the days from which the provision comes out otherwise. */
  readonly turns_on?: readonly IsoDay[];
}

export interface TierOption {
  readonly tier: string;
  readonly id: string;
  readonly text: string;
  readonly duration?: Duration;
  readonly state: "applied" | "suspended" | "reported";
  readonly ref: string;
  readonly certainty: Certainty;
}

/** One step of a track's procedure under the law of its own day. */
export interface StepAnswer {
  readonly provision: string;
  readonly cite: string;
  readonly step: ProcedureStep;
  readonly what: string;
  readonly who?: string;
  /** Tiers to which it is confined. */
  readonly tiers?: readonly string[];
  readonly limit?: {
    readonly days?: number;
    readonly counting?: "calendar" | "working";
    readonly hours?: number;
    /** Fact path, or the provision whose step sets it going. */
    readonly from: string;
    readonly event?: string;
  };
  /** `open`: whether it comes into play turns on `needs`. */
  readonly status: "applies" | "open";
  readonly needs: readonly string[];
  /** `next`: the first that the recorded days do not show as taken. */
  readonly state: "done" | "next" | "later";
  readonly law: { readonly version_from: IsoDay; readonly version_until: IsoDay | null };
  readonly certainty: Certainty;
}

/** How a time limit was counted. */
export interface CountedAnswer {
  /** Fact from which it runs or the provision whose step sets it going, what happens then, and its day. */
  readonly from: string;
  readonly event?: string;
  readonly from_day: IsoDay | null;
  /** The day of knowledge, where it lies before the first day on which an act that went on can be a breach. */
  readonly known_on?: IsoDay;
  readonly days: number;
  readonly counting: "calendar" | "working";
  /** The first day that counts: the day after. */
  readonly first: IsoDay | null;
  /** Weekdays off that were passed over. */
  readonly skipped: readonly { readonly day: IsoDay; readonly name: string; readonly kind: Holiday["kind"] }[];
  /** Days of weekends that were passed over. */
  readonly weekend: number;
  /** Due day on the reading that the day from which it runs counts itself. */
  readonly if_first_counts: IsoDay | null;
  /** Due day if joint leave (*cuti bersama*) counted as work; absent where none was passed over. */
  readonly if_joint_leave_counts?: IsoDay;
  /** For working days: whether the government has fixed the days off of that time, or they are only computed. */
  readonly days_off?: "confirmed" | "computed";
}

export interface DeadlineAnswer {
  readonly provision: string;
  readonly what: string;
  readonly due: IsoDay | null;
  /** The recorded day on which the step was taken, where that is too late. */
  readonly taken_on?: IsoDay;
  readonly counted: CountedAnswer;
  readonly basis: string;
  readonly state: "due" | "today" | "past" | "met" | "unknown";
  readonly certainty: Certainty;
}

/** The range of a law that came after the act: the court applies the more favourable of the two as a whole. */
export interface LaterLaw {
  readonly version_from: IsoDay;
  readonly custody?: Custody;
  readonly fine?: Fine;
  readonly connector?: string;
  readonly certainty: Certainty;
  /** `lighter` only where no bound is higher; anything else is `mixed`. */
  readonly direction: "lighter" | "mixed";
  /** What makes the court weigh the two laws. */
  readonly ref: string;
}

/** `short`: a few words for a table. */
export interface ForumAnswer {
  readonly text: string;
  readonly short: string;
  readonly ref: string;
  readonly certainty: Certainty;
}

export interface TrackAnswer {
  readonly actor: string;
  readonly track: string;
  readonly title: string;
  readonly status: ProvisionStatus;
  readonly provisions: readonly {
    readonly cite: string;
    readonly chain: readonly string[];
    readonly act: string;
    readonly contest: string | null;
    readonly status: ProvisionStatus;
  }[];
  readonly tier: {
    readonly ladder: string;
    /** Gravest fulfilled; null while nothing is. */
    readonly from: string | null;
    /** Gravest fulfilled or open. */
    readonly to: string;
    readonly options: readonly TierOption[];
    readonly decided_by: readonly string[];
    readonly rule: "heaviest_only" | "cumulative" | "one_of" | "stepwise" | "once";
    /** How the rungs go together, in the words of this ladder. */
    readonly rule_text?: string;
    readonly if_repeat?: string;
    /** Sanctions of this ladder that the person is recorded to have had; they change no verdict and no end of the interval. */
    readonly prior?: readonly {
      readonly tier: string;
      /** Absent: not recorded. */
      readonly same_nature?: boolean;
      readonly on?: IsoDay;
    }[];
  } | null;
  /** Rows of joint guidelines beside the statutes; they enter no interval and change no verdict. */
  readonly guideline_tiers: readonly {
    readonly row: string;
    readonly cite: string;
    readonly status: ProvisionStatus;
    /** Null: the row prints none, or none that reaches this person. */
    readonly tier: string | null;
    /** Other tiers that the row itself names as alternatives. */
    readonly or: readonly string[];
    /** Tiers that other reproductions of the row print instead. */
    readonly also_reported: readonly string[];
    /** What the row says where it prints no rung. */
    readonly text?: string;
    /** The ladder of that tier does not reach this person: what holds instead. */
    readonly not_reached?: string;
    /** It is not known whether that ladder reaches this person; these it does. */
    readonly only_for?: string;
    readonly cites: readonly {
      readonly provision: string;
      readonly how: "row" | "match" | "interpretation";
      readonly certainty: Certainty;
      readonly note?: string;
    }[];
    readonly certainty: Certainty;
    readonly note?: string;
  }[];
  readonly penal: readonly {
    readonly chain: string;
    readonly custody?: Custody;
    readonly fine?: Fine;
    readonly connector?: string;
    readonly certainty: Certainty;
    readonly version_from: IsoDay;
    readonly status: ProvisionStatus;
    /** Where the range changed after the act and before the judgment. */
    readonly later_law?: LaterLaw;
  }[];
  /** Who receives the case on `step_day`. */
  readonly forum: ForumAnswer | null;
  /** Who receives it on another day from the act on (both days included), while the day of receipt is not on record. */
  readonly other_forums: readonly (ForumAnswer & { readonly from: IsoDay | null; readonly to: IsoDay })[];
  /**
   * The day whose law of forum and procedure is shown: on record as received or decided, else the day of evaluation.
   * `changes`: days since the act on which the steps changed, so that another day of receipt may show others.
   */
  readonly step_day: {
    readonly day: IsoDay;
    readonly by: "received" | "decided" | "evaluation";
    readonly changes: readonly IsoDay[];
  };
  /** Who may punish this person, by tier. */
  readonly authority: readonly StepAnswer[];
  readonly procedure: readonly StepAnswer[];
  readonly remedies: readonly StepAnswer[];
  readonly deadlines: readonly DeadlineAnswer[];
  /** Of the track and of its steps. */
  readonly notes: readonly string[];
  readonly parallel_with: readonly string[];
}

export type CitationStatus =
  | "confirmed"
  | "not_supported"
  | "no_such_provision"
  | "misquoted"
  | "incomplete"
  | "wrong_instrument"
  | "wrong_regime"
  | "not_yet_in_force"
  | "repealed"
  | "not_addressee"
  | "not_encoded";

export interface CitationAnswer {
  readonly given: string;
  readonly by?: string;
  readonly resolved?: string;
  readonly status: CitationStatus;
  readonly suggestion?: string;
  readonly why: string;
}

/** A decided case beside an act of the incident. */
export interface PrecedentAnswer {
  readonly id: string;
  readonly title: string;
  /** The actor and act that it is like. */
  readonly actor: string;
  readonly act: string;
  readonly same: readonly Agreement[];
  /** What differs; whether here the elements are met under more readings than there, under fewer, or by other law. */
  readonly different: readonly Difference[];
  /** Not known on one side or both. */
  readonly unknown: readonly DimensionId[];
  /** Weight of the features that agree, and of all that could be compared. */
  readonly weight: Likeness["weight"];
  /** Day, month or year. */
  readonly conduct_on: string | null;
  readonly region: string | null;
  readonly forum: string;
  readonly case_no: string | null;
  readonly track: string | null;
  readonly outcome: Precedent["outcome"];
  readonly sanction: string | null;
  readonly reasoning: string | null;
  readonly certainty: Certainty;
  readonly sources: readonly Source[];
}

export interface Question {
  /** Fact path, `findings.<id>`, or `reading:<id>`. */
  readonly asks: string;
  readonly actor: string;
  readonly act?: string;
  readonly text: string;
  readonly why: string;
  readonly ask_whom: string | null;
  /** Chains that still turn on the answer. */
  readonly decides: readonly string[];
  /** Tracks of those chains. */
  readonly tracks: readonly string[];
}

export interface Answer {
  readonly incident: {
    readonly id: string;
    readonly title: string | null;
    readonly sha256: string;
    readonly file: string;
  };
  readonly actors: readonly { readonly id: string; readonly capacity: string }[];
  /** `one_day`: one of these days, not known which; without it the act went on for all of them. */
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
