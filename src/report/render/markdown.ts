import { plainLine } from "../../text/plain.js";
import type { Block, ListItem } from "./block.js";

/** Blocks as Markdown (CommonMark with tables). */
export function markdownOf(blocks: readonly Block[]): string {
  return `${blocks.map(markdown).join("\n\n")}\n`;
}

function markdown(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escaped(block.text)}`;
    case "paragraph":
      return escaped(block.text);
    case "list":
      return block.items.map(item).join("\n");
    case "table":
      return [
        row(block.head),
        row(
          block.head.map(() => "---"),
          false,
        ),
        ...block.rows.map((cells) => row(cells)),
      ].join("\n");
  }
}

function item({ depth, number, text }: ListItem): string {
  const lead = number === undefined ? "-" : `${number}.`;
  return `${"   ".repeat(depth)}${lead} ${escaped(text)}`;
}

function row(cells: readonly string[], escape = true): string {
  return `| ${cells.map((cell) => (escape ? escaped(cell).replaceAll("|", "\\|") : cell)).join(" | ")} |`;
}

/** What Markdown or HTML inside it would take for markup. */
function escaped(text: string): string {
  return plainLine(text)
    .replace(/[\\`*_[\]<>]/g, (sign) => `\\${sign}`)
    .replace(/^(\d+)\. /, "$1\\. ");
}
