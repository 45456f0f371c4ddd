/** From which of the days on which an act may have been done a provision comes out otherwise. */
import type { Engine } from "../engine/model.js";
import { isoOf, type Day } from "../engine/day.js";
import { judge, type JudgeOptions } from "../engine/judge.js";
import type { Judgment } from "../engine/judgment.js";
import { graver, type Outcome } from "../engine/outcome.js";
import { statedDays } from "../engine/stated-days.js";
import { turnsOf } from "../engine/turns.js";
import type { Unit } from "../engine/unit.js";
import type { Incident } from "../incident/model.js";
import type { IsoDay } from "../rulebook/model.js";
import { movedTo } from "./what-if/moved.js";

export class TurningDays {
  private readonly judgedOn = new Map<string, Judgment>();

  constructor(
    private readonly engine: Engine,
    private readonly incident: Incident,
    private readonly judgment: Judgment,
    private readonly options: JudgeOptions,
  ) {}

  /** Each is the first day of what is new; none for an act whose day is known, or that went on. */
  of(outcome: Outcome): readonly IsoDay[] {
    const { unit, chain, gates } = outcome;
    const { lo, hi } = gates.assignment.day;
    if (lo === hi || unit.act.day?.kind === "period") return [];
    const stated = statedDays(unit.act);
    const turns = [...(stated ?? turnsOf(unit, gates, chain).keys())]
      .filter((day) => day > lo && day <= hi)
      .sort((a, b) => a - b);
    const [first] = turns;
    if (first === undefined) return [];
    let before = this.standing(outcome, Number.isFinite(lo) ? lo : first - 1);
    return turns.flatMap((day) => {
      const now = this.standing(outcome, day);
      const same = now === before;
      before = now;
      return same ? [] : [isoOf(day)];
    });
  }

  /** How the chain stands on one day: the gravest of its outcomes, under its wording. */
  private standing({ unit, chain }: Outcome, day: Day): string {
    const all = this.on(unit.act.id, day).outcomes;
    const own = all.filter((each) => each.chain === chain && isSame(each.unit, unit));
    const gravest = own.reduce((best, each) => (graver(best.status, each.status) === best.status ? best : each));
    return [gravest.status, gravest.wording?.index, ...gravest.because].join(" ");
  }

  /** What of the act is open, judged as of one day. */
  private on(act: string, day: Day): Judgment {
    const key = `${day} ${act}`;
    const known = this.judgedOn.get(key);
    if (known) return known;
    const open = this.judgment.inPlay.filter(({ unit, status }) => unit.act.id === act && status === "open");
    const only = new Set(open.map(({ chain }) => chain.id));
    const found = judge(this.engine, movedTo(this.incident, act, isoOf(day)), { ...this.options, only });
    this.judgedOn.set(key, found);
    return found;
  }
}

/** Who, in which act, for which contest: whatever day it was moved to. */
function isSame(a: Unit, b: Unit): boolean {
  return a.actor.id === b.actor.id && a.act.id === b.act.id && a.contest?.index === b.contest?.index;
}
