import type { Language } from "../../messages/language.js";
import { plainLine } from "../../text/plain.js";
import { escapeXml } from "../../text/xml.js";
import type { Block, ListItem } from "./block.js";

const STYLE = `body { font: 11pt/1.45 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; border-top: 1px solid; padding-top: .6rem; } h3 { font-size: 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .9em; } th, td { border: 1px solid; padding: .3rem .5rem; text-align: left; vertical-align: top; }
ul, ol { padding-left: 1.4rem; } article + article { break-before: page; }`;

/** Pages as one document that stands alone and prints one page after another. */
export function htmlOf(title: string, pages: readonly (readonly Block[])[], language: Language): string {
  const articles = pages.map((blocks) => `<article>\n${blocks.map(html).join("\n")}\n</article>`).join("\n");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
${articles}
</body>
</html>
`;
}

function html(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${escaped(block.text)}</p>`;
    case "list":
      return list(block.items, 0);
    case "table":
      return `<table>\n<thead>${row(block.head, "th")}</thead>\n<tbody>\n${block.rows.map((cells) => row(cells, "td")).join("\n")}\n</tbody>\n</table>`;
  }
}

/** Items of one depth, each with the deeper ones that follow it. */
function list(items: readonly ListItem[], depth: number): string {
  const [first] = items;
  // What begins deeper than it should still begins.
  const own = Math.max(depth, ...items.slice(0, 1).map((item) => item.depth));
  const starts = [...items.entries()].filter(([, item]) => item.depth <= own);
  const tag = first?.number === undefined ? "ul" : "ol";
  const entries = starts.map(([start, { text }], index) => {
    const inner = items.slice(start + 1, starts[index + 1]?.[0] ?? items.length);
    const nested = inner.length === 0 ? "" : list(inner, own + 1);
    return `<li>${escaped(text)}${nested}</li>`;
  });
  return `<${tag}>${entries.join("")}</${tag}>`;
}

function row(cells: readonly string[], tag: "th" | "td"): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
}

function escaped(text: string): string {
  return escapeXml(plainLine(text));
}
