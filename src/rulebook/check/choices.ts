import type { Problem } from "../../problem.js";
import type { Reading } from "../model.js";
import { problem } from "../problems.js";
import { bare } from "./condition-logic.js";
import { innerConditions } from "./condition-sites.js";
import type { CheckContext, Lint } from "./context.js";

/** Rival choices differ, at most one of them prevails for good, and each can be chosen somewhere. */
export const choices: Lint = (context) =>
  context.rulebook.readings.flatMap((reading) => [
    ...alike(context, reading),
    ...prevailing(context, reading),
    ...fixedAway(context, reading),
  ]);

function alike({ at }: CheckContext, reading: Reading): Problem[] {
  const seen = new Map<string, string>();
  return reading.choices.flatMap(({ id, condition }, index) => {
    const key = JSON.stringify("always" in condition ? condition : bare(condition));
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, id);
      return [];
    }
    return [problem("choices-alike", { first, second: id }, at(reading, ["choices", index, "condition"]))];
  });
}

function prevailing({ at }: CheckContext, reading: Reading): Problem[] {
  const always = reading.choices.flatMap((choice, index) => (choice.prevails === true ? [{ choice, index }] : []));
  const [first, second] = always;
  if (first === undefined || second === undefined) return [];
  const args = { first: first.choice.id, second: second.choice.id };
  return [problem("prevails-twice", args, at(reading, ["choices", second.index, "prevails"]))];
}

/** Where every place that asks the question fixes the answer, the choices that nobody fixes decide nothing. */
function fixedAway({ sites, at }: CheckContext, reading: Reading): Problem[] {
  const asked = sites.flatMap(({ condition, path }) =>
    innerConditions(condition, path).flatMap(({ condition: inner }) =>
      "reads" in inner && inner.reads === reading.id ? [inner.choice] : [],
    ),
  );
  if (asked.length === 0 || asked.includes(undefined)) return [];
  return reading.choices.flatMap(({ id }, index) =>
    asked.includes(id)
      ? []
      : [problem("choice-unused", { choice: id }, at(reading, ["choices", index, "id"]), "warning")],
  );
}
