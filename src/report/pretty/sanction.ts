import type { TierOption, TrackAnswer, Verdict } from "../../answer/model.js";
import { duration } from "../../messages/amount.js";
import { penalText, sanctionWords } from "../../messages/sanction.js";
import { dotted, hanging, paragraph, type View } from "./view.js";

/** What the article threatens, always behind its heading; nothing when it prints no sanction. */
export function sanctionLines(verdict: Verdict, view: View): string[] {
  const { sanction } = verdict;
  if (sanction === undefined) return [];
  const { words, lexicon, language } = view;
  const tier =
    sanction.ladder === undefined || sanction.tier === undefined
      ? undefined
      : lexicon.tier(sanction.ladder, sanction.tier);
  const uncertain = sanction.certainty === "confirmed" ? undefined : words.certainty[sanction.certainty];
  const text = dotted(tier, penalText(sanction, language), uncertain);
  if (text === "") return [];
  return [
    ...paragraph(`${sanctionWords[language].heading}:`, 4, view, view.paint.dim),
    ...paragraph(text, 6, view, view.paint.strong),
  ];
}

function optionText(option: TierOption, view: View): string {
  const { words, language } = view;
  return dotted(
    option.duration === undefined ? option.text : `${option.text} (${duration(option.duration, language)})`,
    option.state === "applied" ? undefined : words.optionState[option.state],
    option.certainty === "confirmed" ? undefined : words.certainty[option.certainty],
    option.ref,
  );
}

/** The rungs that a track's verdicts reach on its ladder, with every option of each; none is chosen. */
export function tierLines(track: TrackAnswer, view: View): string[] {
  const { tier } = track;
  if (tier === null) return [];
  const { words, lexicon, paint, language } = view;
  const from = tier.from === null ? undefined : lexicon.tier(tier.ladder, tier.from);
  const range = words.tierRange(from, lexicon.tier(tier.ladder, tier.to));
  const options = tier.options.flatMap((option) => hanging("– ", 2, optionText(option, view), 4, view));
  return [
    ...paragraph(`${sanctionWords[language].heading}:`, 2, view, paint.dim),
    ...paragraph(`${range} (${words.tierRule[tier.rule]})`, 4, view, paint.strong),
    ...options,
    ...(tier.if_repeat === undefined ? [] : paragraph(tier.if_repeat, 4, view, paint.dim)),
  ];
}
