import { conditionWords, dayExpressionText } from "../../messages/condition.js";
import type { Branch, Condition, FactTest, PeriodExpression, PeriodName, Rulebook } from "../../rulebook/model.js";
import { hanging, paragraph, type View } from "../pretty/view.js";

/** A view of the pack itself. */
export interface PackView extends View {
  readonly rulebook: Rulebook;
}

function periodText(period: PeriodName | PeriodExpression, view: PackView): string {
  const words = conditionWords[view.language];
  if (typeof period === "string") return words.within(words.period[period]);
  const end = (day: PeriodExpression["from"]): string | undefined =>
    day === undefined ? undefined : dayExpressionText(day, view.language, view.lexicon.named);
  return words.between(end(period.from), end(period.to));
}

/** What a test asks for, in the words of the dictionary: `salah satu dari …`, `sebelum 31 Agustus 2021`. */
export function testText(test: FactTest, view: PackView): string {
  const words = conditionWords[view.language];
  const { lexicon } = view;
  const named = (values: readonly (string | number | boolean)[]): string =>
    values.map((value) => lexicon.value(test.fact, value)).join(", ");
  const unit = view.rulebook.facts.find(({ path }) => path === test.fact)?.unit;
  const amount = (value: number): string => (unit === undefined ? String(value) : `${value} ${words.unit[unit]}`);
  const day = (value: Parameters<typeof dayExpressionText>[0]): string =>
    dayExpressionText(value, view.language, lexicon.named);
  if ("is" in test) return words.is(named([test.is]));
  if ("in" in test) return test.in.length === 1 ? words.is(named(test.in)) : words.oneOf(named(test.in));
  if ("not_in" in test) return words.noneOf(named(test.not_in));
  if ("at_least" in test) return words.atLeast(amount(test.at_least));
  if ("at_most" in test) return words.atMost(amount(test.at_most));
  if ("before" in test) return words.before(day(test.before));
  if ("after" in test) return words.after(day(test.after));
  return periodText(test.within, view);
}

function factLine(test: FactTest, negated: boolean, view: PackView): string {
  const words = conditionWords[view.language];
  const name = view.lexicon.named(test.fact);
  const value = testText(test, view);
  return `${name}${name.endsWith("?") ? "" : ":"} ${negated ? `${words.not} ${value}` : value}`;
}

function branchLines(branch: Branch, indent: number, view: PackView): string[] {
  const text = branch.text?.[view.language];
  const ref = branch.ref === undefined ? "" : ` (${branch.ref})`;
  if (text === undefined) return conditionLines(branch, indent, view, "– ");
  return [...hanging("– ", 2, `${text}${ref}`, indent, view), ...conditionLines(branch, indent + 2, view)];
}

/** A condition in the words of the dictionary, one test a line. */
export function conditionLines(condition: Condition, indent: number, view: PackView, lead = ""): string[] {
  const words = conditionWords[view.language];
  const { lexicon, rulebook, language, paint } = view;
  const line = (text: string): string[] =>
    lead === "" ? paragraph(text, indent, view, paint.dim) : hanging(lead, lead.length, text, indent, view);
  if ("when" in condition)
    return line(
      "not" in condition.when ? factLine(condition.when.not, true, view) : factLine(condition.when, false, view),
    );
  if ("any" in condition)
    return [...line(words.any), ...condition.any.flatMap((branch) => branchLines(branch, indent + 2, view))];
  if ("all" in condition)
    return [...line(words.all), ...condition.all.flatMap((branch) => branchLines(branch, indent + 2, view))];
  if ("not" in condition) return [...line(words.not), ...conditionLines(condition.not, indent + 2, view)];
  if ("meets" in condition) {
    const definition = rulebook.definitions.find(({ id }) => id === condition.meets);
    return line(words.meets(definition?.title[language] ?? condition.meets, condition.meets));
  }
  if ("reads" in condition) return line(words.reads(lexicon.reading(condition.reads), condition.choice));
  if ("finding" in condition) {
    const path = `findings.${condition.finding}`;
    const values = condition.in ?? [condition.is ?? true];
    const said = words.finding(lexicon.named(path), values.map((value) => lexicon.value(path, value)).join(", "));
    return line(condition.named ? `${said}, ${words.byName}` : said);
  }
  return line(words.breach(condition.provision, condition.in === "incident"));
}

/** Ids of the readings that a condition asks, itself or through the definitions it meets. */
export function readingsIn(condition: Condition, rulebook: Rulebook, seen: ReadonlySet<string> = new Set()): string[] {
  if ("reads" in condition) return [condition.reads];
  if ("any" in condition) return condition.any.flatMap((branch) => readingsIn(branch, rulebook, seen));
  if ("all" in condition) return condition.all.flatMap((branch) => readingsIn(branch, rulebook, seen));
  if ("not" in condition) return readingsIn(condition.not, rulebook, seen);
  if (!("meets" in condition) || seen.has(condition.meets)) return [];
  const definition = rulebook.definitions.find(({ id }) => id === condition.meets);
  const through = new Set([...seen, condition.meets]);
  return (definition?.versions ?? []).flatMap((version) => readingsIn(version.condition, rulebook, through));
}
