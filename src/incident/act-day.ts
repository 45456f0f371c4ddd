import { existing } from "../existing.js";
import type { IsoDay } from "../rulebook/model.js";
import { namesDays, readDays, readDayText } from "./day-value.js";
import type { Dictionary } from "./dictionary.js";
import { scalarFact } from "./fact.js";
import type { DayValue, FactMap, FactValue } from "./model.js";
import type { ValueNode } from "./node.js";
import type { Reading } from "./reading.js";
import { wrongType } from "./scalars.js";
import { readState } from "./state.js";

/** The day of an act as it counts for the law's dates, and as the fact `act.on`. */
export interface ActDay {
  readonly day: DayValue;
  readonly fact: FactValue;
}

/** `on` of an act. An unknown day lies on or before the day on which the act became known. */
export function readActDay(
  reading: Reading,
  node: ValueNode,
  path: string,
  knownOn: IsoDay | undefined,
): ActDay | undefined {
  if (node.type !== "Object") return asFact(readDayText(reading, node, path));
  if (namesDays(node)) return asFact(readDays(reading, node, path, true));
  const state = readState(reading, node, path);
  if (!state) return undefined;
  if (state.state === "not_applicable") {
    wrongType(reading, node, path, "day_or_period");
    return undefined;
  }
  if (state.state === "unknown") {
    return asFact({ kind: "between", ...(knownOn === undefined ? {} : { to: knownOn }), why: state.why });
  }
  const entry = onEntry(reading.dictionary);
  const fact = entry && scalarFact(reading, entry, state, path);
  if (fact?.state === "day") return { day: fact.day, fact };
  if (fact?.state !== "one_of" && fact?.state !== "contested") return undefined;
  return { day: oneOf(fact.values.map(String), path), fact };
}

/** One of the days that somebody states, and none between them. */
function oneOf(stated: readonly IsoDay[], path: string): DayValue {
  const ordered = stated.toSorted();
  const [from, to] = [existing(ordered[0], path), existing(ordered.at(-1), path)];
  return from === to ? { kind: "on", day: from } : { kind: "between", from, to, stated };
}

function asFact(day: DayValue | undefined): ActDay | undefined {
  return day && { day, fact: { state: "day", day } };
}

function onEntry(dictionary: Dictionary): ReturnType<Dictionary["facts"]["get"]> {
  return dictionary.facts.get("act.on");
}

/** The last day on which it can have become known. */
export function latestDay(facts: FactMap, path: string): IsoDay | undefined {
  const fact = facts.get(path);
  if (fact?.state !== "day") return undefined;
  return fact.day.kind === "on" ? fact.day.day : fact.day.to;
}
