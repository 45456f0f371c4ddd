import type { Bytes } from "./bytes.js";
import type { DateStyle } from "./csv-cell.js";
import type { Dictionary } from "./dictionary.js";
import { jsonRecords } from "./json-records.js";
import { ndjsonRecords } from "./ndjson.js";
import { duplicateOf, type RecordRead } from "./read.js";
import type { InputFormat, InputRecord } from "./record.js";

/** One input: a file or standard input. */
export interface Input {
  readonly bytes: Bytes;
  /** Name for places. */
  readonly file: string;
  readonly format: InputFormat;
  readonly dates: DateStyle;
}

/** The records of one input in their order, as many at a time as come together. Tables and YAML are loaded when needed. */
export async function* recordsOf(input: Input, dictionary: Dictionary): AsyncGenerator<readonly InputRecord[]> {
  const { bytes, file } = input;
  switch (input.format) {
    case "json":
      yield* jsonRecords(bytes, file);
      return;
    case "ndjson":
      yield* ndjsonRecords(bytes, file);
      return;
    case "csv": {
      const { csvRecords } = await import("./csv.js");
      yield* csvRecords(bytes, file, dictionary, input.dates);
      return;
    }
    case "yaml": {
      const { yamlRecords } = await import("./yaml.js");
      yield* yamlRecords(bytes, file);
    }
  }
}

const endings: readonly (readonly [RegExp, InputFormat])[] = [
  [/\.json$/i, "json"],
  [/\.(?:ndjson|jsonl)$/i, "ndjson"],
  [/\.(?:csv|tsv)$/i, "csv"],
  [/\.ya?ml$/i, "yaml"],
];

/** What the name of a file says about its form. */
export function formatOfName(file: string): InputFormat | undefined {
  return endings.find(([ending]) => ending.test(file))?.[1];
}

/**
 * Reads a record of an input; the second of equal ids in one list is a problem. Lines of NDJSON stand for themselves:
 * nothing is remembered from one to the next. `ids` belongs to one input.
 */
export function readInOrder(
  record: InputRecord,
  format: InputFormat,
  dictionary: Dictionary,
  ids: Map<string, number>,
): RecordRead {
  const read = record.read(dictionary);
  if (format === "ndjson" || read.incident === undefined || read.idAt === undefined) return read;
  const duplicate = duplicateOf(read.incident, read.idAt, ids);
  if (duplicate === undefined) return read;
  return { problems: [...read.problems, duplicate], personal: read.incident.personal };
}
