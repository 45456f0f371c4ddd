/** Replies written in a file: `key = answer`, a line each, or one JSON object of keys and values. */
import type { Json } from "../text/canonical-json.js";
import { existing } from "../existing.js";
import { suggest } from "../text/suggest.js";
import { openQuestions, questionNamed, replied, type Interview, type Rules } from "./interview.js";
import { isObject } from "./json.js";
import type { Question, Reply } from "./model.js";
import { partsOf, typed, type Misread } from "./typed.js";
import type { Problem } from "../problem.js";

export interface Given {
  readonly key: string;
  /** As typed, or in the incident's notation. */
  readonly said: { readonly text: string } | { readonly value: Json };
  readonly line: number;
}

export type Unusable =
  | { readonly code: "form"; readonly line: number }
  | { readonly code: "unknown_key"; readonly given: Given; readonly suggestion: string }
  | { readonly code: "misread"; readonly given: Given; readonly misread: Misread }
  | { readonly code: "refused"; readonly given: Given; readonly problems: readonly Problem[] };

/** Lines that are empty or begin with `#` say nothing. */
export function givenIn(text: string): readonly Given[] | Unusable {
  if (text.trimStart().startsWith("{")) {
    const json = parsed(text);
    if (!isObject(json)) return { code: "form", line: 1 };
    return Object.entries(json).map(([key, value]): Given => ({
      key,
      said: typeof value === "string" ? { text: value } : { value },
      line: 1,
    }));
  }
  const found: Given[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const match = /^\s*([^=\s]+)\s*=(.*)/s.exec(line);
    if (!match) return { code: "form", line: index + 1 };
    const [, key = "", said = ""] = match;
    found.push({ key, said: { text: said.trim() }, line: index + 1 });
  }
  return found;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Every reply put in, in whatever order they stand; or the first that cannot be. */
export function answered(
  rules: Rules,
  start: Interview,
  given: readonly Given[],
  whyUnknown: string,
): { readonly interview: Interview } | { readonly unusable: Unusable } {
  let interview = start;
  let left = [...given];
  while (left.length > 0) {
    const open = openQuestions(rules, interview);
    const [next] = left.flatMap((one) => {
      const question = questionOf(open, one.key);
      return question === undefined ? [] : [{ one, question }];
    });
    if (next === undefined) return { unusable: unknownKey(left, open) };
    const outcome = put(rules, interview, next.question, next.one, whyUnknown);
    if ("unusable" in outcome) return outcome;
    ({ interview } = outcome);
    left = left.filter((each) => each !== next.one);
  }
  return { interview };
}

/** By the full key, or by the fact alone where only one question is about it. */
function questionOf(open: readonly Question[], key: string): Question | undefined {
  const exact = open.find(({ id }) => id === key);
  if (exact) return exact;
  const about = open.filter(({ fact }) => fact === key);
  return about.length === 1 ? about[0] : undefined;
}

function unknownKey(left: readonly Given[], open: readonly Question[]): Unusable {
  const given = existing(left[0], "answer");
  const keys = open.flatMap(({ id, fact }) => (fact === undefined ? [id] : [id, fact]));
  return { code: "unknown_key", given, suggestion: suggest(given.key, keys) ?? "" };
}

/** One reply to a question that is named by its key. */
export function namedReply(
  rules: Rules,
  interview: Interview,
  given: Given,
  whyUnknown: string,
): { readonly interview: Interview } | { readonly unusable: Unusable } {
  const question = questionNamed(rules, interview, given.key);
  if (!question) return { unusable: { code: "unknown_key", given, suggestion: "" } };
  return put(rules, interview, question, given, whyUnknown);
}

/** `ya; bawaslu; alasan`: a finding or reading with who said so, and why. */
function put(
  rules: Rules,
  start: Interview,
  question: Question,
  given: Given,
  whyUnknown: string,
): { readonly interview: Interview } | { readonly unusable: Unusable } {
  const composed = question.topic === "finding" || question.topic === "reading" || question.topic === "received_by";
  if ("value" in given.said && composed && isObject(given.said.value)) {
    return whole(rules, start, question, given, given.said.value);
  }
  const parts =
    "text" in given.said ? (composed ? partsOf(given.said.text, ";") : [given.said.text]) : [given.said.value];
  let interview = start;
  let asked: Question | undefined = question;
  for (const part of parts) {
    if (!asked) return { unusable: { code: "form", line: given.line } };
    const said = "text" in given.said && typeof part === "string" ? typed(asked, part, whyUnknown) : valueOf(part);
    if ("misread" in said) return { unusable: { code: "misread", given, misread: said.misread } };
    const next = replied(rules, interview, asked, said.reply);
    if ("problems" in next) return { unusable: { code: "refused", given, problems: next.problems } };
    ({ interview } = next);
    asked = interview.waiting[0];
  }
  // Who evaluated, and why, must be said.
  if (asked?.required) return { unusable: { code: "misread", given, misread: { code: "needed" } } };
  return { interview: { ...interview, waiting: [] } };
}

function valueOf(value: Json): { readonly reply: Reply } {
  return { reply: { kind: "value", value } };
}

/** A record in the incident's own notation. */
function whole(
  rules: Rules,
  start: Interview,
  question: Question,
  given: Given,
  record: Json,
): { readonly interview: Interview } | { readonly unusable: Unusable } {
  const next = replied(rules, start, { ...question, topic: "cites" }, { kind: "value", value: record });
  return "problems" in next ? { unusable: { code: "refused", given, problems: next.problems } } : next;
}
