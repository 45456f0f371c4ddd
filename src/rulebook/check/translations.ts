import type { Problem } from "../../problem.js";
import { problem } from "../problems.js";
import type { YamlPath } from "../yaml/document.js";
import type { CheckContext, Lint } from "./context.js";

/** Texts that stand twice in the same words were not translated. One word may be a term of art; five are a sentence. */
export const translations: Lint = (context) => {
  const { rulebook } = context;
  const entities: readonly object[] = [
    ...rulebook.facts,
    ...Object.values(rulebook.value_sets),
    ...rulebook.instruments,
    ...rulebook.definitions,
    ...rulebook.readings,
    ...rulebook.calendars,
    ...rulebook.tracks,
    ...rulebook.ladders,
    ...rulebook.provisions,
  ];
  return entities.flatMap((entity) => untranslated(context, entity, entity, []));
};

function untranslated(context: CheckContext, entity: object, value: unknown, path: YamlPath): Problem[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => untranslated(context, entity, item, [...path, index]));
  if ("id" in value && "en" in value && typeof value.id === "string" && value.id === value.en)
    return value.id.split(/\s+/).length < 5
      ? []
      : [problem("translation-missing", { text: value.id }, context.at(entity, [...path, "en"]), "warning")];
  return Object.entries(value).flatMap(([key, item]) => untranslated(context, entity, item, [...path, key]));
}
