/** What can be wrong with an input as a table or a stream, before its incidents are read. See `problems.ts`. */

export interface InputProblemArgs {
  /** A line or file that is not UTF-8. */
  readonly "input.not_text": { readonly what: "line" | "file" };
  /** A file that one of the lines of `.asncheckignore` excludes entirely. */
  readonly "input.all_ignored": { readonly path: string; readonly ignored: number };
  /** The CSV parser gave up on this record; `reason` is its code. */
  readonly "csv.syntax": { readonly reason: string };
  readonly "csv.empty": Readonly<Record<string, never>>;
  readonly "csv.unknown_column": {
    readonly column: string;
    readonly suggestion: string;
  };
  readonly "csv.duplicate_column": { readonly column: string };
  /** More cells than columns. */
  readonly "csv.too_many_cells": { readonly cells: number; readonly columns: number };
  /** Two rows of one incident, actor or act say different things. */
  readonly "csv.contradiction": {
    readonly column: string;
    readonly value: string;
    readonly first: string;
    readonly first_line: number;
  };
  /** Rows of one incident that do not follow each other. */
  readonly "csv.rows_apart": { readonly id: string; readonly first_line: number };
  /** Day, month and year, in a table that nobody said to be so. */
  readonly "csv.day_first": { readonly value: string; readonly suggestion: string };
  readonly "csv.missing_id": Readonly<Record<string, never>>;
}

export type InputProblemCode = keyof InputProblemArgs;
