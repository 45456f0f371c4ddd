import type { CaseDocument } from "./model.js";
import type { CaseView } from "./source.js";

/** Turns the studies of a run into one file. */
export type WriteCases = (documents: readonly CaseDocument[], view: CaseView) => string | Promise<Uint8Array>;

/** Every form of `report`, loaded when it is asked for. */
export const caseFormats = {
  html: async () => (await import("./html.js")).caseHtml,
  docx: async () => (await import("./docx/document.js")).caseDocx,
  markdown: async () => (await import("./markdown.js")).caseMarkdown,
} as const satisfies Record<string, () => Promise<WriteCases>>;

export type CaseFormat = keyof typeof caseFormats;

/** The keys of a literal are exactly its names. */
export const caseFormatNames = Object.keys(caseFormats) as readonly CaseFormat[];
