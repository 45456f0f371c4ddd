import type { TrackAnswer, Verdict } from "../../answer/model.js";
import { countedParts } from "../../messages/counted.js";
import { deadlineLine } from "./deadline.js";
import { laterLawLines } from "./later-law.js";
import { inOrder } from "./order.js";
import { tierLines } from "./sanction.js";
import { firstSteps, nextSteps, stepLine } from "./step.js";
import { briefLines, verdictLines } from "./verdict.js";
import { dotted, hanging, paragraph, type View } from "./view.js";

function steps(track: TrackAnswer, view: View): string[] {
  const { words, paint, language, lexicon } = view;
  const deadlines = track.deadlines.flatMap((deadline) => [
    deadlineLine(deadline, view),
    dotted(...countedParts(deadline.counted, language)),
  ]);
  const notes = view.verbose || track.notes.length < 2 ? track.notes : [words.noteCount(track.notes.length)];
  const parallel = track.parallel_with.map((id) => lexicon.track(id)).join(", ");
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [words.forum, track.forum === null ? [] : [dotted(track.forum.text, track.forum.ref)]],
    [words.authorityHead, track.authority.map((step) => stepLine(step, view))],
    [words.procedure, nextSteps(track.procedure, view)],
    [words.deadlines, deadlines],
    [words.remedies, firstSteps(track.remedies, view)],
    [words.parallel, parallel === "" ? [] : [parallel]],
    [words.notes, notes],
  ];
  const filled = rows.filter(([, texts]) => texts.length > 0);
  const width = Math.max(0, ...filled.map(([label]) => label.length)) + 2;
  return filled.flatMap(([label, texts]) =>
    texts.flatMap((text, index) =>
      hanging(
        paint.dim(index === 0 ? label : "") + " ".repeat(width - (index === 0 ? label.length : 0)),
        width,
        text,
        2,
        view,
      ),
    ),
  );
}

/** A track with its chains: heading, where it goes and until when, the tiers reached, then chain by chain. */
export function trackLines(track: TrackAnswer, verdicts: readonly Verdict[], several: boolean, view: View): string[] {
  const { paint } = view;
  const rule = "─".repeat(Math.max(0, view.width - track.title.length - 4));
  return [
    `${paint.dim("──")} ${paint.heading(track.title)} ${paint.dim(rule)}`,
    ...steps(track, view),
    ...tierLines(track, view),
    ...laterLawLines(track, view),
    ...chainLines(verdicts, several, view),
    "",
  ];
}

/** Open chains that are shown in full in each track; the others in brief until asked for. */
const openInFull = 2;

function chainLines(verdicts: readonly Verdict[], several: boolean, view: View): string[] {
  let open = 0;
  return inOrder(verdicts, view.lexicon).flatMap((verdict) => {
    if (verdict.status === "open") open += 1;
    const brief = open > openInFull && !view.verbose;
    if (!brief) return ["", ...verdictLines(verdict, several, view)];
    return [...(open === openInFull + 1 ? [""] : []), ...briefLines(verdict, several, view)];
  });
}

/** Chains that no track of the answer holds. */
export function looseLines(verdicts: readonly Verdict[], several: boolean, view: View): string[] {
  if (verdicts.length === 0) return [];
  return [
    ...paragraph(view.words.otherProvisions, 0, view, view.paint.heading),
    ...chainLines(verdicts, several, view),
    "",
  ];
}
