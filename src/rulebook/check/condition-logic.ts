import type { Condition, FactTest, Rulebook, SlugEntry } from "../model.js";
import { slugEntries } from "../slug-entries.js";
import { dayBefore } from "../window.js";
import { widerKinds } from "./kinds.js";

/** Tests that must hold for the condition to be satisfied. */
export function always(condition: Condition): FactTest[] {
  if ("when" in condition) return "not" in condition.when ? [] : [condition.when];
  if ("all" in condition) return condition.all.flatMap(always);
  if ("any" in condition && condition.any.length === 1) return condition.any.flatMap(always);
  if ("finding" in condition && condition.in === undefined)
    return [{ fact: `findings.${condition.finding}`, is: condition.is ?? true }];
  return [];
}

export function clashes(rulebook: Rulebook, fact: string, tests: readonly FactTest[]): boolean {
  const entry = rulebook.facts.find(({ path }) => path === fact);
  if (entry === undefined || tests.length < 2) return false;
  if (entry.type === "number") {
    const least = Math.max(...tests.map((test) => ("at_least" in test ? test.at_least : -Infinity)));
    return tests.some((test) => "at_most" in test && test.at_most < least);
  }
  if (entry.type === "date") return noDayBetween(tests);
  if (entry.type === "boolean")
    return ![true, false].some((value) => tests.every((test) => !("is" in test) || test.is === value));
  if (entry.type === "list" || entry.many === true) return tests.some((test) => shutsOut(rulebook, test, tests));
  if (entry.type !== "enum") return false;
  const entries = slugEntries(rulebook, entry); // none where the set that it names is not there, which is told elsewhere
  return entries.length > 0 && !entries.some((value) => tests.every((test) => canMeet(test, value, entries)));
}

/** Of several slugs side by side: whichever is in one test is among those that another excludes. */
function shutsOut(rulebook: Rulebook, test: FactTest, others: readonly FactTest[]): boolean {
  return others.some(
    (other) => "not_in" in other && testImplies(rulebook, test, { fact: test.fact, in: other.not_in }),
  );
}

/** Whether no day lies after every `after` and before every `before`; days that a calendar gives are not known here. */
function noDayBetween(tests: readonly FactTest[]): boolean {
  const after = tests.flatMap((test) => ("after" in test && typeof test.after === "string" ? [test.after] : []));
  const before = tests.flatMap((test) => ("before" in test && typeof test.before === "string" ? [test.before] : []));
  return after.some((low) => before.some((high) => dayBefore(high) <= low));
}

/** Whether the value can be in the test: as a wider kind that depends on another fact, too. */
function canMeet(test: FactTest, value: SlugEntry, entries: readonly SlugEntry[]): boolean {
  const among = (slugs: readonly string[], kinds: readonly string[]): boolean =>
    [value.slug, ...kinds].some((kind) => slugs.includes(kind));
  if ("in" in test) return among(test.in, widerKinds(value, entries));
  if ("not_in" in test) return !among(test.not_in, certainKinds(value.slug, entries));
  return !("is" in test) || among([String(test.is)], widerKinds(value, entries));
}

/** The condition alone, without names and words. */
export function bare(condition: Condition): unknown {
  if ("any" in condition) return { any: condition.any.map(bare) };
  if ("all" in condition) return { all: condition.all.map(bare) };
  if ("not" in condition) return { not: bare(condition.not) };
  if ("when" in condition) return { when: condition.when };
  if ("meets" in condition) return { meets: condition.meets };
  if ("reads" in condition) return { reads: condition.reads, choice: condition.choice };
  if ("finding" in condition) return { finding: condition.finding, is: condition.is ?? true, in: condition.in };
  return { provision: condition.provision, in: condition.in };
}

/**
 * Whether `a` satisfied means that `b` is satisfied, as far as that can be told from the form alone: same condition,
 * part of an `all`, branch of an `any`, values inside values, number beyond number.
 */
export function implies(rulebook: Rulebook, a: Condition, b: Condition): boolean {
  if (JSON.stringify(bare(a)) === JSON.stringify(bare(b))) return true;
  if ("all" in b) return b.all.every((part) => implies(rulebook, a, part));
  if ("any" in a) return a.any.every((part) => implies(rulebook, part, b));
  if ("all" in a && a.all.some((part) => implies(rulebook, part, b))) return true;
  if ("any" in b) return b.any.some((part) => implies(rulebook, a, part));
  const [one, other] = [plainTest(a), plainTest(b)];
  return one !== undefined && other !== undefined && testImplies(rulebook, one, other);
}

function plainTest(condition: Condition): FactTest | undefined {
  if ("finding" in condition) {
    const fact = `findings.${condition.finding}`;
    return condition.in === undefined ? { fact, is: condition.is ?? true } : { fact, in: condition.in };
  }
  return "when" in condition && !("not" in condition.when) ? condition.when : undefined;
}

function testImplies(rulebook: Rulebook, a: FactTest, b: FactTest): boolean {
  if (a.fact !== b.fact) return false;
  if ("at_least" in a && "at_least" in b) return a.at_least >= b.at_least;
  if ("at_most" in a && "at_most" in b) return a.at_most <= b.at_most;
  const [narrow, wide] = [slugsNamed(a), slugsNamed(b)];
  const entry = rulebook.facts.find(({ path }) => path === a.fact);
  if (narrow === undefined || wide === undefined || entry === undefined) return false;
  const entries = slugEntries(rulebook, entry);
  return narrow.every((slug) => [slug, ...certainKinds(slug, entries)].some((kind) => wide.includes(kind)));
}

function slugsNamed(test: FactTest): readonly string[] | undefined {
  if ("in" in test) return test.in;
  return "is" in test && typeof test.is === "string" ? [test.is] : undefined;
}

/** Wider kinds that do not depend on another fact. */
function certainKinds(slug: string, entries: readonly SlugEntry[]): string[] {
  const certain = entries.map((entry) => ({
    ...entry,
    is_a: (entry.is_a ?? []).filter((kind) => typeof kind === "string"),
  }));
  return certain.filter((entry) => entry.slug === slug).flatMap((entry) => widerKinds(entry, certain));
}
