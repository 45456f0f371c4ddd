/** Expected failures are values: what can go wrong with a file from a user or a rule author. */

/** A place in a text, 1-based, as people and editors count. `length` is in UTF-16 units, at least 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length?: number;
}

export type Severity = "error" | "warning" | "note";

/**
 * One thing that is wrong. `code` is stable and machine-readable, `args` fill the sentence that
 * `messages/` makes of it; no sentence stands here. `path` is the JSON or YAML path of the value.
 */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly at?: Place;
  readonly path?: string;
  readonly args: Readonly<Record<string, string | number | readonly string[]>>;
}

/** One thing that is wrong at a place that is known. */
export type PlacedProblem = Problem & { readonly at: Place };

/** A value, or the problems that prevented it; warnings may accompany a value. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
