import type { TierOption, TrackAnswer, Verdict } from "../../answer/model.js";
import { duration } from "../../messages/amount.js";
import { longDay } from "../../messages/day.js";
import { penalText, sanctionWords } from "../../messages/sanction.js";
import { tierSpan } from "../tier-span.js";
import { dotted, hanging, paragraph, type View } from "./view.js";

type Tier = NonNullable<TrackAnswer["tier"]>;

/** What the article threatens, to stand behind its heading; empty when it prints no sanction. */
export function sanctionText({ sanction }: Verdict, view: View): string {
  if (sanction === undefined) return "";
  const { words, language } = view;
  const { ladder, tier: rung, up_to } = sanction;
  const tier = ladder === undefined || rung === undefined ? undefined : tierSpan({ ladder, tier: rung, up_to }, view);
  const uncertain = sanction.certainty === "confirmed" ? undefined : words.certainty[sanction.certainty];
  return dotted(tier, penalText(sanction, language), uncertain);
}

/** The same behind its heading. */
export function sanctionLines(verdict: Verdict, view: View): string[] {
  const text = sanctionText(verdict, view);
  if (text === "") return [];
  return [
    ...paragraph(`${sanctionWords[view.language].heading}:`, 4, view, view.paint.dim),
    ...paragraph(text, 6, view, view.paint.strong),
  ];
}

export function optionText(option: TierOption, view: View): string {
  const { words, language } = view;
  return dotted(
    option.duration === undefined ? option.text : `${option.text} (${duration(option.duration, language)})`,
    option.state === "applied" ? undefined : words.optionState[option.state],
    option.certainty === "confirmed" ? undefined : words.certainty[option.certainty],
    option.ref,
  );
}

/** Options by rung, each rung under its title; one that only repeats the title stands in its place. */
function optionLines(options: readonly TierOption[], ladder: string, view: View): string[] {
  const rungs = [...new Set(options.map(({ tier }) => tier))];
  return rungs.flatMap((rung) => {
    const title = view.lexicon.tier(ladder, rung);
    const own = options.filter(({ tier }) => tier === rung);
    const [only] = own;
    if (own.length === 1 && only?.text.toLowerCase() === title.toLowerCase())
      return paragraph(optionText({ ...only, text: title }, view), 4, view);
    return [
      ...paragraph(`${title}:`, 4, view),
      ...own.flatMap((option) => hanging("– ", 2, optionText(option, view), 6, view)),
    ];
  });
}

/** Rules that say nothing where one rung stands alone; a step stands alone where no other leads to it. */
const SAID_OF_SEVERAL: ReadonlySet<string> = new Set(["cumulative", "stepwise", "once"]);

/** The rungs that a track's verdicts reach on its ladder, and how they go together. */
export function tierRangeText(tier: Tier, { words, lexicon }: View): string {
  const from = tier.from === null ? undefined : lexicon.tier(tier.ladder, tier.from);
  const range =
    tier.rule === "one_of"
      ? words.either([...new Set(tier.options.map((option) => lexicon.tier(tier.ladder, option.tier)))])
      : words.tierRange(from, lexicon.tier(tier.ladder, tier.to));
  const others = tier.rule === "stepwise" && tier.options.some((option) => option.tier !== tier.from);
  const alone = tier.from === tier.to && SAID_OF_SEVERAL.has(tier.rule) && !others;
  return alone ? range : `${range} (${tier.rule_text ?? words.tierRule[tier.rule]})`;
}

/** Punishments on record, and what the ladder says of a repetition. */
export function repeatTexts({ ladder, from, if_repeat, prior = [] }: Tier, view: View): readonly string[] {
  const { words, lexicon, language } = view;
  const had = prior.map(({ tier, on, same_nature: same }) =>
    words.priorSanction(
      lexicon.tier(ladder, tier),
      [
        ...(on === undefined ? [] : [longDay(on, language)]),
        ...(same === undefined ? [] : [words.sameNature[same ? "true" : "false"]]),
      ].join(", "),
    ),
  );
  return [...had, ...(if_repeat === undefined || (from === null && had.length === 0) ? [] : [if_repeat])];
}

/**
 * The rungs that a track's verdicts reach on its ladder. The options of a rung are listed once something on it is
 * fulfilled, or when asked for; none is chosen.
 */
export function tierLines(track: TrackAnswer, view: View): string[] {
  const { tier } = track;
  if (tier === null) return [];
  const { paint, language } = view;
  const equal = tier.rule === "one_of";
  const shown = view.verbose || (equal && tier.from !== null);
  const options = shown ? tier.options : tier.options.filter((option) => option.tier === tier.from);
  return [
    ...paragraph(`${sanctionWords[language].heading}:`, 2, view, paint.dim),
    ...paragraph(tierRangeText(tier, view), 4, view, paint.strong),
    ...optionLines(options, tier.ladder, view),
    ...repeatTexts(tier, view).flatMap((text) => paragraph(text, 4, view, paint.dim)),
  ];
}
