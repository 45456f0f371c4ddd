/** The page of a run: the study of one incident, the overview of many, or why there is none. */
import { batchWords } from "../../messages/batch.js";
import { closingLine } from "../../messages/closing.js";
import type { Language } from "../../messages/language.js";
import { overviewWords } from "../../messages/overview.js";
import { caseHtml } from "../case/html.js";
import type { CaseView } from "../case/source.js";
import { html, pageHtml } from "../design/page.js";
import { baseStyle } from "../design/style.js";
import { overviewHtml, type Overview } from "./html.js";
import { unjudgedHtml, type Unread } from "./unread.js";

export interface Page extends Overview {
  readonly interrupted: boolean;
}

export function pageOf(page: Page, view: CaseView): string {
  const { records, studies, unread, interrupted } = page;
  const { language } = view;
  if (records.length === 0) return emptyPage(batchWords[language].empty, unread, interrupted, language);
  const unjudged = unjudgedHtml(unread, interrupted, language);
  return records.length === 1 ? caseHtml(studies, view, unjudged) : overviewHtml(page, view, unjudged);
}

/** Nothing was judged. */
export function emptyPage(why: string, unread: Unread, interrupted: boolean, language: Language): string {
  const { title } = overviewWords[language];
  const body = [
    "<main>",
    `<h1>${html(title)}</h1>`,
    `<p>${html(why)}</p>`,
    ...unjudgedHtml(unread, interrupted, language),
    `<p>${html(closingLine[language])}</p>`,
    "</main>",
  ];
  return pageHtml({ title, language, style: baseStyle, body: body.join("\n") });
}
