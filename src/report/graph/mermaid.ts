import { existing } from "../../existing.js";
import { plainLine } from "../../text/plain.js";
import type { Drawn, DrawnEdge, DrawnNode } from "./draw.js";

const SHAPE = { box: ["[", "]"], hexagon: ["{{", "}}"], pill: ["([", "])"] } as const;
const ARROW: Readonly<Record<NonNullable<DrawnEdge["weight"]>, string>> = { strong: "==>", weak: "-.->" };

/** The graph as a Mermaid flowchart, which many viewers of Markdown draw. */
export function mermaidOf({ nodes, edges }: Drawn): string {
  const names = new Map(nodes.map((node, index) => [node.key, `n${index + 1}`]));
  const name = (key: string): string => existing(names.get(key), key);
  const strong = nodes.filter((node) => node.strong === true).map(({ key }) => name(key));
  const lines = [
    "flowchart LR",
    ...nodes.map((node) => `  ${name(node.key)}${shaped(node)}`),
    ...edges.map(
      ({ from, to, weight }) => `  ${name(from)} ${weight === undefined ? "-->" : ARROW[weight]} ${name(to)}`,
    ),
    ...(strong.length === 0 ? [] : ["  classDef strong stroke-width:3px", `  class ${strong.join(",")} strong`]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function shaped({ shape, label }: DrawnNode): string {
  const [open, close] = SHAPE[shape];
  const text = plainLine(label).replace(/["#<>&]/g, (sign) => `#${sign.charCodeAt(0)};`);
  return `${open}"${text}"${close}`;
}
