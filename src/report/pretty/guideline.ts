import type { Question, TrackAnswer, Verdict } from "../../answer/model.js";
import { outcomeMark, outcomeOf } from "../../messages/status.js";
import { namesOf, needsOf } from "./needs.js";
import { dotted, hanging, paragraph, type View } from "./view.js";

const mostNames = 3;

type Row = TrackAnswer["guideline_tiers"][number];

/** `Hukuman disiplin berat`: what the row prints, which prices nothing by itself. */
function printed(row: Row | undefined, view: View): string | undefined {
  if (row?.tier === undefined || row.tier === null) return undefined;
  return view.lexicon.tier(row.tier.split(":")[0] ?? "", row.tier);
}

/** Rows of joint guidelines that fit: beside what the law says, with the tier that each prints. */
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
      const row = track.guideline_tiers.find((each) => each.row === verdict.provision);
      const open = verdict.status === "open" ? namesOf(needsOf([verdict], questions), mostNames, view) : "";
      return [
        ...hanging(
          `${paint.outcome(outcome)(outcomeMark[outcome])} `,
          2,
          dotted(verdict.cite, verdict.title, printed(row, view)),
          2,
          view,
        ),
        ...(open === "" ? [] : paragraph(words.stillOpen(open), 4, view, paint.dim)),
      ];
    }),
  ];
}
