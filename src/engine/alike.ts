/** What outcomes of a chain must agree in to come out alike, for the same reasons: whatever the chain reads of a case. */
import { existing } from "../existing.js";
import type { FactValue, Incident } from "../incident/model.js";
import { Recent } from "../recent.js";
import { sha256 } from "../text/sha256.js";
import type { Chain, Engine } from "./model.js";
import type { Context } from "./context.js";
import { stretchOf } from "./day.js";
import type { TestNode } from "./node.js";
import type { Outcome } from "./outcome.js";
import type { Unit } from "./unit.js";

/** What a chain reads of a case. */
interface Reads {
  readonly facts: readonly number[];
  readonly dayTests: readonly TestNode[];
  /** Another provision, whose breach may lie in another act. */
  readonly otherActs: boolean;
}

/** What is the same for all chains under one assignment. */
interface View {
  /** Calendar, choices, and the days where they are not one. */
  readonly about: string;
  /** A character for each fact. */
  readonly values: readonly string[];
  readonly certain: boolean;
}

/** Facts that the gates read, whatever the conditions of a chain. */
const GATES = ["election.regime", "election.office", "election.cycle"] as const;

const KEPT_VALUES = 5_000;
/** Each value is one character, by a number of its own; so there are no more of them. */
const MOST_VALUES = 1_000_000;
/** From here to the first character beyond them stand halves of characters. */
const HALVES = 0xd800;
const BEYOND = 0x10000;

/** The character of that number; in a row of them each stays by itself. */
export function character(number: number): string {
  return String.fromCodePoint(number < HALVES ? number : number - HALVES + BEYOND);
}

const ABSENT = "\0";

export class Alike {
  private readonly read = new Map<Chain, Reads>();
  /** Of a case with several acts, actors or contests. */
  private several: Incident | undefined;
  private readonly ids = new Recent<string>(KEPT_VALUES);
  private met = 0;
  private readonly views = new Map<Context, View>();
  private readonly found = new Map<Unit, string>();
  /** Of the values and calendars of one case, which stand under several assignments, and of the case itself. */
  private readonly known = new Map<object, string>();

  constructor(
    private readonly engine: Engine,
    private readonly most = MOST_VALUES,
  ) {}

  /** Before each case. True when keys that were given earlier mean nothing any more. */
  begin(incident: Incident): boolean {
    const { acts, contests } = incident;
    this.several = acts.length === 1 && acts[0]?.by.length === 1 && contests.length <= 1 ? undefined : incident;
    this.views.clear();
    this.found.clear();
    this.known.clear();
    if (this.met < this.most) return false;
    this.ids.clear();
    this.met = 0;
    return true;
  }

  /** Equal for outcomes under the same wording that come out alike, but for the very day where it is one day. */
  keyOf({ chain, unit, context, gates, days }: Outcome): string {
    const reads = this.readBy(chain);
    const here = this.viewOf(context, unit);
    let key = keyIn(reads, here, context) + this.foundIn(unit) + (here.certain ? "" : `${days.lo} ${days.hi} `);
    if (gates !== context) key += keyIn(reads, this.viewOf(gates, unit), gates);
    return reads.otherActs && this.several ? key + this.among(unit, this.several) : key;
  }

  /** Where other acts are read: all that is said of them, and which of them this one is. */
  private among({ actor, act, contest }: Unit, incident: Incident): string {
    return `${this.wholly(incident)}${this.idOf(JSON.stringify([actor.id, act.id, contest?.index]))}`;
  }

  private wholly(incident: Incident): string {
    const known = this.known.get(incident);
    if (known !== undefined) return known;
    const { report, contests, actors, acts } = incident;
    const said = JSON.stringify([report, contests, actors, acts], (_key, value: unknown) => membersOf(value));
    const id = this.idOf(sha256(said));
    this.known.set(incident, id);
    return id;
  }

  /** Who found what, which no fact tells. */
  private foundIn(unit: Unit): string {
    const { findings, day } = unit.act;
    const known = this.found.get(unit);
    if (known !== undefined) return known;
    const about = [
      findings.size > 0 ? unit.actor.id : "",
      ...findings,
      day?.kind === "on" ? "" : [day, unit.act.facts.get("act.on")],
    ];
    const id = this.idOf(JSON.stringify(about));
    this.found.set(unit, id);
    return id;
  }

  private viewOf(context: Context, unit: Unit): View {
    const known = this.views.get(context);
    if (known) return known;
    const { eachDay, assignment } = context;
    const { values, day, lawDay, calendar, choices } = assignment;
    const { turningDays, factIndex } = this.engine;
    const certain = day.lo === day.hi && lawDay.lo === day.lo && lawDay.hi === day.hi && unit.act.day?.kind === "on";
    const region = factIndex.get("election.region");
    const about = [
      this.idOfObject(calendar),
      choices.size === 0 ? "" : [...choices],
      region !== undefined && values[region]?.state === "known",
      certain
        ? stretchOf(day.lo, turningDays)
        : [`${day.lo},${day.hi},${lawDay.lo},${lawDay.hi}`, unit.actor.facts.get("actor.status")],
      eachDay.map((on) => [on.assignment.day, on.assignment.lawDay]),
    ];
    // Of several days that are stated each has values of its own, and those that are alike over all days need not be so day by day.
    const onEachDay = (index: number): string =>
      JSON.stringify(eachDay.map((on) => on.assignment.values[index] ?? null));
    const idOfValue = (value: FactValue | undefined, index: number): string => {
      if (eachDay.length > 0) return this.idOf(onEachDay(index));
      return value === undefined ? ABSENT : this.idOf(JSON.stringify(value));
    };
    const view = {
      about: this.idOf(JSON.stringify(about)),
      values: values.map(idOfValue),
      certain,
    };
    this.views.set(context, view);
    return view;
  }

  private idOfObject(data: object): string {
    const known = this.known.get(data);
    if (known !== undefined) return known;
    const id = this.idOf(JSON.stringify(data));
    this.known.set(data, id);
    return id;
  }

  private idOf(text: string): string {
    const known = this.ids.get(text);
    if (known !== undefined) return known;
    this.met += 1;
    const id = character(this.met);
    this.ids.set(text, id);
    return id;
  }

  private readBy(chain: Chain): Reads {
    const known = this.read.get(chain);
    if (known) return known;
    const found = this.workOut(chain);
    this.read.set(chain, found);
    return found;
  }

  private workOut(chain: Chain): Reads {
    const { factIndex, nodesOf } = this.engine;
    const { facts, tests, provisions } = nodesOf(chain);
    const dayTests = tests.filter(({ operand }) => operand.kind === "days");
    const dated = dayTests.flatMap(({ operand }) => (operand.kind === "days" ? operand.dates : []));
    const paths = [...GATES, ...dated.filter((date) => date.includes("."))];
    const day = factIndex.get("act.on");
    const all = new Set([...facts, ...paths.flatMap((path) => factIndex.get(path) ?? [])]);
    // Of the act's own day only that counts which the tests make of it.
    return { facts: [...all].filter((fact) => fact !== day), dayTests, otherActs: provisions.length > 0 };
  }
}

function membersOf(value: unknown): unknown {
  return value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value;
}

function keyIn({ facts, dayTests }: Reads, { about, values, certain }: View, context: Context): string {
  let key = about;
  for (const fact of facts) key += existing(values[fact], fact);
  if (certain) for (const test of dayTests) key += DECIDED[context.evaluate(test)];
  return key;
}

const DECIDED = ["0", "1", "2"] as const;
