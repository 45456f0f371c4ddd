/** Time limits of steps that run from a recorded day: until when, and how that was counted. */
import { concatMap } from "../concat-map.js";
import { existing } from "../existing.js";
import { dayOf, isoOf, type Day } from "../engine/day.js";
import { countDays, isConfirmed } from "../engine/deadline.js";
import type { Outcome } from "../engine/outcome.js";
import type { Decision, Incident } from "../incident/model.js";
import type { Bilingual, HolidayTable, IsoDay, Limit, Rulebook } from "../rulebook/model.js";
import { weakest } from "../engine/certainty.js";
import type { CountedAnswer, DeadlineAnswer } from "./model.js";
import { knownDay } from "./step-day.js";
import type { Step } from "./steps.js";

export interface Counter {
  readonly rulebook: Rulebook;
  readonly on: IsoDay;
  readonly language: "id" | "en";
}

/** A limit from a dated fact; hours are as many days as they fill. */
interface DatedLimit {
  readonly from: string;
  readonly event?: Bilingual;
  readonly days: number;
  readonly counting: "calendar" | "working";
}

const HOURS_A_DAY = 24;

export function datedLimit(limit: Limit | undefined): DatedLimit | undefined {
  if (!limit) return undefined;
  const { from, event, days, hours, counting } = limit;
  return {
    from,
    ...(event ? { event } : {}),
    days: days ?? Math.ceil(existing(hours, from) / HOURS_A_DAY),
    counting: counting ?? "calendar",
  };
}

/**
 * The time limits of a track. A limit whose day is not known is listed for the report itself, which everything else
 * waits for; later ones stand with their step until that day is recorded. Of a step that was taken on a day that is
 * not recorded nobody can say whether it was in time.
 */
export function deadlinesOf(
  steps: readonly Step[],
  { incident, outcomes, decisions }: Matter,
  counter: Counter,
  done: (step: Step) => boolean,
): DeadlineAnswer[] {
  return concatMap(steps, (step) => {
    const limit = datedLimit(step.procedure.limit);
    if (!limit) return [];
    const starts = limit.from.includes(":")
      ? endOf([limit.from, ...(step.procedure.limit?.or_from ?? [])], steps, decisions)
      : startsOf(limit.from, incident, outcomes);
    const met = takenOn(step, incident, decisions);
    if (met === undefined && done(step)) return [];
    const known = limit.from === KNOWN ? knownDay(incident.report.get(KNOWN)) : undefined;
    if (starts.length > 0) return starts.map((start) => deadline(step, limit, start, met, counter, known));
    return step.procedure.step === "report" ? [deadline(step, limit, undefined, met, counter, undefined)] : [];
  });
}

/** What a track of one actor rests on. */
export interface Matter {
  readonly incident: Incident;
  readonly outcomes: readonly Outcome[];
  /** Recorded decisions on this track about this actor. */
  readonly decisions: readonly Decision[];
}

/** Days of the fact: of the report, or of each act in the track. */
function startsOf(fact: string, incident: Incident, outcomes: readonly Outcome[]): IsoDay[] {
  if (fact !== "act.on") {
    const day = knownDay(incident.report.get(fact));
    if (day === undefined) return [];
    return [fact === KNOWN ? isoOf(Math.max(dayOf(day), firstBreach(outcomes))) : day];
  }
  const days = concatMap(outcomes, ({ unit }) => (unit.act.day?.kind === "on" ? [unit.act.day.day] : []));
  return [...new Set(days)].sort();
}

/** A limit from knowledge does not begin before there can be a breach to know of. */
export const KNOWN = "report.known_on";

/** The first day on which these can be breached, where all of them are about acts that went on. */
export function firstBreach(outcomes: readonly Outcome[]): Day {
  return outcomes.reduce(
    (first, { unit, inPlayOn }) =>
      unit.act.day?.kind === "period" ? Math.min(first, ...inPlayOn.map(({ lo }) => lo)) : -Infinity,
    outcomes.length === 0 ? -Infinity : Infinity,
  );
}

/** The day on which the last of other steps ended: the last decision of a body that ends one of them. */
function endOf(provisions: readonly string[], steps: readonly Step[], decisions: readonly Decision[]): IsoDay[] {
  const ended = steps.filter(({ provision }) => provisions.includes(provision.id));
  const days = ended.flatMap((step) => decidedOn(step, decisions) ?? []);
  return days.sort().slice(-1);
}

function decidedOn(step: Step, decisions: readonly Decision[]): IsoDay | undefined {
  const days = decisions.filter((decision) => endsStep(step, decision)).flatMap(({ on }) => on ?? []);
  return days.sort().at(-1);
}

/** The day on which the step was taken, as the report or a decision records it. */
function takenOn(step: Step, incident: Incident, decisions: readonly Decision[]): IsoDay | undefined {
  const { met_by: fact } = step.procedure;
  return (fact === undefined ? undefined : knownDay(incident.report.get(fact))) ?? decidedOn(step, decisions);
}

export function endsStep(step: Step, decision: Decision): boolean {
  return step.procedure.bodies?.includes(decision.body) === true;
}

function deadline(
  step: Step,
  limit: DatedLimit,
  start: IsoDay | undefined,
  met: IsoDay | undefined,
  counter: Counter,
  known: IsoDay | undefined,
): DeadlineAnswer {
  const { procedure, provision, version } = step;
  const { due, counted } = count(limit, start, counter);
  const computed = counted.days_off === "computed" ? ("derived" as const) : undefined;
  const late = met !== undefined && due !== null && met > due;
  return {
    provision: provision.id,
    what: procedure.what[counter.language],
    due,
    ...(late ? { taken_on: met } : {}),
    counted: known === undefined || start === undefined || known === start ? counted : { ...counted, known_on: known },
    basis: step.cite,
    state: stateOf(due, met, counter.on),
    certainty: weakest([version.certainty, computed]),
  };
}

export function count(
  limit: DatedLimit,
  start: IsoDay | undefined,
  { rulebook, language }: Pick<Counter, "rulebook" | "language">,
): { readonly due: IsoDay | null; readonly counted: CountedAnswer } {
  const { from, event, days, counting } = limit;
  const base = { from, ...(event ? { event: event[language] } : {}), days, counting };
  if (start === undefined) {
    const nothing = { from_day: null, first: null, skipped: [], weekend: 0, if_first_counts: null };
    return { due: null, counted: { ...base, ...nothing } };
  }
  const found = countDays(dayOf(start), days, counting, rulebook.holidays);
  const due = isoOf(found.due);
  return {
    due,
    counted: {
      ...base,
      from_day: start,
      first: isoOf(found.first),
      skipped: found.skipped.map(({ day, name, kind }) => ({ day, name: name[language], kind })),
      weekend: found.weekend,
      if_first_counts: isoOf(found.ifFirstCounts),
      ...(found.ifJointLeaveCounts === undefined ? {} : { if_joint_leave_counts: isoOf(found.ifJointLeaveCounts) }),
      ...(counting === "working" ? { days_off: sureness(rulebook.holidays, start, due) } : {}),
    },
  };
}

function sureness(table: HolidayTable, from: IsoDay, to: IsoDay): "confirmed" | "computed" {
  return isConfirmed(table, from, to) ? "confirmed" : "computed";
}

function stateOf(due: IsoDay | null, met: IsoDay | undefined, on: IsoDay): DeadlineAnswer["state"] {
  if (due === null) return "unknown";
  if (met !== undefined) return met <= due ? "met" : "past";
  if (on === due) return "today";
  return on < due ? "due" : "past";
}
