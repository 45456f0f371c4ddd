import type { PerLanguage } from "../language.js";

/** A problem in words: what is wrong, what was expected instead, and what to do. */
export interface Sentence {
  readonly what: string;
  readonly expected?: string;
  readonly suggestion?: string;
}

/** A sentence for every code, with the arguments of that code; a missing code does not compile. */
export type Sentences<Args> = { readonly [Code in keyof Args]: (args: Args[Code]) => Sentence };

export type Catalogue<Args> = PerLanguage<Sentences<Args>>;

const longest = 12;

/** `a, b, c, …`: as many names as one can still read. */
export function some(names: readonly string[]): string {
  const shown = names.slice(0, longest).join(", ");
  return names.length > longest ? `${shown}, …` : shown;
}

const EMPTY: ReadonlySet<string> = new Set(["none", "nil", "nan", "undefined"]);

/** What other languages write where there is no value, such as `None` of Python. */
export function isNoValue(word: string): boolean {
  return EMPTY.has(word.toLowerCase());
}

/** `True`, `FALSE`: a word of JSON in other letters. */
export function isConstant(word: string): boolean {
  return /^(?:true|false|null)$/i.test(word);
}

/** The optional parts that have something to say. */
export function parts(expected: string, suggestion: string): Pick<Sentence, "expected" | "suggestion"> {
  return { ...(expected === "" ? {} : { expected }), ...(suggestion === "" ? {} : { suggestion }) };
}
