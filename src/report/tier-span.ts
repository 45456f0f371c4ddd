import type { ReportWords } from "../messages/report.js";
import type { Lexicon } from "./lexicon.js";

/** `Hukuman ringan sampai Hukuman berat`; `Pernyataan tertutup atau Pernyataan terbuka` where neither outranks the other. */
export function tierSpan(
  {
    ladder,
    tier,
    up_to: upTo,
  }: { readonly ladder: string; readonly tier: string; readonly up_to?: string | undefined },
  { lexicon, words }: { readonly lexicon: Lexicon; readonly words: ReportWords },
): string {
  const from = lexicon.tier(ladder, tier);
  if (upTo === undefined) return from;
  const to = lexicon.tier(ladder, upTo);
  return lexicon.alternatives(ladder) ? words.either([from, to]) : words.upTo(from, to);
}
