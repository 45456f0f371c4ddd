/**
 * The rule pack as data, after validation: the shapes of `rules/**.yaml`, keyed by id. Nothing here
 * knows a particular law. Durations are whole months or days, money is whole rupiah, dates are ISO days.
 */
import type { Calendar, HolidayTable } from "./model/calendar.js";
import type { CitationIndex } from "./model/citation-index.js";
import type { Definition, Reading } from "./model/concepts.js";
import type { Instrument } from "./model/instrument.js";
import type { Precedent } from "./model/precedent.js";
import type { Provision } from "./model/provision.js";
import type { IsoDay } from "./model/text.js";
import type { Ladder, Track } from "./model/track.js";
import type { FactEntry, SlugEntry } from "./model/vocabulary.js";
import type { Structure } from "./structure.js";

export type * from "./model/calendar.js";
export type * from "./model/citation-index.js";
export type * from "./model/concepts.js";
export type * from "./model/condition.js";
export type * from "./model/instrument.js";
export type * from "./model/precedent.js";
export type * from "./model/procedure.js";
export type * from "./model/provision.js";
export type * from "./model/sanction.js";
export type * from "./model/text.js";
export type * from "./model/track.js";
export type * from "./model/vocabulary.js";

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
