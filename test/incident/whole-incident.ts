import type { Json } from "../../src/text/canonical-json.js";
import { incidentOf, type JsonObject } from "./reading.js";

/** A valid incident with something in almost every place. */
export const whole = incidentOf({
  actor: {
    position: "pengawas",
    discipline: { examined: { on: "2024-11-01" } },
    also: [{ status: "warga", from: "2020-01-01" }],
    convictions: [{ final: true }],
    prior_sanctions: [{ tier: "pns:berat" }],
  },
  act: { medium: { one_of: ["luring", "media-sosial"], unknown: "?" }, evidence: ["a"] },
  target: [{ kind: "bakal-calon", election: "pilkada-2024" }],
  findings: { intent: [{ value: true, by: { body: "bawaslu" }, reasons: "…", for: { actor: "terlapor" } }] },
  election: { cycle: "pilkada-2024", calendar: { campaign: "none" } },
  report: { known_on: "2024-10-07", received_by: "bawaslu" },
  root: {
    people: { terlapor: { name: "Budi" } },
    cites: ["Pasal 71"],
    readings_taken: [{ reading: "pejabat-asn", choice: "luas", by: "mk" }],
    decisions: [{ body: "kpu", track: "discipline", outcome: "…", sources: [] }],
    evidence: [{ id: "a" }],
  },
});

/** Every way from the root to a value inside. */
export function waysInto(value: Json, way: readonly string[] = []): readonly (readonly string[])[] {
  if (value === null || typeof value !== "object") return [way];
  return [way, ...Object.entries(value).flatMap(([key, inner]) => waysInto(inner, [...way, key]))];
}

/** The value with `by` at the end of the way. */
export function replaced(value: Json, [key, ...rest]: readonly string[], by: Json): Json {
  if (key === undefined || value === null || typeof value !== "object") return by;
  const inner = (value as JsonObject)[key] ?? null;
  if (Array.isArray(value))
    return value.map((each: Json, index) => (String(index) === key ? replaced(inner, rest, by) : each));
  return { ...(value as JsonObject), [key]: replaced(inner, rest, by) };
}
