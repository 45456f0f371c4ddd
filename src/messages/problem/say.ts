import type { Problem } from "../../problem.js";
import type { Language, PerLanguage } from "../language.js";
import { sentencesEn } from "./all-en.js";
import { sentencesId } from "./all-id.js";
import type { Sentence } from "./sentence.js";

type AnySay = (args: Problem["args"]) => Sentence;

// The catalogues are checked code by code; a Problem carries its code as plain text.
const sayings = { id: sentencesId, en: sentencesEn } as unknown as PerLanguage<Readonly<Record<string, AnySay>>>;

/** A problem in words. A code from elsewhere (a newer pack, another tool) speaks for itself. */
export function sentenceOf(problem: Problem, language: Language): Sentence {
  const say = Object.hasOwn(sayings[language], problem.code) ? sayings[language][problem.code] : undefined;
  if (say !== undefined) return say(problem.args);
  const args = Object.entries(problem.args).map(([name, value]) => `${name}=${String(value)}`);
  return { what: [problem.code, ...args].join(" ") };
}
