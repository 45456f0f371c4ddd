/** What an answer consulted, what it knows to be missing, and who has reviewed the encodings. */
import { concatMap } from "../concat-map.js";
import type { Chain } from "../engine/model.js";
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
  return limitsUnder(fixedPart(rulebook, language), consulted);
}

/** Many answers consult the same. */
const MOST_KEPT = 256;

function limitsUnder(
  { kept, instruments, encodedOn, review }: FixedPart,
  consulted: ReadonlySet<string>,
): Answer["limits"] {
  const own = instruments.filter(({ id }) => consulted.has(id));
  const key = own.map(({ id }) => id).join(" ");
  const known = kept.get(key);
  if (known) return known;
  const limits = {
    consulted: own.map(({ title }) => title),
    not_encoded: concatMap(own, ({ notEncoded }) => notEncoded),
    encoded_on: encodedOn,
    legal_review: review,
  };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, limits);
  return limits;
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
  /** By the instruments that were consulted. */
  readonly kept: Map<string, Answer["limits"]>;
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
    kept: new Map<string, Answer["limits"]>(),
  };
  byLanguage.set(language, part);
  return part;
}
