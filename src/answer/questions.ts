/** What to ask next: the open facts and findings that could settle most, soonest; facts before findings. */
import type { Rulebook } from "../rulebook/model.js";
import type { Question, Verdict } from "./model.js";

export function questionsOf(rulebook: Rulebook, verdicts: readonly Verdict[], language: "id" | "en"): Question[] {
  const weights = new Map<string, { weight: number; verdict: Verdict; decides: Set<string> }>();
  for (const verdict of verdicts) {
    if (verdict.status !== "open") continue;
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
      entry.weight += weight;
      entry.decides.add(verdict.chain.join("+"));
      weights.set(asks, entry);
    }
  }
  return [...weights]
    .filter(([asks]) => !asks.startsWith("reading:"))
    .sort(([a, x], [b, y]) => rankOf(a) - rankOf(b) || y.weight - x.weight || (a < b ? -1 : 1))
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

function rankOf(asks: string): number {
  return asks.startsWith("findings.") ? 1 : 0;
}
