import type { Answer, Verdict } from "../answer/model.js";
import { batchWords } from "../messages/batch.js";
import { lexiconWhenJudged } from "./lexicon.js";
import { said } from "./problems/said.js";
import type { OpenReport, RecordPlace } from "./report.js";
import { shownVerdicts, verdictLine } from "./verdict-words.js";
import { annotation, workflowData } from "./workflow-command.js";

/** GitHub shows no more annotations of one kind from one step. */
const MOST = 10;

/** At most ten of a kind, the first ones; the others are counted. */
class Capped {
  readonly lines: string[] = [];
  more = 0;

  add(line: () => string): void {
    if (this.lines.length < MOST) this.lines.push(line());
    else this.more += 1;
  }
}

/**
 * Workflow commands: what could not be judged as errors, what trips a gate as warnings, what is for review as notices.
 * All of them stand in the job summary, which the command line writes.
 */
export const githubReport: OpenReport = (context) => {
  const { language, trips } = context;
  const lexicon = lexiconWhenJudged(context);
  const kinds = { error: new Capped(), warning: new Capped(), notice: new Capped() };
  // Notices of open provisions wait behind those of fulfilled ones.
  const open = new Capped();

  const lineOf = (answer: Answer, verdict: Verdict, place: RecordPlace, kind: "warning" | "notice"): string =>
    annotation(kind, {
      message: verdictLine(answer, verdict, lexicon(), language),
      title: `${answer.incident.id} ${verdict.cite}`,
      file: place.file,
      line: place.line,
      column: place.column,
    });

  return {
    head: () => "",
    answer: (answer, place) => {
      for (const verdict of shownVerdicts(answer)) {
        if (trips(verdict)) kinds.warning.add(() => lineOf(answer, verdict, place, "warning"));
        else if (verdict.status === "fulfilled") kinds.notice.add(() => lineOf(answer, verdict, place, "notice"));
        else if (verdict.status === "open") open.add(() => lineOf(answer, verdict, place, "notice"));
      }
      return "";
    },
    problem: (problems, { file }) => {
      for (const problem of problems)
        if (problem.severity === "error")
          kinds.error.add(() =>
            annotation("error", {
              message: said(problem, language),
              title: problem.code,
              file: problem.at?.file ?? file,
              line: problem.at?.line,
              column: problem.at?.column,
            }),
          );
      return "";
    },
    foot: () => {
      const { error, warning, notice } = kinds;
      // One notice is kept for the sum of the rest.
      const room = Math.max(0, MOST - 1 - notice.lines.length);
      const notices = [...notice.lines.slice(0, MOST - 1), ...open.lines.slice(0, room)];
      const all = [error, warning, notice, open].reduce((sum, each) => sum + each.lines.length + each.more, 0);
      const shown = [...error.lines, ...warning.lines, ...notices];
      const rest = all - shown.length;
      const more = `::notice title=asn-check::${workflowData(batchWords[language].moreAnnotations(rest))}`;
      return [...shown, ...(rest === 0 ? [] : [more])].map((line) => `${line}\n`).join("");
    },
  };
};
