/** The languages of the product. Indonesian is the default: the law is written in it. */
export type Language = "id" | "en";

export const languages: readonly Language[] = ["id", "en"];

/** The same thing said in both languages; leaving one out does not compile. */
export type PerLanguage<T> = Readonly<Record<Language, T>>;

export function isLanguage(text: string): text is Language {
  return text === "id" || text === "en";
}
