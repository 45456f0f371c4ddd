import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import type { Part } from "../model.js";
import { room, run, safe, small } from "./text.js";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
export const noBorders = { top: none, bottom: none, left: none, right: none };

/** Columns side by side, a line to write on below each name; never parted by the end of a page. */
export function signature(places: Extract<Part, { kind: "signature" }>["places"]): Table {
  const width = Math.floor(room / Math.max(1, places.length));
  return new Table({
    width: { size: room, type: WidthType.DXA },
    columnWidths: places.map(() => width),
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        cantSplit: true,
        children: places.map(
          ({ role, lines }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              borders: noBorders,
              children: [
                new Paragraph({
                  spacing: { before: 200, after: 160 },
                  children: [run({ text: safe(role), bold: true })],
                }),
                ...lines.map(
                  (line) =>
                    new Paragraph({
                      spacing: { before: 240 },
                      children: [run({ text: `${safe(line)}: ${"_".repeat(24)}`, size: small })],
                    }),
                ),
              ],
            }),
        ),
      }),
    ],
  });
}
