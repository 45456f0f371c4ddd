import type { Dictionary } from "./dictionary.js";
import { readIncidents, type IncidentsRead } from "./read.js";

/** What one line of NDJSON holds; `line` is 1-based. */
export interface IncidentLine extends IncidentsRead {
  readonly line: number;
}

/** One incident a line, read when it is asked for. Empty lines are passed over; a bad line does not stop the others. */
export function* readIncidentLines(text: string, file: string, dictionary: Dictionary): Generator<IncidentLine> {
  let start = text.startsWith("\ufeff") ? 1 : 0;
  for (let line = 1; start < text.length; line++) {
    const end = text.indexOf("\n", start);
    const record = text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
    if (record.trim() !== "") yield { line, ...readIncidents(record, file, dictionary, line) };
  }
}
