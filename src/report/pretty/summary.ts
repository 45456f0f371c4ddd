import { actorLine } from "../actor-line.js";
import { contestTitle } from "../contest-title.js";
import type { Answer, Question } from "../../answer/model.js";
import { shortDay, spellActDays } from "../../messages/day.js";
import { outcomeMark, outcomeWord } from "../../messages/status.js";
import { existing } from "../../existing.js";
import { marksOf, nothingShown } from "../marks.js";
import { questionText } from "../question-text.js";
import { noQuestion } from "../no-question.js";
import { displayWidth } from "../../text/display-width.js";
import { forumShort } from "../forum.js";
import { cell, rowLine, rowLines, tableWidths, type Cell } from "../layout/columns.js";
import { truncate } from "../layout/truncate.js";
import { wrapAtMost } from "../layout/wrap.js";
import { deadlineLine, nearestDeadline } from "./deadline.js";
import { needsOf, wordings } from "./needs.js";
import { isNear, tracksOf, type TrackView } from "./order.js";
import { failing } from "./status-line.js";
import { dotted, type View } from "./view.js";

/** A screen of 24 lines keeps room for the prompt and the command that was typed. */
const mostLines = 15;
const headerLines = 3;
/** Blank, table head, blank, time limit. */
const frameLines = 4;
const mostQuestions = 3;
const gap = 2;
const least = [18, 8, 22, 10, 8];
/** On a terminal too narrow for those and a time limit. */
const narrow = [8, 8, 8, 8, 8];

type Actor = Answer["actors"][number];

function header(answer: Answer, actor: Actor, view: View): readonly [title: Cell, who: Cell, event: Cell] {
  const acts = answer.acts.filter((act) =>
    answer.verdicts.some((verdict) => verdict.act === act.id && verdict.actor === actor.id),
  );
  const [act = answer.acts[0], ...otherActs] = acts;
  const concerns = ({ id }: Answer["contests"][number]): boolean =>
    answer.verdicts.some((verdict) => verdict.contest === id && verdict.actor === actor.id);
  // That of this person's acts, with what was told of it, first.
  const contests = answer.contests.toSorted((a, b) => Number(concerns(b)) - Number(concerns(a)));
  const [contest, ...otherContests] = contests;
  const { words, paint } = view;
  const stage = contest?.stage === "calon" || contest?.stage === "bakal-calon" ? words.stage[contest.stage] : undefined;
  const event = dotted(
    // First, since the end of the line may not fit.
    ...marksOf(answer, view.language),
    act === undefined ? undefined : spellActDays(act, view.language),
    otherActs.length === 0 ? undefined : words.moreActs(otherActs.length),
    stage,
    contestTitle({ contests }, words),
    otherContests.length === 0 ? undefined : words.moreContests(otherContests.length),
  );
  return [
    cell(dotted(answer.incident.title ?? undefined, answer.incident.id), paint.title),
    cell(actorLine(actor, words)),
    cell(event, paint.dim),
  ];
}

/** The head of one of several actors: what the one before has said already is not said again. */
function headerAfter(answer: Answer, actor: Actor, before: Actor | undefined, view: View): readonly Cell[] {
  const [title, who, event] = header(answer, actor, view);
  if (before === undefined) return [title, who, event];
  return header(answer, before, view)[2].text === event.text ? [who] : [who, event];
}

/** A row of the table; the third cell in wordings from the fullest to the barest. */
interface Row {
  readonly cells: readonly Cell[];
  readonly wordings: readonly string[];
}

const outcomeColumn = 1;
const dueColumn = 4;
/** The third column. */
const lacks = 2;

/** What the open provisions of a track lack; the failing element of a near miss; nothing while all is settled. */
function lackingOf(
  { track, verdicts, onlyGeneral, onlyGuidelines, onlyNear }: TrackView,
  questions: readonly Question[],
  view: View,
): readonly string[] {
  // A short answer (`--detail summary`) holds no elements.
  if (onlyNear) return [verdicts.filter(isNear).flatMap(failing)[0]?.text ?? view.words.none];
  if (onlyGeneral) return [view.words.onlyGeneral];
  if (onlyGuidelines) return [view.words.onlyGuidelines];
  const laws = verdicts.filter(({ status, kind }) => status === "open" && kind !== "guideline");
  const specific = laws.filter(({ general }) => !general);
  // What is fulfilled stands; open are the graver rungs, which the tier names.
  const graver = new Set(track.tier?.decided_by);
  const needs = needsOf(specific, questions).filter(({ path }) => track.status !== "fulfilled" || graver.has(path));
  return needs.length === 0 ? [view.words.none] : wordings(needs, view);
}

function trackRow(each: TrackView, questions: readonly Question[], view: View): Row {
  const { track, onlyNear } = each;
  const nearest = nearestDeadline(track.deadlines);
  const due = nearest?.state === "met" ? undefined : nearest?.due;
  const { words, paint, language } = view;
  const said = lackingOf(each, questions, view);
  const outcome = onlyNear ? words.missed : outcomeWord[language][track.status];
  return {
    cells: [
      cell(track.title),
      cell(`${outcomeMark[track.status]} ${outcome}`, paint.outcome(track.status)),
      cell(existing(said[0], "a wording")),
      cell(forumShort(track, words)),
      cell(due === undefined || due === null ? words.none : shortDay(due, language)),
    ],
    wordings: said,
  };
}

/** The fullest wording that the column holds. */
function fitting({ cells, wordings: said }: Row, width: number): readonly Cell[] {
  const text = said.find((each) => displayWidth(each) <= width) ?? existing(said.at(-1), "a wording");
  return cells.map((each, index) => (index === lacks ? { ...each, text } : each));
}

function trackTable(
  answer: Answer,
  tracks: readonly TrackView[],
  questions: readonly Question[],
  room: number,
  view: View,
): string[] {
  const { words, paint } = view;
  if (tracks.length === 0)
    return wrapAtMost(nothingShown(answer, view.language, answer.actors.length > 1), view.width, 2);
  const shown = tracks.length > room ? tracks.slice(0, room - 1) : tracks;
  const all = shown.map((track) => trackRow(track, questions, view));
  // A column of dashes says nothing.
  const dated = all.some(({ cells }) => cells.at(-1)?.text !== words.none);
  const kept = <T>(cells: readonly T[]): readonly T[] => (dated ? cells : cells.slice(0, -1));
  const rows = all.map((row) => ({ ...row, cells: kept(row.cells) }));
  const head = kept(
    [words.track, words.outcome, words.missing, words.forwardedTo, words.timeLimit].map((text) =>
      cell(text, paint.dim),
    ),
  );
  const table = [head, ...rows.map(({ cells }) => cells)];
  const wanted = (index: number): number =>
    Math.max(...table.map((cells) => displayWidth(existing(cells[index], "a cell of each column").text)));
  // How it came out and until when is what is looked for first: never cut, never broken.
  const minima = (others: readonly number[]): readonly number[] =>
    kept(others).map((width, index) => (index === outcomeColumn || index === dueColumn ? wanted(index) : width));
  const roomy = minima(least);
  const fits = roomy.reduce((sum, width) => sum + gap + width, -gap) <= view.width;
  const widths = tableWidths(table, fits || !dated ? roomy : minima(narrow), view.width, gap);
  const full = rows.map(({ cells }) => rowLines(cells, widths, gap));
  const tight = full.flat().length + (tracks.length - shown.length) > room;
  return [
    rowLine(head, widths, gap),
    ...(tight
      ? rows.map((row) => rowLine(fitting(row, existing(widths[lacks], "a width of each column")), widths, gap))
      : full.flat()),
    ...(shown.length < tracks.length ? [paint.dim(words.moreTracks(tracks.length - shown.length))] : []),
  ];
}

function labelled(label: string, width: number, lines: readonly string[], view: View): string[] {
  const lead = view.paint.heading(label) + " ".repeat(width - label.length);
  return lines.map((line, index) => (index === 0 ? lead : " ".repeat(width)) + line);
}

function questionLines(questions: readonly Question[], indent: number, room: number, view: View): string[] {
  const shown = questions.slice(0, mostQuestions);
  const textOf = questionText(questions, false);
  let spare = Math.max(0, room - shown.length);
  return shown.flatMap((question, index) => {
    const lines = wrapAtMost(textOf(question), view.width - indent - 3, 1 + spare);
    spare -= lines.length - 1;
    return lines.map((line, row) => (row === 0 ? `${index + 1}. ${line}` : `   ${line}`));
  });
}

/** At most fifteen lines that tell one actor's case: who, when, which tracks, until when, what to ask next. `before` stands above. */
export function summary(answer: Answer, actor: Actor, before: Actor | undefined, view: View): string[] {
  const { words } = view;
  const tracks = tracksOf(answer, actor.id);
  const questions = answer.questions.filter((question) => question.actor === actor.id);
  const asked = Math.max(1, Math.min(mostQuestions, questions.length));
  const table = trackTable(answer, tracks, questions, mostLines - headerLines - frameLines - asked, view);

  const indent = Math.max(words.nearestDeadline.length, words.questions.length) + 2;
  const nearest = nearestDeadline(tracks.flatMap(({ track }) => track.deadlines));
  const due = nearest === undefined ? words.noDeadline : deadlineLine(nearest, view);
  const room = mostLines - headerLines - (frameLines - 1) - table.length;
  const asks =
    questions.length === 0
      ? [
          noQuestion(
            answer.verdicts.filter((verdict) => verdict.actor === actor.id),
            words,
          ),
        ]
      : questionLines(questions, indent, room, view);
  return [
    ...headLines(headerAfter(answer, actor, before, view), room - asks.length, view),
    "",
    ...table,
    "",
    ...labelled(words.nearestDeadline, indent, [truncate(due, view.width - indent)], view),
    ...labelled(words.questions, indent, asks, view),
  ];
}

/** The lines of the head, each cut to one unless lines are left over. */
function headLines(cells: readonly Cell[], spareLines: number, view: View): string[] {
  let spare = Math.max(0, spareLines);
  return cells.flatMap(({ text, style }) => {
    const lines = wrapAtMost(text, view.width, 1 + Math.min(1, spare));
    spare -= lines.length - 1;
    return style === undefined ? lines : lines.map(style);
  });
}
