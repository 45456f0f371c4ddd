/** The provisions that are still open, with what would settle each: what `asn-check ask` needs of an answer. */
import type { Judgment } from "../engine/judgment.js";
import { mergeAgreeing } from "./merge.js";
import type { Verdict } from "./model.js";
import { select } from "./select.js";
import { verdictOf } from "./verdict.js";

/** Guidelines come after the law, and fallback duties after the specific law. */
export function openVerdicts(judgment: Judgment, language: "id" | "en"): readonly Verdict[] {
  const { shown } = select(judgment, { cited: new Set(), all: false });
  const options = { language, detail: "full", lawOn: false, cited: false, transitions: judgment.transitions } as const;
  const open = shown
    .filter(({ status }) => status === "open")
    .map((outcome) => ({ outcome, verdict: verdictOf(outcome, options) }));
  const rank = ({ kind, general }: Verdict): number => (general ? 2 : kind === "guideline" ? 1 : 0);
  return mergeAgreeing(open).verdicts.toSorted((a, b) => rank(a) - rank(b));
}
