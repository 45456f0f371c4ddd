import type { PerLanguage } from "./language.js";

/** Help for `report`, apart from the words of its documents, so that no other command loads those. */
export const reportCommandWords: PerLanguage<Readonly<Record<"description" | "format" | "output", string>>> = {
  id: {
    description: "dokumen untuk dibaca dan ditandatangani: kajian satu peristiwa, atau ikhtisar banyak peristiwa",
    format: "html, docx, atau markdown; nama=berkas menulis ke berkas (boleh diulang)",
    output: "tulis ke berkas, bukan ke keluaran baku",
  },
  en: {
    description: "a document to read and to sign: the study of one incident, or an overview of many",
    format: "html, docx or markdown; name=file writes to a file (repeatable)",
    output: "write to a file instead of standard output",
  },
};
