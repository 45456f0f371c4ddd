/**
 * The rule pack as data, after validation: the shapes of `rules/**.yaml`, keyed by id. Nothing here
 * knows a particular law. Durations are whole months or days, money is whole rupiah, dates are ISO days.
 */
import type { Structure } from "./structure.js";

/** Text in both languages of the product. */
export interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** `2024-10-05`. */
export type IsoDay = string;

export type Certainty = "confirmed" | "single_source" | "derived" | "unconfirmed";

export type Regime = "pemilu" | "pilkada";

// ---------------------------------------------------------------- vocabulary

export type FactType =
  | "boolean"
  | "enum" // one slug; several, when the incident lists several
  | "list" // list of slugs
  | "number"
  | "date"
  | "examined" // disciplinary examination: a day, or a day with the answer "before it or not"
  | "text"; // shown, never evaluated

export type FactScope = "actor" | "act" | "target" | "election" | "report" | "findings";

/** One slug of an enumerated fact. `is_a` names wider slugs of the same value set. */
export interface SlugEntry {
  readonly slug: string;
  readonly label: Bilingual;
  readonly help?: Bilingual;
  /** Everyday words that suggest this slug; they never set it. */
  readonly aliases?: readonly string[];
  readonly is_a?: readonly (string | { readonly kind: string; readonly when: Condition })[];
  /** For conduct: a behaviour as reports tell it, or a category of the statutes. */
  readonly level?: "concrete" | "legal";
}

/** One entry of the fact dictionary. `path` is scope and key: `actor.on_unpaid_leave`. */
export interface FactEntry {
  readonly path: string;
  readonly kind: "fact" | "finding";
  readonly type: FactType;
  /** Values of an enum or list, or the name of a shared value set (`values_from`). */
  readonly values?: readonly SlugEntry[];
  readonly values_from?: string;
  /** An enum that may be written as a list because an actor or target can be several things. */
  readonly many?: boolean;
  /** Absence means "not alleged" instead of "not asked" (conduct, capacities, convictions). */
  readonly allegation?: boolean;
  /** Computed by the product (stage, regime); may be stated where the contract allows it. */
  readonly derived?: boolean;
  /** Fact used for display, identification or procedure only; no rule needs to read it. */
  readonly display_only?: boolean;
  /** Of a fact about a person: it is read only of somebody who is one of these; said of others it changes nothing. */
  readonly of_status?: readonly string[];
  /** Of a finding: the kind of conduct that a body alleges by recording it. */
  readonly alleges?: string;
  readonly unit?: "months" | "years" | "rupiah";
  /**
   * A short noun phrase for reports: `kedudukan`, `masa jabatan berakhir`. A finding's names what is assessed
   * (`kesengajaan`); the report says that it is a finding.
   */
  readonly label?: Bilingual;
  readonly question: Bilingual;
  readonly help: Bilingual;
  readonly aliases?: readonly string[];
  /** Who can usually answer: shown with the question. */
  readonly ask_whom?: Bilingual;
}

// ---------------------------------------------------------------- conditions

/** A day named by the calendar of the contest or by a dated fact, moved by whole months or days. */
export interface DayExpression {
  readonly date: string; // determination, party_determination, determination_planned, voting_day, elected_determination, or a fact path
  readonly minus?: { readonly months?: number; readonly days?: number };
  readonly plus?: { readonly months?: number; readonly days?: number };
}

export type PeriodName = "campaign" | "quiet_period" | "voting_day";

/** Both ends belong to it. */
export interface PeriodExpression {
  readonly from?: DayExpression;
  readonly to?: DayExpression;
}

/** One fact, one operator. */
export type FactTest = { readonly fact: string } & (
  | { readonly is: boolean | string | number }
  | { readonly in: readonly string[] }
  | { readonly not_in: readonly string[] }
  | { readonly at_least: number }
  | { readonly at_most: number }
  | { readonly before: IsoDay | DayExpression }
  | { readonly after: IsoDay | DayExpression }
  | { readonly within: PeriodName | PeriodExpression }
);

/** Exactly one of the keys. */
export type Condition =
  | { readonly when: FactTest | { readonly not: FactTest } }
  | { readonly any: readonly Branch[] }
  | { readonly all: readonly Branch[] }
  | { readonly not: Condition }
  | { readonly meets: string }
  | { readonly reads: string; readonly choice?: string }
  | {
      readonly finding: string;
      readonly is?: boolean | string;
      readonly in?: readonly string[];
      /** Several provisions ask for it, each for a content of its own: a "yes" that names none leaves open which. */
      readonly named?: true;
    }
  | { readonly provision: string; readonly in?: "incident" };

/** A condition inside `any`/`all`, with its own name and, where the law gives them, text and reference. */
export type Branch = Condition & {
  readonly id: string;
  readonly text?: Bilingual;
  readonly ref?: string;
  readonly certainty?: Certainty;
};

// ---------------------------------------------------------------- provisions

export type ProvisionKind = "principle" | "duty" | "prohibition" | "offence" | "sanction" | "guideline" | "procedure";

export type ElementRole = "subject" | "conduct" | "object" | "circumstance" | "time" | "mental" | "result";

/** A named condition of a provision (*unsur*). */
export type Element = Condition & {
  readonly id: string;
  readonly role: ElementRole;
  readonly text: Bilingual;
  readonly ref: string;
  readonly certainty?: Certainty;
  readonly note?: Bilingual;
};

export type Exception = Condition & {
  readonly id: string;
  readonly type: "carve_out" | "defence";
  /** `provision`, an element id, or `element.branch`. */
  readonly defeats: readonly string[];
  readonly text?: Bilingual;
  readonly ref: string;
  readonly certainty?: Certainty;
};

export interface Duration {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
}

/** As printed: `or` is *paling singkat … atau paling lama …*, `and` the same with *dan*. */
export interface Custody {
  readonly kind: "penjara" | "kurungan" | "none";
  readonly min?: Duration;
  readonly max?: Duration;
  readonly range?: "or" | "and";
  readonly certainty?: Certainty;
}

export interface FineRange {
  readonly min?: number;
  readonly max?: number;
  readonly range?: "or" | "and";
  readonly certainty?: Certainty;
}

export interface Fine extends FineRange {
  /** Different ceilings by kind of offender (person, corporation). */
  readonly by_subject?: readonly (FineRange & { readonly subject: string; readonly text: Bilingual })[];
  /** Rival ceilings that the law sheet leaves open. */
  readonly alternatives?: readonly (FineRange & { readonly text: Bilingual })[];
  /** A fine that is a multiple of something, in words. */
  readonly multiple?: Bilingual;
}

export type Sanction =
  | {
      readonly ladder: string;
      readonly tier: string;
      /** Where one provision names several rungs (*teguran lisan dan/atau tertulis*): the gravest; `tier` is the mildest. */
      readonly up_to?: string;
      readonly certainty?: Certainty;
      readonly ref?: string;
    }
  | {
      readonly custody?: Custody;
      readonly fine?: Fine;
      readonly connector?: "and" | "or" | "and_or";
      readonly certainty?: Certainty;
      readonly ref?: string;
    };

export interface Basis {
  readonly instrument: string;
  readonly at: string;
  readonly passage_sha256?: string;
}

export interface Source {
  readonly title: string;
  readonly url?: string;
}

export type ProcedureStep =
  "report" | "register" | "verify" | "forward" | "examine" | "decide" | "remedy" | "authority" | "execute";

/** How long a step may take: days of one kind, or hours. */
export interface Limit {
  /** The dated fact from which it runs, or the procedure whose end sets it going. */
  readonly from: string;
  /** Other procedures whose end sets it going too; the last that ended counts. */
  readonly or_from?: readonly string[];
  /** What happens on that day, where the fact's name does not say it. */
  readonly event?: Bilingual;
  readonly days?: number;
  readonly counting?: "calendar" | "working";
  readonly hours?: number;
}

/**
 * What a provision of kind `procedure` says: who does what within which time. Elements of role `subject`,
 * `circumstance` and `time` say to whom and when it applies; of the other roles, what a formal requirement asks.
 */
export interface Procedure {
  /** Tracks in whose course the step stands. */
  readonly tracks: readonly string[];
  readonly step: ProcedureStep;
  /** Place among the steps of its tracks. */
  readonly order: number;
  readonly what: Bilingual;
  /** Who does it, or may. */
  readonly who?: Bilingual;
  /** A formal requirement that decides whether a report is received. */
  readonly requirement?: true;
  readonly limit?: Limit;
  /** Dated fact that says when the step was taken. */
  readonly met_by?: string;
  /** Bodies whose recorded decision on the track ends the step. */
  readonly bodies?: readonly string[];
  /** Tracks that are closed while the requirement is not met. */
  readonly effect_on?: readonly string[];
  /** Tiers (`ladder:rung`) to which it is confined. */
  readonly tiers?: readonly string[];
  /** Only where one of these provisions, or something that punishes its breach, is in play. */
  readonly for?: readonly string[];
}

export interface ProvisionVersion {
  readonly in_force: {
    readonly from: IsoDay;
    readonly until?: IsoDay;
    readonly certainty?: Certainty;
    /** Why nothing is in force between this version and the next. */
    readonly gap?: Bilingual;
  };
  /** Instrument whose wording this is, where it is not the codified act itself. */
  readonly wording_by?: string;
  /** Its place in the law of those days (`71.4`), where it was numbered otherwise than the id says. */
  readonly numbered?: string;
  readonly basis: readonly Basis[];
  readonly norm: Bilingual;
  /** Elements in statutory order; the loader fills them in where the file says `elements_as`. */
  readonly elements: readonly Element[];
  /** First day of the version whose elements these are, where the file says so instead of repeating them. */
  readonly elements_as?: IsoDay;
  readonly exceptions?: readonly Exception[];
  readonly sanction?: Sanction;
  /** Only, and always, on provisions of kind `procedure`. */
  readonly procedure?: Procedure;
  readonly certainty: Certainty;
  readonly sources: readonly Source[];
  readonly notes?: readonly Bilingual[];
}

export interface Provision {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly title: Bilingual;
  /** Absent: every contest. */
  readonly regime?: readonly Regime[];
  /** Owner of the verdict. A prohibition that something punishes needs none of its own. */
  readonly track?: string;
  /** Prohibitions (or duties) whose breach this offence or sanction attaches to. */
  readonly breach_of?: readonly string[];
  /** Why nothing prices this prohibition or duty, where nothing does. */
  readonly no_sanction?: Bilingual;
  /** The ways out that the law sheet lists for an unpriced prohibition; none chosen. */
  readonly unpriced_tier?: { readonly ladder: string; readonly tier: string };
  /** Guidelines: the provisions that the row cites, or that match what it forbids. */
  readonly cites?: readonly {
    readonly provision: string;
    readonly how: "row" | "match" | "interpretation";
    readonly certainty: Certainty;
    readonly note?: Bilingual;
  }[];
  /** Guidelines: the tier (`ladder:rung`) that the row prints, or what it says instead; it prices nothing by itself. */
  readonly prints?: {
    readonly tier?: string;
    /** Other tiers that the row itself names as alternatives. */
    readonly or?: readonly string[];
    /** Tiers that other reproductions print in its place. */
    readonly also_reported?: readonly string[];
    /** Where no rung of a ladder says it. */
    readonly text?: Bilingual;
    readonly certainty?: Certainty;
    readonly note?: Bilingual;
  };
  /** Other ways in which people cite it. */
  readonly aliases?: readonly string[];
  readonly versions: readonly ProvisionVersion[];
  readonly succeeds?: readonly {
    readonly id: string;
    readonly correspondence: "same" | "wider" | "narrower" | "differs";
  }[];
  readonly notes?: readonly Bilingual[];
  readonly review: {
    readonly encoded_on: IsoDay;
    readonly checked_against: "text" | "sheet";
    readonly by: readonly string[];
  };
  /** File of the pack, for messages. */
  readonly file: string;
}

// ---------------------------------------------------------------- shared concepts

export interface DefinitionVersion {
  readonly in_force: { readonly from: IsoDay; readonly until?: IsoDay };
  readonly condition: Condition;
  readonly ref: string;
  readonly certainty: Certainty;
  readonly sources: readonly Source[];
}

export interface Definition {
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly versions: readonly DefinitionVersion[];
  readonly file: string;
}

export interface ReadingChoice {
  readonly id: string;
  readonly text: Bilingual;
  readonly authority: "statute" | "ruling" | "circular" | "practice" | "doctrine";
  /** Prevails always, or under a condition. */
  readonly prevails?: true | Condition;
  readonly refs: readonly string[];
  readonly certainty: Certainty;
  /** `always: true` / `never: true` for a choice that settles by itself. */
  readonly condition: Condition | { readonly always: boolean };
}

export interface Reading {
  readonly id: string;
  readonly question: Bilingual;
  readonly scope: Bilingual;
  readonly choices: readonly ReadingChoice[];
  readonly sources?: readonly Source[];
  readonly file: string;
}

/** A dated event of a cycle; several values where sources differ. */
export interface CalendarDate {
  readonly day?: IsoDay;
  /** Sources differ, or only bounds are known. */
  readonly one_of?: readonly IsoDay[];
  readonly certainty: Certainty;
  readonly ref?: string;
}

export interface CalendarPeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export interface CalendarDates {
  readonly determination?: CalendarDate;
  /** That of the parties, also where persons are stood for beside them; a calendar gives it as theirs (`target_kinds`). */
  readonly party_determination?: CalendarDate;
  readonly determination_planned?: CalendarDate;
  readonly campaign?: CalendarPeriod | "none";
  readonly quiet_period?: CalendarPeriod;
  readonly voting_day?: CalendarDate;
  readonly elected_determination?: CalendarDate;
}

export interface Calendar {
  readonly id: string; // pilkada-2024
  readonly title: Bilingual;
  readonly regime: Regime;
  readonly status: "announced" | "confirmed";
  readonly offices: readonly string[];
  readonly dates: CalendarDates;
  /** Dates that differ by office of the contest or by kind of target, most specific wins. */
  readonly by_office?: readonly {
    readonly offices?: readonly string[];
    readonly target_kinds?: readonly string[];
    readonly dates: CalendarDates;
  }[];
  readonly regions?: readonly {
    readonly names: readonly string[];
    readonly dates: CalendarDates;
    readonly note?: Bilingual;
    readonly certainty: Certainty;
  }[];
  readonly aliases?: readonly string[];
  readonly notes?: readonly Bilingual[];
  readonly sources: readonly Source[];
  readonly file: string;
}

/** A day on which offices are closed, beside the weekend. */
export interface Holiday {
  readonly day: IsoDay;
  readonly name: Bilingual;
  /** `joint_leave` (*cuti bersama*) closes government offices; election laws say nothing of it. */
  readonly kind: "public" | "voting_day" | "joint_leave";
  readonly ref?: string;
}

/** `calendars/holidays*.yaml`: days as a library computes them, and what the government decided instead. */
export interface HolidayFile {
  readonly computed?: readonly { readonly rule: string; readonly name: Bilingual; readonly days: readonly IsoDay[] }[];
  /** Names in place of the library's, by rule. */
  readonly names?: readonly { readonly rule: string; readonly name: Bilingual }[];
  readonly remove?: readonly { readonly rule: string; readonly days: readonly IsoDay[]; readonly ref: string }[];
  /** Further days, under the name of a rule or one of their own. */
  readonly add?: readonly ((
    { readonly rule: string; readonly name?: undefined } | { readonly rule?: undefined; readonly name: Bilingual }
  ) & {
    readonly kind: Holiday["kind"];
    readonly days: readonly IsoDay[];
    readonly ref: string;
  })[];
  /** Years whose days off the government has fixed; the others are only computed. Half-open. */
  readonly confirmed?: { readonly from: IsoDay; readonly until: IsoDay; readonly ref: string };
}

export interface HolidayTable {
  /** By day; on one day what counts for certain comes first. */
  readonly days: readonly Holiday[];
  readonly confirmed?: { readonly from: IsoDay; readonly until: IsoDay };
}

export interface Track {
  readonly id: string;
  readonly title: Bilingual;
  readonly order: number;
  /** Who receives it, by date; the first entry whose window and condition fit. */
  readonly forums?: readonly {
    readonly id: string;
    readonly text: Bilingual;
    /** A few words for a table: `Bawaslu → Gakkumdu`. */
    readonly short: Bilingual;
    readonly from?: IsoDay;
    readonly until?: IsoDay;
    readonly regime?: readonly Regime[];
    readonly when?: Condition;
    /** Only where nothing but these provisions is in play on the track. */
    readonly for?: readonly string[];
    readonly ref: string;
    readonly certainty: Certainty;
  }[];
  /** From which day of judgment a later, milder law is weighed against the law of the act, and why. */
  readonly later_law?: { readonly from: IsoDay; readonly ref: string; readonly certainty: Certainty };
  readonly notes?: readonly Bilingual[];
}

export interface LadderOption {
  readonly id: string;
  readonly text: Bilingual;
  readonly duration?: Duration;
  readonly state: "applied" | "suspended" | "reported";
  readonly ref: string;
  readonly certainty: Certainty;
}

export interface LadderTier {
  readonly id: string;
  readonly title: Bilingual;
  /** Gravity inside this ladder; absent for a rung that is its own answer (unpriced). */
  readonly rank?: number;
  readonly in_force?: { readonly from: IsoDay; readonly until?: IsoDay };
  readonly options: readonly LadderOption[];
  readonly notes?: readonly Bilingual[];
}

export interface Ladder {
  readonly id: string;
  readonly title: Bilingual;
  /**
   * How its rungs go together. `one_of`: alternatives without an order; `stepwise`: a later rung only where an earlier
   * one went unheeded; `once`: one rung whatever the number of grounds, named by the article that is applied.
   */
  readonly rule: "heaviest_only" | "cumulative" | "one_of" | "stepwise" | "once";
  /** The same in the words of this ladder, where the general ones would say too little. */
  readonly rule_text?: Bilingual;
  readonly rule_ref?: string;
  /** Whom its rungs reach (a definition), and what is said to anybody else in place of a rung that a guideline prints. */
  readonly reaches?: { readonly meets: string; readonly otherwise: Bilingual };
  readonly if_repeat?: Bilingual;
  /** Options differ by the regulation in force on the conduct day: windows on the tiers. */
  readonly tiers: readonly LadderTier[];
  readonly file: string;
}

/** A part that is left out, and why. */
export interface LeftOut {
  readonly at: string;
  readonly reason: Bilingual;
  /** From when it was repealed, while its law stands. */
  readonly repealed?: IsoDay;
}

export interface Instrument {
  readonly id: string; // uu-20-2023
  readonly title: Bilingual;
  readonly type: string; // uu, pp, skb, mk, perppu, ...
  readonly number: string;
  readonly year: number;
  readonly gazette?: { readonly ln?: string; readonly tln?: string };
  readonly in_force: { readonly from: IsoDay; readonly certainty?: Certainty };
  readonly repealed?: {
    readonly on: IsoDay;
    readonly by: string;
    readonly savings?: Bilingual;
    readonly certainty?: Certainty;
  };
  readonly amended_by?: readonly { readonly instrument: string; readonly on: IsoDay }[];
  /** Of an amending law: all places of the law it amends that it words, inserts or repeals, or of which it changes the elucidation. */
  readonly amends?: string;
  /** The number of its last article, as amended; inserted articles (`205A`) do not count. */
  readonly last_article?: { readonly number: number; readonly certainty: Certainty };
  readonly transition?: readonly {
    readonly acts_before: IsoDay;
    readonly when: Condition;
    readonly displaces: string;
    /** What keeps an earlier act under the displaced law where the condition is not met. */
    readonly otherwise?: string;
    readonly ref: string;
    readonly text: Bilingual;
  }[];
  readonly aliases?: readonly string[];
  readonly misquotations?: readonly {
    readonly given: string;
    readonly right: string;
    readonly why: Bilingual;
    /** Before it was wrong, it was right: the words of an older wording. */
    readonly since?: IsoDay;
  }[];
  readonly not_encoded?: readonly LeftOut[];
  readonly notes?: readonly Bilingual[];
  readonly sources: readonly Source[];
  readonly file: string;
}

export interface Pack {
  readonly id: string;
  readonly version: string;
  readonly verified_on: IsoDay;
}

/** Everything that was loaded, in the order of the pack (sorted by file path). */
export interface Rulebook {
  readonly pack: Pack & { readonly sha256: string };
  readonly facts: readonly FactEntry[];
  readonly value_sets: Readonly<Record<string, readonly SlugEntry[]>>;
  readonly instruments: readonly Instrument[];
  readonly definitions: readonly Definition[];
  readonly readings: readonly Reading[];
  readonly calendars: readonly Calendar[];
  readonly tracks: readonly Track[];
  readonly ladders: readonly Ladder[];
  readonly provisions: readonly Provision[];
  readonly precedents: readonly Precedent[];
  readonly holidays: HolidayTable;
  readonly structure: Structure;
  /** What the build worked out beforehand from the rest; absent where the rules were read from their folder. */
  readonly citation_index?: CitationIndex;
}

/** What reading citations asks of the instruments. */
export interface CitationIndex {
  /** Names that stand for an instrument without its number and year. */
  readonly names: readonly string[];
  readonly misquotations: readonly ListedMisquotation[];
}

/** A known wrong citation, resolved: keys say the law and the place in it, as `keyOf` of the citations writes them. */
export interface ListedMisquotation {
  readonly wrong: string;
  /** Only the instrument is wrong, whatever the place. */
  readonly whole: boolean;
  readonly rights: readonly string[];
  /** The right citation in words. */
  readonly right: string;
  readonly why: Bilingual;
  /** The citation is wrong only with these words behind it: `tanggal 17 Desember 2017`. */
  readonly dated?: string;
  /** The same with these words in quotes right behind it. */
  readonly quoted?: string;
  /** It is wrong of wordings from this day on only. */
  readonly since?: IsoDay;
}

/** A decided case; its facts are what likeness compares. */
export interface Precedent {
  readonly id: string;
  readonly title: Bilingual;
  /** Calendar of the contest. */
  readonly cycle?: string;
  readonly region?: string;
  /** `2024-10-05`, `2024-10` or `2024`. */
  readonly conduct_on?: string;
  /** By fact path; several slugs of a fact that takes one are those of several persons or acts. */
  readonly facts: Readonly<Record<string, string | boolean | readonly string[]>>;
  /** Whether the act fell into the campaign period; absent where that is not known. */
  readonly in_campaign?: boolean;
  readonly summary?: Bilingual;
  /** Provisions invoked, as cited or by id; what the collection only infers is left out. */
  readonly cites?: readonly string[];
  readonly forum: string;
  /** Track on which that forum decided. */
  readonly track?: string;
  readonly case_no?: string;
  readonly outcome:
    | "convicted"
    | "acquitted"
    | "released"
    | "stopped"
    | "forwarded"
    | "ethics"
    | "discipline"
    | "dismissed"
    | "disqualified"
    | "no_violation"
    | "wrong_regime"
    | "pending";
  /** What the deciding body found, by finding. */
  readonly findings?: Readonly<Record<string, string | boolean>>;
  /** How it read questions of interpretation: the choice, by question. */
  readonly readings?: Readonly<Record<string, string>>;
  readonly sanction?: Bilingual;
  /** Each statement says whether it stands in the judgment, was reported, or is inferred. */
  readonly reasoning?: Bilingual;
  /** Another entry that tells of the same case: not to be counted twice. */
  readonly duplicate_of?: { readonly id: string; readonly certainty: Certainty };
  /** `T` judgment read, `A` two independent sources, `B` one, `C` unconfirmed. */
  readonly confidence: "T" | "A" | "B" | "C";
  readonly certainty: Certainty;
  readonly sources: readonly Source[];
  readonly file: string;
}
