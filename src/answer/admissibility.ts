/** Formal requirements of a report to the election supervisor, shown apart from the merits. */
import { concatMap } from "../concat-map.js";
import type { Engine } from "../engine/model.js";
import type { Context } from "../engine/context.js";
import type { Day, DayRange } from "../engine/day.js";
import { countDays } from "../engine/deadline.js";
import type { Judgment } from "../engine/judgment.js";
import { isLive, type Outcome } from "../engine/outcome.js";
import type { Unit } from "../engine/unit.js";
import { and, NOT_SATISFIED, OPEN, SATISFIED, type Truth } from "../engine/kleene.js";
import type { Incident } from "../incident/model.js";
import type { HolidayTable } from "../rulebook/model.js";
import type { AnswerOptions } from "./answer.js";
import { datedLimit, firstBreach, KNOWN } from "./deadlines.js";
import type { Answer } from "./model.js";
import { ALWAYS, appliesTo, askedBy, NEVER, requirementsInForce, type Applies, type Step } from "./steps.js";
import { elementStatus } from "./element-status.js";

/** It closes tracks of the election law only: ethics, discipline and village law have rules of their own. */
export function admissibilityOf(
  engine: Engine,
  incident: Incident,
  judgment: Judgment,
  options: AnswerOptions,
): Answer["admissibility"] {
  const firstOf = firstBreaches(judgment);
  const outcomes = judgment.units.flatMap((unit) => judgment.inPlay.find((each) => each.unit === unit) ?? []);
  const { holidays } = engine.rulebook;
  return concatMap(requirementsInForce(engine, incident, options.on), (step) => {
    const applies = appliesTo(step, outcomes);
    if (applies.truth === NOT_SATISFIED) return [];
    const asked = met(step, concerned(step, outcomes), firstOf, holidays);
    const { truth, needs } = asked.truth === SATISFIED ? asked : whileItApplies(applies, asked);
    return [
      {
        forum: "bawaslu",
        provision: step.provision.id,
        requirement: `${step.provision.title[options.language]}: ${step.procedure.what[options.language]}`,
        status: elementStatus(truth),
        because: needs(),
        effect_on: step.procedure.effect_on ?? [],
        ref: step.cite,
      },
    ];
  });
}

type FirstBreaches = (unit: Unit, step: Step) => Day;

/** The first day on which a track that the requirement closes can be breached by an act that went on. */
function firstBreaches({ inPlay }: Judgment): FirstBreaches {
  return (unit, { procedure: { effect_on: tracks = [] } }) =>
    firstBreach(
      inPlay.filter((each) => each.unit === unit && isLive(each) && tracks.some((track) => track === each.chain.track)),
    );
}

/** A requirement that is not met closes the track only if it applies. */
function whileItApplies(applies: Applies, asked: Applies): Applies {
  if (applies.truth === SATISFIED) return asked;
  return { truth: OPEN, needs: () => [...new Set([...applies.needs(), ...asked.needs()])] };
}

function concerned(step: Step, outcomes: readonly Outcome[]): readonly Outcome[] {
  return outcomes.filter((outcome) => appliesTo(step, [outcome]).truth !== NOT_SATISFIED);
}

/** Met only if it is for every act that the report is about. */
function met(step: Step, outcomes: readonly Outcome[], firstOf: FirstBreaches, holidays: HolidayTable): Applies {
  const parts = concatMap(outcomes, ({ unit, context }) => [
    askedBy(step, context),
    inTime(step, context, firstOf(unit, step), holidays),
  ]);
  const truth = parts.map((part) => part.truth).reduce(and, SATISFIED);
  return { truth, needs: () => [...new Set(truth === OPEN ? parts.flatMap((part) => part.needs()) : [])] };
}

/** Taken before the limit ends, whatever the days known only within bounds may be. */
function inTime(step: Step, context: Context, first: Day, holidays: HolidayTable): Applies {
  const limit = datedLimit(step.procedure.limit);
  const done = step.procedure.met_by;
  if (!limit || done === undefined) return ALWAYS;
  const from = rangeOf(limit.from, context);
  const start = limit.from === KNOWN ? { lo: Math.max(from.lo, first), hi: Math.max(from.hi, first) } : from;
  const taken = rangeOf(done, context);
  const end = (day: number): number =>
    Number.isFinite(day) ? countDays(day, limit.days, limit.counting, holidays).due : day;
  const truth: Truth = taken.hi <= end(start.lo) ? SATISFIED : taken.lo > end(start.hi) ? NOT_SATISFIED : OPEN;
  if (truth !== OPEN) return truth === SATISFIED ? ALWAYS : NEVER;
  return {
    truth,
    needs: () => [...(start.lo === start.hi ? [] : [limit.from]), ...(taken.lo === taken.hi ? [] : [done])],
  };
}

function rangeOf(fact: string, context: Context): DayRange {
  return context.dayOfFact(fact);
}
