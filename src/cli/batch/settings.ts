import type { AnswerOptions } from "../../answer/answer.js";
import type { Gate } from "../gates.js";

/** How every record of a run is judged; plain data, so that other threads and later runs can be told. */
export interface JudgeSettings {
  readonly answer: Omit<AnswerOptions, "warnings" | "written" | "redacted">;
  readonly gates: readonly Gate[];
}
