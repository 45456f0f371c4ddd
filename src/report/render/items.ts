import type { ListItem } from "./block.js";

/** Indented lines of the terminal view as list items, one level for each two columns. */
export function itemsOf(lines: readonly string[]): ListItem[] {
  const shown = lines
    .filter((line) => line.trim() !== "")
    .map((line) => ({ indent: line.length - line.trimStart().length, text: line.trim().replace(/^– /, "") }));
  const depths = [...new Set(shown.map(({ indent }) => indent))].sort((a, b) => a - b);
  return shown.map(({ indent, text }) => ({ depth: depths.indexOf(indent), text }));
}
