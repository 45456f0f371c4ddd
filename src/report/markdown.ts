import type { Answer, TrackAnswer, Verdict } from "../answer/model.js";
import type { Totals } from "../answer/totals.js";
import { batchWords } from "../messages/batch.js";
import { closingLine, unreviewedLine } from "../messages/closing.js";
import { shortDay, spellActDays } from "../messages/day.js";
import { reportWords } from "../messages/report-words.js";
import { elementMark, outcomeMark, outcomeWord } from "../messages/status.js";
import { plainLine } from "../text/plain.js";
import { actorLine } from "./actor-line.js";
import { forumShort } from "./forum.js";
import { lexiconWhenJudged, type Lexicon } from "./lexicon.js";
import { nearestDeadline } from "./pretty/deadline.js";
import { totalsParts, totalsRows } from "./pretty/totals.js";
import { said } from "./problems/said.js";
import { marksOf } from "./marks.js";
import type { OpenReport, ReportContext } from "./report.js";
import { marked, missingWords, shownVerdicts } from "./verdict-words.js";

/** Text that means nothing to Markdown or HTML, on one line. */
export function md(text: string): string {
  return plainLine(text)
    .replace(/[\\`*_{}[\]()#+!|~$-]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("@", "&#64;")
    .replace(/:\/\//g, "&#58;//");
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return row(head.map(md)) + row(head.map(() => "---")) + rows.map((cells) => row(cells.map(md))).join("");
}

/** `--format markdown`: all of one incident; of several a table, then the totals. */
export const markdownReport: OpenReport = (context) => {
  const { rulebook, language } = context;
  const words = batchWords[language];
  const says = reportWords[language];
  const lexicon = lexiconWhenJudged(context);
  let first: Answer | undefined;
  let answers = 0;
  let unreviewed = false;
  const unread: string[] = [];
  let moreUnread = 0;

  const heading = (outcome: "fulfilled" | "open"): string =>
    `${outcomeMark[outcome]} ${outcomeWord[language][outcome]}`;
  const tableHead = (): string => {
    const cells = [says.incident, heading("fulfilled"), heading("open"), says.timeLimit];
    return `# ${md(words.summaryTitle)}\n\n${row(cells.map(md))}${row(cells.map(() => "---"))}`;
  };
  const tableRow = (answer: Answer): string => {
    const titles = (status: TrackAnswer["status"]): string =>
      [...new Set(answer.tracks.filter((track) => track.status === status).map(({ title }) => title))].join(", ");
    const due = nearestDeadline(answer.tracks.flatMap(({ deadlines }) => deadlines))?.due;
    const day = due === undefined || due === null ? says.none : shortDay(due, language);
    return row([answer.incident.id, titles("fulfilled") || says.none, titles("open") || says.none, day].map(md));
  };

  return {
    head: () => "",
    answer: (answer) => {
      answers += 1;
      const { reviewed, of } = answer.limits.legal_review;
      unreviewed ||= reviewed < of;
      if (answers === 1) {
        first = answer;
        return "";
      }
      const before = first === undefined ? "" : tableHead() + tableRow(first);
      first = undefined;
      return before + tableRow(answer);
    },
    problem: (problems, { file, line }) => {
      const errors = problems.filter(({ severity }) => severity === "error").map((problem) => said(problem, language));
      if (unread.length < 1000)
        unread.push(`- ${md(line === undefined ? file : `${file}:${line}`)}: ${md(errors.join(" "))}\n`);
      else moreUnread += 1;
      return "";
    },
    foot: ({ totals, interrupted }) => {
      const one = first === undefined ? "" : incident(first, lexicon(), context);
      const none = answers === 0 ? `${md(rulebook === undefined ? words.rulesNotLoaded : words.empty)}\n` : "";
      const many = answers > 1 ? `\n${totalsText(totals, lexicon(), context)}` : "";
      const bad = unread.length === 0 ? "" : `\n## ${md(words.notJudged)}\n\n${unread.join("")}`;
      const more = moreUnread === 0 ? "" : `- ${md(words.moreKeys(moreUnread))}\n`;
      const stopped = interrupted ? `\n${md(words.interrupted)}\n` : "";
      const closing = `${unreviewed ? `${md(unreviewedLine[language])} ` : ""}${md(closingLine[language])}`;
      return `${one}${none}${many}${bad}${more}${stopped}\n${closing}\n`;
    },
  };
};

function totalsText(totals: Totals, lexicon: Lexicon, { language }: ReportContext): string {
  const words = batchWords[language];
  const { incidents, outcome } = totals;
  const sentence = reportWords[language].totals({ incidents, ...outcome, errors: totals.unread });
  const head = [outcomeWord[language].fulfilled, outcomeWord[language].open, words.others];
  const parts = totalsParts.flatMap((part) => {
    const rows = totalsRows(totals, part, lexicon, words);
    if (rows.length === 0) return [];
    const cells = rows
      .slice(0, 50)
      .map(({ name, fulfilled, open, other }) => [name, ...[fulfilled, open, other].map(String)]);
    return [`\n${table([words.part[part], ...head], cells)}`];
  });
  return `**${md(sentence)}**\n${parts.join("")}`;
}

function incident(answer: Answer, lexicon: Lexicon, { language }: ReportContext): string {
  const says = reportWords[language];
  const { title, id } = answer.incident;
  const contests = answer.contests.map((contest) => contest.title).join("; ");
  const days = answer.acts.map((act) => spellActDays(act, language)).join("; ");
  const facts = [
    ...answer.actors.map((actor) => `- ${md(actorLine(actor, says))}\n`),
    ...marksOf(answer, language).map((line) => `- ${md(line)}\n`),
    ...(days === "" ? [] : [`- ${md(days)}\n`]),
    `- ${md(contests === "" ? says.noContest : contests)}\n`,
  ];
  const tracks = answer.tracks.map((track) => {
    const due = nearestDeadline(track.deadlines)?.due;
    return [
      track.actor,
      track.title,
      `${outcomeMark[track.status]} ${outcomeWord[language][track.status]}`,
      forumShort(track, says),
      due === undefined || due === null ? says.none : shortDay(due, language),
    ];
  });
  const head = [batchWords[language].actor, says.track, says.outcome, says.forwardedTo, says.timeLimit];
  const verdicts = shownVerdicts(answer).map((verdict) => verdictText(verdict, lexicon, language));
  const questions = answer.questions.map((question, index) => `${index + 1}. ${md(question.text)}\n`);
  return [
    `# ${md(title === null ? id : `${title} (${id})`)}\n\n`,
    ...facts,
    tracks.length === 0 ? `\n${md(batchWords[language].nothing)}\n` : `\n${table(head, tracks)}`,
    ...verdicts,
    ...(questions.length === 0 ? [] : [`\n## ${md(says.questions)}\n\n`, ...questions]),
  ].join("");
}

function verdictText(verdict: Verdict, lexicon: Lexicon, language: "id" | "en"): string {
  const whom = `${verdict.actor}, ${verdict.act}`;
  const missing = verdict.status === "open" ? missingWords(verdict, lexicon) : "";
  const elements = verdict.elements
    .filter(({ role }) => role !== "gate")
    .map((element) => `- ${elementMark[element.status]} ${md(element.text)} (${md(element.ref)})\n`);
  return [
    `\n## ${md(verdict.cite)}\n\n`,
    `${md(verdict.title)}\n\n`,
    `${marked(verdict, language)} (${md(whom)})\n`,
    ...(missing === "" ? [] : [`\n${md(batchWords[language].missing(missing))}\n`]),
    ...(elements.length === 0 ? [] : ["\n", ...elements]),
  ].join("");
}
