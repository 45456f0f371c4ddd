import type { WhyTree } from "../../answer/why/model.js";
import { elementMark, outcomeMark, outcomeOf, outcomeWord } from "../../messages/status.js";
import type { Drawn, DrawnEdge, DrawnNode } from "../graph/draw.js";
import { elementNode, type OutlineNode, type WhyView } from "./outline.js";

/** The tree as a graph from left to right: the chain, its elements, what they come from. What decided is heavy. */
export function whyGraph(tree: WhyTree, view: WhyView): Drawn {
  const nodes: DrawnNode[] = [];
  const edges: DrawnEdge[] = [];
  const outcome = outcomeOf(tree);
  const root = `${outcomeMark[outcome]} ${tree.cite}: ${outcomeWord[view.language][outcome]}`;
  nodes.push({ key: "0", column: 0, shape: "hexagon", label: root, strong: true });
  const add = (node: OutlineNode, from: string, column: number, decided: boolean): void => {
    const key = String(nodes.length);
    const strong = decided && node.decides;
    const shape = column === 1 ? "box" : node.parts.length === 0 ? "pill" : "box";
    nodes.push({ key, column, shape, label: labelOf(node), ...(strong ? { strong } : {}) });
    edges.push({ from, to: key, weight: strong ? "strong" : "weak" });
    for (const part of node.parts) add(part, key, column + 1, strong);
  };
  for (const element of [...tree.elements, ...tree.exceptions]) add(elementNode(element, view), "0", 1, true);
  return { nodes, edges };
}

function labelOf({ status, text, ref, said }: OutlineNode): string {
  const below = said.filter((line) => line !== "").join(" · ");
  return `${elementMark[status]} ${text}${ref === undefined ? "" : ` (${ref})`}${below === "" ? "" : ` — ${below}`}`;
}
