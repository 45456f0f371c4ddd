import type { Answer } from "../answer/model.js";
import type { ReportWords } from "../messages/report.js";

/** What the first contest is called; of an incident that states none, that it does not. */
export function contestTitle({ contests }: Pick<Answer, "contests">, words: Pick<ReportWords, "noContest">): string {
  const title = contests
    .slice(0, 1)
    .map((contest) => contest.title)
    .join("");
  return title === "" ? words.noContest : title;
}
