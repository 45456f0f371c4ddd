/** Many incidents as one page: numbers, charts with their tables, a list to filter, a section for each incident. */
import { longDay } from "../../messages/day.js";
import { overviewWords } from "../../messages/overview.js";
import { closingParts } from "../case/limits.js";
import { packParts } from "../case/identity.js";
import { studyStyle, tableHtml } from "../case/html.js";
import type { CaseDocument } from "../case/model.js";
import { cellText } from "../case/cells.js";
import type { CaseView } from "../case/source.js";
import { html, pageHtml } from "../design/page.js";
import { baseStyle } from "../design/style.js";
import type { Calendars } from "./calendar.js";
import { chartStyle } from "./chart.js";
import { caseSection, listHtml } from "./list.js";
import { overviewParts } from "./parts.js";
import { mostStudies, type OverviewRecord } from "./record.js";
import { filterScript } from "./script.js";
import type { Unread } from "./unread.js";

/** Sections far from the screen are laid out when they come near it, so that thousands open at once. */
const style = `${baseStyle}
${chartStyle}
${studyStyle}
main{max-width:66rem}
form{margin:.6rem 0}form label{display:inline-block;max-width:100%;margin:0 1rem .4rem 0;font-size:.9rem}input,select{max-width:100%;font-size:1rem;padding:.2rem .4rem;border:1px solid var(--line);background:var(--paper);color:var(--ink)}
.list{table-layout:fixed;min-width:62rem}.list th:nth-child(1){width:19%}.list th:nth-child(2){width:22%}.list th:nth-child(3){width:5.4rem}.list th:nth-child(5){width:7.6rem}.list th:nth-child(6){width:19%}.list th:nth-child(7){width:6.4rem}.list th:nth-child(4){width:8.4rem}.list td,.list th{min-width:0}
.full{margin:.8rem 0}.full[open]{border-left:3px solid var(--line);padding-left:1rem}summary{cursor:pointer;color:var(--link)}h5{font-size:1rem;margin:1.3rem 0 .3rem}h6{font-size:.95rem;margin:1rem 0 .3rem}
.k{content-visibility:auto;contain-intrinsic-size:auto 16rem;border-top:1px solid var(--line)}
@media print{@page{margin:14mm 12mm}table{font-size:.78rem}th,td{padding:.2rem .3rem;min-width:0}tbody th{min-width:7.5rem}.list{min-width:0}.list th:nth-child(1){width:16%}.list th:nth-child(2){width:18%}.list th:nth-child(6){width:17%}.list th:nth-child(3),.list th:nth-child(7){width:4.6rem}.list th:nth-child(4){width:auto}.list th:nth-child(5){width:6.2rem}.k{content-visibility:visible}form{display:none}}`;

export interface Overview {
  readonly records: readonly OverviewRecord[];
  /** One for each record, or none: of very many incidents the page would not open. */
  readonly studies: readonly CaseDocument[];
  readonly calendars: Calendars;
  readonly unread: Unread;
  readonly redacted: boolean;
}

/** `unjudged`: what is told below of what the run could not judge. */
export function overviewHtml(
  { records, studies, calendars, unread, redacted }: Overview,
  view: CaseView,
  unjudged: readonly string[] = [],
): string {
  const says = overviewWords[view.language];
  const review = records.reduce((least, { review: own }) => (own.reviewed < own.of ? own : least), {
    reviewed: 0,
    of: 0,
  });
  const head = [view.words.evaluatedOn(longDay(view.on, view.language)), redacted ? view.words.redacted : ""];
  const body = [
    "<main>",
    `<h1>${html(says.title)}</h1>`,
    `<p class="q">${html(head.filter((text) => text !== "").join(" · "))}</p>`,
    ...(unread.count === 0 ? [] : [`<p><strong>${html(says.unread(unread.count))}</strong></p>`]),
    ...overviewParts(records, calendars, view),
    listHtml(records, view),
    `<h2>${html(says.cases)}</h2>`,
    ...(studies.length > 0 ? [] : [`<p class="q">${html(says.noStudies(mostStudies))}</p>`]),
    ...records.map((record, index) => caseSection(record, studies[index], index, view)),
    ...unjudged,
    `<h2>${html(view.says.section.pack)}</h2>`,
    ...packParts(view).flatMap((part) => (part.kind === "table" ? [tableHtml(part, true)] : [])),
    ...closingParts(review, view).flatMap((part) =>
      part.kind === "paragraph" ? [`<p>${html(cellText(part.text))}</p>`] : [],
    ),
    "</main>",
  ].join("\n");
  return pageHtml({ title: says.title, language: view.language, style, script: filterScript, body });
}
