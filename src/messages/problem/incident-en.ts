import type { IncidentProblemArgs, SyntaxReason, ValueKind } from "../../incident/problems.js";
import { visibleSign } from "../../text/visible-sign.js";
import { longDay } from "../day.js";
import { isConstant, isNoValue, parts, some, type Sentence, type Sentences } from "./sentence.js";

const kinds: Readonly<Record<ValueKind, string>> = {
  text: "text",
  boolean: "true or false",
  number: "a number",
  slug: "one word of the dictionary",
  list: "a list [ … ]",
  object: "an object { … }",
  null: "null",
  day: 'a day "2024-10-05", month "2024-10", year "2024", { "between": [a, b] } or { "unknown": "why" }',
  day_or_period: 'a day "2024-10-05", a period { "from", "to" }, { "between": [a, b] } or { "unknown": "why" }',
  iso_day: 'one exact day, like "2024-10-05"',
  examined: '{ "on": day }, { "before": day, "value": true/false }, { "unknown": "why" } or { "not_applicable": true }',
  finding: '{ "unknown": "why" } or a record { "value", "by", "reasons" }',
  state: 'a value, { "one_of": [ … ], "unknown": "why" }, { "unknown": "why" } or { "not_applicable": true }',
  true: "true",
  body: 'the name of a body or { "body", "name" }',
};

const reasons: Readonly<Record<SyntaxReason, (found: string, line: number) => string>> = {
  trailing_comma: () => "nothing follows this comma; remove it.",
  missing_comma: () => "a comma is missing before this.",
  missing_colon: () => 'a colon ":" is missing after this key.',
  single_quotes: (found) =>
    `JSON uses straight double quotes "…", not single ones or the curly ones of word processors.${found === "'" ? " From Python: write the file with json.dump." : ""}`,
  comment: () => "JSON has no comments.",
  unquoted_word: (found) =>
    isNoValue(found)
      ? `${found} is no value of JSON. Not asked yet: remove the key. Asked, but not known: { "unknown": "why" }.`
      : isConstant(found)
        ? `write ${found.toLowerCase()} in small letters.`
        : `the word ${found} must stand in double quotes "…".`,
  unclosed: (_, line) => `the bracket or quote opened on line ${line} is not closed.`,
  extra_bracket: (found) => `this ${found} is one bracket too many.`,
  mismatched_bracket: (found, line) => `this ${found} does not match the bracket opened on line ${line}.`,
  control_character: () => "text in quotes cannot break the line; write \\n.",
  bad_escape: (found) => `${found} is not known inside JSON text.`,
  bad_number: (found) => `${found} is not a JSON number.`,
  more_than_one_value: () => "something follows the first value.",
  unexpected: (found) => (found === "" ? "the file ends in the middle." : `${visibleSign(found)} cannot stand here.`),
};

function unknown(noun: string, args: { value: string; suggestion: string; known: readonly string[] }): Sentence {
  return {
    what: `${noun} “${args.value}” is not known.`,
    ...parts(
      args.known.length === 0 ? "" : `Known: ${some(args.known)}.`,
      args.suggestion === "" ? "" : `Did you mean “${args.suggestion}”?`,
    ),
  };
}

const inDictionary = "Search with: asn-check words";

export const incidentSentencesEn: Sentences<IncidentProblemArgs> = {
  "incident.empty": () => ({ what: "This file is empty.", suggestion: "A complete sample: asn-check example" }),
  "incident.syntax": ({ reason, found, line }) => ({ what: `Not valid JSON: ${reasons[reason](found, line)}` }),
  "incident.too_large": ({ bytes, limit }) => ({
    what: `Too large: ${bytes} bytes.`,
    expected: `At most ${limit} bytes for one incident.`,
  }),
  "incident.too_deep": ({ limit }) => ({ what: `Nested more than ${limit} levels deep.` }),
  "incident.not_an_object": ({ found }) => ({
    what: `This is ${kinds[found]}, not an incident.`,
    expected: "One object { … } or a list of objects [ { … }, … ].",
  }),
  "incident.half_character": () => ({
    what: "This text holds half a character: a \\ud800 to \\udfff without its other half.",
    suggestion: "Write the character itself, or both halves: \\ud83d\\ude42.",
  }),
  "incident.empty_list": () => ({ what: "This list holds no incident." }),
  "incident.duplicate_key": ({ key, first_line }) => ({
    what: `The key “${key}” is written twice; first on line ${first_line}.`,
    suggestion: "Keep only one.",
  }),
  "incident.unknown_key": ({ key, suggestion, known }) => ({
    what: `The key “${key}” is not known here.`,
    ...parts(
      known.length === 0 ? "" : `Known: ${some(known)}.`,
      suggestion === "" ? inDictionary : `Did you mean “${suggestion}”?`,
    ),
  }),
  "incident.misplaced_key": ({ key, belongs }) => ({
    what: `The key “${key}” does not belong here.`,
    suggestion: `Move it to ${belongs}.`,
  }),
  "incident.personal_key": ({ key }) => ({
    what: `“${key}” holds personal data and would not be masked here.`,
    suggestion: "Write it under “people”; only there can names be masked.",
  }),
  "incident.derived_fact": ({ key }) => ({
    what: `“${key}” is computed and never written.`,
    suggestion: "Remove this key.",
  }),
  "incident.missing_key": ({ key }) => ({ what: `The key “${key}” is required and missing.` }),
  "incident.wrong_type": ({ expected, found }) => ({
    what: `This value is ${kinds[found]}.`,
    expected: `Expected: ${kinds[expected]}.`,
  }),
  "incident.null": () => ({
    what: "null says nothing.",
    expected: 'Not asked yet: leave the key out. Asked but not known: { "unknown": "why" }.',
  }),
  "incident.empty_text": () => ({ what: "This text is empty." }),
  "incident.empty_array": () => ({ what: "This list is empty." }),
  "incident.unknown_slug": (args) => ({
    ...unknown("The word", args),
    ...(args.suggestion === "" ? { suggestion: `${inDictionary} "${args.value}"` } : {}),
  }),
  "incident.alias": ({ value, key, suggestion }) => ({
    what: `“${value}” is an everyday word, not one of the dictionary.`,
    suggestion: `If this is meant: ${key === "" ? "" : `"${key}": `}"${suggestion}"`,
  }),
  "incident.number_range": ({ value }) => ({ what: `${value} is not a possible amount.`, expected: "Zero or more." }),
  "incident.conflicting_states": ({ keys }) => ({ what: `These keys exclude each other: ${keys.join(", ")}.` }),
  "incident.one_of_too_short": () => ({
    what: "“one_of” has fewer than two possibilities.",
    expected: "Two or more; if there is only one, write the value itself.",
  }),
  "incident.contested_needs_values": () => ({
    what: "“contested”: true is enough for yes or no only.",
    expected: 'Name the rival values, like "contested": ["pppk"].',
  }),
  "incident.other_needs_text": ({ value }) => ({
    what: `“${value}” alone explains nothing.`,
    expected: `Write { "kind": "${value}", "text": "…" }.`,
  }),
  "incident.repeated_item": ({ value }) => ({ what: `“${value}” is named twice.` }),
  "incident.stage_contradicts_kind": ({ kind, stage }) => ({
    what: `The kind “${kind}” does not go with the stage “${stage}”.`,
  }),
  "incident.regime_contradicts_cycle": ({ regime, cycle }) => ({
    what: `The regime “${regime}” does not go with “${cycle}”.`,
  }),
  "incident.office_not_in_cycle": ({ office, cycle, known }) => ({
    what: `“${office}” is not elected in “${cycle}”.`,
    ...parts(known.length === 0 ? "" : `Elected there: ${some(known)}.`, ""),
  }),
  "incident.date_format": ({ value, suggestion }) => ({
    what: `“${value}” is not a date that is understood.`,
    expected: "Write year-month-day: 2024-10-05.",
    ...parts("", suggestion === "" ? "" : `Did you mean “${suggestion}”?`),
  }),
  "incident.impossible_date": ({ value, suggestion }) => ({
    what: `${value} is not in the calendar.`,
    ...parts("", suggestion === "" ? "" : `Did you mean “${suggestion}”?`),
  }),
  "incident.range_reversed": ({ from, to }) => ({
    what: `This period ends (${longDay(to, "en")}) before it begins (${longDay(from, "en")}).`,
  }),
  "incident.duplicate_id": ({ id, first_line }) => ({
    what: `The name “${id}” is already used on line ${first_line}.`,
  }),
  "incident.unknown_actor": (args) => unknown("The actor", args),
  "incident.idle_actor": ({ actor }) => ({
    what: `The actor “${actor}” is named by no act.`,
    suggestion: "Add it to “by” of an act.",
  }),
  "incident.unknown_cycle": (args) => unknown("The election", args),
  "incident.unknown_contest": (args) => unknown("The contest", args),
  "incident.ambiguous_contest": ({ value }) => ({
    what: `“${value}” fits more than one contest of this file.`,
    suggestion: "Give each contest an “id” and name that.",
  }),
  "incident.unknown_reading": (args) => unknown("The reading", args),
  "incident.unknown_choice": (args) => unknown(`The choice for the reading “${args.reading}”:`, args),
  "incident.unknown_provision": (args) => unknown("The provision", args),
  "incident.unknown_track": (args) => unknown("The track", args),
  "incident.unknown_tier": (args) => unknown("The tier", args),
  "incident.unknown_evidence": (args) => unknown("The evidence", args),
  "incident.bare_finding": ({ finding, value }) => ({
    what: `“${finding}” needs a recorded finding; a bare ${value} is not one.`,
    expected: `{ "value": ${value}, "by": { "body": "bawaslu" }, "reasons": "…" }, or { "unknown": "not assessed yet" }.`,
  }),
  "incident.finding_without_reasons": ({ finding, body }) => ({
    what: `The finding “${finding}” by ${body} gives no reasons.`,
    expected: 'Add "reasons": "…".',
  }),
  "incident.party_decides": ({ value, known }) => ({
    what: `${value} is a party, who takes a position and decides nothing.`,
    expected: `The body that decided: ${some(known)}. A party's position stands in "findings" or "readings_taken".`,
  }),
  "incident.plain_text_body": ({ value, suggestion }) => ({
    what: `“${value}” is read as a body of that name.`,
    ...parts("", suggestion === "" ? "" : `If a known body is meant: "${suggestion}".`),
  }),
  "incident.known_before_conduct": ({ known, conduct, act }) => ({
    what: `Known on ${longDay(known, "en")}, but the recorded day of the act “${act}” is ${longDay(conduct, "en")}.`,
    suggestion: "Check both days; the evaluation goes on.",
  }),
  "incident.found_before_conduct": ({ finding, found, conduct }) => ({
    what: `The finding “${finding}” is dated ${longDay(found, "en")}, but the recorded day of the act is ${longDay(conduct, "en")}.`,
    suggestion: "Check both days; the evaluation goes on.",
  }),
  "incident.decided_before_conduct": ({ decided, conduct }) => ({
    what: `The decision is dated ${longDay(decided, "en")}, but the first recorded day of an act is ${longDay(conduct, "en")}.`,
    suggestion: "Check both days; the evaluation goes on.",
  }),
  "incident.role_not_encoded": ({ role, actor }) => ({
    what: `The role “${role}” of “${actor}” is kept, but participation is not encoded: the person is judged like whoever did the act.`,
    suggestion:
      "Read the result with that role in mind; if the person did something else, state it as an act of its own.",
  }),
  "incident.fact_of_other_status": ({ key, of }) => ({
    what: `“${key}” is read only where the status is ${of.join(" or ")}; here it changes nothing.`,
    suggestion: 'Another capacity that is held as well is written with “also”: "also": [{ "status": "…" }].',
  }),
  "incident.reported_before_known": ({ reported, known }) => ({
    what: `Reported on ${longDay(reported, "en")}, before it was known on ${longDay(known, "en")}.`,
    suggestion: "Check both days; the evaluation goes on.",
  }),
  "incident.examined_on_alias": ({ actors }) => ({
    what: `“report.examined_on” is read as the disciplinary examination of ${actors.join(", ")} by the superior or the examining team.`,
    suggestion:
      "A clarification by Bawaslu, KASN or BKN is no disciplinary examination. Write “discipline”: { “examined”: … } on the actor.",
  }),
  "input.not_found": ({ path, suggestion }) => ({
    what: `${path} does not exist.`,
    ...parts("", suggestion === "" ? "" : `Did you mean ${suggestion}?`),
  }),
  "input.no_incidents": ({ path }) => ({
    what: `The folder ${path} holds no incident.`,
    expected: "Files .json, .ndjson, .jsonl, .csv, .tsv, .yaml, or .yml.",
  }),
  "input.no_match": ({ pattern }) => ({ what: `No file matches ${pattern}.` }),
  "input.unreadable": ({ path, reason }) => ({ what: `${path} cannot be read (${reason}).` }),
  "input.not_utf8": ({ path }) => ({ what: `${path} is not UTF-8 text.`, suggestion: "Save it again as UTF-8." }),
};
