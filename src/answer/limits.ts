/** What an answer consulted, what it knows to be missing, and who has reviewed the encodings. */
import type { Outcome } from "../engine/judge.js";
import { instrumentOf } from "../engine/status.js";
import type { Rulebook } from "../rulebook/model.js";
import { shortTitle } from "./cite.js";
import type { Answer } from "./model.js";

export function limitsOf(rulebook: Rulebook, outcomes: readonly Outcome[], language: "id" | "en"): Answer["limits"] {
  const consulted = new Set<string>();
  for (const outcome of outcomes) {
    if (!outcome.wording) continue;
    for (const id of outcome.chain.links) consulted.add(instrumentOf(id));
  }
  const instruments = rulebook.instruments.filter((instrument) => consulted.has(instrument.id));
  const reviews = rulebook.provisions.map((provision) => provision.review);
  const reviewed = reviews.filter((review) => review.by.length > 0);
  return {
    consulted: instruments.map((instrument) => shortTitle(instrument, instrument.id)),
    not_encoded: instruments.flatMap((instrument) =>
      (instrument.not_encoded ?? []).map(
        (each) => `${shortTitle(instrument, instrument.id)} ${each.at}: ${each.reason[language]}`,
      ),
    ),
    encoded_on: reviews.map((review) => review.encoded_on).reduce((a, b) => (a > b ? a : b), "0000-00-00"),
    legal_review: {
      reviewed: reviewed.length,
      of: reviews.length,
      by: [...new Set(reviewed.flatMap((review) => review.by))],
    },
  };
}
