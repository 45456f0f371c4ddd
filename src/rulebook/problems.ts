/**
 * Everything that can be wrong with a rule pack: codes, and the arguments of the sentence that
 * `messages/` makes of each. Codes are stable; a new lint adds one here.
 */
import type { Place, Problem, Severity } from "../problem.js";
import type { PACK_LIMITS } from "./yaml/limits.js";

/** Arguments by code. An empty string stands for "nothing to suggest". */
export interface RulebookProblemArgs {
  // ---- reading files
  /** The folder holds no pack.yaml. */
  readonly "pack-not-found": { readonly folder: string };
  readonly "pack-unreadable": { readonly file: string; readonly reason: string };
  /** A YAML file in a place where the pack has none. */
  readonly "file-unexpected": { readonly file: string };
  readonly "file-too-large": { readonly bytes: number; readonly limit: number };
  /** Of the pack as a whole: entries in its folders, folders inside folders, bytes or YAML nodes of its files. */
  readonly "pack-too-large": { readonly of: keyof typeof PACK_LIMITS; readonly limit: number };
  readonly "file-not-utf8": { readonly file: string };
  // ---- YAML dialect
  /** `yaml` is the error code of the YAML parser, `detail` its English sentence. */
  readonly "yaml-syntax": { readonly yaml: string; readonly detail: string };
  readonly "yaml-duplicate-key": { readonly key: string };
  readonly "yaml-anchor": { readonly name: string };
  readonly "yaml-alias": { readonly name: string };
  readonly "yaml-merge-key": Readonly<Record<string, never>>;
  readonly "yaml-tag": { readonly tag: string };
  readonly "yaml-day-unquoted": { readonly day: string };
  readonly "yaml-too-deep": { readonly limit: number };
  readonly "yaml-too-many-nodes": { readonly limit: number };
  readonly "yaml-empty": Readonly<Record<string, never>>;
  // ---- shape
  readonly "key-unknown": { readonly key: string; readonly suggestion: string; readonly known: readonly string[] };
  readonly "key-missing": { readonly key: string };
  /** A key that does not go together with the others beside it: `choice` without `reads`. */
  readonly "key-not-here": { readonly key: string; readonly beside: readonly string[] };
  /** One of these keys is needed and none is there. */
  readonly "key-one-of": { readonly keys: readonly string[] };
  readonly "value-type": { readonly expected: readonly string[]; readonly found: string };
  readonly "value-unknown": { readonly value: string; readonly suggestion: string; readonly known: readonly string[] };
  /** `format` names what is expected: iso-day, slug, provision-id, instrument-id, version, sha256, url, text. */
  readonly "value-format": { readonly value: string; readonly format: string };
  readonly "value-range": { readonly value: number; readonly limit: string };
  readonly "list-too-short": { readonly minimum: number };
  readonly "list-repeats": { readonly value: string };
  // ---- whole pack
  readonly "id-duplicate": { readonly id: string; readonly what: string; readonly first: string };
  readonly "elements-as-unknown": { readonly from: string; readonly known: readonly string[] };
  readonly "no-provisions": { readonly pack: string };
  readonly "no-tests": { readonly pack: string };
  readonly "no-cases": { readonly file: string };
  // ---- names and references
  /** `expected` is the file name that the id asks for. */
  readonly "id-file-name": { readonly id: string; readonly expected: string };
  /** `what`: instrument, definition, reading, choice, fact, finding, provision, track, ladder, tier, value-set, slug, office, chain, calendar, date, holiday. */
  readonly "reference-unknown": { readonly what: string; readonly id: string; readonly suggestion: string };
  readonly "fact-unused": { readonly fact: string };
  readonly "concept-unused": { readonly what: string; readonly id: string };
  readonly "element-duplicate": { readonly what: string; readonly id: string };
  readonly cycle: { readonly through: readonly string[] };
  readonly "reading-in-reading": { readonly reading: string; readonly other: string };
  readonly "exception-dead": {
    readonly exception: string;
    readonly defeats: string;
    readonly known: readonly string[];
  };
  /** A reference that names an article and cannot be read as a citation. */
  readonly "citation-unreadable": { readonly text: string };
  /** The basis of a version names other articles of its instrument than the id does. */
  readonly "citation-elsewhere": { readonly article: string; readonly cited: readonly string[] };
  // ---- conditions
  readonly "slug-unknown": { readonly fact: string; readonly slug: string; readonly suggestion: string };
  readonly "operator-unfit": { readonly fact: string; readonly operator: string; readonly type: string };
  readonly "operand-unfit": { readonly fact: string; readonly operator: string; readonly expected: string };
  readonly "condition-depth": { readonly limit: number };
  readonly "condition-contradiction": { readonly fact: string; readonly elements: readonly string[] };
  readonly "condition-repeated": { readonly first: string; readonly second: string };
  readonly "condition-always": { readonly fact: string };
  /** Another element or branch already says as much. */
  readonly "element-implied": { readonly element: string; readonly by: string };
  readonly "branch-implied": { readonly branch: string; readonly by: string };
  /** `element` shuts the exception out, or is swallowed by it. */
  readonly "exception-never": { readonly exception: string; readonly element: string };
  readonly "exception-always": { readonly exception: string; readonly element: string };
  readonly "conduct-missing": { readonly provision: string };
  // ---- questions of interpretation
  readonly "choices-alike": { readonly first: string; readonly second: string };
  readonly "choice-unused": { readonly choice: string };
  readonly "prevails-twice": { readonly first: string; readonly second: string };
  // ---- time
  readonly "date-unreal": { readonly day: string };
  readonly "window-empty": { readonly from: string; readonly until: string };
  readonly "window-order": { readonly from: string; readonly before: string };
  /** `until` is empty where the version before has no end. */
  readonly "window-overlap": { readonly from: string; readonly until: string };
  readonly "window-gap": { readonly from: string; readonly until: string };
  /** `until` is empty where the version has no end. */
  readonly "gap-without-gap": { readonly until: string };
  /** `bound`: in_force or repealed. */
  readonly "outside-instrument": { readonly instrument: string; readonly bound: string; readonly day: string };
  /** What is read does not cover the reader's window; `day` is the first day that is missing. */
  readonly closure: { readonly what: string; readonly id: string; readonly day: string };
  readonly "calendar-order": { readonly earlier: string; readonly later: string };
  readonly "calendar-overlap": { readonly other: string };
  readonly "region-repeated": { readonly region: string };
  readonly "office-regime": { readonly office: string; readonly regime: string; readonly other: string };
  readonly "version-idle": { readonly from: string; readonly before: string };
  readonly "end-unexplained": { readonly until: string };
  readonly "amendment-order": { readonly on: string; readonly before: string };
  readonly "wording-foreign": { readonly wording_by: string; readonly instrument: string };
  readonly "succession-order": { readonly earlier: string };
  readonly "review-future": { readonly day: string };
  // ---- consequences
  readonly "figure-order": { readonly what: string; readonly min: number; readonly max: number };
  readonly "figure-implausible": { readonly what: string; readonly value: number };
  readonly "figure-connector": { readonly key: string };
  readonly "prohibition-unpunished": { readonly provision: string };
  readonly "no-sanction-but-punished": { readonly provision: string; readonly by: readonly string[] };
  readonly "track-missing": { readonly provision: string };
  readonly "sanction-missing": { readonly provision: string };
  readonly "key-of-other-kind": { readonly key: string; readonly kind: string; readonly kinds: readonly string[] };
  readonly "sanction-drift": { readonly from: string; readonly before: string };
  readonly "tier-without-options": { readonly tier: string };
  readonly "tier-order": { readonly tier: string; readonly up_to: string };
  readonly "track-without-forum": { readonly track: string };
  readonly "forum-shadowed": { readonly forum: string; readonly by: string };
  // ---- certainty and texts
  readonly "certainty-overstated": { readonly stated: string; readonly weakest: string; readonly part: string };
  readonly "translation-missing": { readonly text: string };
  /** A fact without the short noun phrase that reports print. */
  readonly "label-missing": { readonly fact: string };
  readonly "label-long": { readonly label: string; readonly limit: number };
  /** A label that is a question or a heading. */
  readonly "label-sentence": { readonly label: string };
  readonly "question-untranslated": { readonly text: string };
  readonly "help-idle": { readonly fact: string };
  readonly "label-repeated": { readonly first: string; readonly second: string };
  readonly "language-swapped": { readonly language: string; readonly text: string };
  readonly "text-repeated": { readonly first: string };
  readonly "text-pasted": { readonly text: string };
  readonly "text-long": { readonly length: number; readonly limit: number };
  readonly "text-unfinished": { readonly mark: string };
  /** `kind`: nip, nik, phone or email. */
  readonly "personal-data": { readonly kind: string };
  readonly "source-bare": { readonly title: string };
  readonly "alias-collision": { readonly alias: string; readonly owner: string };
  readonly "misquotation-repeated": { readonly given: string };
  readonly "misquotation-right": { readonly given: string };
  readonly "misquotation-lost": { readonly right: string };
  /** The article has no such part; `known` are the parts that it has. */
  readonly "citation-unresolved": { readonly place: string; readonly known: readonly string[] };
  /** Something is listed as left out that is there, or cannot be read. */
  readonly "not-encoded-encoded": { readonly place: string; readonly provision: string };
  readonly "not-encoded-unreadable": { readonly text: string };
  /** A part of an article of which others are encoded. */
  readonly "statute-uncovered": { readonly place: string };
  readonly "passage-copied": { readonly first: string };
  /** Against the official texts, where they are at hand. */
  readonly "passage-differs": { readonly place: string; readonly text: string };
  readonly "passage-lost": { readonly place: string; readonly text: string };
  // ---- tests beside the rule
  readonly "test-missing": { readonly chain: string };
  readonly "test-chain-unclear": { readonly chains: readonly string[] };
  readonly "test-base-not-fulfilled": { readonly chain: string; readonly status: string };
  readonly "test-element-missing": { readonly chain: string; readonly element: string };
  readonly "test-open-missing": { readonly chain: string };
  readonly "test-exception-missing": { readonly chain: string; readonly exception: string };
  readonly "test-boundary-missing": {
    readonly chain: string;
    readonly boundary: string;
    readonly days: readonly string[];
  };
  readonly "test-without-day": { readonly name: string };
  readonly "test-outside-version": { readonly name: string; readonly day: string };
  readonly "test-change-idle": { readonly name: string; readonly path: string };
  readonly "test-name-repeated": { readonly name: string };
  readonly "expect-unknown": { readonly part: string; readonly suggestion: string };
  readonly "untestable-unknown": { readonly part: string; readonly known: readonly string[] };
  readonly "untestable-reason": { readonly part: string };
  readonly "untestable-tested": { readonly part: string };
  // ---- rule tests that were run
  readonly "test-unreadable": { readonly name: string; readonly code: string; readonly detail: string };
  readonly "test-no-verdict": { readonly name: string; readonly chain: string };
  readonly "test-failed": {
    readonly name: string;
    readonly chain: string;
    /** status, because, by, open, tier or version. */
    readonly part: string;
    readonly expected: readonly string[];
    readonly found: readonly string[];
    /** What the checker says about the rest, to find the cause. */
    readonly seen: readonly string[];
  };
  // ---- how well the tests test
  /** `part`: element, branch, exception or wording. */
  readonly "not-covered": { readonly chain: string; readonly part: string; readonly id: string };
  /** `kind` and `part` as in `Mutant`. */
  readonly "mutant-survives": { readonly provision: string; readonly kind: string; readonly part: string };
}

export type RulebookProblemCode = keyof RulebookProblemArgs;

/** A problem of the pack; `args` are checked against the code. */
export function problem<C extends RulebookProblemCode>(
  code: C,
  args: RulebookProblemArgs[C],
  at?: Place,
  severity: Severity = "error",
): Problem {
  return { code, severity, args: { ...args }, ...(at === undefined ? {} : { at }) };
}
