import { existing } from "../existing.js";
import { fold } from "./fold.js";

/**
 * Edits that turn `a` into `b`: insert, delete, replace, and swap of neighbours (Damerau-Levenshtein,
 * optimal string alignment). Gives up and returns `limit + 1` once more than `limit` edits are needed.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  let left = b.length;
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [];
    let least = i;
    let diagonal = i - 1;
    left = i;
    for (const above of last) {
      const j = row.length;
      if (j > 0) {
        const replaced = a[i - 1] === b[j - 1] ? diagonal : diagonal + 1;
        left = Math.min(above + 1, left + 1, replaced);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          left = Math.min(left, existing(beforeLast[j - 2], j) + 1);
        if (left < least) least = left;
      }
      row.push(left);
      diagonal = above;
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(left, limit + 1);
}

/** Typing errors that still pass for the same word: one in a short word, a third of a long one. */
function tolerance(word: string): number {
  return Math.min(4, Math.max(1, Math.floor(word.length / 3)));
}

/** More names than any dictionary has; a list made up by a stranger may be longer. */
const MOST_COMPARED = 5000;

/** Case, accents and the sign between words do not count as errors. */
function comparable(word: string): string {
  return fold(word).replace(/[\s_.-]+/g, "-");
}

/**
 * The candidate that was probably meant, or `undefined`. The nearest wins, among equals the first;
 * a candidate that the word begins (`admin` for `administrator`) is taken when nothing is nearer and it is the only one.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const given = comparable(word);
  if (given.length === 0) return undefined;
  let best: string | undefined;
  let least = tolerance(given) + 1;
  const begun: string[] = [];
  let compared = 0;
  for (const candidate of candidates) {
    if ((compared += 1) > MOST_COMPARED) break;
    const target = comparable(candidate);
    const edits = editDistance(given, target, least - 1);
    if (edits < least && edits < Math.max(given.length, target.length)) {
      if (edits === 0) return candidate;
      best = candidate;
      least = edits;
    }
    if (given.length >= 3 && target.startsWith(given)) begun.push(candidate);
  }
  return best ?? (begun.length === 1 ? begun[0] : undefined);
}

/** What the word may have meant, where one suggestion says too little: the names that it begins, else the nearest first. */
export function nearestNames(word: string, candidates: Iterable<string>, most = 5): readonly string[] {
  const given = comparable(word);
  if (given.length === 0) return [];
  const limit = tolerance(given);
  const begun: string[] = [];
  const near: { readonly candidate: string; readonly edits: number }[] = [];
  let compared = 0;
  for (const candidate of candidates) {
    if ((compared += 1) > MOST_COMPARED) break;
    const target = comparable(candidate);
    if (given.length >= 3 && target.startsWith(given)) begun.push(candidate);
    const edits = editDistance(given, target, limit);
    if (edits <= limit) near.push({ candidate, edits });
  }
  const found = begun.length > 0 ? begun : near.toSorted((a, b) => a.edits - b.edits).map((each) => each.candidate);
  return found.slice(0, most);
}

/** The same as the argument of a problem: empty where nothing is near enough. */
export function suggestion(word: string, candidates: Iterable<string>): string {
  return suggest(word, candidates) ?? "";
}
