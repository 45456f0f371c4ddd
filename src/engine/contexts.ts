/** What is known of each unit on its days. Each assignment is made once, so that what it decides is decided once. */
import { existing } from "../existing.js";
import type { FactValue } from "../incident/model.js";
import { Context, type FixedChoices, type ProvisionOracle } from "./context.js";
import type { Day, DayRange } from "./day.js";
import { findingValue, isUnnamed, mostSpecific } from "./findings.js";
import type { Truth } from "./kleene.js";
import type { Chain, Engine } from "./model.js";
import { overDays } from "./stated-days.js";
import { vectorOn, type Unit } from "./unit.js";

/** Is the provision breached in the unit, or in any other of the actor's where it is asked so widely? */
export type Breach = (unit: Unit, provision: string, wide: boolean, context: Context) => Truth;

interface KeptContext {
  readonly day: DayRange;
  readonly lawDay: DayRange;
  readonly conviction: number;
  readonly context: Context;
}

function same(a: DayRange, b: DayRange): boolean {
  return a.lo === b.lo && a.hi === b.hi;
}

export const NO_CONVICTION = -1;

export class Contexts {
  private readonly kept = new Map<Unit, Map<Day, KeptContext[]>>();
  private readonly onSeveral: Context[] = [];
  private readonly namedFindings = new Map<Unit, boolean>();

  constructor(
    private readonly engine: Engine,
    private readonly choices: FixedChoices,
    private readonly breach: Breach,
  ) {}

  /** Under one of the recorded convictions, by position, or under none. */
  on(unit: Unit, day: DayRange, lawDay: DayRange, conviction = NO_CONVICTION): Context {
    const kept = this.keptFrom(unit, day.lo);
    for (const each of kept)
      if (each.conviction === conviction && each.day.hi === day.hi && same(each.lawDay, lawDay)) return each.context;
    const values = vectorOn(this.engine, unit, day);
    for (const [fact, value] of unit.convictions[conviction] ?? []) values[fact] = value;
    const context = new Context(
      this.engine,
      { values, day, lawDay, calendar: unit.calendar, choices: this.choices },
      this.oracleFor(unit),
    );
    kept.push({ day, lawDay, conviction, context });
    return context;
  }

  /** One for all of some days that are stated; where it is one of them, that one. */
  onEachOf(unit: Unit, eachDay: readonly Context[]): Context {
    const [first, ...others] = eachDay;
    if (others.length === 0) return existing(first, unit.act.id);
    const known = this.onSeveral.find(
      ({ eachDay: own }) => own.length === eachDay.length && own.every((on, index) => on === eachDay[index]),
    );
    if (known) return known;
    const context = new Context(this.engine, overDays(unit, eachDay), this.oracleFor(unit), eachDay);
    this.onSeveral.push(context);
    return context;
  }

  /** Records made for one provision count only there; one that names none does not say which of several it is about. */
  withFindingsFor(unit: Unit, chain: Chain, context: Context): Context {
    if (!this.hasNamedFindings(unit) && !this.lacksName(unit, chain)) return context;
    const byName = chain.byName();
    const facts = new Map<number, FactValue | undefined>();
    for (const [id, finding] of unit.act.findings) {
      if (finding.state !== "recorded") continue;
      const named = finding.records.some((record) => record.for_provision !== undefined);
      if (!named && !byName.has(id)) continue;
      const counted = mostSpecific(finding.records, unit.actor.id, chain.links);
      const path = `findings.${id}`;
      const value: FactValue | undefined = isUnnamed(chain, id, counted)
        ? { state: "unknown", why: "" }
        : findingValue(counted);
      facts.set(existing(this.engine.factIndex.get(path), path), value);
    }
    return context.with(facts);
  }

  /** Some finding of the unit is recorded for one provision. */
  hasNamedFindings(unit: Unit): boolean {
    const known = this.namedFindings.get(unit);
    if (known !== undefined) return known;
    const named = [...unit.act.findings.values()].some(
      (finding) => finding.state === "recorded" && finding.records.some(({ for_provision: of }) => of !== undefined),
    );
    this.namedFindings.set(unit, named);
    return named;
  }

  /** A finding of the chain is recorded without the provision that it is about, and counts only with it. */
  lacksName({ act }: Unit, chain: Chain): boolean {
    if (act.findings.size === 0) return false;
    const byName = chain.byName();
    return byName.size > 0 && [...act.findings.keys()].some((id) => byName.has(id));
  }

  private oracleFor(unit: Unit): ProvisionOracle {
    return {
      breach: (provision, wide, asking) => this.breach(unit, provision, wide, asking),
      withFindingsFor: (chain, asking) => this.withFindingsFor(unit, chain, asking),
    };
  }

  private keptFrom(unit: Unit, day: Day): KeptContext[] {
    const days = this.kept.get(unit) ?? new Map<Day, KeptContext[]>();
    this.kept.set(unit, days);
    const kept = days.get(day) ?? [];
    days.set(day, kept);
    return kept;
  }
}
