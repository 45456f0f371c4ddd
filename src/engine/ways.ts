/**
 * Ways in which a condition would come out otherwise: which facts, findings and choices would have to be different.
 * Only proposals: whoever shows one judges the changed incident first.
 */
import type { FactValue, ListItem } from "../incident/model.js";
import { slugsOf } from "../incident/dictionary.js";
import type { FactEntry } from "../rulebook/model.js";
import { candidates } from "./candidates.js";
import { chainsEnding, type Wording } from "./model.js";
import type { Context } from "./context.js";
import { intersection } from "./day.js";
import { existing } from "../existing.js";
import { NOT_SATISFIED, SATISFIED, type Truth } from "./kleene.js";
import { excludes, type Node, type TestNode } from "./node.js";

/** One thing made different. */
export type Difference =
  | { readonly kind: "fact"; readonly entry: FactEntry; readonly value: FactValue; readonly recorded: boolean }
  | { readonly kind: "reading"; readonly question: string; readonly choice: string; readonly recorded: boolean };

/** For each variable the options it may have; option 0 leaves it as it is. */
type Way = ReadonlyMap<string, ReadonlySet<number>>;

interface Variable {
  readonly options: readonly (Difference | undefined)[];
  /** Something is on record that would be contradicted; otherwise it is only filled in. */
  readonly recorded: boolean;
}

/** Ways kept at each step. */
const BEAM = 160;
/** Things on record that a way may contradict. */
export const MOST_RECORDED = 3;

const AS_IS: Way = new Map();

/** States of a fact that leave open what it is: another value contradicts nothing. */
const OPEN_STATES: ReadonlySet<FactValue["state"]> = new Set(["unknown", "one_of", "contested"]);

export class Ways {
  private readonly variables = new Map<string, Variable>();
  private readonly values = new Map<number, readonly FactValue[]>();

  constructor(
    private readonly context: Context,
    /** Facts that cannot be made different by stating another value. */
    private readonly fixed: (entry: FactEntry) => boolean,
    /** Things on record that a way may contradict. */
    private readonly most = MOST_RECORDED,
  ) {}

  /** Ways in which every element holds and no exception does, the nearest first. */
  toFulfil(wording: Wording): readonly (readonly Difference[])[] {
    const ways = this.wording(wording);
    return this.nearest(ways).map((way) => this.differences(way));
  }

  private wording({ elements, exceptions }: Wording): readonly Way[] {
    const groups: (readonly Way[])[] = [];
    for (const [node, want] of [
      ...elements.map((each) => [each.node, SATISFIED] as const),
      ...exceptions.map((each) => [each.node, NOT_SATISFIED] as const),
    ]) {
      const ways = this.ways(node, want);
      // One part that cannot be had is enough.
      if (ways.length === 0) return [];
      groups.push(ways);
    }
    return this.every(groups);
  }

  private ways(node: Node, want: Truth): readonly Way[] {
    switch (node.kind) {
      case "constant":
        return node.truth === want ? [AS_IS] : [];
      case "test":
        return this.test(node, want);
      case "not":
        return this.ways(node.part, want === SATISFIED ? NOT_SATISFIED : SATISFIED);
      case "any":
      case "all": {
        const all = (node.kind === "all") === (want === SATISFIED);
        const parts = node.parts.map((part) => this.ways(part.node, want));
        return all ? this.every(parts) : this.kept(parts.flat());
      }
      case "definition": {
        const read = node.versions.filter(({ window }) => intersection(window, this.context.assignment.lawDay));
        return this.every(read.map((version) => this.ways(version.node, want)));
      }
      case "reading":
        return this.reading(node.question, node.choice, want);
      case "provision":
        return this.context.evaluate(node) === want ? [AS_IS] : want === SATISFIED ? this.breach(node.provision) : [];
    }
  }

  private breach(provision: string): readonly Way[] {
    const ways = chainsEnding(this.context.engine, provision).flatMap((chain) =>
      chain.wordings
        .filter(({ window }) => intersection(window, this.context.assignment.lawDay))
        .flatMap((wording) => this.wording(wording)),
    );
    return this.kept(ways);
  }

  private test(node: TestNode, want: Truth): readonly Way[] {
    const values = this.valuesOf(node.fact);
    const allowed = new Set<number>();
    const conditional: Way[] = [];
    const key = `f${node.fact}`;
    const { context } = this;
    [context.value(node.fact), ...values].forEach((value, option) => {
      const truth = value === undefined ? node.absent : node.decide(value, context);
      if (truth === want) allowed.add(option);
      else if (want === (excludes(node) ? NOT_SATISFIED : SATISFIED) && value !== undefined)
        for (const path of node.expand?.(value, context) ?? [])
          conditional.push(...this.every([[only(key, [option])], ...path.map((each) => this.ways(each, SATISFIED))]));
    });
    return this.kept([...(allowed.size > 0 ? [only(key, allowed)] : []), ...conditional]);
  }

  private reading(question: number, fixed: number | undefined, want: Truth): readonly Way[] {
    const asked = existing(this.context.engine.questions[question], question);
    const own = fixed === undefined ? undefined : asked.choices[fixed];
    if (own) return this.ways(own.node, want);
    const chosen = this.context.choiceOf(question)?.choice;
    const key = `q${question}`;
    if (!this.variables.has(key))
      this.variables.set(key, {
        recorded: chosen !== undefined,
        options: [
          undefined,
          ...asked.choices.map(({ id }): Difference => ({
            kind: "reading",
            question: asked.id,
            choice: id,
            recorded: chosen !== undefined,
          })),
        ],
      });
    const with_ = (options: readonly number[], ways: readonly Way[]): readonly Way[] =>
      this.every([[only(key, options)], ways]);
    const asIs = chosen === undefined ? this.every(asked.choices.map(({ node }) => this.ways(node, want))) : [];
    return this.kept([
      ...with_([0], asIs),
      ...asked.choices.flatMap(({ node }, index) =>
        with_(index === chosen ? [0, index + 1] : [index + 1], this.ways(node, want)),
      ),
    ]);
  }

  /** Other values that the fact could have; none where it is not to be changed. */
  private valuesOf(fact: number): readonly FactValue[] {
    const known = this.values.get(fact);
    if (known) return known;
    const { rulebook } = this.context.engine;
    const entry = rulebook.facts[fact];
    const value = this.context.value(fact);
    const others = entry === undefined || this.fixed(entry) ? [] : this.othersOf(entry, value);
    this.values.set(fact, others);
    if (entry !== undefined) {
      const open = value === undefined ? entry.allegation !== true : OPEN_STATES.has(value.state);
      const sure = value?.state !== "list" || value.items.every((item) => item.state === "stated" && !item.one_of);
      const recorded = !open && sure;
      const options = others.map((each): Difference => ({ kind: "fact", entry, value: each, recorded }));
      this.variables.set(`f${fact}`, { recorded, options: [undefined, ...options] });
    }
    return others;
  }

  private othersOf(entry: FactEntry, value: FactValue | undefined): readonly FactValue[] {
    const { rulebook } = this.context.engine;
    // What is partly known or contested could turn out to be one of its own first.
    const open = value !== undefined && isPartlyOpen(value) ? candidates(rulebook, entry, value) : [];
    if (entry.type === "list" && value?.state === "list") {
      const there = value.items.map((item) => item.value);
      const stated = (slugs: readonly string[]): FactValue => ({
        state: "list",
        items: slugs.map((slug): ListItem => ({ value: slug, state: "stated" })),
      });
      // As people tell it before as the law calls it.
      const slugs = slugsOf(rulebook, entry).toSorted(
        (a, b) => Number(a.level === "legal") - Number(b.level === "legal"),
      );
      const added = slugs.filter(({ slug }) => !there.includes(slug)).map(({ slug }) => stated([...there, slug]));
      const without = there.map((slug) => stated(there.filter((each) => each !== slug)));
      return [...open, ...added, ...without];
    }
    const all = candidates(rulebook, entry, undefined).filter(({ state }) => state !== "not_applicable");
    return entry.type === "enum" && entry.many === true ? [...open, ...all].map(asList) : [...open, ...all];
  }

  private every(groups: readonly (readonly Way[])[]): readonly Way[] {
    // The narrowest first keeps the product small.
    const ordered = groups.toSorted((a, b) => a.length - b.length);
    if (ordered[0]?.length === 0) return [];
    return ordered.reduce<readonly Way[]>((before, group) => this.joined(before, group), [AS_IS]);
  }

  /** Each with each; only those that are kept are made. */
  private joined(before: readonly Way[], group: readonly Way[]): readonly Way[] {
    const pairs: { readonly one: Way; readonly other: Way; readonly cost: number }[] = [];
    for (const one of before)
      for (const other of group) {
        const cost = this.costOfBoth(one, other);
        if (cost < Infinity) pairs.push({ one, other, cost });
      }
    pairs.sort((a, b) => a.cost - b.cost);
    return pairs.slice(0, BEAM).map(({ one, other }) => merged(one, other));
  }

  private costOf(way: Way): number {
    return this.costOfBoth(AS_IS, way);
  }

  /** Infinite also where a variable is left without an option. */
  private costOfBoth(one: Way, other: Way): number {
    let recorded = 0;
    let filled = 0;
    const count = (key: string): void => {
      if (this.variables.get(key)?.recorded === true) recorded += 1;
      else filled += 1;
    };
    for (const [key, options] of other) {
      const before = one.get(key);
      if (before !== undefined && !intersects(before, options)) return Infinity;
      if (!options.has(0) || before?.has(0) === false) count(key);
    }
    for (const [key, options] of one) if (!options.has(0) && !other.has(key)) count(key);
    return recorded > this.most ? Infinity : recorded * 100 + filled;
  }

  private kept(ways: readonly Way[]): readonly Way[] {
    return ways.length < 2 && ways.every((way) => this.costOf(way) < Infinity)
      ? ways
      : this.nearest(ways).slice(0, BEAM);
  }

  private nearest(ways: readonly Way[]): readonly Way[] {
    const costs = new Map(ways.map((way) => [way, this.costOf(way)]));
    return [...costs]
      .filter(([, cost]) => cost < Infinity)
      .sort(([, a], [, b]) => a - b)
      .map(([way]) => way);
  }

  private differences(way: Way): readonly Difference[] {
    return [...way].flatMap(([key, options]) => {
      return existing(this.variables.get(key), key).options[Math.min(...options)] ?? [];
    });
  }
}

function only(key: string, options: Iterable<number>): Way {
  return new Map([[key, new Set(options)]]);
}

function asList(value: FactValue): FactValue {
  return value.state === "known" ? { state: "list", items: [{ value: String(value.value), state: "stated" }] } : value;
}

/** Something of it is stated, and not which of several it is. */
function isPartlyOpen(value: FactValue): boolean {
  if (value.state === "list") return value.items.some((item) => item.state !== "stated" || item.one_of);
  return value.state === "one_of" || value.state === "contested";
}

function intersects(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  for (const option of one) if (other.has(option)) return true;
  return false;
}

/** Both at once, which leaves every variable some option. */
function merged(one: Way, other: Way): Way {
  if (one.size === 0) return other;
  const both = new Map(one);
  for (const [key, options] of other) {
    const before = both.get(key);
    both.set(key, before === undefined ? options : new Set([...before].filter((option) => options.has(option))));
  }
  return both;
}
