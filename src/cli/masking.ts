import type { Language } from "../messages/language.js";
import type { Problem } from "../problem.js";
import { maskPersonal, redactProblems } from "../report/redact.js";
import type { InputsRead } from "./inputs.js";
import type { Io } from "./io.js";
import { tell, type Invocation } from "./invocation.js";

/** Whether names are masked: as somebody said; else where the format is made to be passed on, or a CI service keeps what is written. */
export function isMasked(said: boolean | undefined, { env }: Io, passedOn = false): boolean {
  return said ?? (passedOn || (env["CI"] ?? "") !== "");
}

/**
 * The one way in which commands show what people wrote where names may have to be masked: answers, problems, and what is
 * told on standard error. Masked problems have no code frames: those are the lines as they were written.
 */
export class Masking {
  /** `personal`: the names and numbers that were met in what was read. */
  constructor(
    readonly on: boolean,
    private readonly personal: readonly string[],
    private readonly invocation: Invocation,
  ) {}

  /** The same with the names of more texts, which nobody may have been able to read. */
  with(personal: readonly string[]): Masking {
    return new Masking(this.on, [...this.personal, ...personal], this.invocation);
  }

  data<T>(data: T, language: Language = this.invocation.language): T {
    return this.on ? maskPersonal(data, this.personal, language) : data;
  }

  problems(problems: readonly Problem[], text = ""): readonly Problem[] {
    return this.on ? redactProblems(problems, text, this.invocation.language, this.personal) : problems;
  }

  /** Problems on standard error. */
  async tell(problems: readonly Problem[], sources: ReadonlyMap<string, string> = new Map()): Promise<void> {
    const text = this.on ? [...sources.values()].join("\n") : "";
    await tell(this.invocation, this.problems(problems, text), this.on ? new Map() : sources);
  }
}

/** For everything that was read together. */
export function maskingOf(
  said: boolean | undefined,
  read: Pick<InputsRead, "personal">,
  invocation: Invocation,
): Masking {
  return new Masking(isMasked(said, invocation.io), read.personal, invocation);
}
