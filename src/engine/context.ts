/** One assignment of facts under which conditions are decided, each node once. */
import type { DayValue, FactValue, Scalar } from "../incident/model.js";
import type { DayExpression } from "../rulebook/model.js";
import { ANY_DAY, dayOf, exactly, hull, shift, type DayRange } from "./day.js";
import type { ContestCalendar, DatedPeriod } from "./calendar.js";
import { agreement, and, NOT_SATISFIED, not, OPEN, or, SATISFIED, type Truth } from "./kleene.js";
import type { Chain, Engine } from "./model.js";
import { existing } from "../existing.js";
import type { Node, ReadingNode } from "./node.js";

const UNDECIDED = 3;

const NO_DAYS: readonly Context[] = [];

/** How a question of interpretation is answered throughout one verdict. */
export type ChoiceSource = "option" | "taken" | "prevails";

export interface Chosen {
  readonly choice: number;
  readonly source: ChoiceSource;
}

/** By question; contested where bodies took different choices, so that none prevails. */
export type FixedChoices = ReadonlyMap<number, Chosen | "contested">;

export interface Assignment {
  /** Facts by index; `undefined` is "not asked yet". */
  readonly values: readonly (FactValue | undefined)[];
  /** The day of the act, for time elements. */
  readonly day: DayRange;
  /** The day whose law is read. */
  readonly lawDay: DayRange;
  readonly calendar: ContestCalendar;
  /** What is fixed from outside, by question. */
  readonly choices: FixedChoices;
}

/** What other provisions come to under an assignment. */
export interface ProvisionOracle {
  /** Is the provision breached? */
  readonly breach: (provision: string, wide: boolean, context: Context) => Truth;
  /** The same assignment with the findings as far as they are about the chain. */
  readonly withFindingsFor: (chain: Chain, context: Context) => Context;
}

export class Context {
  private memo: Uint8Array;
  private allegations: Uint8Array | undefined;

  constructor(
    readonly engine: Engine,
    readonly assignment: Assignment,
    private readonly oracle: ProvisionOracle,
    /** The same as of each of several days that are stated; none where the day is one, or any within bounds. */
    readonly eachDay: readonly Context[] = NO_DAYS,
  ) {
    this.memo = undecided(engine);
  }

  /** The same with some facts or choices replaced; nothing decided is carried over. */
  with(
    facts: ReadonlyMap<number, FactValue | undefined>,
    choices: ReadonlyMap<number, number> = new Map(),
    calendar: ContestCalendar = this.assignment.calendar,
  ): Context {
    const { assignment } = this;
    const { day, lawDay } = assignment;
    const values = facts.size === 0 ? assignment.values : replaced(assignment.values, facts);
    const fixed = choices.size === 0 ? assignment.choices : chosenToo(assignment.choices, choices);
    const eachDay = this.eachDay.length === 0 ? NO_DAYS : this.eachDay.map((on) => on.with(facts, choices, calendar));
    return new Context(this.engine, { values, day, lawDay, calendar, choices: fixed }, this.oracle, eachDay);
  }

  /** As it is for another chain whose breach is asked here: a finding may be about one and not about the other. */
  withFindingsFor(chain: Chain): Context {
    return this.oracle.withFindingsFor(chain, this);
  }

  value(fact: number): FactValue | undefined {
    return this.assignment.values[fact];
  }

  evaluate(node: Node): Truth {
    const known = this.memo[node.index];
    if (known === NOT_SATISFIED || known === OPEN || known === SATISFIED) return known;
    const result =
      this.eachDay.length === 0
        ? this.decide(node)
        : agreement(
            this.eachDay.map((on) => on.evaluate(node)),
            OPEN,
          );
    this.memo = withRoomFor(node, this.memo, this.engine);
    this.memo[node.index] = result;
    return result;
  }

  /** A second truth of a node under this assignment (what the allegations alone leave of it), also decided once. */
  allegation(node: Node, work: (node: Node, context: Context) => Truth): Truth {
    const known = this.allegations?.[node.index];
    if (known === NOT_SATISFIED || known === OPEN || known === SATISFIED) return known;
    const result =
      this.eachDay.length === 0
        ? work(node, this)
        : agreement(
            this.eachDay.map((on) => on.allegation(node, work)),
            OPEN,
          );
    this.allegations = withRoomFor(node, this.allegations, this.engine);
    this.allegations[node.index] = result;
    return result;
  }

  private decide(node: Node): Truth {
    switch (node.kind) {
      case "constant":
        return node.truth;
      case "test": {
        const value = this.assignment.values[node.fact];
        return value === undefined ? node.absent : node.decide(value, this);
      }
      case "any": {
        let result: Truth = NOT_SATISFIED;
        for (const part of node.parts) {
          result = or(result, this.evaluate(part.node));
          if (result === SATISFIED) return result;
        }
        return result;
      }
      case "all": {
        let result: Truth = SATISFIED;
        for (const part of node.parts) {
          result = and(result, this.evaluate(part.node));
          if (result === NOT_SATISFIED) return result;
        }
        return result;
      }
      case "not":
        return not(this.evaluate(node.part));
      case "definition": {
        const { lo, hi } = this.assignment.lawDay;
        let result: Truth | undefined;
        for (const { window, node: condition } of node.versions) {
          if (hi < window.lo || lo > window.hi) continue;
          const here = this.evaluate(condition);
          if (result !== undefined && result !== here) return OPEN;
          result = here;
        }
        return result ?? OPEN;
      }
      case "reading":
        return this.reading(node);
      case "provision":
        return this.oracle.breach(node.provision, node.wide, this);
    }
  }

  private reading(node: ReadingNode): Truth {
    const question = existing(this.engine.questions[node.question], node.question);
    const chosen = node.choice ?? this.choiceOf(node.question)?.choice;
    const choice = chosen === undefined ? undefined : question.choices[chosen];
    if (choice) return this.evaluate(choice.node);
    return agreement(
      question.choices.map((each) => this.evaluate(each.node)),
      OPEN,
    );
  }

  /**
   * What the question is answered with: fixed from outside, else by the first choice that prevails here; by none while
   * it is open whether an earlier one does, or where bodies differ.
   */
  choiceOf(question: number): Chosen | undefined {
    const fixed = this.assignment.choices.get(question);
    if (fixed) return fixed === "contested" ? undefined : fixed;
    if (this.eachDay.length > 0) return sameChoice(this.eachDay.map((on) => on.choiceOf(question)));
    const { choices } = existing(this.engine.questions[question], question);
    for (const [choice, { prevails }] of choices.entries()) {
      const here = prevails ? this.evaluate(prevails) : NOT_SATISFIED;
      if (here === SATISFIED) return { choice, source: "prevails" };
      if (here === OPEN) return undefined;
    }
    return undefined;
  }

  /** Bodies took different choices. */
  bodiesDiffer(question: number): boolean {
    return this.assignment.choices.get(question) === "contested";
  }

  date(name: string): DayRange | undefined {
    return this.assignment.calendar.dates[name];
  }

  period(name: string): DatedPeriod | "none" | undefined {
    return this.assignment.calendar.periods[name];
  }

  /** The fact of that path; the dictionary of another pack may lack it. */
  stated(path: string): FactValue | undefined {
    const index = this.engine.factIndex.get(path);
    return index === undefined ? undefined : this.assignment.values[index];
  }

  dayOfFact(path: string): DayRange {
    const value = this.stated(path);
    return value === undefined ? ANY_DAY : this.dayRange(value);
  }

  /** A day named by the calendar or by a dated fact; unknown bounds where neither says. */
  resolveDay(expression: DayExpression): DayRange {
    const base = expression.date.includes(".")
      ? this.dayOfFact(expression.date)
      : (this.date(expression.date) ?? ANY_DAY);
    const months = (expression.plus?.months ?? 0) - (expression.minus?.months ?? 0);
    const days = (expression.plus?.days ?? 0) - (expression.minus?.days ?? 0);
    return shift(base, months, days);
  }

  dayRange(value: FactValue): DayRange {
    switch (value.state) {
      case "day":
        return rangeOfDay(value.day);
      case "known":
        return rangeOfScalar(value.value);
      case "one_of":
      case "contested":
        return value.values.map(rangeOfScalar).reduce(hull, { lo: Infinity, hi: -Infinity });
      case "unknown":
      case "not_applicable":
      case "list":
      case "examined":
        return ANY_DAY;
    }
  }
}

/** What prevails on every day. */
function sameChoice([first, ...others]: readonly (Chosen | undefined)[]): Chosen | undefined {
  return others.every((each) => each?.choice === first?.choice) ? first : undefined;
}

function replaced(
  values: Assignment["values"],
  facts: ReadonlyMap<number, FactValue | undefined>,
): Assignment["values"] {
  const copy = values.slice();
  for (const [fact, value] of facts) copy[fact] = value;
  return copy;
}

function chosenToo(fixed: Assignment["choices"], choices: ReadonlyMap<number, number>): Assignment["choices"] {
  const both = new Map(fixed);
  for (const [question, choice] of choices) both.set(question, { choice, source: "option" });
  return both;
}

function withRoomFor({ index }: Node, decided: Uint8Array | undefined, engine: Engine): Uint8Array {
  if (decided !== undefined && index < decided.length) return decided;
  const larger = undecided(engine);
  if (decided !== undefined) larger.set(decided);
  return larger;
}

/** Room for what is compiled so far and some more, as conditions are compiled when they are first asked for. */
function undecided(engine: Engine): Uint8Array {
  return new Uint8Array(engine.nodeCount() + 64).fill(UNDECIDED);
}

function rangeOfScalar(value: Scalar): DayRange {
  return typeof value === "string" ? exactly(dayOf(value)) : ANY_DAY;
}

export function rangeOfDay(day: DayValue): DayRange {
  switch (day.kind) {
    case "on":
      return exactly(dayOf(day.day));
    case "period":
      return { lo: dayOf(day.from), hi: dayOf(day.to) };
    case "between":
      return {
        lo: day.from === undefined ? -Infinity : dayOf(day.from),
        hi: day.to === undefined ? Infinity : dayOf(day.to),
      };
  }
}
