import type { Verdict } from "../answer/model.js";
import type { ReportWords } from "../messages/report.js";

/** What stands where there are no questions: in a short answer, which holds no elements either, they are left out. */
export function noQuestion(verdicts: readonly Verdict[], words: ReportWords): string {
  const open = verdicts.filter(({ status }) => status === "open");
  if (open.some(({ elements }) => elements.length === 0)) return words.questionsLeftOut;
  return open.some(({ needs }) => needs.readings.length > 0) ? words.onlyReadingsLeft : words.noQuestion;
}
