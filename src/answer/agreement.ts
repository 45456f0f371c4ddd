/** What bodies decided, beside what the checker found; a decision never changes a verdict. */
import type { Decision, Incident } from "../incident/model.js";
import type { Ladder } from "../rulebook/model.js";
import type { Answer, SanctionAnswer, Verdict } from "./model.js";

const AGAINST: ReadonlySet<string> = new Set(["terbukti", "dipidana", "sanksi", "diteruskan", "direkomendasikan"]);
const FOR: ReadonlySet<string> = new Set(["tidak-terbukti", "bebas", "lepas", "dihentikan", "ditolak"]);

export function agreementOf(
  ladders: readonly Ladder[],
  incident: Incident,
  verdicts: readonly Verdict[],
): Answer["agreement"] {
  return incident.decisions.flatMap((decision) =>
    verdicts
      .filter(
        (verdict) =>
          verdict.track === decision.track && (decision.actor === undefined || decision.actor === verdict.actor),
      )
      .map((verdict) => compared(ladders, decision, verdict)),
  );
}

function compared(ladders: readonly Ladder[], decision: Decision, verdict: Verdict): Answer["agreement"][number] {
  const found = verdict.status === "fulfilled" ? true : verdict.status === "open" ? undefined : false;
  const decided = AGAINST.has(decision.outcome) ? true : FOR.has(decision.outcome) ? false : undefined;
  const result =
    found === undefined || decided === undefined ? "not_comparable" : found === decided ? "same" : "differs";
  const of = {
    decision: `${decision.body}${decision.on === undefined ? "" : ` ${decision.on}`}`,
    provision: verdict.provision,
  };
  const why = `${decision.outcome}/${verdict.status}`;
  const least = result === "same" && found === true ? leastAbove(ladders, decision.tier, verdict.sanction) : undefined;
  return least === undefined
    ? { ...of, result, why }
    : { ...of, result: "differs", why: `${why}/${decision.tier}/${least}` };
}

/**
 * The mildest rung that the provision allows, where the one that was imposed is milder. A graver one may rest on another
 * provision, since one punishment, the heaviest, is imposed for several.
 */
function leastAbove(
  ladders: readonly Ladder[],
  imposed: string | undefined,
  sanction: SanctionAnswer | undefined,
): string | undefined {
  const ladder = ladders.find(({ id }) => id === sanction?.ladder);
  const rankOf = (tier: string | undefined): number | undefined =>
    ladder?.tiers.find(({ id }) => `${ladder.id}:${id}` === tier)?.rank;
  const least = ladder && sanction?.tier !== undefined ? `${ladder.id}:${sanction.tier}` : undefined;
  const [own, lowest] = [rankOf(imposed), rankOf(least)];
  return own !== undefined && lowest !== undefined && own < lowest ? least : undefined;
}
