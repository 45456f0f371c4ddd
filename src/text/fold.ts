/** Lower case without accents: what two spellings of a word have in common. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}+/gu, "")
    .toLowerCase();
}

/** The folded words of a text; everything that is neither letter nor digit separates. */
export function wordsOf(text: string): string[] {
  return Array.from(fold(text).matchAll(/[\p{L}\p{N}]+/gu), ([word]) => word);
}
