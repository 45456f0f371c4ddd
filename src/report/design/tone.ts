import type { CitationStatus, ElementStatus } from "../../answer/model.js";
import type { Mark, Outcome } from "../../messages/status.js";

/** How something stands, for the eye: never without its mark and its word. */
export type Tone = "settled" | "open" | "quiet";

const tones: Readonly<Record<Mark, Tone>> = { "●": "settled", "◐": "open", "○": "quiet" };

/** The one place that gives a mark its colour; terminal, page and document take it from here. */
export function toneOfMark(mark: Mark): Tone {
  return tones[mark];
}

export function toneOfOutcome(outcome: Outcome): Tone {
  return outcome === "fulfilled" ? "settled" : outcome === "open" ? "open" : "quiet";
}

export function toneOfElement(status: ElementStatus): Tone {
  return status === "satisfied" ? "settled" : status === "open" ? "open" : "quiet";
}

/** A citation that is right, one that cannot be told yet, one that is not right. */
export const citationMark: Readonly<Record<CitationStatus, Mark>> = {
  confirmed: "●",
  incomplete: "◐",
  not_encoded: "◐",
  not_supported: "◐",
  no_such_provision: "○",
  misquoted: "○",
  wrong_instrument: "○",
  wrong_regime: "○",
  not_yet_in_force: "○",
  repealed: "○",
  not_addressee: "○",
};
