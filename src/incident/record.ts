import type { Place, PlacedProblem, Problem } from "../problem.js";
import type { Dictionary } from "./dictionary.js";
import { severityOf, type IncidentProblemArgs, type IncidentProblemCode } from "./problems.js";
import type { InputProblemArgs, InputProblemCode } from "./input-problems.js";
import { readRecord, type RecordRead, type RecordStart } from "./read.js";

/** The forms in which incidents are written. */
export type InputFormat = "json" | "ndjson" | "csv" | "yaml";

export const inputFormats: readonly InputFormat[] = ["json", "ndjson", "csv", "yaml"];

/** One place in the order of input: an incident, or what stands where one should be. */
export interface InputRecord {
  readonly file: string;
  /** Absent: the problem is the file's or the path's, not one record's. */
  readonly start?: RecordStart;
  /** As it was written; with its position its identity. Begins at `start`. */
  readonly text: string;
  /** Strict JSON that is read alone, so that any thread may read it. */
  readonly plain: boolean;
  readonly read: (dictionary: Dictionary) => RecordRead;
}

/** A record of strict JSON. */
export function jsonRecord(text: string, file: string, start: RecordStart): InputRecord {
  return { file, start, text, plain: true, read: (dictionary) => readRecord(text, file, dictionary, start) };
}

/** A record that cannot be read; with `start`, one of several in its file. */
export function badRecord(file: string, problems: readonly Problem[], start?: RecordStart, text = ""): InputRecord {
  return { file, ...(start === undefined ? {} : { start }), text, plain: false, read: () => ({ problems }) };
}

/** A problem at a place of an input that is not read yet. */
export function inputProblem<C extends InputProblemCode>(code: C, args: InputProblemArgs[C], at: Place): PlacedProblem {
  return { code, severity: "error", at, args: { ...args } };
}

/** A problem that the reader of incidents names too. */
export function incidentProblem<C extends IncidentProblemCode>(
  code: C,
  args: IncidentProblemArgs[C],
  at: Place,
): PlacedProblem {
  // Every member of IncidentProblemArgs holds strings, numbers and lists of strings only.
  return { code, severity: severityOf(code), at, args: args as Problem["args"] };
}
