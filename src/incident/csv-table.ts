import { existing } from "../existing.js";
import type { Place, Problem } from "../problem.js";
import { lineColumn } from "../text/line-column.js";
import { suggest } from "../text/suggest.js";
import { PEOPLE, type CsvColumn } from "./csv-columns.js";
import { cellSpans } from "./csv-quotes.js";
import type { CsvRow } from "./csv-row-assembler.js";
import type { Span } from "./node.js";
import { inputProblem } from "./record.js";

export type ParseRow = (text: string, delimiter: string) => readonly string[] | { readonly reason: string };

/** One filled cell. */
export interface Cell {
  readonly column: CsvColumn;
  readonly text: string;
  /** In the text of its row. */
  readonly span: Span;
}

/** The head of a table: which column stands where. */
export interface Head {
  readonly delimiter: string;
  readonly columns: readonly CsvColumn[];
  readonly problems: readonly Problem[];
}

/** Spreadsheets of some countries separate by `;`. No column has any of these in its name. */
export function delimiterOf(head: string): string {
  const counts = [",", ";", "\t"].map((sign) => ({ sign, count: head.split(sign).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).sign;
}

/** `sep=;`, which spreadsheets write above the head. */
export function isSeparatorLine(text: string): boolean {
  return /^"?sep=.?"?$/i.test(text.trim());
}

const peopleColumn = (name: string): CsvColumn => ({
  name,
  of: "incident",
  kind: "text",
  keys: name.split("."),
  required: false,
  stated: false,
  text: { id: "", en: "" },
  values: [],
});

export function headOf(row: CsvRow, known: readonly CsvColumn[], file: string, parse: ParseRow): Head {
  const delimiter = delimiterOf(row.text);
  const spans = cellSpans(row.text, delimiter);
  const names = parse(row.text, delimiter);
  const at = (index: number): Place => placeIn(row, existing(spans[index], index), file);
  if ("reason" in names)
    return { delimiter, columns: [], problems: [inputProblem("csv.syntax", { reason: names.reason }, at(0))] };
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const columns = names.map((given, index): CsvColumn => {
    const name = given.trim();
    const column = known.find((each) => each.name === name);
    const people = name.startsWith(PEOPLE) && /^people(?:\.[^.]+)+$/.test(name);
    if (column === undefined && !people) {
      const suggestion =
        suggest(
          name,
          known.map((each) => each.name),
        ) ?? "";
      problems.push(inputProblem("csv.unknown_column", { column: name, suggestion }, at(index)));
    }
    if (seen.has(name)) problems.push(inputProblem("csv.duplicate_column", { column: name }, at(index)));
    seen.add(name);
    return column ?? peopleColumn(name);
  });
  if (!columns.some(({ name }) => name === "id") && problems.length === 0)
    problems.push(inputProblem("csv.missing_id", {}, at(0)));
  return { delimiter, columns, problems };
}

/** A span inside a row as a place in its file. */
export function placeIn(row: CsvRow, [start, end]: Span, file: string): Place {
  const { line, column } = lineColumn(row.text, start, lineFeeds(row));
  const feed = row.text.indexOf("\n", start);
  const length = Math.max(1, (feed < 0 || feed > end ? end : feed) - start);
  return { file, line: row.line + line - 1, column, length };
}

const feeds = new WeakMap<CsvRow, readonly number[]>();

/** Where the lines of a row begin, looked for once: a row may have as many mistakes as cells. */
function lineFeeds(row: CsvRow): readonly number[] {
  const known = feeds.get(row);
  if (known) return known;
  const starts = [0, ...[...row.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  feeds.set(row, starts);
  return starts;
}

/** The filled cells of a row, or what is wrong with it. */
export function cellsOf(row: CsvRow, head: Head, file: string, parse: ParseRow): readonly Cell[] | Problem {
  const { delimiter, columns } = head;
  const spans = cellSpans(row.text, delimiter);
  const texts = parse(row.text, delimiter);
  if ("reason" in texts) return inputProblem("csv.syntax", { reason: texts.reason }, placeIn(row, [0, 1], file));
  const extra = texts.findIndex((text, index) => index >= columns.length && text.trim() !== "");
  if (extra >= 0) {
    const args = { cells: texts.length, columns: columns.length };
    return inputProblem("csv.too_many_cells", args, placeIn(row, existing(spans[extra], extra), file));
  }
  return texts.flatMap((given, index) => {
    const text = given.trim();
    const column = columns[index];
    return text === "" || column === undefined ? [] : [{ column, text, span: existing(spans[index], index) }];
  });
}
