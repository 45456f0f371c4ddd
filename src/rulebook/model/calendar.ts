/** Elections in time, and days on which offices are closed. */
import type { Bilingual, Certainty, IsoDay, Source } from "./text.js";

export type Regime = "pemilu" | "pilkada";

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
