import type { WhatIfTrack } from "../../answer/what-if/model.js";
import type { ReportWords } from "../../messages/report.js";
import type { Lexicon } from "../lexicon.js";

/** How far a track reaches on its ladder; of alternatives without an order all are named. */
export function reachText(
  { ladder, from, to }: NonNullable<NonNullable<WhatIfTrack["before"]>["tier"]>,
  { lexicon, words }: { readonly lexicon: Lexicon; readonly words: ReportWords },
): string {
  const title = (rung: string): string => lexicon.tier(ladder, rung);
  return lexicon.alternatives(ladder)
    ? words.either(lexicon.rungs(ladder).map(title))
    : words.tierRange(from === null ? undefined : title(from), title(to));
}
