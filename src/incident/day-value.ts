import type { IsoDay } from "../rulebook/model.js";
import { isPossible, isoDay, lastDayOfMonth, readDay, reportDateFormat } from "./date.js";
import type { Keys } from "./keys.js";
import { members, membersOf } from "./members.js";
import { keyOf, openingOf, type ObjectNode, type ValueNode } from "./node.js";
import type { DayValue } from "./model.js";
import { report, under, type Reading } from "./reading.js";
import { wrongType } from "./scalars.js";

/** `2024-10-05`, `2024-10`, `2024`. */
export function readDayText(reading: Reading, node: ValueNode, path: string): DayValue | undefined {
  if (node.type !== "String") {
    wrongType(reading, node, path, "day");
    return undefined;
  }
  const short = /^(\d{4})(?:-(\d\d))?$/.exec(node.value);
  if (!short) {
    if (!/^\d{4}-\d\d-\d\d$/.test(node.value)) {
      reportDateFormat(reading, node, node.value, path);
      return undefined;
    }
    const day = readDay(reading, node, path);
    return day === undefined ? undefined : { kind: "on", day };
  }
  const year = Number(short[1]);
  const [first, last] = short[2] === undefined ? [1, 12] : [Number(short[2]), Number(short[2])];
  if (!isPossible(year, first, 1)) {
    report(reading, "incident.impossible_date", node, path, { value: node.value, suggestion: "" });
    return undefined;
  }
  return { kind: "between", from: isoDay(year, first, 1), to: isoDay(year, last, lastDayOfMonth(year, last)) };
}

/** Does the object name days, rather than the state of a fact? */
export function namesDays(node: ObjectNode): boolean {
  return ["from", "to", "between"].some((key) => hasKey(node, key));
}

function hasKey(node: ObjectNode, key: string): boolean {
  return node.members.some((member) => keyOf(member) === key);
}

/** `{"from","to"}` where an act went on, `{"between": [a, b]}` where the day is not known exactly. */
export function readDays(reading: Reading, node: ObjectNode, path: string, mayGoOn: boolean): DayValue | undefined {
  if (mayGoOn && !hasKey(node, "between")) {
    const period = readPeriod(reading, node, path);
    return period && { kind: "period", ...period };
  }
  const found = membersOf(reading, node, path, "day");
  const between = found.get("between");
  if (!between) {
    wrongType(reading, node, path, "day");
    return undefined;
  }
  if (found.size > 1) {
    report(reading, "incident.conflicting_states", openingOf(node), path, { keys: [...found.keys()] });
    return undefined;
  }
  return readBounds(reading, between, under(path, "between"));
}

function readBounds(reading: Reading, node: ValueNode, path: string): DayValue | undefined {
  if (node.type !== "Array" || node.elements.length !== 2) {
    wrongType(reading, node, path, "day");
    return undefined;
  }
  const [first, last] = node.elements;
  const from = readDay(reading, first?.value, `${path}[0]`);
  const to = readDay(reading, last?.value, `${path}[1]`);
  const bounds = inOrder(reading, node, path, from, to);
  return bounds && { kind: "between", ...bounds };
}

const ends: Keys = { known: new Set(["from", "to"]), required: ["from", "to"] };

/** `{"from","to"}`, both days included. */
export function readPeriod(
  reading: Reading,
  node: ValueNode,
  path: string,
): { readonly from: IsoDay; readonly to: IsoDay } | undefined {
  const found = members(reading, node, path, ends);
  const from = readDay(reading, found?.get("from"), under(path, "from"));
  const to = readDay(reading, found?.get("to"), under(path, "to"));
  return inOrder(reading, node, path, from, to);
}

/** Both ends were readable, and the first does not lie after the last. */
function inOrder(
  reading: Reading,
  node: ValueNode,
  path: string,
  from: IsoDay | undefined,
  to: IsoDay | undefined,
): { readonly from: IsoDay; readonly to: IsoDay } | undefined {
  if (from === undefined || to === undefined) return undefined;
  if (from <= to) return { from, to };
  report(reading, "incident.range_reversed", node, path, { from, to });
  return undefined;
}
