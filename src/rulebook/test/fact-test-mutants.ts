import type { DayExpression, FactTest, PeriodName, Rulebook, SlugEntry } from "../model.js";
import { slugEntries } from "../slug-entries.js";
import { dayAfter } from "../window.js";
import type { ConditionMutant } from "./condition-mutants.js";

/** What each period is taken for. */
const OTHER_PERIOD: Readonly<Record<PeriodName, PeriodName>> = {
  campaign: "quiet_period",
  quiet_period: "voting_day",
  voting_day: "campaign",
};

/** Errors in what is asked of one fact: a value too few or another one, a bound or a day moved by one, the contrary. */
export function testMutants(
  test: FactTest,
  part: string,
  rulebook: Rulebook,
  subject: boolean,
): ConditionMutant<FactTest>[] {
  const shifted = (key: string, condition: FactTest): ConditionMutant<FactTest> => ({
    kind: "shift",
    part,
    path: [key],
    condition,
  });
  if ("is" in test) return contrary(test, part, rulebook);
  if ("at_least" in test) return [shifted("at_least", { ...test, at_least: test.at_least + 1 })];
  if ("at_most" in test) return [shifted("at_most", { ...test, at_most: test.at_most - 1 })];
  if ("before" in test) return [shifted("before", { ...test, before: moved(test.before, 1) })];
  if ("after" in test) return [shifted("after", { ...test, after: moved(test.after, 1) })];
  if ("within" in test) return periodMutants(test, part);
  if (!("in" in test)) return [];
  const [only, ...others] = test.in;
  if (only === undefined || others.length > 0)
    return test.in.flatMap((slug, index) => {
      const rest = test.in.filter((each) => each !== slug);
      // A kind of another value on the list still counts without its own entry; nothing would change.
      if (isKindOf(slug, rest, test.fact, rulebook)) return [];
      return [{ kind: "drop-value", part: `${part}:${slug}`, path: ["in", index], condition: { ...test, in: rest } }];
    });
  const stranger = subject ? strangerTo(test.fact, only, rulebook) : undefined;
  if (stranger === undefined) return [];
  return [{ kind: "other-value", part: `${part}:${only}`, path: ["in", 0], condition: { ...test, in: [stranger] } }];
}

function contrary(
  test: Extract<FactTest, { readonly is: unknown }>,
  part: string,
  rulebook: Rulebook,
): ConditionMutant<FactTest>[] {
  if (typeof test.is === "boolean")
    return [{ kind: "negate", part, path: ["is"], condition: { fact: test.fact, is: !test.is } }];
  // A number, or a day as text, has no values among which another one could stand.
  const stranger = strangerTo(test.fact, String(test.is), rulebook);
  if (stranger === undefined) return [];
  return [
    { kind: "other-value", part: `${part}:${test.is}`, path: ["is"], condition: { fact: test.fact, is: stranger } },
  ];
}

/** A named period taken for another; of a period with its own ends, each end a day further in. */
function periodMutants(
  test: Extract<FactTest, { readonly within: unknown }>,
  part: string,
): ConditionMutant<FactTest>[] {
  const { within } = test;
  if (typeof within === "string")
    return [{ kind: "other-period", part, path: ["within"], condition: { ...test, within: OTHER_PERIOD[within] } }];
  const { from, to } = within;
  const end = (key: "from" | "to", day: DayExpression, by: number): ConditionMutant<FactTest> => ({
    kind: "shift",
    part: `${part}:${key}`,
    path: ["within", key],
    condition: { ...test, within: { ...within, [key]: movedExpression(day, by) } },
  });
  return [...(from === undefined ? [] : [end("from", from, 1)]), ...(to === undefined ? [] : [end("to", to, -1)])];
}

function moved(day: string | DayExpression, by: number): string | DayExpression {
  return typeof day === "string" ? dayAfter(day) : movedExpression(day, by);
}

function movedExpression(day: DayExpression, by: number): DayExpression {
  const { months, days = 0 } = day.plus ?? {};
  return { ...day, plus: { ...(months === undefined ? {} : { months }), days: days + by } };
}

/** Whether a value is always, however far up, a kind of one of these. */
function isKindOf(slug: string, kinds: readonly string[], fact: string, rulebook: Rulebook): boolean {
  const wider = valuesOf(fact, rulebook).find((each) => each.slug === slug)?.is_a ?? [];
  return wider.some(
    (kind) => typeof kind === "string" && (kinds.includes(kind) || isKindOf(kind, kinds, fact, rulebook)),
  );
}

/** A value of the same fact that is no kind of this one. */
function strangerTo(fact: string, slug: string, rulebook: Rulebook): string | undefined {
  return valuesOf(fact, rulebook).find((each) => each.slug !== slug && each.is_a === undefined)?.slug;
}

/** What a fact may be, in the order of the dictionary. */
export function valuesOf(fact: string, { facts, value_sets }: Rulebook): readonly SlugEntry[] {
  return slugEntries(
    { value_sets },
    facts.find(({ path }) => path === fact),
  );
}
