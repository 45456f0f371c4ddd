import type { Span } from "./node.js";

/** What is open behind a line: a quote or nothing; `malformed` with something behind a closing quote. */
export function behind(line: string, delimiter: string, inQuote: boolean): "open" | "closed" | "malformed" {
  let quoted = inQuote;
  let from = 0;
  for (;;) {
    if (!quoted && line.charAt(from) === '"') {
      quoted = true;
      from += 1;
    }
    let end: number;
    if (quoted) {
      const quote = closingQuote(line, from);
      if (quote < 0) return "open";
      end = line.indexOf(delimiter, quote + 1);
      if (line.slice(quote + 1, end < 0 ? line.length : end).trim() !== "") return "malformed";
      quoted = false;
    } else end = line.indexOf(delimiter, from);
    if (end < 0) return "closed";
    from = end + delimiter.length;
  }
}

/** The quote that ends a cell; two of them stand for one. Negative: none does. */
function closingQuote(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote >= 0 && text.charAt(quote + 1) === '"') quote = text.indexOf('"', quote + 2);
  return quote;
}

/** Where each cell stands in its row, quotes included; `open` while a quote is, `malformed` with something behind one. */
export function cellSpans(row: string, delimiter: string): readonly Span[] | "open" | "malformed" {
  const spans: Span[] = [];
  let from = 0;
  for (;;) {
    let end: number;
    if (row.charAt(from) === '"') {
      const quote = closingQuote(row, from + 1);
      if (quote < 0) return "open";
      end = row.indexOf(delimiter, quote + 1);
      if (row.slice(quote + 1, end < 0 ? row.length : end).trim() !== "") return "malformed";
    } else end = row.indexOf(delimiter, from);
    spans.push([from, end < 0 ? row.length : end]);
    if (end < 0) return spans;
    from = end + delimiter.length;
  }
}
