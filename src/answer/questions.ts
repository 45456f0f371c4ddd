/** What to ask next: the open facts and findings that could settle most, soonest; facts before findings. */
import type { Rulebook } from "../rulebook/model.js";
import type { Question, Verdict } from "./model.js";

/** A fact that decides less than this share of the most decisive question comes after the findings. */
const MINOR = 0.2;
/** A fallback duty stands open in nearly every case and should not crowd out the specific norms. */
const GENERAL = 0.02;

/** The questions of each actor, in the order of the actors. */
export function questionsOf(rulebook: Rulebook, verdicts: readonly Verdict[], language: "id" | "en"): Question[] {
  const actors = [...new Set(verdicts.map(({ actor }) => actor))];
  return actors.flatMap((actor) =>
    questionsAbout(
      rulebook,
      verdicts.filter((verdict) => verdict.actor === actor),
      language,
    ),
  );
}

function questionsAbout(rulebook: Rulebook, verdicts: readonly Verdict[], language: "id" | "en"): Question[] {
  const weights = new Map<string, { weight: number; verdict: Verdict; decides: Set<string> }>();
  for (const verdict of verdicts) {
    if (verdict.status !== "open") continue;
    const general = verdict.general ? GENERAL : 1;
    const sets = [...verdict.settles.fulfilled_if, ...verdict.settles.not_fulfilled_if];
    const asked = new Map<string, number>();
    for (const set of sets) {
      for (const answered of set) {
        const asks = answered.slice(0, answered.lastIndexOf("="));
        asked.set(asks, Math.max(asked.get(asks) ?? 0, 1 / set.length));
      }
    }
    for (const path of verdict.needs.facts) if (!asked.has(path)) asked.set(path, 0.1);
    for (const [asks, weight] of asked) {
      const entry = weights.get(asks) ?? { weight: 0, verdict, decides: new Set<string>() };
      entry.weight += weight * general;
      entry.decides.add(verdict.chain.join("+"));
      weights.set(asks, entry);
    }
  }
  const most = Math.max(0, ...[...weights.values()].map((entry) => entry.weight));
  const rank = (asks: string, weight: number): number =>
    asks.startsWith("findings.") ? 1 : weight >= most * MINOR ? 0 : 2;
  return [...weights]
    .filter(([asks]) => !asks.startsWith("reading:"))
    .sort(
      ([a, x], [b, y]) => rank(a, x.weight) - rank(b, y.weight) || y.weight - x.weight || (a < b ? -1 : a > b ? 1 : 0),
    )
    .map(([asks, { verdict, decides }]) => {
      const entry = rulebook.facts.find((fact) => fact.path === asks);
      return {
        asks,
        actor: verdict.actor,
        act: verdict.act,
        text: entry?.question[language] ?? asks,
        why: entry?.help[language] ?? "",
        ask_whom: entry?.ask_whom?.[language] ?? null,
        decides: [...decides],
      };
    });
}
