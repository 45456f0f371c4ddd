import type { PerLanguage } from "./language.js";

interface WordsWords {
  readonly nothing: (wanted: string) => string;
  readonly more: (count: number) => string;
}

/** Small sentences of `asn-check words`. */
export const wordsWords: PerLanguage<WordsWords> = {
  id: {
    nothing: (wanted) =>
      `Kamus tidak mengenal “${wanted}”. Coba kata lain, atau tulis { "kind": "lainnya", "text": "…" } pada conduct.`,
    more: (count) => `dan ${count} lagi; -v menampilkannya`,
  },
  en: {
    nothing: (wanted) =>
      `The dictionary has nothing for “${wanted}”. Try other words, or write { "kind": "lainnya", "text": "…" } in conduct.`,
    more: (count) => `and ${count} more; -v lists them`,
  },
};
