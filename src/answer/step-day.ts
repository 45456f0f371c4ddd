/** The day of a step: the law of that day says how it is taken. */
import { concatMap } from "../concat-map.js";
import { rangeOfDay } from "../engine/context.js";
import { ANY_DAY, dayOf, isoOf, type Day, type DayRange } from "../engine/day.js";
import type { Outcome } from "../engine/outcome.js";
import type { FactMap, FactValue, Incident } from "../incident/model.js";
import type { IsoDay, Procedure, Track } from "../rulebook/model.js";

export function knownDay(value: FactValue | undefined): IsoDay | undefined {
  return value?.state === "day" && value.day.kind === "on" ? value.day.day : undefined;
}

/** Where the day comes from: on record as received or decided, else the day of evaluation, or the last that is possible. */
export type StepDaySource = "received" | "decided" | "evaluation";

export interface StepDay {
  readonly day: IsoDay;
  readonly by: StepDaySource;
}

/** On which day of a case a step is taken. */
export interface DayOfStep {
  /** The recorded day from which its limit runs. */
  readonly from: string | undefined;
  readonly late: boolean;
  readonly tracks: readonly Track[];
}

export function dayOfStep({ limit, step, tracks: ids }: Procedure, tracks: readonly Track[]): DayOfStep {
  return { from: limit?.from, late: LATE.has(step), tracks: tracks.filter(({ id }) => ids.includes(id)) };
}

/** A limit runs from a recorded day; without one the step is taken when it was received or decided, else on the day of evaluation. */
export function stepDay(incident: Incident, { from, late, tracks }: DayOfStep, on: IsoDay): StepDay {
  const start = from === undefined ? undefined : knownDay(incident.report.get(from));
  if (start !== undefined) return { day: start, by: "received" };
  return late ? endDay(incident, tracks, on) : receiptDay(incident, tracks, on);
}

/** Steps with the same key are taken on the same day of any incident. */
export function dayKey({ step, tracks, limit }: Procedure): string {
  return `${limit?.from ?? ""}|${LATE.has(step) ? "late" : "early"}|${[...tracks].sort().join(",")}`;
}

/** Steps that come with the decision or after it; all others belong to the receipt of the report. */
const LATE: ReadonlySet<Procedure["step"]> = new Set(["decide", "remedy", "authority", "execute"]);

const RECEIVED = ["report.reported_on", "report.registered_on"] as const;

/** The judgment ends the tracks on which courts weigh a later law; a decision that the person received ends the others. */
function decidedFact(tracks: readonly Track[]): string {
  const judged = tracks.some(({ later_law: law }) => law !== undefined);
  return judged ? "report.judged_on" : "report.decision_received_on";
}

/** The day on which these tracks received the case; it lies before every decision on them. */
export function receiptDay(incident: Incident, tracks: readonly Track[], on: IsoDay): StepDay {
  const received = firstKnown(incident.report, RECEIVED);
  if (received !== undefined) return { day: received, by: "received" };
  const last = isoOf(Math.min(dayOf(on), latest(incident.report.get("report.reported_on"))));
  const decided = decisionDays(incident, tracks)[0];
  return decided !== undefined && decided <= last ? { day: decided, by: "decided" } : { day: last, by: "evaluation" };
}

function endDay(incident: Incident, tracks: readonly Track[], on: IsoDay): StepDay {
  const decided = knownDay(incident.report.get(decidedFact(tracks))) ?? decisionDays(incident, tracks).at(-1);
  return decided === undefined ? receiptDay(incident, tracks, on) : { day: decided, by: "decided" };
}

/** Days of the decisions on record, earliest first. */
function decisionDays({ report, decisions }: Incident, tracks: readonly Track[]): readonly IsoDay[] {
  const decided = knownDay(report.get(decidedFact(tracks)));
  if (decisions.length === 0) return decided === undefined ? [] : [decided];
  const days = concatMap(decisions, ({ track, on }) =>
    on !== undefined && tracks.some(({ id }) => id === track) ? [on] : [],
  );
  if (decided !== undefined) days.push(decided);
  return days.sort();
}

/** The first day on which the case can have been received: not before the act, nor before it became known. */
export function earliestReceipt(incident: Incident, outcomes: readonly Outcome[]): Day {
  const acts = outcomes.map(({ unit }) => (unit.act.day ? rangeOfDay(unit.act.day).lo : -Infinity));
  const act = acts.length === 0 ? -Infinity : Math.min(...acts);
  return Math.max(
    act,
    range(incident.report.get("report.known_on")).lo,
    range(incident.report.get("report.reported_on")).lo,
  );
}

function latest(value: FactValue | undefined): Day {
  return range(value).hi;
}

function range(value: FactValue | undefined): DayRange {
  return value?.state === "day" ? rangeOfDay(value.day) : ANY_DAY;
}

function firstKnown(report: FactMap, facts: readonly string[]): IsoDay | undefined {
  for (const fact of facts) {
    const day = knownDay(report.get(fact));
    if (day !== undefined) return day;
  }
  return undefined;
}

/** Days after `lo` and not after `hi`, in order and once each. */
export function changesWithin(days: readonly (IsoDay | undefined)[], lo: Day, hi: Day): Day[] {
  const numbers = concatMap(days, (day) => (day === undefined ? [] : [dayOf(day)]));
  return [...new Set(numbers.filter((day) => day > lo && day <= hi))].sort((a, b) => a - b);
}
