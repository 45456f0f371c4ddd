import type { Answer, Question, TrackAnswer, Verdict } from "../../answer/model.js";
import { shortDay, spellDays } from "../../messages/day.js";
import { outcomeMark, outcomeWord } from "../../messages/status.js";
import { cell, rowLine, rowLines, tableWidths, type Cell } from "../layout/columns.js";
import { truncate } from "../layout/truncate.js";
import { wrapAtMost } from "../layout/wrap.js";
import { deadlineLine, nearestDeadline } from "./deadline.js";
import { dotted, type View } from "./view.js";

/** A screen of 24 lines keeps room for the prompt and the command that was typed. */
const mostLines = 15;
const headerLines = 3;
/** Blank, table head, blank, time limit. */
const frameLines = 4;
const mostQuestions = 3;
const gap = 2;
const least = [18, 8, 22, 10, 5];

type Actor = Answer["actors"][number];

/** Tracks worth a row: something in them is fulfilled, open or excepted. */
function rowsOf(tracks: readonly TrackAnswer[]): readonly TrackAnswer[] {
  return tracks.filter((track) => ["fulfilled", "open", "excepted"].includes(track.status));
}

function header(answer: Answer, actor: Actor, view: View): Cell[] {
  const acts = answer.acts.filter((act) =>
    answer.verdicts.some((verdict) => verdict.act === act.id && verdict.actor === actor.id),
  );
  const [act = answer.acts[0], ...otherActs] = acts;
  const [contest, ...otherContests] = answer.contests;
  const { words, paint } = view;
  const stage = contest?.stage === "calon" || contest?.stage === "bakal-calon" ? words.stage[contest.stage] : undefined;
  const event = dotted(
    act === undefined ? undefined : spellDays(act.days, view.language),
    otherActs.length === 0 ? undefined : words.moreActs(otherActs.length),
    contest === undefined ? words.noContest : contest.title,
    stage,
    otherContests.length === 0 ? undefined : words.moreContests(otherContests.length),
    answer.verdicts.some(({ law }) => law?.applies === "law_on") ? words.lawOn : undefined,
  );
  return [
    { text: dotted(answer.incident.title ?? undefined, answer.incident.id), style: paint.title },
    { text: `${actor.id}: ${actor.capacity}` },
    { text: event, style: paint.dim },
  ];
}

/** `1 penilaian, 2 fakta`: how much the open provisions of a track still lack. */
function missingOf(track: TrackAnswer, verdicts: readonly Verdict[], view: View): string {
  const open = verdicts.filter((verdict) => verdict.track === track.track && verdict.status === "open");
  const kinds = ["contested", "findings", "facts", "readings"] as const;
  return kinds
    .map((kind) => ({ kind, count: new Set(open.flatMap((verdict) => verdict.needs[kind])).size }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => view.words.needs[kind](count))
    .join(", ");
}

function trackRow(track: TrackAnswer, verdicts: readonly Verdict[], view: View): Cell[] {
  const nearest = nearestDeadline(track.deadlines);
  const due = nearest?.state === "met" ? undefined : nearest?.due;
  const { words, paint, language } = view;
  return [
    cell(track.title),
    cell(`${outcomeMark[track.status]} ${outcomeWord[language][track.status]}`, paint.outcome(track.status)),
    cell(missingOf(track, verdicts, view) || words.none),
    cell(track.forum === null ? words.none : track.forum.short),
    cell(due === undefined || due === null ? words.none : shortDay(due, language)),
  ];
}

function trackTable(tracks: readonly TrackAnswer[], verdicts: readonly Verdict[], room: number, view: View): string[] {
  const { words, paint } = view;
  if (tracks.length === 0) return wrapAtMost(words.noTrack, view.width, 2);
  const head = [words.track, words.outcome, words.missing, words.forwardedTo, words.timeLimit].map((text) =>
    cell(text, paint.dim),
  );
  const shown = tracks.length > room ? tracks.slice(0, room - 1) : tracks;
  const rows = shown.map((track) => trackRow(track, verdicts, view));
  const widths = tableWidths([head, ...rows], least, view.width, gap);
  const full = rows.map((row) => rowLines(row, widths, gap));
  const tight = full.flat().length + (tracks.length - shown.length) > room;
  return [
    rowLine(head, widths, gap),
    ...(tight ? rows.map((row) => rowLine(row, widths, gap)) : full.flat()),
    ...(shown.length < tracks.length ? [paint.dim(words.moreTracks(tracks.length - shown.length))] : []),
  ];
}

function labelled(label: string, width: number, lines: readonly string[], view: View): string[] {
  const lead = view.paint.heading(label) + " ".repeat(width - label.length);
  return lines.map((line, index) => (index === 0 ? lead : " ".repeat(width)) + line);
}

function questionLines(questions: readonly Question[], indent: number, room: number, view: View): string[] {
  if (questions.length === 0) return [view.words.noQuestion];
  const shown = questions.slice(0, mostQuestions);
  let spare = Math.max(0, room - shown.length);
  return shown.flatMap((question, index) => {
    const lines = wrapAtMost(question.text, view.width - indent - 3, 1 + spare);
    spare -= lines.length - 1;
    return lines.map((line, row) => (row === 0 ? `${index + 1}. ${line}` : `   ${line}`));
  });
}

/** At most fifteen lines that tell one actor's case: who, when, which tracks, until when, what to ask next. */
export function summary(answer: Answer, actor: Actor, view: View): string[] {
  const { words } = view;
  const tracks = rowsOf(answer.tracks.filter((track) => track.actor === actor.id));
  const verdicts = answer.verdicts.filter((verdict) => verdict.actor === actor.id);
  const questions = answer.questions.filter((question) => question.actor === actor.id);
  const asked = Math.max(1, Math.min(mostQuestions, questions.length));
  const table = trackTable(tracks, verdicts, mostLines - headerLines - frameLines - asked, view);

  const indent = Math.max(words.nearestDeadline.length, words.questions.length) + 2;
  const nearest = nearestDeadline(tracks.flatMap((track) => track.deadlines));
  const due = nearest === undefined ? words.noDeadline : deadlineLine(nearest, view);
  const room = mostLines - headerLines - (frameLines - 1) - table.length;
  const asks = questionLines(questions, indent, room, view);
  return [
    ...headLines(header(answer, actor, view), room - asks.length, view),
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
