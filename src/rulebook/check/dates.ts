import type { Problem } from "../../problem.js";
import { problem } from "../problems.js";
import { isRealDay } from "../window.js";
import type { YamlPath } from "../yaml/document.js";
import type { CheckContext, Lint } from "./context.js";

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** Every day that looks like a day exists: no 31 September. */
export const dates: Lint = (context) => {
  const { rulebook, tests } = context;
  const entities: readonly object[] = [
    ...rulebook.facts,
    ...rulebook.instruments,
    ...rulebook.definitions,
    ...rulebook.readings,
    ...rulebook.calendars,
    ...rulebook.tracks,
    ...rulebook.ladders,
    ...rulebook.provisions,
    ...rulebook.precedents,
    ...tests.flatMap((file) => file.tests),
  ];
  return entities.flatMap((entity) => unreal(context, entity, entity, []));
};

function unreal(context: CheckContext, entity: object, value: unknown, path: YamlPath): Problem[] {
  if (typeof value === "string")
    return ISO.test(value) && !isRealDay(value)
      ? [problem("date-unreal", { day: value }, context.at(entity, path))]
      : [];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => unreal(context, entity, item, [...path, index]));
  const copied = "elements_as" in value;
  return Object.entries(value).flatMap(([key, item]) =>
    copied && key === "elements" ? [] : unreal(context, entity, item, [...path, key]),
  );
}
