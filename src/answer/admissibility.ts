/** Formal requirements of the election tracks, shown apart from the merits. */
import type { Engine } from "../engine/compile.js";
import { dayOf } from "../engine/day.js";
import type { Judgment } from "../engine/judge.js";
import type { Incident } from "../incident/model.js";
import type { AnswerOptions } from "./answer.js";
import type { Answer } from "./model.js";
import { knownDay, limitApplies } from "./tracks.js";

export function admissibilityOf(
  engine: Engine,
  incident: Incident,
  judgment: Judgment,
  options: AnswerOptions,
): Answer["admissibility"] {
  const regimes = new Set(judgment.units.flatMap((unit) => (unit.regime ? [unit.regime] : [])));
  const requirements = new Map<string, { requirement: string; ref: string; effect: string[]; entry: Limit }>();
  for (const track of engine.rulebook.tracks) {
    for (const entry of track.deadlines ?? []) {
      if (!limitApplies(entry, regimes, incident, options.on)) continue;
      if (entry.met_by === undefined) continue;
      const known = requirements.get(entry.id);
      if (known) known.effect.push(track.id);
      else
        requirements.set(entry.id, {
          requirement: entry.what[options.language],
          ref: entry.ref,
          effect: [track.id],
          entry,
        });
    }
  }
  return [...requirements.values()].map(({ requirement, ref, effect, entry }) => {
    const start = knownDay(incident.report.get(entry.from_fact));
    const step = entry.met_by === undefined ? undefined : knownDay(incident.report.get(entry.met_by));
    const missing = [
      ...(start === undefined ? [entry.from_fact] : []),
      ...(step === undefined && entry.met_by !== undefined ? [entry.met_by] : []),
    ];
    const late = start !== undefined && step !== undefined && dayOf(step) > dayOf(start) + entry.days;
    const open = missing.length > 0 || (late && entry.counting === "working");
    return {
      forum: "bawaslu",
      requirement,
      status: open ? "open" : late ? "not_satisfied" : "satisfied",
      because: missing,
      effect_on: effect,
      ref,
    } as const;
  });
}

type Limit = NonNullable<Engine["rulebook"]["tracks"][number]["deadlines"]>[number];
