import type { FactEntry } from "../rulebook/model.js";
import { suggest } from "../text/suggest.js";
import { readDay } from "./date.js";
import { namesDays, readDays, readDayText } from "./day-value.js";
import { takesSeveral } from "./dictionary.js";
import { readExamined } from "./examined.js";
import type { FactValue, Scalar } from "./model.js";
import type { ValueNode } from "./node.js";
import { named, report, under, type Reading } from "./reading.js";
import { readAmount, readBoolean, readText, wrongType } from "./scalars.js";
import { readSeveral } from "./several.js";
import { readSlug } from "./slug.js";
import { readState, type State } from "./state.js";

/** One fact as written, in any of its states; `undefined` when it cannot be read. */
export function readFact(reading: Reading, entry: FactEntry, node: ValueNode, path: string): FactValue | undefined {
  if (entry.type === "examined") return readExamined(reading, node, path);
  if (takesSeveral(entry)) return readSeveral(reading, entry, node, path);
  if (entry.type === "date") {
    if (node.type !== "Object") return dayFact(readDayText(reading, node, path));
    if (namesDays(node)) return dayFact(readDays(reading, node, path, false));
  }
  if (node.type === "Object") {
    const state = readState(reading, node, path);
    return state && scalarFact(reading, entry, state, path);
  }
  const value = readScalar(reading, entry, node, path);
  return value === undefined ? undefined : { state: "known", value };
}

function dayFact(day: ReturnType<typeof readDays>): FactValue | undefined {
  return day && { state: "day", day };
}

/** A fact with one value, from its state. */
export function scalarFact(reading: Reading, entry: FactEntry, state: State, path: string): FactValue | undefined {
  switch (state.state) {
    case "unknown":
    case "not_applicable":
      return state;
    case "one_of": {
      const values = readScalars(reading, entry, state.values, under(path, "one_of"));
      return values && { state: "one_of", values, why: state.why };
    }
    case "value": {
      const value = readScalar(reading, entry, state.value, under(path, "value"));
      if (value === undefined) return undefined;
      if (state.contested === undefined) {
        return entry.type === "date" ? dayFact({ kind: "on", day: String(value) }) : { state: "known", value };
      }
      if (state.contested === true) {
        if (typeof value === "boolean") return { state: "contested", values: [value, !value] };
        report(reading, "incident.contested_needs_values", state.value, path, {});
        return undefined;
      }
      const rivals = readScalars(reading, entry, state.contested, under(path, "contested"));
      return rivals && { state: "contested", values: [value, ...rivals.filter((each) => each !== value)] };
    }
  }
}

/** A value that several people state is one value. */
function readScalars(
  reading: Reading,
  entry: FactEntry,
  nodes: readonly ValueNode[],
  path: string,
): readonly Scalar[] | undefined {
  const values: Scalar[] = [];
  for (const [index, node] of nodes.entries()) {
    const value = readScalar(reading, entry, node, `${path}[${index}]`);
    if (value !== undefined) values.push(value);
  }
  return values.length === nodes.length ? [...new Set(values)] : undefined;
}

export function readScalar(reading: Reading, entry: FactEntry, node: ValueNode, path: string): Scalar | undefined {
  switch (entry.type) {
    case "boolean":
      return readBoolean(reading, node, path);
    case "number":
      return readAmount(reading, node, path);
    case "enum":
    case "list":
      return readSlug(reading, entry, node, path);
    case "date":
      return readDay(reading, node, path);
    case "text":
      return entry.path === "election.cycle" ? readCycle(reading, node, path) : readText(reading, node, path);
    case "examined": {
      wrongType(reading, node, path, "examined");
      return undefined;
    }
  }
}

/** The id of a calendar; other names of a cycle suggest it. */
export function readCycle(reading: Reading, node: ValueNode, path: string): string | undefined {
  if (node.type !== "String") {
    wrongType(reading, node, path, "text");
    return undefined;
  }
  const { calendars } = reading.dictionary;
  if (calendars.has(node.value)) return node.value;
  const names = new Map<string, string>();
  for (const { id, title, aliases } of calendars.values()) {
    for (const name of [id, ...(aliases ?? []), title.id, title.en]) names.set(name, id);
  }
  report(reading, "incident.unknown_cycle", node, path, {
    value: node.value,
    suggestion: names.get(suggest(node.value, names.keys()) ?? "") ?? "",
    known: named(calendars.keys()),
  });
  return undefined;
}
