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

/** Where each cell of a whole row stands, quotes included. */
export function cellSpans(row: string, delimiter: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (;;) {
    const inside = row.charAt(from) === '"' ? Math.max(from, closingQuote(row, from + 1)) : from;
    const end = row.indexOf(delimiter, inside);
    spans.push([from, end < 0 ? row.length : end]);
    if (end < 0) return spans;
    from = end + delimiter.length;
  }
}
