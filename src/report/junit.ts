import { batchWords } from "../messages/batch.js";
import { outcomeOf, outcomeWord } from "../messages/status.js";
import type { Answer, Verdict } from "../answer/model.js";
import { plainLine } from "../text/plain.js";
import { escapeXml } from "../text/xml.js";
import { lexiconWhenJudged } from "./lexicon.js";
import { said } from "./problems/said.js";
import { chosenReadingsText } from "./marks.js";
import type { OpenReport } from "./report.js";
import { missingWords, shownVerdicts, verdictLine, verdictMarks } from "./verdict-words.js";

const xml = (text: string): string => escapeXml(plainLine(text));

/** How the answer was asked for. */
function propertiesOf(answer: Answer): string {
  const asked = { law_on: answer.law_on, readings_chosen: chosenReadingsText(answer) };
  const properties = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined ? [] : [`<property name="${name}" value="${xml(value)}"/>`],
  );
  return properties.length === 0 ? "" : `    <properties>${properties.join("")}</properties>\n`;
}

/**
 * JUnit XML: a suite an incident, a case a provision. Open ones are skipped cases, fulfilled ones pass with a note; only
 * what trips a gate of `--fail-on` is a failure, only what could not be judged an error.
 */
export const junitReport: OpenReport = (context) => {
  const { language, trips } = context;
  const words = batchWords[language];
  const lexicon = lexiconWhenJudged(context);
  let suites = 0;

  const body = (answer: Answer, verdict: Verdict): string => {
    const line = verdictLine(answer, verdict, lexicon(), language);
    if (trips(verdict)) return `<failure type="${verdict.status}" message="${xml(line)}"/>`;
    if (verdict.status === "open") {
      const why = [...verdictMarks(answer, verdict, language), words.missing(missingWords(verdict, lexicon()))];
      return `<skipped message="${xml(why.join("; "))}"/>`;
    }
    return `<system-out>${xml(line)}</system-out>`;
  };

  return {
    head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="asn-check">\n',
    answer: (answer, { file }) => {
      suites += 1;
      const verdicts = shownVerdicts(answer);
      const failures = verdicts.filter(trips).length;
      const skipped = verdicts.filter((verdict) => verdict.status === "open" && !trips(verdict)).length;
      const cases = verdicts.map((verdict) => {
        const name = `${verdict.cite}: ${verdict.actor}, ${verdict.act}: ${outcomeWord[language][outcomeOf(verdict)]}`;
        return `    <testcase classname="${xml(answer.incident.id)}" name="${xml(name)}" file="${xml(file)}">${body(answer, verdict)}</testcase>\n`;
      });
      const none = `    <testcase classname="${xml(answer.incident.id)}" name="${xml(words.nothing)}"/>\n`;
      const count = Math.max(1, verdicts.length);
      return `  <testsuite name="${xml(answer.incident.id)}" tests="${count}" failures="${failures}" errors="0" skipped="${skipped}" file="${xml(file)}">\n${propertiesOf(answer)}${cases.length === 0 ? none : cases.join("")}  </testsuite>\n`;
    },
    problem: (problems, { file, line }) => {
      suites += 1;
      const errors = problems.filter(({ severity }) => severity === "error");
      const name = line === undefined ? file : `${file}:${line}`;
      const told = errors.map(
        (problem) => `<error type="${xml(problem.code)}" message="${xml(said(problem, language))}"/>`,
      );
      return `  <testsuite name="${xml(name)}" tests="1" failures="0" errors="1" skipped="0" file="${xml(file)}">\n    <testcase classname="${xml(name)}" name="${xml(words.notJudged)}">${told.join("")}</testcase>\n  </testsuite>\n`;
    },
    foot: () =>
      (suites === 0 ? '  <testsuite name="asn-check" tests="0" failures="0" errors="0" skipped="0"/>\n' : "") +
      "</testsuites>\n",
  };
};
