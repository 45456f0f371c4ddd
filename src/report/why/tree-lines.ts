import { elementMark, elementWord } from "../../messages/status.js";
import { whyWords } from "../../messages/why.js";
import { displayWidth } from "../../text/display-width.js";
import { cell, rowLines } from "../layout/columns.js";
import { hanging, paragraph } from "../pretty/view.js";
import type { ElementNode, OutlineNode, WhyView } from "./outline.js";

const indent = 2;
const gap = 2;

/** One element: mark and word, its text, the article; below, what decided it, part by part. */
export function elementLines(node: ElementNode, view: WhyView): string[] {
  const { paint, language } = view;
  const words = elementWord[language];
  const mark = 2 + Math.max(...Object.values(words).map(displayWidth));
  const ref = Math.min(26, Math.floor(view.width / 4));
  const text = view.width - indent - mark - ref - 2 * gap;
  const row = [
    cell(`${elementMark[node.status]} ${words[node.status]}`, paint.element(node.status)),
    cell(node.text),
    cell(node.ref, paint.dim),
  ];
  const below = indent + mark + gap;
  return [
    ...rowLines(row, [mark, text, ref], gap).map((line) => " ".repeat(indent) + line),
    ...node.said.flatMap((line) => paragraph(line, below + 2, view, paint.dim)),
    ...partsLines(node.parts, below, view),
  ];
}

/** The parts that decided, each with what is below it; of the others one line, until asked for. */
function partsLines(parts: readonly OutlineNode[], at: number, view: WhyView): string[] {
  const shown = view.verbose ? parts : parts.filter(({ decides }) => decides);
  const rest = view.verbose ? [] : parts.filter(({ decides }) => !decides);
  return [
    ...shown.flatMap((part) => partLines(part, at, view)),
    ...(rest.length === 0
      ? []
      : paragraph(
          whyWords[view.language].rest(
            rest.map(({ status, text }) => `${elementMark[status]} ${brief(text)}`).join("; "),
          ),
          at,
          view,
          view.paint.dim,
        )),
  ];
}

/** The words of a part without what it asks. */
function brief(text: string): string {
  return text.replace(/:$/, "");
}

function partLines(part: OutlineNode, at: number, view: WhyView): string[] {
  const { paint } = view;
  const mark = `${paint.element(part.status)(elementMark[part.status])} `;
  const ref = part.ref === undefined ? "" : ` (${part.ref})`;
  return [
    ...hanging(mark, 2, `${part.text}${ref}`, at, view),
    ...part.said.flatMap((line) => paragraph(line, at + 4, view, paint.dim)),
    ...partsLines(part.parts, at + 2, view),
  ];
}
