import type { FactValue } from "./model.js";
import { readDay } from "./date.js";
import { members, type Members } from "./members.js";
import { openingOf, type ValueNode } from "./node.js";
import { report, under, type Reading } from "./reading.js";
import { readBoolean, readText, wrongType } from "./scalars.js";
import { readTrue } from "./state.js";

/** The disciplinary examination: `{ on }`, `{ before, value }`, `{ unknown }` or `{ not_applicable: true }`. */
export function readExamined(reading: Reading, node: ValueNode, path: string): FactValue | undefined {
  const found = members(reading, node, path, "examined", "examined");
  if (!found) return undefined;
  const forms = (["on", "before", "unknown", "not_applicable"] as const).filter((key) => found.has(key));
  const stray = found.has("value") && !found.has("before") && forms.length > 0 ? ["value"] : [];
  if (forms.length + stray.length > 1) {
    report(reading, "incident.conflicting_states", openingOf(node), path, { keys: [...forms, ...stray] });
    return undefined;
  }
  switch (forms[0]) {
    case "on": {
      const day = readDay(reading, found.get("on"), under(path, "on"));
      return day === undefined ? undefined : { state: "examined", value: { kind: "on", day } };
    }
    case "before":
      return readBefore(reading, node, found, path);
    case "unknown": {
      const why = readText(reading, found.get("unknown"), under(path, "unknown"));
      return why === undefined ? undefined : { state: "unknown", why };
    }
    case "not_applicable": {
      const flag = found.get("not_applicable");
      return flag && readTrue(reading, flag, under(path, "not_applicable")) && { state: "not_applicable" };
    }
    case undefined:
      // Keys that do not belong here were reported already.
      if (found.size > 0 || (node.type === "Object" && node.members.length === 0)) {
        wrongType(reading, node, path, "examined");
      }
      return undefined;
  }
}

/** "Examined before that day: yes or no." */
function readBefore(reading: Reading, node: ValueNode, found: Members, path: string): FactValue | undefined {
  const day = readDay(reading, found.get("before"), under(path, "before"));
  const value = readBoolean(reading, found.get("value"), under(path, "value"));
  if (!found.has("value")) report(reading, "incident.missing_key", openingOf(node), path, { key: "value" });
  if (day === undefined || value === undefined) return undefined;
  return { state: "examined", value: { kind: "before", day, value } };
}
