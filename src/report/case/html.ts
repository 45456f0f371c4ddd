/** Studies as one page that stands alone: no script, nothing loaded, made for reading, printing and screen readers. */
import { existing } from "../../existing.js";
import { html, pageHtml } from "../design/page.js";
import { baseStyle } from "../design/style.js";
import { toneOfMark } from "../design/tone.js";
import { isLong, linesOf, repeatsHeading } from "./cells.js";
import type { CaseDocument, Cell, Cells, Part, Table } from "./model.js";
import type { CaseView } from "./source.js";
import { stripStyle, stripSvg } from "./strip-svg.js";

/** What a study needs beside the style of every page. */
export const studyStyle = `${stripStyle}
nav ol{columns:2;padding-left:1.4rem;font-size:.9rem}nav li{break-inside:avoid}
.sig{display:grid;grid-template-columns:1fr 1fr;gap:2rem;margin:1.5rem 0}.sig dt{margin-top:1.4rem;color:var(--quiet)}.sig dd{margin:0;border-bottom:1px solid var(--ink);height:1.6rem}
@media (max-width:30rem){nav ol{columns:1}.sig{grid-template-columns:1fr}}`;

/** All studies in one file, one after another; below them what the run could not judge. */
export function caseHtml(documents: readonly CaseDocument[], view: CaseView, unjudged: readonly string[] = []): string {
  const first = existing(documents[0], "a study to write");
  const body = documents.map((document, index) => article(document, `k${index + 1}`, view));
  return pageHtml({
    title: first.title,
    language: view.language,
    style: `${baseStyle}\n${studyStyle}`,
    body: `<main>\n${[...body, ...unjudged].join("\n")}\n</main>`,
  });
}

function article(document: CaseDocument, id: string, view: CaseView): string {
  const [title = "", subject = "", ...rest] = partsHtml(document, id, 0, view);
  return `<article>\n${title}\n${subject}\n${contents(document, id, view)}\n${rest.join("\n")}\n</article>`;
}

const anchor = (id: string, index: number): string => `${id}-${index}`;

function contents({ parts }: CaseDocument, id: string, view: CaseView): string {
  const items = parts.flatMap((part, index) =>
    part.kind === "heading" && part.level === 2
      ? [`<li><a href="#${anchor(id, index)}">${html(part.text.replace(/^\d+\. /, ""))}</a></li>`]
      : [],
  );
  return `<nav aria-label="${html(view.says.contents)}"><ol>${items.join("")}</ol></nav>`;
}

function partsHtml({ parts }: CaseDocument, id: string, below: number, view: CaseView): readonly string[] {
  return parts.map((part, index) => partHtml(part, anchor(id, index), repeatsHeading(parts, index), below, view));
}

/** A study within another page: without its title and contents, its headings under one of the third level. */
export function studyHtml(document: CaseDocument, id: string, view: CaseView): string {
  return partsHtml(document, id, 2, view).slice(2).join("\n");
}

function partHtml(part: Part, id: string, repeated: boolean, below: number, view: CaseView): string {
  switch (part.kind) {
    case "heading": {
      const tag = `h${Math.min(6, part.level + below)}`;
      return `<${tag} id="${id}">${html(part.text)}</${tag}>`;
    }
    case "paragraph":
      return `<p${part.quiet === true ? ' class="q"' : ""}>${cellHtml(part.text)}</p>`;
    case "list":
      return `<ul>${part.items.map((item) => `<li>${html(item)}</li>`).join("")}</ul>`;
    case "table":
      return tableHtml(part, repeated);
    case "strip":
      return `<figure class="strip w" tabindex="0" role="group" aria-label="${html(part.title)}">${stripSvg(part.timeline, part.title, id, view)}</figure>\n${tableHtml(part.table)}`;
    case "signature":
      return `<div class="sig">${part.places.map(({ role, lines }) => `<section><strong>${html(role)}</strong><dl>${lines.map((line) => `<dt>${html(line)}</dt><dd></dd>`).join("")}</dl></section>`).join("")}</div>`;
  }
}

/** A mark is for the eye; the word beside it says the same. */
function cellHtml(cell: Cell): string {
  if (typeof cell === "string") return html(cell);
  return `<span class="st st-${toneOfMark(cell.mark)}"><span aria-hidden="true">${cell.mark}</span>\u00a0${html(cell.text)}</span>`;
}

function cellsHtml(cells: Cells): string {
  const lines = linesOf(cells).map(cellHtml);
  return lines.length < 2 ? lines.join("") : lines.map((line) => `<div>${line}</div>`).join("");
}

export function tableHtml({ caption, head, rows, widths, rowHeads }: Table, captionHidden = false): string {
  const headRow = head.map((cell) => `<th scope="col">${html(cell)}</th>`).join("");
  const bodyRows = rows.map((cells) => {
    const tds = cells.map((cell, index) =>
      index === 0 && rowHeads === true ? `<th scope="row">${cellsHtml(cell)}</th>` : `<td>${cellsHtml(cell)}</td>`,
    );
    return `<tr${isLong(cells, widths) ? ' class="long"' : ""}>${tds.join("")}</tr>`;
  });
  return `<div class="w${captionHidden ? " vh" : ""}" tabindex="0" role="group" aria-label="${html(caption)}"><table><caption>${html(caption)}</caption><thead><tr>${headRow}</tr></thead><tbody>${bodyRows.join("")}</tbody></table></div>`;
}
