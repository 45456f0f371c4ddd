/** The incident as read: typed, positions kept apart, no law applied yet. */
import type { IsoDay } from "../rulebook/model.js";

export type Scalar = string | number | boolean;

/**
 * State of one fact. `known` carries one value (enums, booleans, numbers, text, dates);
 * `list` carries slugs, each with its own state.
 */
export type FactValue =
  | { readonly state: "known"; readonly value: Scalar }
  | { readonly state: "one_of"; readonly values: readonly Scalar[]; readonly why: string }
  | { readonly state: "unknown"; readonly why: string }
  | { readonly state: "not_applicable" }
  | {
      /** Stated value first, then the rivals. */
      readonly state: "contested";
      readonly values: readonly Scalar[];
    }
  | { readonly state: "list"; readonly items: readonly ListItem[] }
  | { readonly state: "day"; readonly day: DayValue }
  | { readonly state: "examined"; readonly value: ExaminedValue };

export interface ListItem {
  readonly value: string;
  readonly state: "stated" | "contested" | "unknown";
  /** Capacity window, both days included. */
  readonly from?: IsoDay;
  readonly to?: IsoDay;
  /**
   * Exactly one of these is true; `value` is the first. With state `stated` it is not known which (partly known
   * capacity), with `contested` the others are the rivals.
   */
  readonly one_of?: readonly string[];
  /** What a capacity is said to be that was held on some only of the days on which the act may have been done. */
  readonly some_days?: ListItem["state"];
  /** Why the item is unknown or only partly known. */
  readonly why?: string;
  /** Free text of `lainnya`. */
  readonly text?: string;
}

export type DayValue =
  | { readonly kind: "on"; readonly day: IsoDay }
  /** The act went on; both days included. */
  | { readonly kind: "period"; readonly from: IsoDay; readonly to: IsoDay }
  /**
   * One day, not known which; both ends possible, either end may be open. `stated`: nobody states any but these, at
   * least two, in the order of the file; the fact `act.on` says whether they are contested.
   */
  | {
      readonly kind: "between";
      readonly from?: IsoDay;
      readonly to?: IsoDay;
      readonly stated?: readonly IsoDay[];
      readonly why?: string;
    };

export type ExaminedValue =
  | { readonly kind: "on"; readonly day: IsoDay }
  | { readonly kind: "before"; readonly day: IsoDay; readonly value: boolean };

/** Facts by path (`actor.status`, `act.medium`, …). A path that is missing was not asked yet. */
export type FactMap = ReadonlyMap<string, FactValue>;

export interface FindingRecord {
  readonly value: Scalar;
  readonly body: string; // slug, or "lain"
  readonly name?: string;
  /** A party's or user's position: never settles anything by itself. */
  readonly position: boolean;
  readonly reasons?: string;
  readonly on?: IsoDay;
  readonly for_actor?: string;
  readonly for_provision?: string;
}

export type FindingState =
  | { readonly state: "unknown"; readonly why: string }
  | { readonly state: "recorded"; readonly records: readonly FindingRecord[] };

export interface Conviction {
  readonly facts: FactMap; // actor.conviction.final, actor.conviction.imprisonment_months, …
  readonly on?: IsoDay;
  /** The offence in words; shown, never evaluated. */
  readonly offence?: string;
}

export interface Actor {
  readonly id: string;
  readonly facts: FactMap;
  /** Absent: none recorded. */
  readonly convictions: readonly Conviction[] | { readonly unknown: string };
  readonly prior_sanctions: readonly {
    readonly tier: string;
    readonly same_nature: boolean | undefined;
    readonly on?: IsoDay;
  }[];
}

export interface Target {
  readonly facts: FactMap;
  /** Contest named by `target.election`, as index into `contests`. */
  readonly contest?: number;
}

export interface Act {
  readonly id: string;
  readonly by: readonly { readonly actor: string; readonly role?: string }[];
  readonly day: DayValue | undefined;
  readonly facts: FactMap;
  readonly targets: readonly Target[];
  readonly findings: ReadonlyMap<string, FindingState>;
}

/** Dates that the incident states instead of the pack's calendar: an ISO day, a period, or `none` for no campaign. */
export interface CalendarOverride {
  readonly dates: Readonly<Record<string, string | { readonly from: IsoDay; readonly to: IsoDay }>>;
  readonly source?: string;
}

export interface Contest {
  readonly index: number;
  readonly id?: string;
  /** What an answer calls it, unlike any other of its incident; absent where nothing is told by which to name it. */
  readonly name?: string;
  readonly facts: FactMap; // election.cycle, election.office, election.region
  readonly calendar?: CalendarOverride;
}

export interface Citation {
  readonly text: string;
  readonly by?: string;
}

export interface Decision {
  readonly body: string;
  readonly on?: IsoDay;
  readonly actor?: string;
  readonly track: string;
  readonly outcome: string;
  readonly tier?: string;
  readonly final?: boolean;
  readonly sources: readonly string[];
}

export interface ReadingTaken {
  readonly reading: string;
  readonly choice: string;
  readonly by: string;
  /** A party's or user's position: fixes nothing. */
  readonly position?: true;
}

export interface Incident {
  readonly id: string;
  readonly title?: string;
  readonly narrative?: string;
  readonly file: string;
  /** Index in a file of several, absent for a file of one. */
  readonly index?: number;
  /** sha256 of the canonical JSON (RFC 8785) as read. */
  readonly sha256: string;
  readonly report: FactMap;
  readonly contests: readonly Contest[];
  readonly actors: readonly Actor[];
  readonly acts: readonly Act[];
  readonly cites: readonly Citation[];
  readonly readings_taken: readonly ReadingTaken[];
  readonly decisions: readonly Decision[];
  /** Names and other personal data, to be masked in output. */
  readonly personal: readonly string[];
}
