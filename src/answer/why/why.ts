/** Why a provision comes out as it does: which chains are meant, for whom, and the tree of each. */
import type { Chain, Engine } from "../../engine/model.js";
import { judge, type JudgeOptions } from "../../engine/judge.js";
import { graver, type Outcome } from "../../engine/outcome.js";
import type { Unit } from "../../engine/unit.js";
import type { Dictionary } from "../../incident/dictionary.js";
import type { Incident } from "../../incident/model.js";
import type { Written } from "../../incident/read.js";
import { statedAt } from "../../incident/stated.js";
import { citeOf, provisionsOf } from "../cite.js";
import { contestName } from "../contest-name.js";
import type { PlacesOf } from "./condition.js";
import type { WhyAnswer, WhyBeside } from "./model.js";
import { nearestOf } from "./nearest.js";
import { TurningDays } from "../turning-days.js";
import { treeOf } from "./tree.js";

export interface WhyOptions extends Pick<JudgeOptions, "lawOn" | "readings"> {
  readonly language: "id" | "en";
  readonly actor?: string;
  readonly act?: string;
}

/** What the incident is written like, for places; a computed fact is looked up where it comes from. */
export interface Looked {
  readonly written: Written | undefined;
  readonly dictionary: Dictionary;
}

/** `provisions` are the links that are meant, prohibition first. */
export function whyOf(
  engine: Engine,
  incident: Incident,
  looked: Looked,
  provisions: readonly string[],
  options: WhyOptions,
): WhyAnswer {
  const { lawOn, readings } = options;
  const law = { ...(lawOn === undefined ? {} : { lawOn }), ...(readings === undefined ? {} : { readings }) };
  const judgment = judge(engine, incident, {
    ...law,
    only: new Set(chainsWith(engine, provisions).map(({ id }) => id)),
  });
  const units = judgment.units.filter(
    ({ actor, act }) =>
      (options.actor === undefined || actor.id === options.actor) &&
      (options.act === undefined || act.id === options.act),
  );
  const wanted = units.flatMap((unit) =>
    chosen(
      judgment.outcomes.filter((outcome) => outcome.unit === unit),
      provisions,
    ),
  );
  const shown = new Set(wanted);
  const turning = new TurningDays(engine, incident, judgment, law);
  return {
    incident: { id: incident.id, file: incident.file, sha256: incident.sha256 },
    provisions,
    trees: byGravity(wanted).map((outcome, _, [first]) =>
      treeOf(outcome, {
        language: options.language,
        lawOn: lawOn !== undefined,
        transitions: judgment.transitions,
        taken: incident.readings_taken,
        turningDays: (each) => turning.of(each),
        placesOf: placesOf(looked, outcome.unit),
        // For the one that is shown first; for another it is worked out when that one is named.
        nearest: first?.unit === outcome.unit ? nearestOf(engine, incident, looked, outcome, law) : undefined,
      }),
    ),
    beside: byGravity(judgment.outcomes.filter((outcome) => units.includes(outcome.unit) && !shown.has(outcome))).map(
      besideOf,
    ),
  };
}

/** Chains that hold every one of these provisions; steps of procedure are no breaches. */
export function chainsWith(engine: Engine, provisions: readonly string[]): readonly Chain[] {
  return engine.chains.filter(
    (chain) => chain.kind !== "procedure" && provisions.every((id) => chain.links.includes(id)),
  );
}

/** The chain that is named itself; where none is, the one that comes out gravest. */
function chosen(outcomes: readonly Outcome[], provisions: readonly string[]): readonly Outcome[] {
  const named = outcomes.filter(({ chain }) => chain.id === provisions.join("+"));
  if (named.length > 0) return named;
  const [gravest] = byGravity(outcomes);
  return outcomes.filter(({ chain }) => chain === gravest?.chain);
}

function byGravity(outcomes: readonly Outcome[]): readonly Outcome[] {
  return [...outcomes].sort((a, b) => rank(a, b));
}

/** What nobody alleged comes after what fails. */
function rank(a: Outcome, b: Outcome): number {
  if (a.status !== b.status) return graver(a.status, b.status) === a.status ? -1 : 1;
  const alleged = ({ because }: Outcome): number => (because.includes("not_alleged") ? 1 : 0);
  return alleged(a) - alleged(b);
}

function besideOf(outcome: Outcome): WhyBeside {
  const { chain, unit, wording, status, because, context } = outcome;
  const { rulebook } = context.engine;
  return {
    actor: unit.actor.id,
    act: unit.act.id,
    contest: contestName(outcome),
    chain: chain.links,
    cite: citeOf(rulebook, wording?.links ?? provisionsOf(rulebook, chain)),
    track: chain.track,
    status,
    because,
  };
}

/** What a computed fact comes from. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  "target.stage": ["act.on", "election.cycle"],
  "election.regime": ["election.office", "election.cycle"],
};

function placesOf({ written, dictionary }: Looked, unit: Unit): PlacesOf {
  if (written === undefined) return () => [];
  const whose = {
    actor: unit.actor.id,
    act: unit.act.id,
    ...(unit.contest === undefined ? {} : { contest: unit.contest.index }),
  };
  return (path) => {
    const at = (each: string): ReturnType<PlacesOf> => {
      const entry = dictionary.facts.get(each);
      return entry === undefined ? [] : statedAt(written, entry, whose);
    };
    const own = at(path);
    return own.length > 0 ? own : (SOURCES[path] ?? []).flatMap(at);
  };
}
