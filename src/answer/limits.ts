/** What an answer consulted, what it knows to be missing, and who has reviewed the encodings. */
import { concatMap } from "../concat-map.js";
import type { Chain } from "../engine/compile.js";
import type { Outcome } from "../engine/outcome.js";
import { instrumentOf } from "../rulebook/instrument-of.js";
import type { Rulebook } from "../rulebook/model.js";
import { shortTitle } from "./cite.js";
import type { Answer } from "./model.js";

/** `steps`: provisions of procedure that the answer names. */
export function limitsOf(
  rulebook: Rulebook,
  outcomes: readonly Outcome[],
  steps: readonly string[],
  language: "id" | "en",
): Answer["limits"] {
  const consulted = new Set<string>(steps.map(instrumentOf));
  for (const outcome of outcomes) {
    if (!outcome.wording) continue;
    for (const id of instrumentsOf(outcome.chain)) consulted.add(id);
  }
  const fixed = fixedPart(rulebook, language);
  const instruments = fixed.instruments.filter(({ id }) => consulted.has(id));
  return {
    consulted: instruments.map(({ title }) => title),
    not_encoded: concatMap(instruments, ({ notEncoded }) => notEncoded),
    encoded_on: fixed.encodedOn,
    legal_review: fixed.review,
  };
}

const ofChains = new WeakMap<Chain, readonly string[]>();

function instrumentsOf(chain: Chain): readonly string[] {
  const known = ofChains.get(chain);
  if (known) return known;
  const found = [...new Set(chain.links.map(instrumentOf))];
  ofChains.set(chain, found);
  return found;
}

/** What does not depend on the incident, once for each pack and language. */
interface FixedPart {
  readonly instruments: readonly {
    readonly id: string;
    readonly title: string;
    readonly notEncoded: readonly string[];
  }[];
  readonly encodedOn: string;
  readonly review: Answer["limits"]["legal_review"];
}

const fixedParts = new WeakMap<Rulebook, Map<"id" | "en", FixedPart>>();

function fixedPart(rulebook: Rulebook, language: "id" | "en"): FixedPart {
  const byLanguage = fixedParts.get(rulebook) ?? new Map<"id" | "en", FixedPart>();
  fixedParts.set(rulebook, byLanguage);
  const existing = byLanguage.get(language);
  if (existing) return existing;
  const reviews = rulebook.provisions.map((provision) => provision.review);
  const reviewed = reviews.filter((review) => review.by.length > 0);
  const part: FixedPart = {
    instruments: rulebook.instruments.map((instrument) => {
      const title = shortTitle(instrument, instrument.id);
      const left = instrument.not_encoded ?? [];
      return {
        id: instrument.id,
        title,
        notEncoded: left.map((each) => `${title} ${each.at}: ${each.reason[language]}`),
      };
    }),
    encodedOn: reviews.map((review) => review.encoded_on).reduce((a, b) => (a > b ? a : b), "0000-00-00"),
    review: {
      reviewed: reviewed.length,
      of: reviews.length,
      by: [...new Set(reviewed.flatMap((review) => review.by))],
    },
  };
  byLanguage.set(language, part);
  return part;
}
