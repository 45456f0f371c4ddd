/** What is known of an act on whichever of several days that are stated: what they share, and where they differ. */
import type { Act, FactValue, ListItem, Scalar } from "../incident/model.js";
import { existing } from "../existing.js";
import type { Assignment, Context } from "./context.js";
import { dayOf, hull, isoOf, type Day } from "./day.js";
import type { Unit } from "./unit.js";

/** In ascending order, where several are stated. */
export function statedDays({ day }: Act): readonly Day[] | undefined {
  return day?.kind === "between" && day.stated ? day.stated.map(dayOf).sort((a, b) => a - b) : undefined;
}

/** To show and to name what is open; what the days decide is decided as of each. */
export function overDays(unit: Unit, eachDay: readonly Context[]): Assignment {
  const { assignment: any, engine } = existing(eachDay[0], unit.act.id);
  const values = any.values.map((_, fact) => merged(eachDay.map((on) => on.value(fact))));
  const day = engine.factIndex.get("act.on");
  if (day !== undefined) values[day] = dayOfAct(unit.act, eachDay);
  return {
    ...any,
    values,
    day: eachDay.map((on) => on.assignment.day).reduce(hull),
    lawDay: eachDay.map((on) => on.assignment.lawDay).reduce(hull),
  };
}

/** As it was stated, of the days that are left. */
function dayOfAct({ facts }: Act, eachDay: readonly Context[]): FactValue {
  const left = new Set(eachDay.map(({ assignment }) => isoOf(assignment.day.lo)));
  const stated = facts.get("act.on");
  if (stated?.state !== "contested" && stated?.state !== "one_of")
    return { state: "one_of", values: [...left], why: "" };
  return { ...stated, values: stated.values.filter((day) => left.has(String(day))) };
}

/** What it is on all of the days; where they differ, one of what it is on each. */
function merged(values: readonly (FactValue | undefined)[]): FactValue | undefined {
  const [first, ...others] = values;
  if (others.every((each) => each === first || JSON.stringify(each) === JSON.stringify(first))) return first;
  const lists = values.flatMap((each) => (each?.state === "list" ? [each.items] : []));
  if (lists.length === values.length) return { state: "list", items: onSomeDays(lists) };
  const possible = values.map(valuesIn);
  if (possible.some((each) => each.length === 0)) return undefined;
  const all = [...new Set(possible.flat())];
  const contested = values.some((each) => each?.state === "contested");
  return contested ? { state: "contested", values: all } : { state: "one_of", values: all, why: "" };
}

function valuesIn(value: FactValue | undefined): readonly Scalar[] {
  if (value?.state === "known") return [value.value];
  return value?.state === "contested" || value?.state === "one_of" ? value.values : [];
}

/** Capacities held on all of the days, and those held on some only. */
function onSomeDays(lists: readonly (readonly ListItem[])[]): readonly ListItem[] {
  return [...new Set(lists.flat())].map((item) =>
    lists.every((each) => each.includes(item)) ? item : { ...item, state: "unknown", some_days: item.state },
  );
}
