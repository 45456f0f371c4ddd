import type { FactEntry, SlugEntry } from "../rulebook/model.js";
import { fold } from "../text/fold.js";
import { suggest } from "../text/suggest.js";
import { keyOfFact, scopeOfFact, type Dictionary } from "./dictionary.js";
import type { ValueNode } from "./node.js";
import { named, report, type Reading } from "./reading.js";
import { wrongType } from "./scalars.js";

/** A slug of the fact's value set. Titles and everyday words suggest one, they never set it. */
export function readSlug(reading: Reading, entry: FactEntry, node: ValueNode, path: string): string | undefined {
  if (node.type !== "String") {
    wrongType(reading, node, path, "slug");
    return undefined;
  }
  const slugs = reading.dictionary.slugs.get(entry.path);
  if (slugs?.has(node.value)) return node.value;
  reportUnknownSlug(reading, entry, node, node.value, path);
  return undefined;
}

function reportUnknownSlug(reading: Reading, entry: FactEntry, at: ValueNode, value: string, path: string): void {
  const { dictionary } = reading;
  const slugs = dictionary.slugs.get(entry.path) ?? new Map<string, SlugEntry>();
  const alias = aliasOf(dictionary, entry, value);
  if (alias) {
    const key = alias.key === keyOfFact(entry) ? ownKey(path) : alias.key;
    report(reading, "incident.alias", at, path, { value, ...alias, key });
    return undefined;
  }
  const suggestion = suggest(value, slugs.keys()) ?? nearAlias(slugs, value) ?? "";
  report(reading, "incident.unknown_slug", at, path, { value, suggestion, known: named(slugs.keys()) });
}

/** `kind` of `acts[0].conduct[1].kind`; an item of a list has none. */
function ownKey(path: string): string {
  return path.endsWith("]") ? "" : path.slice(path.lastIndexOf(".") + 1);
}

interface Suggested {
  readonly key: string;
  readonly suggestion: string;
  readonly others: readonly string[];
}

/** The slugs that go by this word: of the same fact first, then of other facts of the same record (camat is a position too). */
function aliasOf({ slugs, scopes }: Dictionary, entry: FactEntry, word: string): Suggested | undefined {
  const wanted = comparable(word);
  const sets = new Set<ReadonlyMap<string, SlugEntry>>();
  const found: { readonly key: string; readonly slug: string }[] = [];
  for (const each of [entry, ...scopes[scopeOfFact(entry)].keys.values()]) {
    const set = slugs.get(each.path);
    if (!set || sets.has(set)) continue;
    sets.add(set);
    const slug = slugByWord(set, wanted);
    if (slug !== undefined) found.push({ key: keyOfFact(each), slug });
  }
  const [first, ...others] = found;
  return (
    first && { key: first.key, suggestion: first.slug, others: others.map(({ key, slug }) => `"${key}": "${slug}"`) }
  );
}

function comparable(word: string): string {
  return fold(word)
    .replace(/[-_\s]+/g, " ")
    .trim();
}

function slugByWord(slugs: ReadonlyMap<string, SlugEntry>, wanted: string): string | undefined {
  const same = (word: string): boolean => comparable(word) === wanted;
  for (const { slug, label, aliases } of slugs.values()) {
    if (same(slug) || same(label.id) || same(label.en) || aliases?.some(same)) return slug;
  }
  return undefined;
}

/** A mistyped everyday word. */
function nearAlias(slugs: ReadonlyMap<string, SlugEntry>, value: string): string | undefined {
  const words = new Map<string, string>();
  for (const { slug, aliases } of slugs.values()) for (const alias of aliases ?? []) words.set(alias, slug);
  return words.get(suggest(value, words.keys()) ?? "");
}
