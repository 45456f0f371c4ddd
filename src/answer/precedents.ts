/** Decided cases that are like an act of the incident, in the shape of the answer. */
import type { Engine } from "../engine/model.js";
import type { Judgment } from "../engine/judgment.js";
import type { Unit } from "../engine/unit.js";
import type { Incident } from "../incident/model.js";
import { alike } from "../precedent/case-base.js";
import { factsOfUnit } from "../precedent/facts.js";
import { featuresOf } from "../precedent/features.js";
import { byLikeness, type Compared } from "../precedent/likeness.js";
import type { PrecedentAnswer } from "./model.js";
import { byCode } from "../text/code-order.js";

/** As many as an answer shows. */
const SHOWN = 5;

/** Each case once, with the act that it is most like; nearest first. */
export function precedentsOf(
  engine: Engine,
  incident: Incident,
  judgment: Judgment,
  options: { readonly language: Language; readonly actor?: string; readonly act?: string },
): PrecedentAnswer[] {
  const best = new Map<string, { readonly unit: Unit; readonly compared: Compared }>();
  for (const unit of judgment.units) {
    if (options.actor !== undefined && unit.actor.id !== options.actor) continue;
    if (options.act !== undefined && unit.act.id !== options.act) continue;
    const features = featuresOf(engine.rulebook, factsOfUnit(engine, unit));
    for (const compared of alike(engine.rulebook, features, incident.id)) {
      const { id } = compared.precedent;
      const earlier = best.get(id);
      const nearer = earlier === undefined ? -1 : byLikeness(compared, earlier.compared) || byName(unit, earlier.unit);
      if (nearer < 0) best.set(id, { unit, compared });
    }
  }
  return [...best.values()]
    .sort((a, b) => byLikeness(a.compared, b.compared))
    .slice(0, SHOWN)
    .map(({ unit, compared }) => precedentAnswer(unit, compared, options.language));
}

/** Among acts that a case is equally like, whatever their order in the incident. */
function byName(a: Unit, b: Unit): number {
  return byCode(`${a.actor.id} ${a.act.id}`, `${b.actor.id} ${b.act.id}`);
}

type Language = "id" | "en";

/** What was said of it last: cases of a batch that are like the same ones mostly name their people and acts alike, too. */
const said = new WeakMap<Compared, { readonly language: Language; readonly answer: PrecedentAnswer }>();

export function precedentAnswer(
  unit: Pick<Unit, "actor" | "act">,
  compared: Compared,
  language: Language,
): PrecedentAnswer {
  const known = said.get(compared);
  if (known?.language === language && known.answer.actor === unit.actor.id && known.answer.act === unit.act.id)
    return known.answer;
  const answer = newAnswer(unit, compared, language);
  said.set(compared, { language, answer });
  return answer;
}

function newAnswer(
  { actor, act }: Pick<Unit, "actor" | "act">,
  { precedent, likeness }: Compared,
  language: Language,
): PrecedentAnswer {
  return {
    id: precedent.id,
    title: precedent.title[language],
    actor: actor.id,
    act: act.id,
    same: likeness.same,
    different: likeness.different,
    unknown: likeness.unknown,
    weight: likeness.weight,
    conduct_on: precedent.conduct_on ?? null,
    region: precedent.region ?? null,
    forum: precedent.forum,
    case_no: precedent.case_no ?? null,
    track: precedent.track ?? null,
    outcome: precedent.outcome,
    sanction: precedent.sanction?.[language] ?? null,
    reasoning: precedent.reasoning?.[language] ?? null,
    certainty: precedent.certainty,
    sources: precedent.sources,
  };
}
