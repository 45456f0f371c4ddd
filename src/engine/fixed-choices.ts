/** Choices of readings that somebody commits to. */
import { existing } from "../existing.js";
import type { Incident } from "../incident/model.js";
import type { Chosen, FixedChoices } from "./context.js";
import type { Engine } from "./model.js";

/** The option wins; then what bodies took. What a party says is no body's choice. */
export function fixedChoices(
  engine: Engine,
  { readings_taken }: Pick<Incident, "readings_taken">,
  options: Readonly<Record<string, string>>,
): FixedChoices {
  const fixed = new Map<number, Chosen | "contested">();
  const choiceIndex = (question: number, choice: string): number =>
    existing(engine.questions[question], question).choices.findIndex((each) => each.id === choice);
  const taken = new Map<number, Set<number>>();
  for (const { reading, choice, position } of readings_taken) {
    const question = engine.questionIndex.get(reading);
    if (question === undefined || position) continue;
    const choices = taken.get(question) ?? new Set<number>();
    choices.add(choiceIndex(question, choice));
    taken.set(question, choices);
  }
  for (const [question, choices] of taken) {
    const [only] = choices;
    if (choices.size > 1) fixed.set(question, "contested");
    else if (only !== undefined && only >= 0) fixed.set(question, { choice: only, source: "taken" });
  }
  for (const [id, choice] of Object.entries(options)) {
    const question = engine.questionIndex.get(id);
    const index = question === undefined ? -1 : choiceIndex(question, choice);
    if (question !== undefined && index >= 0) fixed.set(question, { choice: index, source: "option" });
  }
  return fixed;
}
