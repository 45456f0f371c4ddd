/** A stage that an incident states against its calendar. It counts as contested; whoever wrote it is warned. */
import { rangeOfDay } from "../engine/context.js";
import { exactly, isoOf, type DayRange } from "../engine/day.js";
import type { Engine } from "../engine/model.js";
import { vectorOn, type Unit } from "../engine/unit.js";
import { existing } from "../existing.js";
import type { Act } from "../incident/model.js";
import type { Written } from "../incident/read.js";
import { statedAt } from "../incident/stated.js";
import type { Problem } from "../problem.js";

export interface ContradictedStageArgs {
  /** `stated` is what was written, `stage` what follows from the days of the act and of determination. */
  readonly "incident.stage_contradicts_calendar": {
    readonly act: string;
    readonly stated: string;
    readonly stage: string;
    readonly conduct: string;
    readonly determination: string;
  };
  /** Said to be determined, and never to have been. */
  readonly "incident.stage_contradicts_never_determined": { readonly act: string; readonly stated: string };
}

/** One warning for each act and day of determination. `written`: for places. */
export function contradictedStages(engine: Engine, units: readonly Unit[], written?: Written): readonly Problem[] {
  const stage = engine.factIndex.get("target.stage");
  if (stage === undefined) return [];
  const warned = new Map<string, Problem>();
  for (const unit of units) {
    const found = contradiction(engine, unit, stage);
    if (!found || warned.has(JSON.stringify(found))) continue;
    const entry = existing(engine.rulebook.facts[stage], "target.stage");
    const [at] = written ? statedAt(written, entry, { actor: unit.actor.id, act: unit.act.id }) : [];
    warned.set(JSON.stringify(found), { severity: "warning", ...found, ...(at ? { at } : {}) });
  }
  return [...warned.values()];
}

function contradiction(engine: Engine, unit: Unit, index: number): Pick<Problem, "code" | "args"> | undefined {
  const { act, base, calendar } = unit;
  const stated = base[index];
  if (stated?.state !== "known" || act.day === undefined) return undefined;
  for (const days of daysOf(act.day)) {
    const found = vectorOn(engine, unit, days)[index];
    if (found?.state !== "contested") continue;
    const [own, stage] = found.values.map(String);
    const { determination } = calendar.dates;
    const told = { act: act.id, stated: String(own) };
    const given = (conduct: number, decided: number): Pick<Problem, "code" | "args"> => ({
      code: "incident.stage_contradicts_calendar",
      args: { ...told, stage: String(stage), conduct: isoOf(conduct), determination: isoOf(decided) },
    });
    if (determination && days.lo >= determination.hi && stage === "calon") return given(days.lo, determination.hi);
    if (determination && days.hi < determination.lo) return given(days.hi, determination.lo);
    return { code: "incident.stage_contradicts_never_determined", args: told };
  }
  return undefined;
}

/** Over an act that went on the stage may change; of one day, not known which, only what holds on all of them is sure. */
function daysOf(day: NonNullable<Act["day"]>): readonly DayRange[] {
  const { lo, hi } = rangeOfDay(day);
  return day.kind === "period" ? [exactly(lo), exactly(hi)] : [{ lo, hi }];
}
