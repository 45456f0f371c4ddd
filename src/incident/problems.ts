/**
 * Everything that can be wrong with an incident file or with the paths somebody named: codes, and the arguments of
 * the sentence that `messages/` makes of each. Codes are stable. An empty string stands for "nothing to suggest";
 * `known` lists what would be right, and is empty where the list would be too long to read.
 */
import type { Severity } from "../problem.js";

type NoArgs = Readonly<Record<string, never>>;

/** Something is named that does not exist. */
interface UnknownName {
  readonly value: string;
  readonly suggestion: string;
  readonly known: readonly string[];
}

export type SyntaxReason =
  | "trailing_comma"
  | "missing_comma"
  | "missing_colon"
  | "single_quotes"
  | "comment"
  | "unquoted_word" // a key without quotes, True, None, NaN
  | "unclosed" // `line` is where the bracket or string began
  | "extra_bracket"
  | "mismatched_bracket" // `line` is where the other bracket stands
  | "control_character" // a raw line break or control character inside a string
  | "bad_escape"
  | "bad_number"
  | "more_than_one_value"
  | "unexpected";

/** What a value should have been, or was. */
export type ValueKind =
  | "text"
  | "boolean"
  | "number"
  | "slug"
  | "list"
  | "object"
  | "null"
  | "day" // ISO day, month or year, `between`, `unknown`
  | "day_or_period" // and `from`/`to`
  | "iso_day" // an exact day only
  | "examined" // { on } | { before, value } | { unknown } | { not_applicable: true }
  | "finding" // { unknown } or a record or list of records
  | "state" // value, one_of, unknown, not_applicable
  | "true"
  | "body"; // text or { body, name }

export interface IncidentProblemArgs {
  // ---- the text as JSON
  readonly "incident.empty": NoArgs;
  /** `found` is the text at the place; `line` where the other half stands, 0 if there is none. */
  readonly "incident.syntax": { readonly reason: SyntaxReason; readonly found: string; readonly line: number };
  readonly "incident.too_large": { readonly bytes: number; readonly limit: number };
  readonly "incident.too_deep": { readonly limit: number };
  readonly "incident.not_an_object": { readonly found: ValueKind };
  /** A text or key with half of a pair of UTF-16 units, `\ud83d` without the other. */
  readonly "incident.half_character": NoArgs;
  /** An array without an incident in it. */
  readonly "incident.empty_list": NoArgs;
  // ---- keys
  readonly "incident.duplicate_key": { readonly key: string; readonly first_line: number };
  readonly "incident.unknown_key": {
    readonly key: string;
    readonly suggestion: string;
    readonly known: readonly string[];
  };
  /** The dictionary knows the key elsewhere: `belongs` is `acts[].medium`. */
  readonly "incident.misplaced_key": { readonly key: string; readonly belongs: string };
  /** A name or number of a person outside `people`, where redaction would not find it. */
  readonly "incident.personal_key": { readonly key: string };
  /** The product computes this fact; nobody states it. */
  readonly "incident.derived_fact": { readonly key: string };
  readonly "incident.missing_key": { readonly key: string };
  // ---- values
  readonly "incident.wrong_type": { readonly expected: ValueKind; readonly found: ValueKind };
  readonly "incident.null": NoArgs;
  readonly "incident.empty_text": NoArgs;
  readonly "incident.empty_array": NoArgs;
  readonly "incident.unknown_slug": UnknownName;
  /**
   * An everyday word or title: it suggests `"key": "suggestion"` and is never set by itself; `key` is empty where the
   * word is an item of a list. `others` are further
   * members that it suggests beside: a camat is `"status": "pns"`, and `"position": "administrator"`.
   */
  readonly "incident.alias": {
    readonly value: string;
    readonly key: string;
    readonly suggestion: string;
    readonly others: readonly string[];
  };
  readonly "incident.number_range": { readonly value: string };
  /** Keys of one state object that exclude each other, or `contested` without `value`. */
  readonly "incident.conflicting_states": { readonly keys: readonly string[] };
  /** `one_of` with fewer than two values. */
  readonly "incident.one_of_too_short": NoArgs;
  /** `contested: true` where the rival values must be named. */
  readonly "incident.contested_needs_values": NoArgs;
  /** A bare `lainnya`. */
  readonly "incident.other_needs_text": { readonly value: string };
  readonly "incident.repeated_item": { readonly value: string };
  readonly "incident.stage_contradicts_kind": { readonly kind: string; readonly stage: string };
  readonly "incident.regime_contradicts_cycle": { readonly regime: string; readonly cycle: string };
  readonly "incident.office_not_in_cycle": {
    readonly office: string;
    readonly cycle: string;
    readonly known: readonly string[];
  };
  // ---- dates
  readonly "incident.date_format": { readonly value: string; readonly suggestion: string };
  readonly "incident.impossible_date": { readonly value: string; readonly suggestion: string };
  readonly "incident.range_reversed": { readonly from: string; readonly to: string };
  // ---- names of things
  readonly "incident.duplicate_id": { readonly id: string; readonly first_line: number };
  readonly "incident.unknown_actor": UnknownName;
  readonly "incident.idle_actor": { readonly actor: string };
  readonly "incident.unknown_cycle": UnknownName;
  readonly "incident.unknown_contest": UnknownName;
  readonly "incident.ambiguous_contest": { readonly value: string };
  readonly "incident.unknown_reading": UnknownName;
  readonly "incident.unknown_choice": UnknownName & { readonly reading: string };
  readonly "incident.unknown_provision": UnknownName;
  readonly "incident.unknown_track": UnknownName;
  readonly "incident.unknown_tier": UnknownName;
  readonly "incident.unknown_evidence": UnknownName;
  // ---- findings
  /** A bare value where a recorded finding is needed. */
  readonly "incident.bare_finding": { readonly finding: string; readonly value: string };
  readonly "incident.finding_without_reasons": { readonly finding: string; readonly body: string };
  /** A decision by a party, who states a position and decides nothing. */
  readonly "incident.party_decides": { readonly value: string; readonly known: readonly string[] };
  /** Counts as a body of that name. */
  readonly "incident.plain_text_body": { readonly value: string; readonly suggestion: string };
  // ---- order of days
  readonly "incident.known_before_conduct": { readonly known: string; readonly conduct: string; readonly act: string };
  /** A finding dated before the act that it is about. */
  readonly "incident.found_before_conduct": {
    readonly finding: string;
    readonly found: string;
    readonly conduct: string;
  };
  /** A decision dated before anything that it may be about. */
  readonly "incident.decided_before_conduct": { readonly decided: string; readonly conduct: string };
  readonly "incident.reported_before_known": { readonly reported: string; readonly known: string };
  /** `report.examined_on` was read as the disciplinary examination of `actors`. */
  readonly "incident.examined_on_alias": { readonly actors: readonly string[] };
  // ---- participation
  /** The role is kept and shown; the person is judged like whoever did the act. */
  readonly "incident.role_not_encoded": { readonly role: string; readonly actor: string };
  // ---- persons
  /** A fact that is read only of persons of the capacities `of`. */
  readonly "incident.fact_of_other_status": { readonly key: string; readonly of: readonly string[] };
  // ---- files that were named
  readonly "input.not_found": { readonly path: string; readonly suggestion: string };
  /** A folder without an incident. */
  readonly "input.no_incidents": { readonly path: string };
  /** A pattern that matches nothing. */
  readonly "input.no_match": { readonly pattern: string };
  /** `reason` is the system's error code, `EACCES`. */
  readonly "input.unreadable": { readonly path: string; readonly reason: string };
  readonly "input.not_utf8": { readonly path: string };
}

export type IncidentProblemCode = keyof IncidentProblemArgs;

/** What is not an error: evaluation goes on. */
const warnings: ReadonlySet<IncidentProblemCode> = new Set([
  "incident.repeated_item",
  "incident.unknown_evidence",
  "incident.plain_text_body",
  "incident.known_before_conduct",
  "incident.found_before_conduct",
  "incident.decided_before_conduct",
  "incident.role_not_encoded",
  "incident.fact_of_other_status",
  "incident.reported_before_known",
  "incident.examined_on_alias",
]);

export function severityOf(code: IncidentProblemCode): Severity {
  return warnings.has(code) ? "warning" : "error";
}
