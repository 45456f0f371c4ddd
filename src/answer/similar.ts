/** What `asn-check similar` answers: for each actor and act the decided cases alike, and how open findings were decided. */
import type { Engine } from "../engine/model.js";
import { judge } from "../engine/judge.js";
import type { Judgment } from "../engine/judgment.js";
import type { Unit } from "../engine/unit.js";
import type { Incident } from "../incident/model.js";
import { alike } from "../precedent/case-base.js";
import type { DimensionId } from "../precedent/dimensions.js";
import { factsOfUnit } from "../precedent/facts.js";
import { featuresOf, type Features } from "../precedent/features.js";
import { countFindings, type FindingCounts } from "../precedent/findings.js";
import { answer, type AnswerOptions } from "./answer.js";
import type { PrecedentAnswer, Verdict } from "./model.js";
import { precedentAnswer } from "./precedents.js";
import { contestName } from "./contest-name.js";

export interface SimilarAct {
  readonly actor: string;
  readonly act: string;
  readonly contest: string | null;
  /** What of the act is compared; what is not listed is not known. */
  readonly features: readonly { readonly dimension: DimensionId; readonly values: readonly string[] }[];
  /** Nearest first; empty where too few can be compared. */
  readonly precedents: readonly PrecedentAnswer[];
  readonly findings: readonly FindingCounts[];
}

export interface SimilarAnswer {
  readonly incident: { readonly id: string; readonly file: string };
  readonly acts: readonly SimilarAct[];
}

/** As many cases as are shown for one act. */
const SHOWN = 5;

export function similarOf(
  engine: Engine,
  incident: Incident,
  options: Pick<AnswerOptions, "language" | "on" | "actor" | "act">,
): SimilarAnswer {
  const judgment = judge(engine, incident);
  const { verdicts } = answer(engine, incident, { ...options, detail: "summary" });
  return {
    incident: { id: incident.id, file: incident.file },
    acts: unitsWanted(judgment, options).map((unit) => {
      const features = featuresOf(engine.rulebook, factsOfUnit(engine, unit));
      return {
        actor: unit.actor.id,
        act: unit.act.id,
        contest: contestName({ unit }),
        features: statedFeatures(features),
        precedents: alike(engine.rulebook, features, incident.id)
          .slice(0, SHOWN)
          .map((compared) => precedentAnswer(unit, compared, options.language)),
        findings: countFindings(engine.rulebook, features, openFindings(verdicts, unit), incident.id),
      };
    }),
  };
}

function unitsWanted({ units }: Judgment, { actor, act }: Pick<AnswerOptions, "actor" | "act">): readonly Unit[] {
  return units.filter(
    (unit) => (actor === undefined || unit.actor.id === actor) && (act === undefined || unit.act.id === act),
  );
}

function statedFeatures(features: Features): SimilarAct["features"] {
  return Object.entries(features).flatMap(([dimension, values]) =>
    values === undefined ? [] : [{ dimension: dimension as DimensionId, values: [...values].sort() }],
  );
}

/** Findings that a specific norm still waits for; general duties stand open in nearly every case. */
function openFindings(verdicts: readonly Verdict[], unit: Unit): string[] {
  const open = verdicts.filter(
    ({ actor, act, status, general }) =>
      actor === unit.actor.id && act === unit.act.id && status === "open" && !general,
  );
  return [...new Set(open.flatMap(({ needs }) => needs.findings))];
}
