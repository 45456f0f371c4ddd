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
    const { track, actor } = decision;
    // Whoever is found guilty breached one provision of the track, not each.
    const alone = !inPlay.some(
      (outcome) =>
        FOUND[outcome.status] !== "none" &&
        outcome.chain.track === track &&
        (actor === undefined || actor === outcome.unit.actor.id),
    );
    return verdicts
      .filter((verdict) => concerns(decision, verdict))
      .map((verdict) => compared(ladders, decision, verdict, alone));
  });
}

const FOUND = {
  fulfilled: "breach",
  open: "open",
  not_fulfilled: "none",
  excepted: "none",
  not_reached: "none",
  wrong_regime: "none",
  not_in_force: "none",
} as const satisfies Record<Verdict["status"], string>;

/** Of the same track and person; what is no law of the case says nothing of a decision, unless somebody cites it. */
function concerns({ track, actor }: Decision, verdict: Verdict): boolean {
  const isLaw = verdict.status !== "wrong_regime" && verdict.status !== "not_in_force";
  return verdict.track === track && (actor === undefined || actor === verdict.actor) && (isLaw || verdict.cited);
}

/** `alone`: nothing on the track is fulfilled or open on which a decision against the person may rest. */
function compared(
  ladders: readonly Ladder[],
  decision: Decision,
  verdict: Verdict,
  alone: boolean,
): Answer["agreement"][number] {
  const state = FOUND[verdict.status];
  const decided = AGAINST.has(decision.outcome) ? true : FOR.has(decision.outcome) ? false : undefined;
  const found = state === "breach" ? true : state === "open" || (decided === true && !alone) ? undefined : false;
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
