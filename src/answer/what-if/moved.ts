import type { DayValue, Incident } from "../../incident/model.js";
import type { IsoDay } from "../../rulebook/model.js";

/** The incident with one act on another day. */
export function movedTo(incident: Incident, act: string, day: IsoDay): Incident {
  const on: DayValue = { kind: "on", day };
  return {
    ...incident,
    acts: incident.acts.map((each) =>
      each.id === act
        ? { ...each, day: on, facts: new Map([...each.facts, ["act.on", { state: "day", day: on }]]) }
        : each,
    ),
  };
}
