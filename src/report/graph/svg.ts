import { existing } from "../../existing.js";
import { escapeXml } from "../../text/xml.js";
import { plainLine } from "../../text/plain.js";
import { wrap } from "../layout/wrap.js";
import type { Drawn, DrawnEdge, DrawnNode } from "./draw.js";

const BOX = { width: 300, gap: 90, line: 16, padding: 8, between: 10, margin: 20, letters: 42 } as const;

interface Placed {
  readonly node: DrawnNode;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** The graph as a picture in columns; no scripts, fonts or files from elsewhere. */
export function svgOf({ nodes, edges }: Drawn, title: string): string {
  const columns = Math.max(0, ...nodes.map(({ column }) => column + 1));
  const placed = Array.from({ length: columns }, (_, column) => columnOf(nodes, column)).flat();
  const byKey = new Map(placed.map((each) => [each.node.key, each]));
  const height = Math.max(0, ...placed.map(({ y, height: own }) => y + own)) + BOX.margin;
  const width = 2 * BOX.margin + Math.max(1, columns) * BOX.width + Math.max(0, columns - 1) * BOX.gap;
  const node = (key: string): Placed => existing(byKey.get(key), key);
  const paths = edges.map(({ from, to, weight }) => path(node(from), node(to), weight));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="12">
<title>${escapeXml(title)}</title>
<rect width="100%" height="100%" fill="#fff"/>
<g fill="none" stroke="#8a8a8a">
${paths.join("\n")}
</g>
<g fill="#fff" stroke="#333">
${placed.map(box).join("\n")}
</g>
<g fill="#111">
${placed.flatMap(label).join("\n")}
</g>
</svg>
`;
}

const RADIUS = { box: 4, hexagon: 4, pill: 14 } as const;

function box({ node, x, y, height }: Placed): string {
  const heavy = node.strong === true ? ' stroke-width="3"' : "";
  return `<rect x="${x}" y="${y}" width="${BOX.width}" height="${height}" rx="${RADIUS[node.shape]}"${heavy}/>`;
}

function columnOf(nodes: readonly DrawnNode[], column: number): Placed[] {
  let y: number = BOX.margin;
  return nodes
    .filter((node) => node.column === column)
    .map((node) => {
      const lines = wrap(plainLine(node.label), BOX.letters);
      const height = lines.length * BOX.line + 2 * BOX.padding;
      const here = { node, lines, x: BOX.margin + column * (BOX.width + BOX.gap), y, height };
      y += height + BOX.between;
      return here;
    });
}

const STROKE: Readonly<Record<NonNullable<DrawnEdge["weight"]>, string>> = {
  strong: ' stroke="#333" stroke-width="3"',
  weak: ' stroke-dasharray="4 4"',
};

function path(from: Placed, to: Placed, weight: DrawnEdge["weight"]): string {
  const [x1, y1] = [from.x + BOX.width, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y + to.height / 2];
  const middle = (x1 + x2) / 2;
  return `<path d="M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}"${weight === undefined ? "" : STROKE[weight]}/>`;
}

function label({ lines, x, y }: Placed): string[] {
  return lines.map(
    (line, index) =>
      `<text x="${x + BOX.padding}" y="${y + BOX.padding + BOX.line * (index + 1) - 4}">${escapeXml(line)}</text>`,
  );
}
