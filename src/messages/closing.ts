import type { PerLanguage } from "./language.js";

/** The last line of every report. The Indonesian sentence is fixed. */
export const closingLine: PerLanguage<string> = {
  id: "Hasil ini memetakan pasal atas fakta yang dicatat. Alat tidak menilai bukti, tidak menyatakan bersalah, tidak membebaskan.",
  en: "This result maps provisions onto the recorded facts. The tool weighs no evidence, convicts nobody and clears nobody.",
};

/** Stands before the last line while a file used here has no legal reviewer. */
export const unreviewedLine: PerLanguage<string> = {
  id: "Penyandian pasal ini belum ditelaah ahli hukum.",
  en: "The encoding of these provisions has not yet been reviewed by a lawyer.",
};
