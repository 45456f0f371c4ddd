/** The values that an open fact could turn out to have, and how they are written. */
import type { FactValue, Scalar } from "../incident/model.js";
import { slugsOf } from "../incident/dictionary.js";
import type { FactEntry, Rulebook } from "../rulebook/model.js";

/** Values that the fact could turn out to have, as the dictionary and the tests on it suggest. */
export function candidates(rulebook: Rulebook, entry: FactEntry, value: FactValue | undefined): FactValue[] {
  if (value?.state === "one_of" || value?.state === "contested") return value.values.map(known);
  if (value?.state === "list") return listCompletions(value);
  switch (entry.type) {
    case "boolean":
      return [known(true), known(false)];
    case "enum": {
      // Everybody has some capacity, and what is worked out always applies.
      const applies = entry.allegation || entry.derived || entry.path === "actor.status";
      const may: readonly FactValue[] = applies ? [] : [{ state: "not_applicable" }];
      return [...slugsOf(rulebook, entry).map(({ slug }) => known(slug)), ...may];
    }
    case "list":
      return [...slugsOf(rulebook, entry).map(({ slug }) => listOf([slug])), listOf([])];
    case "examined":
      return rulebook.instruments
        .flatMap((instrument) => instrument.transition ?? [])
        .flatMap(({ acts_before: day }): FactValue[] => [
          { state: "examined", value: { kind: "before", day, value: true } },
          { state: "examined", value: { kind: "before", day, value: false } },
        ]);
    case "number":
    case "date":
    case "text":
      return [];
  }
}

function listCompletions(value: Extract<FactValue, { state: "list" }>): FactValue[] {
  let lists: Extract<FactValue, { state: "list" }>["items"][] = [[]];
  for (const item of value.items) {
    const ways =
      item.state === "stated" && !item.one_of
        ? [[item]]
        : [
            ...(item.one_of ?? [item.value]).map((slug) => [{ value: slug, state: "stated" as const }]),
            ...(item.state === "stated" ? [] : [[]]),
          ];
    lists = lists.flatMap((list) => ways.map((way) => [...list, ...way]));
  }
  return lists.map((items) => ({ state: "list", items }));
}

function listOf(slugs: readonly string[]): FactValue {
  return { state: "list", items: slugs.map((value) => ({ value, state: "stated" })) };
}

/** Several slugs together, where one may be several things and no slug alone comes out in the same way. */
export function together(a: FactValue, b: FactValue): FactValue | undefined {
  const slugs = (value: FactValue): readonly string[] | undefined =>
    value.state === "list"
      ? value.items.map((item) => item.value)
      : value.state === "known"
        ? [String(value.value)]
        : undefined;
  const [first, second] = [slugs(a), slugs(b)];
  return first?.length && second?.length ? listOf([...new Set([...first, ...second])]) : undefined;
}

function known(value: Scalar): FactValue {
  return { state: "known", value };
}

export function labelOf(value: FactValue): string {
  switch (value.state) {
    case "known":
      return String(value.value);
    case "list":
      return value.items.length ? value.items.map((item) => item.value).join("+") : "-";
    case "examined":
      return value.value.kind === "before"
        ? `${value.value.value ? "before" : "not-before"}:${value.value.day}`
        : value.value.day;
    case "one_of":
    case "contested":
      return value.values.join("|");
    case "day":
    case "unknown":
    case "not_applicable":
      return value.state;
  }
}
