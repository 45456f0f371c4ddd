/** Conditions as nodes: equal ones of the pack share one, so that each is decided once per context. */
import { existing } from "../../existing.js";
import type { Condition, DayExpression, FactEntry, FactTest, Reading, Rulebook } from "../../rulebook/model.js";
import { dayOf, type Day } from "../day.js";
import { compileTest, fixedDaysOf, kindsOf, type Kinds } from "../fact-test.js";
import { NOT_SATISFIED, OPEN, SATISFIED, type Truth } from "../kleene.js";
import type { NamedNode, Node, Question } from "../node.js";

class LazyQuestion implements Question {
  readonly id: string;
  private own: Question["choices"] | undefined;

  constructor(
    private readonly reading: Reading,
    private readonly compile: (condition: Condition) => Node,
    private readonly constant: (value: boolean) => Node,
  ) {
    this.id = reading.id;
  }

  get choices(): Question["choices"] {
    return (this.own ??= this.reading.choices.map((choice) => ({
      id: choice.id,
      certainty: choice.certainty,
      node: "always" in choice.condition ? this.constant(choice.condition.always) : this.compile(choice.condition),
      ...(choice.prevails === undefined
        ? {}
        : { prevails: choice.prevails === true ? this.constant(true) : this.compile(choice.prevails) }),
    })));
  }
}

export class Conditions {
  readonly factIndex: ReadonlyMap<string, number>;
  readonly questions: readonly Question[];
  readonly questionIndex: ReadonlyMap<string, number>;
  /** Every day that a condition compiled so far works out from a date. */
  readonly dayExpressions: DayExpression[] = [];
  /** First days of what a condition compiled so far asks from a day on that the pack itself writes. */
  readonly fixedDays = new Set<Day>();
  private readonly kinds = new Map<string, Kinds>();
  private readonly shared = new Map<string, Node>();

  constructor(private readonly rulebook: Rulebook) {
    this.factIndex = new Map(rulebook.facts.map((fact, index) => [fact.path, index]));
    this.questionIndex = new Map(rulebook.readings.map((reading, index) => [reading.id, index]));
    this.questions = rulebook.readings.map(
      (reading) =>
        new LazyQuestion(
          reading,
          (condition) => this.of(condition),
          (value) => this.constant(value),
        ),
    );
  }

  /** How many were compiled so far. */
  get count(): number {
    return this.shared.size;
  }

  /** Conditions on the edges of the hierarchy of a fact's values, once a test of the fact was compiled. */
  ofKinds(path: string): readonly Node[] {
    return existing(this.kinds.get(path), path).conditions;
  }

  of(condition: Condition): Node {
    if ("when" in condition) {
      return "not" in condition.when ? this.negation(this.test(condition.when.not)) : this.test(condition.when);
    }
    if ("any" in condition || "all" in condition) {
      const kind = "any" in condition ? "any" : "all";
      const branches = "any" in condition ? condition.any : condition.all;
      const parts = branches.map((branch): NamedNode => ({
        id: branch.id,
        node: this.of(branch),
        ...(branch.certainty ? { certainty: branch.certainty } : {}),
      }));
      const key = `${kind}:${parts.map((part) => `${part.id}=${part.node.index}${part.certainty ?? ""}`).join(",")}`;
      return this.share(key, (index) => ({ kind, index, parts }));
    }
    if ("not" in condition) return this.negation(this.of(condition.not));
    if ("meets" in condition) return this.definition(condition.meets);
    if ("reads" in condition) {
      const question = existing(this.questionIndex.get(condition.reads), condition.reads);
      const choice = condition.choice;
      if (choice === undefined) {
        return this.share(`reads:${question}`, (index) => ({ kind: "reading", index, question }));
      }
      const position = existing(this.questions[question], condition.reads).choices.findIndex(({ id }) => id === choice);
      return this.share(`reads:${question}:${position}`, (index) => ({
        kind: "reading",
        index,
        question,
        choice: position,
      }));
    }
    if ("finding" in condition) {
      const fact = `findings.${condition.finding}`;
      if (condition.in) return this.test({ fact, in: condition.in });
      return this.test({ fact, is: condition.is ?? true });
    }
    const wide = condition.in === "incident";
    const { provision } = condition;
    return this.share(`provision:${provision}:${wide}`, (index) => ({ kind: "provision", index, provision, wide }));
  }

  private negation(part: Node): Node {
    return this.share(`not:${part.index}`, (index) => ({ kind: "not", index, part }));
  }

  private constant(value: boolean): Node {
    const truth: Truth = value ? SATISFIED : NOT_SATISFIED;
    return this.share(`constant:${value}`, (index) => ({ kind: "constant", index, truth }));
  }

  private definition(id: string): Node {
    const definition = existing(
      this.rulebook.definitions.find((each) => each.id === id),
      id,
    );
    const versions = definition.versions.map((version) => {
      const lo = dayOf(version.in_force.from);
      const hi = version.in_force.until === undefined ? Infinity : dayOf(version.in_force.until) - 1;
      return { window: { lo, hi }, node: this.of(version.condition), certainty: version.certainty };
    });
    return this.share(`meets:${id}`, (index) => ({ kind: "definition", index, id, versions }));
  }

  private test(test: FactTest): Node {
    const fact = existing(this.factIndex.get(test.fact), test.fact);
    const entry: FactEntry = existing(this.rulebook.facts[fact], test.fact);
    const compiled = compileTest(test, entry, this.kindsFor(entry));
    this.dayExpressions.push(...compiled.dayExpressions);
    for (const day of fixedDaysOf(test)) this.fixedDays.add(day);
    return this.share(`test:${JSON.stringify(test)}`, (index) => ({
      kind: "test",
      index,
      fact,
      path: test.fact,
      decide: compiled.decide,
      ...(compiled.expand ? { expand: compiled.expand } : {}),
      absent: entry.allegation ? compiled.notAlleged : OPEN,
      operand: compiled.operand,
    }));
  }

  /** Compiled on first use, because an edge of the hierarchy may itself test facts. */
  private kindsFor(entry: FactEntry): Kinds {
    const existing = this.kinds.get(entry.path);
    if (existing) return existing;
    this.kinds.set(entry.path, { members: new Map(), conditions: [] });
    const kinds = kindsOf(entry, this.rulebook.value_sets, (edge) => this.of(edge));
    this.kinds.set(entry.path, kinds);
    return kinds;
  }

  private share(key: string, make: (index: number) => Node): Node {
    const existing = this.shared.get(key);
    if (existing) return existing;
    const node = make(this.shared.size);
    this.shared.set(key, node);
    return node;
  }
}
