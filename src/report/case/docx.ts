/** Studies as a file for word processors. The library is large and loaded here only. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { light, type as text } from "../design/tokens.js";
import { toneOfMark } from "../design/tone.js";
import { plainLine } from "../../text/plain.js";
import { xmlText } from "../../text/xml.js";
import { linesOf } from "./cells.js";
import type { CaseDocument, Cell, Cells, Part, Table as TablePart } from "./model.js";
import type { CaseView } from "./source.js";

/** Half points, as the format counts sizes. */
const half = (points: number): number => Math.round(points * 2);
const colour = (hex: string): string => hex.slice(1).toUpperCase();
const safe = (value: string): string => xmlText(plainLine(value));

/** Twentieths of a point: A4 with margins of 20 mm, and what is left between them. */
const page = { width: 11906, height: 16838, margin: 1134 };
const room = page.width - 2 * page.margin;

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

const BULLETS = "butir";
const NUMBERS = "nomor";

export async function caseDocx(documents: readonly CaseDocument[], view: CaseView): Promise<Uint8Array> {
  const [first] = documents;
  const heading = (level: 1 | 2 | 3 | 4): object => ({
    run: { font: text.document, size: half(text.heading[level]), bold: true, color: colour(light.ink) },
    paragraph: { spacing: { before: level === 1 ? 0 : 320 - level * 40, after: 100 }, keepNext: true },
  });
  const file = new Document({
    title: safe(first?.title ?? view.says.title),
    creator: "asn-check",
    description: safe(view.says.title),
    styles: {
      default: {
        document: { run: { font: text.document, size: half(text.body), color: colour(light.ink) } },
        heading1: heading(1),
        heading2: heading(2),
        heading3: heading(3),
        heading4: heading(4),
      },
    },
    numbering: {
      config: [
        { reference: BULLETS, levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", style: hanging }] },
        { reference: NUMBERS, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", style: hanging }] },
      ],
    },
    sections: documents.map((document) => ({
      properties: {
        page: {
          size: { width: page.width, height: page.height },
          margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
        },
      },
      footers: { default: footer(document) },
      children: document.parts.flatMap(blocks),
    })),
  });
  return Packer.toBuffer(file);
}

const hanging = { paragraph: { indent: { left: 360, hanging: 260 } } };

function footer({ title }: CaseDocument): Footer {
  const size = half(text.small);
  const color = colour(light.quiet);
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          run({ text: `${safe(title).slice(0, 90)} · `, size, color }),
          run({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], size, color }),
        ],
      }),
    ],
  });
}

function blocks(part: Part): (Paragraph | Table)[] {
  switch (part.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: levels[part.level],
          pageBreakBefore: part.page === true,
          children: [new TextRun(safe(part.text))],
        }),
      ];
    case "paragraph": {
      const size = half(part.quiet === true ? text.small : text.body);
      return [new Paragraph({ spacing: { after: 100 }, children: runs(part.text, size, part.quiet === true) })];
    }
    case "list":
      return part.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: part.ordered ? NUMBERS : BULLETS, level: 0 },
            spacing: { after: 40 },
            children: runs(item, half(text.small), false),
          }),
      );
    case "table":
      return table(part);
    case "strip":
      return table(part.table);
    case "signature":
      return [signature(part.places), gap()];
  }
}

/** Options only: of a bare text the library would take something else for the same names. */
const run = (options: IRunOptions): TextRun => new TextRun(options);

/** A mark and its words in the colour of the tone; plain text in ink. */
function runs(cell: Cell, size: number, quiet: boolean): TextRun[] {
  if (typeof cell === "string")
    return [run({ text: safe(cell), size, ...(quiet ? { color: colour(light.quiet) } : {}) })];
  const tone = toneOfMark(cell.mark);
  return [
    run({
      text: safe(`${cell.mark} ${cell.text}`),
      size,
      color: colour(light.tone[tone]),
      bold: tone !== "quiet",
    }),
  ];
}

const gap = (): Paragraph => new Paragraph({ spacing: { after: 60 }, children: [] });
const thin = { style: BorderStyle.SINGLE, size: 4, color: colour(light.line) };
const borders = { top: thin, bottom: thin, left: thin, right: thin };

/** The head is repeated on every page that the table reaches. */
function table({ head, rows, widths, rowHeads }: TablePart): (Paragraph | Table)[] {
  const sum = widths.reduce((all, width) => all + width, 0);
  const columns = widths.map((width) => Math.round((width / sum) * room));
  const cell = (cells: Cells, index: number, shaded: boolean, bold: boolean): TableCell =>
    new TableCell({
      width: { size: columns[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      borders,
      ...(shaded ? { shading: { type: ShadingType.CLEAR, fill: colour(light.panel), color: "auto" } } : {}),
      children: paragraphs(cells, bold),
    });
  return [
    new Table({
      width: { size: room, type: WidthType.DXA },
      columnWidths: columns,
      layout: TableLayoutType.FIXED,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: head.map((name, index) => cell(name, index, true, true)),
        }),
        ...rows.map(
          (cells) =>
            new TableRow({
              children: cells.map((each, index) => cell(each, index, false, index === 0 && rowHeads === true)),
            }),
        ),
      ],
    }),
    gap(),
  ];
}

function paragraphs(cells: Cells, bold: boolean): Paragraph[] {
  const size = half(text.small);
  const lines = linesOf(cells).map(
    (cell) =>
      new Paragraph({
        spacing: { after: 20 },
        children:
          bold && typeof cell === "string" ? [run({ text: safe(cell), size, bold: true })] : runs(cell, size, false),
      }),
  );
  // A cell without a paragraph is no cell to a word processor.
  return lines.length === 0 ? [new Paragraph({ children: [] })] : lines;
}

/** Columns side by side, a line to write on below each name; never parted by the end of a page. */
function signature(places: Extract<Part, { kind: "signature" }>["places"]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const width = Math.floor(room / Math.max(1, places.length));
  return new Table({
    width: { size: room, type: WidthType.DXA },
    columnWidths: places.map(() => width),
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: places.map(
          ({ role, lines }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              borders: { top: none, bottom: none, left: none, right: none },
              children: [
                new Paragraph({
                  spacing: { before: 200, after: 160 },
                  children: [run({ text: safe(role), bold: true })],
                }),
                ...lines.map(
                  (line) =>
                    new Paragraph({
                      spacing: { before: 240 },
                      children: [run({ text: `${safe(line)}: ${"_".repeat(24)}`, size: half(text.small) })],
                    }),
                ),
              ],
            }),
        ),
      }),
    ],
  });
}
