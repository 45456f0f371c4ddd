import { byteLines, type ByteLine, type Bytes } from "./bytes.js";
import { BYTES_PER_INCIDENT } from "./limits.js";
import { badRecord, incidentProblem, inputProblem, jsonRecord, type InputRecord } from "./record.js";

/** White space around an incident may make its line longer than the incident may be. */
const LONGEST_LINE = BYTES_PER_INCIDENT + 64 * 1024;

const decoder = new TextDecoder("utf-8", { fatal: true });

/** One incident a line. Empty lines are passed over; a bad line does not stop the others. */
export async function* ndjsonRecords(bytes: Bytes, file: string): AsyncGenerator<readonly InputRecord[]> {
  for await (const lines of byteLines(bytes, LONGEST_LINE)) {
    const records: InputRecord[] = [];
    for (const line of lines) {
      const record = recordOf(line, file);
      if (record) records.push(record);
    }
    yield records;
  }
}

function recordOf({ line, bytes, length }: ByteLine, file: string): InputRecord | undefined {
  const start = { line, column: 1 };
  const at = { file, ...start, length: 1 };
  if (bytes === undefined) {
    const problem = incidentProblem("incident.too_large", { bytes: length, limit: BYTES_PER_INCIDENT }, at);
    return badRecord(file, [problem], start);
  }
  const text = decoded(bytes);
  if (text === undefined) {
    // Latin-1 has a character for every byte: enough to tell this line from another.
    const raw = Buffer.from(bytes).toString("latin1");
    return badRecord(file, [inputProblem("input.not_text", { what: "line" }, at)], start, raw);
  }
  if (text.trim() === "") return undefined;
  return jsonRecord(text.endsWith("\r") ? text.slice(0, -1) : text, file, start);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
