import type { PerLanguage } from "./language.js";

/** Headings of a page for review, beside those of `show`. */
export interface RenderWords {
  readonly elementsAs: (day: string) => string;
  readonly locked: string;
  readonly readings: string;
  readonly tests: string;
  readonly testColumns: readonly [name: string, change: string, expected: string];
  readonly base: string;
  readonly noTests: string;
  readonly signature: string;
  readonly signatureColumns: readonly [name: string, day: string, signature: string, remarks: string];
  readonly notes: string;
}

export const renderWords: PerLanguage<RenderWords> = {
  id: {
    elementsAs: (day) => `Unsur sama dengan rumusan ${day}.`,
    locked: "dicocokkan dengan naskah",
    readings: "Tafsir",
    tests: "Uji",
    testColumns: ["Kasus", "Yang berbeda dari kasus dasar", "Diharapkan"],
    base: "kasus dasar",
    noTests: "Belum ada uji untuk ketentuan ini.",
    signature: "Penelaahan ahli hukum",
    signatureColumns: ["Nama", "Tanggal", "Tanda tangan", "Catatan"],
    notes: "Catatan",
  },
  en: {
    elementsAs: (day) => `Elements as in the wording of ${day}.`,
    locked: "checked against the text",
    readings: "Readings",
    tests: "Tests",
    testColumns: ["Case", "What differs from the base", "Expected"],
    base: "base",
    noTests: "There is no test of this provision yet.",
    signature: "Legal review",
    signatureColumns: ["Name", "Date", "Signature", "Remarks"],
    notes: "Notes",
  },
};
