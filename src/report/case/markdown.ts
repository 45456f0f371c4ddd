import { md } from "../markdown.js";
import { cellText, linesOf } from "./cells.js";
import type { CaseDocument, Part, Table } from "./model.js";

/** Studies as Markdown, a rule between two. The strip is its table. */
export function caseMarkdown(documents: readonly CaseDocument[]): string {
  return documents.map(({ parts }) => `${parts.map(partText).join("\n\n")}\n`).join("\n---\n\n");
}

function partText(part: Part): string {
  switch (part.kind) {
    case "heading":
      return `${"#".repeat(part.level)} ${md(part.text)}`;
    case "paragraph":
      return md(cellText(part.text));
    case "list":
      return part.items.map((item) => `- ${md(item)}`).join("\n");
    case "table":
      return table(part);
    case "strip":
      return `**${md(part.title)}**\n\n${table(part.table)}`;
    case "signature":
      return part.places
        .map(
          ({ role, lines }) =>
            `**${md(role)}**\n\n${lines.map((line) => `- ${md(line)}: \\_\\_\\_\\_\\_\\_\\_\\_`).join("\n")}`,
        )
        .join("\n\n");
  }
}

function table({ head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(head.map(md)),
    line(head.map(() => "---")),
    ...rows.map((cells) =>
      line(
        cells.map((cell) =>
          linesOf(cell)
            .map((each) => md(cellText(each)))
            .join("<br>"),
        ),
      ),
    ),
  ].join("\n");
}
