/** Studies as a file for word processors. The library is large and loaded here only. */
import { existing } from "../../../existing.js";
import { AlignmentType, Document, Footer, LevelFormat, Packer, PageNumber, Paragraph } from "docx";
import { light, type as text } from "../../design/tokens.js";
import { escapeXml } from "../../../text/xml.js";
import type { CaseDocument } from "../model.js";
import type { CaseView } from "../source.js";
import { blocks, BULLETS } from "./blocks.js";
import { writtenOn } from "./still.js";
import { colour, half, page, run, safe, small } from "./text.js";

const FOOT = "kaki";

/** Word processors check spelling by it. */
const locale = { id: "id-ID", en: "en-GB" } as const;

/** The same studies make the same bytes: nothing in the file tells when or where it was written. */
export async function caseDocx(documents: readonly CaseDocument[], view: CaseView): Promise<Uint8Array> {
  const heading = (level: 1 | 2 | 3 | 4): object => ({
    run: { font: text.document, size: half(text.heading[level]), bold: true, color: colour(light.ink) },
    paragraph: { spacing: { before: level === 1 ? 0 : 320 - level * 40, after: 100 }, keepNext: true },
  });
  const file = new Document({
    styles: {
      default: {
        document: {
          run: {
            font: text.document,
            size: half(text.body),
            color: colour(light.ink),
            language: { value: locale[view.language] },
          },
        },
        heading1: heading(1),
        heading2: heading(2),
        heading3: heading(3),
        heading4: heading(4),
      },
      // By style: word processors give a field the look of its paragraph, not of the run it stands in.
      paragraphStyles: [
        { id: FOOT, name: "Kaki", basedOn: "Normal", run: { size: small, color: colour(light.quiet) } },
      ],
    },
    numbering: {
      config: [{ reference: BULLETS, levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", style: hanging }] }],
    },
    sections: documents.map((document) => ({
      properties: {
        page: {
          size: { width: page.width, height: page.height },
          margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
        },
      },
      footers: { default: footer(document) },
      children: blocks(document.parts, view),
    })),
  });
  const core = { path: "docProps/core.xml", data: coreXml(documents, view) };
  return writtenOn(await Packer.toBuffer(file, undefined, [core]), view.on);
}

const hanging = { paragraph: { indent: { left: 360, hanging: 260 } } };

/** What a file says about itself; the library would put the hour of writing into it. */
function coreXml([first]: readonly CaseDocument[], { says, language, on }: CaseView): string {
  const time = (tag: string): string => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${on}T00:00:00Z</dcterms:${tag}>`;
  const title = escapeXml(safe(existing(first, "a study to write").title));
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`,
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${title}</dc:title><dc:creator>asn-check</dc:creator><dc:description>${escapeXml(says.title)}</dc:description><dc:language>${locale[language]}</dc:language>`,
    `<cp:lastModifiedBy>asn-check</cp:lastModifiedBy>${time("created")}${time("modified")}</cp:coreProperties>`,
  ].join("");
}

function footer({ title }: CaseDocument): Footer {
  const children = [
    run({ text: `${safe(title).slice(0, 90)} · ` }),
    run({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] }),
  ];
  return new Footer({ children: [new Paragraph({ style: FOOT, alignment: AlignmentType.RIGHT, children })] });
}
