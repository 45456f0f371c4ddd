import type { PrecedentAnswer } from "../../answer/model.js";
import type { Language } from "../../messages/language.js";
import { similarWords } from "../../messages/similar.js";
import type { DimensionId } from "../../precedent/dimensions.js";
import type { Lexicon } from "../lexicon.js";

/** The fact whose labels name the values; the other dimensions compare groups that have names of their own. */
const PATH: Partial<Record<DimensionId, string>> = {
  conduct: "act.conduct",
  stage: "target.stage",
  target: "target.kind",
  medium: "act.medium",
};

/** The values of one dimension in words: `calon`, `tindakan aktif`. */
export function featureText(
  dimension: DimensionId,
  values: readonly string[],
  lexicon: Lexicon,
  language: Language,
): string {
  const path = PATH[dimension];
  return values
    .map((value) => (path === undefined ? (similarWords[language].group[value] ?? value) : lexicon.value(path, value)))
    .join(", ");
}

/** `Hasilnya berbeda: 3 dipidana, 1 dihentikan`; the most frequent first. */
export function outcomesText(precedents: readonly PrecedentAnswer[], language: Language): string {
  const words = similarWords[language];
  const counts = new Map<PrecedentAnswer["outcome"], number>();
  for (const { outcome } of precedents) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return words.cameOut(
    [...counts].sort(([, a], [, b]) => b - a).map(([outcome, count]) => `${count} ${words.outcome[outcome]}`),
  );
}
