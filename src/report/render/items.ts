import type { ListItem } from "./block.js";

/** Indented lines of the terminal view as list items, one level for each two columns. */
export function itemsOf(lines: readonly string[]): ListItem[] {
  const shown = lines.filter((line) => line.trim() !== "");
  const indents = shown.map((line) => line.length - line.trimStart().length);
  const least = Math.min(...indents);
  const depths = [...new Set(indents)].sort((a, b) => a - b);
  return shown.map((line, index) => ({
    depth: depths.indexOf(indents[index] ?? least),
    text: line.trim().replace(/^– /, ""),
  }));
}
