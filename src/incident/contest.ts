import { readDay } from "./date.js";
import { readPeriod } from "./day-value.js";
import { readFacts } from "./facts.js";
import { members, type Members } from "./members.js";
import type { CalendarOverride, Contest, FactMap } from "./model.js";
import { spanOf, type ValueNode } from "./node.js";
import { named, report, under, type Reading } from "./reading.js";
import { readEach, readName, readText } from "./scalars.js";
import { SHAPES } from "./shapes.js";

/** `election`: one contest or a list. */
export function readContests(reading: Reading, node: ValueNode | undefined, path: string): readonly Contest[] {
  if (!node) return [];
  const seen = new Map<string, number>();
  const contests = readEach(node, path, (item, at) => readContest(reading, item, at, seen));
  return withNames(contests.map((contest, index) => ({ ...contest, index })));
}

/** Each under a name of its own: its id, else its cycle with as much of office, region and place in the list as tells it from the others. */
function withNames(contests: readonly Contest[]): readonly Contest[] {
  const spelt = contests.map(spellings);
  return contests.map((contest) => {
    const own = spelt[contest.index] ?? [];
    const name =
      contest.id ??
      own.find(
        (text, level) =>
          (text !== "" || contests.length === 1) &&
          contests.every((other) => other === contest || (other.id ?? spelt[other.index]?.[level]) !== text),
      );
    return name === undefined || name === "" ? contest : { ...contest, name };
  });
}

/** The cycle, then with the office, then with the region, then with its place in the list. */
function spellings({ index, facts }: Contest): readonly string[] {
  const parts = ["election.cycle", "election.office", "election.region"].map((path) => {
    const value = facts.get(path);
    return value?.state === "known" ? String(value.value) : "";
  });
  const spell = (upTo: readonly string[]): string => upTo.filter((part) => part !== "").join(":");
  return [...parts.map((_, level) => spell(parts.slice(0, level + 1))), spell([...parts, String(index + 1)])];
}

function readContest(reading: Reading, node: ValueNode, path: string, seen: Map<string, number>): Contest | undefined {
  const found = members(reading, node, path, "contest");
  if (!found) return undefined;
  const id = readName(reading, found.get("id"), under(path, "id"));
  const idNode = found.get("id");
  if (id !== undefined && idNode) {
    const { line } = reading.source.place(spanOf(idNode));
    const first_line = seen.get(id);
    if (first_line === undefined) seen.set(id, line);
    else report(reading, "incident.duplicate_id", idNode, under(path, "id"), { id, first_line });
  }
  const facts = readFacts(reading, "election", found, path);
  checkAgreement(reading, found, facts, path);
  const calendar = readCalendar(reading, found.get("calendar"), under(path, "calendar"));
  return { index: 0, ...(id === undefined ? {} : { id }), facts, ...(calendar ? { calendar } : {}) };
}

/** Office and regime must be of the cycle that is named. */
function checkAgreement(reading: Reading, found: Members, facts: FactMap, path: string): void {
  const cycle = facts.get("election.cycle");
  const calendar = cycle?.state === "known" ? reading.dictionary.calendars.get(String(cycle.value)) : undefined;
  if (!calendar) return;
  const office = facts.get("election.office");
  const at = found.get("office");
  if (at && office?.state === "known" && !calendar.offices.includes(String(office.value))) {
    report(reading, "incident.office_not_in_cycle", at, under(path, "office"), {
      office: String(office.value),
      cycle: calendar.id,
      known: named(calendar.offices),
    });
  }
  const regime = facts.get("election.regime");
  const stated = found.get("regime");
  if (stated && regime?.state === "known" && regime.value !== calendar.regime) {
    report(reading, "incident.regime_contradicts_cycle", stated, under(path, "regime"), {
      regime: String(regime.value),
      cycle: calendar.id,
    });
  }
}

/** Periods of a calendar; everything else is a day. */
const periods: ReadonlySet<string> = new Set(["campaign", "quiet_period"]);

function readCalendar(reading: Reading, node: ValueNode | undefined, path: string): CalendarOverride | undefined {
  const found = node && members(reading, node, path, "calendar");
  if (!found) return undefined;
  const dates: Record<string, CalendarOverride["dates"][string]> = {};
  for (const key of Object.keys(SHAPES.calendar)) {
    const value = found.get(key);
    if (!value || key === "source") continue;
    const at = under(path, key);
    if (key === "campaign" && value.type === "String" && value.value === "none") dates[key] = "none";
    else if (periods.has(key)) {
      const period = readPeriod(reading, value, at);
      if (period) dates[key] = period;
    } else {
      const day = readDay(reading, value, at);
      if (day !== undefined) dates[key] = day;
    }
  }
  const source = readText(reading, found.get("source"), under(path, "source"));
  return { dates, ...(source === undefined ? {} : { source }) };
}

/** Contests by the names that `target.election` may use: id, cycle, or as the answer names it. More than one index: ambiguous. */
export function contestsByName(contests: readonly Contest[]): ReadonlyMap<string, readonly number[]> {
  const names = new Map<string, number[]>();
  for (const { id, name: whole, index, facts } of contests) {
    const cycle = facts.get("election.cycle");
    const own = new Set([id, whole, cycle?.state === "known" ? String(cycle.value) : undefined]);
    for (const name of own) if (name !== undefined) names.set(name, [...(names.get(name) ?? []), index]);
  }
  return names;
}
