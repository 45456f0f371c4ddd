import { HeadingLevel, Paragraph, type Table, TextRun } from "docx";
import { type as text } from "../../design/tokens.js";
import { repeatsHeading } from "../cells.js";
import type { Part } from "../model.js";
import type { CaseView } from "../source.js";
import { signature } from "./signature.js";
import { strip } from "./strip.js";
import { gap, table } from "./table.js";
import { half, runs, safe, small } from "./text.js";

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

export const BULLETS = "butir";

/** The paragraphs and tables of a study. What leads to something stays on the page on which that begins. */
export function blocks(parts: readonly Part[], view: CaseView): (Paragraph | Table)[] {
  return parts.flatMap((part, index) => block(part, index, parts, view));
}

function block(part: Part, index: number, parts: readonly Part[], view: CaseView): (Paragraph | Table)[] {
  switch (part.kind) {
    case "heading":
      return [new Paragraph({ heading: levels[part.level], children: [new TextRun(safe(part.text))] })];
    case "paragraph": {
      const size = half(part.quiet === true ? text.small : text.body);
      const keepNext = leads(parts[index - 1], part, parts[index + 1]);
      return [
        new Paragraph({ keepNext, spacing: { after: 100 }, children: runs(part.text, size, part.quiet === true) }),
      ];
    }
    case "list":
      return part.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: BULLETS, level: 0 },
            spacing: { after: 40 },
            children: runs(item, small, false),
          }),
      );
    case "table":
      return [...(repeatsHeading(parts, index) ? [] : [caption(part.caption)]), ...table(part)];
    case "strip":
      return [caption(part.title), ...strip(part.timeline, view), ...table(part.table)];
    case "signature":
      return [signature(part.places), gap()];
  }
}

function caption(title: string): Paragraph {
  return new Paragraph({ keepNext: true, spacing: { before: 60, after: 60 }, children: runs(title, small, true) });
}

/** How something stands, the first line below a heading, and what introduces a table: never the last on a page. */
function leads(before: Part | undefined, part: Extract<Part, { kind: "paragraph" }>, after: Part | undefined): boolean {
  if (after === undefined || after.kind === "signature") return false;
  return typeof part.text !== "string" || before?.kind === "heading" || after.kind === "table" || after.kind === "list";
}
