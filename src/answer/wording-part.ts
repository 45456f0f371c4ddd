/** What all verdicts under one wording have in common. */
import { concatMap } from "../concat-map.js";
import { weakest } from "../engine/certainty.js";
import type { Chain, Wording } from "../engine/model.js";
import { isoOf, isoOrNull } from "../engine/day.js";
import { defined } from "../incident/defined.js";
import type { Certainty } from "../rulebook/model.js";
import type { SanctionAnswer, Verdict } from "./model.js";

export interface WordingPart {
  readonly law: Pick<NonNullable<Verdict["law"]>, "version_from" | "version_until" | "wording_by">;
  /** What is threatened, whether or not this is breached. */
  readonly sanction: SanctionAnswer | undefined;
  readonly notes: readonly string[];
  /** How sure its versions are, and their days. */
  readonly certainties: readonly (Certainty | undefined)[];
}

type Language = "id" | "en";

const parts = new WeakMap<Wording, Map<Language, WordingPart>>();

/** Worked out once for all incidents. The wording is one of the chain's own. */
export function wordingPart(chain: Chain, wording: Wording, language: Language): WordingPart {
  const byLanguage = parts.get(wording) ?? new Map<Language, WordingPart>();
  parts.set(wording, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const part: WordingPart = {
    law: {
      version_from: isoOf(wording.window.lo),
      version_until: isoOrNull(wording.window.hi + 1),
      wording_by: wordingBy(wording),
    },
    sanction: sanctionOf(chain, wording),
    notes: notesOf(chain, wording, language),
    certainties: concatMap(wording.links, ({ version }) => [version.certainty, version.in_force.certainty]),
  };
  byLanguage.set(language, part);
  return part;
}

/** The instrument that last changed the wording of a link. */
function wordingBy(wording: Wording): string | null {
  const latest = Math.max(...wording.links.map((link) => link.window.lo));
  const named = wording.links.filter((link) => link.window.lo === latest && link.version.wording_by !== undefined);
  return named[named.length - 1]?.version.wording_by ?? null;
}

function sanctionOf(chain: Chain, { links }: Wording): SanctionAnswer | undefined {
  const version = links[links.length - 1]?.version;
  if (!version) return undefined;
  if (!version.sanction) {
    const unpriced = chain.last.unpriced_tier;
    return unpriced ? { ...unpriced, certainty: version.certainty } : undefined;
  }
  const { sanction } = version;
  const certainty = weakest([version.certainty, sanction.certainty]);
  if ("ladder" in sanction) {
    const { ladder, tier, up_to } = sanction;
    return { ladder, tier, ...(up_to === undefined ? {} : { up_to }), certainty };
  }
  const { custody, fine, connector } = sanction;
  return { ...defined({ custody, fine, connector }), certainty };
}

/** What is noted beside the provisions, under one of their wordings or under none. */
export function notesOf(chain: Chain, wording: Wording | undefined, language: Language): readonly string[] {
  const unpriced = chain.last.no_sanction && chain.punishedBy.length === 0 ? [chain.last.no_sanction] : [];
  const texts = [
    ...unpriced,
    ...concatMap(wording?.links ?? [], (link) => [...(link.provision.notes ?? []), ...(link.version.notes ?? [])]),
  ];
  return [...new Set(texts.map((text) => text[language]))];
}
