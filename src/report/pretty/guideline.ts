import type { Question, TrackAnswer, Verdict } from "../../answer/model.js";
import { outcomeMark, outcomeOf } from "../../messages/status.js";
import { interpretedText, printedText, rowTexts } from "../guideline-row.js";
import { namesOf, needsOf } from "./needs.js";
import { dotted, hanging, paragraph, type View } from "./view.js";

const mostNames = 3;

type Row = TrackAnswer["guideline_tiers"][number];

const rowOf = (track: TrackAnswer, verdict: Verdict): Row | undefined =>
  track.guideline_tiers.find((each) => each.row === verdict.provision);

/** Rows of joint guidelines that fit: beside what the law says, with what each prints and how it reads the statute. */
export function guidelineLines(
  track: TrackAnswer,
  verdicts: readonly Verdict[],
  questions: readonly Question[],
  view: View,
): string[] {
  if (verdicts.length === 0) return [];
  const { words, paint } = view;
  return [
    "",
    ...paragraph(`${words.guidelines}:`, 2, view, paint.dim),
    ...verdicts.flatMap((verdict) => {
      const outcome = outcomeOf(verdict);
      const row = rowOf(track, verdict);
      const read = row && interpretedText(row, view);
      const open = verdict.status === "open" ? namesOf(needsOf([verdict], questions), mostNames, view) : "";
      return [
        ...hanging(
          `${paint.outcome(outcome)(outcomeMark[outcome])} `,
          2,
          dotted(verdict.cite, verdict.title, row && printedText(row, view)),
          2,
          view,
        ),
        ...(read === undefined ? [] : paragraph(read, 4, view, paint.dim)),
        ...(open === "" ? [] : paragraph(words.stillOpen(open), 4, view, paint.dim)),
      ];
    }),
  ];
}

/** All that a row prints and leans on, under its elements. */
export function rowDetail(track: TrackAnswer, verdict: Verdict, view: View): string[] {
  const row = rowOf(track, verdict);
  return row === undefined ? [] : rowTexts(row, view).flatMap((text) => paragraph(text, 4, view));
}
