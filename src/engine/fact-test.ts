/** One fact test of the pack, compiled to a three-valued predicate. */
import { slugsOf } from "../incident/dictionary.js";
import type { FactValue } from "../incident/model.js";
import type { Condition, DayExpression, FactEntry, FactTest, PeriodExpression, SlugEntry } from "../rulebook/model.js";
import { ANY_DAY, dayOf, exactly, type Day } from "./day.js";
import { and, not, NOT_SATISFIED, OPEN, or, SATISFIED, type Truth } from "./kleene.js";
import type { Context } from "./context.js";
import { existing } from "../existing.js";
import type { Node, TestNode, TestOperand } from "./node.js";
import {
  afterTest,
  beforeTest,
  equalityTest,
  examinedBeforeTest,
  membershipTest,
  numberTest,
  withinTest,
} from "./operators.js";

/** The slugs that are of a kind, each with the conditions under which it is. */
export interface Kinds {
  readonly members: ReadonlyMap<string, readonly { readonly slug: string; readonly conditions: readonly Node[] }[]>;
  readonly conditions: readonly Node[];
}

export interface CompiledTest {
  readonly decide: (value: FactValue, context: Context) => Truth;
  readonly expand?: TestNode["expand"];
  /** Result when nothing is alleged: as for an empty list, or "no". */
  readonly notAlleged: Truth;
  readonly operand: TestOperand;
  readonly dayExpressions: readonly DayExpression[];
}

export function kindsOf(
  entry: FactEntry,
  sets: Readonly<Record<string, readonly SlugEntry[]>>,
  compile: (condition: Condition) => Node,
): Kinds {
  const slugs = slugsOf({ value_sets: sets }, entry);
  const parents = new Map<string, { kind: string; conditions: Node[] }[]>();
  const all: Node[] = [];
  for (const slug of slugs) {
    const edges = (slug.is_a ?? []).map((edge) => {
      if (typeof edge === "string") return { kind: edge, conditions: [] };
      const node = compile(edge.when);
      all.push(node);
      return { kind: edge.kind, conditions: [node] };
    });
    parents.set(slug.slug, edges);
  }
  const members = new Map<string, { slug: string; conditions: readonly Node[] }[]>();
  const climb = (slug: string, from: string, conditions: readonly Node[], seen: readonly string[]): void => {
    for (const edge of existing(parents.get(from), from)) {
      if (seen.includes(edge.kind)) continue;
      const path = [...conditions, ...edge.conditions];
      const list = members.get(edge.kind);
      if (list) list.push({ slug, conditions: path });
      else members.set(edge.kind, [{ slug, conditions: path }]);
      climb(slug, edge.kind, path, [...seen, edge.kind]);
    }
  };
  for (const { slug } of slugs) climb(slug, slug, [], [slug]);
  return { members, conditions: all };
}

export function compileTest(test: FactTest, entry: FactEntry, kinds: Kinds | undefined): CompiledTest {
  if ("in" in test || "not_in" in test || ("is" in test && typeof test.is === "string" && isSlugged(entry))) {
    const slugs = "in" in test ? test.in : "not_in" in test ? test.not_in : [String(test.is)];
    return slugTest(slugs, "not_in" in test, kinds);
  }
  if ("is" in test) {
    const expected = test.is;
    return {
      decide: (value) => equalityTest(value, expected),
      notAlleged: expected === false ? SATISFIED : NOT_SATISFIED,
      operand: { kind: "value", value: expected },
      dayExpressions: [],
    };
  }
  if ("at_least" in test || "at_most" in test) {
    const least = "at_least" in test;
    const bound = least ? test.at_least : test.at_most;
    return {
      decide: (value) => numberTest(value, (amount) => (least ? amount >= bound : amount <= bound)),
      notAlleged: NOT_SATISFIED,
      operand: { kind: "bound", bound },
      dayExpressions: [],
    };
  }
  return dayTest(test);
}

function isSlugged(entry: FactEntry): boolean {
  return entry.type === "enum" || entry.type === "list";
}

function slugTest(slugs: readonly string[], negated: boolean, kinds: Kinds | undefined): CompiledTest {
  const always = new Set<string>(slugs);
  const sometimes = new Map<string, (readonly Node[])[]>();
  for (const kind of slugs) {
    for (const { slug, conditions } of kinds?.members.get(kind) ?? []) {
      const paths = sometimes.get(slug);
      if (conditions.length === 0) always.add(slug);
      else if (paths) paths.push(conditions);
      else sometimes.set(slug, [conditions]);
    }
  }
  for (const slug of always) sometimes.delete(slug);
  const decide = (value: FactValue, context: Context): Truth => {
    const result = membershipTest(value, (slug) => {
      if (always.has(slug)) return SATISFIED;
      const paths = sometimes.get(slug);
      if (!paths) return NOT_SATISFIED;
      return paths
        .map((path) => path.map((node) => context.evaluate(node)).reduce(and, SATISFIED))
        .reduce(or, NOT_SATISFIED);
    });
    return negated ? not(result) : result;
  };
  return {
    decide,
    ...(sometimes.size ? { expand: (value: FactValue) => openPaths(value, sometimes) } : {}),
    notAlleged: negated ? SATISFIED : NOT_SATISFIED,
    operand: { kind: "slugs", slugs, negated },
    dayExpressions: [],
  };
}

/** The conditions under which stated slugs would belong; only where every slug is stated. */
function openPaths(
  value: FactValue,
  sometimes: ReadonlyMap<string, readonly (readonly Node[])[]>,
): readonly (readonly Node[])[] | undefined {
  if (value.state === "known") return sometimes.get(String(value.value));
  if (value.state !== "list" || value.items.some((item) => item.state !== "stated" || item.one_of)) return undefined;
  return value.items.flatMap((item) => sometimes.get(item.value) ?? []);
}

type DayFactTest = Extract<FactTest, { before: unknown } | { after: unknown } | { within: unknown }>;

function dayTest(test: DayFactTest): CompiledTest {
  if ("within" in test) {
    const { within } = test;
    if (typeof within === "string") {
      return {
        decide: (value, context) => {
          if (value.state === "not_applicable") return NOT_SATISFIED;
          const period = context.period(within);
          if (period === "none") return NOT_SATISFIED;
          return withinTest(context.dayRange(value), period?.from ?? ANY_DAY, period?.to ?? ANY_DAY);
        },
        notAlleged: NOT_SATISFIED,
        operand: { kind: "days", dates: [within] },
        dayExpressions: [],
      };
    }
    return {
      decide: (value, context) =>
        value.state === "not_applicable"
          ? NOT_SATISFIED
          : withinTest(
              context.dayRange(value),
              within.from && context.resolveDay(within.from),
              within.to && context.resolveDay(within.to),
            ),
      notAlleged: NOT_SATISFIED,
      operand: {
        kind: "days",
        dates: expressionsOf(within).map((each) => each.date),
      },
      dayExpressions: expressionsOf(within),
    };
  }
  const before = "before" in test;
  const limit = before ? test.before : test.after;
  return {
    decide: (value, context) => {
      const bound = typeof limit === "string" ? exactly(dayOf(limit)) : context.resolveDay(limit);
      if (value.state === "examined") {
        return before && typeof limit === "string" ? examinedBeforeTest(value.value, dayOf(limit)) : OPEN;
      }
      if (value.state === "not_applicable") return NOT_SATISFIED;
      const day = context.dayRange(value);
      return before ? beforeTest(day, bound) : afterTest(day, bound);
    },
    notAlleged: NOT_SATISFIED,
    operand: {
      kind: "days",
      dates: typeof limit === "string" ? [] : [limit.date],
    },
    dayExpressions: typeof limit === "string" ? [] : [limit],
  };
}

/** The first days on which a test of the act's own day comes out otherwise, where the pack writes the day itself. */
export function fixedDaysOf(test: FactTest): readonly Day[] {
  if (test.fact !== "act.on") return [];
  if ("before" in test && typeof test.before === "string") return [dayOf(test.before)];
  return "after" in test && typeof test.after === "string" ? [dayOf(test.after) + 1] : [];
}

function expressionsOf(period: PeriodExpression): DayExpression[] {
  return [period.from, period.to].filter((each) => each !== undefined);
}
