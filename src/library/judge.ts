import { answer, type AnswerOptions } from "../answer/answer.js";
import type { Answer } from "../answer/model.js";
import type { Engine } from "../engine/model.js";
import type { Incident } from "../incident/model.js";
import { usable } from "./usable.js";

/**
 * The answer to one incident, as `-f json` has it. `incident` was read by the dictionary of the engine's own rulebook. Answers
 * share parts with each other: read them, and change copies. Throws a `RangeError` for a day that is none and for a reading,
 * choice, track or provision that the rules do not have.
 */
export function judge(engine: Engine, incident: Incident, options: AnswerOptions): Answer {
  usable(engine.rulebook, options);
  return answer(engine, incident, options);
}
