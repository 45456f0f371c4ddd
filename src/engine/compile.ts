/** Compiles a rulebook once: conditions become shared nodes, provisions become chains with one window per wording. */
import type {
  Bilingual,
  Condition,
  DayExpression,
  Element,
  Exception,
  FactEntry,
  FactTest,
  Instrument,
  Provision,
  ProvisionKind,
  ProvisionVersion,
  Reading,
  Regime,
  Rulebook,
} from "../rulebook/model.js";
import { ANY_DAY, dayOf, intersection, type Day, type DayRange } from "./day.js";
import { existing } from "../existing.js";
import { instrumentOf } from "../rulebook/instrument-of.js";
import { NOT_SATISFIED, OPEN, SATISFIED, type Truth } from "./kleene.js";
import { compileTest, fixedDaysOf, kindsOf, type Kinds } from "./fact-test.js";
import type { NamedNode, Node, Question, TestNode } from "./node.js";

export interface CompiledElement {
  readonly of: string;
  readonly element: Element;
  readonly node: Node;
}

export interface CompiledException {
  readonly of: string;
  readonly exception: Exception;
  readonly node: Node;
}

export interface CompiledVersion {
  readonly provision: Provision;
  readonly version: ProvisionVersion;
  readonly window: DayRange;
  readonly elements: readonly CompiledElement[];
  readonly exceptions: readonly CompiledException[];
}

class LazyVersion implements CompiledVersion {
  private ownElements: readonly CompiledElement[] | undefined;
  private ownExceptions: readonly CompiledException[] | undefined;

  constructor(
    readonly provision: Provision,
    readonly version: ProvisionVersion,
    readonly window: DayRange,
    private readonly compile: (condition: Condition) => Node,
  ) {}

  get elements(): readonly CompiledElement[] {
    return (this.ownElements ??= this.version.elements.map((element) => ({
      of: this.provision.id,
      element,
      node: this.compile(element),
    })));
  }

  get exceptions(): readonly CompiledException[] {
    return (this.ownExceptions ??= (this.version.exceptions ?? []).map((exception) => ({
      of: this.provision.id,
      exception,
      node: this.compile(exception),
    })));
  }
}

/** The wording of every link of a chain during one window. */
export interface Wording {
  readonly index: number;
  readonly window: DayRange;
  readonly links: readonly CompiledVersion[];
  readonly elements: readonly CompiledElement[];
  readonly exceptions: readonly CompiledException[];
}

/** A provision, or a prohibition *juncto* what punishes it. */
export interface Chain {
  readonly index: number;
  /** Ids of the links joined by `+`, prohibition first. */
  readonly id: string;
  readonly links: readonly string[];
  readonly first: Provision;
  readonly last: Provision;
  readonly kind: ProvisionKind;
  readonly track: string | null;
  /** Absent: every contest. */
  readonly regime: ReadonlySet<Regime> | undefined;
  readonly wordings: readonly Wording[];
  /** Findings of which a record counts as "yes" only where it names a provision of the chain. */
  readonly byName: () => ReadonlySet<string>;
  /** Longer chains that begin with this one. */
  readonly punishedBy: readonly number[];
}

/** Its conditions are compiled when they are first asked for: most wordings are not the law of a given day. */
class LazyWording implements Wording {
  private ownElements: readonly CompiledElement[] | undefined;
  private ownExceptions: readonly CompiledException[] | undefined;

  constructor(
    readonly index: number,
    readonly window: DayRange,
    readonly links: readonly CompiledVersion[],
  ) {}

  get elements(): readonly CompiledElement[] {
    return (this.ownElements ??= this.links.flatMap((link) => link.elements));
  }

  get exceptions(): readonly CompiledException[] {
    return (this.ownExceptions ??= this.links.flatMap((link) => link.exceptions));
  }
}

/** What the chain reads, through definitions and readings. */
export interface ChainNodes {
  readonly facts: readonly number[];
  readonly tests: readonly TestNode[];
  readonly questions: readonly number[];
  /** Other provisions whose breach is an element. */
  readonly provisions: readonly string[];
  readonly readsConvictions: boolean;
}

export interface Transition {
  readonly before: Day;
  readonly node: Node;
  readonly instrument: string;
  readonly displaces: string;
  readonly otherwise?: string;
  readonly text: Bilingual;
  readonly ref: string;
}

export interface Engine {
  readonly rulebook: Rulebook;
  readonly factIndex: ReadonlyMap<string, number>;
  readonly chains: readonly Chain[];
  /** Chains that end with a provision, by its id. */
  readonly chainsOf: ReadonlyMap<string, readonly Chain[]>;
  readonly questions: readonly Question[];
  readonly questionIndex: ReadonlyMap<string, number>;
  /** Conditions compiled so far. */
  readonly nodeCount: () => number;
  /** What a chain reads, also through definitions, readings and other provisions; worked out on first use. */
  readonly nodesOf: (chain: Chain) => ChainNodes;
  readonly transitions: readonly Transition[];
  /** Conditions of the forums of a track, by `track/forum`. */
  readonly forumNodes: ReadonlyMap<string, Node>;
  /** Whom the rungs of a ladder reach, by the ladder's id. */
  readonly ladderNodes: ReadonlyMap<string, Node>;
  /** First days of new wordings and definitions, ascending. */
  readonly turningDays: readonly Day[];
  /** Every day that a condition of the pack works out from a date; compiles the whole pack. */
  readonly dayExpressions: () => readonly DayExpression[];
  /** First days of what a condition asks from a day on that the pack itself writes; compiles the whole pack. */
  readonly fixedDays: () => ReadonlySet<Day>;
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}

/** Chains that end with the provision; none where the pack has no such provision. */
export function chainsEnding(engine: Pick<Engine, "chainsOf">, provision: string): readonly Chain[] {
  return engine.chainsOf.get(provision) ?? [];
}

export function compile(rulebook: Rulebook): Engine {
  return new Compiler(rulebook).engine();
}

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

class Compiler {
  private readonly facts: ReadonlyMap<string, number>;
  private readonly kinds = new Map<string, Kinds>();
  private readonly shared = new Map<string, Node>();
  private readonly questions: Question[] = [];
  private readonly questionIndex: ReadonlyMap<string, number>;
  private readonly dayExpressions: DayExpression[] = [];
  private readonly turning = new Set<Day>();
  private readonly fixedDays = new Set<Day>();
  private nodes = 0;

  constructor(private readonly rulebook: Rulebook) {
    this.facts = new Map(rulebook.facts.map((fact, index) => [fact.path, index]));
    this.questionIndex = new Map(rulebook.readings.map((reading, index) => [reading.id, index]));
  }

  engine(): Engine {
    for (const reading of this.rulebook.readings) {
      this.questions.push(
        new LazyQuestion(
          reading,
          (condition) => this.condition(condition),
          (value) => this.constant(value),
        ),
      );
    }
    for (const definition of this.rulebook.definitions) {
      for (const { in_force } of definition.versions) {
        this.turning.add(dayOf(in_force.from));
        if (in_force.until !== undefined) this.turning.add(dayOf(in_force.until));
      }
    }
    const transitions = this.rulebook.instruments.flatMap((instrument) =>
      (instrument.transition ?? []).map((each): Transition => ({
        before: dayOf(each.acts_before),
        node: this.condition(each.when),
        instrument: instrument.id,
        displaces: each.displaces,
        ...(each.otherwise === undefined ? {} : { otherwise: each.otherwise }),
        text: each.text,
        ref: each.ref,
      })),
    );
    const chains = this.chains();
    const forumNodes = new Map(
      this.rulebook.tracks.flatMap((track) =>
        (track.forums ?? []).flatMap((forum) =>
          forum.when ? [[`${track.id}/${forum.id}`, this.condition(forum.when)] as const] : [],
        ),
      ),
    );
    const ladderNodes = new Map(
      this.rulebook.ladders.flatMap(({ id, reaches }) =>
        reaches ? [[id, this.condition({ meets: reaches.meets })] as const] : [],
      ),
    );
    const nodes = new Map<Chain, ChainNodes>();
    const nodesOf = (chain: Chain): ChainNodes => {
      const existing = nodes.get(chain);
      if (existing) return existing;
      const read = this.readsWithProvisions(chain, chainsOf, transitions);
      nodes.set(chain, read);
      return read;
    };
    const chainsOf = new Map<string, Chain[]>();
    for (const chain of chains) {
      const list = chainsOf.get(chain.last.id);
      if (list) list.push(chain);
      else chainsOf.set(chain.last.id, [chain]);
    }
    return {
      rulebook: this.rulebook,
      factIndex: this.facts,
      chains,
      chainsOf,
      questions: this.questions,
      questionIndex: this.questionIndex,
      nodeCount: () => this.nodes,
      nodesOf: (chain) => nodesOf(chain),
      transitions,
      forumNodes,
      ladderNodes,
      turningDays: [...this.turning].sort((a, b) => a - b),
      dayExpressions: () => {
        for (const chain of chains) nodesOf(chain);
        return this.dayExpressions;
      },
      fixedDays: () => {
        for (const chain of chains) nodesOf(chain);
        return this.fixedDays;
      },
    };
  }

  private chains(): Chain[] {
    const instruments = new Map(this.rulebook.instruments.map((instrument) => [instrument.id, instrument]));
    const versions = new Map(
      this.rulebook.provisions.map((provision) => [provision.id, this.versions(provision, instruments)]),
    );
    const byId = new Map(this.rulebook.provisions.map((provision) => [provision.id, provision]));
    const paths: (readonly Provision[])[] = [];
    const pathsTo = (provision: Provision, seen: readonly string[]): (readonly Provision[])[] => {
      if (!provision.breach_of || seen.includes(provision.id)) return [[provision]];
      return provision.breach_of.flatMap((id) => {
        const prohibition = existing(byId.get(id), id);
        return pathsTo(prohibition, [...seen, provision.id]).map((path) => [...path, provision]);
      });
    };
    for (const provision of this.rulebook.provisions) paths.push(...pathsTo(provision, []));
    const drafts = paths.map((path, index) => this.chain(path, index, versions));
    const longer = new Map<string, number[]>();
    for (const chain of drafts) {
      for (let length = 1; length < chain.links.length; length += 1) {
        const shorter = chain.links.slice(0, length).join("+");
        const list = longer.get(shorter);
        if (list) list.push(chain.index);
        else longer.set(shorter, [chain.index]);
      }
    }
    return drafts.map((chain) => ({ ...chain, punishedBy: longer.get(chain.id) ?? [] }));
  }

  private chain(path: readonly Provision[], index: number, versions: ReadonlyMap<string, CompiledVersion[]>): Chain {
    const first = existing(path[0], index);
    const last = existing(path[path.length - 1], index);
    const wordings: { window: DayRange; links: readonly CompiledVersion[] }[] = [];
    const combine = (links: readonly CompiledVersion[], window: DayRange): void => {
      const next = path[links.length];
      if (!next) {
        wordings.push({ window, links });
        return;
      }
      for (const version of existing(versions.get(next.id), next.id)) {
        const shared = intersection(window, version.window);
        if (shared) combine([...links, version], shared);
      }
    };
    combine([], ANY_DAY);
    wordings.sort((a, b) => a.window.lo - b.window.lo);
    const regimes = path.flatMap((provision) => (provision.regime ? [new Set(provision.regime)] : []));
    const regime = regimes.length
      ? new Set((["pemilu", "pilkada"] as const).filter((each) => regimes.every((set) => set.has(each))))
      : undefined;
    return {
      index,
      id: path.map((provision) => provision.id).join("+"),
      links: path.map((provision) => provision.id),
      first,
      last,
      kind: last.kind,
      track: last.track ?? (last.kind === "principle" || last.kind === "duty" ? null : "referral"),
      regime,
      wordings: wordings.map(({ window, links }, position) => new LazyWording(position, window, links)),
      byName: once(() => new Set(path.flatMap((provision) => this.findingsByName(provision)))),
      punishedBy: [],
    };
  }

  private findingsByName({ versions }: Provision): string[] {
    const named = (condition: Condition): string[] => {
      if ("finding" in condition) return condition.named ? [condition.finding] : [];
      if ("not" in condition) return named(condition.not);
      const branches = "any" in condition ? condition.any : "all" in condition ? condition.all : [];
      return branches.flatMap(named);
    };
    return versions.flatMap(({ elements }) => elements.flatMap(named));
  }

  private versions(provision: Provision, instruments: ReadonlyMap<string, Instrument>): CompiledVersion[] {
    const instrument = instruments.get(instrumentOf(provision.id));
    return provision.versions.map((version) => {
      const lo = dayOf(version.in_force.from);
      // Without an end of its own a wording ends with its instrument.
      const until = version.in_force.until ?? instrument?.repealed?.on;
      const hi = until === undefined ? Infinity : dayOf(until) - 1;
      // A step is taken under the law of its own day: its wordings do not cut the period of an act.
      if (provision.kind !== "procedure") {
        this.turning.add(lo);
        if (Number.isFinite(hi)) this.turning.add(hi + 1);
      }
      return new LazyVersion(provision, version, { lo, hi }, (condition) => this.condition(condition));
    });
  }

  private condition(condition: Condition): Node {
    if ("when" in condition) {
      return "not" in condition.when ? this.negation(this.test(condition.when.not)) : this.test(condition.when);
    }
    if ("any" in condition || "all" in condition) {
      const kind = "any" in condition ? "any" : "all";
      const branches = "any" in condition ? condition.any : condition.all;
      const parts = branches.map((branch): NamedNode => ({
        id: branch.id,
        node: this.condition(branch),
        ...(branch.certainty ? { certainty: branch.certainty } : {}),
      }));
      const key = `${kind}:${parts.map((part) => `${part.id}=${part.node.index}${part.certainty ?? ""}`).join(",")}`;
      return this.share(key, (index) => ({ kind, index, parts }));
    }
    if ("not" in condition) return this.negation(this.condition(condition.not));
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
      return { window: { lo, hi }, node: this.condition(version.condition), certainty: version.certainty };
    });
    return this.share(`meets:${id}`, (index) => ({ kind: "definition", index, id, versions }));
  }

  private test(test: FactTest): Node {
    const fact = existing(this.facts.get(test.fact), test.fact);
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
    const kinds = kindsOf(entry, this.rulebook.value_sets, (edge) => this.condition(edge));
    this.kinds.set(entry.path, kinds);
    return kinds;
  }

  private share(key: string, make: (index: number) => Node): Node {
    const existing = this.shared.get(key);
    if (existing) return existing;
    const node = make(this.nodes);
    this.nodes += 1;
    this.shared.set(key, node);
    return node;
  }

  /** What the chain reads, with what the provisions read whose breach is an element here. */
  private readsWithProvisions(
    chain: Chain,
    chainsOf: ReadonlyMap<string, readonly Chain[]>,
    transitions: readonly Transition[],
  ): ChainNodes {
    const read = new Map<Chain, ChainNodes>();
    const visit = (each: Chain): ChainNodes => {
      const known = read.get(each);
      if (known) return known;
      const relevant = transitions.filter((transition) =>
        each.links.some(
          (id) => id.startsWith(`${transition.instrument}:`) || id.startsWith(`${transition.displaces}:`),
        ),
      );
      const nodes = this.reads(each.wordings, relevant);
      read.set(each, nodes);
      for (const id of nodes.provisions) for (const other of chainsEnding({ chainsOf }, id)) visit(other);
      return nodes;
    };
    const own = visit(chain);
    if (read.size === 1) return own;
    const all = [...read.values()];
    return chainNodes(
      [...new Set(all.flatMap((nodes) => nodes.tests))],
      [...new Set(all.flatMap((nodes) => nodes.questions))],
      own.provisions,
    );
  }

  /** Everything that the wordings and their gates read themselves. */
  private reads(wordings: readonly Wording[], transitions: readonly Transition[]): ChainNodes {
    const tests = new Map<number, TestNode>();
    const questions = new Set<number>();
    const provisions = new Set<string>();
    const seen = new Set<number>();
    const walk = (node: Node): void => {
      if (seen.has(node.index)) return;
      seen.add(node.index);
      switch (node.kind) {
        case "test":
          tests.set(node.index, node);
          for (const kind of existing(this.kinds.get(node.path), node.path).conditions) walk(kind);
          return;
        case "any":
        case "all":
          for (const part of node.parts) walk(part.node);
          return;
        case "not":
          walk(node.part);
          return;
        case "definition":
          for (const version of node.versions) walk(version.node);
          return;
        case "reading": {
          if (node.choice === undefined) questions.add(node.question);
          for (const choice of existing(this.questions[node.question], node.question).choices) {
            walk(choice.node);
            if (choice.prevails) walk(choice.prevails);
          }
          return;
        }
        case "provision":
          provisions.add(node.provision);
          return;
        case "constant":
          return;
      }
    };
    for (const transition of transitions) walk(transition.node);
    for (const wording of wordings) {
      for (const element of wording.elements) walk(element.node);
      for (const exception of wording.exceptions) walk(exception.node);
    }
    return chainNodes([...tests.values()], [...questions], [...provisions]);
  }
}

function chainNodes(
  tests: readonly TestNode[],
  questions: readonly number[],
  provisions: readonly string[],
): ChainNodes {
  return {
    facts: [...new Set(tests.map((test) => test.fact))],
    tests,
    questions,
    provisions,
    readsConvictions: tests.some((test) => test.path.startsWith("actor.conviction.")),
  };
}
