import { batchWords } from "../../messages/batch.js";
import { version } from "../../version.js";
import { caseView } from "../case/source.js";
import { said } from "../problems/said.js";
import type { OpenReport, Report, ReportContext } from "../report.js";
import { Collected } from "./collected.js";
import { emptyPage, pageOf } from "./page.js";
import type { UnreadRecord } from "./unread.js";

const nothing = (): string => "";

/** `check --format html`: the page of `report`, written when the run ends. */
export const htmlReport: OpenReport = (context) => {
  const { rulebook, language, on } = context;
  if (rulebook === undefined) return withoutRules(context);
  const view = caseView(rulebook, language, { pack: rulebook.pack, engine: { version }, evaluated_on: on });
  const collected = new Collected({ page: true, everyStudy: false }, view);
  return {
    head: nothing,
    answer: nothing,
    study: (studied) => {
      collected.add(studied);
    },
    problem: (problems, place) => {
      collected.notJudged(problems, place);
      return "";
    },
    foot: ({ interrupted }) => pageOf(collected.page(interrupted), view),
  };
};

function withoutRules({ language }: ReportContext): Report {
  const records: UnreadRecord[] = [];
  return {
    head: nothing,
    answer: nothing,
    problem: (problems, { file }) => {
      records.push({ place: file, text: problems.map((problem) => said(problem, language)).join(" ") });
      return "";
    },
    foot: () => emptyPage(batchWords[language].rulesNotLoaded, { records, count: records.length }, false, language),
  };
}
