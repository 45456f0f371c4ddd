import { answer, type AnswerOptions } from "../answer/answer.js";
import type { Answer } from "../answer/model.js";
import { VerdictMemory } from "../answer/verdict-memory.js";
import type { Engine } from "../engine/model.js";
import type { Incident } from "../incident/model.js";
import { usable } from "./usable.js";

/** What belongs to one incident alone. */
export type OwnOptions = Pick<AnswerOptions, "warnings" | "written">;

/**
 * For many incidents: a function that answers one after another as `judge` would with these options, and keeps of earlier
 * verdicts what may come back (some ten megabytes), which answers share. Throws a `RangeError` as `judge` does, at once.
 */
export function judgeInTurn(
  engine: Engine,
  options: Omit<AnswerOptions, keyof OwnOptions>,
): (incident: Incident, own?: OwnOptions) => Answer {
  usable(engine.rulebook, options);
  const memory = new VerdictMemory(engine);
  return (incident, own) => answer(engine, incident, { ...options, ...own }, memory);
}
