/** Counts over the records of an overview; every list in an order that does not depend on the machine. */
import type { Age } from "../../messages/overview.js";
import { byCode } from "../../text/code-order.js";
import type { OverviewRecord } from "./record.js";

export type OutcomeCounts = Readonly<Record<OverviewRecord["outcome"], number>>;

export interface Counted {
  readonly name: string;
  readonly counts: OutcomeCounts;
  readonly total: number;
}

type Mutable = { -readonly [K in keyof OutcomeCounts]: OutcomeCounts[K] };

/** Incidents by a key, one incident under each of its keys once. */
export function countedBy(
  records: readonly OverviewRecord[],
  keys: (record: OverviewRecord) => readonly string[],
  unsaid: string,
): readonly Counted[] {
  const found = new Map<string, Mutable>();
  for (const record of records) {
    const own = new Set(keys(record));
    for (const name of own.size === 0 ? [unsaid] : own) {
      const counts = found.get(name) ?? { fulfilled: 0, open: 0, not_fulfilled: 0 };
      counts[record.outcome] += 1;
      found.set(name, counts);
    }
  }
  return [...found].map(([name, counts]) => ({
    name,
    counts,
    total: counts.fulfilled + counts.open + counts.not_fulfilled,
  }));
}

/** By name, as months are read. */
export function inNameOrder(counted: readonly Counted[]): readonly Counted[] {
  return counted.toSorted((a, b) => byCode(a.name, b.name));
}

/** The most frequent first. */
export function mostFirst(counted: readonly Counted[]): readonly Counted[] {
  return inNameOrder(counted).toSorted((a, b) => b.total - a.total);
}

export interface Matrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Incidents in which this conduct is alleged and this track is fulfilled, or open. */
  readonly cell: (row: string, column: string) => { readonly fulfilled: number; readonly open: number };
}

/** Conduct by track: in how many incidents that allege it the track is fulfilled or open. */
export function conductByTrack(records: readonly OverviewRecord[], unsaid: string): Matrix {
  const cells = new Map<string, { fulfilled: number; open: number }>();
  const totals = { rows: new Map<string, number>(), columns: new Map<string, number>() };
  const add = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  const keyOf = (row: string, column: string): string => JSON.stringify([row, column]);
  for (const { conduct, tracks } of records) {
    const rows = conduct.length === 0 ? [unsaid] : conduct;
    for (const row of rows) add(totals.rows, row);
    for (const title of new Set(tracks.map((track) => track.title))) {
      const fulfilled = tracks.some((track) => track.title === title && track.status === "fulfilled");
      const open = !fulfilled && tracks.some((track) => track.title === title && track.status === "open");
      if (!fulfilled && !open) continue;
      add(totals.columns, title);
      for (const row of rows) {
        const key = keyOf(row, title);
        const cell = cells.get(key) ?? { fulfilled: 0, open: 0 };
        cell[fulfilled ? "fulfilled" : "open"] += 1;
        cells.set(key, cell);
      }
    }
  }
  const ordered = (map: ReadonlyMap<string, number>): readonly string[] =>
    [...map].sort(([a, x], [b, y]) => y - x || byCode(a, b)).map(([name]) => name);
  return {
    rows: ordered(totals.rows),
    columns: ordered(totals.columns),
    cell: (row, column) => cells.get(keyOf(row, column)) ?? { fulfilled: 0, open: 0 },
  };
}

const dayMs = 86_400_000;

/** From what is longest gone to what is farthest off. */
export const AGES: readonly Age[] = ["past30", "past", "today", "week", "later", "unknown"];

/** Tracks that are fulfilled or open, by the age of their nearest limit. */
export function ageing(records: readonly OverviewRecord[], on: string): Readonly<Record<Age, number>> {
  const counts: Record<Age, number> = { past30: 0, past: 0, today: 0, week: 0, later: 0, unknown: 0 };
  for (const { due, dueState } of records.flatMap(({ tracks }) => tracks)) {
    if (dueState === "met" || dueState === "none") continue;
    counts[due === null ? "unknown" : ageOf(Math.round((Date.parse(due) - Date.parse(on)) / dayMs))] += 1;
  }
  return counts;
}

function ageOf(days: number): Age {
  if (days < -30) return "past30";
  if (days < 0) return "past";
  if (days === 0) return "today";
  return days <= 7 ? "week" : "later";
}

/** What open tracks lack, by the number of incidents that lack it. */
export function missingMost(
  records: readonly OverviewRecord[],
): readonly (readonly [path: string, incidents: number])[] {
  const counts = new Map<string, number>();
  for (const { tracks } of records)
    for (const path of new Set(tracks.flatMap(({ missing }) => missing))) counts.set(path, (counts.get(path) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || byCode(a, b));
}
