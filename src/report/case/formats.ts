import type { CaseDocument } from "./model.js";
import type { CaseView } from "./source.js";

/** Turns the studies of a run into one file. */
export type WriteCases = (documents: readonly CaseDocument[], view: CaseView) => string | Promise<Uint8Array>;

/** Every form of `report` that is no page, loaded when it is asked for. */
export const caseFormats = {
  docx: async () => (await import("./docx/document.js")).caseDocx,
  markdown: async () => (await import("./markdown.js")).caseMarkdown,
} as const satisfies Record<string, () => Promise<WriteCases>>;

export type CaseFormat = "html" | keyof typeof caseFormats;

/** The keys of a literal are exactly its names. */
export const caseFormatNames = ["html", ...Object.keys(caseFormats)] as readonly CaseFormat[];
