/**
 * Records of the snapshot of which most runs ask only a part: what a statute says in full, who said so, how to ask for
 * a fact. Such parts stand in lines of their own and are read when somebody asks for one of them.
 */
import type {
  FactEntry,
  HolidayTable,
  Instrument,
  Precedent,
  Procedure,
  Provision,
  ProvisionVersion,
  Reading,
  SlugEntry,
} from "./model.js";
import type { Structure } from "./structure.js";

/** Where the parts of a record begin in the lines, or what was read there; null where there is none. */
type Parts = (number | Readonly<Record<string, unknown>> | null)[];

/** A record as the snapshot has it: what is asked of every one, and where the rest stands. */
type Opened = Record<string, unknown> & { readonly $parts: Parts };

/** Reads the line that begins at an offset. */
export type LineAt = (offset: number) => Readonly<Record<string, unknown>>;

/** Keys of a record that stand in its lines, each list in one. All others are read with the snapshot. */
export class Deferral<T extends object> {
  constructor(private readonly groups: readonly (readonly (keyof T & string)[])[]) {}

  /** The record as it is written; `line` keeps a line and says where it begins. */
  written(record: T, line: (json: string) => number): object {
    const deferred = new Set<string>(this.groups.flat());
    const $parts = this.groups.map((keys) => {
      const kept = keys.filter((key) => record[key] !== undefined).map((key) => [key, record[key]]);
      return kept.length === 0 ? null : line(JSON.stringify(Object.fromEntries(kept)));
    });
    return { ...Object.fromEntries(Object.entries(record).filter(([key]) => !deferred.has(key))), $parts };
  }

  /**
   * What gives the records of one snapshot back: with every key, though only the first ones are listed. A part that was
   * read stands where its place stood: to make each key of it the record's own takes longer than most runs ask for it.
   */
  opener(lineAt: LineAt): (written: T) => T {
    const shape = {};
    for (const [group, keys] of this.groups.entries())
      for (const key of keys)
        Object.defineProperty(shape, key, {
          get(this: Opened) {
            const part = this.$parts[group];
            if (typeof part !== "number") return part?.[key];
            const read = lineAt(part);
            this.$parts[group] = read;
            return read[key];
          },
        });
    // `written` gave it its `$parts`; with the shape it has the keys of its type again.
    return (written) => Object.setPrototypeOf(written, shape) as T;
  }

  /** The record with every part read and as its own. */
  whole(written: T, lineAt: LineAt): T {
    // `written` gave it its `$parts`.
    const { $parts, ...rest } = written as unknown as Opened;
    return $parts.reduce<object>(
      (whole, part) => (typeof part === "number" ? Object.assign(whole, lineAt(part)) : whole),
      rest,
    ) as T;
  }
}

export const provisionParts = new Deferral<Provision>([
  ["title", "no_sanction", "unpriced_tier", "cites", "prints", "succeeds", "notes", "file"],
]);
export const versionParts = new Deferral<ProvisionVersion>([
  ["elements"],
  ["basis", "norm", "sources", "notes", "wording_by", "certainty", "sanction"],
]);
export const procedureParts = new Deferral<Procedure>([["what", "who"]]);
export const factParts = new Deferral<FactEntry>([["label", "question", "help", "aliases", "ask_whom"]]);
export const slugParts = new Deferral<SlugEntry>([["label", "help", "aliases"]]);
export const instrumentParts = new Deferral<Instrument>([
  ["not_encoded"],
  ["title", "gazette", "in_force", "amended_by", "amends", "last_article", "misquotations", "notes", "sources", "file"],
]);
export const readingParts = new Deferral<Reading>([["question", "scope", "sources", "file"]]);
export const structureParts = new Deferral<Structure>([["read", "stated", "partial"]]);
export const holidayParts = new Deferral<HolidayTable>([["days"]]);
export const precedentParts = new Deferral<Precedent>([
  ["title", "summary", "cites", "reasoning", "sources", "file"],
  ["case_no", "certainty", "confidence", "findings", "forum", "readings", "sanction", "track"],
]);
