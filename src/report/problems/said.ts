import type { Language } from "../../messages/language.js";
import { sentenceOf } from "../../messages/problem/say.js";
import type { Problem } from "../../problem.js";
import { plainLine } from "../../text/plain.js";

/** A problem in one line: what is wrong, what was expected, what to do. */
export function said(problem: Problem, language: Language): string {
  const { what, expected, suggestion } = sentenceOf(problem, language);
  return plainLine([what, expected, suggestion].filter((part) => part !== undefined).join(" "));
}
