import { answer } from "../../answer/answer.js";
import type { Answer } from "../../answer/model.js";
import { Tally } from "../../answer/totals.js";
import type { VerdictMemory } from "../../answer/verdict-memory.js";
import type { Engine } from "../../engine/model.js";
import type { RecordRead } from "../../incident/read.js";
import type { Problem } from "../../problem.js";
import { exitCode, gateCode, gravestCode, type ExitCode } from "../exit-code.js";
import type { Studied } from "../../report/report.js";
import type { JudgeSettings } from "./settings.js";

/** What became of one record. */
export interface Judged {
  readonly answer?: Answer;
  /** What the answer was given for, for formats that tell more of it. */
  readonly about?: Pick<Studied, "incident" | "engine">;
  /** Errors where there is no answer; else warnings, which the answer holds too. */
  readonly problems: readonly Problem[];
  /** Names that may have to be masked in the answer. */
  readonly personal: readonly string[];
}

export function judgeRecord(
  engine: Engine,
  { incident, problems, personal = [], written }: RecordRead,
  settings: JudgeSettings,
  memory?: VerdictMemory,
): Judged {
  if (incident === undefined) return { problems, personal };
  const warnings = problems.filter(({ severity }) => severity !== "error");
  const given = answer(engine, incident, { ...settings.answer, warnings, written, redacted: false }, memory);
  return { answer: given, about: { incident, engine }, problems: given.warnings, personal: incident.personal };
}

/** Totals and exit code, collected record by record. */
export class Outcome {
  readonly tally = new Tally();
  #code: ExitCode = exitCode.evaluated;

  constructor(private readonly settings: JudgeSettings) {}

  see(judged: { readonly answer?: Answer }): void {
    if (judged.answer === undefined) {
      this.tally.unread();
      this.trip(exitCode.input);
    } else {
      this.tally.answer(judged.answer);
      this.trip(gateCode(this.settings.gates, [judged.answer]));
    }
  }

  trip(code: ExitCode): void {
    this.#code = gravestCode([this.#code, code]);
  }

  get code(): ExitCode {
    return this.#code;
  }
}
