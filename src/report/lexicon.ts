import { existing } from "../existing.js";
import type { FactEntry, LadderTier, Rulebook, SlugEntry } from "../rulebook/model.js";
import type { Scalar } from "../incident/model.js";
import { citeTogether, shortTitle } from "../answer/cite.js";
import { duration, rupiah } from "../messages/amount.js";
import { spellDays } from "../messages/day.js";
import type { Language } from "../messages/language.js";
import { reportWords } from "../messages/report-words.js";

/** Names for the ids in an answer, taken from the pack. An id that the pack does not know is its own name. */
export interface Lexicon {
  /** The question that a fact or finding answers, as the dictionary puts it; the path itself where it is not listed. */
  readonly question: (path: string) => string;
  /** A short noun phrase for a fact path, `findings.x` or `reading:x`: `kedudukan`, `kesengajaan`, `tafsir x`. */
  readonly label: (path: string) => string;
  /** The same, a finding marked as one: `penilaian kesengajaan`. */
  readonly named: (path: string) => string;
  /** Yes or no, the label of a slug, a spelled day. */
  readonly value: (path: string, value: Scalar) => string;
  readonly track: (id: string) => string;
  readonly tier: (ladder: string, tier: string) => string;
  /** Gravity of a rung inside its ladder, for order only; 0 where it has none. */
  /** Of this fact, what is not stated is not alleged. */
  readonly allegation: (path: string) => boolean;
  readonly tierRank: (ladder: string, tier: string) => number;
  /** Ids of all rungs of the ladder, in its order. */
  readonly rungs: (ladder: string) => readonly string[];
  /** The rungs of the ladder are alternatives without an order. */
  readonly alternatives: (ladder: string) => boolean;
  readonly reading: (id: string) => string;
  readonly instrument: (id: string) => string;
  /** Provisions cited together: `Pasal 3 huruf c, d; Pasal 4 huruf c PP 94/2021`. */
  readonly cite: (ids: readonly string[]) => string;
}

/** Looked up by path, the table made when it is first needed. */
function byKey<T>(items: () => Iterable<readonly [string, T]>): (key: string) => T | undefined {
  let table: ReadonlyMap<string, T> | undefined;
  return (key) => (table ??= new Map(items())).get(key);
}

export function lexiconOf(rulebook: Rulebook, language: Language): Lexicon {
  const words = reportWords[language];
  const fact = byKey(() => rulebook.facts.map((entry) => [entry.path, entry] as const));
  const rungs = byKey<LadderTier>(() =>
    rulebook.ladders.flatMap((ladder) => ladder.tiers.map((tier) => [`${ladder.id}:${tier.id}`, tier] as const)),
  );
  const reading = (id: string): string | undefined =>
    rulebook.readings.find((each) => each.id === id)?.question[language];

  const slugsOf = (entry: FactEntry | undefined): readonly SlugEntry[] =>
    entry?.values ?? (entry?.values_from === undefined ? [] : (rulebook.value_sets[entry.values_from] ?? []));

  const slug = (entry: FactEntry | undefined, value: string): string =>
    slugsOf(entry).find((each) => each.slug === value)?.label[language] ?? spellDays(value, language);

  /** An entry, or the list that the path names an item of: `act.conduct.membagikan`. */
  const entryOf = (path: string): { readonly entry?: FactEntry; readonly item?: string } => {
    const entry = fact(path);
    if (entry !== undefined) return { entry };
    const dot = path.lastIndexOf(".");
    const list = fact(path.slice(0, dot));
    return list === undefined ? {} : { entry: list, item: slug(list, path.slice(dot + 1)) };
  };

  const label = (path: string): string => {
    if (path.startsWith("reading:")) return `${words.reading} ${path.slice("reading:".length)}`;
    const { entry, item } = entryOf(path);
    const text = (entry?.label ?? entry?.question)?.[language] ?? path;
    return item === undefined ? text : `${text}: ${item}`;
  };

  return {
    question: (path) => {
      if (path.startsWith("reading:")) return reading(path.slice("reading:".length)) ?? path;
      const { entry, item } = entryOf(path);
      const text = entry?.question[language] ?? path;
      return item === undefined ? text : `${text} ${item}`;
    },
    label,
    named: (path) =>
      fact(path)?.label !== undefined && path.startsWith("findings.") ? words.finding(label(path)) : label(path),
    value: (path, value) => {
      if (typeof value === "boolean") return value ? words.yes : words.no;
      const { entry } = entryOf(path);
      if (typeof value === "number" && entry?.unit !== undefined)
        return entry.unit === "rupiah" ? rupiah(value, language) : duration({ [entry.unit]: value }, language);
      return slug(entry, String(value));
    },
    allegation: (path) => fact(path)?.allegation === true,
    track: (id) => rulebook.tracks.find((track) => track.id === id)?.title[language] ?? id,
    tier: (ladder, tier) => rungs(rung(ladder, tier))?.title[language] ?? tier,
    tierRank: (ladder, tier) => rungs(rung(ladder, tier))?.rank ?? 0,
    rungs: (ladder) => rulebook.ladders.find(({ id }) => id === ladder)?.tiers.map(({ id }) => id) ?? [],
    alternatives: (ladder) => rulebook.ladders.some(({ id, rule }) => id === ladder && rule === "one_of"),
    reading: (id) => reading(id) ?? id,
    instrument: (id) =>
      shortTitle(
        rulebook.instruments.find((item) => item.id === id),
        id,
      ),
    cite: (ids) => {
      // In the order of the pack, which is that of the law.
      const provisions = rulebook.provisions.filter(({ id }) => ids.includes(id));
      return provisions.length === 0 ? ids.join("; ") : citeTogether(rulebook, provisions);
    },
  };
}

/** The lexicon of the rules that an answer was judged by, made with the first answer: where none loaded, there is none. */
export function lexiconWhenJudged({
  rulebook,
  language,
}: {
  readonly rulebook: Rulebook | undefined;
  readonly language: Language;
}): () => Lexicon {
  let lexicon: Lexicon | undefined;
  return () => (lexicon ??= lexiconOf(existing(rulebook, "the rulebook of an answer"), language));
}

/** Answers write `berat` beside its ladder, or `pns:berat`. */
function rung(ladder: string, tier: string): string {
  return tier.includes(":") ? tier : `${ladder}:${tier}`;
}
