import { ACTOR, ACT } from "./names.js";
import type { Given } from "./model.js";

type JsonObject = Record<string, unknown>;

/** Who records the findings of a test; the tests of a rule are not about who evaluates. */
const RECORDED = { by: { body: "bawaslu" }, reasons: "uji kaidah" };

const CONVICTION = "actor.conviction.";

/** The incident that a case describes, as somebody would have written it. */
export function incidentOf(name: string, given: Given, otherActs: readonly Given[]): JsonObject {
  const convictions = facts(given, CONVICTION);
  const actor = facts(without(given, CONVICTION), "actor.");
  const report = facts(given, "report.");
  const election = facts(given, "election.");
  return {
    id: "uji",
    title: name,
    ...(isEmpty(report) ? {} : { report }),
    ...(isEmpty(election) ? {} : { election }),
    actors: [{ id: ACTOR, ...actor, ...(isEmpty(convictions) ? {} : { convictions: [convictions] }) }],
    acts: [actOf(ACT, given), ...otherActs.map((other, index) => actOf(`${ACT}-${index + 2}`, other))],
  };
}

function actOf(id: string, given: Given): JsonObject {
  const target = facts(given, "target.");
  const findings = Object.fromEntries(
    Object.entries(facts(given, "findings.")).map(([finding, value]) => [finding, findingOf(value)]),
  );
  return {
    id,
    by: [ACTOR],
    ...facts(given, "act."),
    ...(isEmpty(target) ? {} : { target }),
    ...(isEmpty(findings) ? {} : { findings }),
  };
}

/** A bare value is short for a record of it. */
function findingOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? value : { value, ...RECORDED };
}

/** The facts below a prefix, dots unfolded: `actor.discipline.examined` → `{ discipline: { examined } }`. */
function facts(given: Given, prefix: string): JsonObject {
  const result: JsonObject = {};
  for (const [path, value] of Object.entries(given)) {
    if (!path.startsWith(prefix)) continue;
    const [key = "", member] = path.slice(prefix.length).split(".");
    result[key] = member === undefined ? value : { ...(result[key] as JsonObject | undefined), [member]: value };
  }
  return result;
}

function without(given: Given, prefix: string): Given {
  return Object.fromEntries(Object.entries(given).filter(([path]) => !path.startsWith(prefix)));
}

function isEmpty(object: JsonObject): boolean {
  return Object.keys(object).length === 0;
}
