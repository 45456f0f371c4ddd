/** The answer to one incident: judged by the engine, put into the published shape. No sentence of our own stands here. */
import type { Engine } from "../engine/model.js";
import { judge } from "../engine/judge.js";
import type { Judgment } from "../engine/judgment.js";
import type { Outcome } from "../engine/outcome.js";
import { defined } from "../incident/defined.js";
import type { Incident } from "../incident/model.js";
import type { Written } from "../incident/read.js";
import type { Problem } from "../problem.js";
import type { IsoDay } from "../rulebook/model.js";
import { agreementOf } from "./agreement.js";
import { admissibilityOf } from "./admissibility.js";
import { calendarNotes } from "./calendar-notes.js";
import { citationsOf } from "./citations.js";
import { contradictedStages } from "./contradicted-stage.js";
import { describe } from "./describe.js";
import { limitsOf } from "./limits.js";
import { mergeAgreeing } from "./merge.js";
import type { Answer, ProvisionStatus } from "./model.js";
import { precedentsOf } from "./precedents.js";
import { questionsOf } from "./questions.js";
import { select } from "./select.js";
import { TurningDays } from "./turning-days.js";
import { tracksOf, type Judged } from "./tracks.js";
import { verdictOf } from "./verdict.js";
import type { VerdictMemory } from "./verdict-memory.js";

export interface AnswerOptions {
  readonly language: "id" | "en";
  /** Day of evaluation, for time limits: `2024-10-05`. */
  readonly on: IsoDay;
  /** Judge under the law of another day; switches transitions off. */
  readonly lawOn?: IsoDay;
  /** The choice to commit to, by question: `{ "tindakan-lemah": "termasuk" }`. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Ids of tracks and of provisions: what else there is is left out. */
  readonly tracks?: readonly string[];
  readonly only?: readonly string[];
  /** Ids in the incident; of one that it does not have the answer is about nobody. */
  readonly actor?: string;
  readonly act?: string;
  readonly detail: "summary" | "full" | "all";
  /** About the incident as it was read; what the calendar contradicts is added. */
  readonly warnings?: readonly Problem[];
  /** How the incident is written, for the places of warnings that are added. */
  readonly written?: Written | undefined;
  readonly redacted?: boolean;
}

/** `memory`: of cases answered before under the same rules, for a batch; the answer is the same without it. */
export function answer(engine: Engine, incident: Incident, options: AnswerOptions, memory?: VerdictMemory): Answer {
  memory?.begin(incident);
  const law = defined({ lawOn: options.lawOn, readings: options.readings });
  const judgment = judge(engine, incident, law);
  const turning = new TurningDays(engine, incident, judgment, law);
  const citations = citationsOf(engine, incident, judgment);
  const selection = {
    ...(options.tracks ? { tracks: options.tracks } : {}),
    ...(options.only ? { only: options.only } : {}),
    ...(options.actor === undefined ? {} : { actor: options.actor }),
    ...(options.act === undefined ? {} : { act: options.act }),
    cited: citations.provisions,
    all: options.detail === "all",
  };
  const { shown, counted, idle } = select(judgment, selection);
  const everything = (): readonly Outcome[] => select(judgment, { ...selection, all: true }).shown;
  const judged = shown.map((outcome): Judged => ({
    outcome,
    verdict: verdictOf(
      outcome,
      {
        language: options.language,
        detail: options.detail,
        lawOn: options.lawOn !== undefined,
        cited: outcome.chain.links.some((id) => citations.provisions.has(id)),
        transitions: judgment.transitions,
        taken: incident.readings_taken,
        turningDays: (each) => turning.of(each),
      },
      memory,
    ),
  }));
  const { verdicts, kept } = mergeAgreeing(judged);
  const { tracks, procedure } = tracksOf(engine, incident, kept, everything, options);
  const narrowed = narrowedTo(options);
  const within = unitsWithin(judgment, options);
  const head = describe(engine, incident, within, options.language);
  return {
    incident: head.incident,
    actors: head.actors,
    acts: head.acts,
    contests: head.contests,
    verdicts,
    counts: countsOf(counted, idle),
    tracks,
    admissibility: admissibilityOf(engine, incident, judgment, options),
    citations: citations.answers,
    precedents: options.detail === "summary" ? [] : precedentsOf(engine, incident, judgment, options),
    agreement: agreementOf(engine.rulebook.ladders, incident, judgment, verdicts),
    questions:
      options.detail === "summary" ? [] : questionsOf(engine.rulebook, kept, judgment.transitions, options.language),
    notes: calendarNotes(engine.rulebook.calendars, within.units, options.language),
    limits: limitsOf(engine.rulebook, judgment.inPlay, procedure, options.language),
    warnings: [...(options.warnings ?? []), ...contradictedStages(engine, within.units, options.written)],
    redacted: options.redacted ?? false,
    ...(options.lawOn === undefined ? {} : { law_on: options.lawOn }),
    ...choicesThatExist(engine, options.readings),
    ...(narrowed === undefined ? {} : { narrowed_to: narrowed }),
  };
}

/** Those that there are, in the order of their ids, whatever the order in which they were asked for. */
function choicesThatExist(
  { questions, questionIndex }: Engine,
  readings: AnswerOptions["readings"] = {},
): Pick<Answer, "readings_chosen"> {
  const known = Object.entries(readings).filter(([id, choice]) =>
    questions[questionIndex.get(id) ?? -1]?.choices.some((each) => each.id === choice),
  );
  const chosen = known.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return chosen.length === 0 ? {} : { readings_chosen: Object.fromEntries(chosen) };
}

function narrowedTo({ actor, act, tracks = [], only = [] }: AnswerOptions): Answer["narrowed_to"] {
  if (actor === undefined && act === undefined && tracks.length === 0 && only.length === 0) return undefined;
  return {
    ...defined({ actor, act }),
    ...(tracks.length === 0 ? {} : { tracks }),
    ...(only.length === 0 ? {} : { provisions: only }),
  };
}

/** Whom, in which act, for which contest the answer is about. */
function unitsWithin({ units, inPlay }: Judgment, { actor, act }: AnswerOptions): Pick<Judgment, "units" | "inPlay"> {
  const asked = units.filter(
    (unit) => (actor === undefined || unit.actor.id === actor) && (act === undefined || unit.act.id === act),
  );
  return { units: asked, inPlay };
}

function countsOf(
  outcomes: readonly Outcome[],
  idle: Judgment["idle"],
): Record<ProvisionStatus | "not_alleged", number> {
  const counts: Record<ProvisionStatus | "not_alleged", number> = {
    wrong_regime: idle.wrong_regime,
    not_in_force: idle.not_in_force,
    not_reached: 0,
    not_fulfilled: 0,
    excepted: 0,
    fulfilled: 0,
    open: 0,
    not_alleged: 0,
  };
  for (const outcome of outcomes) {
    const unalleged = outcome.status === "not_fulfilled" && outcome.because.includes("not_alleged");
    counts[unalleged ? "not_alleged" : outcome.status] += 1;
  }
  return counts;
}
