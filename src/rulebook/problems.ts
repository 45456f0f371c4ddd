/**
 * Everything that can be wrong with a rule pack: codes, and the arguments of the sentence that
 * `messages/` makes of each. Codes are stable; a new lint adds one here.
 */
import type { Place, Problem, Severity } from "../problem.js";

/** Arguments by code. An empty string stands for "nothing to suggest". */
export interface RulebookProblemArgs {
  // ---- reading files
  /** The folder holds no pack.yaml. */
  readonly "pack-not-found": { readonly folder: string };
  readonly "pack-unreadable": { readonly file: string; readonly reason: string };
  /** A YAML file in a place where the pack has none. */
  readonly "file-unexpected": { readonly file: string };
  readonly "file-too-large": { readonly bytes: number; readonly limit: number };
  readonly "file-not-utf8": { readonly file: string };
  // ---- YAML dialect
  /** `yaml` is the error code of the YAML parser, `detail` its English sentence. */
  readonly "yaml-syntax": { readonly yaml: string; readonly detail: string };
  readonly "yaml-duplicate-key": { readonly key: string };
  readonly "yaml-anchor": { readonly name: string };
  readonly "yaml-alias": { readonly name: string };
  readonly "yaml-merge-key": Readonly<Record<never, never>>;
  readonly "yaml-tag": { readonly tag: string };
  readonly "yaml-too-deep": { readonly limit: number };
  readonly "yaml-too-many-nodes": { readonly limit: number };
  readonly "yaml-empty": Readonly<Record<never, never>>;
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
}

export type RulebookProblemCode = keyof RulebookProblemArgs;

/** A problem of the pack; `args` are checked against the code. */
export function problem<C extends RulebookProblemCode>(
  code: C,
  args: RulebookProblemArgs[C],
  at?: Place,
  severity: Severity = "error",
): Problem {
  return { code, severity, args: { ...args } as Problem["args"], ...(at === undefined ? {} : { at }) };
}
