import type { Answer } from "../../answer/model.js";
import { shortDay } from "../../messages/day.js";
import { forumShort } from "../../report/forum.js";
import { nothingShown } from "../../report/marks.js";
import { deadlineLine, nearestDeadline } from "../../report/pretty/deadline.js";
import { namesOf, needsOf } from "../../report/pretty/needs.js";
import { tracksOf, type TrackView } from "../../report/pretty/order.js";
import { tierLines } from "../../report/pretty/sanction.js";
import { authoritySteps, firstSteps, nextSteps } from "../../report/pretty/step.js";
import { dotted, type View } from "../../report/pretty/view.js";
import type { App } from "../app.js";
import { el, type Child } from "../dom.js";
import { paragraphs } from "./lines.js";
import { outcomeTag } from "./status.js";
import { table } from "./table.js";

const MOST_NEEDS = 3;

/** One row a track: how it stands, what is not settled, where it goes and until when; its course folded below. */
export function tracksTable(answer: Answer, actor: string, { view, words }: App): Child {
  const tracks = tracksOf(answer, actor);
  if (tracks.length === 0) return el("p", {}, nothingShown(answer, view.language, answer.actors.length > 1));
  const { track, outcome, missing, forwardedTo, timeLimit } = view.words;
  const head = [track, outcome, missing, forwardedTo, timeLimit].map(sentenceCase);
  return el(
    "div",
    {},
    table(
      words.tracks,
      head,
      tracks.map((each) => row(each, answer, view)),
    ),
    tracks.filter(({ onlyNear }) => !onlyNear).map((each) => course(each, actor, words.course, view)),
  );
}

/** Headings of terminals are in capitals. */
export function sentenceCase(text: string): string {
  return text.slice(0, 1) + text.slice(1).toLowerCase();
}

function row(each: TrackView, answer: Answer, view: View): readonly (readonly Child[])[] {
  const { track, onlyNear } = each;
  const due = nearestDeadline(track.deadlines)?.due;
  return [
    [track.title],
    [outcomeTag(track.status, view.language, onlyNear ? view.words.missed : undefined)],
    [lacking(each, answer, view)],
    [forumShort(track, view.words)],
    [due === undefined || due === null ? view.words.none : shortDay(due, view.language)],
  ];
}

function lacking({ verdicts, onlyGeneral, onlyGuidelines, onlyNear }: TrackView, answer: Answer, view: View): string {
  if (onlyNear) return view.words.none;
  if (onlyGeneral) return view.words.onlyGeneral;
  if (onlyGuidelines) return view.words.onlyGuidelines;
  const open = verdicts.filter(({ status, kind, general }) => status === "open" && kind !== "guideline" && !general);
  const needs = needsOf(open, answer.questions);
  return needs.length === 0 ? view.words.none : namesOf(needs, MOST_NEEDS, { ...view, verbose: false });
}

/** Where the track goes, how grave it may become, who acts next. */
function course({ track }: TrackView, actor: string, title: string, view: View): Child {
  const { words } = view;
  const brief = { ...view, verbose: false };
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`${title}:`, ...lines];
  const lines = [
    ...part(words.forum, track.forum === null ? [] : [dotted(track.forum.text, track.forum.ref)]),
    ...part(
      words.deadlines,
      track.deadlines.map((deadline) => deadlineLine(deadline, view)),
    ),
    ...tierLines(track, brief),
    ...part(words.authorityHead, authoritySteps(track.authority, view)),
    ...part(words.procedure, nextSteps(track.procedure, view)),
    ...part(words.remedies, firstSteps(track.remedies, view)),
    ...part(words.notes, track.notes),
  ];
  if (lines.length === 0) return undefined;
  return el(
    "details",
    { id: `track-${actor}-${track.track}` },
    el("summary", {}, `${track.title}: ${title}`),
    paragraphs(lines),
  );
}
