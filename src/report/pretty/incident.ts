import type { Answer, AnswerDocument, Verdict } from "../../answer/model.js";
import { asideLines } from "./aside.js";
import { citationsLines } from "./citations.js";
import { limitsLines } from "./limits.js";
import { nearMissLines, restLines } from "./near-miss.js";
import { principleLines } from "./general.js";
import { detailed, inOrder, isNear, isPrinciple, sorted, tracksOf } from "./order.js";
import { precedentLines } from "./precedents.js";
import { summary } from "./summary.js";
import { looseLines, trackLines } from "./track.js";
import { undeterminedLines } from "./undetermined.js";
import { paragraph, type View } from "./view.js";
import { whereOf } from "./where.js";

type Actor = Answer["actors"][number];

/** Settled provisions that get a line: near misses, and what was cited and is not alive for this person in another act. */
function withLine(verdicts: readonly Verdict[]): readonly Verdict[] {
  const settled = verdicts.filter((verdict) => !detailed(verdict));
  const known = new Set(
    verdicts.filter((verdict) => detailed(verdict) || isNear(verdict)).map(({ chain }) => chain.join("+")),
  );
  return settled.filter((verdict) => {
    if (isNear(verdict)) return verdict.kind !== "guideline";
    if (!verdict.cited || known.has(verdict.chain.join("+"))) return false;
    known.add(verdict.chain.join("+"));
    return true;
  });
}

/** The chains of one actor, track by track, then what no track holds, principles last; and what is still open. */
function actorDetails(answer: Answer, actor: Actor, all: View): string[] {
  const view = { ...all, explained: new Set<string>() };
  const verdicts = answer.verdicts.filter((verdict) => verdict.actor === actor.id);
  const questions = answer.questions.filter((question) => question.actor === actor.id);
  const tracks = tracksOf(answer, actor.id);
  const inTrack = (verdict: Verdict): boolean => tracks.some(({ track }) => track.track === verdict.track);
  const loose = sorted(
    verdicts.filter((verdict) => !inTrack(verdict)),
    view.lexicon,
  );
  const principles = inOrder(
    verdicts.filter((verdict) => detailed(verdict) && (isPrinciple(verdict) || (verdict.general && !inTrack(verdict)))),
    view.lexicon,
  );
  const where = whereOf(answer, verdicts, view);
  return [
    ...(verdicts.some(detailed) || answer.narrowed_to ? [] : [...paragraph(view.words.nothingApplies, 0, view), ""]),
    ...tracks.flatMap((track) => trackLines(track, questions, where, view)),
    ...looseLines([...loose.specific, ...loose.guidelines], where, view),
    ...principleLines(principles, questions, view),
    ...nearMissLines(
      withLine(verdicts).filter((verdict) => !isNear(verdict) || !inTrack(verdict)),
      view,
    ),
    ...undeterminedLines(questions, view),
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
    ...answer.actors.flatMap((actor, index) => [
      ...summary(answer, actor, shown ? undefined : answer.actors[index - 1], view),
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
          ...(shown ? restLines(answer, new Set(withLine(answer.verdicts)), view) : []),
          ...limitsLines(document, answer, view),
        ]),
  ];
}
