/** What happens next on a track: who may punish, the steps with their limits, what can be done against the result. */
import { concatMap } from "../concat-map.js";
import { existing } from "../existing.js";
import type { Engine } from "../engine/model.js";
import { dayOf, isoOf, type Day } from "../engine/day.js";
import { weakest } from "../engine/certainty.js";
import { NOT_SATISFIED, OPEN, type Truth } from "../engine/kleene.js";
import type { Outcome } from "../engine/outcome.js";
import type { Decision, Incident } from "../incident/model.js";
import type { IsoDay, Ladder, Procedure, Track } from "../rulebook/model.js";
import { deadlinesOf, endsStep } from "./deadlines.js";
import type { StepAnswer, TrackAnswer } from "./model.js";
import { earliestReceipt, knownDay, receiptDay } from "./step-day.js";
import { appliesTo, NEVER, oneEach, stepsOfTrack, type InPlay, type Step } from "./steps.js";
import type { Judged, TrackOptions } from "./tracks.js";

export interface TrackProcedure {
  readonly shown: Pick<TrackAnswer, "authority" | "procedure" | "remedies" | "deadlines" | "notes" | "step_day">;
  /** The provisions of all steps that concern the track. */
  readonly provisions: readonly string[];
}

const LIVE: ReadonlySet<string> = new Set(["fulfilled", "open", "excepted"]);

/** Nothing but the notes of the track while nothing on it is in play. */
export function procedureOf(
  engine: Engine,
  incident: Incident,
  actor: string,
  track: Track,
  judged: readonly Judged[],
  options: TrackOptions,
): TrackProcedure {
  const { language, on, detail } = options;
  const live = judged.filter(({ verdict }) => LIVE.has(verdict.status));
  const outcomes = live.map(({ outcome }) => outcome);
  const assignments = oneEach(outcomes);
  const tiers = tiersInPlay(engine.rulebook.ladders, live);
  const steps = stepsOfTrack(engine, incident, on, track.id);
  const concerns = (step: Step): InPlay => (isFor(step, outcomes, tiers) ? appliesTo(step, assignments) : NEVER);
  const found: { readonly step: Step; readonly applies: InPlay }[] = [];
  for (const step of live.length === 0 ? [] : steps.inForce) {
    const applies = concerns(step);
    if (applies.truth !== NOT_SATISFIED) found.push({ step, applies });
  }
  const received = receiptDay(incident, [track], on);
  const changes = (): IsoDay[] =>
    changesOf(steps.undated, earliestReceipt(incident, outcomes), dayOf(received.day), concerns).map(isoOf);
  const decisions = incident.decisions.filter(
    (decision) => decision.track === track.id && (decision.actor === undefined || decision.actor === actor),
  );
  const states = progress(
    found.map(({ step }) => step),
    incident,
    decisions,
  );
  const answers = concatMap(found, ({ step, applies }, index) =>
    // A summary says who may punish, not the way there.
    detail === "summary" && step.procedure.step !== "authority"
      ? []
      : [stepAnswer(step, applies, { state: existing(states[index], index), tiers, language })],
  );
  const counter = { rulebook: engine.rulebook, on, language };
  return {
    shown: {
      authority: answers.filter(({ step }) => step === "authority"),
      procedure: answers.filter(({ step }) => step !== "authority" && step !== "remedy"),
      remedies: answers.filter(({ step }) => step === "remedy"),
      deadlines: deadlinesOf(
        found.map(({ step }) => step),
        { incident, outcomes, decisions },
        counter,
        (each) => states[found.findIndex(({ step }) => step === each)] === "done",
      ),
      notes: notesOf(track, found, language),
      step_day: { day: received.day, by: received.by, changes: live.length === 0 ? [] : changes() },
    },
    provisions: found.map(({ step }) => step.provision.id),
  };
}

/** Days on which steps that concern the track begin or end to be the law. */
function changesOf(steps: readonly Step[], lo: Day, hi: Day, concerns: (step: Step) => InPlay): Day[] {
  const days = new Set<Day>();
  for (const step of steps) {
    const { window } = step.conditions;
    const turns = (day: Day): boolean => day > lo && day <= hi && !days.has(day);
    const begins = turns(window.lo);
    const ends = turns(window.hi + 1);
    if (!(begins || ends) || concerns(step).truth === NOT_SATISFIED) continue;
    if (begins) days.add(window.lo);
    if (ends) days.add(window.hi + 1);
  }
  return [...days].sort((a, b) => a - b);
}

function notesOf(track: Track, found: readonly { readonly step: Step }[], language: "id" | "en"): string[] {
  const texts = [
    ...(track.notes ?? []),
    ...concatMap(found, ({ step }) => [...(step.provision.notes ?? []), ...(step.version.notes ?? [])]),
  ];
  return [...new Set(texts.map((text) => text[language]))];
}

/** Confined to tiers that are in play, and to what it is the procedure for. */
function isFor({ procedure }: Step, outcomes: readonly Outcome[], tiers: ReadonlySet<string>): boolean {
  const fits = procedure.tiers === undefined || tiers.size === 0 || procedure.tiers.some((tier) => tiers.has(tier));
  const meant =
    procedure.for === undefined ||
    outcomes.some(({ chain }) => chain.links.some((id) => procedure.for?.includes(id) === true));
  return fits && meant;
}

/** Rungs that a verdict in play names; none where nothing in play has a rank, so that any may be reached. */
function tiersInPlay(ladders: readonly Ladder[], live: readonly Judged[]): ReadonlySet<string> {
  return new Set(
    concatMap(live, ({ verdict: { sanction } }) => {
      const ladder = ladders.find(({ id }) => id === sanction?.ladder);
      if (!ladder || !sanction) return [];
      const rank = (id: string | undefined): number => ladder.tiers.find((tier) => tier.id === id)?.rank ?? -1;
      const [low, high] = [rank(sanction.tier), rank(sanction.up_to ?? sanction.tier)];
      return ladder.tiers
        .filter((tier) => tier.rank !== undefined && tier.rank >= low && tier.rank <= high)
        .map((tier) => `${ladder.id}:${tier.id}`);
    }),
  );
}

/** Where a step stands in the matter. */
interface Placed {
  readonly state: StepAnswer["state"];
  readonly tiers: ReadonlySet<string>;
  readonly language: "id" | "en";
}

const said = new WeakMap<Step, Map<string, StepAnswer>>();
/** A step is said in few ways; those of rare facts are forgotten. */
const WAYS = 64;

/** The same words for every incident of a batch in which the step stands alike. */
function stepAnswer(step: Step, { truth, needs: needed, certainty: ofGround }: InPlay, placed: Placed): StepAnswer {
  const needs = needed();
  const certainty = weakest([step.version.certainty, ofGround]);
  const tiers = step.procedure.tiers?.filter((tier) => placed.tiers.size === 0 || placed.tiers.has(tier));
  const key = [placed.language, placed.state, truth, certainty, needs.join(" "), tiers?.join(" ")].join("|");
  const ways = said.get(step) ?? new Map<string, StepAnswer>();
  said.set(step, ways);
  const known = ways.get(key);
  if (known) return known;
  if (ways.size >= WAYS) ways.clear();
  const answer = newAnswer(step, { truth, needs, certainty, tiers }, placed);
  ways.set(key, answer);
  return answer;
}

function newAnswer(
  step: Step,
  found: Pick<StepAnswer, "needs" | "certainty"> & {
    readonly truth: Truth;
    readonly tiers: readonly string[] | undefined;
  },
  { state, language }: Placed,
): StepAnswer {
  const { truth, needs, certainty, tiers } = found;
  const { procedure, provision, window } = step;
  const { limit, who } = procedure;
  return {
    provision: provision.id,
    cite: step.cite,
    step: procedure.step,
    what: procedure.what[language],
    ...(who ? { who: who[language] } : {}),
    ...(tiers ? { tiers } : {}),
    ...(limit
      ? {
          limit: {
            ...(limit.days === undefined ? {} : { days: limit.days }),
            ...(limit.counting === undefined ? {} : { counting: limit.counting }),
            ...(limit.hours === undefined ? {} : { hours: limit.hours }),
            from: limit.from,
            ...(limit.event ? { event: limit.event[language] } : {}),
          },
        }
      : {}),
    status: truth === OPEN ? "open" : "applies",
    needs,
    state,
    law: { version_from: window.from, version_until: window.until ?? null },
    certainty,
  };
}

/** What the recorded days and decisions show as taken, with everything before it; the first of the others comes next. */
function progress(steps: readonly Step[], incident: Incident, decisions: readonly Decision[]): StepAnswer["state"][] {
  const known = (fact: string | undefined): boolean =>
    fact !== undefined && knownDay(incident.report.get(fact)) !== undefined;
  const taken = steps.filter(
    (step) =>
      known(step.procedure.met_by) ||
      known(TAKEN[step.procedure.step]) ||
      decisions.some((decision) => endsStep(step, decision)),
  );
  const reached = Math.max(0, ...taken.map(({ procedure }) => procedure.order));
  const course = steps.filter(({ procedure }) => procedure.step !== "authority" && procedure.step !== "remedy");
  const next = Math.min(...course.map(({ procedure }) => procedure.order).filter((order) => order > reached));
  return steps.map(({ procedure: { order } }) => (order <= reached ? "done" : order === next ? "next" : "later"));
}

/** Facts that show a step of this kind as taken. */
const TAKEN: Partial<Readonly<Record<Procedure["step"], string>>> = {
  report: "report.reported_on",
  register: "report.registered_on",
};
