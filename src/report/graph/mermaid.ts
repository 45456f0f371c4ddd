import { plainLine } from "../../text/plain.js";
import type { Graph, GraphNode } from "./model.js";

const SHAPE = { norm: ["[", "]"], punisher: ["{{", "}}"], consequence: ["([", "])"] } as const;

/** The graph as a Mermaid flowchart, which many viewers of Markdown draw. */
export function mermaidOf({ nodes, edges }: Graph): string {
  const names = new Map(nodes.map((node, index) => [node.key, `n${index + 1}`]));
  const lines = [
    "flowchart LR",
    ...nodes.map((node) => `  ${names.get(node.key) ?? ""}${shaped(node)}`),
    ...edges.map(([from, to]) => `  ${names.get(from) ?? ""} --> ${names.get(to) ?? ""}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function shaped({ column, label }: GraphNode): string {
  const [open, close] = SHAPE[column];
  const text = plainLine(label).replace(/["#<>&]/g, (sign) => `#${sign.charCodeAt(0)};`);
  return `${open}"${text}"${close}`;
}
