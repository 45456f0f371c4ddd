/** The days off of a pack: what was computed, with what the pack takes away and adds. */
import type { Bilingual, Holiday, HolidayFile, HolidayTable } from "./model.js";

/** Computed days that are not removed, and the added ones; several files are read as one. */
export function holidayTable(files: readonly HolidayFile[]): HolidayTable {
  const names = new Map<string, Bilingual>();
  for (const { rule, name } of files.flatMap((file) => file.computed ?? [])) names.set(rule, name);
  for (const { rule, name } of files.flatMap((file) => file.names ?? [])) names.set(rule, name);
  const removed = new Set(
    files.flatMap((file) => (file.remove ?? []).flatMap(({ rule, days }) => days.map((day) => `${rule} ${day}`))),
  );
  const days = [
    ...files.flatMap((file) =>
      (file.computed ?? []).flatMap(({ rule, name, days: computed }) =>
        computed
          .filter((day) => !removed.has(`${rule} ${day}`))
          .map((day): Holiday => ({ day, name: names.get(rule) ?? name, kind: "public" })),
      ),
    ),
    ...files.flatMap((file) =>
      (file.add ?? []).flatMap(({ rule, name, kind, days: added, ref }) => {
        const own = name ?? names.get(rule ?? "");
        return own === undefined ? [] : added.map((day): Holiday => ({ day, name: own, kind, ref }));
      }),
    ),
  ];
  const confirmed = files.find((file) => file.confirmed !== undefined)?.confirmed;
  return {
    days: days.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : RANK[a.kind] - RANK[b.kind])),
    ...(confirmed === undefined ? {} : { confirmed: { from: confirmed.from, until: confirmed.until } }),
  };
}

/** On a day that is several things, what counts for certain comes first. */
const RANK: Readonly<Record<Holiday["kind"], number>> = { public: 0, voting_day: 1, joint_leave: 2 };
