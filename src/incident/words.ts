import type { Bilingual, FactEntry, Rulebook, SlugEntry } from "../rulebook/model.js";
import { wordsOf } from "../text/fold.js";
import { editDistance } from "../text/suggest.js";
import { slugsOf } from "./dictionary.js";
import { pasteLine } from "./paste-line.js";

/** A fact, or a value of one, that everyday words led to. */
export interface WordEntry {
  /** `act.conduct` */
  readonly path: string;
  readonly kind: FactEntry["kind"];
  readonly type: FactEntry["type"];
  /** Absent: the fact itself. */
  readonly slug?: string;
  readonly label: Bilingual;
  readonly help: Bilingual;
  readonly aliases: readonly string[];
  /** A member to paste into the incident: `"conduct": ["bergabung-grup"]`. */
  readonly line: string;
}

interface Weighted {
  readonly words: readonly string[];
  readonly phrase: string;
  readonly weight: number;
}

interface Candidate {
  readonly entry: WordEntry;
  readonly fields: readonly Weighted[];
}

/** Words that carry no meaning of their own in a search. */
const fillers = new Set(
  "di ke dari dan atau yang dengan untuk pada oleh para si sang itu ini a an the of in on at to and or by for with".split(
    " ",
  ),
);

/** What the word in the entry must come to, out of 1, for the entry to be shown. */
const ENOUGH = 0.6;

/**
 * The facts and slugs that everyday words mean, nearest first; without words all of them, in the order of the pack.
 * Case and accents do not count; words may be begun, mistyped or in either language. Every word given must be found.
 */
export function searchWords(rulebook: Rulebook, text: string): readonly WordEntry[] {
  const wanted = wordsOf(text);
  const telling = wanted.filter((word) => !fillers.has(word));
  const words = telling.length > 0 ? telling : wanted;
  const all = candidates(rulebook);
  if (words.length === 0) return [...all].map(({ entry }) => entry);
  const phrase = wanted.join(" ");
  return [...all]
    .map((candidate) => ({ entry: candidate.entry, score: score(candidate.fields, phrase, words) }))
    .filter((each) => each.score > 0)
    .sort((a, b) => b.score - a.score || rank(a.entry) - rank(b.entry))
    .map((each) => each.entry);
}

/** Of what is meant equally, what somebody is comes before whom an act concerned: `camat` is a position first. */
function rank({ path }: WordEntry): number {
  return path.startsWith("actor.") ? 0 : 1;
}

function* candidates(rulebook: Rulebook): Generator<Candidate> {
  const shown = new Set<string>();
  for (const fact of rulebook.facts) {
    if (fact.derived && fact.path !== "target.stage") continue;
    yield candidateOf(rulebook, fact);
    const set = slugsOf(rulebook, fact);
    // A shared value set is searched once, under the first fact that uses it.
    if (fact.values_from !== undefined && shown.has(fact.values_from)) continue;
    if (fact.values_from !== undefined) shown.add(fact.values_from);
    for (const slug of set) yield candidateOf(rulebook, fact, slug);
  }
}

function candidateOf(rulebook: Rulebook, fact: FactEntry, slug?: SlugEntry): Candidate {
  const label = slug?.label ?? fact.question;
  const help = slug ? (slug.help ?? fact.help) : fact.help;
  const aliases = (slug ?? fact).aliases ?? [];
  const own = slug?.slug ?? fact.path.slice(fact.path.indexOf(".") + 1);
  const helpOfOwn = slug && !slug.help ? [] : [field(help.id, 2), field(help.en, 2)];
  return {
    entry: {
      path: fact.path,
      kind: fact.kind,
      type: fact.type,
      ...(slug ? { slug: slug.slug } : {}),
      label,
      help,
      aliases,
      line: pasteLine(rulebook, fact, slug?.slug),
    },
    fields: [
      field(own, 8),
      ...aliases.map((alias) => field(alias, 7)),
      field(label.id, 5),
      field(label.en, 5),
      ...helpOfOwn,
    ],
  };
}

function field(text: string, weight: number): Weighted {
  const words = wordsOf(text);
  return { words, phrase: words.join(" "), weight };
}

/** Sum over the words of the best field each is found in; a whole phrase counts more. 0: some word is found nowhere. */
function score(fields: readonly Weighted[], phrase: string, words: readonly string[]): number {
  let total = 0;
  for (const word of words) {
    let best = 0;
    for (const each of fields) {
      if (each.weight <= best) continue;
      const near = Math.max(0, ...each.words.map((candidate) => likeness(word, candidate)));
      if (near >= ENOUGH) best = Math.max(best, near * each.weight);
    }
    if (best === 0) return 0;
    total += best;
  }
  const whole = fields.filter((each) => each.phrase === phrase).map((each) => each.weight);
  const within = fields.filter((each) => ` ${each.phrase} `.includes(` ${phrase} `)).map((each) => each.weight / 2);
  return total / words.length + Math.max(0, ...whole, ...within) * 2;
}

/** From 0 (another word) to 1 (the same); the beginning of a word, or its stem between affixes, lies between. */
function likeness(word: string, candidate: string): number {
  if (word === candidate) return 1;
  const shorter = Math.min(word.length, candidate.length);
  const longer = Math.max(word.length, candidate.length);
  if (word.length >= 3 && candidate.startsWith(word)) return 0.85;
  if (word.length >= 4 && candidate.includes(word)) return 0.75;
  if (candidate.length >= 5 && word.includes(candidate)) return 0.7;
  const allowed = longer >= 8 ? 2 : longer >= 5 ? 1 : 0;
  if (allowed === 0 || longer - shorter > allowed) return 0;
  return editDistance(word, candidate, allowed) <= allowed ? 0.65 : 0;
}
