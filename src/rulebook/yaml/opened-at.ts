import { isCollection, isScalar, visit, type ErrorCode } from "yaml";
import type { YamlFile } from "./document.js";

const CLOSING: ReadonlySet<string> = new Set(["]", "}"]);

/**
 * Where the quotation mark or bracket stands that is never closed: the parser notices only at the end of what it
 * swallowed, lines further down. Undefined for any other error.
 */
export function openedAt({ document, text }: YamlFile, code: ErrorCode, noticed: number): number | undefined {
  if (code !== "MISSING_CHAR" && code !== "BAD_INDENT") return undefined;
  let opened: number | undefined;
  visit(document, {
    Node(_key, node) {
      const [start, end] = (isScalar(node) || isCollection(node) ? node.range : undefined) ?? [];
      if (start === undefined || end === undefined || start >= noticed) return;
      const quoted = isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
      const bracket = isCollection(node) && node.flow === true;
      const closed = bracket ? CLOSING.has(text[end - 1] ?? "") : end < noticed;
      if ((quoted && code === "MISSING_CHAR" && !closed) || (bracket && !closed)) opened = start;
    },
  });
  return opened;
}
