import type { Answer } from "../answer/model.js";
import type { Language, PerLanguage } from "../messages/language.js";
import { mapStrings } from "./map-strings.js";

const mask: PerLanguage<string> = { id: "[disamarkan]", en: "[masked]" };

/** Too short to tell a name from an ordinary syllable. */
const shortest = 3;

function patternOf(personal: readonly string[]): RegExp | undefined {
  const names = [...new Set(personal.map((name) => name.trim()))]
    .filter((name) => name.length >= shortest)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/\s+/g, "\\s+"));
  return names.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

/** Data with every name and number of `people` masked wherever it stands. */
export function maskPersonal<T>(data: T, personal: readonly string[], language: Language): T {
  const pattern = patternOf(personal);
  return pattern === undefined ? data : mapStrings(data, (text) => text.replace(pattern, mask[language]));
}

/** The masked answer, marked as redacted. */
export function redactAnswer(answer: Answer, personal: readonly string[], language: Language): Answer {
  const masked = maskPersonal(answer, personal, language);
  return { ...masked, incident: { ...masked.incident, sha256: answer.incident.sha256 }, redacted: true };
}
