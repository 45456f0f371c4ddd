import { parse as parseCsv, CsvError } from "csv-parse/sync";
import type { Bytes } from "./bytes.js";
import { isDay } from "../text/is-day.js";
import { dayText, type DateStyle } from "./csv-cell.js";
import { csvColumns } from "./csv-columns.js";
import { incidentTree, type IncidentRow } from "./csv-incident.js";
import type { BadRow, CsvRow } from "./csv-row-assembler.js";
import { csvRows } from "./csv-rows.js";
import {
  cellsOf,
  delimiterOf,
  headOf,
  isSeparatorLine,
  placeIn,
  type Cell,
  type Head,
  type ParseRow,
} from "./csv-table.js";
import type { Problem } from "../problem.js";
import type { Dictionary } from "./dictionary.js";
import { BYTES_PER_INCIDENT } from "./limits.js";
import { personalIn } from "./people.js";
import { readTree, type RecordRead } from "./read.js";
import { badRecord, incidentProblem, inputProblem, type InputRecord } from "./record.js";
import { Source } from "./source.js";

const parseRow: ParseRow = (text, delimiter) => {
  try {
    const [cells = []] = parseCsv(text, { delimiter, record_delimiter: "\n", relax_column_count: true });
    return cells;
  } catch (error) {
    if (error instanceof CsvError) return { reason: error.code };
    throw error;
  }
};

/** Rows of one incident, which follow each other. */
interface Group {
  readonly id: string;
  readonly line: number;
  readonly rows: { readonly row: CsvRow; readonly cells: readonly Cell[] }[];
  /** UTF-16 units of the rows; those beyond the limit of one incident are not kept. */
  length: number;
}

/** A table with one row for each incident, act and actor. The columns are those of the dictionary. */
export async function* csvRecords(
  bytes: Bytes,
  file: string,
  dictionary: Dictionary,
  dates: DateStyle,
): AsyncGenerator<readonly InputRecord[]> {
  let head: Head | undefined;
  let group: Group | undefined;
  const lines = new Map<string, number>();
  let index = 0;

  const close = (): readonly InputRecord[] => {
    if (group === undefined) return [];
    const record = recordOf(group, file, dates, index++);
    group = undefined;
    return [record];
  };

  for await (const row of csvRows(bytes, (line) => head?.delimiter ?? delimiterOf(line))) {
    if ("bad" in row) {
      yield [...close(), badRow(row, file)];
      // Without its head a table says nothing.
      if (head === undefined) return;
      continue;
    }
    if (head === undefined) {
      if (isSeparatorLine(row.text)) continue;
      head = headOf(row, csvColumns(dictionary), file, parseRow);
      if (head.problems.length === 0) continue;
      yield [badRecord(file, head.problems, { line: row.line, column: 1 }, row.text)];
      return;
    }
    const cells = cellsOf(row, head, file, parseRow);
    // What spreadsheets leave of a row that was emptied or only coloured; an empty line as any other.
    if (!("code" in cells) && cells.length === 0) continue;
    const id = "code" in cells ? undefined : cells.find(({ column }) => column.name === "id")?.text;
    if ("code" in cells || id === undefined) {
      const problem = "code" in cells ? cells : inputProblem("csv.missing_id", {}, placeIn(row, [0, 1], file));
      yield [...close(), badRecord(file, [problem], { line: row.line, column: 1 }, row.text)];
      continue;
    }
    if (group?.id === id) {
      group.length += row.text.length;
      if (group.length <= BYTES_PER_INCIDENT) group.rows.push({ row, cells });
      continue;
    }
    yield close();
    const first_line = lines.get(id);
    if (first_line === undefined) {
      lines.set(id, row.line);
      group = { id, line: row.line, rows: [{ row, cells }], length: row.text.length };
    } else {
      const problem = inputProblem("csv.rows_apart", { id, first_line }, placeIn(row, [0, 1], file));
      yield [badRecord(file, [problem], { line: row.line, column: 1 }, row.text)];
    }
  }
  const last = close();
  if (last.length > 0) yield last;
  else if (lines.size === 0)
    yield [badRecord(file, [inputProblem("csv.empty", {}, { file, line: 1, column: 1, length: 1 })])];
}

function badRow({ line, text, bad }: BadRow, file: string): InputRecord {
  const at = { file, line, column: 1, length: 1 };
  const problem =
    bad === "not_text"
      ? inputProblem("input.not_text", { what: "line" }, at)
      : bad === "too_large"
        ? incidentProblem("incident.too_large", { bytes: BYTES_PER_INCIDENT, limit: BYTES_PER_INCIDENT }, at)
        : inputProblem("csv.syntax", { reason: "QUOTE" }, at);
  return badRecord(file, [problem], { line, column: 1 }, text);
}

function recordOf({ line, rows, length }: Group, file: string, dates: DateStyle, index: number): InputRecord {
  const start = { line, column: 1, index };
  if (length > BYTES_PER_INCIDENT) {
    const at = { file, line, column: 1, length: 1 };
    return badRecord(
      file,
      [incidentProblem("incident.too_large", { bytes: length, limit: BYTES_PER_INCIDENT }, at)],
      start,
    );
  }
  // Empty lines between the rows are kept, so that lines count as in the file.
  let text = "";
  let next = line;
  const placed: IncidentRow[] = rows.map(({ row, cells }) => {
    text += "\n".repeat(text === "" ? 0 : row.line - next + 1);
    const offset = text.length;
    text += row.text;
    next = row.line + row.lines;
    return { row, offset, cells };
  });
  return {
    file,
    start,
    text,
    plain: false,
    read: (dictionary) => {
      const { root, problems } = incidentTree(placed, file, dates);
      const source = new Source(text, file, line);
      return problems.length > 0
        ? { problems, personal: personalIn(source, root) }
        : withDayFirst(readTree(source, dictionary, root, index));
    },
  };
}

/** What a spreadsheet makes of days can be read as it is, once somebody says so. */
function withDayFirst(record: RecordRead): RecordRead {
  const problems = record.problems.map((each): Problem => {
    const { value } = each.args;
    if (each.code !== "incident.date_format" || typeof value !== "string") return each;
    const read = dayText(value, "dmy");
    return read !== value && isDay(read) ? { ...each, code: "csv.day_first" } : each;
  });
  return { ...record, problems };
}
