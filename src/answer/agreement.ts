/** What bodies decided, beside what the checker found; a decision never changes a verdict. */
import type { Judgment } from "../engine/judgment.js";
import type { Decision, Incident } from "../incident/model.js";
import type { Ladder } from "../rulebook/model.js";
import type { Answer, SanctionAnswer, Verdict } from "./model.js";

const AGAINST: ReadonlySet<string> = new Set(["terbukti", "dipidana", "sanksi", "diteruskan", "direkomendasikan"]);
const FOR: ReadonlySet<string> = new Set(["tidak-terbukti", "bebas", "lepas", "dihentikan", "ditolak"]);

/** `inPlay`: of the whole case, however little of it the answer was asked for. */
export function agreementOf(
  ladders: readonly Ladder[],
  { decisions }: Incident,
  { inPlay }: Pick<Judgment, "inPlay">,
  verdicts: readonly Verdict[],
): Answer["agreement"] {
  return decisions.flatMap((decision) => {
    const concerns = (track: string | null, actor: string): boolean =>
      track === decision.track && (decision.actor === undefined || decision.actor === actor);
    // Whoever is found guilty breached one provision of the track, not each.
    const alone = !inPlay.some(
      ({ status, chain, unit }) => found(status) !== false && concerns(chain.track, unit.actor.id),
    );
    return verdicts
      .filter((verdict) => concerns(verdict.track, verdict.actor) && isLawOrCited(verdict))
      .map((verdict) => compared(ladders, decision, verdict, alone));
  });
}

/** Undefined where it is open. */
function found(status: Verdict["status"]): boolean | undefined {
  return status === "open" ? undefined : status === "fulfilled";
}

/** What is no law of the case says nothing of a decision, unless somebody cites it. */
function isLawOrCited({ status, cited }: Verdict): boolean {
  return cited || (status !== "wrong_regime" && status !== "not_in_force");
}

/** `alone`: nothing on the track is fulfilled or open on which a decision against the person may rest. */
function compared(
  ladders: readonly Ladder[],
  decision: Decision,
  verdict: Verdict,
  alone: boolean,
): Answer["agreement"][number] {
  const breached = found(verdict.status);
  const decided = AGAINST.has(decision.outcome) ? true : FOR.has(decision.outcome) ? false : undefined;
  const elsewhere = decided === true && breached === false && !alone;
  const result =
    breached === undefined || decided === undefined || elsewhere
      ? "not_comparable"
      : breached === decided
        ? "same"
        : "differs";
  const of = {
    decision: `${decision.body}${decision.on === undefined ? "" : ` ${decision.on}`}`,
    actor: verdict.actor,
    act: verdict.act,
    provision: verdict.provision,
  };
  const why = `${decision.outcome}/${verdict.status}`;
  const least =
    result === "same" && breached === true ? leastAbove(ladders, decision.tier, verdict.sanction) : undefined;
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
