/** The days off of a pack: what was computed, with what the pack takes away and adds. */
import { existing } from "../existing.js";
import type { Problem } from "../problem.js";
import { suggestion } from "../text/suggest.js";
import type { Bilingual, Holiday, HolidayFile, HolidayTable } from "./model.js";
import { problem } from "./problems.js";
import type { YamlPath } from "./yaml/document.js";

/** Computed days that are not removed, and the added ones; several files are read as one. */
export function holidayTable(files: readonly HolidayFile[]): HolidayTable {
  const names = namesByRule(files);
  const removed = new Set(
    files.flatMap((file) => (file.remove ?? []).flatMap(({ rule, days }) => days.map((day) => `${rule} ${day}`))),
  );
  const days = [
    ...files.flatMap((file) =>
      (file.computed ?? []).flatMap(({ rule, days: computed }) =>
        computed
          .filter((day) => !removed.has(`${rule} ${day}`))
          .map((day): Holiday => ({ day, name: existing(names.get(rule), rule), kind: "public" })),
      ),
    ),
    ...files.flatMap((file) =>
      (file.add ?? []).flatMap(({ rule, name, kind, days: added, ref }) => {
        const own = rule === undefined ? name : names.get(rule);
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

/** What the library calls each rule, or the pack instead. */
function namesByRule(files: readonly HolidayFile[]): ReadonlyMap<string, Bilingual> {
  const stated = [...files.flatMap((file) => file.computed ?? []), ...files.flatMap((file) => file.names ?? [])];
  return new Map(stated.map(({ rule, name }) => [rule, name]));
}

/** Rules by which a file adds or removes days and that no file has: their days would be lost without a word. */
export function unknownHolidays(
  files: readonly HolidayFile[],
  at: (file: HolidayFile, path: YamlPath) => Problem["at"],
): Problem[] {
  const names = namesByRule(files);
  return files.flatMap((file) =>
    (["remove", "add"] as const).flatMap((key) =>
      (file[key] ?? []).flatMap(({ rule }, index) =>
        rule === undefined || names.has(rule)
          ? []
          : [
              problem(
                "reference-unknown",
                { what: "holiday", id: rule, suggestion: suggestion(rule, names.keys()) },
                at(file, [key, index, "rule"]),
              ),
            ],
      ),
    ),
  );
}

/** On a day that is several things, what counts for certain comes first. */
const RANK: Readonly<Record<Holiday["kind"], number>> = { public: 0, voting_day: 1, joint_leave: 2 };
