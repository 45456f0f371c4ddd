import type { Answer, AnswerDocument } from "../../answer/model.js";
import { asideLines } from "./aside.js";
import { citationsLines } from "./citations.js";
import { limitsLines } from "./limits.js";
import { nearMissLines, restLines } from "./near-miss.js";
import { detailed, tracksInOrder } from "./order.js";
import { precedentLines } from "./precedents.js";
import { summary } from "./summary.js";
import { looseLines, trackLines } from "./track.js";
import { undeterminedLines } from "./undetermined.js";
import { paragraph, type View } from "./view.js";

type Actor = Answer["actors"][number];

/** The chains of one actor, track by track, and what is still open. */
function actorDetails(answer: Answer, actor: Actor, view: View): string[] {
  const verdicts = answer.verdicts.filter((verdict) => verdict.actor === actor.id);
  const shown = verdicts.filter(detailed);
  const tracks = tracksInOrder(answer.tracks.filter((track) => track.actor === actor.id));
  const several = answer.acts.length > 1 || answer.contests.length > 1;
  const ofTrack = (id: string): typeof shown => shown.filter((verdict) => verdict.track === id);
  const loose = shown.filter((verdict) => !tracks.some((track) => track.track === verdict.track));
  return [
    ...(shown.length === 0 ? [...paragraph(view.words.nothingApplies, 0, view), ""] : []),
    ...tracks
      .filter((track) => ofTrack(track.track).length > 0)
      .flatMap((track) => trackLines(track, ofTrack(track.track), several, view)),
    ...looseLines(loose, several, view),
    ...nearMissLines(verdicts, view),
    ...undeterminedLines(
      answer.questions.filter((question) => question.actor === actor.id),
      view,
    ),
  ];
}

/** Whose details are printed: nobody's, a single actor's, everybody's. */
export type Details = "none" | "single" | "all";

/**
 * One incident: a summary for each actor; the details when there is one actor, or when they were asked
 * for; what concerns the whole incident at the end.
 */
export function incidentLines(
  document: Pick<AnswerDocument, "pack" | "evaluated_on">,
  answer: Answer,
  details: Details,
  view: View,
): string[] {
  const several = answer.actors.length > 1;
  const shown = details === "all" || (details === "single" && !several);
  return [
    ...answer.actors.flatMap((actor) => [
      ...summary(answer, actor, view),
      "",
      ...(shown ? actorDetails(answer, actor, view) : []),
    ]),
    ...(shown || details === "none" ? [] : [...paragraph(view.words.detailsHint, 0, view, view.paint.act), ""]),
    ...(details === "none"
      ? []
      : [
          ...citationsLines(answer.citations, view),
          ...asideLines(answer, view),
          ...(shown ? precedentLines(answer, view) : []),
          ...(shown ? restLines(answer, answer.verdicts, view) : []),
          ...limitsLines(document, answer, view),
        ]),
  ];
}
