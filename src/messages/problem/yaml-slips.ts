import type { Language, PerLanguage } from "../language.js";
import type { Sentence } from "./sentence.js";

/** What went wrong, by the code of the YAML parser, and what usually mends it. */
const SLIPS: Readonly<Record<string, PerLanguage<Sentence>>> = {
  TAB_AS_INDENT: {
    id: { what: "Tab dipakai sebagai lekukan.", suggestion: "Pakai spasi." },
    en: { what: "A tab is used for indentation.", suggestion: "Use spaces." },
  },
  BAD_INDENT: {
    id: {
      what: "Lekukan atau kurung di sini tidak cocok dengan baris di sekitarnya.",
      suggestion: "Samakan kolomnya dengan kunci yang setingkat; tutup setiap kurung [ dan {.",
    },
    en: {
      what: "Indentation or a bracket does not match the lines around it.",
      suggestion: "Align it with the keys of its level; close every [ and {.",
    },
  },
  MISSING_CHAR: {
    id: { what: "Ada tanda yang tidak ditutup.", suggestion: "Tutup tanda kutip atau kurungnya." },
    en: { what: "Something is never closed.", suggestion: "Close the quotation mark or the bracket." },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    id: {
      what: "Titik dua dalam teks ini terbaca sebagai kunci baru.",
      suggestion: "Apit teksnya dengan tanda kutip, atau betulkan lekukannya.",
    },
    en: {
      what: "A colon in this text reads as another key.",
      suggestion: "Put the text in quotes, or mend the indentation.",
    },
  },
  MULTILINE_IMPLICIT_KEY: {
    id: {
      what: "Sebuah kunci terbaca melintasi beberapa baris.",
      suggestion: "Mungkin kurang titik dua, atau lekukannya lain.",
    },
    en: {
      what: "A key reads over several lines.",
      suggestion: "A colon may be missing, or the indentation differs.",
    },
  },
  UNEXPECTED_TOKEN: {
    id: {
      what: "Di sini ada sesuatu yang tidak pada tempatnya.",
      suggestion: "Periksa tanda kutip, koma, kurung, dan tanda hubung di baris ini dan baris sebelumnya.",
    },
    en: {
      what: "Something stands here that does not belong.",
      suggestion: "Look at quotes, commas, brackets and dashes of this line and the one before.",
    },
  },
  BAD_SCALAR_START: {
    id: { what: "Teks tidak dapat dimulai dengan tanda ini.", suggestion: "Apit teksnya dengan tanda kutip." },
    en: { what: "Text cannot begin with this mark.", suggestion: "Put the text in quotes." },
  },
  BAD_DQ_ESCAPE: {
    id: { what: "Garis miring terbalik dalam tanda kutip ganda.", suggestion: "Tulis dua kali: \\\\." },
    en: { what: "A backslash within double quotes.", suggestion: "Write it twice: \\\\." },
  },
  MULTIPLE_DOCS: {
    id: { what: "Berkas ini memuat lebih dari satu dokumen.", suggestion: "Hapus baris ---." },
    en: { what: "This file holds more than one document.", suggestion: "Remove the line ---." },
  },
};

/** The sentence for an error of the YAML parser; its own English words where the error is rare. */
export function yamlSlip(language: Language, code: string, detail: string): Sentence {
  const slip = Object.entries(SLIPS).find(([known]) => known === code)?.[1][language];
  const before = language === "id" ? "Bukan YAML yang sah" : "Not valid YAML";
  if (slip === undefined) return { what: `${before}: ${detail}` };
  return { ...slip, what: `${before}: ${slip.what}` };
}
