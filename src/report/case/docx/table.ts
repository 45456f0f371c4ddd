import { existing } from "../../../existing.js";
import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import { light } from "../../design/tokens.js";
import { isLong, linesOf } from "../cells.js";
import type { Cells, Table as TablePart } from "../model.js";
import { colour, room, run, runs, safe, small } from "./text.js";

export const gap = (): Paragraph => new Paragraph({ spacing: { after: 60 }, children: [] });

const thin = { style: BorderStyle.SINGLE, size: 4, color: colour(light.line) };
const borders = { top: thin, bottom: thin, left: thin, right: thin };

/** The head is repeated on every page that the table reaches; a row is parted by the end of a page only if it is long. */
export function table({ head, rows, widths, rowHeads }: TablePart): (Paragraph | Table)[] {
  const sum = widths.reduce((all, width) => all + width, 0);
  const columns = widths.map((width) => Math.round((width / sum) * room));
  const cell = (cells: Cells, index: number, isHead: boolean, bold: boolean): TableCell =>
    new TableCell({
      width: { size: existing(columns[index], "a width of each column"), type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      borders,
      ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: colour(light.panel), color: "auto" } } : {}),
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
              cantSplit: !isLong(cells, widths),
              children: cells.map((each, index) => cell(each, index, false, index === 0 && rowHeads === true)),
            }),
        ),
      ],
    }),
    gap(),
  ];
}

/** Several lines of a cell stand a little apart, so that each is seen to begin. */
function paragraphs(cells: Cells, bold: boolean): Paragraph[] {
  const lines = linesOf(cells).map(
    (cell, index, all) =>
      new Paragraph({
        spacing: { after: index < all.length - 1 ? 60 : 20 },
        children:
          bold && typeof cell === "string"
            ? [run({ text: safe(cell), size: small, bold: true })]
            : runs(cell, small, false),
      }),
  );
  // A cell without a paragraph is no cell to a word processor.
  return lines.length === 0 ? [new Paragraph({ children: [] })] : lines;
}
