/** The day of a step: the law of that day says how it is taken. */
import type { FactMap, FactValue, Incident } from "../incident/model.js";
import type { IsoDay, Procedure } from "../rulebook/model.js";

export function knownDay(value: FactValue | undefined): IsoDay | undefined {
  return value?.state === "day" && value.day.kind === "on" ? value.day.day : undefined;
}

/** A limit runs from a recorded day; without one the step is taken when it was received or decided, else on the day of evaluation. */
export function stepDay(incident: Incident, procedure: Procedure, on: IsoDay): IsoDay {
  const { report } = incident;
  const start = procedure.limit && knownDay(report.get(procedure.limit.from));
  return start ?? firstKnown(report, DAYS[procedure.step]) ?? on;
}

const RECEIVED = ["report.reported_on", "report.registered_on"] as const;
const DECIDED = ["report.decision_received_on", "report.judged_on", ...RECEIVED] as const;

const DAYS: Readonly<Record<Procedure["step"], readonly string[]>> = {
  report: RECEIVED,
  register: RECEIVED,
  verify: RECEIVED,
  forward: RECEIVED,
  examine: RECEIVED,
  decide: DECIDED,
  remedy: DECIDED,
  authority: DECIDED,
  execute: DECIDED,
};

function firstKnown(report: FactMap, facts: readonly string[]): IsoDay | undefined {
  for (const fact of facts) {
    const day = knownDay(report.get(fact));
    if (day !== undefined) return day;
  }
  return undefined;
}
