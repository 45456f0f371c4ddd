import type { IsoDay } from "../rulebook/model.js";
import { isPossible, isoDay, lastDayOfMonth, readDay, reportDateFormat } from "./date.js";
import { members } from "./members.js";
import { keyOf, openingOf, type ValueNode } from "./node.js";
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
    report(reading, "incident.impossible_date", node, path, { value: node.value });
    return undefined;
  }
  return { kind: "between", from: isoDay(year, first, 1), to: isoDay(year, last, lastDayOfMonth(year, last)) };
}

/** Does the object name days, rather than the state of a fact? */
export function namesDays(node: ValueNode): boolean {
  return node.type === "Object" && node.members.some((member) => ["from", "to", "between"].includes(keyOf(member)));
}

/** `{"from","to"}` where an act went on, `{"between": [a, b]}` where the day is not known exactly. */
export function readDays(reading: Reading, node: ValueNode, path: string, period: boolean): DayValue | undefined {
  const found = members(reading, node, path, "day", period ? "day_or_period" : "day");
  if (!found) return undefined;
  const between = found.get("between");
  const ends = found.has("from") || found.has("to");
  if (between && ends) {
    report(reading, "incident.conflicting_states", openingOf(node), path, { keys: [...found.keys()] });
    return undefined;
  }
  if (!between && !period) {
    wrongType(reading, node, path, "day");
    return undefined;
  }
  if (between) {
    const at = under(path, "between");
    if (between.type !== "Array" || between.elements.length !== 2) {
      wrongType(reading, between, at, "day");
      return undefined;
    }
    const [a, b] = between.elements;
    const from = readDay(reading, a?.value, `${at}[0]`);
    const to = readDay(reading, b?.value, `${at}[1]`);
    return inOrder({ kind: "between", from, to }, reading, between, at);
  }
  for (const key of ["from", "to"]) {
    if (!found.has(key)) {
      report(reading, "incident.missing_key", openingOf(node), path, { key });
      return undefined;
    }
  }
  const from = readDay(reading, found.get("from"), under(path, "from"));
  const to = readDay(reading, found.get("to"), under(path, "to"));
  return inOrder({ kind: "period", from, to }, reading, node, path);
}

/** Both ends were readable, and the first does not lie after the last. */
function inOrder(
  {
    kind,
    from,
    to,
  }: { readonly kind: "between" | "period"; readonly from: IsoDay | undefined; readonly to: IsoDay | undefined },
  reading: Reading,
  node: ValueNode,
  path: string,
): DayValue | undefined {
  if (from === undefined || to === undefined) return undefined;
  if (from <= to) return { kind, from, to };
  report(reading, "incident.range_reversed", node, path, { from, to });
  return undefined;
}
