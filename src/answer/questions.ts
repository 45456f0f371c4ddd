/**
 * What to ask next: the open facts and findings on which some provision still turns, whatever the others turn out to
 * be; those that settle most, soonest, first. Facts before findings.
 */
import { settle, type Settlement } from "../engine/settle.js";
import { SHAPES } from "../incident/shapes.js";
import type { Rulebook } from "../rulebook/model.js";
import type { Question } from "./model.js";
import type { Judged } from "./tracks.js";

/** A fact that decides less than this share of the most decisive question comes after the findings. */
const MINOR = 0.2;
/** A fallback duty stands open in nearly every case and should not crowd out the specific norms. */
const GENERAL = 0.02;
/** What no small set of answers holds, or what no option names. */
const REMOTE = 0.1;

/** The questions of each actor, in the order of the actors. */
export function questionsOf(
  rulebook: Rulebook,
  judged: readonly Judged[],
  transitions: boolean,
  language: "id" | "en",
): Question[] {
  const actors = [...new Set(judged.map(({ verdict }) => verdict.actor))];
  return actors.flatMap((actor) =>
    questionsAbout(
      rulebook,
      judged.filter(({ verdict }) => verdict.actor === actor),
      transitions,
      language,
    ),
  );
}

interface Asked {
  weight: number;
  readonly act: string;
  readonly actor: string;
  readonly decides: Set<string>;
  readonly tracks: Set<string>;
}

function questionsAbout(
  rulebook: Rulebook,
  judged: readonly Judged[],
  transitions: boolean,
  language: "id" | "en",
): Question[] {
  const found = new Map<string, Asked>();
  for (const { outcome, verdict } of judged) {
    if (verdict.status !== "open") continue;
    for (const [asks, weight] of weightsOf(settle(outcome, transitions))) {
      const { actor, act } = verdict;
      const entry = found.get(asks) ?? { weight: 0, actor, act, decides: new Set(), tracks: new Set() };
      entry.weight += weight * (verdict.general ? GENERAL : 1);
      entry.decides.add(verdict.chain.join("+"));
      if (verdict.track !== null) entry.tracks.add(verdict.track);
      found.set(asks, entry);
    }
  }
  const most = Math.max(0, ...[...found.values()].map(({ weight }) => weight));
  const rank = (asks: string, weight: number): number =>
    asks.startsWith("findings.") ? 1 : weight >= most * MINOR ? 0 : 2;
  return [...found]
    .filter(([asks]) => !asks.startsWith("reading:"))
    .sort(
      ([a, x], [b, y]) => rank(a, x.weight) - rank(b, y.weight) || y.weight - x.weight || (a < b ? -1 : a > b ? 1 : 0),
    )
    .map(([asks, { actor, act, decides, tracks }]) => {
      const entry = rulebook.facts.find((fact) => fact.path === asks);
      return {
        asks,
        actor,
        act,
        text:
          entry?.question[language] ?? (asks === "election.calendar" ? SHAPES.contest.calendar.text[language] : asks),
        why: entry?.help[language] ?? "",
        ask_whom: entry?.ask_whom?.[language] ?? null,
        decides: [...decides],
        tracks: [...tracks],
      };
    });
}

/** By what is asked: one over the size of the smallest set that it helps to settle. */
function weightsOf({ fulfilledIf, notFulfilledIf, matters }: Settlement): ReadonlyMap<string, number> {
  const inSets = new Map<string, number>();
  for (const set of [...fulfilledIf, ...notFulfilledIf])
    for (const { asks } of set) inSets.set(asks, Math.max(inSets.get(asks) ?? 0, 1 / set.length));
  const weights = new Map<string, number>();
  for (const { asks, paths } of matters)
    for (const path of paths) weights.set(path, Math.max(weights.get(path) ?? 0, inSets.get(asks) ?? REMOTE));
  return weights;
}
