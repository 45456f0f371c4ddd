import type { Language } from "../../messages/language.js";
import type { Problem } from "../../problem.js";

/** What `rules check` found, for every format. */
export interface Findings {
  readonly language: Language;
  readonly version: string;
  readonly pack: { readonly id: string; readonly version: string };
  readonly counts: { readonly provisions: number; readonly facts: number; readonly tests: number };
  readonly problems: readonly Problem[];
  /** Texts by file, for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  readonly exitCode: number;
  /** From which severity on a finding counts for the exit code. */
  readonly failOn: "error" | "warning";
}

export interface Severities {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export function severities(problems: readonly Problem[]): Severities {
  const count = (severity: Problem["severity"]): number => problems.filter((each) => each.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), notes: count("note") };
}
