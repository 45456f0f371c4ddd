import type { Problem } from "../../problem.js";
import type { Bilingual, FactEntry, SlugEntry } from "../model.js";
import { problem } from "../problems.js";
import type { YamlPath } from "../yaml/document.js";
import type { CheckContext, Lint } from "./context.js";

/** Questions and their help differ between the languages and from each other, and two values of a list have labels of their own. */
export const questions: Lint = (context) => [
  ...context.rulebook.facts.flatMap((fact) => [
    ...(["question", "help"] as const).flatMap((key) => untranslated(context, fact, key)),
    ...idleHelp(context, fact),
    ...labels(context, fact, fact.values ?? [], ["values"]),
  ]),
  ...Object.values(context.rulebook.value_sets).flatMap((entries) => labels(context, entries, entries, [])),
];

/** A sentence in the same words in both languages; the lint on translations sees those of five words and more. */
function untranslated({ at }: CheckContext, fact: FactEntry, key: "question" | "help"): Problem[] {
  const text: Bilingual = fact[key];
  const words = text.id.split(/\s+/).length;
  if (text.id !== text.en || words < 2 || words > 4) return [];
  return [problem("question-untranslated", { text: text.id }, at(fact, [key, "en"]), "warning")];
}

function idleHelp({ at }: CheckContext, fact: FactEntry): Problem[] {
  if (fact.question.id !== fact.help.id) return [];
  return [problem("help-idle", { fact: fact.path }, at(fact, ["help"]), "warning")];
}

function labels({ at }: CheckContext, entity: object, entries: readonly SlugEntry[], path: YamlPath): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ slug, label }, index) => {
    const key = label.id.toLowerCase();
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, slug);
      return [];
    }
    return [problem("label-repeated", { first, second: slug }, at(entity, [...path, index, "label", "id"]))];
  });
}
