import { visit, type ErrorCode, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { existing } from "../../existing.js";
import type { YamlFile } from "./document.js";

const CLOSING: ReadonlySet<string> = new Set(["]", "}"]);

/**
 * Where the quotation mark or bracket stands that is never closed: the parser notices only at the end of what it
 * swallowed, lines further down. Undefined for any other error.
 */
export function openedAt({ document, text }: YamlFile, code: ErrorCode, noticed: number): number | undefined {
  if (code !== "MISSING_CHAR" && code !== "BAD_INDENT") return undefined;
  let opened: number | undefined;
  const note = (node: Scalar | YAMLMap | YAMLSeq, isClosed: (end: number) => boolean): void => {
    const [start, end] = existing(node.range, "the range of a node that was parsed");
    if (start < noticed && !isClosed(end)) opened = start;
  };
  visit(document, {
    Scalar(_key, node) {
      const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
      if (quoted && code === "MISSING_CHAR") note(node, (end) => end < noticed);
    },
    Collection(_key, node) {
      if (node.flow === true) note(node, (end) => CLOSING.has(text.charAt(end - 1)));
    },
  });
  return opened;
}
