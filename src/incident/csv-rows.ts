import { byteLines, type Bytes } from "./bytes.js";
import { BYTES_PER_INCIDENT } from "./limits.js";
import type { Span } from "./node.js";

/** One row as it was written; a cell between quotes may hold line breaks. */
export interface CsvRow {
  /** Line of the file on which it begins, 1-based. */
  readonly line: number;
  readonly text: string;
  /** Lines that it takes. */
  readonly lines: number;
}

/** A row that cannot be taken apart. */
export interface BadRow {
  readonly line: number;
  readonly text: string;
  readonly bad: "not_text" | "too_large" | "quote";
}

/** An open quote may swallow this much before it is taken for a slip. */
const LONGEST_ROW = 256 * 1024;

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The rows of a table, empty lines left out. `delimiter` may become known with the first row. */
export async function* csvRows(bytes: Bytes, delimiter: () => string): AsyncGenerator<CsvRow | BadRow> {
  /** Lines read, not yet in a row. */
  let waiting: { readonly line: number; readonly text: string }[] = [];

  function* rows(last: boolean): Generator<CsvRow | BadRow> {
    while (waiting.length > 0) {
      const row = firstRow(waiting, delimiter(), last);
      if (row === undefined) return;
      waiting = waiting.slice("bad" in row ? 1 : row.lines);
      if (row.text.trim() !== "") yield row;
    }
  }

  for await (const lines of byteLines(bytes, BYTES_PER_INCIDENT)) {
    for (const { line, bytes: own } of lines) {
      const text = own === undefined ? undefined : decoded(own);
      if (text === undefined) {
        yield* rows(true);
        yield { line, text: "", bad: own === undefined ? "too_large" : "not_text" };
      } else {
        waiting.push({ line, text: text.endsWith("\r") ? text.slice(0, -1) : text });
        yield* rows(false);
      }
    }
  }
  yield* rows(true);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The row that the first lines make; `undefined` while a quote is open and more lines may come. */
function firstRow(
  lines: readonly { readonly line: number; readonly text: string }[],
  delimiter: string,
  last: boolean,
): CsvRow | BadRow | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  let text = first.text;
  let count = 1;
  for (let cells = cellSpans(text, delimiter); typeof cells === "string"; cells = cellSpans(text, delimiter)) {
    const next = lines[count];
    if (cells === "malformed" || text.length > LONGEST_ROW || (next === undefined && last))
      return { line: first.line, text: first.text, bad: "quote" };
    if (next === undefined) return undefined;
    text += `\n${next.text}`;
    count += 1;
  }
  return { line: first.line, text, lines: count };
}

/** Where each cell stands in its row, quotes included; `open` while a quote is, `malformed` with something behind one. */
export function cellSpans(row: string, delimiter: string): readonly Span[] | "open" | "malformed" {
  const spans: Span[] = [];
  let from = 0;
  for (;;) {
    let end: number;
    if (row.charAt(from) === '"') {
      let quote = from + 1;
      for (;;) {
        quote = row.indexOf('"', quote);
        if (quote < 0) return "open";
        if (row.charAt(quote + 1) !== '"') break;
        quote += 2;
      }
      end = row.indexOf(delimiter, quote + 1);
      if (row.slice(quote + 1, end < 0 ? row.length : end).trim() !== "") return "malformed";
    } else end = row.indexOf(delimiter, from);
    spans.push([from, end < 0 ? row.length : end]);
    if (end < 0) return spans;
    from = end + delimiter.length;
  }
}
