import { isLanguage, type Language } from "../messages/language.js";

export type LanguageChoice = { readonly language: Language } | { readonly unknown: string };

/** `--lang`, then `ASN_CHECK_LANG`, then Indonesian. Read before anything else, so that even a wrong option is told in it. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): LanguageChoice {
  const chosen = optionValue(argv, "--lang") ?? env["ASN_CHECK_LANG"];
  if (chosen === undefined || chosen === "") return { language: "id" };
  return isLanguage(chosen) ? { language: chosen } : { unknown: chosen };
}

/** The last value of a long option, before `--`. */
export function optionValue(argv: readonly string[], name: string): string | undefined {
  const end = argv.indexOf("--");
  const words = end < 0 ? argv : argv.slice(0, end);
  let value: string | undefined;
  words.forEach((word, index) => {
    if (word.startsWith(`${name}=`)) value = word.slice(name.length + 1);
    else if (word === name) value = words[index + 1] ?? value;
  });
  return value;
}
