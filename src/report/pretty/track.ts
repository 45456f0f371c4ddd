import type { Question, TrackAnswer, Verdict } from "../../answer/model.js";
import { countedParts } from "../../messages/counted.js";
import { longDay } from "../../messages/day.js";
import { laterLawWords } from "../../messages/later-law.js";
import { displayWidth } from "../../text/display-width.js";
import { wrap } from "../layout/wrap.js";
import { deadlineLine } from "./deadline.js";
import { generalLines } from "./general.js";
import { guidelineLines, rowDetail } from "./guideline.js";
import { laterLawTexts } from "./later-law.js";
import { openTransition } from "./law.js";
import { nearMissLine } from "./near-miss.js";
import { sorted, type TrackView } from "./order.js";
import { tierLines } from "./sanction.js";
import { authoritySteps, firstSteps, nextSteps } from "./step.js";
import { briefLines, verdictLines } from "./verdict.js";
import { dotted, hanging, paragraph, type View } from "./view.js";
import type { Where } from "./where.js";

type Rows = readonly (readonly [label: string, texts: readonly string[]])[];

/** Labels in one column, their texts behind them; empty ones are left out. */
function rowsOf(rows: Rows, view: View): string[] {
  const filled = rows.filter(([, texts]) => texts.length > 0);
  const width = Math.max(...Object.values(labels(view)).map(displayWidth)) + 2;
  return filled.flatMap(([label, texts]) =>
    texts.flatMap((text, index) =>
      hanging(
        view.paint.dim(index === 0 ? label : "") + " ".repeat(width - (index === 0 ? displayWidth(label) : 0)),
        width,
        text,
        2,
        view,
      ),
    ),
  );
}

function labels({ words }: View): Readonly<Record<string, string>> {
  const { forum, deadlines, authorityHead, procedure, remedies, parallel, notes } = words;
  return { forum, deadlines, authorityHead, procedure, remedies, parallel, notes };
}

/** Where the track goes, and until when. */
function destination(track: TrackAnswer, view: View): string[] {
  const { forum, deadlines } = track;
  const { words, language } = view;
  return rowsOf(
    [
      [words.forum, [...(forum === null ? [] : [dotted(forum.text, forum.ref)]), ...otherDays(track, view)]],
      [
        words.deadlines,
        deadlines.flatMap((deadline) => [
          deadlineLine(deadline, view),
          ...(deadline.due === null ? [] : [dotted(...countedParts(deadline.counted, language))]),
        ]),
      ],
    ],
    view,
  );
}

/** What another day of receipt would change, while that day is not on record. */
export function otherDays({ other_forums: others, step_day: { day, by, changes } }: TrackAnswer, view: View): string[] {
  const { words, language } = view;
  if (by === "received" || (others.length === 0 && changes.length === 0)) return [];
  const spelled = (iso: string): string => longDay(iso, language);
  return [
    words.stepDay(spelled(day), by),
    ...others.map(({ from, to, short }) => words.otherForum(from === null ? null : spelled(from), spelled(to), short)),
    ...(changes.length === 0 ? [] : [words.stepChanges(changes.map(spelled))]),
  ];
}

/** How it goes on there: who may punish, what comes next, what remedies lie. */
function course(track: TrackAnswer, view: View): string[] {
  const { words, lexicon } = view;
  const notes = view.verbose || track.notes.length < 2 ? track.notes : [words.noteCount(track.notes.length)];
  const parallel = track.parallel_with.map((id) => lexicon.track(id)).join(", ");
  return rowsOf(
    [
      [words.authorityHead, authoritySteps(track.authority, view)],
      [words.procedure, nextSteps(track.procedure, view)],
      [words.remedies, firstSteps(track.remedies, view)],
      [words.parallel, parallel === "" ? [] : [parallel]],
      [words.notes, notes],
    ],
    view,
  );
}

/** Which of two regulations governs, where a fact that is not known decides it: said once for the track. */
function transitionLines(verdicts: readonly Verdict[], view: View): string[] {
  const texts = new Set(verdicts.flatMap((verdict) => openTransition(verdict, view) ?? []));
  return [...texts].flatMap((text) => paragraph(text, 2, view, view.paint.warning));
}

/** The title between two rules, over the whole width. */
function ruled(title: string, view: View): string[] {
  const { paint } = view;
  const lead = 3;
  const lines = wrap(title, view.width - lead);
  return lines.map((line, index) => {
    const rule = "─".repeat(Math.max(0, view.width - displayWidth(line) - lead - 1));
    const end = index === lines.length - 1 && rule !== "" ? ` ${paint.dim(rule)}` : "";
    return `${index === 0 ? `${paint.dim("──")} ` : " ".repeat(lead)}${paint.heading(line)}${end}`;
  });
}

/**
 * A track with its chains: where it goes and until when, the tiers reached, then what is fulfilled, what is open, near
 * misses, general duties in one block, guidelines; how the matter goes on at the end.
 */
export function trackLines(
  { track, verdicts, onlyNear }: TrackView,
  questions: readonly Question[],
  where: Where,
  view: View,
): string[] {
  const heading = ruled(track.title, view);
  const { specific, general, guidelines, near } = sorted(verdicts, view.lexicon);
  const misses = near.flatMap((verdict) => nearMissLine(verdict, where(verdict), view));
  if (onlyNear) return [...heading, ...misses, ""];
  const done = ({ status }: Verdict): boolean => status !== "open";
  // Where a track has nothing else, one or two of them are worth reading.
  const alone = specific.length === 0 && general.length <= openInFull;
  const folded = (some: readonly Verdict[]): string[] =>
    some.length === 0
      ? []
      : view.verbose || alone
        ? chainLines(some, where, view)
        : ["", ...generalLines(some, questions, view)];
  const end = course(track, view);
  return [
    ...heading,
    ...destination(track, view),
    ...tierLines(track, view),
    ...rowsOf([[laterLawWords[view.language].lead, laterLawTexts(track, view)]], view),
    ...transitionLines(verdicts, view),
    ...chainLines(specific.filter(done), where, view),
    ...folded(general.filter(done)),
    ...chainLines(
      specific.filter((verdict) => !done(verdict)),
      where,
      view,
    ),
    ...(misses.length === 0 ? [] : ["", ...misses]),
    ...folded(general.filter((verdict) => !done(verdict))),
    ...(view.verbose
      ? guidelines.flatMap((verdict) => [...chainLines([verdict], where, view), ...rowDetail(track, verdict, view)])
      : guidelineLines(track, guidelines, questions, view)),
    ...(end.length === 0 ? [] : ["", ...end]),
    "",
  ];
}

/** Open chains that are shown in full in each track; the others in brief until asked for. */
const openInFull = 2;

function chainLines(verdicts: readonly Verdict[], where: Where, view: View): string[] {
  let open = 0;
  return verdicts.flatMap((verdict) => {
    if (verdict.status === "open") open += 1;
    const brief = open > openInFull && !view.verbose;
    if (!brief) return ["", ...verdictLines(verdict, where(verdict), view)];
    return [...(open === openInFull + 1 ? [""] : []), ...briefLines(verdict, where(verdict), view)];
  });
}

/** Chains that no track of the answer holds. */
export function looseLines(verdicts: readonly Verdict[], where: Where, view: View): string[] {
  if (verdicts.length === 0) return [];
  return [
    ...paragraph(view.words.otherProvisions, 0, view, view.paint.heading),
    ...chainLines(verdicts, where, view),
    "",
  ];
}
