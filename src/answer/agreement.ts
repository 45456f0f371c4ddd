/** What bodies decided, beside what the checker found; a decision never changes a verdict. */
import type { Incident } from "../incident/model.js";
import type { Answer, Verdict } from "./model.js";

const AGAINST: ReadonlySet<string> = new Set(["terbukti", "dipidana", "sanksi", "diteruskan", "direkomendasikan"]);
const FOR: ReadonlySet<string> = new Set(["tidak-terbukti", "bebas", "lepas", "dihentikan", "ditolak"]);

export function agreementOf(incident: Incident, verdicts: readonly Verdict[]): Answer["agreement"] {
  return incident.decisions.flatMap((decision) =>
    verdicts
      .filter(
        (verdict) =>
          verdict.track === decision.track && (decision.actor === undefined || decision.actor === verdict.actor),
      )
      .map((verdict) => {
        const found = verdict.status === "fulfilled" ? true : verdict.status === "open" ? undefined : false;
        const decided = AGAINST.has(decision.outcome) ? true : FOR.has(decision.outcome) ? false : undefined;
        const result =
          found === undefined || decided === undefined ? "not_comparable" : found === decided ? "same" : "differs";
        return {
          decision: `${decision.body}${decision.on === undefined ? "" : ` ${decision.on}`}`,
          provision: verdict.provision,
          result,
          why: `${decision.outcome}/${verdict.status}`,
        } as const;
      }),
  );
}
