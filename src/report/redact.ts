import type { Answer } from "../answer/model.js";
import type { Problem } from "../problem.js";
import type { Language, PerLanguage } from "../messages/language.js";
import { mapStrings } from "./map-strings.js";
import { maskNames, namePatternsOf, type NamePatterns } from "./name-patterns.js";
import { undisguised } from "../text/undisguised.js";

const mask: PerLanguage<string> = { id: "[disamarkan]", en: "[masked]" };

/** Numbers and addresses that name a person wherever they stand: NIP, NIK, telephone, mail. */
const IDENTIFYING = [
  "(?<![\\p{L}\\p{N}])(?:19[4-9]|200)\\d(?:0[1-9]|1[0-2])\\d{2}[ .]?(?:19|20)\\d{4}[ .]?[12][ .]?\\d{3}(?![\\p{L}\\p{N}])",
  "(?<![\\p{L}\\p{N}])\\d{16}(?![\\p{L}\\p{N}])",
  "(?<![\\p{L}\\p{N}/.-])(?:\\+62|62|0)[ -]?8\\d{2}[ -]?\\d{3,4}[ -]?\\d{3,5}(?![\\p{L}\\p{N}])",
  "[\\p{L}\\p{N}_.+-]{1,64}@[\\p{L}\\p{N}-]{1,63}\\.[\\p{L}\\p{N}.-]{2,63}",
].join("|");

let prepared: RegExp | undefined;

/** Prepared when something is masked: the classes of Unicode are much to prepare. */
function identifying(): RegExp {
  return (prepared ??= new RegExp(IDENTIFYING, "gu"));
}

/** Addresses of sources have long numbers of their own. */
const ADDRESS = /^https?:\/\/\S+$/;

/** What stands in the place of a name or number. */
type SignFor = (masked: string) => string;

/** Data with every name and number of `people`, and every number that names a person, masked wherever it stands. */
export function maskPersonal<T>(data: T, personal: readonly string[], language: Language): T {
  return masked(data, namePatternsOf(personal, idsIn(data)), () => mask[language]);
}

/** Under these keys stands an id of the incident, or what has one. */
const OWN_IDS: ReadonlySet<string> = new Set(["incident", "actor", "actors", "act", "acts", "contest", "contests"]);

/** What whoever wrote the incident called it, its people, acts and elections. */
function idsIn(data: unknown, found = new Set<string>(), own = false): ReadonlySet<string> {
  if (typeof data === "string" && own) found.add(data);
  if (Array.isArray(data)) for (const item of data as readonly unknown[]) idsIn(item, found, own);
  else if (typeof data === "object" && data !== null)
    for (const [key, value] of Object.entries(data)) idsIn(value, found, OWN_IDS.has(key) || (own && key === "id"));
  return found;
}

/** Under these keys stand words of our own or of the pack, also where somebody is called so: `absent`, `act.on`. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  "after",
  "asks",
  "authority",
  "because",
  "before",
  "certainty",
  "fact",
  "kind",
  "path",
  "state",
  "status",
]);

function masked<T>(data: T, patterns: NamePatterns | undefined, signFor: SignFor, fixed = OWN_WORDS): T {
  const inPlainSight = (text: string): string => {
    const named = patterns === undefined ? text : maskNames(text, patterns, signFor);
    return ADDRESS.test(named) ? named : named.replace(identifying(), signFor);
  };
  const change = (text: string): string => {
    const shown = inPlainSight(text);
    const readable = undisguised(shown);
    if (readable === shown) return shown;
    const found = inPlainSight(readable);
    return found === readable ? shown : found;
  };
  return mapStrings(data, change, fixed);
}

/** `[masked 1]`, `[masked 2]`: the same for the same name, in the order in which the names are met. */
function numberedSigns(sign: string): SignFor {
  const numbers = new Map<string, number>();
  return (name) => {
    const key = name.toLowerCase();
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return sign.replace("]", ` ${number}]`);
  };
}

/** Problems with what they quote masked; their places stay. `text` is the record, of which not all may be readable. */
export function redactProblems(
  problems: readonly Problem[],
  text: string,
  language: Language,
  known: readonly string[] = [],
): readonly Problem[] {
  const personal = [...known, ...personalIn(text)];
  const patterns = namePatternsOf(personal, "all");
  // What they quote may be anything, also a file that has somebody's name.
  const args = (problem: Problem): Problem["args"] =>
    masked(problem.args, patterns, () => mask[language], new Set<string>());
  return problems.map((problem) => ({ ...problem, args: args(problem) }));
}

/** What an unreadable record calls the name or number of somebody, as far as its words tell. */
function personalIn(text: string): readonly string[] {
  return [...valuesOfKeys(text), ...textsOfPeople(text)];
}

/** The texts in the braces behind `"people":`, closed or not. */
function textsOfPeople(text: string): readonly string[] {
  const found: string[] = [];
  const start = text.search(/"people"\s{0,9}:/);
  if (start === -1) return found;
  let depth = 0;
  for (const [sign, value] of text.slice(start).matchAll(/"((?:[^"\\]|\\.){3,200})"(?!\s{0,9}:)|[{}]/g)) {
    depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    if (value !== undefined) found.push(value);
    else if (depth <= 0) break;
  }
  return found;
}

function valuesOfKeys(text: string): readonly string[] {
  const key =
    /["']?\b(?:name|nama|nip|nik|phone|telepon|hp|email|alamat|address)["']?\s{0,9}:\s{0,9}["']?([^"'\n,{}[\]]{3,200})/gi;
  return [...text.matchAll(key)].map(([, value = ""]) => value.trim());
}

/** The masked answer, marked as redacted. People whose ids are names stay apart: their names are numbered. */
export function redactAnswer(answer: Answer, personal: readonly string[], language: Language): Answer {
  return redactBeside(answer, undefined, personal, language).answer;
}

/** The masked answer with what is shown beside it: the same name has the same sign in both. */
export function redactBeside<T>(
  answer: Answer,
  beside: T,
  personal: readonly string[],
  language: Language,
): { readonly answer: Answer; readonly beside: T } {
  const plain: SignFor = () => mask[language];
  const ids = [answer.actors, answer.acts, answer.contests].map((each) => each.map(({ id }) => id));
  const patterns = namePatternsOf(personal, new Set([answer.incident.id, ...ids.flat()].filter((id) => id !== null)));
  const apart = ids.every((own) => new Set(masked(own, patterns, plain)).size === new Set(own).size);
  const shown = masked({ answer, beside }, patterns, apart ? plain : numberedSigns(mask[language]));
  const incident = { ...shown.answer.incident, sha256: answer.incident.sha256 };
  return { answer: { ...shown.answer, incident, redacted: true }, beside: shown.beside };
}
