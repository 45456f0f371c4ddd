import type { LadderTier, Rulebook, SlugEntry } from "../rulebook/model.js";
import type { Scalar } from "../incident/model.js";
import { shortTitle } from "../answer/cite.js";
import { spellDays } from "../messages/day.js";
import type { Language } from "../messages/language.js";
import { reportWords } from "../messages/report-words.js";

/** Names for the ids in an answer, taken from the pack. An id that the pack does not know is its own name. */
export interface Lexicon {
  /** The question that a fact or finding answers, as the dictionary puts it; the path itself where it is not listed. */
  readonly question: (path: string) => string;
  /** Yes or no, the label of a slug, a spelled day. */
  readonly value: (path: string, value: Scalar) => string;
  readonly track: (id: string) => string;
  readonly tier: (ladder: string, tier: string) => string;
  /** Gravity of a rung inside its ladder, for order only; 0 where it has none. */
  readonly tierRank: (ladder: string, tier: string) => number;
  readonly reading: (id: string) => string;
  readonly instrument: (id: string) => string;
}

export function lexiconOf(rulebook: Rulebook, language: Language): Lexicon {
  const words = reportWords[language];
  const facts = new Map(rulebook.facts.map((entry) => [entry.path, entry]));
  const tiers = new Map<string, LadderTier>(
    rulebook.ladders.flatMap((ladder) => ladder.tiers.map((tier) => [`${ladder.id}:${tier.id}`, tier] as const)),
  );
  const tracks = new Map(rulebook.tracks.map((track) => [track.id, track.title[language]]));
  const readings = new Map(rulebook.readings.map((reading) => [reading.id, reading.question[language]]));
  const instruments = new Map(rulebook.instruments.map((item) => [item.id, item]));

  const slugsOf = (path: string): readonly SlugEntry[] => {
    const entry = facts.get(path);
    return entry?.values ?? (entry?.values_from === undefined ? [] : (rulebook.value_sets[entry.values_from] ?? []));
  };

  const label = (path: string, value: string): string =>
    slugsOf(path).find((entry) => entry.slug === value)?.label[language] ?? spellDays(value, language);

  return {
    question: (path) => {
      if (path.startsWith("reading:")) return readings.get(path.slice("reading:".length)) ?? path;
      const entry = facts.get(path);
      if (entry !== undefined) return entry.question[language];
      // `act.conduct.membagikan`: one item of a list.
      const dot = path.lastIndexOf(".");
      const list = facts.get(path.slice(0, dot));
      return list === undefined ? path : `${list.question[language]} ${label(list.path, path.slice(dot + 1))}`;
    },
    value: (path, value) => (typeof value === "boolean" ? (value ? words.yes : words.no) : label(path, String(value))),
    track: (id) => tracks.get(id) ?? id,
    tier: (ladder, tier) => tiers.get(rung(ladder, tier))?.title[language] ?? tier,
    tierRank: (ladder, tier) => tiers.get(rung(ladder, tier))?.rank ?? 0,
    reading: (id) => readings.get(id) ?? id,
    instrument: (id) => shortTitle(instruments.get(id), id),
  };
}

/** Answers write `berat` beside its ladder, or `pns:berat`. */
function rung(ladder: string, tier: string): string {
  return tier.includes(":") ? tier : `${ladder}:${tier}`;
}
